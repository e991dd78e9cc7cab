//! Macros that other texts define, for the calls of a text.

use std::rc::Rc;
use std::str::FromStr as _;
use std::sync::Arc;

use proc_macro2::TokenStream;
use rustc_hash::FxHashMap;

use super::expand::Rules;
use super::name;
use crate::facts::Name;
use crate::lex;
use crate::source::Span;

/// A macro that another text defines, or this one in a way that only its crate can tell.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Given {
    /// The path by which calls name it, as in `crate::name`.
    pub path: Name,
    /// Where in the text the path means it.
    pub reach: Span,
    /// What stands between the brackets of the definition.
    pub rules: Arc<str>,
    /// What `$crate` stands for in it.
    pub home: Name,
    /// Whether a stub declares it: attributes and derives mean such a macro alone, since those of Rust are programs.
    pub is_declared: bool,
}

/// The macros that are given to a text; each is read when it is first called.
#[derive(Default)]
pub(super) struct Library {
    given: Arc<[Given]>,
    by_path: FxHashMap<Name, Vec<usize>>,
    read: FxHashMap<usize, Option<Rc<Rules>>>,
}

impl Library {
    pub(super) fn new(given: Arc<[Given]>) -> Self {
        let mut by_path: FxHashMap<Name, Vec<usize>> = FxHashMap::default();
        for (at, one) in given.iter().enumerate() {
            by_path.entry(one.path.clone()).or_default().push(at);
        }
        Self { given, by_path, read: FxHashMap::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// Whether a path means one of these macros somewhere in the text.
    pub(super) fn has(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// The macro that the path of a call means at a place; `None` when it is not understood, too.
    pub(super) fn find(&mut self, path: &syn::Path, at: u32) -> Option<Rc<Rules>> {
        let one = self.meant(path, at)?;
        self.rules(one)
    }

    /// What the path of an attribute or a derive means at a place. `#[doc]` is not a macro of the name, `doc!`.
    pub(super) fn find_declared(&mut self, path: &syn::Path, at: u32) -> Option<Rc<Rules>> {
        let one = self.meant(path, at).filter(|&one| self.given[one].is_declared)?;
        self.rules(one)
    }

    fn meant(&self, path: &syn::Path, at: u32) -> Option<usize> {
        let named = self.by_path.get(&written(path))?;
        let reaches = |&&one: &&usize| {
            let reach = self.given[one].reach;
            reach.start <= at && at < reach.end
        };
        named.iter().find(reaches).copied()
    }

    fn rules(&mut self, one: usize) -> Option<Rc<Rules>> {
        let given = &self.given[one];
        self.read.entry(one).or_insert_with(|| parse(given)).clone()
    }
}

fn parse(given: &Given) -> Option<Rc<Rules>> {
    if lex::excess(&given.rules).is_some() {
        return None;
    }
    let tokens = TokenStream::from_str(&given.rules).ok()?;
    Rules::parse(tokens, &given.home).map(Rc::new)
}

/// A path as text, without spaces.
fn written(path: &syn::Path) -> Name {
    let names: Vec<Name> = path.segments.iter().map(|segment| name(&segment.ident)).collect();
    let start = if path.leading_colon.is_some() { "::" } else { "" };
    format!("{start}{}", names.join("::")).into()
}
