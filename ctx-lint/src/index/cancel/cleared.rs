//! Buffers that are emptied before a read that may have been cut off.

use super::super::{Index, Type};
use super::{How, Loss};
use crate::facts::{ExprId, ExprKind, Facts, Lit, LocalId, Place};
use crate::role::Role;
use crate::source::FileId;

/// A place at which a buffer is emptied.
pub(super) struct Cleared {
    /// What empties it.
    at: ExprId,
    /// The buffer, as it is written there, and as a place.
    holder: ExprId,
    buffer: Place,
}

impl Index {
    /// The buffers that a body empties whenever it begins, and then fills by reads that can be cut off.
    pub(super) fn cleared_in(&self, file: FileId, body: ExprId, within: ExprId) -> Vec<Loss> {
        let facts = &self.file(file).facts;
        let cleared = facts.runs(body).into_iter().filter_map(|clear| {
            let holder = self.emptied(file, clear).filter(|_| always_runs(facts, clear, body))?;
            let buffer = self.place(file, holder)?;
            let reads: Vec<ExprId> = facts
                .runs(body)
                .into_iter()
                .filter(|&at| self.is_resumable_read(file, at, &buffer, Some((clear, body))))
                .collect();
            if reads.first().is_some_and(|&first| first < clear) {
                return None;
            }
            let place = self.outlives(file, holder, within)?;
            let calls = vec![(file, *reads.first()?)];
            Some(Loss { calls, holder, place, how: How::Cleared(clear) })
        });
        cleared.collect()
    }

    /// The buffers that a loop empties on each turn, in the order of the text.
    pub(super) fn cleared_each_turn(&self, file: FileId, looping: ExprId) -> Vec<Cleared> {
        let facts = &self.file(file).facts;
        let cleared = facts.runs(looping).into_iter().filter_map(|at| {
            let holder = self.emptied(file, at).filter(|_| always_runs(facts, at, looping))?;
            Some(Cleared { at, holder, buffer: self.place(file, holder)? })
        });
        cleared.collect()
    }

    /// The buffer that a loop empties on each turn before its `select!`, and into which a branch reads.
    pub(super) fn cleared_before(
        &self,
        file: FileId,
        future: ExprId,
        select: ExprId,
        looping: ExprId,
        cleared: &[Cleared],
    ) -> Option<Loss> {
        let facts = &self.file(file).facts;
        cleared.iter().take_while(|own| own.at < select).find_map(
            |&Cleared { at, holder, ref buffer }| {
                let ends_before = !facts.contains(at, select) && !facts.contains(select, at);
                (ends_before && self.is_resumable_read(file, future, buffer, None)).then_some(())?;
                let place = self.outlives(file, holder, looping)?;
                Some(Loss { calls: vec![(file, future)], holder, place, how: How::Cleared(at) })
            },
        )
    }

    /// The buffer among the arguments of a read that dies with what is dropped.
    pub(super) fn buffer_that_dies(
        &self,
        file: FileId,
        args: &[ExprId],
        within: ExprId,
    ) -> Option<LocalId> {
        args.iter().find_map(|&arg| {
            let place = self.place(file, arg).filter(|place| place.fields.is_empty())?;
            let local = place.local()?;
            self.dies_within(file, local, within).then_some(local)
        })
    }

    /// The buffer that an expression empties.
    fn emptied(&self, file: FileId, id: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let zero =
            |arg: ExprId| matches!(facts.kind(arg), ExprKind::Lit(Lit::Int(text)) if text == "0");
        let holder = match facts.kind(id) {
            ExprKind::Method { receiver, args, .. } => {
                let how = self.call_role(file, id, Role::Empties)?;
                let empties = how.is_empty() || args.first().is_some_and(|&length| zero(length));
                empties.then_some(*receiver)?
            }
            ExprKind::Assign { left, right } => self.is_new(file, *right).then_some(*left)?,
            _ => return None,
        };
        let ty = self.type_of(file, holder);
        let known = self.is_buffer(self.peel(&ty));
        known.then_some(holder)
    }

    /// Whether a type holds bytes in memory, and can take more of them.
    pub(super) fn is_buffer(&self, ty: &Type) -> bool {
        self.type_role(ty, Role::InMemory) == Some("buffer")
    }

    /// Whether a call reads into a buffer, and leaves there what it has read when it is dropped and called again.
    ///
    /// A single read counts when it is repeated after the buffer was emptied and before the body ends.
    fn is_resumable_read(
        &self,
        file: FileId,
        call: ExprId,
        buffer: &Place,
        repeated: Option<(ExprId, ExprId)>,
    ) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Method { args, .. } = facts.kind(call) else { return false };
        let Some(callee) = self.callee(file, call).filter(|callee| callee.certain) else {
            return false;
        };
        let into = args.iter().any(|&arg| self.place(file, arg).as_ref() == Some(buffer));
        match self.callee_role(&callee, Role::CancelSafety) {
            Some("partial") => into,
            Some("safe") if self.callee_role(&callee, Role::Reads) == Some("taken") => repeated
                .is_some_and(|(clear, body)| {
                    round(facts, call, clear, body)
                        .is_some_and(|turn| into || self.adds(file, turn, buffer))
                }),
            _ => false,
        }
    }

    /// Whether something is added to a buffer inside a loop.
    fn adds(&self, file: FileId, looping: ExprId, buffer: &Place) -> bool {
        let facts = &self.file(file).facts;
        facts.runs(looping).into_iter().any(|at| match facts.kind(at) {
            ExprKind::Method { receiver, .. } => {
                self.call_role(file, at, Role::AddsTo).is_some()
                    && self.place(file, *receiver).as_ref() == Some(buffer)
            }
            _ => false,
        })
    }

    /// Whether an expression makes a buffer with nothing in it: `String::new()`, `vec![]`.
    fn is_new(&self, file: FileId, id: ExprId) -> bool {
        match self.file(file).facts.kind(id) {
            ExprKind::Array { elems, .. } => elems.is_empty(),
            _ => self.call_role(file, id, Role::MakesEmpty).is_some(),
        }
    }
}

/// The loop that repeats a call without emptying the buffer again.
fn round(facts: &Facts, call: ExprId, clear: ExprId, body: ExprId) -> Option<ExprId> {
    let looping = facts.enclosing_loop(call).filter(|&looping| facts.contains(body, looping))?;
    (!facts.contains(looping, clear) && facts.repeats(call, looping)).then_some(looping)
}

/// Whether an expression runs whenever `within` does: no condition stands between them.
fn always_runs(facts: &Facts, id: ExprId, within: ExprId) -> bool {
    let mut inner = id;
    for outer in facts.ancestors(id).take_while(|&outer| facts.contains(within, outer)) {
        let straight = match facts.kind(outer) {
            ExprKind::Block(_) | ExprKind::Loop { .. } => {
                !facts.is_deferred(outer) || outer == within
            }
            ExprKind::While { .. } | ExprKind::For { .. } => true,
            _ => outer == within,
        };
        if !straight {
            return false;
        }
        inner = outer;
    }
    inner == within || facts.parent(inner) == Some(within)
}
