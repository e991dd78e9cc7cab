//! Whether a type holds a context, through containers and the generic types of the run.

use rustc_hash::FxHashMap;

use crate::facts::Name;
use crate::index::{Def, Env, Index, Type};
use crate::role::Role;

/// The search for a context in one type.
pub(super) struct Search<'i> {
    index: &'i Index,
    wanted: Vec<Role>,
    /// The parameters of generic types that have been looked into, by number, and whether a value of the type keeps one of
    /// the parameter: types can hold each other in a circle.
    seen: FxHashMap<(Def, usize), bool>,
}

impl<'i> Search<'i> {
    pub(super) fn new(index: &'i Index, wanted: Vec<Role>) -> Self {
        Self { index, wanted, seen: FxHashMap::default() }
    }

    /// Whether a type has one by value, or shared.
    pub(super) fn holds(&mut self, ty: &Type) -> bool {
        let index = self.index;
        if self.wanted.iter().any(|&role| index.type_role(ty, role).is_some()) {
            return true;
        }
        match ty {
            // `Box<dyn AsContext>`
            Type::Opaque(_) | Type::Dyn(_) => index.is_context(ty),
            _ => self.has_part(ty, &mut |search, part| search.holds(part)),
        }
    }

    /// Whether a value of a type has a part by value, or shared, that is looked for.
    fn has_part(&mut self, ty: &Type, is: &mut dyn FnMut(&mut Self, &Type) -> bool) -> bool {
        match ty {
            Type::Tuple(parts) => parts.iter().any(|part| is(self, part)),
            Type::Slice(inner) | Type::Array(inner) => is(self, inner),
            Type::Adt(def, args) => {
                args.iter().enumerate().any(|(at, arg)| is(self, arg) && self.keeps(def, at))
            }
            // Containers of crates that are not known: maps, pools, cells.
            Type::Extern(_, args) => args.iter().any(|arg| is(self, arg)),
            _ => false,
        }
    }

    /// Whether a value of a generic type keeps one of its parameter. What the definition of a type of the run names is told
    /// there.
    fn keeps(&mut self, def: &Def, number: usize) -> bool {
        let index = self.index;
        // The end of a channel that sends holds nothing, and what is weakly held is kept by others.
        if index.role(def, Role::Weak).is_some() || index.role(def, Role::Sender).is_some() {
            return false;
        }
        let roles = [Role::Transparent, Role::Container, Role::Receiver];
        if roles.iter().any(|&role| index.role(def, role).is_some()) {
            return true;
        }
        let &Def::Type(file, id) = def else { return false };
        if index.is_stub(file) {
            return false;
        }
        let key = (def.clone(), number);
        if let Some(&known) = self.seen.get(&key) {
            return known;
        }
        let own = &index.file(file).facts[id];
        let Some(param) = own.generics.get(number) else { return false };
        self.seen.insert(key.clone(), false);
        let env = Env::generic(file, own.module, &own.generics);
        let mut fields = own.variants.iter().flat_map(|variant| &variant.fields);
        let keeps = fields.any(|field| {
            let ty = index.normal(&index.type_of_ty(&env, &field.ty));
            self.has_param(&ty, &param.name)
        });
        self.seen.insert(key, keeps);
        keeps
    }

    fn has_param(&mut self, ty: &Type, name: &Name) -> bool {
        match ty {
            Type::Param(own, _) => own == name,
            _ => self.has_part(ty, &mut |search, part| search.has_param(part, name)),
        }
    }
}
