//! Calls that do not return.

use rustc_hash::FxHashSet;

use super::outcome::Outcomes;
use super::{ExprId, ExprKind, Facts, Import, Item, ModuleId, ModuleKind, Name, Path, TyKind};

/// The functions of the standard library that do not return. A text does not tell what they are, and names them by way of
/// its imports.
pub(crate) const NEVER: &[&str] = &[
    "std::hint::unreachable_unchecked",
    "std::panic::panic_any",
    "std::panic::resume_unwind",
    "std::process::abort",
    "std::process::exit",
];

impl Facts {
    /// The last names of what may not return. Most calls have another, and are not looked at further.
    pub(super) fn never_names(&self) -> FxHashSet<Name> {
        let of_std = NEVER.iter().filter_map(|known| known.rsplit("::").next()).map(Name::new);
        let own = self.functions.iter().filter(|own| own.ret.kind == TyKind::Never);
        let imports = self.modules.iter().flat_map(|module| &module.imports);
        let renamed = imports.filter(|import| is_of_std(&path_of(import, &[])));
        of_std
            .chain(own.map(|own| own.name.clone()))
            .chain(renamed.filter_map(|import| import.name.clone()))
            .collect()
    }

    /// Whether a call does not return, as far as the file tells: it calls a function of the file that returns `!`, or one of
    /// the standard library.
    pub(super) fn never_returns(&self, call: ExprId, func: ExprId, known: &Outcomes) -> bool {
        let ExprKind::Path { path, local: None } = self.kind(func) else { return false };
        known.may_be_never(path.last_name())
            && path.qself.is_none()
            && self.is_never(self.module_around(call), path)
    }

    fn is_never(&self, from: ModuleId, path: &Path) -> bool {
        let names = path.names();
        let [first, rest @ ..] = &names[..] else { return false };
        if path.leading_colon {
            return is_of_std(&names);
        }
        let mut module = from;
        loop {
            let own = &self[module];
            let item = own.items.iter().find(|(name, _)| name == first);
            match (item, rest) {
                (Some((_, Item::Fn(id))), []) => return self[*id].ret.kind == TyKind::Never,
                (Some((_, Item::Module(inner))), [name]) => {
                    let held = self[*inner].items.iter().find(|(own, _)| own == name);
                    return matches!(held, Some((_, Item::Fn(id))) if self[*id].ret.kind == TyKind::Never);
                }
                (Some(_), _) => return false,
                (None, _) => {}
            }
            let is_it = |import: &&Import| import.name.as_ref().is_some_and(|name| name == first);
            if let Some(import) = own.imports.iter().find(is_it) {
                return is_of_std(&path_of(import, rest));
            }
            let mut globs = own.imports.iter().filter(|import| import.name.is_none());
            let by_glob = globs.any(|import| is_of_std(&path_of(import, &names)));
            if by_glob {
                return true;
            }
            // The items of a block see those of the module around it.
            match own.parent.filter(|_| own.kind == ModuleKind::Block) {
                Some(outer) => module = outer,
                None => return is_of_std(&names),
            }
        }
    }

    /// The module whose names an expression sees.
    fn module_around(&self, at: ExprId) -> ModuleId {
        let block = std::iter::once(at).chain(self.ancestors(at)).find_map(|outer| {
            match self.kind(outer) {
                ExprKind::Block(block) => block.module,
                _ => None,
            }
        });
        block.or_else(|| self.function(at).map(|own| self[own].module)).unwrap_or(ModuleId(0))
    }
}

/// What an import leads to, with more names behind it.
fn path_of<'n>(import: &'n Import, rest: &[&'n str]) -> Vec<&'n str> {
    import.path.iter().map(Name::as_str).chain(rest.iter().copied()).collect()
}

fn is_of_std(names: &[&str]) -> bool {
    let [first, rest @ ..] = names else { return false };
    matches!(*first, "std" | "core")
        && NEVER.iter().any(|known| known.split("::").skip(1).eq(rest.iter().copied()))
}
