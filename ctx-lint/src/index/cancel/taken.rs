//! Values that a future has taken out of their place and not yet handed on.

use super::super::{Callee, Index, Type};
use super::step::Step;
use super::{Entry, How, Loss, awaited};
use crate::facts::{ExprId, ExprKind, LocalId, Name, Place};
use crate::source::FileId;

/// Words in the names of places that lend things out: what is lost there is only made anew.
const POOLS: &[&str] = &["pool", "idle", "free", "spare", "cache", "available"];

/// How many variables a value may go through.
pub(super) const DEPTH: u32 = 6;

/// How many functions may give a value away, one to the other.
const GIVERS: u32 = 3;

/// A call that takes a value out of a place.
struct Take {
    /// What it takes out of, as the call names it.
    holder: ExprId,
    /// The fields that lead on from there, in the functions that it calls.
    fields: Vec<Name>,
    /// The expression whose value that is.
    value: ExprId,
}

impl Index {
    /// The first value that a body takes out of what outlives it, and that is in its hands alone during an await.
    pub(super) fn taken_in(&self, file: FileId, body: ExprId, within: ExprId) -> Option<Loss> {
        let facts = &self.file(file).facts;
        facts.runs(body).into_iter().find_map(|take| {
            let Take { holder, fields, value } = self.take(file, take, GIVERS)?;
            let mut place = self.outlives(file, holder, within)?;
            place.fields.extend(fields);
            if is_pool(&place) {
                return None;
            }
            let wait = match self.step(file, body, value) {
                Step::Waits(wait) => wait,
                Step::Bound(locals) => locals
                    .into_iter()
                    .find_map(|local| self.waits_with(file, body, local, DEPTH))?,
                Step::Returned | Step::Gone | Step::Stays => return None,
            };
            Some(Loss { calls: vec![(file, wait)], holder, place, how: How::Taken(take) })
        })
    }

    /// The value that a call takes out of a place, itself or in the function of the run that it calls.
    fn take(&self, file: FileId, call: ExprId, depth: u32) -> Option<Take> {
        let facts = &self.file(file).facts;
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let function = self.function(&callee);
        let given = |number: usize| args.get(number).copied();
        let (holder, fields) = if self.is_stub(callee.file) {
            self.callee_role(&callee, "takes")?;
            (receiver.or_else(|| given(0))?, Vec::new())
        } else {
            let (entry, fields) = self.gift(&callee, depth)?;
            let shift = usize::from(receiver.is_none() && function.receiver.is_some());
            let holder = match entry {
                Entry::Receiver => receiver.or_else(|| given(0))?,
                Entry::Param { number, .. } => given(number + shift)?,
            };
            (holder, fields)
        };
        if !function.is_async {
            return Some(Take { holder, fields, value: call });
        }
        let wait = facts.parent(call)?;
        let value = matches!(facts.kind(wait), ExprKind::Await(_)).then_some(wait)?;
        Some(Take { holder, fields, value })
    }

    /// What a function of the run takes its result out of: `async fn next(&mut self) -> Job { self.jobs.recv().await }`.
    fn gift(&self, callee: &Callee, depth: u32) -> Option<(Entry, Vec<Name>)> {
        let depth = depth.checked_sub(1)?;
        let (file, facts) = (callee.file, &self.file(callee.file).facts);
        let body = facts[callee.id].body?;
        facts.runs(body).into_iter().find_map(|call| {
            let take = self.take(file, call, depth)?;
            let mut place = self.outlives(file, take.holder, body)?;
            place.fields.extend(take.fields);
            let entry = self.entry(file, place.local()?)?;
            self.returns(file, body, take.value, DEPTH).then_some((entry, place.fields))
        })
    }

    /// Whether a value leaves a body as its result.
    fn returns(&self, file: FileId, body: ExprId, at: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let facts = &self.file(file).facts;
        match self.step(file, body, at) {
            Step::Returned => true,
            Step::Bound(locals) => locals.into_iter().any(|local| {
                facts[local].uses.iter().any(|&at| self.returns(file, body, at, depth))
            }),
            _ => false,
        }
    }

    /// The await during which a variable's value is nowhere else.
    fn waits_with(&self, file: FileId, body: ExprId, local: LocalId, depth: u32) -> Option<ExprId> {
        let depth = depth.checked_sub(1)?;
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        if ty == Type::UNIT || ty == Type::prim("bool") || self.has_own_drop(&ty) {
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
                    let mut derived = locals.into_iter().filter(|&other| other != local);
                    let found = derived.find_map(|other| self.waits_with(file, body, other, depth));
                    if found.is_some() {
                        return found;
                    }
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

    /// The awaits that run as part of an expression and can let another future win.
    pub(super) fn suspensions(&self, file: FileId, body: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let runs = facts.runs(body).into_iter();
        runs.filter(|&at| match facts.kind(at) {
            ExprKind::Await(future) => self.suspends(file, *future, DEPTH),
            ExprKind::Select(select) => select.default.is_none(),
            _ => false,
        })
        .collect()
    }

    /// Whether a future can be pending: not that of an async function without an await.
    pub(super) fn suspends(&self, file: FileId, future: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        let facts = &self.file(file).facts;
        let (home, body) = match facts.kind(future) {
            ExprKind::Block(_) if facts.is_deferred(future) => (file, future),
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let Some(callee) = self.callee(file, future).filter(|callee| callee.certain) else {
                    return true;
                };
                let function = self.function(&callee);
                match function.body {
                    Some(body) if function.is_async && !self.is_stub(callee.file) => {
                        (callee.file, body)
                    }
                    _ => return true,
                }
            }
            _ => return true,
        };
        let facts = &self.file(home).facts;
        let unread = |at: &ExprId| matches!(facts.kind(*at), ExprKind::Macro(call) if call.opaque);
        facts.runs(body).iter().any(unread)
            || awaited(facts, body).into_iter().any(|inner| self.suspends(home, inner, depth))
    }

    /// Whether a type of the run has a destructor, which may put the value back.
    fn has_own_drop(&self, ty: &Type) -> bool {
        self.impls_of(ty).iter().any(|&(file, id)| {
            let path = self.file(file).facts[id].trait_.as_ref();
            !self.is_stub(file) && path.is_some_and(|path| path.last_name() == "Drop")
        })
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

fn is_pool(place: &Place) -> bool {
    let last = place.fields.last();
    last.is_some_and(|name| name.split('_').any(|word| POOLS.contains(&word.trim_end_matches('s'))))
}
