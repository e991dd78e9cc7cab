//! Which crates the world depends on, and of which of them something is known.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use crate::stubs::STUBS;
use crate::world::{World, word};

/// The crates that the packages of a world depend on and whose names stand in its sources, the world's own left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dependencies {
    /// Those that have a stub.
    pub stubs: BTreeSet<String>,
    /// Those whose sources are read.
    pub sources: BTreeSet<String>,
    /// Those of which nothing is known.
    pub absent: BTreeSet<String>,
}

impl Dependencies {
    /// How many there are.
    pub fn all(&self) -> usize {
        self.stubs.len() + self.sources.len() + self.absent.len()
    }

    /// Adds those of a world.
    pub fn add(&mut self, world: &World) {
        let own = world.crates.iter().filter(|krate| !krate.is_external());
        for package in own.filter_map(|krate| krate.package.as_deref()) {
            for name in &package.dependencies {
                // A path that leads to a library of the world: what it says is read.
                let own = package.paths.get(name);
                let is_read = own.is_some_and(|dir| world.libraries.contains_key(dir));
                if is_read || !world.has_word(word(name)) {
                    continue;
                }
                let real = package.renames.get(name).unwrap_or(name);
                let is_stub = STUBS.iter().any(|stub| stub.name == real);
                let list = if is_stub {
                    &mut self.stubs
                } else if world.library(package, name).is_some() {
                    &mut self.sources
                } else if world.externals.knows(real) {
                    // Another package names it, or it only makes code at compile time.
                    continue;
                } else {
                    &mut self.absent
                };
                list.insert(real.clone());
            }
        }
    }
}

impl Serialize for Dependencies {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown<'d> {
            all: usize,
            stubs: usize,
            sources: usize,
            absent: &'d BTreeSet<String>,
        }
        let (stubs, sources) = (self.stubs.len(), self.sources.len());
        let shown = Shown { all: self.all(), stubs, sources, absent: &self.absent };
        shown.serialize(serializer)
    }
}
