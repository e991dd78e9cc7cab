//! What is held while a future waits, or while a call runs.

use super::Live;
use crate::facts::ExprId;
use crate::flow::{BlockId, Elaborated, End, Glue, Graph, IdSet, MovePathId, Op, Value, VarId};

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
    pub vars: Vec<VarId>,
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
                let mut vars = held_vars(graph, elaborated, &holding.full, &needed);
                if let Op::Assign(to, _) = &stmt.op {
                    vars.retain(|&var| var != to.var);
                }
                found.push(Held { at: stmt.at, block: id, stmt: Some(at), vars });
            }
        }
        if let Some(at) = waits {
            let needed = live.before(graph, id, block.stmts.len());
            let vars = held_vars(graph, elaborated, &holding.full, &needed);
            found.push(Held { at, block: id, stmt: None, vars });
        }
    }
    found
}

/// The variables of which some part may hold a value, and that are not done with.
fn held_vars(
    graph: &Graph,
    elaborated: &Elaborated,
    full: &IdSet<MovePathId>,
    needed: &IdSet<VarId>,
) -> Vec<VarId> {
    let paths = &elaborated.paths;
    // A value that has come apart is held in its parts.
    let leaves = full.all().filter(|&id| paths[id].children.is_empty());
    let mut vars: Vec<VarId> = leaves
        .map(|id| paths[id].place.var)
        .filter(|var| graph[*var].glue != Glue::No || needed.contains(var))
        .collect();
    vars.sort_unstable();
    vars.dedup();
    vars
}
