//! Ways through a body that await nothing, beside others that do.

use rustc_hash::FxHashSet;

use crate::facts::ExprId;
use crate::flow::{BlockId, End};
use crate::index::Index;
use crate::source::FileId;

impl Index {
    /// Whether no way through a call awaits anything, before it or after it, while other ways of the same body do.
    ///
    /// Such a body has two forms of its work, and chooses: `if may_block { thread::sleep(d) } else { sleep(d).await }`.
    pub fn is_blocking_twin(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let root = facts.scope(call).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return false };
        // A future that has not been polled yet waits at its first block, and not in its body.
        let waits = |id: &BlockId| {
            id.0 != 0 && matches!(graph[*id].end, End::Suspend { .. } | End::Select { .. })
        };
        let all = || (0..graph.blocks.len() as u32).map(BlockId);
        if !all().any(|id| waits(&id)) {
            return false;
        }
        let holds = |id: &BlockId| graph[*id].stmts.iter().any(|stmt| stmt.at == call);
        let Some(own) = all().find(holds) else { return false };
        let mut before: Vec<Vec<BlockId>> = vec![Vec::new(); graph.blocks.len()];
        for id in all() {
            for to in graph[id].end.targets() {
                before[to.0 as usize].push(id);
            }
        }
        let before = reached(own, &|id| before[id.0 as usize].clone());
        let after = reached(own, &|id| graph[id].end.targets());
        !before.iter().chain(&after).any(waits)
    }
}

/// The blocks that can be reached from one, itself among them.
fn reached(from: BlockId, next: &dyn Fn(BlockId) -> Vec<BlockId>) -> FxHashSet<BlockId> {
    let mut seen = FxHashSet::from_iter([from]);
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        open.extend(next(at).into_iter().filter(|&next| seen.insert(next)));
    }
    seen
}
