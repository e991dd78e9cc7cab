//! Values whose type is another one under each of several conditions, and calls that call another function.
//!
//! What is asked of such a value is asked of each of its types that go together with the conditions of the place. A method
//! is one of those that are found, and what it gives is of the type that all give, or again one for each condition.

use super::super::condition::{MOST, both};
use super::super::{Cause, Type};
use super::method::Picked;
use super::{Context, Walk};
use crate::facts::{Cfg, FnId, Name, Ty};
use crate::source::{FileId, Span};

/// How often a receiver is taken apart into alternatives for one question: each type may hold others in it. It is counted
/// anew for each question, so that the answer hangs on no other one.
pub(super) const SPLITS: u32 = 16;

/// What each of several types came to.
#[derive(Debug, Default)]
pub(super) struct Merged {
    found: Option<Picked>,
    missing: Option<Cause>,
}

impl Merged {
    /// Adds what is called under a condition.
    pub(super) fn add(&mut self, cfg: &Cfg, picked: Result<Picked, Cause>) {
        match picked {
            Ok(mut picked) => {
                let others = std::mem::take(&mut picked.others);
                for mut own in std::iter::once(picked).chain(others) {
                    own.when = both(cfg, &own.when);
                    match &mut self.found {
                        Some(found) => found.others.push(own),
                        None => self.found = Some(own),
                    }
                }
            }
            Err(cause) => _ = self.missing.get_or_insert(cause),
        }
    }

    /// The first function with the others beside it, if there is one.
    pub(super) fn finish(self) -> Result<Picked, Cause> {
        match self.found {
            Some(picked) => {
                let missing = picked.missing.or(self.missing);
                Ok(Picked { missing, ..picked })
            }
            None => Err(self.missing.unwrap_or(Cause::Alternatives)),
        }
    }
}

impl Context<'_> {
    /// At the place of an expression, whose conditions count.
    pub(in crate::hir) const fn at(&mut self, place: Span) {
        self.place = Some(place);
    }

    /// What is left of several things at the place that is typed; all of them, where no build has the place.
    pub(super) fn choices<T: Clone>(&self, list: &[(Cfg, T)]) -> Vec<(Cfg, T)> {
        let left = self.place.map(|span| self.hir.left_at(list, (self.file, span)));
        left.filter(|left| !left.is_empty()).unwrap_or_else(|| list.to_vec())
    }

    /// Of functions of which each fits, those that exclude each other under the conditions here, in an order that does not
    /// hang on files and places; and whether it is known that the others are not meant. One may have rivals that have been left
    /// out, which do not exclude it.
    pub(super) fn told_apart<T: Clone>(
        &self,
        fits: Vec<T>,
        function: impl Fn(&T) -> (FileId, FnId),
        has_rivals: impl Fn(&T) -> bool,
    ) -> (Vec<(Cfg, T)>, bool) {
        let hir = self.hir;
        let own = fits.iter().map(&function).filter(|(file, _)| !hir.is_stub(*file)).count();
        let has_any = fits.iter().any(&has_rivals);
        let all = fits.into_iter();
        if own < 2 && !has_any {
            return (all.take(1).map(|own| (Cfg::ALWAYS, own)).collect(), true);
        }
        let mut all: Vec<(Cfg, T)> = all
            .map(|own| {
                let (file, id) = function(&own);
                (hir.cfg_at(file, hir.facts(file)[id].span).clone(), own)
            })
            .collect();
        all.sort_by_cached_key(|(_, own)| {
            let (file, id) = function(own);
            hir.order_with_cfg(file, id)
        });
        let all = self.choices(&all);
        let mut kept: Vec<(Cfg, T)> = Vec::new();
        let mut is_sure = true;
        for (cfg, own) in all {
            is_sure &= !has_rivals(&own);
            if kept.iter().all(|(known, _)| known.excludes(&cfg)) && kept.len() < MOST {
                kept.push((cfg, own));
            } else {
                is_sure = false;
            }
        }
        (kept, is_sure)
    }

    /// One type for several of which each is meant under a condition.
    pub(super) fn joined(&mut self, list: Vec<(Cfg, Type)>) -> Type {
        let is_open =
            |ty: &Type| ty.any(&mut |part| matches!(part, Type::Infer(_) | Type::Unknown(_)));
        if let [(_, first), rest @ ..] = &list[..] {
            for (_, ty) in rest {
                if is_open(first) || is_open(ty) {
                    self.vars.unify(first, ty);
                }
            }
        }
        Type::one_of(list.into_iter().map(|(cfg, ty)| (cfg, self.vars.resolve(&ty))))
    }

    /// As [`Context::method`], for each type that a step of the receiver may be.
    pub(super) fn method_of_each(
        &mut self,
        receiver: &Type,
        step: &Type,
        name: &Name,
    ) -> Result<Picked, Cause> {
        let Type::OneOf(list) = step else { return Err(Cause::Alternatives) };
        self.splits = self.splits.checked_sub(1).ok_or(Cause::Alternatives)?;
        let receiver = self.vars.resolve(receiver);
        let is_written = receiver.any(&mut |part| part == step);
        let mut merged = Merged::default();
        for (cfg, ty) in self.choices(list) {
            let own = if is_written {
                receiver.map(&mut |part| (part == step).then(|| ty.clone()))
            } else {
                ty
            };
            let picked = self.method_within(&own, name);
            merged.add(&cfg, picked);
        }
        merged.finish()
    }
}

/// What a function takes and gives.
type Used = (Vec<Type>, Type);

impl Walk<'_> {
    /// What a function takes and gives where it is used, with what a turbofish says: `self` among the parameters, where the
    /// function is a value.
    pub(super) fn used(&mut self, picked: &mut Picked, types: &[Ty], is_value: bool) -> Used {
        let mut all = vec![self.used_alone(picked, types, is_value)];
        let mut others = std::mem::take(&mut picked.others);
        all.extend(others.iter_mut().map(|own| self.used_alone(own, types, is_value)));
        picked.others = others;
        if let ([only], None) = (&all[..], &picked.missing) {
            return only.clone();
        }
        let conditions: Vec<Cfg> =
            std::iter::once(&*picked).chain(&picked.others).map(|own| own.when.clone()).collect();
        let of_each = |part: &dyn Fn(&Used) -> Option<Type>| {
            let all = conditions.iter().zip(&all);
            all.filter_map(|(cfg, own)| Some((cfg.clone(), part(own)?))).collect::<Vec<_>>()
        };
        let params = (0..all[0].0.len())
            .map(|at| self.cx.joined(of_each(&|(params, _)| params.get(at).cloned())))
            .collect();
        let mut gives = of_each(&|(_, ret)| Some(ret.clone()));
        gives.extend(picked.missing.clone().map(|cause| (Cfg::ALWAYS, Type::Unknown(cause))));
        (params, self.cx.joined(gives))
    }

    fn used_alone(&mut self, picked: &mut Picked, types: &[Ty], is_value: bool) -> Used {
        let signature = self.hir.signature(picked.file, picked.id);
        let subst = self.turbofish(&signature.generics.own, types, &picked.subst);
        picked.subst = self.cx.instantiate(&signature.generics, subst);
        let subst = &picked.subst;
        let receiver = signature.receiver.iter().filter(|_| is_value);
        let params = receiver.chain(&signature.params);
        let params = params.map(|ty| self.cx.take_with(ty, subst)).collect();
        let declared = if is_value { self.declared_ret(picked) } else { None };
        let ret = declared.unwrap_or_else(|| self.cx.take_with(&signature.ret, &picked.subst));
        self.cx.trait_goal(picked);
        (params, ret)
    }
}
