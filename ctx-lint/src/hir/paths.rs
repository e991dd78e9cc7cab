//! From definitions back to paths; which traits and macros are in reach.

use super::memo::NameTrail;
use super::{Def, Hir, Space};
use crate::facts::{ModuleId, ModuleKind, Name, Path};
use crate::source::FileId;

impl Hir {
    /// The full path of a definition, such as `tokio::sync::Mutex`.
    pub fn path_of(&self, def: &Def) -> Name {
        let (file, module, name) = match def {
            Def::Extern(path) | Def::Prim(path) => return path.clone(),
            Def::OneOf(list) => {
                let mut paths = list.iter().map(|(_, def)| self.path_of(def));
                let first = paths.next().unwrap_or_default();
                return if paths.all(|path| path == first) { first } else { Name::default() };
            }
            Def::Module(file, module) => (*file, *module, None),
            Def::Fn(file, id) => {
                let own = &self.facts(*file)[*id];
                (*file, own.module, Some(own.name.clone()))
            }
            Def::Type(file, id) => {
                let own = &self.facts(*file)[*id];
                (*file, own.module, Some(own.name.clone()))
            }
            Def::Variant(file, id, number) => {
                let own = &self.facts(*file)[*id];
                let variant = &own.variants[*number as usize].name;
                (*file, own.module, Some(format!("{}::{variant}", own.name).into()))
            }
            Def::Alias(file, id) => {
                let own = &self.facts(*file)[*id];
                (*file, own.module, Some(own.name.clone()))
            }
            Def::Value(file, id) => {
                let own = &self.facts(*file)[*id];
                (*file, own.module, Some(own.name.clone()))
            }
            Def::Trait(file, id) => {
                let own = &self.facts(*file)[*id];
                (*file, own.module, Some(own.name.clone()))
            }
        };
        let Def::Module(file, module) = self.named_module(file, module) else {
            return Name::default();
        };
        let path = self.tree.module_path(self.files(), file, module).unwrap_or_default();
        let mut parts = vec![self.tree.crate_name(self.tree.place(file).krate).to_owned()];
        parts.extend(path.iter().map(ToString::to_string));
        parts.extend(name.map(|name| name.to_string()));
        parts.join("::").into()
    }

    /// Whether a module is another one, or lies in it: what is private to that one is seen here.
    pub fn is_inside(
        &self,
        file: FileId,
        module: ModuleId,
        (home, outer): (FileId, ModuleId),
    ) -> bool {
        let path = |file, module| match self.named_module(file, module) {
            Def::Module(file, module) => self.tree.module_path(self.files(), file, module),
            _ => None,
        };
        self.tree.place(file).krate == self.tree.place(home).krate
            && match (path(file, module), path(home, outer)) {
                (Some(inner), Some(outer)) => inner.starts_with(&outer),
                _ => true,
            }
    }

    /// Whether a trait can be used by method call at a place: it is imported, defined or globbed there.
    pub fn trait_in_scope(&self, file: FileId, module: ModuleId, wanted: &Def) -> bool {
        self.memo.has_trait((file, module, wanted), || {
            let Def::Trait(home, id) = wanted else { return false };
            let name = &self.facts(*home)[*id].name;
            self.finds_trait(file, module, name, &|def| def == wanted)
        })
    }

    /// Whether a trait of a name is seen at a place.
    pub(super) fn finds_trait(
        &self,
        file: FileId,
        module: ModuleId,
        name: &Name,
        is_it: &dyn Fn(&Def) -> bool,
    ) -> bool {
        let fits = |def: Option<Def>| def.is_some_and(|def| def.each().any(is_it));
        let mut at = module;
        loop {
            let held = &self.facts(file)[at];
            if fits(self.in_module(file, at, name, Space::Type, &NameTrail::default())) {
                return true;
            }
            // `use Trait as _` and `use Trait as Other`.
            let parts = self.module_parts(file, at);
            for &(file, module) in &parts {
                let renamed = self.facts(file)[module].imports.iter().filter(|import| {
                    import.path.last() == Some(name) && import.name.as_ref() != Some(name)
                });
                for import in renamed {
                    let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
                    let colon = import.leading_colon;
                    if fits(self.resolve_names(file, module, &names, colon, Space::Type)) {
                        return true;
                    }
                }
            }
            // `use prelude::*` where the prelude says `use Trait as _`.
            for (_, outer) in self.globs(file, at) {
                let &Def::Module(other, inner) = outer else { continue };
                let hidden = self.facts(other)[inner].imports.iter().any(|import| {
                    let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
                    // Traits of one name are common: `StreamExt` is tokio-stream's or futures'.
                    let colon = import.leading_colon;
                    import.path.last() == Some(name)
                        && fits(self.resolve_names(other, inner, &names, colon, Space::Type))
                });
                if hidden {
                    return true;
                }
            }
            match (held.kind, held.parent) {
                (ModuleKind::Block, Some(parent)) => at = parent,
                _ => break,
            }
        }
        fits(self.prelude(name, Space::Type, &NameTrail::default()))
    }

    /// The full path of a macro as far as imports tell, such as `tokio::select`.
    pub fn macro_path(&self, file: FileId, module: ModuleId, path: &Path) -> Option<String> {
        let mut names: Vec<String> =
            path.segments.iter().map(|segment| segment.name.to_string()).collect();
        let mut at = Some(module);
        while let (Some(here), [single]) = (at, &names[..]) {
            let parts = self.module_parts(file, here);
            let held = || parts.iter().map(|&(file, module)| &self.facts(file)[module]);
            if held().flat_map(|module| &module.macros).any(|own| own == single) {
                return None;
            }
            let mut imports = held().flat_map(|module| &module.imports);
            let import = imports.find(|import| import.name.as_deref() == Some(single));
            if let Some(import) = import {
                names = import.path.iter().map(ToString::to_string).collect();
                break;
            }
            for (_, outer) in self.globs(file, here) {
                if let &Def::Module(other, inner) = outer
                    && self.stub_macro(other, inner, single)
                {
                    return Some(
                        self.path_of(&Def::Module(other, inner)).to_string() + "::" + single,
                    );
                }
            }
            at = self.facts(file)[here].parent;
        }
        if let [prefix @ .., last] = &names[..]
            && !prefix.is_empty()
        {
            let outer: Vec<&str> = prefix.iter().map(String::as_str).collect();
            let outer =
                self.resolve_names(file, module, &outer, path.leading_colon, Space::Type)?;
            return Some(format!("{}::{last}", self.path_of(&outer)));
        }
        None
    }

    fn stub_macro(&self, file: FileId, module: ModuleId, name: &str) -> bool {
        self.is_stub(file) && self.facts(file)[module].macros.iter().any(|own| own == name)
    }
}
