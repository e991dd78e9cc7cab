//! Which paths of the user's vocabulary lead to a definition. One that leads nowhere has no effect, and the user should hear
//! of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Def, Index};
use crate::facts::{FnId, TraitId, TypeId};
use crate::hir::Hir;
use crate::project::Package;
use crate::source::FileId;
use crate::vocabulary::{Lead, Leads, Part, crate_name, is_prefix, last_name, means};

impl Index {
    /// Where the vocabulary's paths lead. Left out are those into dependencies: not all of their sources are known.
    ///
    /// The cost is a search of the files in which the last name of a path stands, or of all own files for a path that ends
    /// in `*`.
    pub fn leads(&self) -> Leads {
        let crates = || self.world().crates.iter();
        let own: BTreeSet<&str> =
            crates().filter(|one| !one.is_external()).map(|one| one.name.as_str()).collect();
        let packages = || crates().filter_map(|one| one.package.as_ref());
        let is_known = |name: &str| {
            let is_named = |package: &Arc<Package>| {
                package.dependencies.contains(name) && !package.renames.contains_key(name)
                    || package.renames.values().any(|real| real == name)
            };
            Hir::is_stub_crate(name) || packages().any(is_named)
        };
        let other_name = |name: &str| {
            let known = own.contains(name) || is_known(name);
            packages().filter(|_| !known).find_map(|package| package.renames.get(name).cloned())
        };
        let mut leads = Leads::new();
        for (part, path) in self.vocabulary.parts() {
            let root = crate_name(path);
            let returned = self.vocabulary.crates_of_type(path).into_iter().flatten();
            let renamed = match part {
                Part::Returned => returned.into_iter().find_map(other_name),
                _ => other_name(root),
            };
            if let Some(real) = renamed {
                leads.insert((part, path.to_owned()), Lead::Renamed(real));
                continue;
            }
            let lead = match part {
                Part::Returned if self.returns_known(path, &own) => Lead::There,
                Part::Returned => Lead::Nowhere,
                _ if !own.contains(root) && is_known(root) => continue,
                _ if !own.contains(root) => Lead::NoCrate,
                Part::Type if self.has_type(path) => Lead::There,
                Part::Function if self.has_function(path) => Lead::There,
                Part::Type | Part::Function => Lead::Nowhere,
            };
            leads.insert((part, path.to_owned()), lead);
        }
        leads
    }

    fn has_type(&self, path: &str) -> bool {
        self.candidates(path).into_iter().any(|file| {
            let facts = &self.file(file).facts;
            let types = 0..facts.types.len() as u32;
            let traits = 0..facts.traits.len() as u32;
            let types = types.map(|at| Def::Type(file, TypeId(at)));
            let traits = traits.map(|at| Def::Trait(file, TraitId(at)));
            types.chain(traits).any(|def| self.path_of(&def) == path)
        })
    }

    fn has_function(&self, path: &str) -> bool {
        let last = last_name(path);
        self.candidates(path).into_iter().any(|file| {
            let functions = self.file(file).facts.functions.iter().enumerate();
            let mut near = functions.filter(|(_, function)| means(last, &function.name));
            near.any(|(at, _)| means(path, &self.fn_path(file, FnId(at as u32))))
        })
    }

    /// The files that may define what a path names.
    fn candidates(&self, path: &str) -> Vec<FileId> {
        if is_prefix(path) {
            return self.own_files().collect();
        }
        self.own_files_with(last_name(path))
    }

    /// Whether the type is known that a function is said to return. One with a part of a dependency may be.
    fn returns_known(&self, function: &str, own: &BTreeSet<&str>) -> bool {
        let Some(mut crates) = self.vocabulary.crates_of_type(function) else { return true };
        crates.any(|name| !own.contains(name))
            || self.declared_return(function).is_none_or(|ty| ty.first_unknown().is_none())
    }
}
