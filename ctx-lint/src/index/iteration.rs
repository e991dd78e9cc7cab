//! What a looped `select!` does in a turn, told apart by the branch that begins it.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{ExprId, ExprKind};
use crate::flow::{BlockId, End, Graph, Op, Stmt, Value, Way};
use crate::source::FileId;

/// The way from one branch of a `select!` back to it.
#[derive(Clone, Debug)]
pub(super) struct Turn<'g> {
    pub(super) graph: &'g Graph,
    /// The number of the branch.
    pub(super) branch: usize,
    /// The block at which the way begins.
    pub(super) first: BlockId,
    /// The blocks through which control comes back; none where it does not.
    pub(super) blocks: BTreeSet<BlockId>,
}

impl Index {
    /// The turns that begin with the branches of a `select!`, in the order of these.
    ///
    /// What stands outside of the loop around it is no part of a turn.
    pub(super) fn turns(&self, file: FileId, select: ExprId) -> Vec<Turn<'_>> {
        let facts = &self.file(file).facts;
        let Some(looping) = facts.enclosing_loop(select) else { return Vec::new() };
        let root = facts.scope(select).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return Vec::new() };
        let is_start =
            |block: BlockId| matches!(&graph[block].end, End::Select { at, .. } if *at == select);
        let numbers = (0..graph.blocks.len()).map(|number| BlockId(number as u32));
        let Some(start) = numbers.into_iter().find(|&block| is_start(block)) else {
            return Vec::new();
        };
        let End::Select { ways, .. } = &graph[start].end else { return Vec::new() };
        let inside = |block: BlockId| {
            let mut all = graph[block].stmts.iter();
            all.all(|stmt| !runs(stmt) || facts.contains(looping, stmt.at))
        };
        let before = coming_to(graph, start);
        let turn = |&(way, first): &(Way, BlockId)| {
            let Way::Branch(branch) = way else { return None };
            let mut blocks = BTreeSet::new();
            let mut open = vec![first];
            while let Some(block) = open.pop() {
                if block != start
                    && before.contains(&block)
                    && inside(block)
                    && blocks.insert(block)
                {
                    open.extend(next_of(&graph[block].end));
                }
            }
            Some(Turn { graph, branch: branch as usize, first, blocks })
        };
        ways.iter().filter_map(turn).collect()
    }
}

impl<'g> Turn<'g> {
    /// The calls that are made on the way, in the order of blocks.
    pub(super) fn calls(&self) -> impl Iterator<Item = (&'g Stmt, &'g Value)> {
        let graph = self.graph;
        let stmts = self.blocks.iter().flat_map(move |&block| &graph[block].stmts);
        stmts.filter_map(|stmt| match &stmt.op {
            Op::Assign(_, value @ Value::Call(_)) => Some((stmt, value)),
            _ => None,
        })
    }
}

/// Whether a statement stands for a piece of the text that runs: variables end where their scope ends, outside of a loop too.
fn runs(stmt: &Stmt) -> bool {
    matches!(stmt.op, Op::Assign(_, Value::Call(_)))
}

/// The blocks that come next while nobody drops the future.
pub(super) fn next_of(end: &End) -> Vec<BlockId> {
    match end {
        End::Suspend { resume, .. } => vec![*resume],
        End::Select { ways, .. } => ways.iter().map(|&(_, to)| to).collect(),
        _ => end.targets(),
    }
}

/// The blocks from which control can come to one.
fn coming_to(graph: &Graph, to: BlockId) -> FxHashSet<BlockId> {
    let mut sources = vec![Vec::new(); graph.blocks.len()];
    for (number, block) in graph.blocks.iter().enumerate() {
        for next in next_of(&block.end) {
            sources[next.0 as usize].push(BlockId(number as u32));
        }
    }
    let mut found = FxHashSet::default();
    let mut open = sources[to.0 as usize].clone();
    while let Some(block) = open.pop() {
        if found.insert(block) {
            open.extend(&sources[block.0 as usize]);
        }
    }
    found
}

impl Index {
    /// Whether a call's future is awaited on the spot.
    pub(super) fn is_awaited(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.parent(call).is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(_)))
    }
}
