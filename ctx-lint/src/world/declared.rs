//! The files that a text names: as modules, and as texts that are put in its place.

use std::hash::{Hash, Hasher as _};
use std::sync::Arc;

use rustc_hash::FxHasher;

use super::attrs::Attrs;
use crate::facts::Name;

/// A `mod name;` line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// The module's name.
    pub name: Name,
    /// The modules with a body around it in this file.
    pub inside: Vec<Arc<Inline>>,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A module with a body: `mod name { … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        hash(&(&self.path, &self.cfgs, self.inside.last().map(|inline| inline.order)))
    }
}

/// An `include!("…")` call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Include {
    /// The path as written.
    pub path: String,
    /// The modules with a body around it.
    pub inside: Vec<Arc<Inline>>,
    /// The predicates that it stands under by itself, as text.
    pub cfgs: Vec<Arc<str>>,
}
