//! What paths in bodies stand for: functions, constructors, constants, and what belongs to a type.

use std::sync::Arc;

use super::super::{Bound, Cause, Def, Env, Lang, Space, Subst, Type};
use super::method::Picked;
use super::solve::Holds;
use super::{Context, Walk};
use crate::facts::{ExprId, Name, Path, Segment, Ty, TypeId, TypeKind, ValueKind};
use crate::source::FileId;

impl Walk<'_> {
    /// The type of a path that is no variable.
    pub(super) fn path_value(&mut self, id: ExprId, path: &Path) -> Type {
        if let Some(picked) = self.function_at(id, path) {
            return self.function_value(id, picked, path.last());
        }
        if let Some((ty, variant)) = self.constructor(path) {
            return self.constructor_value(ty, variant);
        }
        let found = self.hir.resolve(self.file, self.env.module, path, Space::Value);
        match found {
            Some(Def::Value(home, value)) => {
                let own = &self.hir.facts(home)[value];
                let ty = self.hir.type_of_ty(&Env::module(home, own.module), &own.ty);
                let ty = self.cx.take(&ty);
                // What a thread or a task has of its own is behind a key.
                if own.kind == ValueKind::Local { self.lang(Lang::LocalKey, vec![ty]) } else { ty }
            }
            Some(Def::Extern(path)) => match self.hir.declared_return(&path) {
                Some(ty) => Type::Fn(Arc::new([]), Arc::new(ty)),
                None => Type::Unknown(self.hir.crate_cause(self.file, &path)),
            },
            _ => match self.constant(path) {
                Some(ty) => ty,
                None => self.unknown_path(path),
            },
        }
    }

    /// Why a path is not known.
    pub(super) fn unknown_path(&mut self, path: &Path) -> Type {
        let names = path.names();
        for count in (1..=names.len()).rev() {
            let space = Space::Type;
            let found = self.hir.resolve_names(
                self.file,
                self.env.module,
                &names[..count],
                path.leading_colon,
                space,
            );
            match found {
                Some(Def::Extern(path)) => {
                    return Type::Unknown(self.hir.crate_cause(self.file, &path));
                }
                Some(Def::Type(file, _) | Def::Module(file, _) | Def::Trait(file, _))
                    if self.hir.is_stub(file) =>
                {
                    return Type::Unknown(Cause::Stub(self.hir.crate_of(file)));
                }
                Some(Def::Type(..)) => return Type::Unknown(Cause::Method),
                Some(Def::Prim(_)) => return Type::Unknown(Cause::Stub("std".into())),
                _ => {}
            }
        }
        Type::Unknown(Cause::Item)
    }

    /// The function that a path names.
    fn function_at(&mut self, id: ExprId, path: &Path) -> Option<Picked> {
        let plain = |file, id, subst| Picked { file, id, subst, certain: true };
        let found = self.hir.resolve(self.file, self.env.module, path, Space::Value);
        if let Some(Def::Fn(home, function)) = found {
            let (home, function) = self.hir.seen_from(self.file, id, path, (home, function));
            return Some(plain(home, function, Subst::default()));
        }
        let (last, prefix) = path.segments.split_last()?;
        if let Some((qself, position)) = &path.qself {
            let ty = self.written(qself);
            if *position == 0 {
                return self.cx.assoc_fn(&ty, &last.name);
            }
            let of_trait = Path { qself: None, segments: prefix.to_vec(), ..path.clone() };
            return self.trait_fn(&of_trait, &last.name, &ty);
        }
        if prefix.is_empty() {
            return None;
        }
        let outer = Path { segments: prefix.to_vec(), ..path.clone() };
        if !matches!(prefix, [only] if only.name == "Self")
            && let Some(Def::Trait(..)) =
                self.hir.resolve(self.file, self.env.module, &outer, Space::Type)
            && self.hir.param(&self.env, &prefix[0].name).is_none()
        {
            let own = self.cx.fresh();
            return self.trait_fn(&outer, &last.name, &own);
        }
        let ty = self.type_in_value(&outer);
        self.cx.assoc_fn(&ty, &last.name)
    }

    /// `Trait::name` and `<T as Trait>::name`.
    fn trait_fn(&mut self, of_trait: &Path, name: &Name, own: &Type) -> Option<Picked> {
        let def = self.hir.resolve(self.file, self.env.module, of_trait, Space::Type)?;
        let generics = self.hir.type_params(&def);
        let mut args: Vec<Type> = Vec::new();
        for ty in of_trait.last().map_or(&[][..], |last| &last.args) {
            let ty = self.written(ty);
            args.push(ty);
        }
        args.resize_with(generics.len(), || Type::HOLE);
        let args = args.iter().map(|ty| self.cx.take(ty)).collect();
        let bound = Bound { def, args, assoc: Arc::new([]) };
        self.cx.fn_of_bound(&bound, name, own)
    }

    /// The type of a function as a value, with what a turbofish says.
    pub(super) fn function_value(
        &mut self,
        id: ExprId,
        mut picked: Picked,
        last: Option<&Segment>,
    ) -> Type {
        let signature = self.hir.signature(picked.file, picked.id);
        let written = last.map_or(&[][..], |last| &last.args);
        let subst = self.turbofish(&signature.generics.own, written, &picked.subst);
        picked.subst = self.cx.instantiate(&signature.generics, subst);
        let subst = &picked.subst;
        let receiver = signature.receiver.iter();
        let params: Vec<Type> =
            receiver.chain(&signature.params).map(|ty| self.cx.take_with(ty, subst)).collect();
        let ret = self
            .declared_ret(&picked)
            .unwrap_or_else(|| self.cx.take_with(&signature.ret, &picked.subst));
        self.cx.trait_goal(&picked);
        self.picked.push((id, picked));
        Type::Fn(params.into(), Arc::new(ret))
    }

    /// What the vocabulary says that a function returns.
    pub(super) fn declared_ret(&self, picked: &Picked) -> Option<Type> {
        if !self.hir.declares_functions() {
            return None;
        }
        self.hir.declared_return(&self.hir.fn_path(picked.file, picked.id))
    }

    /// Types that are given to parameters by hand.
    pub(super) fn turbofish(&mut self, own: &[Name], written: &[Ty], subst: &Subst) -> Subst {
        let mut subst = subst.clone();
        for (name, ty) in own.iter().zip(written) {
            let ty = self.written(ty);
            subst.add(name, ty);
        }
        subst
    }

    /// The type that a constructor's path makes, and the number of the variant.
    pub(super) fn constructor(&mut self, path: &Path) -> Option<(Type, usize)> {
        let first = path.segments.first()?;
        if path.qself.is_some() {
            return None;
        }
        if first.name == "Self" {
            let own = self.hir.self_type(&self.env);
            let own = self.cx.take(&own);
            return match &path.segments[1..] {
                [] => matches!(own, Type::Adt(..)).then_some((own, 0)),
                [variant] => {
                    let at = self.variant(&own, &variant.name)?;
                    Some((own, at))
                }
                _ => None,
            };
        }
        let found = self
            .hir
            .resolve(self.file, self.env.module, path, Space::Value)
            .filter(|def| matches!(def, Def::Type(..) | Def::Variant(..)))
            .or_else(|| self.hir.resolve(self.file, self.env.module, path, Space::Type))?;
        match found {
            Def::Variant(file, id, number) => {
                let prefix = path.segments.split_last().map_or(&[][..], |(_, prefix)| prefix);
                // `Alias::Variant` is a variant of what the alias stands for, arguments and all.
                let outer = Path { segments: prefix.to_vec(), ..path.clone() };
                let named = (!prefix.is_empty()).then(|| self.type_in_value(&outer));
                let ty = match named {
                    Some(ty @ Type::Adt(Def::Type(..), _)) if is_type(&ty, file, id) => ty,
                    _ => self.open_type(file, id, path.last()),
                };
                Some((ty, number as usize))
            }
            Def::Type(file, id) => Some((self.open_type(file, id, path.last()), 0)),
            Def::Alias(..) => {
                let ty = self.type_in_value(path);
                matches!(ty, Type::Adt(..)).then_some((ty, 0))
            }
            _ => None,
        }
    }

    /// A type with the arguments that are written, and variables for the others.
    fn open_type(&mut self, file: FileId, id: TypeId, last: Option<&Segment>) -> Type {
        let generics = self.hir.facts(file)[id].generics.len();
        let mut args = Vec::new();
        for ty in last.map_or(&[][..], |last| &last.args).iter().take(generics) {
            let ty = self.written(ty);
            args.push(ty);
        }
        while args.len() < generics {
            args.push(self.cx.fresh());
        }
        Type::Adt(Def::Type(file, id), args.into())
    }

    fn variant(&self, ty: &Type, name: &str) -> Option<usize> {
        let Type::Adt(Def::Type(file, id), _) = ty else { return None };
        let own = &self.hir.facts(*file)[*id];
        let at = own.variants.iter().position(|variant| variant.name == name)?;
        (own.kind == TypeKind::Enum).then_some(at)
    }

    /// A constructor as a value: a function, or the value itself where it has no fields.
    fn constructor_value(&mut self, ty: Type, variant: usize) -> Type {
        let Type::Adt(Def::Type(file, id), _) = &ty else { return ty };
        let own = self.hir.facts(*file)[*id].variants.get(variant);
        let Some(own) = own.filter(|own| own.tuple) else { return ty };
        let count = own.fields.len();
        let params: Vec<Type> =
            (0..count).map(|at| self.field_type(&ty, variant, &at.to_string().into())).collect();
        Type::Fn(params.into(), Arc::new(ty))
    }

    /// `Type::CONST` and `Trait::CONST`.
    fn constant(&mut self, path: &Path) -> Option<Type> {
        let (last, prefix) = path.segments.split_last()?;
        let own = match &path.qself {
            Some((qself, _)) => self.written(qself),
            None if prefix.is_empty() => return None,
            None => {
                let outer = Path { segments: prefix.to_vec(), ..path.clone() };
                self.type_in_value(&outer)
            }
        };
        self.cx.constant(&own, &last.name)
    }
}

fn is_type(ty: &Type, file: FileId, id: TypeId) -> bool {
    matches!(ty, Type::Adt(Def::Type(home, own), _) if (*home, *own) == (file, id))
}

impl Context<'_> {
    /// A function that belongs to a type, whether it has a receiver or not.
    pub(in crate::hir) fn assoc_fn(&mut self, ty: &Type, name: &Name) -> Option<Picked> {
        let ty = self.known(ty);
        for bound in self.known_bounds(&ty) {
            if let Some(found) = self.fn_of_bound(&bound, name, &ty) {
                return Some(found);
            }
        }
        let hir = self.hir;
        let impls = hir.impls_by_name(&ty);
        for of_traits in [false, true] {
            let mut fits = Vec::new();
            for &(file, of, id) in impls.functions(name) {
                let of_trait = &hir.impl_head(file, of).of_trait;
                if hir.facts(file)[of].trait_.is_some() != of_traits {
                    continue;
                }
                // The same trait may have another impl for the same type, with other arguments.
                let bound = of_trait.as_ref().filter(|bound| bound.args.is_empty());
                if of_traits && bound.is_none() {
                    continue;
                }
                let plain = Bound::plain(Def::Prim(Name::default()));
                let before = self.before();
                let fit = self.fit_impl(file, of, &ty, &plain);
                let holds = fit.is_some_and(|subst| {
                    let head = hir.impl_head(file, of);
                    self.demands_hold(&head.generics.predicates, &subst) != Holds::No
                });
                self.go_back(before);
                if holds {
                    fits.push((file, of, id));
                }
            }
            let several = fits.iter().filter(|(file, ..)| !hir.is_stub(*file)).count() > 1;
            if several {
                fits.sort_by_cached_key(|&(file, _, id)| hir.order_with_cfg(file, id));
            }
            if let Some(&(file, of, id)) = fits.first() {
                let plain = Bound::plain(Def::Prim(Name::default()));
                let mut subst = self.fit_impl(file, of, &ty, &plain).unwrap_or_default();
                subst.add(&"Self".into(), ty);
                return Some(Picked { file, id, subst, certain: !several });
            }
        }
        if let Type::Unknown(_) | Type::Infer(_) | Type::Extern(..) = ty {
            return None;
        }
        for &(file, id) in hir.traits_with(name).iter() {
            let def = Def::Trait(file, id);
            if !hir.trait_in_scope(self.file, self.module, &def) {
                continue;
            }
            let args = hir.type_params(&def).iter().map(|_| self.fresh()).collect();
            let bound = Bound { def, args, assoc: Arc::new([]) };
            let holds = self.holds(&ty, &bound);
            if (holds == Holds::Yes || holds == Holds::Maybe && !hir.is_left_out(&ty, &bound.def))
                && let Some(found) = self.fn_of_bound(&bound, name, &ty)
            {
                return Some(found);
            }
        }
        None
    }

    /// A function of a trait, or of one that it demands, for a type that has it.
    pub(in crate::hir) fn fn_of_bound(
        &mut self,
        bound: &Bound,
        name: &Name,
        own: &Type,
    ) -> Option<Picked> {
        let all = self.with_supertraits(vec![bound.clone()], own);
        all.into_iter().find_map(|bound| {
            let (file, id) = self.hir.fn_of_trait(&bound.def, name)?;
            let mut subst = Subst::default();
            subst.add(&"Self".into(), own.clone());
            for (generic, arg) in self.hir.type_params(&bound.def).iter().zip(bound.args.iter()) {
                subst.add(&generic.name, arg.clone());
            }
            Some(Picked { file, id, subst, certain: true })
        })
    }

    /// A constant that belongs to a type.
    fn constant(&mut self, ty: &Type, name: &Name) -> Option<Type> {
        let ty = self.known(ty);
        let hir = self.hir;
        for (file, id) in hir.impls_of(&ty) {
            let own = &hir.facts(file)[id];
            let Some((_, written)) = own.consts.iter().find(|(own, _)| own == name) else {
                continue;
            };
            let plain = Bound::plain(Def::Prim(Name::default()));
            let Some(mut subst) = self.fit_impl(file, id, &ty, &plain) else { continue };
            subst.add(&"Self".into(), ty.clone());
            let written = hir.type_of_ty(&hir.env_of_impl(file, id).bare(), written);
            return Some(self.take_with(&written, &subst));
        }
        let mut bounds = self.known_bounds(&ty);
        let heads = hir.impls_of(&ty).into_iter();
        bounds.extend(heads.filter_map(|(file, id)| hir.impl_head(file, id).of_trait.clone()));
        for bound in bounds {
            let Def::Trait(file, id) = bound.def else { continue };
            let own = &hir.facts(file)[id];
            let Some((_, written)) = own.consts.iter().find(|(own, _)| own == name) else {
                continue;
            };
            let mut subst = Subst::default();
            subst.add(&"Self".into(), ty.clone());
            let written = hir.type_of_ty(&hir.env_of_trait(file, id).bare(), written);
            return Some(self.take_with(&written, &subst));
        }
        None
    }
}
