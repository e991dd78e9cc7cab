//! Code that goes on when nobody waits for it any more.

use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Whether a place runs, as far as all callers of its function show, in a task or thread of its own that nobody
    /// aborts. Code that runs in its caller's future ends when that is dropped; this does not.
    pub fn runs_apart(&self, file: FileId, at: ExprId) -> bool {
        let (mut open, mut seen) = (vec![(file, at)], FxHashSet::default());
        let mut started = false;
        while let Some((file, at)) = open.pop() {
            if self.starts_apart(file, at) {
                started = true;
                continue;
            }
            let facts = &self.file(file).facts;
            let Some(function) = facts.function(at) else { return false };
            if !seen.insert((file, function)) {
                continue;
            }
            let before = open.len();
            let calls = self.mentions(&facts[function].name).filter(|&(home, call)| {
                self.callee_at(home, call).is_some_and(|callee| {
                    callee.certain && (callee.file, callee.id) == (file, function)
                })
            });
            open.extend(calls);
            if open.len() == before {
                return false;
            }
        }
        started
    }

    /// Whether a place stands in a task or thread that is started around it, in the same function, and that nobody aborts.
    pub(super) fn starts_apart(&self, file: FileId, at: ExprId) -> bool {
        let around = std::iter::once(at).chain(self.file(file).facts.ancestors(at));
        let mut starts = around.filter_map(|inner| self.started_by(file, inner));
        starts.any(|spawn| !self.may_abort(file, spawn))
    }

    /// Whether a place stands in a task that is started around it, in the same function, and that who has its handle may
    /// abort.
    pub fn is_in_abortable_task(&self, file: FileId, at: ExprId) -> bool {
        let around = std::iter::once(at).chain(self.file(file).facts.ancestors(at));
        let mut starts = around.filter_map(|inner| self.started_by(file, inner));
        starts.any(|spawn| self.may_abort(file, spawn))
    }

    /// The call that starts an expression as a task or thread of its own.
    fn started_by(&self, file: FileId, at: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let outer = facts.parent(at)?;
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(outer)
        else {
            return None;
        };
        let spawns = self.call_role(file, outer, Role::Spawns)?;
        (args.contains(&at) && spawns != "scoped").then_some(outer)
    }
}
