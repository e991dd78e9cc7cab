//! What paths in bodies stand for: functions, constructors, constants, and what belongs to types.

use std::sync::Arc;

use super::super::{Bound, Cause, Def, Env, Lang, Space, Subst, Type};
use super::Walk;
use super::alternative::Merged;
use super::method::Picked;
use crate::facts::{ExprId, Name, Path, Segment, Ty, TypeId, TypeKind, ValueKind};
use crate::source::FileId;

impl Walk<'_> {
    /// The type of a path that is no variable.
    pub(super) fn path_value(&mut self, id: ExprId, path: &Path) -> Type {
        if let Some(picked) = self.function_at(path) {
            return self.function_value(id, picked, path.last());
        }
        if let Some((ty, variant)) = self.constructor(path) {
            return self.constructor_value(ty, variant);
        }
        let found = self.hir.resolve(self.file, self.env.module, path, Space::Value);
        match found {
            Some(Def::OneOf(list)) => {
                let each: Vec<_> =
                    list.iter().map(|(cfg, def)| (cfg.clone(), self.value(def, path))).collect();
                self.cx.joined(each)
            }
            Some(def) => self.value(&def, path),
            None => match self.constant(path) {
                Some(ty) => ty,
                None => self.unknown_path(path),
            },
        }
    }

    /// The type of a constant, or of what is known by its path alone.
    fn value(&mut self, def: &Def, path: &Path) -> Type {
        match def {
            Def::Value(home, value) => {
                let own = &self.hir.facts(*home)[*value];
                let ty = self.hir.type_of_ty(&Env::module(*home, own.module), &own.ty);
                let ty = self.cx.take(&ty);
                // What a thread or a task has of its own is behind a key.
                match own.kind {
                    ValueKind::Local | ValueKind::TaskLocal => self.lang(Lang::LocalKey, vec![ty]),
                    ValueKind::Const | ValueKind::Static => ty,
                }
            }
            Def::Extern(path) => match self.hir.declared_return(path) {
                Some(ty) => Type::Fn(Arc::new([]), Arc::new(ty)),
                None => Type::Unknown(self.hir.crate_cause(self.file, path)),
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
    fn function_at(&mut self, path: &Path) -> Option<Picked> {
        let found = self.hir.resolve(self.file, self.env.module, path, Space::Value);
        if let Some(found) =
            found.filter(|found| found.each().any(|own| matches!(own, Def::Fn(..))))
        {
            return self.functions(&found);
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
            && let Some(found) = self.hir.resolve(self.file, self.env.module, &outer, Space::Type)
            && found.each().all(|own| matches!(own, Def::Trait(..)))
            && self.hir.param(&self.env, &prefix[0].name).is_none()
        {
            let own = self.cx.fresh();
            return self.trait_fn(&outer, &last.name, &own);
        }
        let ty = self.type_in_value(&outer);
        self.cx.assoc_fn(&ty, &last.name)
    }

    /// A function, or several of which each is there under a condition.
    fn functions(&self, found: &Def) -> Option<Picked> {
        let plain = |def: &Def| match def {
            Def::Fn(file, id) => Ok(Picked::new(*file, *id, Subst::default())),
            Def::Extern(path) => Err(self.hir.crate_cause(self.file, path)),
            _ => Err(Cause::Alternatives),
        };
        match found {
            Def::OneOf(list) => {
                let mut merged = Merged::default();
                for (cfg, def) in list.iter() {
                    merged.add(cfg, plain(def));
                }
                merged.finish().ok()
            }
            one => plain(one).ok(),
        }
    }

    /// `Trait::name` and `<T as Trait>::name`.
    fn trait_fn(&mut self, of_trait: &Path, name: &Name, own: &Type) -> Option<Picked> {
        match self.hir.resolve(self.file, self.env.module, of_trait, Space::Type)? {
            Def::OneOf(list) => {
                let mut merged = Merged::default();
                for (cfg, def) in list.iter() {
                    let picked = self.fn_of_trait(def.clone(), of_trait, name, own);
                    merged.add(cfg, picked.ok_or(Cause::Alternatives));
                }
                merged.finish().ok()
            }
            def => self.fn_of_trait(def, of_trait, name, own),
        }
    }

    fn fn_of_trait(
        &mut self,
        def: Def,
        of_trait: &Path,
        name: &Name,
        own: &Type,
    ) -> Option<Picked> {
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
        let types = last.map_or(&[][..], |last| &last.args);
        let (params, ret) = self.used(&mut picked, types, true);
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
            .filter(Def::is_constructor)
            .or_else(|| self.hir.resolve(self.file, self.env.module, path, Space::Type))?;
        match found {
            Def::OneOf(list) => {
                let mut variants = Vec::new();
                let mut each = Vec::new();
                for (cfg, def) in list.iter() {
                    let (ty, variant) = self.constructed(def, path)?;
                    variants.push(variant);
                    each.push((cfg.clone(), ty));
                }
                let first = *variants.first()?;
                // A variant is known by its number.
                let ty = self.cx.joined(each);
                variants.iter().all(|&own| own == first).then_some((ty, first))
            }
            def => self.constructed(&def, path),
        }
    }

    /// The type that one definition makes, and the number of the variant.
    fn constructed(&mut self, found: &Def, path: &Path) -> Option<(Type, usize)> {
        match *found {
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
        if let Type::OneOf(list) = &ty {
            let each = list.iter();
            let each =
                each.map(|(cfg, ty)| (cfg.clone(), self.constructor_value(ty.clone(), variant)));
            let each = each.collect();
            return self.cx.joined(each);
        }
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
