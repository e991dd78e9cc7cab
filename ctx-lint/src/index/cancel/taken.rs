//! Values that a future has taken out of their place and not yet handed on.

use crate::role::Role;
use std::collections::VecDeque;

use rustc_hash::FxHashSet;

use super::super::{Index, Lang, Type};
use super::gift::Giver;
use super::step::Step;
use super::{Entry, How, Loss};
use crate::facts::{ExprId, ExprKind, LocalId, Name};
use crate::source::FileId;

/// A call that may take a value out of a place.
pub(super) struct Call {
    receiver: Option<ExprId>,
    args: Vec<ExprId>,
    /// Whether what is called has a receiver.
    is_method: bool,
    /// The function of the run that is called; `None` for one of a library that takes by itself.
    pub(super) next: Option<Giver>,
    /// The expression whose value is what was taken.
    pub(super) value: ExprId,
}

impl Call {
    /// What the call gave for what the function got.
    pub(super) fn given(&self, entry: Entry) -> Option<ExprId> {
        let given = |number: usize| self.args.get(number).copied();
        let shift = usize::from(self.receiver.is_none() && self.is_method);
        match entry {
            Entry::Receiver => self.receiver.or_else(|| given(0)),
            Entry::Param { number, .. } => given(number + shift),
        }
    }
}

/// A value that a call takes out of a place.
struct Take {
    /// What it takes out of, as the call names it.
    holder: ExprId,
    /// The fields that lead on from there, in the functions that it calls.
    fields: Vec<Name>,
    /// The expression whose value that is.
    value: ExprId,
}

impl Index {
    /// The values that a body takes out of what outlives it, and that are in its hands alone during an await.
    pub(super) fn taken_in(&self, file: FileId, body: ExprId, within: ExprId) -> Vec<Loss> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for take in facts.runs(body) {
            for Take { holder, fields, value } in self.takes(file, take) {
                let Some(mut place) = self.outlives(file, holder, within) else { continue };
                place.fields.extend(fields);
                if self.has_fallback(file, value) {
                    continue;
                }
                let wait = match self.step(file, body, value) {
                    Step::Waits(wait) => Some(wait),
                    Step::Bound(locals) => self.wait_with_any(file, body, locals),
                    Step::Returned | Step::Gone | Step::Stays => None,
                };
                found.extend(wait.map(|wait| {
                    let how = How::Taken(take);
                    Loss { calls: vec![(file, wait)], holder, place, how }
                }));
            }
        }
        found
    }

    /// Whether something else is used in place of a value where there was none to take, as with a pool that lends what is
    /// made anew when it is empty. What is lost of such values is not missed.
    fn has_fallback(&self, file: FileId, value: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut here = value;
        while let Some(outer) = facts.parent(here) {
            match facts.kind(outer) {
                ExprKind::Await(_) | ExprKind::Try(_) => {}
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    if self.call_role(file, outer, Role::FallsBack).is_some() {
                        return true;
                    }
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == here => {
                    let given = self.type_of(file, outer);
                    let is_of_it = self.type_of(file, here).first_arg() == Some(&given);
                    let gives = |body: ExprId| facts.outcome(body).completes;
                    let mut others = arms.iter().filter(|arm| facts.bindings(arm.pat).is_empty());
                    return is_of_it && others.any(|arm| gives(arm.body));
                }
                _ => return false,
            }
            here = outer;
        }
        false
    }

    /// The values that a call takes out of places, itself or in the function of the run that it calls.
    fn takes(&self, file: FileId, call: ExprId) -> Vec<Take> {
        let Some(call) = self.taking_call(file, call) else { return Vec::new() };
        let gifts = match call.next {
            Some(next) => self.gifts(next),
            None => vec![(Entry::Receiver, Vec::new())],
        };
        let each = gifts.into_iter().filter_map(|(entry, fields)| {
            Some(Take { holder: call.given(entry)?, fields, value: call.value })
        });
        each.collect()
    }

    /// A call of something that may take a value out of a place.
    pub(super) fn taking_call(&self, file: FileId, call: ExprId) -> Option<Call> {
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let function = self.function(&callee);
        let next = if self.is_stub(callee.file) {
            self.callee_role(&callee, Role::Takes)?;
            None
        } else {
            Some((callee.file, callee.id))
        };
        let value = if function.is_async {
            let wait = facts.parent(call)?;
            matches!(facts.kind(wait), ExprKind::Await(_)).then_some(wait)?
        } else {
            call
        };
        let is_method = function.receiver.is_some();
        Some(Call { receiver, args: args.clone(), is_method, next, value })
    }

    /// Whether a call gives what a function of the run takes out of a place that outlives it: `self.remove(id)`, which gives
    /// what was in a map.
    pub fn gives_what_it_takes(&self, file: FileId, call: ExprId) -> bool {
        let next = self.taking_call(file, call).and_then(|call| call.next);
        next.is_some_and(|next| !self.gifts(next).is_empty())
    }

    /// Whether a value leaves a body as its result.
    pub(super) fn returns(&self, file: FileId, body: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let (mut open, mut seen) = (vec![at], FxHashSet::default());
        while let Some(at) = open.pop() {
            match self.step(file, body, at) {
                Step::Returned => return true,
                Step::Bound(locals) => {
                    let fresh = locals.into_iter().filter(|&local| seen.insert(local));
                    open.extend(fresh.flat_map(|local| facts[local].uses.iter().copied()));
                }
                _ => {}
            }
        }
        false
    }

    /// The await during which the value of one of some variables is nowhere else, or that of one that it goes into.
    ///
    /// What is found out about a variable does not depend on how the walk came to it, so that each is looked at once.
    fn wait_with_any(&self, file: FileId, body: ExprId, locals: Vec<LocalId>) -> Option<ExprId> {
        let mut walked = FxHashSet::default();
        let mut open = VecDeque::from(locals);
        while let Some(local) = open.pop_front() {
            if !walked.insert(local) {
                continue;
            }
            let wait = self.waits_with(file, body, local, &mut open);
            if wait.is_some() {
                return wait;
            }
        }
        None
    }

    /// The await during which a variable's value is nowhere else; the variables that it goes into are `derived`.
    fn waits_with(
        &self,
        file: FileId,
        body: ExprId,
        local: LocalId,
        derived: &mut VecDeque<LocalId>,
    ) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        if ty == Type::unit() || ty == Type::prim("bool") || self.has_own_drop(&ty) {
            return None;
        }
        let extent = facts.extent(local)?;
        let mut gone: Vec<ExprId> = Vec::new();
        let mut seen = Vec::new();
        for &at in &facts[local].uses {
            let kept = gone.iter().any(|&before| facts.reaches(before, at, extent));
            match self.step(file, body, at) {
                Step::Waits(wait) if !kept => return Some(wait),
                Step::Bound(locals) if !kept => {
                    derived.extend(locals);
                    seen.push(at);
                    gone.push(at);
                }
                Step::Returned | Step::Gone => {
                    seen.push(at);
                    gone.push(at);
                }
                _ => {
                    if !self.is_told(file, at) {
                        seen.push(at);
                    }
                }
            }
        }
        // Used after an await that has nothing to do with it.
        let source = facts.source_of(local).map(|(_, init)| init);
        let waits = self.suspensions(file, extent);
        waits.into_iter().find(|&wait| {
            facts.contains(body, wait)
                && source.is_none_or(|source| !facts.contains(source, wait))
                && facts[local].span.end <= facts[wait].span.start
                && !gone.iter().any(|&before| facts.reaches(before, wait, extent))
                && seen.iter().any(|&at| facts.reaches(wait, at, extent))
        })
    }

    /// Whether a type of the run has a destructor, which may put the value back.
    pub(in crate::index) fn has_own_drop(&self, ty: &Type) -> bool {
        let own = self.impls_of(ty);
        own.iter().any(|&(file, id)| !self.is_stub(file) && self.is_impl_of(file, id, Lang::Drop))
    }

    /// Whether a use only shows the value, in a log line or an assertion.
    fn is_told(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.ancestors(at).find_map(|outer| match facts.kind(outer) {
            ExprKind::Macro(_) => Some(true),
            ExprKind::Block(_) => Some(false),
            _ => None,
        }) == Some(true)
    }
}
