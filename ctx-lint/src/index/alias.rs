//! What type aliases, the types of impls and the associated types in them mean, read once when the index is built.
//!
//! One may be written in terms of another, so they are read in an order in which what is needed comes first. What leads
//! back to itself has no place in it, and means nothing.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Def, Env, Index, Space, Type};
use crate::facts::{AliasId, Generic, ImplId, ModuleId, Path, Ty, TyKind};
use crate::source::FileId;

/// What is known of each file's aliases and impls, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Aliases {
    aliases: Vec<Vec<Type>>,
    impls: Vec<Vec<Meant>>,
}

/// An impl's type, and its associated types in the order in which they are written.
#[derive(Debug, Default)]
struct Meant {
    own: Type,
    types: Vec<Type>,
}

impl Index {
    /// What an alias is written as, with its parameters.
    pub(super) fn alias_type(&self, file: FileId, id: AliasId) -> &Type {
        &self.aliases.aliases[file.0 as usize][id.0 as usize]
    }

    /// What an impl is for.
    pub(super) fn impl_self(&self, file: FileId, id: ImplId) -> &Type {
        &self.aliases.impls[file.0 as usize][id.0 as usize].own
    }

    /// An associated type that an impl gives, with the impl's parameters.
    pub(super) fn assoc_type(&self, file: FileId, id: ImplId, name: &str) -> Option<&Type> {
        let own = &self.file(file).facts[id];
        let at = own.types.iter().position(|(known, _)| known == name)?;
        Some(&self.aliases.impls[file.0 as usize][id.0 as usize].types[at])
    }

    /// Reads them all; names must be known.
    pub(super) fn read_aliases(&mut self) {
        let facts = self.files.iter().map(|file| &file.facts);
        self.aliases.aliases =
            facts.clone().map(|facts| vec![Type::Unknown; facts.aliases.len()]).collect();
        self.aliases.impls =
            facts.map(|facts| facts.impls.iter().map(|_| Meant::default()).collect()).collect();
        self.read_plain_aliases();
        let files: Vec<FileId> = (0..self.files.len() as u32).map(FileId).collect();
        let own = |file: FileId, id: ImplId| {
            let mut env = self.env_of_impl(file, id);
            env.owner = None;
            self.type_of_ty(&env, &self.facts(file)[id].self_ty).unless_too_big()
        };
        let impls: Vec<Vec<Meant>> = files
            .par_iter()
            .map(|&file| {
                let ids = (0..self.facts(file).impls.len() as u32).map(ImplId);
                ids.map(|id| Meant { own: own(file, id), types: Vec::new() }).collect()
            })
            .collect();
        self.aliases.impls = impls;
        self.read_assoc_types();
    }

    fn read_plain_aliases(&mut self) {
        let all: Vec<(FileId, AliasId)> = self
            .files
            .iter()
            .enumerate()
            .flat_map(|(file, held)| {
                let ids = 0..held.facts.aliases.len() as u32;
                ids.map(move |id| (FileId(file as u32), AliasId(id)))
            })
            .collect();
        let numbers: FxHashMap<_, _> = all.iter().enumerate().map(|(at, &own)| (own, at)).collect();
        let needs: Vec<Vec<usize>> = all
            .par_iter()
            .map(|&(file, id)| {
                let alias = &self.facts(file)[id];
                let mut needs = Vec::new();
                let bounds = alias.generics.iter().flat_map(|generic| &generic.bounds);
                let mut add = |path: &Path| {
                    if let Some(Def::Alias(file, id)) =
                        self.named(file, alias.module, &alias.generics, path)
                    {
                        needs.extend(numbers.get(&(file, id)));
                    }
                };
                each_path(&alias.ty, &mut add);
                bounds.for_each(|path| each_path_in(path, &mut add));
                needs
            })
            .collect();
        for at in in_order(&needs) {
            let (file, id) = all[at];
            let alias = &self.facts(file)[id];
            let env = Env::generic(file, alias.module, &alias.generics);
            let ty = self.type_of_ty(&env, &alias.ty).unless_too_big();
            self.aliases.aliases[file.0 as usize][id.0 as usize] = ty;
        }
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

    fn read_assoc_types(&mut self) {
        for file in 0..self.files.len() {
            for id in 0..self.files[file].facts.impls.len() {
                let (home, own) = (FileId(file as u32), ImplId(id as u32));
                let written = &self.files[file].facts.impls[id].types;
                let number =
                    |name: &str| written.iter().position(|(known, _)| known.as_str() == name);
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
                self.aliases.impls[file][id].types = vec![Type::Unknown; needs.len()];
                for at in in_order(&needs) {
                    let (_, ty) = &self.files[file].facts.impls[id].types[at];
                    let found = self.type_of_ty(&self.env_of_impl(home, own), ty);
                    self.aliases.impls[file][id].types[at] = found.unless_too_big();
                }
            }
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

/// Visits every path in a written type, the type in `<T as Trait>` aside, which means nothing yet.
fn each_path(ty: &Ty, visit: &mut impl FnMut(&Path)) {
    match &ty.kind {
        TyKind::Path(path) => each_path_in(path, visit),
        TyKind::Ref { inner, .. } | TyKind::Slice(inner) => each_path(inner, visit),
        TyKind::Tuple(parts) => {
            for part in parts {
                each_path(part, visit);
            }
        }
        TyKind::Fn { ret, .. } => each_path(ret, visit),
        TyKind::Impl(bounds) | TyKind::Dyn(bounds) => {
            for path in bounds {
                each_path_in(path, visit);
            }
        }
        TyKind::Ptr(_) | TyKind::Never | TyKind::Infer | TyKind::Opaque => {}
    }
}

fn each_path_in(path: &Path, visit: &mut impl FnMut(&Path)) {
    visit(path);
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
