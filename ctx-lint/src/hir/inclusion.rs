//! What `include!` brings: the text of a file stands in a module, as if it were written there.
//!
//! So a module has parts: its own text, and the files that are included in it. A name in any of them is a name in all of
//! them, and which of the files comes first makes no difference.

use super::Hir;
use crate::facts::{Cfg, Item, ModuleId, ModuleKind, Name};
use crate::source::{FileId, Span};

/// A module of a file.
pub(super) type Part = (FileId, ModuleId);

impl Hir {
    /// The module that a file is included in, or that another one is where it is itself included.
    fn outermost(&self, (mut file, mut module): Part) -> Part {
        // A file that includes itself has been left out, so that this ends.
        while module == ModuleId(0)
            && let place = self.tree.place(file)
            && let Some(host) = place.host
            && let Some(outer) = self.inner_module(host, &place.path, self.cfg_of_file(file))
        {
            (file, module) = outer;
        }
        (file, module)
    }

    /// All that a module consists of: first the part that includes the others.
    pub(super) fn module_parts(&self, file: FileId, module: ModuleId) -> Vec<Part> {
        let is_block = || self.facts(file)[module].kind == ModuleKind::Block;
        if !self.tree.has_inclusions(file) || is_block() {
            return vec![(file, module)];
        }
        let first = self.outermost((file, module));
        let mut parts = vec![first];
        if let Some(path) = self.tree.module_path(self.files(), first.0, first.1) {
            let krate = self.tree.place(first.0).krate;
            let included = self.tree.included_in(krate, &path).iter();
            let included = included.map(|&file| (file, ModuleId(0)));
            parts.extend(included.filter(|&part| self.outermost(part) == first));
        }
        parts
    }

    /// The condition of a place in a part of a module, if it is more than that of the module.
    pub(super) fn cfg_in_part(&self, part: Part, span: Span, whole: Part) -> Option<&Cfg> {
        let outer = self.facts(whole.0)[whole.1].span;
        if part == whole {
            return self.cfg_inside(part.0, span, outer);
        }
        let own = self.cfg_at(part.0, span);
        (own != self.cfg_at(whole.0, outer)).then_some(own)
    }

    /// The module of a file that is at a path, for what stands in it under a condition.
    pub(super) fn inner_module(&self, host: FileId, path: &[Name], own: &Cfg) -> Option<Part> {
        let inner = path.strip_prefix(self.tree.place(host).path.as_slice())?;
        let facts = self.facts(host);
        let mut module = ModuleId(0);
        for name in inner {
            let items = facts[module].items.iter().filter(|(known, _)| known == name);
            let of_name = items.filter_map(|(_, item)| match item {
                Item::Module(id) => Some(*id),
                _ => None,
            });
            // Where there are several of a name, each has children of its own.
            let fits = |id: &ModuleId| !self.cfg_at(host, facts[*id].span).excludes(own);
            module = of_name.clone().find(fits).or_else(|| of_name.clone().next())?;
        }
        Some((host, module))
    }
}
