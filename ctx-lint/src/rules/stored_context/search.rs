//! Whether a type holds a context, through containers and the generic types of the run.

use rustc_hash::FxHashSet;

use crate::index::{Def, Env, Index, Subst, Type};
use crate::role::Role;

/// The search for a context in one type.
pub(super) struct Search<'i> {
    index: &'i Index,
    wanted: Vec<Role>,
    /// The generic types that have been looked into, each with those of its arguments that hold a context: types can hold
    /// each other in a circle.
    seen: FxHashSet<(Def, Vec<bool>)>,
}

impl<'i> Search<'i> {
    pub(super) fn new(index: &'i Index, wanted: Vec<Role>) -> Self {
        Self { index, wanted, seen: FxHashSet::default() }
    }

    /// Whether a type has one by value, or shared.
    pub(super) fn holds(&mut self, ty: &Type) -> bool {
        let index = self.index;
        if self.wanted.iter().any(|&role| index.type_role(ty, role).is_some()) {
            return true;
        }
        match ty {
            Type::Tuple(parts) => parts.iter().any(|part| self.holds(part)),
            Type::Slice(inner) | Type::Array(inner) => self.holds(inner),
            // `Box<dyn AsContext>`
            Type::Opaque(_) | Type::Dyn(_) => index.is_context(ty),
            Type::Adt(def, args) => {
                let roles = [Role::Transparent, Role::Container, Role::Receiver, Role::Sender];
                let held: Vec<bool> = args.iter().map(|arg| self.holds(arg)).collect();
                held.contains(&true)
                    && (roles.iter().any(|&role| index.role(def, role).is_some())
                        || self.has_field(def, ty, held))
            }
            // Containers of crates that are not known: maps, pools, cells.
            Type::Extern(_, args) => args.iter().any(|arg| self.holds(arg)),
            _ => false,
        }
    }

    /// Whether a generic type of the run keeps what its arguments hold. What its definition names is told there.
    fn has_field(&mut self, def: &Def, ty: &Type, held: Vec<bool>) -> bool {
        let index = self.index;
        let &Def::Type(file, id) = def else { return false };
        if index.is_stub(file) || !self.seen.insert((def.clone(), held)) {
            return false;
        }
        let own = &index.file(file).facts[id];
        let env = Env::generic(file, own.module, &own.generics);
        let Type::Adt(_, args) = ty else { return false };
        let subst = Subst::zip(&own.generics, args);
        own.variants.iter().flat_map(|variant| &variant.fields).any(|field| {
            let declared = index.type_of_ty(&env, &field.ty);
            self.holds(&index.normal(&declared.substitute(&subst))) && !self.holds(&declared)
        })
    }
}
