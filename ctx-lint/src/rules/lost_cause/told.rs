//! Whether somebody gets the error of a context to read.

use crate::facts::{ExprId, ExprKind, LocalId, Makes, PatId, PatKind};
use crate::index::{Lang, Type};
use crate::rule::Pass;

/// Follows an error to where it is told.
pub(super) struct Told<'p, 'i> {
    pass: &'p Pass<'i>,
    /// The context that has ended.
    context: LocalId,
    seen: Vec<LocalId>,
}

impl<'p, 'i> Told<'p, 'i> {
    pub(super) const fn of(pass: &'p Pass<'i>, context: LocalId) -> Self {
        Self { pass, context, seen: Vec::new() }
    }

    /// Whether a value gets into a text, into another value, or out of the function, whatever it is, and without the context, of
    /// which the reader could ask more.
    pub(super) fn is_told(&mut self, value: ExprId) -> bool {
        let (facts, index, file) = (self.pass.facts, self.pass.index, self.pass.file);
        let mut at = value;
        while let Some(outer) = facts.parent(at) {
            match facts.kind(outer) {
                ExprKind::Await(_) => {}
                ExprKind::Try(_) => {
                    let ty = index.type_of(file, at);
                    if ty.def().is_some_and(|def| index.is_lang(def, Lang::Result)) {
                        return true;
                    }
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                    let all = arms.iter().filter(|arm| arm.guard.is_none()).map(|arm| arm.pat);
                    return self.is_bound_and_told(all, outer, at);
                }
                ExprKind::Let { pat, expr } if *expr == at => {
                    let within = facts.parent(outer).unwrap_or(outer);
                    return self.is_bound_and_told([*pat], within, at);
                }
                ExprKind::Select(select) => {
                    let own = select.branches.iter().find(|branch| branch.future == at);
                    if let Some(own) = own {
                        return self.is_bound_and_told([own.pat], own.handler, at);
                    }
                }
                ExprKind::Block(block) => {
                    if let Some(pat) = facts.let_of(at) {
                        return self.is_bound_and_told([pat], at, at);
                    }
                    if block.tail() != Some(at) || facts.is_deferred(outer) {
                        return false;
                    }
                }
                ExprKind::Match { .. } | ExprKind::If { .. } => {}
                ExprKind::Method { receiver, args, .. } if *receiver == at => {
                    let told = args.iter().any(|&arg| self.is_told_by(arg, outer));
                    if told || self.is_text(outer) {
                        return !self.goes_along(outer, at);
                    }
                    if !self.holds_error(outer, at) {
                        return false;
                    }
                }
                ExprKind::Macro(call) => {
                    let tells =
                        !matches!(call.makes, Makes::Bool | Makes::Compares(..) | Makes::Unknown);
                    return tells && !self.goes_along(outer, at);
                }
                ExprKind::Call { .. } => {
                    return index.is_constructor(file, outer) && !self.goes_along(outer, at);
                }
                ExprKind::Return(_) | ExprKind::Struct { .. } => {
                    return !self.goes_along(outer, at);
                }
                _ => return false,
            }
            at = outer;
        }
        true
    }

    /// Whether a closure that is given the error tells it.
    fn is_told_by(&mut self, arg: ExprId, call: ExprId) -> bool {
        match self.pass.facts.kind(arg) {
            ExprKind::Closure(closure) => {
                self.is_bound_and_told(closure.params.iter().map(|param| param.pat), call, call)
            }
            _ => false,
        }
    }

    /// Whether a pattern binds the error, whatever it is, and the variable is told.
    fn is_bound_and_told(
        &mut self,
        pats: impl IntoIterator<Item = PatId>,
        within: ExprId,
        value: ExprId,
    ) -> bool {
        let facts = self.pass.facts;
        if self.goes_along(within, value) {
            return false;
        }
        pats.into_iter().filter_map(|pat| self.whole(pat)).collect::<Vec<_>>().into_iter().any(
            |local| {
                if self.seen.contains(&local) {
                    return false;
                }
                self.seen.push(local);
                facts[local].uses.iter().any(|&at| self.is_told(at))
            },
        )
    }

    /// Whether the context is named beside the error.
    fn goes_along(&self, within: ExprId, value: ExprId) -> bool {
        let facts = self.pass.facts;
        let beside = |&at: &ExprId| facts.contains(within, at) && !facts.contains(value, at);
        facts[self.context].uses.iter().any(beside)
    }

    /// The variable that takes whatever the error is.
    fn whole(&self, pat: PatId) -> Option<LocalId> {
        let facts = self.pass.facts;
        match &facts[pat].kind {
            PatKind::TupleStruct { elems, .. } => match elems[..] {
                [only] => facts.bound(only),
                _ => None,
            },
            _ => facts.bound(pat),
        }
    }

    /// Whether an expression gives a text.
    fn is_text(&self, at: ExprId) -> bool {
        let ty = self.pass.index.type_of(self.pass.file, at);
        ty.def().is_some_and(|def| self.pass.index.is_lang(def, Lang::String))
    }

    /// Whether one expression still gives the error that another does.
    fn holds_error(&self, outer: ExprId, at: ExprId) -> bool {
        let (index, file) = (self.pass.index, self.pass.file);
        let ty = index.type_of(file, at);
        let error = index.error_of(&ty).or_else(|| ty.first_arg().cloned()).unwrap_or(ty);
        let is_it = |own: &Type| *own == error && !own.is_unknown();
        index.holds(&index.type_of(file, outer), &is_it)
    }
}
