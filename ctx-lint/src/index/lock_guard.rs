//! The guards of async locks that variables hold.

use rustc_hash::FxHashSet;

use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Live, held};
use crate::flow::{BlockId, Elaborated, Graph, Op, VarId, VarKind};
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

    /// What runs while the guard is held that a call gives, tried for or not: calls and awaits, also those of a closure or
    /// an `async` block that takes the guard along.
    pub fn runs_under(&self, file: FileId, call: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let root = facts.scope(call).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return Vec::new() };
        let of_call = |&var: &VarId| {
            let made = match graph[var].kind {
                VarKind::Local(local) => facts.source_of(local).map(|(_, init)| init),
                VarKind::Temp(at) => Some(at),
                _ => None,
            };
            made.is_some_and(|made| facts.contains(made, call))
                && self.type_role(&graph[var].ty, Role::AsyncLockGuard).is_some()
        };
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        let all = held(graph, &elaborated, &Live::of(graph)).into_iter();
        let mut found: Vec<ExprId> =
            all.filter(|own| own.vars.iter().any(of_call)).map(|own| own.at).collect();
        let vars = (0..graph.vars.len()).map(|number| VarId(number as u32)).filter(of_call);
        for var in vars {
            let VarKind::Local(local) = graph[var].kind else { continue };
            let scopes = facts[local].uses.iter().map(|&at| facts.scope(at).expr());
            found.extend(
                scopes.filter(|&inner| inner != root).flat_map(|inner| facts.descendants(inner)),
            );
        }
        found
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
