//! Senders that code can reach through what it works with.

use rustc_hash::FxHashSet;

use super::{Def, Env, Index, Subst, Type};
use crate::facts::{ExprId, LocalId};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// A variable of the function through which a sender for a receiver can be reached, so that the channel may stay open
    /// as long as the code that receives: `self`, a parameter or a variable that is made before.
    pub fn sender_in_reach(&self, file: FileId, receiver: ExprId) -> Option<LocalId> {
        let facts = &self.file(file).facts;
        let ty = self.type_of(file, receiver);
        let ty = self.peel(&ty);
        let kind = self.type_role(ty, Role::Receiver)?;
        let item = ty.first_arg();
        let is_sender = |ty: &Type| {
            self.type_role(ty, Role::Sender) == Some(kind)
                && match (ty.first_arg(), item) {
                    (Some(own), Some(item)) => own == item,
                    _ => false,
                }
        };
        let function = facts.function(receiver)?;
        let own = facts[function].receiver.as_ref().map(|receiver| receiver.local);
        let params = facts[function].params.iter().flat_map(|param| facts.bindings(param.pat));
        let around = facts.enclosing_loop(receiver).unwrap_or(receiver);
        let used = facts.descendants(around).filter_map(|at| facts.local(at));
        let older = used.filter(|&local| {
            facts.extent(local).is_some_and(|extent| !facts.contains(around, extent))
        });
        let mut all = own.into_iter().chain(params).chain(older);
        all.find(|&local| {
            let ty = self.type_of_local(file, local);
            !is_sender(self.peel(&ty)) && self.leads_to(&ty, &is_sender)
        })
    }

    /// Whether a type holds what is asked about somewhere in it: in its fields, and in those of what they hold.
    fn leads_to(&self, ty: &Type, is: &dyn Fn(&Type) -> bool) -> bool {
        let mut seen: FxHashSet<Def> = FxHashSet::default();
        let mut open = vec![ty.clone()];
        while let Some(ty) = open.pop() {
            if is(&ty) {
                return true;
            }
            match &ty {
                Type::Ref(_, inner) | Type::Slice(inner) | Type::Array(inner) => {
                    open.push((**inner).clone());
                }
                Type::Tuple(parts) => open.extend(parts.iter().cloned()),
                Type::Adt(def, args) => {
                    open.extend(args.iter().cloned());
                    let Def::Type(home, id) = def else { continue };
                    if self.is_stub(*home) || !seen.insert(def.clone()) {
                        continue;
                    }
                    let own = &self.file(*home).facts[*id];
                    let env = Env::generic(*home, own.module, &own.generics);
                    let subst = Subst::zip(&own.generics, args);
                    let fields = own.variants.iter().flat_map(|variant| &variant.fields);
                    open.extend(
                        fields.map(|field| self.type_of_ty(&env, &field.ty).substitute(&subst)),
                    );
                }
                _ => {}
            }
        }
        false
    }
}
