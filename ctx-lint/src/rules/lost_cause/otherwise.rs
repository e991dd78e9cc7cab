//! Whether what a cause is made of is told in another way.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::index::Type;
use crate::rule::Pass;

/// Whether what the cause is made of is also told, or kept, in another way: the error itself, or the result that it comes from
/// or that decides about it.
pub(super) fn is_told_otherwise(pass: &Pass<'_>, given: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { args, .. } = facts.kind(given) else { return true };
    let Some(&cause) = args.first() else { return true };
    let named: Vec<LocalId> = facts.descendants(cause).filter_map(|at| facts.local(at)).collect();
    let type_of = |local: LocalId| index.type_of_local(file, local).peel_refs().clone();
    let errors = named.iter().map(|&local| type_of(local)).collect();
    let mut others = Others { pass, given, errors, seen: Vec::new() };
    if named.into_iter().any(|local| others.is_told(local)) {
        return true;
    }
    let decides = facts.ancestors(given).filter_map(|outer| match facts.kind(outer) {
        ExprKind::If { cond, .. } => Some(*cond),
        ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
        _ => None,
    });
    let results = decides.flat_map(|cond| facts.runs(cond)).filter_map(|at| facts.local(at));
    let results: Vec<LocalId> = results
        .filter(|&local| index.error_of(index.type_of_local(file, local).peel_refs()).is_some())
        .collect();
    others.errors.extend(results.iter().filter_map(|&local| index.error_of(&type_of(local))));
    results.into_iter().any(|local| others.is_told(local))
}

/// Looks for other uses of what a cause is made of.
struct Others<'p, 'i> {
    pass: &'p Pass<'i>,
    /// The call that gives the cause.
    given: ExprId,
    /// The types of what the cause is made of.
    errors: Vec<Type>,
    seen: Vec<LocalId>,
}

impl Others<'_, '_> {
    /// Whether a variable, or what it was taken out of, is used for more than to be looked at.
    fn is_told(&mut self, local: LocalId) -> bool {
        if self.seen.contains(&local) {
            return false;
        }
        self.seen.push(local);
        let facts = self.pass.facts;
        let uses = facts[local].uses.iter().filter(|&&at| !facts.contains(self.given, at));
        if uses.copied().collect::<Vec<_>>().into_iter().any(|at| self.tells(at)) {
            return true;
        }
        let Some((_, source)) = facts.source_of(local) else { return false };
        let from = facts.local(facts.peel(source));
        self.is_told_by_closure(source) || from.is_some_and(|from| self.is_told(from))
    }

    /// The same for a part of what it was taken out of: what succeeded is no cause.
    fn is_error_told(&mut self, local: LocalId) -> bool {
        let index = self.pass.index;
        let ty = index.type_of_local(self.pass.file, local);
        let is_one = |own: &Type| own.is_unknown() || self.errors.contains(own);
        index.holds(ty.peel_refs(), &is_one) && self.is_told(local)
    }

    /// Whether a use does more with a value than to ask something of it, or to take it apart.
    fn tells(&mut self, at: ExprId) -> bool {
        let (facts, index, file) = (self.pass.facts, self.pass.index, self.pass.file);
        let mut here = at;
        loop {
            let Some(outer) = facts.parent(here) else { return true };
            match facts.kind(outer) {
                ExprKind::Ref { .. } => {}
                ExprKind::Method { receiver, .. }
                    if *receiver == here && matches!(index.type_of(file, outer), Type::Prim(_)) =>
                {
                    return false;
                }
                ExprKind::Binary { .. } => return false,
                ExprKind::Let { pat, .. } => {
                    let bound = facts.bindings(*pat);
                    return bound.into_iter().any(|local| self.is_error_told(local));
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == here => {
                    let bound: Vec<LocalId> =
                        arms.iter().flat_map(|arm| facts.bindings(arm.pat)).collect();
                    return bound.into_iter().any(|local| self.is_error_told(local));
                }
                _ => return true,
            }
            here = outer;
        }
    }

    /// Whether a closure on the way to a value gets the error, and gives nothing: it is there to tell.
    fn is_told_by_closure(&self, source: ExprId) -> bool {
        let (facts, index, file) = (self.pass.facts, self.pass.index, self.pass.file);
        facts.runs(source).into_iter().any(|at| {
            let ExprKind::Method { args, .. } = facts.kind(at) else { return false };
            args.iter().any(|&arg| match facts.kind(arg) {
                ExprKind::Closure(closure) => {
                    let mut params =
                        closure.params.iter().flat_map(|param| facts.bindings(param.pat));
                    index.type_of(file, closure.body) == Type::unit()
                        && params.any(|local| !facts[local].uses.is_empty())
                }
                _ => false,
            })
        })
    }
}
