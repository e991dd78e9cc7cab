//! The crates from elsewhere: those that the world names and whose sources cargo has.
//!
//! They come in rounds: what the crates of the workspace name, what these name, and so on. A crate whose name stands in no
//! text of those that depend on it is not read, nor one that has a whole stub, which says more than its sources.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::table::closure;
use super::{Word, World, trait_fn};
use crate::facts::{Cfg, Name};
use crate::project::{Absent, Package};

/// The crates from elsewhere.
#[derive(Debug, Default)]
pub struct Externals {
    /// Their modules.
    pub modules: Range<usize>,
    /// Their places among the texts.
    pub texts: Range<usize>,
    /// Their places among the crates.
    pub crates: Range<usize>,
    /// What the names of crates mean in each package, by its folder.
    pub(super) named: FxHashMap<PathBuf, BTreeMap<String, usize>>,
    /// A number for all that is known of dependencies: equal ones give equal findings.
    pub fingerprint: u64,
    /// The dependencies that the world names and of which there are no sources, by their names in paths.
    pub absent: BTreeMap<String, Absent>,
    /// For each of the crates: its modules, and the names that stand for others once somebody has asked.
    pub(super) own: Vec<(Range<usize>, OnceLock<Renames>)>,
    traits: OnceLock<TraitFns>,
}

/// The names that may stand for a name.
pub(super) type Renames = FxHashMap<Word, Vec<Word>>;

/// The functions of traits.
#[derive(Debug, Default)]
struct TraitFns {
    /// By name: the modules in which a trait has one, with the name of the trait.
    named: FxHashMap<Word, Vec<(u32, Option<Name>)>>,
    /// The modules in which a macro may make traits.
    made: Vec<u32>,
}

impl Externals {
    /// The crate that a name means in the package in a folder.
    pub(super) fn named(&self, dir: &Path, name: &str) -> Option<usize> {
        self.named.get(dir)?.get(name).copied()
    }

    /// All that the package in a folder depends on.
    pub(super) fn of(&self, dir: &Path) -> impl Iterator<Item = usize> + '_ {
        self.named.get(dir).into_iter().flat_map(|named| named.values().copied())
    }

    /// Whether dependencies were sought and one of a name is not among those that are absent.
    pub fn knows(&self, name: &str) -> bool {
        self.fingerprint != 0 && !self.absent.contains_key(name)
    }

    /// How many dependencies the workspace names that have no stub: those that are read, and all.
    pub fn count(&self, world: &World) -> (usize, usize) {
        let own = world.crates[..self.crates.start].iter();
        let dirs = own.filter_map(|krate| Some(&krate.package.as_ref()?.dir));
        let read: FxHashSet<usize> = dirs.flat_map(|dir| self.of(dir)).collect();
        (read.len(), read.len() + self.absent.len())
    }

    fn renames(&self, krate: usize, world: &World) -> Option<&Renames> {
        let (modules, renames) = self.own.get(krate.checked_sub(self.crates.start)?)?;
        Some(renames.get_or_init(|| {
            let mut found = Renames::default();
            for module in modules.clone() {
                for &(old, new) in &world.outline(module).renames {
                    found.entry(old).or_default().push(new);
                }
            }
            found
        }))
    }

    fn trait_fns(&self, world: &World) -> &TraitFns {
        self.traits.get_or_init(|| {
            let mut found = TraitFns::default();
            for module in self.modules.clone() {
                let outline = world.outline(module);
                for (function, name) in &outline.trait_fns {
                    let list = found.named.entry(*function).or_default();
                    list.push((module as u32, name.clone()));
                }
                if outline.makes_traits {
                    found.made.push(module as u32);
                }
            }
            found
        })
    }
}

impl World {
    /// The modules of a crate from elsewhere in whose text one of some words stands, in order.
    pub fn external_with_any(&self, krate: usize, words: &[Word]) -> Vec<u32> {
        let own = krate.checked_sub(self.externals.crates.start);
        let Some((modules, _)) = own.and_then(|at| self.externals.own.get(at)) else {
            return Vec::new();
        };
        let has_any = |module: &usize| {
            let outline = self.outline(*module);
            words.iter().any(|&word| outline.has(word))
        };
        modules.clone().filter(has_any).map(|module| module as u32).collect()
    }

    /// The modules from elsewhere with a trait that has a function of a name, each with the name of the trait; nothing for
    /// one that a macro may make.
    pub fn external_traits_with(&self, function: Word) -> Vec<(u32, Option<Name>)> {
        let all = self.externals.trait_fns(self);
        let named = all.named.get(&function).into_iter().flatten().cloned();
        let made = all.made.iter().copied();
        let made = made.filter(|&module| self.module_has(module as usize, trait_fn(function)));
        named.chain(made.map(|module| (module, None))).collect()
    }

    /// As [`World::called`], by the imports and aliases of a crate from elsewhere, too.
    pub fn called_in(&self, krate: usize, names: Vec<Word>) -> Vec<Word> {
        let Some(own) = self.externals.renames(krate, self) else { return names };
        closure(names, |name| own.get(&name).cloned().unwrap_or_default())
    }

    /// Whether an identifier stands in any text from elsewhere.
    pub fn externals_have(&self, word: Word) -> bool {
        self.externals.modules.clone().any(|module| self.module_has(module, word))
    }
}

/// When an option of `#[cfg(…)]` is on in a package from elsewhere: it is never compiled for its own tests or
/// documentation, nor for a checker, and has the features that somebody asks for.
pub fn option_of(package: &Package, option: &str) -> Cfg {
    const NEVER: Cfg = Cfg::Any(Vec::new());
    match option {
        "test" | "doctest" | "doc" | "docsrs" | "miri" | "loom" => NEVER,
        _ => match option.strip_prefix("feature = ") {
            Some(name) if package.features.contains(name.trim_matches('"')) => Cfg::ALWAYS,
            Some(_) => NEVER,
            None => Cfg::Atom(option.into()),
        },
    }
}

/// Whether some build has what stands under predicates in a package from elsewhere.
pub(super) fn is_built<'c>(package: &Package, cfgs: impl Iterator<Item = &'c str>) -> bool {
    let whole = cfgs.map(Cfg::parse).fold(Cfg::ALWAYS, Cfg::and);
    whole == Cfg::ALWAYS || whole.map(&|option| option_of(package, option)).is_possible()
}
