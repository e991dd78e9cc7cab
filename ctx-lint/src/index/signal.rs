//! Waits that end when the other side of a channel is gone: `_ = stop.changed() => break`.

use std::cell::Cell;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId, Place, Root};
use crate::role::Role;
use crate::source::{FileId, Span};

impl Index {
    /// The wait inside `within`, or in a function that it calls, that takes the end of the channel of `rx` for its signal:
    /// a branch of a `select!` that matches whatever comes, or an `.await` whose result nobody looks at.
    pub fn stops_when_closed(
        &self,
        file: FileId,
        within: ExprId,
        rx: LocalId,
    ) -> Option<(FileId, Span)> {
        let facts = &self.file(file).facts;
        let place = Place { root: Root::Local(rx), fields: Vec::new() };
        let found = Cell::new(None);
        let is = |file: FileId, at: ExprId, place: &Place| {
            let wait = self.heedless_wait(file, at, place);
            found.set(wait.map(|wait| (file, self.file(file).facts[wait].span)));
            wait.is_some()
        };
        facts.descendants(within).any(|at| self.does(file, at, &place, &is));
        found.get()
    }

    /// The future by which an expression waits for a receiver without a look at what comes out.
    fn heedless_wait(&self, file: FileId, at: ExprId, rx: &Place) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Select(select) => select.branches.iter().find_map(|branch| {
                let unguarded = branch.guard.is_none()
                    && self.refutable(file, branch.future, branch.pat) == Some(false)
                    && facts.bindings(branch.pat).is_empty();
                (unguarded && self.waits_on(file, branch.future, rx)).then_some(branch.future)
            }),
            ExprKind::Await(inner) => {
                let dropped = |at: ExprId| facts.is_thrown_away(at);
                let turned =
                    |&outer: &ExprId| self.call_role(file, outer, Role::TurnsVariant).is_some();
                let asked = facts.parent(at).filter(turned);
                let unguarded = dropped(at) || asked.is_some_and(dropped);
                (unguarded && self.waits_on(file, *inner, rx)).then_some(*inner)
            }
            _ => None,
        }
    }

    /// Whether a future is a oneshot's receiver, or receives from a channel.
    fn waits_on(&self, file: FileId, future: ExprId, rx: &Place) -> bool {
        let receiver = self.receives(file, future).map_or(future, |from| from.receiver);
        self.viewed(file, receiver).as_ref() == Some(rx)
    }
}
