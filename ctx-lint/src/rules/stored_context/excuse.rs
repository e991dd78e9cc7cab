//! Types that have to hold their context: others have written the signatures of their methods.

use crate::facts::{ExprId, ExprKind, Facts, FnId, Function, ImplId, TypeId};
use crate::index::{Def, Index, Lang, Thing, Type};
use crate::rule::Pass;
use crate::source::{FileId, Span};

/// Whether a type uses its context in a trait of another crate that changes a value or uses it up, as `Future`, `Service` and
/// `Drop` do, or whether such a trait makes its values, as an extractor of requests does.
///
/// Traits that only look at a value, as `Debug` does, do not work under a context.
pub(super) fn acts_for_a_foreign_trait(pass: &Pass<'_>, id: TypeId, thing: &Thing) -> bool {
    let index = pass.index;
    let def = Def::Type(pass.file, id);
    let acts = |own: &Function| {
        own.receiver.as_ref().is_some_and(|own| !own.by_ref || own.mutable || own.ty.is_some())
    };
    foreign_impls(pass, id).any(|(home, number, facts, of)| {
        let is_of_std = of.as_ref().is_some_and(|of| index.is_of_std(of));
        // A copy is the same once more.
        !index.is_impl_of(home, number, Lang::Clone)
            && facts[number].functions.iter().any(|&function| {
                let own = &facts[function];
                if own.receiver.is_none() {
                    let made = index.type_of_ty(&index.env_of_fn(home, function), &own.ret);
                    return !is_of_std && index.holds(&made, &|ty| ty.def() == Some(&def));
                }
                acts(own) && reads(index, (home, function), &def, thing)
            })
    })
}

/// Whether a function, or one of the run that it passes a value of the type on to, reads a field, or may do so.
fn reads(index: &Index, start: (FileId, FnId), def: &Def, thing: &Thing) -> bool {
    let fields: Vec<_> = index.fields_that_may_be(thing).collect();
    let pats = index.patterns_that_take(thing);
    let (mut open, mut seen) = (vec![start], vec![start]);
    while let Some((file, id)) = open.pop() {
        let facts = &index.file(file).facts;
        let Some(body) = facts[id].body else { continue };
        let is_inside =
            |span: Span| facts[body].span.start <= span.start && span.end <= facts[body].span.end;
        if fields.iter().any(|&(home, at)| home == file && facts.contains(body, at))
            || pats.iter().any(|&(home, pat)| home == file && is_inside(facts[pat].span))
        {
            return true;
        }
        let has = |&at: &ExprId| index.peel(&index.type_of(file, at)).def() == Some(def);
        for at in facts.descendants(body) {
            let gets = match facts.kind(at) {
                ExprKind::Method { receiver, args, .. } => has(receiver) || args.iter().any(has),
                ExprKind::Call { args, .. } => args.iter().any(has),
                // It goes on in another type, whole.
                ExprKind::Struct { fields, .. } if fields.iter().any(|(_, value)| has(value)) => {
                    return true;
                }
                _ => false,
            };
            if !gets {
                continue;
            }
            // A macro may have made the function that is called here.
            let Some(callee) = index.callee(file, at) else { return true };
            let is_copy = index.copies(file, at);
            let next = (callee.file, callee.id);
            if !index.is_stub(callee.file) && !is_copy && !seen.contains(&next) {
                seen.push(next);
                open.push(next);
            }
        }
    }
    false
}

/// Whether a type stands for the context in its field: it derefs to it.
pub(super) fn stands_for_it(pass: &Pass<'_>, id: TypeId, thing: &Thing) -> bool {
    let index = pass.index;
    foreign_impls(pass, id).any(|(home, number, facts, _)| {
        index.is_impl_of(home, number, Lang::Deref)
            && facts[number].functions.iter().any(|&function| {
                let body = facts[function].body;
                let mut fields = index.fields_that_may_be(thing);
                body.is_some_and(|body| {
                    fields.any(|(file, at)| file == home && facts.contains(body, at))
                })
            })
    })
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
    impls.find_map(|(home, number, facts, _)| {
        let reads = |function: &Function| {
            let body = function.body?;
            let mut reads = index.fields_that_may_be(thing);
            reads
                .any(|(file, at)| file == home && facts.contains(body, at))
                .then_some((home, function.name_span))
        };
        facts[number].functions.iter().find_map(|&function| reads(&facts[function]))
    })
}

/// The impls of a type for traits that are not of the run, with what is known of the trait.
fn foreign_impls<'p>(
    pass: &'p Pass<'_>,
    id: TypeId,
) -> impl Iterator<Item = (FileId, ImplId, &'p Facts, Option<Def>)> {
    let index = pass.index;
    let impls = index.impls_of(&Type::plain(Def::Type(pass.file, id))).into_iter();
    impls.filter_map(|(home, number)| {
        let facts: &Facts = &index.file(home).facts;
        facts[number].trait_.as_ref()?;
        // A trait that is not known is not of the run.
        let def = index.traits_of_impl(home, number).first().cloned();
        let is_own = match &def {
            Some(Def::Trait(file, _)) => !index.is_stub(*file) && !index.is_external(*file),
            _ => false,
        };
        (!is_own).then_some((home, number, facts, def))
    })
}
