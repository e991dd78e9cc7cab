//! The files of a scope, each in the world that it is judged in.

use std::path::Path;

use rayon::prelude::*;

use super::Index;
use crate::source::FileId;
use crate::vocabulary::Vocabulary;
use crate::world::{Base, Input, Scope, World};

/// What answers are put together from.
pub(super) trait Join: Default + Send {
    /// Puts another part to this one.
    fn join(&mut self, other: Self);
}

impl<T: Send> Join for Vec<T> {
    fn join(&mut self, other: Self) {
        self.extend(other);
    }
}

/// A scope with the world of its packages.
pub(super) struct Reached<'s> {
    scope: &'s Scope,
    base: Base,
    read: &'s (dyn Fn(&Path) -> Input + Sync),
}

impl<'s> Reached<'s> {
    pub(super) fn read(scope: &'s Scope, read: &'s (dyn Fn(&Path) -> Input + Sync)) -> Self {
        let mut base = Base::read(scope, read);
        base.add_externals(scope);
        Self { scope, base, read }
    }

    pub(super) const fn world(&self) -> &World {
        &self.base.world
    }

    /// Asks about each file once, under the first crate that reaches it; those whose text is not `wanted` are left out.
    pub(super) fn each<T: Join>(
        &self,
        vocabulary: &Vocabulary,
        wanted: &(dyn Fn(&str) -> bool + Sync),
        ask: &(dyn Fn(&Index, FileId) -> T + Sync),
    ) -> T {
        let world = &self.base.world;
        let is_wanted = |text: usize| wanted(&world.texts[text].parsed.source.text);
        let reached = self.scope.files.keys().filter_map(|file| self.base.text(file));
        let first = |text: usize| world.modules.iter().position(|module| module.text == text);
        let reached: Vec<FileId> = reached
            .filter(|&text| is_wanted(text))
            .filter_map(first)
            .map(|at| FileId(at as u32))
            .collect();
        let mut found = T::default();
        if !reached.is_empty() {
            let index = Index::build(world.clone(), vocabulary);
            let parts: Vec<T> = reached.into_par_iter().map(|file| ask(&index, file)).collect();
            for part in parts {
                found.join(part);
            }
        }
        let loose: Vec<_> =
            self.scope.files.iter().filter(|(file, _)| self.base.text(file).is_none()).collect();
        let parts: Vec<T> = loose
            .into_par_iter()
            .map(|(file, package)| {
                // A world of its own for each: those that have nothing to say are found out by their text alone.
                let shown = crate::world::read(file);
                if shown.text.as_deref().is_ok_and(|text| !wanted(text)) {
                    return T::default();
                }
                let world = self.base.with_loose(file, package.as_ref(), self.read);
                let known = self.base.world.modules.len();
                let mut own = world.modules.iter().enumerate().skip(known);
                let root = own.find(|(_, module)| module.path.is_empty() && module.host.is_none());
                let Some((at, _)) = root else { return T::default() };
                ask(&Index::build(world, vocabulary), FileId(at as u32))
            })
            .collect();
        for part in parts {
            found.join(part);
        }
        self.base.keep();
        found
    }
}
