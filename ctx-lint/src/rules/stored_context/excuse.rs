//! Types that have to hold their context: others have written the signatures of their methods, or they only hand it on.

use crate::facts::{ExprId, ExprKind, Facts, Function, Impl, LocalId, TypeId};
use crate::index::{Def, Index, Thing, Type};
use crate::rule::Pass;
use crate::source::{FileId, Span};

/// Whether a type implements a trait of another crate that changes a value or uses it up: `Future`, `Service`, `Drop`.
///
/// Traits that only look at a value, as `Debug` does, do not work under a context.
pub(super) fn acts_for_a_foreign_trait(pass: &Pass<'_>, id: TypeId) -> bool {
    let acts = |own: &Function| {
        own.receiver.as_ref().is_some_and(|own| !own.by_ref || own.mutable || own.ty.is_some())
    };
    foreign_impls(pass, id)
        .any(|(_, facts, own, _)| own.functions.iter().any(|&function| acts(&facts[function])))
}

/// The method of a trait of another crate in which a type reads its context by `&self`.
pub(super) fn read_by_a_foreign_trait(
    pass: &Pass<'_>,
    id: TypeId,
    thing: &Thing,
) -> Option<(FileId, Span)> {
    let index = pass.index;
    // The language's own only look at the value.
    let mut impls = foreign_impls(pass, id)
        .filter(|(.., def)| !def.as_ref().is_some_and(|def| index.is_of_std(def)));
    impls.find_map(|(home, facts, own, _)| {
        let reads = |function: &Function| {
            let body = function.body?;
            let mut reads = index.fields_that_may_be(thing);
            reads
                .any(|(file, at)| file == home && facts.contains(body, at))
                .then_some((home, function.name_span))
        };
        own.functions.iter().find_map(|&function| reads(&facts[function]))
    })
}

/// The impls of a type for traits that are not of the run, with what is known of the trait.
fn foreign_impls<'p>(
    pass: &'p Pass<'_>,
    id: TypeId,
) -> impl Iterator<Item = (FileId, &'p Facts, &'p Impl, Option<Def>)> {
    let index = pass.index;
    let impls = index.impls_of(&Type::plain(Def::Type(pass.file, id))).into_iter();
    impls.filter_map(|(home, number)| {
        let facts: &Facts = &index.file(home).facts;
        let own = &facts[number];
        own.trait_.as_ref()?;
        // A trait that is not known is not of the run.
        let def = index.traits_of_impl(home, number).first().cloned();
        let is_own = match &def {
            Some(Def::Trait(file, _)) => !index.is_stub(*file) && !index.is_external(*file),
            _ => false,
        };
        (!is_own).then_some((home, facts, own, def))
    })
}

/// Whether all that is done with a field is to put it into values of other types, as a builder does: what holds it then is
/// judged in its place.
pub(super) fn is_only_handed_on(index: &Index, thing: &Thing, id: TypeId, home: FileId) -> bool {
    let def = Def::Type(home, id);
    let reads: Vec<_> = index
        .fields_that_may_be(thing)
        .filter(|&(file, at)| !is_written(&index.file(file).facts, at))
        .collect();
    !reads.is_empty() && reads.into_iter().all(|(file, at)| goes_on(index, file, at, &def))
}

fn is_written(facts: &Facts, at: ExprId) -> bool {
    let outer = facts.parent(at).map(|outer| facts.kind(outer));
    matches!(outer, Some(ExprKind::Assign { left, .. }) if *left == at)
}

/// Whether a value goes into one of another type than `def`, and nowhere else.
fn goes_on(index: &Index, file: FileId, at: ExprId, def: &Def) -> bool {
    let facts = &index.file(file).facts;
    let mut open = vec![at];
    let mut seen: Vec<LocalId> = Vec::new();
    while let Some(mut here) = open.pop() {
        loop {
            let Some(outer) = facts.parent(here) else { return false };
            match facts.kind(outer) {
                ExprKind::Struct { .. } => {
                    let other = index.type_of(file, outer).def().cloned();
                    if other.is_none_or(|other| other == *def) {
                        return false;
                    }
                    break;
                }
                ExprKind::Call { .. } if index.is_constructor(file, outer) => {
                    let other = index.type_of(file, outer);
                    match other.def() {
                        // `Some(ctx)` is still on its way.
                        Some(Def::Type(home, _)) if index.is_stub(*home) => {}
                        Some(other) if other != def => break,
                        _ => return false,
                    }
                }
                ExprKind::Method { receiver, .. } if *receiver == here => {}
                ExprKind::Try(_) => {}
                ExprKind::Block(_) => {
                    let Some(local) = facts.let_of(here).and_then(|pat| facts.bound(pat)) else {
                        return false;
                    };
                    if !seen.contains(&local) {
                        seen.push(local);
                        open.extend(&facts[local].uses);
                    }
                    break;
                }
                _ => return false,
            }
            here = outer;
        }
    }
    true
}
