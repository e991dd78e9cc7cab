//! From modules to modules: crates, parents, children.

use super::tree::CrateId;
use super::{Def, Hir};
use crate::facts::{Home, ModuleId, ModuleKind};
use crate::source::FileId;

impl Hir {
    /// A crate's root, or an unknown crate.
    pub(super) fn external(&self, file: FileId, name: &str) -> Def {
        self.external_crate(file, name).unwrap_or_else(|| Def::Extern(name.into()))
    }

    pub(super) fn external_crate(&self, file: FileId, name: &str) -> Option<Def> {
        let package = self.file(file).package.as_deref();
        let renamed = package.and_then(|package| package.renames.get(name));
        let real = match renamed.map_or(name, String::as_str) {
            "core" | "alloc" => "std",
            other => other,
        };
        // A name that the manifest does not know means no crate, and whatever uses it is not compiled. A manifest is not that of
        // the code beside it where it names no crate from elsewhere, or where no target reaches the file.
        let is_named = package.is_none_or(|package| {
            let named = &package.dependencies;
            let names_others = named.iter().any(|own| !package.paths.contains_key(own));
            let is_loose = || {
                let module = &self.world.modules[file.0 as usize];
                self.world.crates[module.krate].is_loose()
            };
            let is_own = real == "std" || package.crate_name == name;
            is_own || !names_others || named.contains(name) || is_loose()
        });
        let stub = self.stubs.get(real).copied().filter(|_| is_named);
        let source = || self.tree.root(self.world.library(package?, name)?);
        let root =
            if crate::stubs::is_whole(real) { stub.or_else(source) } else { source().or(stub) }?;
        Some(Def::Module(root, ModuleId(0)))
    }

    pub(super) fn crate_root(&self, file: FileId) -> Option<Def> {
        let krate: CrateId = self.tree.place(file).krate;
        let root = self.tree.file_at(krate, &[])?;
        Some(Def::Module(root, ModuleId(0)))
    }

    /// The root of the crate that `$crate` of a macro means.
    pub(super) fn root_of(&self, home: Home<'_>) -> Option<Def> {
        let root = match home {
            Home::Own(krate) => self.tree.root(krate)?,
            Home::Stub(name) => *self.stubs.get(name)?,
        };
        Some(Def::Module(root, ModuleId(0)))
    }

    pub(super) fn named_module(&self, file: FileId, mut module: ModuleId) -> Def {
        let facts = self.facts(file);
        while let (ModuleKind::Block, Some(parent)) = (facts[module].kind, facts[module].parent) {
            module = parent;
        }
        Def::Module(file, module)
    }

    pub(super) fn parent_module(&self, file: FileId, module: ModuleId) -> Option<Def> {
        let Def::Module(file, module) = self.named_module(file, module) else { return None };
        if let Some(parent) = self.facts(file)[module].parent {
            return Some(self.named_module(file, parent));
        }
        let place = self.tree.place(file);
        let (_, above) = place.path.split_last()?;
        // The module above may have its body in a file further up.
        let own = self.cfg_of_file(file);
        let (file, module) = (0..=above.len()).rev().find_map(|length| {
            let files = self.tree.files_at(place.krate, &above[..length]);
            // Where there are several, each has children of its own.
            let fits = |&&other: &&FileId| !self.cfg_of_file(other).excludes(own);
            let file = if files.len() > 1 { files.iter().find(fits) } else { files.first() };
            self.inner_module(*file.or(files.first())?, above, own)
        })?;
        Some(Def::Module(file, module))
    }

    /// The files that are a module of a name, each under a condition of its own where there are several.
    pub(super) fn child_files(&self, file: FileId, module: ModuleId, name: &str) -> Vec<FileId> {
        let Some(mut path) = self.tree.module_path(self.files(), file, module) else {
            return Vec::new();
        };
        path.push(name.into());
        let children = self.tree.files_at(self.tree.place(file).krate, &path).iter();
        children.copied().filter(|&child| child != file).collect()
    }
}
