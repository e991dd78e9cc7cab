//! Types that only hand their context on, as builders do, or carry it from one call to another.

use crate::facts::{ExprId, ExprKind, Facts, LocalId, PatId, TypeId};
use crate::index::{Def, Index, Thing, Type};
use crate::role::Role;
use crate::source::{FileId, Span};

/// Whether all that is done with a field is to put it into values of other types, as a builder does: what holds it then is
/// judged in its place.
pub(super) fn is_only_handed_on(index: &Index, thing: &Thing, id: TypeId, home: FileId) -> bool {
    let def = Def::Type(home, id);
    let mut starts: Vec<_> = index
        .fields_that_may_be(thing)
        .filter(|&(file, at)| !is_written(&index.file(file).facts, at))
        .collect();
    for (file, pat) in index.patterns_that_take(thing) {
        let facts = &index.file(file).facts;
        let locals = facts.bindings(pat).into_iter();
        starts.extend(locals.flat_map(|local| facts[local].uses.iter().map(|&at| (file, at))));
    }
    let ends: Option<Vec<bool>> =
        starts.into_iter().map(|start| goes_on(index, start, &def)).collect();
    ends.is_some_and(|ends| ends.contains(&true))
}

fn is_written(facts: &Facts, at: ExprId) -> bool {
    let outer = facts.parent(at).map(|outer| facts.kind(outer));
    matches!(outer, Some(ExprKind::Assign { left, .. }) if *left == at)
}

/// Whether a value goes into one of another type than `def`, or is only asked something; `None` where it goes anywhere else.
fn goes_on(index: &Index, start: (FileId, ExprId), def: &Def) -> Option<bool> {
    let mut open = vec![start];
    let mut seen: Vec<(FileId, LocalId)> = Vec::new();
    let mut arrives = false;
    while let Some((file, mut here)) = open.pop() {
        let facts = &index.file(file).facts;
        let mut follow = |file: FileId, pats: &[PatId]| {
            let facts = &index.file(file).facts;
            for local in pats.iter().flat_map(|&pat| facts.bindings(pat)) {
                if !seen.contains(&(file, local)) {
                    seen.push((file, local));
                    open.extend(facts[local].uses.iter().map(|&at| (file, at)));
                }
            }
        };
        loop {
            let outer = facts.parent(here)?;
            match facts.kind(outer) {
                ExprKind::Struct { .. } => {
                    let other = index.type_of(file, outer).def().cloned();
                    other.filter(|other| other != def)?;
                    arrives = true;
                    break;
                }
                ExprKind::Call { .. } if index.is_constructor(file, outer) => {
                    let other = index.type_of(file, outer);
                    match other.def() {
                        // `Some(ctx)` is still on its way.
                        Some(Def::Type(home, _)) if index.is_stub(*home) => {}
                        Some(other) if other != def => {
                            arrives = true;
                            break;
                        }
                        _ => return None,
                    }
                }
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    let waits = index.call_role(file, outer, Role::WaitsCancelled).is_some();
                    let asks = index.type_of(file, outer) == Type::prim("bool")
                        || index.is_observation(file, here);
                    if asks && !waits {
                        break;
                    }
                }
                ExprKind::Call { .. } | ExprKind::Method { .. } => {
                    let (home, pat) = index.parameter_for(file, outer, here)?;
                    let own = &index.file(home).facts;
                    let is_used =
                        own.bindings(pat).iter().any(|&local| !own[local].uses.is_empty());
                    is_used.then_some(())?;
                    follow(home, &[pat]);
                    break;
                }
                ExprKind::Try(_) | ExprKind::Ref { .. } | ExprKind::Deref(_) => {}
                ExprKind::Block(_) => {
                    follow(file, &[facts.let_of(here)?]);
                    break;
                }
                ExprKind::Let { pat, .. } => {
                    follow(file, &[*pat]);
                    break;
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == here => {
                    let pats: Vec<PatId> = arms.iter().map(|arm| arm.pat).collect();
                    follow(file, &pats);
                    break;
                }
                _ => return None,
            }
            here = outer;
        }
    }
    Some(arrives)
}

/// Where a field is read, when each place that reads it has a value of the type for itself, as who takes a message out of a
/// channel does: the type may only carry its context from one call to another.
pub(super) fn is_carried(
    index: &Index,
    thing: &Thing,
    id: TypeId,
    home: FileId,
) -> Option<(FileId, Span)> {
    let def = Def::Type(home, id);
    let owned = |file: FileId, at: ExprId| {
        let facts = &index.file(file).facts;
        let ExprKind::Field { base, .. } = facts.kind(at) else { return false };
        let root = facts.local(*base).map(|local| index.type_of_local(file, local));
        // `self` of a method that borrows it has a reference for its type.
        root.is_some_and(|ty| matches!(&ty, Type::Adt(own, _) if *own == def))
    };
    let taken = |file: FileId, pat: PatId| {
        let locals = index.file(file).facts.bindings(pat);
        locals.into_iter().all(|local| !matches!(index.type_of_local(file, local), Type::Ref(..)))
    };
    let reads = index.fields_that_may_be(thing);
    let reads: Vec<_> =
        reads.filter(|&(file, at)| !is_written(&index.file(file).facts, at)).collect();
    let pats = index.patterns_that_take(thing);
    let is_carried = reads.iter().all(|&(file, at)| owned(file, at))
        && pats.iter().all(|&(file, pat)| taken(file, pat));
    let read = reads.first().map(|&(file, at)| (file, index.file(file).facts[at].span));
    let pat = || pats.first().map(|&(file, pat)| (file, index.file(file).facts[pat].span));
    read.or_else(pat).filter(|_| is_carried)
}

/// Whether all that is done with a field is to cancel it: who has it can stop something, and works under nothing.
pub(super) fn is_only_cancelled(index: &Index, thing: &Thing) -> bool {
    let mut reads = index.fields_that_may_be(thing).peekable();
    reads.peek().is_some()
        && reads.all(|(file, at)| {
            let facts = &index.file(file).facts;
            is_written(facts, at)
                || facts.parent(at).is_some_and(|call| {
                    matches!(facts.kind(call), ExprKind::Method { receiver, .. } if *receiver == at)
                        && index.call_role(file, call, Role::Cancels).is_some()
                })
        })
}
