//! What is held while a future waits, or while a call runs.

use super::Live;
use crate::facts::ExprId;
use crate::flow::{BlockId, Elaborated, End, Glue, Graph, MovePathId, Op, Value, VarId};

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
    let mut found = Vec::new();
    for number in 0..graph.blocks.len() {
        let id = BlockId(number as u32);
        let Some(mut holding) = elaborated.starts[number].clone() else { continue };
        let block = &graph[id];
        let paths = &elaborated.paths;
        for (at, stmt) in block.stmts.iter().enumerate() {
            for effect in paths.effects(&stmt.op) {
                holding.apply(paths, effect);
            }
            if let Op::Assign(to, Value::Call(_)) = &stmt.op {
                let needed = live.before(graph, id, at + 1);
                let mut vars = held_vars(graph, elaborated, &holding.full, &needed);
                vars.retain(|&var| var != to.var);
                found.push(Held { at: stmt.at, block: id, stmt: Some(at), vars });
            }
        }
        if let End::Suspend { at, .. } | End::Select { at, .. } = block.end {
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
    full: &crate::flow::PathSet,
    needed: &std::collections::BTreeSet<VarId>,
) -> Vec<VarId> {
    let all = (0..graph.vars.len() as u32).map(VarId);
    let is_full = |var: VarId| {
        let path = MovePathId(var.0);
        let within = elaborated.paths.within(path);
        // A value that has come apart is held in its parts.
        let is_leaf = |id: &MovePathId| elaborated.paths[*id].children.is_empty();
        within.iter().filter(|id| is_leaf(id)).any(|&id| full.has(id))
    };
    all.filter(|&var| is_full(var))
        .filter(|&var| graph[var].glue != Glue::No || needed.contains(&var))
        .collect()
}
