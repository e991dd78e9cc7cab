//! When things are compiled, and what a name stands for where that depends on it.
//!
//! A name may stand for several things under conditions that exclude each other: `mod imp` of Unix and of Windows. A place
//! sees those whose conditions go together with its own.

use rustc_hash::FxHashMap;

use super::memo::NameTrail;
use super::{Callee, Def, Hir, Space};
use crate::facts::{Cfg, ExprId, ExprKind, ModuleId, ModuleKind, Name, Path};
use crate::source::{FileId, Span};

/// What a name may stand for, each with the condition of the imports on the way.
type Alternatives = Vec<(Cfg, Def)>;

/// The questions for a name in a module that have been asked on the way: `None` for one that is open, whose answer leads
/// back to itself.
type Seen = FxHashMap<(FileId, ModuleId, Name, bool), Option<Alternatives>>;

/// What must be left of the stack for one more module, and how much is added when less is left.
const STACK: (usize, usize) = (1 << 20, 16 << 20);

impl Hir {
    /// When a place is compiled. Features of its package that the manifest does not know never are on; others are known
    /// by their package, since two may have one of the same name.
    pub fn cfg_at(&self, file: FileId, span: Span) -> Cfg {
        let cfgs = self.file(file).facts.cfgs.iter();
        let around = cfgs.filter(|(own, _)| own.contains(span)).map(|(_, cfg)| cfg.clone());
        let whole = around.fold(self.tree.place(file).cfg.clone(), Cfg::and);
        let Some(package) = &self.file(file).package else { return whole };
        whole.map(&|option| match option.strip_prefix("feature = ") {
            Some(name) if !package.features.contains(name.trim_matches('"')) => {
                Cfg::Any(Vec::new())
            }
            Some(name) => {
                Cfg::Atom(format!("feature of {} = {name}", package.dir.display()).into())
            }
            None => Cfg::Atom(option.into()),
        })
    }

    /// When a file is compiled.
    pub fn cfg_of_file(&self, file: FileId) -> &Cfg {
        &self.tree.place(file).cfg
    }

    /// Whether some build has a place.
    pub fn is_compiled(&self, file: FileId, span: Span) -> bool {
        self.cfg_at(file, span).is_possible()
    }

    /// The functions that a call may call, by the conditions under which it and they are compiled.
    pub fn callees(&self, file: FileId, call: ExprId) -> Vec<Callee> {
        let facts = &self.file(file).facts;
        let first = self.callee(file, call);
        let (Some(first), ExprKind::Call { func, .. }) = (&first, facts.kind(call)) else {
            return first.into_iter().collect();
        };
        let ExprKind::Path { path, local: None } = facts.kind(*func) else {
            return vec![first.clone()];
        };
        let others = self.functions_named(file, *func, path).into_iter();
        let others = others.filter(|&own| own != (first.file, first.id));
        let others = others.map(|(home, id)| Callee::new(home, id, first.subst.clone()));
        std::iter::once(first.clone()).chain(others).collect()
    }

    /// The function of a name that a place sees: another one of that name, where the first is not there.
    pub(super) fn seen_from(
        &self,
        file: FileId,
        at: ExprId,
        path: &Path,
        first: (FileId, crate::facts::FnId),
    ) -> (FileId, crate::facts::FnId) {
        if self.is_stub(first.0) {
            return first;
        }
        let seen = self.functions_named(file, at, path);
        if seen.contains(&first) { first } else { seen.first().copied().unwrap_or(first) }
    }

    /// The functions of the world that a path stands for at a place, where it names more than one or one that is not there.
    pub(super) fn functions_named(
        &self,
        file: FileId,
        at: ExprId,
        path: &Path,
    ) -> Vec<(FileId, crate::facts::FnId)> {
        let here = self.cfg_at(file, self.file(file).facts[at].span);
        let module = self.module_at(file, at);
        let names = path.names();
        let mut seen = Seen::default();
        let found = self.alternatives(file, module, &names, Space::Value, &mut seen);
        let mut functions = Vec::new();
        for (cfg, def) in found {
            let Def::Fn(home, id) = def else { continue };
            let own = self.cfg_at(home, self.file(home).facts[id].span);
            if !cfg.and(own).excludes(&here) && !functions.contains(&(home, id)) {
                functions.push((home, id));
            }
        }
        functions
    }

    /// Everything that a path of names may stand for, whatever the conditions.
    fn alternatives(
        &self,
        file: FileId,
        module: ModuleId,
        names: &[&str],
        space: Space,
        seen: &mut Seen,
    ) -> Alternatives {
        let Some((&first, rest)) = names.split_first() else { return Vec::new() };
        let first_space = if rest.is_empty() { space } else { Space::Type };
        let plain = !matches!(first, "crate" | "$crate" | "self" | "super");
        let mut found = Vec::new();
        if plain {
            let mut at = module;
            loop {
                found = self.all_in_module(file, at, first, first_space, seen);
                let held = &self.facts(file)[at];
                match (held.kind, held.parent) {
                    (ModuleKind::Block, Some(parent)) if found.is_empty() => at = parent,
                    _ => break,
                }
            }
        }
        if found.is_empty() {
            let single =
                self.resolve_at(file, module, &[first], false, first_space, &NameTrail::default());
            found.extend(single.map(|def| (Cfg::ALWAYS, def)));
        }
        for (number, &name) in rest.iter().enumerate() {
            let space = if number + 1 == rest.len() { space } else { Space::Type };
            let mut inner = Vec::new();
            for (cfg, outer) in found {
                let next = match outer {
                    Def::Module(home, id) if name != "super" && name != "self" => {
                        self.all_in_module(home, id, name, space, seen)
                    }
                    outer => {
                        let next = self.inside(outer, &[name], space, &NameTrail::default());
                        next.into_iter().map(|def| (Cfg::ALWAYS, def)).collect()
                    }
                };
                inner.extend(next.into_iter().map(|(own, def)| (cfg.clone().and(own), def)));
            }
            found = inner;
        }
        found
    }

    /// Everything that a name may stand for in a module.
    fn all_in_module(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        seen: &mut Seen,
    ) -> Alternatives {
        let key = (file, module, Name::new(name), space == Space::Type);
        if let Some(known) = seen.get(&key) {
            return known.clone().unwrap_or_default();
        }
        seen.insert(key.clone(), None);
        let found = stacker::maybe_grow(STACK.0, STACK.1, || {
            self.find_all_in_module(file, module, name, space, seen)
        });
        seen.insert(key, Some(found.clone()));
        found
    }

    fn find_all_in_module(
        &self,
        file: FileId,
        module: ModuleId,
        name: &str,
        space: Space,
        seen: &mut Seen,
    ) -> Alternatives {
        let held = &self.facts(file)[module];
        let entries = self.entries(file, module);
        let items = entries.items.get(name).into_iter().flatten();
        let items = items.map(|&at| super::names::item_def(file, held.items[at as usize].1));
        let mut found: Alternatives = items
            .filter(|def| self.fits(def, space))
            .map(|def| (self.cfg_of_module(&def), def))
            .collect();
        if space == Space::Type {
            let children = self.child_files(file, module, name).into_iter();
            found.extend(children.map(|child| (Cfg::ALWAYS, Def::Module(child, ModuleId(0)))));
        }
        for &at in entries.imports.get(name).into_iter().flatten() {
            let import = &held.imports[at as usize];
            let cfg = self.cfg_at(file, import.span);
            let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
            let meant = if import.leading_colon || names == [name] {
                let trail = NameTrail::default();
                let (colon, space) = (import.leading_colon, space);
                let single = self.resolve_at(file, module, &names, colon, space, &trail);
                single.into_iter().map(|def| (Cfg::ALWAYS, def)).collect()
            } else {
                self.alternatives(file, module, &names, space, seen)
            };
            let meant = meant.into_iter().filter(|(_, def)| self.fits(def, space));
            found.extend(meant.map(|(own, def)| (cfg.clone().and(own), def)));
        }
        if found.is_empty() {
            for outer in self.globs(file, module, &NameTrail::default()) {
                if let Def::Module(home, inner) = outer
                    && !self.is_stub(home)
                {
                    found.extend(self.all_in_module(home, inner, name, space, seen));
                }
            }
        }
        found
    }

    /// The numbers of things of one name in the order of their conditions, which does not depend on their order in the text.
    pub(super) fn by_condition(
        &self,
        file: FileId,
        list: &[u32],
        span: &dyn Fn(u32) -> Span,
    ) -> Vec<u32> {
        let mut list = list.to_vec();
        if list.len() > 1 && !self.facts(file).cfgs.is_empty() {
            list.sort_by_cached_key(|&at| self.cfg_at(file, span(at)).to_string());
        }
        list
    }

    /// Where a definition with a span of its own stands.
    pub fn span_of(&self, def: &Def) -> Span {
        match def {
            Def::Module(file, id) => self.facts(*file)[*id].span,
            Def::Fn(file, id) => self.facts(*file)[*id].span,
            Def::Type(file, id) => self.facts(*file)[*id].span,
            Def::Alias(file, id) => self.facts(*file)[*id].span,
            Def::Value(file, id) => self.facts(*file)[*id].span,
            Def::Trait(file, id) => self.facts(*file)[*id].span,
            Def::Variant(..) | Def::Prim(_) | Def::Extern(_) => Span::default(),
        }
    }

    /// When a module with a body in its file is there.
    fn cfg_of_module(&self, def: &Def) -> Cfg {
        match def {
            Def::Module(file, id) => self.cfg_at(*file, self.facts(*file)[*id].span),
            _ => Cfg::ALWAYS,
        }
    }
}
