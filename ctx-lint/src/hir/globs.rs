//! What globs bring: which modules and enums they stand for, and what a name is by them.
//!
//! Globs go in rings: a prelude brings what its modules hold, and these begin with `use crate::prelude::*`. The rings are
//! found once, as the strongly connected components of the globs, each with the names that stand in it. So a module is
//! looked at for a name only where globs lead from it to one that has it.

use std::collections::hash_map::Entry;
use std::sync::Arc;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use rustc_hash::{FxHashMap, FxHashSet};

use super::condition::{Candidates, both, either};
use super::inclusion::Part;
use super::memo::{NameKey, NameTrail};
use super::{Def, Hir, Space};
use crate::facts::{Cfg, ModuleId, ModuleKind, Name, TypeKind};
use crate::source::FileId;

/// What a glob stands for, with the condition under which it is brought, where there is one.
pub(super) type Brought = (Option<Cfg>, Def);

/// Modules that globs lead to, each with the condition of the way there, where it has one.
type Reached = Vec<(Part, Option<Cfg>)>;

/// Modules that globs lead around in, or a single one.
#[derive(Debug)]
pub(super) struct Ring {
    /// By their first parts.
    modules: Box<[Part]>,
    /// The names in them, and the variants of the enums that they bring; left out where there is one module that brings
    /// no enum, whose own names are known.
    names: Option<FxHashSet<Name>>,
    /// The modules of other rings that globs lead to.
    out: Box<[Part]>,
}

impl Hir {
    /// What the globs of a module stand for, as far as it is known; each with the condition under which it is brought, where
    /// there is one.
    pub(super) fn globs(&self, file: FileId, module: ModuleId) -> &[Brought] {
        let parts = self.module_parts(file, module);
        let first = parts[0];
        let resolve = || self.resolve_globs(&parts, &NameTrail::default()).into();
        self.entries(first.0, first.1).brought.get_or_init(resolve)
    }

    fn resolve_globs(&self, parts: &[Part], trail: &NameTrail) -> Vec<Brought> {
        let mut found = Vec::new();
        let globs = self.by_condition(parts, |part| {
            let imports = &self.facts(part.0)[part.1].imports;
            let globs = self.entries(part.0, part.1).globs.iter();
            Some(globs.map(|&at| (imports[at as usize].span, at)))
        });
        for ((file, module), own, at) in globs {
            match self.glob(file, module, at, trail) {
                Some(Def::OneOf(list)) => found.extend(list.iter().map(|(cfg, def)| {
                    (Some(own.map_or_else(|| cfg.clone(), |own| both(own, cfg))), def.clone())
                })),
                Some(def) => found.push((own.cloned(), def)),
                None => {}
            }
        }
        // A module brings nothing to itself.
        found.retain(
            |(_, def)| !matches!(def, Def::Module(file, id) if parts.contains(&(*file, *id))),
        );
        found
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
            let found = match near {
                Some(near) => self.inside(near, rest, Space::Type, trail),
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

    /// Whether a name may be found in a module or by its globs.
    fn may_have(&self, module: Part, name: &str) -> bool {
        let mut seen = FxHashSet::default();
        let mut open = vec![self.first_part(module.0, module.1)];
        while let Some(module) = open.pop() {
            let ring = self.ring(module);
            if !seen.insert(ring.modules[0]) {
                continue;
            }
            let has = match &ring.names {
                Some(names) => names.contains(name),
                None => self.has_name(module, name),
            };
            if has {
                return true;
            }
            open.extend_from_slice(&ring.out);
        }
        false
    }

    fn first_part(&self, file: FileId, module: ModuleId) -> Part {
        self.module_parts(file, module)[0]
    }

    /// Whether an item, an import or a file of a module has a name.
    fn has_name(&self, module: Part, name: &str) -> bool {
        let has = |(file, module): Part| {
            let own = self.entries(file, module);
            own.items.contains_key(name) || own.imports.contains_key(name)
        };
        let parts = self.module_parts(module.0, module.1);
        parts.into_iter().any(has) || self.children(module).iter().any(|own| own == name)
    }

    /// The names of the modules inside a module that are files of their own.
    fn children(&self, (file, module): Part) -> &[Name] {
        self.entries(file, module).children.get_or_init(|| {
            if self.facts(file)[module].kind == ModuleKind::Block {
                return Box::default();
            }
            let path = self.tree.module_path(self.files(), file, module);
            path.map(|path| self.tree.children(self.tree.place(file).krate, &path).into())
                .unwrap_or_default()
        })
    }

    /// The ring that a module is in.
    fn ring(&self, first: Part) -> &Arc<Ring> {
        let known = |(file, module): Part| self.entries(file, module).ring.get();
        if let Some(ring) = known(first) {
            return ring;
        }
        for modules in self.rings_from(first) {
            let ring = Arc::new(self.read_ring(modules));
            for &(file, module) in &ring.modules {
                self.entries(file, module).ring.get_or_init(|| Arc::clone(&ring));
            }
        }
        // It is in one of them.
        let (file, module) = first;
        let own = &self.entries(file, module).ring;
        own.get_or_init(|| Arc::new(Ring { modules: [first].into(), names: None, out: [].into() }))
    }

    /// The rings that are not known yet and that globs lead to from a module, which is in the last of them.
    fn rings_from(&self, first: Part) -> Vec<Vec<Part>> {
        let is_known = |(file, module): Part| self.entries(file, module).ring.get().is_some();
        let mut graph = DiGraph::<Part, ()>::new();
        let mut numbers = FxHashMap::from_iter([(first, graph.add_node(first))]);
        let mut open = vec![first];
        while let Some(module) = open.pop() {
            for (_, def) in self.globs(module.0, module.1) {
                let Def::Module(file, id) = def else { continue };
                let next = self.first_part(*file, *id);
                if is_known(next) {
                    continue;
                }
                let number = *numbers.entry(next).or_insert_with(|| {
                    open.push(next);
                    graph.add_node(next)
                });
                graph.add_edge(numbers[&module], number, ());
            }
        }
        let rings = kosaraju_scc(&graph).into_iter();
        rings.map(|ring| ring.into_iter().map(|number| graph[number]).collect()).collect()
    }

    fn read_ring(&self, mut modules: Vec<Part>) -> Ring {
        modules.sort_unstable();
        let mut out: Vec<Part> = Vec::new();
        let mut variants = FxHashSet::default();
        for &(file, module) in &modules {
            for (_, def) in self.globs(file, module) {
                match def {
                    Def::Module(other, inner) => out.push(self.first_part(*other, *inner)),
                    def => self.add_variants(def, &mut variants),
                }
            }
        }
        out.sort_unstable();
        out.dedup();
        out.retain(|module| modules.binary_search(module).is_err());
        if modules.len() == 1 && variants.is_empty() {
            return Ring { modules: modules.into(), names: None, out: out.into() };
        }
        let mut names = variants;
        for &(file, module) in &modules {
            for (file, module) in self.module_parts(file, module) {
                let own = self.entries(file, module);
                names.extend(own.items.keys().chain(own.imports.keys()).cloned());
            }
            names.extend(self.children((file, module)).iter().cloned());
        }
        Ring { modules: modules.into(), names: Some(names), out: out.into() }
    }

    fn add_variants(&self, def: &Def, names: &mut FxHashSet<Name>) {
        match def {
            Def::Type(file, id) if self.facts(*file)[*id].kind == TypeKind::Enum => {
                let variants = &self.facts(*file)[*id].variants;
                names.extend(variants.iter().map(|variant| variant.name.clone()));
            }
            Def::Alias(file, id) => {
                // Rings are not known yet.
                let trail = NameTrail::default();
                if let Some(def) = trail.for_glob(|| self.aliased(*file, *id, &trail)) {
                    def.each().for_each(|def| self.add_variants(def, names));
                }
            }
            _ => {}
        }
    }
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
