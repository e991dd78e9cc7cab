//! Which modules and enums the globs of each module stand for.

use super::condition::both;
use super::inclusion::Part;
use super::memo::{NameKey, NameTrail};
use super::{Def, Hir, Space};
use crate::facts::{Cfg, ModuleId};
use crate::source::FileId;

impl Hir {
    /// What the globs of a module stand for, as far as it is known; each with the condition under which it is brought, where
    /// there is one.
    pub(super) fn globs(&self, parts: &[Part], trail: &NameTrail) -> Vec<(Option<Cfg>, Def)> {
        let mut found = Vec::new();
        let Some(&whole) = parts.first() else { return found };
        let ordered = self.entries(whole.0, whole.1).ordered_globs.get_or_init(|| {
            let globs = self.by_condition(parts, |part| {
                let imports = &self.facts(part.0)[part.1].imports;
                let globs = self.entries(part.0, part.1).globs.iter();
                Some(globs.map(|&at| (imports[at as usize].span, at)))
            });
            globs.into_iter().map(|(part, _, at)| (part, at)).collect()
        });
        for &(part, at) in ordered {
            let (file, module) = part;
            let span = self.facts(file)[module].imports[at as usize].span;
            let own = self.cfg_in_part(part, span, whole);
            match self.glob(file, module, at, trail) {
                Some(Def::OneOf(list)) => found.extend(list.iter().map(|(cfg, def)| {
                    (Some(own.map_or_else(|| cfg.clone(), |own| both(own, cfg))), def.clone())
                })),
                Some(def) => found.push((own.cloned(), def)),
                None => {}
            }
        }
        found
    }

    /// The module or type whose contents a glob brings.
    ///
    /// Its path begins with a name that stands here, or that of a crate. Only one that is neither can have come by another
    /// glob, and is looked for there; so most globs do not lead to one another.
    fn glob(&self, file: FileId, module: ModuleId, at: u32, trail: &NameTrail) -> Option<Def> {
        self.memo.names.ask(trail, NameKey::Glob(file, module, at), || {
            let import = &self.facts(file)[module].imports[at as usize];
            let names: Vec<&str> = import.path.iter().map(crate::facts::Name::as_str).collect();
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
        })
    }
}
