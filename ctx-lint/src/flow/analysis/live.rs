//! Which variables are still needed: somebody may read them before they are filled again.

use std::collections::BTreeSet;

use super::{asked_by, filled_by, read_by};
use crate::flow::{Block, BlockId, End, Graph, IdSet, Op, VarId};

/// The variables that are needed at the beginning of each block.
#[derive(Clone, Debug)]
pub struct Live {
    starts: Vec<IdSet<VarId>>,
}

impl Live {
    /// Finds out what is needed where.
    pub fn of(graph: &Graph) -> Self {
        let mut own = Self { starts: vec![IdSet::default(); graph.blocks.len()] };
        // Each block after those that it leads to: where nothing goes round, each is looked at once.
        let order = graph.backwards();
        let mut places = vec![0; graph.blocks.len()];
        for (place, id) in order.iter().enumerate() {
            places[id.0 as usize] = place;
        }
        let mut queue: BTreeSet<usize> = (0..order.len()).collect();
        while let Some(place) = queue.pop_first() {
            let id = order[place];
            let found = own.before(graph, id, 0);
            if found != own.starts[id.0 as usize] {
                own.starts[id.0 as usize] = found;
                queue.extend(graph.before(id).iter().map(|before| places[before.0 as usize]));
            }
        }
        own
    }

    /// What is needed at the beginning of a block.
    pub fn at_start(&self, id: BlockId) -> &IdSet<VarId> {
        &self.starts[id.0 as usize]
    }

    /// What is needed before a statement of a block; behind the last one, what its end and what comes after it needs.
    pub fn before(&self, graph: &Graph, id: BlockId, stmt: usize) -> IdSet<VarId> {
        let block = &graph[id];
        let mut needed = self.at_end(block);
        for own in block.stmts.iter().skip(stmt).rev() {
            step_back(&own.op, &mut needed);
        }
        needed
    }

    /// What is needed behind each statement of a block that is asked for, by its number.
    pub(super) fn behind_each(
        &self,
        block: &Block,
        is_asked: &dyn Fn(&Op) -> bool,
    ) -> Vec<(usize, IdSet<VarId>)> {
        let (mut needed, mut found) = (self.at_end(block), Vec::new());
        for (at, own) in block.stmts.iter().enumerate().rev() {
            if is_asked(&own.op) {
                found.push((at, needed.clone()));
            }
            step_back(&own.op, &mut needed);
        }
        found
    }

    /// What the end of a block and what comes after it needs.
    fn at_end(&self, block: &Block) -> IdSet<VarId> {
        let mut needed = IdSet::default();
        for to in block.end.targets() {
            needed.add_all(&self.starts[to.0 as usize]);
        }
        if let Some(place) = asked_by(&block.end) {
            needed.insert(place.var);
        }
        if matches!(block.end, End::Return) {
            needed.insert(VarId(0));
        }
        needed
    }
}

impl Graph {
    /// Which variables are needed where, found out once for all who ask.
    pub fn live(&self) -> &Live {
        self.live.get_or_init(|| Live::of(self))
    }
}

/// From what is needed behind a statement to what is needed before it.
fn step_back(op: &Op, needed: &mut IdSet<VarId>) {
    if let Some(var) = filled_by(op) {
        needed.remove(var);
    }
    for place in read_by(op) {
        needed.insert(place.var);
    }
}
