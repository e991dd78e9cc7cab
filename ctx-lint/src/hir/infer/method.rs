//! Which method a name means on a receiver.
//!
//! The receiver is followed through its derefs. At each step a method that takes it as it is comes first, then one that
//! borrows it, then one that borrows it mutably; in each case one of the type itself comes before one of a trait that is in
//! scope. That is the order of the language: <https://doc.rust-lang.org/reference/expressions/method-call-expr.html>.

use super::super::sig::Signature;
use super::super::{Bound, Cause, Def, Subst, Type};
use super::alternative::{Merged, SPLITS};
use super::candidate::{Candidate, Source};
use super::context::Context;
use crate::facts::{Cfg, FnId, Name};
use crate::source::FileId;

/// A method that was found.
#[derive(Clone, Debug)]
pub(in crate::hir) struct Picked {
    pub(in crate::hir) file: FileId,
    pub(in crate::hir) id: FnId,
    /// What its parameters are, `Self` among them.
    pub(in crate::hir) subst: Subst,
    /// Whether it is known that it is this one.
    pub(in crate::hir) certain: bool,
    /// When it is this one.
    pub(in crate::hir) when: Cfg,
    /// Those that are meant under other conditions; they have no others.
    pub(in crate::hir) others: Vec<Self>,
    /// Why it is not known what is meant under some condition.
    pub(in crate::hir) missing: Option<Cause>,
}

impl Picked {
    pub(in crate::hir) fn new(file: FileId, id: FnId, subst: Subst) -> Self {
        let (when, others) = (Cfg::ALWAYS, Vec::new());
        Self { file, id, subst, certain: true, when, others, missing: None }
    }
}

/// How a method takes its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Taking {
    Value,
    Shared,
    Mutable,
    /// In a pointer: `self: Pin<&mut Self>`.
    Other,
}

impl<'h> Context<'h> {
    /// The method that a name means on a receiver, or why it is not known.
    pub(in crate::hir) fn method(&mut self, receiver: &Type, name: &Name) -> Result<Picked, Cause> {
        self.splits = SPLITS;
        self.method_within(receiver, name)
    }

    /// As [`Context::method`], for one of the types that a receiver may have.
    pub(super) fn method_within(&mut self, receiver: &Type, name: &Name) -> Result<Picked, Cause> {
        let steps = self.steps(receiver);
        let apart = steps.iter().position(|step| matches!(step, Type::OneOf(_)));
        // A reference takes the methods of what is behind it.
        let plain = match apart {
            Some(at) if at > 0 && matches!(steps[at - 1], Type::Ref(..)) => at - 1,
            Some(at) => at,
            None => steps.len(),
        };
        let mut known: Vec<Vec<Candidate>> = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            // What may be several types is asked one by one.
            let is_plain = apart.is_none() || at < plain;
            let found = if is_plain { self.candidates(step, name) } else { Vec::new() };
            known.push(found);
        }
        for (at, step) in steps.iter().enumerate().take(plain) {
            if let Some(found) = self.as_it_is(&steps, &known, at) {
                return Ok(found);
            }
            for taking in [Taking::Shared, Taking::Mutable] {
                let list = known[at].iter().filter(|own| self.taking(own) == taking).cloned();
                let list: Vec<Candidate> = list.collect();
                if let Some(found) = self.first(list) {
                    return Ok(found);
                }
            }
            if let Type::Infer(_) | Type::Unknown(_) = step {
                break;
            }
        }
        if let Some(at) = apart {
            return self.method_of_each(receiver, &steps[at], name);
        }
        for step in &steps {
            if let Some(found) = self.of_foreign_trait(step, name) {
                return Ok(found);
            }
        }
        self.guess(receiver, &steps, name)
    }

    /// A method in an impl of a trait that is not known: whether the trait is in scope cannot be found out.
    fn of_foreign_trait(&mut self, ty: &Type, name: &Name) -> Option<Picked> {
        let hir = self.hir;
        let impls = hir.impls_by_name(ty);
        let own = impls.functions(name).iter().copied().filter(|&(file, of, id)| {
            let facts = hir.facts(file);
            facts[id].receiver.is_some()
                && facts[of].trait_.is_some()
                && hir
                    .impl_head(file, of)
                    .of_trait
                    .as_ref()
                    .is_none_or(|of_trait| matches!(of_trait.def, Def::Extern(_)))
        });
        let list =
            own.map(|(file, of, id)| Candidate::new((file, id), ty, Source::Impl(of)).of_trait());
        self.first(list.collect())
    }

    /// A method that takes a step as it is: by value, or by the reference that the step is.
    fn as_it_is(&mut self, steps: &[Type], known: &[Vec<Candidate>], at: usize) -> Option<Picked> {
        let mut list: Vec<Candidate> = Vec::new();
        list.extend(known[at].iter().filter(|own| self.taking(own) == Taking::Value).cloned());
        if let (Type::Ref(mutable, _), Some(next)) = (&steps[at], known.get(at + 1)) {
            let wanted = if *mutable { Taking::Mutable } else { Taking::Shared };
            list.extend(next.iter().filter(|own| self.taking(own) == wanted).cloned());
        }
        for candidate in known[at..].iter().flatten() {
            if self.taking(candidate) == Taking::Other {
                let before = self.before();
                let fits = self.receiver_of(candidate).is_some_and(|(own, _)| {
                    let borrowed = match &own {
                        Type::Ref(_, inner) => Some((**inner).clone()),
                        _ => None,
                    };
                    self.vars.unify(&own, &steps[at])
                        || borrowed.is_some_and(|inner| self.vars.unify(&inner, &steps[at]))
                        || self.is_reborrowed(&own, &steps[at])
                });
                self.go_back(before);
                if fits {
                    list.push(candidate.clone());
                }
            }
        }
        self.first(list)
    }

    /// `Pin<&mut Self>` is also found on what is pinned where it is borrowed once more.
    fn is_reborrowed(&mut self, own: &Type, step: &Type) -> bool {
        let (Type::Adt(def, args), Type::Adt(other, others)) = (own, step) else { return false };
        def == other
            && match (args.first(), others.first()) {
                (Some(own), Some(other)) => {
                    let (own, other) = (own.peel_refs().clone(), other.peel_refs().clone());
                    self.vars.unify(&own, &other)
                }
                _ => false,
            }
    }

    fn signature(&self, candidate: &Candidate) -> &'h Signature {
        self.hir.signature(candidate.file, candidate.id)
    }

    pub(super) fn taking(&self, candidate: &Candidate) -> Taking {
        match &self.hir.facts(candidate.file)[candidate.id].receiver {
            Some(receiver) if receiver.ty.is_some() => {
                match self.signature(candidate).receiver.as_ref() {
                    Some(Type::Ref(mutable, inner)) if is_self(inner, &candidate.own) => {
                        if *mutable { Taking::Mutable } else { Taking::Shared }
                    }
                    Some(own) if is_self(own, &candidate.own) => Taking::Value,
                    _ => Taking::Other,
                }
            }
            Some(receiver) if receiver.by_ref && receiver.mutable => Taking::Mutable,
            Some(receiver) if receiver.by_ref => Taking::Shared,
            _ => Taking::Value,
        }
    }

    /// The type that a candidate wants for `self`, and what its parameters are.
    fn receiver_of(&mut self, candidate: &Candidate) -> Option<(Type, Subst)> {
        let subst = self.fit(candidate)?;
        let own = self.signature(candidate).receiver.as_ref()?;
        let own = own.substitute(&subst);
        Some((self.take(&own), subst))
    }

    /// What the parameters of a candidate are.
    fn fit(&mut self, candidate: &Candidate) -> Option<Subst> {
        let mut subst = match &candidate.source {
            Source::Impl(id) => {
                let of_trait = self.hir.impl_head(candidate.file, *id).of_trait.clone();
                let bound = of_trait.unwrap_or_else(|| Bound::plain(Def::Prim(Name::default())));
                let bound =
                    Bound { args: bound.args.iter().map(|_| self.fresh()).collect(), ..bound };
                self.fit_impl(candidate.file, *id, &candidate.own, &bound)?
            }
            Source::Trait(bound) => {
                let mut subst = Subst::default();
                let Def::Trait(file, id) = bound.def else { return None };
                let generics = &self.hir.facts(file)[id].generics;
                for (generic, arg) in generics.iter().zip(bound.args.iter()) {
                    subst.add(&generic.name, arg.clone());
                }
                subst
            }
        };
        subst.add(&"Self".into(), candidate.own.clone());
        Some(subst)
    }

    /// The first of the candidates for one way of taking the receiver: those of the type come before those of traits.
    fn first(&mut self, mut list: Vec<Candidate>) -> Option<Picked> {
        if list.is_empty() {
            return None;
        }
        if list.iter().any(|own| own.inherent) {
            list.retain(|own| own.inherent);
        }
        let own = list.iter().filter(|own| !self.hir.is_stub(own.file)).count();
        if own < 2 && !list.iter().any(|own| own.rivals) {
            let is_sure = list.len() == 1 || own == 1 || !list[0].inherent;
            if !is_sure {
                list.sort_by_cached_key(|own| self.hir.order_with_cfg(own.file, own.id));
            }
            return list.iter().find_map(|own| self.picked(own, is_sure));
        }
        list.retain(|own| {
            let before = self.before();
            let fits = self.fit(own).is_some();
            self.go_back(before);
            fits
        });
        let mut merged = Merged::default();
        let (list, is_sure) = self.told_apart(list, |own| (own.file, own.id), |own| own.rivals);
        for (cfg, candidate) in list {
            if let Some(picked) = self.picked(&candidate, is_sure) {
                merged.add(&cfg, Ok(picked));
            }
        }
        merged.finish().ok()
    }

    /// A candidate whose receiver fits.
    fn picked(&mut self, candidate: &Candidate, is_sure: bool) -> Option<Picked> {
        let before = self.before();
        let Some(subst) = self.fit(candidate) else {
            self.go_back(before);
            return None;
        };
        self.keep(before);
        if let Source::Impl(id) = &candidate.source {
            let head = self.hir.impl_head(candidate.file, *id);
            self.demand(&head.generics, &subst);
        }
        let certain = candidate.sure && is_sure;
        Some(Picked { certain, ..Picked::new(candidate.file, candidate.id, subst) })
    }

    /// The only method of a name that a trait in scope has, for a receiver of which too little is known.
    fn guess(&mut self, receiver: &Type, steps: &[Type], name: &Name) -> Result<Picked, Cause> {
        let Some(last) = steps.last() else { return Err(Cause::Unresolved) };
        let cause = match last {
            Type::Unknown(cause) => cause.clone(),
            Type::Infer(var) => self.why_open(*var),
            Type::Extern(path, _) => self.hir.crate_cause(self.file, path),
            Type::Param(..) | Type::Opaque(_) | Type::Dyn(_) | Type::Proj(..) => Cause::Generic,
            _ => return Err(self.missing(steps)),
        };
        let hir = self.hir;
        let mut found: Option<(FileId, FnId)> = None;
        for &(file, id) in hir.extensions((self.file, self.module), name).iter() {
            if hir.trait_in_scope(self.file, self.module, &Def::Trait(file, id)) {
                if found.is_some() {
                    return Err(cause);
                }
                found = hir.fn_of_this_trait(file, id, name);
            }
        }
        let Some((file, id)) = found else { return Err(cause) };
        let mut subst = Subst::default();
        subst.add(&"Self".into(), receiver.peel_refs().clone());
        Ok(Picked { certain: false, ..Picked::new(file, id, subst) })
    }

    /// Why a known type does not have a method.
    fn missing(&self, steps: &[Type]) -> Cause {
        let own = steps.iter().find_map(|ty| match ty {
            Type::Adt(Def::Type(file, _), _) => Some(*file),
            _ => None,
        });
        match own {
            Some(file) if self.hir.is_stub(file) => Cause::Stub(self.hir.crate_of(file)),
            Some(_) => Cause::Method,
            None => Cause::Stub("std".into()),
        }
    }
}

/// Whether a written receiver type is `Self`.
fn is_self(ty: &Type, own: &Type) -> bool {
    matches!(ty, Type::Param(name, _) if name == "Self") || ty == own
}
