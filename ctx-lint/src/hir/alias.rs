//! What type aliases, the types of impls and the associated types in them mean.
//!
//! One alias may be written in terms of others. Those that one leads to are read together, in an order in which what is
//! needed comes first. What leads back to itself has no place in it, and means nothing: so does what leads there.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::{Def, Env, Hir, Space, Type};
use crate::facts::{AliasId, Generic, ImplId, ModuleId, Path, Ty, TyKind};
use crate::source::FileId;

/// What has been read so far; each answer is a function of the question alone.
#[derive(Debug, Default)]
pub(super) struct Aliases {
    own: Mutex<FxHashMap<(FileId, AliasId), Type>>,
    impls: Mutex<FxHashMap<(FileId, ImplId), Type>>,
    types: Mutex<FxHashMap<(FileId, ImplId, usize), Type>>,
}

fn known<K: std::hash::Hash + Eq>(table: &Mutex<FxHashMap<K, Type>>, key: &K) -> Option<Type> {
    table.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
}

fn keep<K: std::hash::Hash + Eq>(table: &Mutex<FxHashMap<K, Type>>, key: K, ty: Type) {
    table.lock().unwrap_or_else(PoisonError::into_inner).insert(key, ty);
}

impl Hir {
    /// What an alias is written as, with its parameters.
    pub(super) fn alias_type(&self, file: FileId, id: AliasId) -> Type {
        let table = &self.aliases.own;
        known(table, &(file, id)).unwrap_or_else(|| {
            self.read_aliases((file, id));
            known(table, &(file, id)).unwrap_or(Type::UNKNOWN)
        })
    }

    /// What an impl is for.
    pub(super) fn impl_self(&self, file: FileId, id: ImplId) -> Type {
        let table = &self.aliases.impls;
        known(table, &(file, id)).unwrap_or_else(|| {
            let mut env = self.env_of_impl(file, id);
            env.owner = None;
            let ty = self.type_of_ty(&env, &self.facts(file)[id].self_ty).unless_too_big();
            keep(table, (file, id), ty.clone());
            ty
        })
    }

    /// An associated type that an impl gives, with the impl's parameters.
    pub(super) fn assoc_type(&self, file: FileId, id: ImplId, name: &str) -> Option<Type> {
        let own = &self.facts(file)[id];
        let at = own.types.iter().position(|(known, _)| known == name)?;
        let table = &self.aliases.types;
        Some(known(table, &(file, id, at)).unwrap_or_else(|| {
            self.read_assoc_types(file, id);
            known(table, &(file, id, at)).unwrap_or(Type::UNKNOWN)
        }))
    }

    /// Reads an alias and all that it is written in terms of.
    fn read_aliases(&self, first: (FileId, AliasId)) {
        let mut all = vec![first];
        let mut numbers = FxHashMap::from_iter([(first, 0)]);
        let mut needs: Vec<Vec<usize>> = Vec::new();
        while needs.len() < all.len() {
            let mut own = Vec::new();
            for needed in self.aliases_in(all[needs.len()]) {
                if known(&self.aliases.own, &needed).is_some() {
                    continue;
                }
                own.push(*numbers.entry(needed).or_insert_with(|| {
                    all.push(needed);
                    all.len() - 1
                }));
            }
            needs.push(own);
        }
        let order = in_order(&needs);
        // Where nothing can come first, nothing is meant.
        let mut has_place = vec![false; all.len()];
        for &at in &order {
            has_place[at] = true;
        }
        for (&alias, _) in all.iter().zip(has_place).filter(|(_, has_place)| !has_place) {
            keep(&self.aliases.own, alias, Type::UNKNOWN);
        }
        for at in order {
            let (file, id) = all[at];
            let alias = &self.facts(file)[id];
            let env = Env::generic(file, alias.module, &alias.generics);
            let ty = self.written(&env, &alias.ty).unless_too_big();
            keep(&self.aliases.own, (file, id), ty);
        }
    }

    /// The aliases that one is written in terms of.
    fn aliases_in(&self, (file, id): (FileId, AliasId)) -> Vec<(FileId, AliasId)> {
        let alias = &self.facts(file)[id];
        let mut needs = Vec::new();
        let bounds = alias.generics.iter().flat_map(|generic| &generic.bounds);
        let mut add = |path: &Path| {
            let named = self.named(file, alias.module, &alias.generics, path);
            for def in named.iter().flat_map(Def::each) {
                if let Def::Alias(file, id) = def {
                    needs.push((*file, *id));
                }
            }
        };
        each_path(&alias.ty, &mut add);
        bounds.for_each(|path| each_path_in(path, &mut add));
        needs
    }

    /// What a path in an alias stands for, where it is no parameter.
    fn named(
        &self,
        file: FileId,
        module: ModuleId,
        generics: &[Generic],
        path: &Path,
    ) -> Option<Def> {
        let first = &path.segments.first()?.name;
        let is_param = generics.iter().any(|generic| generic.name == *first);
        (!is_param).then(|| self.resolve(file, module, path, Space::Type))?
    }

    /// Reads the associated types that an impl gives.
    fn read_assoc_types(&self, file: FileId, id: ImplId) {
        let written = &self.facts(file)[id].types;
        let number = |name: &str| written.iter().position(|(known, _)| known.as_str() == name);
        let needs = |ty: &Ty| {
            let mut needs = Vec::new();
            each_path(ty, &mut |path| {
                if let [first, second, ..] = &path.segments[..]
                    && first.name == "Self"
                {
                    needs.extend(number(&second.name));
                }
            });
            needs
        };
        let needs: Vec<_> = written.iter().map(|(_, ty)| needs(ty)).collect();
        let order = in_order(&needs);
        for at in (0..written.len()).filter(|at| !order.contains(at)) {
            keep(&self.aliases.types, (file, id, at), Type::UNKNOWN);
        }
        for at in order {
            let found = self.type_of_ty(&self.env_of_impl(file, id), &written[at].1);
            keep(&self.aliases.types, (file, id, at), found.unless_too_big());
        }
    }
}

/// The numbers of what does not lead back to itself, in an order in which what one needs comes before it.
fn in_order(needs: &[Vec<usize>]) -> Vec<usize> {
    let mut missing: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by = vec![Vec::new(); needs.len()];
    for (at, list) in needs.iter().enumerate() {
        for &needed in list {
            needed_by[needed].push(at);
        }
    }
    let mut order: Vec<usize> = (0..needs.len()).filter(|&at| missing[at] == 0).collect();
    let mut next = 0;
    while let Some(&at) = order.get(next) {
        next += 1;
        for &user in &needed_by[at] {
            missing[user] -= 1;
            if missing[user] == 0 {
                order.push(user);
            }
        }
    }
    order
}

/// Visits every path in a written type.
fn each_path(ty: &Ty, visit: &mut impl FnMut(&Path)) {
    match &ty.kind {
        TyKind::Path(path) => each_path_in(path, visit),
        TyKind::Ref { inner, .. }
        | TyKind::Ptr(inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner) => each_path(inner, visit),
        TyKind::Tuple(parts) => {
            for part in parts {
                each_path(part, visit);
            }
        }
        TyKind::Fn { params, ret } => {
            for ty in params.iter().chain([&**ret]) {
                each_path(ty, visit);
            }
        }
        TyKind::Impl(bounds) | TyKind::Dyn(bounds) => {
            for path in bounds {
                each_path_in(path, visit);
            }
        }
        TyKind::Never | TyKind::Infer | TyKind::Opaque => {}
    }
}

fn each_path_in(path: &Path, visit: &mut impl FnMut(&Path)) {
    visit(path);
    if let Some((ty, _)) = &path.qself {
        each_path(ty, visit);
    }
    for segment in &path.segments {
        let assoc = segment.assoc.iter().map(|(_, ty)| ty);
        segment.args.iter().chain(assoc).for_each(|ty| each_path(ty, visit));
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_is_needed_comes_first_and_circles_have_no_place() {
        let needs = [vec![1, 2], vec![2], vec![], vec![4], vec![3, 2], vec![3], vec![6]];
        assert_eq!(in_order(&needs), [2, 1, 0]);
    }
}
