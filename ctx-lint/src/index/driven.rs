//! How code waits for a future that it makes: itself, until something else ends the wait, or not at all.

use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{BlockKind, ExprId, ExprKind, Makes};
use crate::role::Role;
use crate::source::FileId;

/// How the body that makes a future waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Driven {
    /// Until it is done.
    ToItsEnd,
    /// Until it is done, or until something else ends the wait: time, a context, another branch of a `select!`.
    Bounded,
}

/// What becomes of a future in the expression around it.
enum Next {
    /// The expression waits for it.
    Waits(Driven),
    /// The value of the expression is the future, or one that waits for it.
    Is(Driven),
    /// Variables hold it.
    Named(Vec<ExprId>),
    /// It goes to others, is kept, or is dropped.
    Gone,
}

impl Index {
    /// How the body around an expression waits for the future that the expression makes; `None` where others get the
    /// future, or nobody. `awaited` is an expression whose future is waited for, whatever stands around it.
    pub(super) fn how_awaited(
        &self,
        file: FileId,
        at: ExprId,
        awaited: Option<ExprId>,
    ) -> Option<Driven> {
        let (mut open, mut seen) = (vec![(at, Driven::ToItsEnd)], FxHashSet::default());
        let mut found: Option<Driven> = None;
        while let Some((here, so_far)) = open.pop() {
            if !seen.insert((here, so_far)) {
                continue;
            }
            if Some(here) == awaited {
                found = Some(found.map_or(so_far, |known| known.min(so_far)));
                continue;
            }
            match self.around_future(file, here) {
                Next::Waits(how) => {
                    let how = how.max(so_far);
                    found = Some(found.map_or(how, |known| known.min(how)));
                }
                Next::Is(how) => {
                    open.extend(self.file(file).facts.parent(here).map(|at| (at, how.max(so_far))));
                }
                Next::Named(uses) => open.extend(uses.into_iter().map(|at| (at, so_far))),
                Next::Gone => {}
            }
        }
        found
    }

    /// What becomes of a future in the expression around it.
    fn around_future(&self, file: FileId, here: ExprId) -> Next {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(here) else { return Next::Gone };
        match facts.kind(outer) {
            ExprKind::Await(_) => Next::Waits(Driven::ToItsEnd),
            ExprKind::Select(select)
                if select.branches.iter().any(|branch| branch.future == here) =>
            {
                Next::Waits(Driven::Bounded)
            }
            ExprKind::Macro(call) if call.makes.joins() => Next::Waits(Driven::ToItsEnd),
            ExprKind::Macro(call) if matches!(call.makes, Makes::Pinned(_) | Makes::Value(_)) => {
                Next::Is(Driven::ToItsEnd)
            }
            ExprKind::Ref { .. } => Next::Is(Driven::ToItsEnd),
            ExprKind::If { cond, .. } if *cond != here => Next::Is(Driven::ToItsEnd),
            ExprKind::Match { scrutinee, .. } if *scrutinee != here => Next::Is(Driven::ToItsEnd),
            ExprKind::Block(block) => match facts.let_of(here) {
                Some(pat) => match facts.bound(pat) {
                    Some(local) => Next::Named(facts[local].uses.clone()),
                    None => Next::Gone,
                },
                None if block.tail() == Some(here)
                    && !matches!(block.kind, BlockKind::Async { .. }) =>
                {
                    Next::Is(Driven::ToItsEnd)
                }
                None => Next::Gone,
            },
            ExprKind::Call { .. } => self.called_with_future(file, outer, false),
            ExprKind::Method { receiver, .. } => {
                self.called_with_future(file, outer, *receiver == here)
            }
            _ => Next::Gone,
        }
    }

    /// What a call does with a future that it is called on, or gets.
    fn called_with_future(&self, file: FileId, call: ExprId, on_it: bool) -> Next {
        let is_future = || self.is_future(&self.type_of(file, call));
        let has = |role: Role| self.call_role(file, call, role).is_some();
        if has(Role::Timeout) || has(Role::RunsUntilCancelled) {
            Next::Is(Driven::Bounded)
        } else if on_it && is_future() || has(Role::SameOutput) || has(Role::FailsFast) {
            Next::Is(Driven::ToItsEnd)
        } else if has(Role::Spawns) && is_future() {
            // Who waits for the handle of a task waits for the task.
            Next::Is(Driven::ToItsEnd)
        } else {
            Next::Gone
        }
    }
}
