//! The methods of a name that a type has.
//!
//! They hang on the traits that a module sees and on the impls of the type. Where the type says all, and no condition counts,
//! they are the same for all bodies of the module: these are found once, however many calls ask for them.

use rustc_hash::FxHashMap;

use super::super::memo::MethodKey;
use super::super::{Bound, Def, Type};
use super::context::Context;
use super::method::Taking;
use super::solve::Holds;
use crate::facts::{FnId, Name};
use crate::source::FileId;

/// A method that a step of the receiver may have.
#[derive(Clone, Debug)]
pub(in crate::hir) struct Candidate {
    pub(super) file: FileId,
    pub(super) id: FnId,
    pub(super) own: Type,
    pub(super) inherent: bool,
    /// Whether it is known that the type has it.
    pub(super) sure: bool,
    /// Whether it stands for several, of which none is more likely than it.
    pub(super) rivals: bool,
    pub(super) source: Source,
}

impl Candidate {
    /// A method of a type itself, of a bound or of a trait object: it needs no import, and is known to be there.
    pub(super) fn new((file, id): (FileId, FnId), own: &Type, source: Source) -> Self {
        Self { file, id, own: own.clone(), inherent: true, sure: true, rivals: false, source }
    }

    /// The same of a trait that the module must see.
    pub(super) fn of_trait(self) -> Self {
        Self { inherent: false, ..self }
    }
}

/// Where a method is from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// In an impl.
    Impl(crate::facts::ImplId),
    /// Of a trait that the type has.
    Trait(Bound),
}

impl Context<'_> {
    /// The methods of a name that a type has.
    pub(super) fn candidates(&mut self, ty: &Type, name: &Name) -> Vec<Candidate> {
        let Some(key) = self.key_of_methods(ty, name) else {
            return self.find_candidates(ty, name);
        };
        if let Some(known) = self.hir.memo.methods(&key) {
            return known.iter().map(|own| self.anew(own)).collect();
        }
        // Of the type in the key: variables of this body mean nothing to others.
        let found = self.find_candidates(&key.4, name);
        let found = self.without_rivals(found);
        self.hir.memo.keep_methods(key, &found);
        found
    }

    /// What the methods of a type hang on, if it is nothing but that.
    fn key_of_methods(&mut self, ty: &Type, name: &Name) -> Option<MethodKey> {
        let ty = self.vars.resolve(ty);
        let hangs_on_more = self.depth > 0
            || !ty.is_whole()
            || ty.any(&mut |part| matches!(part, Type::OneOf(_)))
            || self.wheres.iter().any(|own| own.ty.is_whole());
        if hangs_on_more {
            return None;
        }
        let in_test = match self.place {
            Some(span) => Some(self.hir.in_test_without_condition(self.file, span)?),
            None => None,
        };
        Some((self.file, self.module, in_test, name.clone(), ty))
    }

    /// A candidate for another call: the arguments of a trait are open again.
    fn anew(&mut self, known: &Candidate) -> Candidate {
        let mut own = known.clone();
        if let Source::Trait(bound) = &mut own.source {
            bound.args = bound.args.iter().map(|_| self.fresh()).collect();
        }
        own
    }

    /// Leaves out methods of traits that are there whenever another one is, take the receiver as it does, and come after it in
    /// order: they are never picked, and their number does not count.
    fn without_rivals(&self, list: Vec<Candidate>) -> Vec<Candidate> {
        let hir = self.hir;
        let mut firsts: FxHashMap<(Taking, String), usize> = FxHashMap::default();
        let mut kept: Vec<Candidate> = Vec::new();
        for mut own in list {
            let taking = self.taking(&own);
            if own.inherent || taking == Taking::Other || hir.is_stub(own.file) {
                kept.push(own);
                continue;
            }
            let cfg = hir.cfg_at(own.file, hir.facts(own.file)[own.id].span).to_string();
            if let Some(&at) = firsts.get(&(taking, cfg.clone())) {
                let first = &mut kept[at];
                own.rivals = true;
                first.rivals = true;
                if hir.order_of_fn(own.file, own.id) < hir.order_of_fn(first.file, first.id) {
                    *first = own;
                }
            } else {
                firsts.insert((taking, cfg), kept.len());
                kept.push(own);
            }
        }
        kept
    }

    fn find_candidates(&mut self, ty: &Type, name: &Name) -> Vec<Candidate> {
        let mut found = Vec::new();
        match ty {
            Type::Infer(_) | Type::Unknown(_) | Type::Never => return found,
            Type::Param(..) | Type::Opaque(_) | Type::Dyn(_) | Type::Proj(..) => {
                for bound in self.known_bounds(ty) {
                    if let Some(method) = self.hir.fn_of_trait(&bound.def, name) {
                        found.push(Candidate::new(method, ty, Source::Trait(bound)));
                    }
                }
                if !found.is_empty() {
                    return found;
                }
            }
            _ => {}
        }
        let hir = self.hir;
        for &(file, of, id) in hir.impls_by_name(ty).functions(name) {
            let head = hir.impl_head(file, of);
            if hir.facts(file)[of].trait_.is_some() || hir.facts(file)[id].receiver.is_none() {
                continue;
            }
            let before = self.before();
            let plain = Bound::plain(Def::Prim(Name::default()));
            let fits = match self.fit_impl(file, of, ty, &plain) {
                Some(subst) => self.demands_hold(&head.generics.predicates, &subst) != Holds::No,
                None => false,
            };
            self.go_back(before);
            if fits {
                found.push(Candidate::new((file, id), ty, Source::Impl(of)));
            }
        }
        for &(file, id) in hir.traits_with((self.file, self.module), name).iter() {
            let def = Def::Trait(file, id);
            let Some((home, own)) = hir.fn_of_this_trait(file, id, name) else { continue };
            if hir.facts(home)[own].receiver.is_none()
                || !hir.trait_in_scope(self.file, self.module, &def)
            {
                continue;
            }
            let args = hir.type_params(&def).iter().map(|_| self.fresh()).collect();
            let bound = Bound { def, args, assoc: std::sync::Arc::new([]) };
            match self.holds(ty, &bound) {
                Holds::No => {}
                Holds::Maybe if hir.is_left_out(ty, &bound.def) => {}
                _ => {
                    let of_trait = Candidate::new((home, own), ty, Source::Trait(bound)).of_trait();
                    found.push(Candidate { sure: !matches!(ty, Type::Extern(..)), ..of_trait });
                }
            }
        }
        found
    }
}
