//! The types around declared contexts.

use super::super::{Def, Env, Index, Type};
use crate::facts::TypeId;
use crate::role::Role;

/// The types of the run that have to do with contexts, each in one list alone.
#[derive(Debug, Default)]
pub(super) struct Kin {
    /// Declared contexts.
    pub(super) contexts: Vec<Def>,
    /// Declared guards.
    pub(super) guards: Vec<Def>,
    /// What contexts are made of.
    pub(super) parts: Vec<Def>,
    /// Types with a context among their fields.
    pub(super) holders: Vec<Def>,
}

impl Kin {
    /// Whether a type is a declared context.
    pub(super) fn is_context(&self, ty: &Type) -> bool {
        ty.def().is_some_and(|def| self.contexts.contains(def))
    }

    /// Whether a type is a declared context, or what one is made of.
    pub(super) fn is_inside(&self, def: &Def) -> bool {
        self.contexts.contains(def) || self.parts.contains(def)
    }
}

impl Index {
    pub(super) fn kin(&self) -> Kin {
        let mut kin = Kin::default();
        let all: Vec<Def> = self
            .own_files()
            .flat_map(|file| {
                let types = self.file(file).facts.types.len() as u32;
                (0..types).map(move |number| Def::Type(file, TypeId(number)))
            })
            .collect();
        for def in &all {
            if self.is_declared(def, Role::Context) {
                kin.contexts.push(def.clone());
            } else if self.is_declared(def, Role::CancelGuard) {
                kin.guards.push(def.clone());
            }
        }
        if kin.contexts.is_empty() {
            return Kin::default();
        }
        let mut open = kin.contexts.clone();
        while let Some(def) = open.pop() {
            for inner in self.fields_of(&def) {
                self.each_own(&inner, &mut |part| {
                    if !kin.is_inside(part) && !kin.guards.contains(part) {
                        kin.parts.push(part.clone());
                        open.push(part.clone());
                    }
                });
            }
        }
        for def in all {
            let mut holds = false;
            for inner in self.fields_of(&def) {
                self.each_own(&inner, &mut |part| holds |= kin.contexts.contains(part));
            }
            if holds && !kin.is_inside(&def) && !kin.guards.contains(&def) {
                kin.holders.push(def);
            }
        }
        kin
    }

    /// The types of a type's fields.
    pub(super) fn fields_of(&self, def: &Def) -> Vec<Type> {
        let Def::Type(file, id) = def else { return Vec::new() };
        let own = &self.file(*file).facts[*id];
        let env = Env::generic(*file, own.module, &own.generics);
        let fields = own.variants.iter().flat_map(|variant| &variant.fields);
        fields.map(|field| self.type_of_ty(&env, &field.ty)).collect()
    }

    /// Visits every type of the run that another is, refers to or has as an argument.
    pub(super) fn each_own(&self, ty: &Type, visit: &mut dyn FnMut(&Def)) {
        match ty {
            Type::Adt(def, args) => {
                if matches!(def, Def::Type(file, _) if !self.is_stub(*file)) {
                    visit(def);
                }
                for arg in args.iter() {
                    self.each_own(arg, visit);
                }
            }
            Type::Extern(_, args) | Type::Tuple(args) => {
                for arg in args.iter() {
                    self.each_own(arg, visit);
                }
            }
            Type::Ref(_, inner) | Type::Slice(inner) | Type::Array(inner) => {
                self.each_own(inner, visit);
            }
            _ => {}
        }
    }

    /// Whether a type is, refers to or has as an argument one of the run's.
    pub(super) fn reaches_def(&self, ty: &Type, wanted: &Def) -> bool {
        let mut found = false;
        self.each_own(ty, &mut |def| found |= def == wanted);
        found
    }
}
