//! Which variables are still needed: somebody may read them before they are filled again.

use std::collections::BTreeSet;

use super::{asked_by, filled_by, read_by};
use crate::flow::{BlockId, Graph, VarId};

/// The variables that are needed at the beginning of each block.
#[derive(Clone, Debug)]
pub struct Live {
    starts: Vec<BTreeSet<VarId>>,
}

impl Live {
    /// Finds out what is needed where.
    pub fn of(graph: &Graph) -> Self {
        let mut own = Self { starts: vec![BTreeSet::new(); graph.blocks.len()] };
        let mut before: Vec<Vec<BlockId>> = vec![Vec::new(); graph.blocks.len()];
        for (at, block) in graph.blocks.iter().enumerate() {
            for to in block.end.targets() {
                before[to.0 as usize].push(BlockId(at as u32));
            }
        }
        let mut queue: BTreeSet<BlockId> = (0..graph.blocks.len() as u32).map(BlockId).collect();
        while let Some(id) = queue.pop_last() {
            let found = own.before(graph, id, 0);
            if found != own.starts[id.0 as usize] {
                own.starts[id.0 as usize] = found;
                queue.extend(&before[id.0 as usize]);
            }
        }
        own
    }

    /// What is needed before a statement of a block; behind the last one, what its end and what comes after it needs.
    pub fn before(&self, graph: &Graph, id: BlockId, stmt: usize) -> BTreeSet<VarId> {
        let block = &graph[id];
        let mut needed: BTreeSet<VarId> = BTreeSet::new();
        for to in block.end.targets() {
            needed.extend(&self.starts[to.0 as usize]);
        }
        needed.extend(asked_by(&block.end).map(|place| place.var));
        if matches!(block.end, crate::flow::End::Return) {
            needed.insert(VarId(0));
        }
        for own in block.stmts.iter().skip(stmt).rev() {
            if let Some(var) = filled_by(&own.op) {
                needed.remove(&var);
            }
            needed.extend(read_by(&own.op).into_iter().map(|place| place.var));
        }
        needed
    }
}
