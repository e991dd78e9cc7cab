//! What globs bring: which modules and enums they stand for, and what a name is by them.
//!
//! Globs go in rings (`rings`): a prelude brings what its modules hold, and these begin with `use crate::prelude::*`. While
//! globs are resolved, rings are not known, and each module may have to be looked at for each name. So no glob is followed for a
//! name that cannot have come by one.

use std::borrow::Cow;
use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::condition::{Candidates, both, either};
use super::inclusion::Part;
use super::memo::{NameKey, NameTrail};
use super::{Def, Hir, Space};
use crate::facts::{Cfg, ModuleId, ModuleKind, Name};
use crate::source::{FileId, Span};

/// What a glob stands for, with the condition under which it is brought, where there is one.
pub(super) type Brought = (Option<Cfg>, Def);

/// A glob: the part of a module that it stands in, its own condition, where it has one, and its number among the imports.
pub(super) type Glob = (Part, Option<Cfg>, u32);

/// Modules that globs lead to, each with the condition of the way there, where it has one.
type Reached = Vec<(Part, Option<Cfg>)>;

impl Hir {
    /// What the globs of a module stand for, as far as it is known; each with the condition under which it is brought, where
    /// there is one.
    pub(super) fn globs(&self, file: FileId, module: ModuleId) -> &[Brought] {
        let parts = self.module_parts(file, module);
        let first = parts[0];
        let resolve = || self.resolve_globs(&parts, &NameTrail::default()).into_owned().into();
        self.entries(first.0, first.1).brought.get_or_init(resolve)
    }

    fn resolve_globs(&self, parts: &[Part], trail: &NameTrail) -> Cow<'_, [Brought]> {
        let (file, module) = parts[0];
        let own = self.entries(file, module);
        if let Some(known) = own.brought_to_all.get() {
            return Cow::Borrowed(known);
        }
        let globs = own.ordered.get_or_init(|| self.ordered_globs(parts));
        let keys = globs.iter().map(|((file, module), _, at)| NameKey::Glob(*file, *module, *at));
        if let Some(meant) = keys.map(|key| self.memo.names.kept(&key)).collect::<Option<Vec<_>>>()
        {
            let list = || brought_from(parts, globs, meant).into();
            return Cow::Borrowed(own.brought_to_all.get_or_init(list));
        }
        let meant =
            globs.iter().map(|((file, module), _, at)| self.glob(*file, *module, *at, trail));
        Cow::Owned(brought_from(parts, globs, meant))
    }

    /// The globs of a module, each with its own condition, in the order of these.
    fn ordered_globs(&self, parts: &[Part]) -> Box<[Glob]> {
        let globs = self.by_condition(parts, |part| {
            let imports = &self.facts(part.0)[part.1].imports;
            let globs = self.entries(part.0, part.1).globs.iter();
            Some(globs.map(|&at| (imports[at as usize].span, at)))
        });
        globs.into_iter().map(|(part, own, at)| (part, own.cloned(), at)).collect()
    }

    /// The module or type whose contents a glob brings.
    ///
    /// Its path begins with a name that stands here, or that of a crate. Only one that is neither can have come by another
    /// glob, and is looked for there; so most globs do not lead to one another.
    fn glob(&self, file: FileId, module: ModuleId, at: u32, trail: &NameTrail) -> Option<Def> {
        let resolve = || {
            let import = &self.facts(file)[module].imports[at as usize];
            let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
            let (&first, rest) = names.split_first()?;
            let plain = !matches!(first, "crate" | "$crate" | "self" | "super");
            let near = (plain && !import.leading_colon)
                .then(|| self.lexical_without_globs(file, module, first, trail))
                .flatten();
            let found = match near.or_else(|| self.beginning(file, module, first)) {
                Some(near) => {
                    let (outer, rest) = self.told_at((file, import.span), near, rest, trail);
                    self.inside(outer, rest, Space::Type, trail)
                }
                None => {
                    self.resolve_at(file, module, &names, import.leading_colon, Space::Type, trail)
                }
            };
            let holds = |def: &Def| matches!(def, Def::Module(..) | Def::Type(..) | Def::Alias(..));
            found.filter(|def| def.each().any(holds))
        };
        let key = NameKey::Glob(file, module, at);
        self.memo.names.ask(&trail.asked, key, || trail.for_glob(resolve))
    }

    /// The module with which a path begins that does not begin with a name.
    fn beginning(&self, file: FileId, module: ModuleId, first: &str) -> Option<Def> {
        match first {
            "crate" | "$crate" => self.crate_root(file),
            "self" => Some(self.named_module(file, module)),
            "super" => self.parent_module(file, module),
            _ => None,
        }
    }

    /// Follows a path as far as what stands in each module says alone what is meant at a place: by an item or import that is
    /// there in each build, or under the very condition of the place. The rest of the path is left.
    ///
    /// So the globs of a module are not followed for what cannot have come by them.
    fn told_at<'p>(
        &self,
        (file, span): (FileId, Span),
        mut outer: Def,
        mut path: &'p [&'p str],
        trail: &NameTrail,
    ) -> (Def, &'p [&'p str]) {
        let here = self.cfg_at(file, span);
        while let (Def::Module(file, module), Some((&name, rest))) = (&outer, path.split_first()) {
            let told = match name {
                "super" => self.parent_module(*file, *module),
                "self" => None,
                name => {
                    let parts = self.module_parts(*file, *module);
                    self.candidates(&parts, name, Space::Type, trail).told_under(here)
                }
            };
            let Some(told) = told else { break };
            (outer, path) = (told, rest);
        }
        (outer, path)
    }

    /// What a name is by the globs of a module.
    pub(super) fn brought(
        &self,
        parts: &[Part],
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Candidates {
        let Some(&first) = parts.first() else { return Candidates::default() };
        if trail.is_for_glob() {
            let globs = self.resolve_globs(parts, trail);
            return self.brought_by(&globs, name, space, trail, |_| true);
        }
        if self.ring(first).modules.len() > 1 {
            return self.brought_in_ring(first, name, space, trail);
        }
        let globs = self.globs(first.0, first.1);
        self.brought_by(globs, name, space, trail, |module| self.may_have(module, name))
    }

    fn brought_by(
        &self,
        globs: &[Brought],
        name: &str,
        space: Space,
        trail: &NameTrail,
        may_have: impl Fn(Part) -> bool,
    ) -> Candidates {
        let mut brought = Candidates::default();
        for (cfg, outer) in globs {
            let def = match outer {
                Def::Module(other, inner) if may_have((*other, *inner)) => {
                    self.in_module(*other, *inner, name, space, trail)
                }
                Def::Type(..) | Def::Alias(..) => self.member(outer.clone(), name, space, trail),
                _ => None,
            };
            if let Some(def) = def {
                brought.add(cfg.as_ref(), def);
            }
            if brought.is_settled() {
                break;
            }
        }
        brought
    }

    /// What a name is by the globs of a module in a ring: what it is in the nearest modules that have it.
    fn brought_in_ring(
        &self,
        first: Part,
        name: &str,
        space: Space,
        trail: &NameTrail,
    ) -> Candidates {
        let mut brought = Candidates::default();
        if !self.may_have(first, name) {
            return brought;
        }
        let mut seen = FxHashSet::from_iter([first]);
        let mut near: Reached = vec![(first, None)];
        while !near.is_empty() && !brought.is_settled() {
            let mut next: Reached = Vec::new();
            for ((file, module), outer) in near {
                for (cfg, def) in self.globs(file, module) {
                    let cfg = all_of(outer.as_ref(), cfg.as_ref());
                    if let Def::Module(file, id) = def {
                        let module = self.first_part(*file, *id);
                        if self.may_have(module, name) {
                            next.push((module, cfg));
                        }
                    } else if let Some(def) = self.member(def.clone(), name, space, trail) {
                        brought.add(cfg.as_ref(), def);
                    }
                }
            }
            near = Vec::new();
            for (module, cfg) in joined(next) {
                if !seen.insert(module) {
                    continue;
                }
                if !self.has_name(module, name) {
                    near.push((module, cfg));
                    continue;
                }
                let parts = self.module_parts(module.0, module.1);
                let own = self.candidates(&parts, name, space, trail);
                if let Some(rest) = own.rest() {
                    near.push((module, all_of(cfg.as_ref(), Some(&rest))));
                }
                if let Some(def) = own.finish(|| self.cfg_of_module(module.0, module.1)) {
                    brought.add(cfg.as_ref(), def);
                }
            }
        }
        brought
    }

    pub(super) fn first_part(&self, file: FileId, module: ModuleId) -> Part {
        self.module_parts(file, module)[0]
    }

    /// Whether an item, an import or a file of a module has a name.
    pub(super) fn has_name(&self, module: Part, name: &str) -> bool {
        let has = |(file, module): Part| {
            let own = self.entries(file, module);
            own.items.contains_key(name) || own.imports.contains_key(name)
        };
        let parts = self.module_parts(module.0, module.1);
        parts.into_iter().any(has) || self.children(module).iter().any(|own| own == name)
    }

    /// The names of the modules inside a module that are files of their own.
    pub(super) fn children(&self, (file, module): Part) -> &[Name] {
        self.entries(file, module).children.get_or_init(|| {
            if self.facts(file)[module].kind == ModuleKind::Block {
                return Box::default();
            }
            let path = self.tree.module_path(self.files(), file, module);
            path.map(|path| self.tree.children(self.tree.place(file).krate, &path).into())
                .unwrap_or_default()
        })
    }
}

/// What globs bring to a module, from what each of them stands for.
fn brought_from(
    parts: &[Part],
    globs: &[Glob],
    meant: impl IntoIterator<Item = Option<Def>>,
) -> Vec<Brought> {
    let mut found = Vec::new();
    for ((_, own, _), meant) in globs.iter().zip(meant) {
        match meant {
            Some(Def::OneOf(list)) => found.extend(list.iter().map(|(cfg, def)| {
                let whole = own.as_ref().map_or_else(|| cfg.clone(), |own| both(own, cfg));
                (Some(whole), def.clone())
            })),
            Some(def) => found.push((own.clone(), def)),
            None => {}
        }
    }
    // A module brings nothing to itself.
    found.retain(|(_, def)| !matches!(def, Def::Module(file, id) if parts.contains(&(*file, *id))));
    found
}

/// Both conditions, where there are two that not each build has.
fn all_of(outer: Option<&Cfg>, own: Option<&Cfg>) -> Option<Cfg> {
    let all = match (outer, own) {
        (Some(outer), Some(own)) => Some(both(outer, own)),
        (one, other) => one.or(other).cloned(),
    };
    all.filter(|all| *all != Cfg::ALWAYS)
}

/// Each module once, in the order in which they are reached first, under the condition that one of its ways is there.
fn joined(reached: Reached) -> Reached {
    let mut all = Reached::new();
    let mut numbers: FxHashMap<Part, usize> = FxHashMap::default();
    for (module, cfg) in reached {
        match numbers.entry(module) {
            Entry::Vacant(entry) => {
                entry.insert(all.len());
                all.push((module, cfg));
            }
            Entry::Occupied(entry) => {
                let known = &mut all[*entry.get()].1;
                *known = known.take().zip(cfg).map(|(one, other)| either(one, other));
            }
        }
    }
    all
}
