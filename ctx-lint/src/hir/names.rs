//! From names to what they stand for: modules, imports, globs, re-exports, the prelude.

use super::condition::Candidates;
use super::def::item_def;
use super::inclusion::Part;
use super::memo::{NameKey, NameTrail};
use super::{Def, Hir, Space};
use crate::facts::{AliasId, Cfg, Home, ModuleId, ModuleKind, Name, Path, TypeKind};
use crate::source::FileId;

/// The primitive types that have a name.
pub(super) const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

/// Whether a name is that of a primitive type.
pub(super) fn is_primitive(name: &str) -> bool {
    PRIMITIVES.contains(&name)
}

impl Hir {
    /// What a path in a module stands for, where it is written. `Self` and generic parameters are the caller's business.
    pub fn resolve(
        &self,
        file: FileId,
        module: ModuleId,
        path: &Path,
        space: Space,
    ) -> Option<Def> {
        if path.qself.is_some() {
            return None;
        }
        let names = path.names();
        let found = self.resolve_names(file, module, &names, path.leading_colon, space)?;
        Some(self.seen_at(found, file, path.span))
    }

    /// As [`Hir::resolve`], for plain names and whatever the conditions of the place.
    pub fn resolve_names(
        &self,
        file: FileId,
        module: ModuleId,
        names: &[&str],
        leading_colon: bool,
        space: Space,
    ) -> Option<Def> {
        self.resolve_at(file, module, names, leading_colon, space, &NameTrail::default())
    }

    pub(super) fn resolve_at(
        &self,
        file: FileId,
        module: ModuleId,
        names: &[&str],
        leading_colon: bool,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let (&first, rest) = names.split_first()?;
        let first_space = if rest.is_empty() { space } else { Space::Type };
        let mut at = match first {
            _ if leading_colon => Some(self.external(file, first)),
            "crate" | "$crate" => self.crate_root(file),
            "self" if !rest.is_empty() || space == Space::Type => {
                Some(self.named_module(file, module))
            }
            "super" => self.parent_module(file, module),
            _ => match Home::of(first) {
                Some(home) => self.root_of(home),
                None => self.lexical(file, module, first, first_space, trail),
            },
        };
        if at.is_none()
            && !rest.is_empty()
            && first.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        {
            let known = matches!(first, "crate" | "self" | "super");
            at = (!known).then(|| Def::Extern(first.into()));
        }
        self.inside(at?, rest, space, trail)
    }

    /// What the rest of a path stands for, behind what its beginning does.
    pub(super) fn inside(
        &self,
        outer: Def,
        mut rest: &[&str],
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let mut at = outer;
        while let Some((&next, later)) = rest.split_first() {
            if let Def::Extern(path) = &at {
                // Nothing is known of what is inside.
                return Some(Def::Extern(format!("{path}::{}", rest.join("::")).into()));
            }
            let next_space = if later.is_empty() { space } else { Space::Type };
            at = self.member(at, next, next_space, trail)?;
            rest = later;
        }
        Some(at)
    }

    /// What `name` is inside `outer`.
    pub(super) fn member(
        &self,
        outer: Def,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        match outer {
            Def::Module(file, module) if name == "super" => self.parent_module(file, module),
            Def::Module(file, module) if name == "self" => Some(Def::Module(file, module)),
            Def::Module(file, module) => self.in_module(file, module, name, space, trail),
            Def::Type(file, id) => {
                let def = &self.facts(file)[id];
                let number = def.variants.iter().position(|variant| variant.name == name)?;
                (def.kind == TypeKind::Enum).then_some(Def::Variant(file, id, number as u32))
            }
            Def::Alias(file, id) => {
                let target = self.aliased(file, id, trail)?;
                self.member(target, name, space, trail)
            }
            Def::Extern(path) => Some(Def::Extern(format!("{path}::{name}").into())),
            Def::OneOf(list) => {
                let mut found = Candidates::default();
                for (cfg, outer) in list.iter() {
                    if let Some(def) = self.member(outer.clone(), name, space, trail) {
                        found.add(Some(cfg), def);
                    }
                }
                found.finish(|| Cfg::ALWAYS)
            }
            _ => None,
        }
    }

    /// What an alias stands for, aliases of aliases followed; nothing for one that leads back to itself.
    pub(super) fn aliased(&self, file: FileId, id: AliasId, trail: &NameTrail) -> Option<Def> {
        let key = NameKey::Alias { file, id, for_glob: trail.is_for_glob() };
        self.memo.names.ask(&trail.asked, key, || {
            let alias = &self.facts(file)[id];
            let path = alias.ty.as_path().filter(|path| path.qself.is_none())?;
            match self.resolve_at(
                file,
                alias.module,
                &path.names(),
                path.leading_colon,
                Space::Type,
                trail,
            )? {
                Def::Alias(file, id) => self.aliased(file, id, trail),
                Def::OneOf(list) => {
                    let mut found = Candidates::default();
                    for (cfg, def) in list.iter() {
                        let meant = match def {
                            Def::Alias(file, id) => self.aliased(*file, *id, trail),
                            def => Some(def.clone()),
                        };
                        if let Some(def) = meant {
                            found.add(Some(cfg), def);
                        }
                    }
                    found.finish(|| self.build_at(file, alias.span))
                }
                def => Some(def),
            }
        })
    }

    /// Looks a name up in the blocks and the module around a place, then among crates and in the prelude.
    fn lexical(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let mut at = module;
        loop {
            if let Some(def) = self.in_module(file, at, name, space, trail) {
                return Some(def);
            }
            let held = &self.facts(file)[at];
            match (held.kind, held.parent) {
                (ModuleKind::Block, Some(parent)) => at = parent,
                _ => break,
            }
        }
        if space == Space::Type {
            if is_primitive(name) {
                return Some(Def::Prim(name.into()));
            }
            if let Some(root) = self.external_crate(file, name) {
                return Some(root);
            }
        }
        self.prelude(name, space, trail)
    }

    /// As [`Hir::lexical`], for what is not brought by a glob, and is no primitive type.
    pub(super) fn lexical_without_globs(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        trail: &NameTrail,
    ) -> Option<Def> {
        let mut at = module;
        loop {
            let found = self.find_without_globs(file, at, name, Space::Type, trail);
            if found.is_some() {
                return found;
            }
            let held = &self.facts(file)[at];
            match (held.kind, held.parent) {
                (ModuleKind::Block, Some(parent)) => at = parent,
                _ => return self.external_crate(file, name),
            }
        }
    }

    pub(super) fn prelude(&self, name: &str, space: Space, trail: &NameTrail) -> Option<Def> {
        let (file, module) = self.prelude?;
        self.in_module(file, module, name, space, trail)
    }

    /// What a name is in one module: its items, its file modules, its imports, its globs.
    pub(super) fn in_module(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let for_glob = trail.is_for_glob();
        let key = NameKey::In { file, module, name: name.into(), space, for_glob };
        let find = || self.find_in_module(file, module, name, space, trail);
        self.memo.names.ask(&trail.asked, key, find)
    }

    fn find_in_module(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let parts = self.module_parts(file, module);
        let mut found = self.candidates(&parts, name, space, trail);
        if found.rest().is_some() {
            found.add_all_behind(self.brought(&parts, name, space, trail));
        }
        found.finish(|| self.cfg_of_module(file, module))
    }

    /// What a name is by an item, a file or an import of a module.
    fn find_without_globs(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let found = self.candidates(&self.module_parts(file, module), name, space, trail);
        found.finish(|| self.cfg_of_module(file, module))
    }

    pub(super) fn cfg_of_module(&self, file: FileId, module: ModuleId) -> Cfg {
        self.cfg_at(file, self.facts(file)[module].span).clone()
    }

    /// As [`Hir::find_without_globs`], with all that it may be.
    pub(super) fn candidates(
        &self,
        parts: &[Part],
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Candidates {
        let mut found = Candidates::default();
        let Some(&(file, module)) = parts.first() else { return found };
        let items = self.by_condition(parts, |part| {
            let list = self.entries(part.0, part.1).items.get(name)?;
            let items = &self.facts(part.0)[part.1].items;
            let def = move |&at: &u32| item_def(part.0, items[at as usize].1);
            Some(list.iter().map(def).map(|def| (self.span_of(&def), def)))
        });
        for (_, cfg, def) in items {
            if self.fits(&def, space) {
                found.add(cfg, def);
            }
        }
        if space == Space::Type && self.facts(file)[module].kind != ModuleKind::Block {
            let children = self.child_files(file, module, name);
            let several = children.len() > 1;
            for child in children {
                let cfg = self.cfg_of_file(child);
                let cfg = (several || cfg != self.cfg_of_file(file)).then_some(cfg);
                found.add(cfg, Def::Module(child, ModuleId(0)));
            }
        }
        if found.is_settled() {
            return found;
        }
        let imports = self.by_condition(parts, |part| {
            let list = self.entries(part.0, part.1).imports.get(name)?;
            let imports = &self.facts(part.0)[part.1].imports;
            Some(list.iter().map(|&at| &imports[at as usize]).map(|import| (import.span, import)))
        });
        for ((file, module), cfg, import) in imports {
            let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
            // `use name::…` in 2018 means the crate even when a module of that name stands here too.
            let def = if names == [name] && !import.leading_colon {
                self.external_crate(file, name)
            } else {
                let colon = import.leading_colon;
                let def = self.resolve_at(file, module, &names, colon, space, trail);
                def.filter(|def| self.fits(def, space))
            };
            if let Some(def) = def {
                found.add(cfg, def);
            }
            if found.is_settled() {
                break;
            }
        }
        found
    }

    pub(super) fn fits(&self, def: &Def, space: Space) -> bool {
        match def {
            Def::Module(..) | Def::Alias(..) | Def::Trait(..) | Def::Prim(_) => {
                space == Space::Type
            }
            Def::Fn(..) | Def::Value(..) => space == Space::Value,
            Def::Type(file, id) => {
                let def = &self.facts(*file)[*id];
                let constructs = def.kind == TypeKind::Struct
                    && def
                        .variants
                        .first()
                        .is_some_and(|body| body.tuple || body.fields.is_empty());
                space == Space::Type || constructs
            }
            Def::Variant(..) | Def::Extern(_) => true,
            Def::OneOf(list) => list.iter().any(|(_, def)| self.fits(def, space)),
        }
    }
}
