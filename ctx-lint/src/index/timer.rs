//! Questions about sleeps and intervals.

use crate::role::Role;
use std::time::Duration;

use rustc_hash::FxHashSet;

use super::{Callee, Index};
use crate::facts::{ExprId, ExprKind, Makes, Stmt};
use crate::source::FileId;

impl Index {
    /// The future in another one that gives what it gives: in `Box::pin(…)`, `pin!(…)`, `….fuse()`.
    pub fn kept_inside(&self, file: FileId, future: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let keeps = || self.call_role(file, future, Role::SameOutput).is_some();
        match facts.kind(future) {
            ExprKind::Macro(call) => match call.makes {
                Makes::Pinned(inner) => Some(inner),
                _ => None,
            },
            ExprKind::Method { receiver, .. } => keeps().then_some(*receiver),
            ExprKind::Call { args, .. } => args.first().copied().filter(|_| keeps()),
            _ => None,
        }
    }

    /// The length of the `sleep(length)` that an expression makes, `Box::pin` and `.fuse()` around it allowed.
    pub fn slept(&self, file: FileId, id: ExprId) -> Option<ExprId> {
        let mut made = id;
        while let Some(inner) = self.kept_inside(file, made) {
            made = inner;
        }
        let ExprKind::Call { args, .. } = self.file(file).facts.kind(made) else { return None };
        let &[only] = &args[..] else { return None };
        let callee = self.callee(file, made).filter(|callee| callee.certain)?;
        self.callee_role(&callee, Role::Sleeps)?;
        // Not until a point in time.
        let written = self.function(&callee).params.first()?.ty.as_ref()?;
        let ty = self.type_of_ty(&self.env_of_fn(callee.file, callee.id), written);
        self.type_role(&ty, Role::TimeSpan).map(|_| only)
    }

    /// The length of the sleep that a future is, in the file where it is written: also of a call of the user's
    /// function that does nothing but sleep.
    pub fn slept_through(&self, file: FileId, future: ExprId) -> Option<(FileId, ExprId)> {
        let (mut file, mut future) = (file, future);
        let mut seen = FxHashSet::default();
        loop {
            if let Some(length) = self.slept(file, future) {
                return Some((file, length));
            }
            let callee = self.callee(file, future).filter(|callee| callee.certain)?;
            if self.is_stub(callee.file) || !seen.insert((callee.file, callee.id)) {
                return None;
            }
            (file, future) = (callee.file, self.only_work(&callee)?);
        }
    }

    /// The only thing that a function does.
    fn only_work(&self, callee: &Callee) -> Option<ExprId> {
        let facts = &self.file(callee.file).facts;
        let mut only = self.function(callee).body?;
        loop {
            only = match facts.kind(only) {
                ExprKind::Block(block) => match block.stmts[..] {
                    [Stmt::Expr { expr, .. }] => expr,
                    _ => return None,
                },
                ExprKind::Await(inner) => *inner,
                _ => return Some(only),
            }
        }
    }

    /// What a `tick()` is called on.
    pub fn ticked(&self, file: FileId, id: ExprId) -> Option<ExprId> {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(id) else { return None };
        let callee = self.callee(file, id)?;
        self.callee_role(&callee, Role::Ticks).map(|_| *receiver)
    }

    /// Whether an expression makes an interval whose first tick comes at once.
    pub fn makes_interval(&self, file: FileId, id: ExprId) -> bool {
        matches!(self.file(file).facts.kind(id), ExprKind::Call { .. })
            && self.call_role(file, id, Role::Interval) == Some("at_once")
    }

    /// Whether a tick is the first one of an interval, which comes at once.
    pub(super) fn is_first_tick(&self, file: FileId, tick: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(tick) else { return false };
        let Some(local) = facts.local(*receiver) else { return false };
        let Some((_, init)) = facts.source_of(local) else { return false };
        let repeats = facts.enclosing_loop(tick).is_some_and(|outer| !facts.contains(outer, init));
        let earlier = facts[local].uses.iter().any(|&at| {
            at < *receiver
                && facts
                    .parent(at)
                    .is_some_and(|call| self.call_role(file, call, Role::Ticks).is_some())
        });
        !repeats && !earlier && self.makes_interval(file, init)
    }

    /// The period of the interval in a place, when the file shows it.
    pub fn period(&self, file: FileId, receiver: ExprId) -> Option<Duration> {
        self.duration(file, self.period_of(file, receiver)?)
    }

    /// The period that the interval in a place was made with, when the file shows it.
    pub(super) fn period_of(&self, file: FileId, receiver: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let place = self.place(file, receiver).filter(|place| place.fields.is_empty())?;
        let (_, init) = facts.source_of(place.local()?)?;
        let ExprKind::Call { args, .. } = facts.kind(init) else { return None };
        let callee = self.callee(file, init)?;
        self.callee_role(&callee, Role::Interval)?;
        args.last().copied()
    }
}
