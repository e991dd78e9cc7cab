//! The definitions of std that the language itself gives a meaning.

use rustc_hash::FxHashMap;

use super::{Def, Hir, Space};
use crate::facts::ModuleId;

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
    /// `Drop`.
    Drop,
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
    ("ops::Drop", Lang::Drop),
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

/// The definitions that the language gives a meaning, in both directions.
#[derive(Debug, Default)]
pub(super) struct LangItems {
    meanings: FxHashMap<Def, Lang>,
    defs: FxHashMap<Lang, Def>,
}

impl LangItems {
    pub(super) fn find(hir: &Hir) -> Self {
        let mut items = Self::default();
        let Some(&std) = hir.stubs.get("std") else { return items };
        for &(path, lang) in PATHS {
            let names: Vec<&str> = std::iter::once("crate").chain(path.split("::")).collect();
            let found = hir.resolve_names(std, ModuleId(0), &names, false, Space::Type);
            if let Some(def) = found {
                items.meanings.insert(def.clone(), lang);
                items.defs.entry(lang).or_insert(def);
            }
        }
        items
    }
}

impl Hir {
    /// What the language means by a definition.
    pub fn lang_of(&self, def: &Def) -> Option<Lang> {
        self.lang.meanings.get(def).copied()
    }

    /// Whether a definition is the one of the language.
    pub fn is_lang(&self, def: &Def, lang: Lang) -> bool {
        self.lang_of(def) == Some(lang)
    }

    /// The definition of the language.
    pub fn lang_def(&self, lang: Lang) -> Option<&Def> {
        self.lang.defs.get(&lang)
    }
}
