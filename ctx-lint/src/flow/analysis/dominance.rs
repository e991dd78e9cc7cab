//! What has happened on every way to a point.

use petgraph::algo::dominators::{Dominators, simple_fast};
use petgraph::graph::{DiGraph, NodeIndex};

use super::goes_on;
use crate::flow::{BlockId, End, Graph, Test};

/// The blocks that every way to a block leads through.
#[derive(Clone, Debug)]
pub struct Dominance {
    dominators: Dominators<NodeIndex>,
    /// How many ways lead to each block.
    before: Vec<u32>,
}

/// A test that has come out one way whenever a block is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition<'g> {
    /// The block that ends with it.
    pub block: BlockId,
    /// The test.
    pub test: &'g Test,
    /// How it has come out.
    pub holds: bool,
}

impl Dominance {
    /// Finds out which blocks dominate which.
    pub fn of(graph: &Graph) -> Self {
        let mut nodes = DiGraph::<(), ()>::new();
        for _ in &graph.blocks {
            nodes.add_node(());
        }
        let mut before = vec![0; graph.blocks.len()];
        for (from, block) in graph.blocks.iter().enumerate().filter(|(_, block)| goes_on(block)) {
            for to in block.end.targets() {
                before[to.0 as usize] += 1;
                nodes.add_edge(NodeIndex::new(from), NodeIndex::new(to.0 as usize), ());
            }
        }
        Self { dominators: simple_fast(&nodes, NodeIndex::new(0)), before }
    }

    /// Whether every way to `inner` leads through `outer`; a block dominates itself.
    pub fn dominates(&self, outer: BlockId, inner: BlockId) -> bool {
        self.above(inner).any(|block| block == outer)
    }

    /// A block and those that dominate it, nearest first.
    pub fn above(&self, block: BlockId) -> impl Iterator<Item = BlockId> + '_ {
        let all = self.dominators.dominators(NodeIndex::new(block.0 as usize));
        all.into_iter().flatten().map(|node| BlockId(node.index() as u32))
    }

    /// The tests that have come out one way whenever a block is reached, nearest first.
    ///
    /// What has been tested may have changed since: whether it has, the definitions tell.
    pub fn conditions<'g>(&self, graph: &'g Graph, block: BlockId) -> Vec<Condition<'g>> {
        let chain: Vec<BlockId> = self.above(block).collect();
        let pairs = chain.windows(2);
        pairs.filter_map(|pair| self.condition(graph, pair[0], pair[1])).collect()
    }

    /// The test at the end of `above`, the nearest block that dominates `below`, where it has come out one way below.
    pub(super) fn condition<'g>(
        &self,
        graph: &'g Graph,
        below: BlockId,
        above: BlockId,
    ) -> Option<Condition<'g>> {
        let End::Branch { test, then, other, .. } = &graph[above].end else { return None };
        // One way alone leads to the block below, so that the test has come out that way.
        let only = self.before[below.0 as usize] == 1 && then != other;
        let holds = *then == below;
        (only && (holds || *other == below)).then_some(Condition { block: above, test, holds })
    }
}
