//! The files that a text names: as modules, and as texts that are put in its place.

use std::hash::{Hash, Hasher as _};
use std::sync::Arc;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};

use super::attrs::{Attrs, string};
use super::token::Token;
use crate::facts::Name;

/// A `mod name;` line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// The module's name.
    pub name: Name,
    /// The modules with a body around it in this file.
    pub inside: Vec<Arc<Inline>>,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A module with a body: `mod name { … }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inline {
    /// Its name.
    pub name: Name,
    /// Its attributes.
    pub attrs: Attrs,
    /// What orders those of a file: a hash of all this, and of the modules around it.
    order: u64,
}

impl Inline {
    pub(super) fn new(name: Name, attrs: Attrs, outer: Option<&Arc<Self>>) -> Self {
        let order = hash(&(&name, &attrs, outer.map(|outer| outer.order)));
        Self { name, attrs, order }
    }
}

fn hash(of: &impl Hash) -> u64 {
    let mut hasher = FxHasher::default();
    of.hash(&mut hasher);
    hasher.finish()
}

impl Declaration {
    /// What orders those of a file, wherever they stand in it.
    pub(super) fn order(&self) -> u64 {
        hash(&(&self.name, &self.attrs, self.inside.last().map(|inline| inline.order)))
    }
}

impl Include {
    /// What orders those of a file, wherever they stand in it.
    pub(super) fn order(&self) -> u64 {
        hash(&(&self.path, self.from, &self.cfgs, self.inside.last().map(|inline| inline.order)))
    }
}

/// Where the path of an `include!` begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum From {
    /// In the folder of the file.
    Here,
    /// In the folder into which the build script writes.
    Output,
}

/// What the call of `include!` at a token names, as far as it is written out: a path, or
/// `concat!(env!("OUT_DIR"), "/name.rs")`. What `tonic::include_proto!` stands for is such a call.
pub(super) fn included(code: &[Token<'_>], at: usize) -> Option<(String, From)> {
    let arguments = code.get(at + 3..)?;
    if code[at].text == "include_proto" {
        let before = code[..at].iter().rev().map(|token| token.text);
        let is_known = before.take(3).eq([":", ":", "tonic"]);
        let package = string(arguments.first()?.text).filter(|_| is_known)?;
        return Some((format!("{package}.rs"), From::Output));
    }
    let code = arguments;
    let texts = |more: &[&str]| {
        more.iter().enumerate().all(|(at, text)| code.get(at).is_some_and(|own| own.text == *text))
    };
    if let Some(path) = code.first().and_then(|token| string(token.text)) {
        return Some((path, From::Here));
    }
    let open = ["concat", "!", "(", "env", "!", "(", "\"OUT_DIR\"", ")"];
    if !texts(&open) {
        return None;
    }
    let mut path = String::new();
    for pair in code[open.len()..].chunks(2) {
        match pair {
            [comma, text] if comma.text == "," => match string(text.text) {
                Some(text) => path.push_str(&text),
                // A comma may end the list.
                None if text.text == ")" => break,
                None => return None,
            },
            [end, ..] if end.text == ")" => break,
            _ => return None,
        }
    }
    let path = path.strip_prefix('/')?;
    (!path.is_empty()).then(|| (path.to_owned(), From::Output))
}

/// An `include!("…")` call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Include {
    /// The path as written.
    pub path: String,
    /// Where the path begins.
    pub from: From,
    /// The modules with a body around it.
    pub inside: Vec<Arc<Inline>>,
    /// The predicates that it stands under by itself, as text.
    pub cfgs: Vec<Arc<str>>,
}
