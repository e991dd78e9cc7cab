//! The guards of async locks that variables hold.

use rustc_hash::FxHashSet;

use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::{BlockId, Graph, Op, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// A guard: the call that has taken the lock, the lock, and whether the guard only reads.
pub(super) type Guard = (ExprId, Binding, bool);

impl Index {
    /// The guards that a variable may hold at the end of a block.
    pub(super) fn guards_of(
        &self,
        file: FileId,
        graph: &Graph,
        var: VarId,
        block: BlockId,
    ) -> Vec<Guard> {
        if self.type_role(&graph[var].ty, Role::AsyncLockGuard).is_none() {
            return Vec::new();
        }
        let made = match graph[var].kind {
            VarKind::Local(_) if is_refilled(graph, var) => last_fills(graph, var, block),
            VarKind::Local(local) => {
                self.file(file).facts.source_of(local).into_iter().map(|(_, init)| init).collect()
            }
            VarKind::Temp(at) => vec![at],
            _ => Vec::new(),
        };
        let made = made.into_iter().map(|at| self.guard_made(file, at, &graph[var].ty));
        let guards = made.collect::<Option<Vec<Guard>>>().unwrap_or_default();
        // Where it may be the guard of one lock or of another, neither is surely held.
        let is_one = guards.windows(2).all(|pair| pair[0].1 == pair[1].1);
        if is_one { guards } else { Vec::new() }
    }

    /// The call that takes the lock of a guard that an expression gives.
    fn guard_made(&self, file: FileId, mut at: ExprId, ty: &Type) -> Option<Guard> {
        let facts = &self.file(file).facts;
        loop {
            if let Some(lock) = self.lock_taken(file, at) {
                return Some((at, self.binding(file, lock)?, self.is_shared_guard(ty)));
            }
            at = match facts.kind(at) {
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Assign { right, .. } => *right,
                ExprKind::Method { receiver, .. } => *receiver,
                _ => return None,
            };
        }
    }

    /// Whether a guard lets others read meanwhile.
    pub(super) fn is_shared_guard(&self, ty: &Type) -> bool {
        self.type_role(ty, Role::AsyncLockGuard) == Some("shared")
    }
}

/// Whether a variable as a whole is given a value in more than one place.
pub(super) fn is_refilled(graph: &Graph, var: VarId) -> bool {
    let fills = graph.filled_at(var).iter().filter(|&&(block, at)| {
        matches!(&graph[block].stmts[at].op, Op::Assign(to, _) if to.parts.is_empty())
    });
    fills.count() > 1
}

/// The expressions from which a variable may have its value at the end of a block.
fn last_fills(graph: &Graph, var: VarId, block: BlockId) -> Vec<ExprId> {
    let (mut open, mut seen, mut found) = (vec![block], FxHashSet::default(), Vec::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let last = graph[id].stmts.iter().rev().find(
            |stmt| matches!(&stmt.op, Op::Assign(to, _) if to.var == var && to.parts.is_empty()),
        );
        match last {
            Some(stmt) => found.push(stmt.at),
            None => open.extend(graph.before(id)),
        }
    }
    found.sort_unstable();
    found
}
