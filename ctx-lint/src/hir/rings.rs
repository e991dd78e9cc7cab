//! Rings of globs: modules that globs lead around in, with the names that stand in them.
//!
//! They are found once, as the strongly connected components of the globs. So a module is looked at for a name only where
//! globs lead from it to one that has it.

use std::sync::Arc;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;
use rustc_hash::{FxHashMap, FxHashSet};

use super::inclusion::Part;
use super::memo::NameTrail;
use super::{Def, Hir};
use crate::facts::{Name, TypeKind};

/// Modules that globs lead around in, or a single one.
#[derive(Debug)]
pub(super) struct Ring {
    /// By their first parts.
    pub(super) modules: Box<[Part]>,
    /// The names in them, and the variants of the enums that they bring; left out where there is one module that brings
    /// no enum, whose own names are known.
    names: Option<FxHashSet<Name>>,
    /// The modules of other rings that globs lead to.
    out: Box<[Part]>,
}

impl Hir {
    /// Whether a name may be found in a module or by its globs.
    pub(super) fn may_have(&self, module: Part, name: &str) -> bool {
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

    /// The ring that a module is in.
    pub(super) fn ring(&self, first: Part) -> &Arc<Ring> {
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
