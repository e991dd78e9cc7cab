//! From names to what they stand for: modules, imports, globs, re-exports, the prelude.

use super::Hir;
use super::memo::{NameKey, NameTrail};
use crate::facts::{
    AliasId, FnId, Home, Item, ModuleId, ModuleKind, Name, Path, TraitId, TypeId, TypeKind, ValueId,
};
use crate::source::FileId;

/// What a path stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Def {
    /// A module.
    Module(FileId, ModuleId),
    /// A function that is not in an impl or trait.
    Fn(FileId, FnId),
    /// A struct, enum or union.
    Type(FileId, TypeId),
    /// A variant of an enum.
    Variant(FileId, TypeId, u32),
    /// A type alias.
    Alias(FileId, AliasId),
    /// A const or static.
    Value(FileId, ValueId),
    /// A trait.
    Trait(FileId, TraitId),
    /// A primitive type.
    Prim(Name),
    /// Something of a crate that is not known, by its full path.
    Extern(Name),
}

/// Which of Rust's name spaces is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// Types, traits and modules.
    Type,
    /// Functions, constants, constructors.
    Value,
}

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
    /// What a path in a module stands for. `Self` and generic parameters are the caller's business.
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
        self.resolve_names(file, module, &path.names(), path.leading_colon, space)
    }

    /// As [`Hir::resolve`], for plain names.
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
    fn member(&self, outer: Def, name: &str, space: Space, trail: &NameTrail) -> Option<Def> {
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
            _ => None,
        }
    }

    /// What an alias stands for, aliases of aliases followed; nothing for one that leads back to itself.
    fn aliased(&self, file: FileId, id: AliasId, trail: &NameTrail) -> Option<Def> {
        self.memo.names.ask(trail, NameKey::Alias(file, id), || {
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
        let key = NameKey::In { file, module, name: name.into(), space };
        self.memo.names.ask(trail, key, || self.find_in_module(file, module, name, space, trail))
    }

    fn find_in_module(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Option<Def> {
        let own = self.find_without_globs(file, module, name, space, trail);
        own.or_else(|| self.find_by_inclusion(file, module, name, space, trail)).or_else(|| {
            self.globs(file, module, trail).into_iter().find_map(|outer| match outer {
                Def::Module(other, inner) if (other, inner) != (file, module) => {
                    self.in_module(other, inner, name, space, trail)
                }
                Def::Type(..) | Def::Alias(..) => self.member(outer, name, space, trail),
                _ => None,
            })
        })
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
        let held = &self.facts(file)[module];
        let entries = self.entries(file, module);
        let items = entries.items.get(name).map_or(&[][..], Vec::as_slice);
        let span_of_item = |at: u32| self.span_of(&item_def(file, held.items[at as usize].1));
        for at in self.by_condition(file, items, &span_of_item) {
            let def = item_def(file, held.items[at as usize].1);
            if self.fits(&def, space) {
                return Some(def);
            }
        }
        if space == Space::Type
            && held.kind != ModuleKind::Block
            && let Some(child) = self.child_file(file, module, name)
        {
            return Some(Def::Module(child, ModuleId(0)));
        }
        let imports = entries.imports.get(name).map_or(&[][..], Vec::as_slice);
        for at in self.by_condition(file, imports, &|at| held.imports[at as usize].span) {
            let import = &held.imports[at as usize];
            let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
            // `use name::…` in 2018 means the crate even when a module of that name stands here too.
            if names == [name] && !import.leading_colon {
                if let Some(def) = self.external_crate(file, name) {
                    return Some(def);
                }
                continue;
            }
            let found = self.resolve_at(file, module, &names, import.leading_colon, space, trail);
            if let Some(def) = found
                && self.fits(&def, space)
            {
                return Some(def);
            }
        }
        None
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
        }
    }
}

pub(super) fn item_def(file: FileId, item: Item) -> Def {
    match item {
        Item::Module(id) => Def::Module(file, id),
        Item::Fn(id) => Def::Fn(file, id),
        Item::Type(id) => Def::Type(file, id),
        Item::Alias(id) => Def::Alias(file, id),
        Item::Value(id) => Def::Value(file, id),
        Item::Trait(id) => Def::Trait(file, id),
    }
}
