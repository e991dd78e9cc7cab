//! What is held while a future waits, or while a call runs.

use super::Live;
use crate::facts::ExprId;
use crate::flow::{
    BlockId, Elaborated, End, Glue, Graph, IdSet, MovePathId, MovePaths, Op, Value, VarId,
};

/// A point at which a body waits for something else, and what is alive meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The await, `yield`, `select!` or call.
    pub at: ExprId,
    /// The block.
    pub block: BlockId,
    /// The statement of the call; nothing where the future may be dropped.
    pub stmt: Option<usize>,
    /// The variables that may hold a value, and are dropped later or needed again.
    pub vars: IdSet<VarId>,
}

/// Each suspension and each call of a graph with what is held across it.
pub fn held(graph: &Graph, elaborated: &Elaborated, live: &Live) -> Vec<Held> {
    held_at(graph, elaborated, live, &|op| matches!(op, Op::Assign(_, Value::Call(_))))
}

/// Each suspension of a graph with what is held across it.
pub fn held_at_waits(graph: &Graph, elaborated: &Elaborated, live: &Live) -> Vec<Held> {
    held_at(graph, elaborated, live, &|_| false)
}

fn held_at(
    graph: &Graph,
    elaborated: &Elaborated,
    live: &Live,
    is_asked: &dyn Fn(&Op) -> bool,
) -> Vec<Held> {
    let mut found = Vec::new();
    let leaves = Leaves::of(graph, &elaborated.paths);
    for number in 0..graph.blocks.len() {
        let id = BlockId(number as u32);
        let block = &graph[id];
        let waits = match block.end {
            End::Suspend { at, .. } | End::Select { at, .. } => Some(at),
            _ => None,
        };
        if waits.is_none() && !block.stmts.iter().any(|stmt| is_asked(&stmt.op)) {
            continue;
        }
        let Some(mut holding) = elaborated.starts[number].clone() else { continue };
        let paths = &elaborated.paths;
        let mut behind = live.behind_each(block, is_asked);
        for (at, stmt) in block.stmts.iter().enumerate() {
            for effect in paths.effects(&stmt.op) {
                holding.apply(paths, effect);
            }
            if let Some((_, needed)) = behind.pop_if(|(own, _)| *own == at) {
                let mut vars = leaves.held(&holding.full, needed);
                if let Op::Assign(to, _) = &stmt.op {
                    vars.remove(to.var);
                }
                found.push(Held { at: stmt.at, block: id, stmt: Some(at), vars });
            }
        }
        if let Some(at) = waits {
            let needed = live.before(graph, id, block.stmts.len());
            let vars = leaves.held(&holding.full, needed);
            found.push(Held { at, block: id, stmt: None, vars });
        }
    }
    found
}

/// The followed places that hold a value by themselves: one that has come apart holds it in its parts.
struct Leaves<'g> {
    paths: &'g MovePaths,
    /// The variables of which no part is followed. A variable has the number of its place.
    whole: IdSet<VarId>,
    /// The variables that something is done for when they are dropped.
    glued: IdSet<VarId>,
    /// The number of the first part.
    parts: u32,
}

impl<'g> Leaves<'g> {
    fn of(graph: &Graph, paths: &'g MovePaths) -> Self {
        let parts = graph.vars.len() as u32;
        let vars = || (0..parts).map(VarId);
        let is_whole = |var: &VarId| paths[MovePathId(var.0)].children.is_empty();
        let glued = vars().filter(|&var| graph[var].glue != Glue::No).collect();
        Self { paths, whole: vars().filter(is_whole).collect(), glued, parts }
    }

    /// The variables of which some part may hold a value, and that are not done with: a set at a time, as there may be as many
    /// of them at each wait as lines.
    fn held(&self, full: &IdSet<MovePathId>, needed: IdSet<VarId>) -> IdSet<VarId> {
        let mut vars: IdSet<VarId> = full.cast();
        vars.keep_all(&self.whole);
        for id in full.all_from(self.parts).filter(|&id| self.paths[id].children.is_empty()) {
            vars.insert(self.paths[id].place.var);
        }
        let mut counts = needed;
        counts.add_all(&self.glued);
        vars.keep_all(&counts);
        vars
    }
}
