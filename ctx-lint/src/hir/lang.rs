//! The definitions of std that the language itself gives a meaning.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::{Def, Hir, Space};
use crate::facts::{ModuleId, Name};
use crate::source::FileId;

/// A definition with a meaning of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// `FnOnce`, `FnMut` and `Fn`.
    Fn,
    /// `AsyncFnOnce`, `AsyncFnMut` and `AsyncFn`.
    AsyncFn,
    /// What `.await` awaits.
    Future,
    /// What `.await` turns into a future.
    IntoFuture,
    /// What `for` iterates over.
    Iterator,
    /// What `for` turns into an iterator.
    IntoIterator,
    /// What `*` follows.
    Deref,
    /// `a[b]`.
    Index,
    /// What every reference has.
    Copy,
    /// What every reference has.
    Clone,
    /// `Option`.
    Option,
    /// `Result`.
    Result,
    /// `Poll`.
    Poll,
    /// `Pin`.
    Pin,
    /// `ControlFlow`.
    ControlFlow,
    /// `Vec`.
    Vec,
    /// `String`.
    String,
    /// `Box`.
    Box,
    /// `a..b`.
    Range,
    /// `a..=b`.
    RangeInclusive,
    /// `a..`.
    RangeFrom,
    /// `..b`.
    RangeTo,
    /// `..`.
    RangeFull,
    /// `Any`.
    Any,
    /// `Into`, `AsRef` and `Borrow`: what gives a value of the argument.
    Gives,
    /// `Drop`.
    Drop,
    /// `From`, by which `?` makes one error of another.
    From,
    /// `Error`.
    Error,
    /// `PhantomData`.
    PhantomData,
    /// What `thread_local!` declares.
    LocalKey,
    /// The trait of an operator.
    Operator(&'static str),
}

const PATHS: &[(&str, Lang)] = &[
    ("ops::Fn", Lang::Fn),
    ("ops::FnMut", Lang::Fn),
    ("ops::FnOnce", Lang::Fn),
    ("ops::AsyncFn", Lang::AsyncFn),
    ("ops::AsyncFnMut", Lang::AsyncFn),
    ("ops::AsyncFnOnce", Lang::AsyncFn),
    ("future::Future", Lang::Future),
    ("future::IntoFuture", Lang::IntoFuture),
    ("iter::Iterator", Lang::Iterator),
    ("iter::IntoIterator", Lang::IntoIterator),
    ("ops::Deref", Lang::Deref),
    ("ops::Index", Lang::Index),
    ("marker::Copy", Lang::Copy),
    ("clone::Clone", Lang::Clone),
    ("option::Option", Lang::Option),
    ("result::Result", Lang::Result),
    ("task::Poll", Lang::Poll),
    ("pin::Pin", Lang::Pin),
    ("ops::ControlFlow", Lang::ControlFlow),
    ("vec::Vec", Lang::Vec),
    ("string::String", Lang::String),
    ("boxed::Box", Lang::Box),
    ("ops::Range", Lang::Range),
    ("ops::RangeInclusive", Lang::RangeInclusive),
    ("ops::RangeFrom", Lang::RangeFrom),
    ("ops::RangeTo", Lang::RangeTo),
    ("ops::RangeFull", Lang::RangeFull),
    ("any::Any", Lang::Any),
    ("convert::Into", Lang::Gives),
    ("convert::AsRef", Lang::Gives),
    ("borrow::Borrow", Lang::Gives),
    ("ops::Drop", Lang::Drop),
    ("convert::From", Lang::From),
    ("error::Error", Lang::Error),
    ("marker::PhantomData", Lang::PhantomData),
    ("thread::LocalKey", Lang::LocalKey),
    ("ops::Add", Lang::Operator("+")),
    ("ops::Sub", Lang::Operator("-")),
    ("ops::Mul", Lang::Operator("*")),
    ("ops::Div", Lang::Operator("/")),
    ("ops::Rem", Lang::Operator("%")),
    ("ops::BitAnd", Lang::Operator("&")),
    ("ops::BitOr", Lang::Operator("|")),
    ("ops::BitXor", Lang::Operator("^")),
    ("ops::Shl", Lang::Operator("<<")),
    ("ops::Shr", Lang::Operator(">>")),
    ("ops::Neg", Lang::Operator("neg")),
    ("ops::Not", Lang::Operator("!")),
];

/// The definitions that the language gives a meaning, in both directions. They are looked up when they are asked for, so that
/// what a program does not use of std is not read.
#[derive(Debug, Default)]
pub(super) struct LangItems {
    defs: FxHashMap<Lang, OnceLock<Option<Def>>>,
    /// The meanings of what the files of std define that have such a definition.
    meanings: FxHashMap<FileId, OnceLock<FxHashMap<Def, Lang>>>,
}

impl LangItems {
    pub(super) fn new(hir: &Hir) -> Self {
        let defs = PATHS.iter().map(|&(_, lang)| (lang, OnceLock::new()));
        let homes = PATHS.iter().filter_map(|&(path, _)| hir.home(path));
        Self { defs: defs.collect(), meanings: homes.map(|home| (home, OnceLock::new())).collect() }
    }
}

impl Hir {
    /// The file of std that a path of [`PATHS`] leads into.
    fn home(&self, path: &str) -> Option<FileId> {
        let std = *self.stubs.get("std")?;
        let (module, _) = path.rsplit_once("::")?;
        let module: Vec<Name> = module.split("::").map(Name::new).collect();
        self.tree.file_at(self.tree.place(std).krate, &module)
    }

    /// What a path of [`PATHS`] stands for.
    fn lang_path(&self, path: &str) -> Option<Def> {
        let names: Vec<&str> = path.rsplit("::").take(1).collect();
        self.resolve_names(self.home(path)?, ModuleId(0), &names, false, Space::Type)
    }

    /// What the language means by a definition.
    pub fn lang_of(&self, def: &Def) -> Option<Lang> {
        let (Def::Type(file, _) | Def::Trait(file, _)) = def else { return None };
        let meanings = self.lang.meanings.get(file)?.get_or_init(|| {
            let own = PATHS.iter().filter(|(path, _)| self.home(path) == Some(*file));
            own.filter_map(|&(path, lang)| Some((self.lang_path(path)?, lang))).collect()
        });
        meanings.get(def).copied()
    }

    /// Whether a definition is the one of the language.
    pub fn is_lang(&self, def: &Def, lang: Lang) -> bool {
        self.lang_of(def) == Some(lang)
    }

    /// The definition of the language.
    pub fn lang_def(&self, lang: Lang) -> Option<&Def> {
        let known = self.lang.defs.get(&lang)?.get_or_init(|| {
            let (path, _) = PATHS.iter().find(|(_, known)| *known == lang)?;
            self.lang_path(path)
        });
        known.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{NEVER, TyKind};
    use crate::vocabulary::Vocabulary;
    use crate::world::World;

    /// What facts know of std by path is what std declares.
    #[test]
    fn what_never_returns_is_declared_so() {
        let hir = Hir::build(World::default(), &Vocabulary::default(), &[]);
        for path in NEVER {
            let path = path.trim_start_matches("std::");
            let home = hir.home(path).expect("a module of std");
            let last: Vec<&str> = path.rsplit("::").take(1).collect();
            let def = hir.resolve_names(home, ModuleId(0), &last, false, Space::Value);
            let Some(Def::Fn(file, id)) = def else { panic!("{path} is {def:?}") };
            assert_eq!(hir.facts(file)[id].ret.kind, TyKind::Never, "{path}");
        }
    }

    #[test]
    fn each_is_defined_in_the_file_of_its_module() {
        let hir = Hir::build(World::default(), &Vocabulary::default(), &[]);
        for &(path, lang) in PATHS {
            let def = hir.lang_path(path);
            let meaning = def.as_ref().and_then(|def| hir.lang_of(def));
            assert_eq!(meaning, Some(lang), "{path} is {def:?}");
            assert!(hir.lang_def(lang).is_some(), "{path}");
        }
    }
}
