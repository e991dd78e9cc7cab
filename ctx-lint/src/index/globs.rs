//! Which modules and enums the globs of each module stand for.
//!
//! The path of a glob may begin with a name that another glob brings, so they are read in rounds: each one with what the
//! rounds before have found, until a round finds nothing new.

use rayon::prelude::*;

use super::memo::Memo;
use super::{Def, Index, Space};
use crate::facts::{ModuleId, Name};
use crate::source::FileId;

/// The targets of globs, by file and module, in the order of the imports.
pub(super) type Globs = Vec<Vec<Vec<Option<Def>>>>;

impl Index {
    /// What the globs of a module stand for, as far as it is known.
    pub(super) fn globs(&self, file: FileId, module: ModuleId) -> impl Iterator<Item = &Def> {
        self.globs[file.0 as usize][module.0 as usize].iter().flatten()
    }

    /// Reads the globs of all modules.
    pub(super) fn read_globs(&mut self) {
        let counts = |entries: &Vec<_>| -> Vec<Vec<Option<Def>>> {
            entries.iter().map(|held: &super::memo::Entries| vec![None; held.globs.len()]).collect()
        };
        self.globs = self.entries.iter().map(counts).collect();
        let mut left: Vec<(usize, usize, usize)> = Vec::new();
        for (file, modules) in self.globs.iter().enumerate() {
            for (module, globs) in modules.iter().enumerate() {
                left.extend((0..globs.len()).map(|at| (file, module, at)));
            }
        }
        loop {
            let found: Vec<Option<Def>> =
                left.par_iter().map(|&glob| self.target_of(glob)).collect();
            if found.iter().all(Option::is_none) {
                break;
            }
            let mut still = Vec::new();
            for ((file, module, at), def) in left.into_iter().zip(found) {
                if def.is_none() {
                    still.push((file, module, at));
                }
                self.globs[file][module][at] = def;
            }
            left = still;
            // What was not found may be found now.
            self.memo = Memo::default();
        }
    }

    /// The module or type whose contents a glob brings.
    fn target_of(&self, (file, module, at): (usize, usize, usize)) -> Option<Def> {
        let (home, inside) = (FileId(file as u32), ModuleId(module as u32));
        let number = self.entries[file][module].globs[at] as usize;
        let import = &self.facts(home)[inside].imports[number];
        let names: Vec<&str> = import.path.iter().map(Name::as_str).collect();
        self.resolve_names(home, inside, &names, import.leading_colon, Space::Type)
            .filter(|def| matches!(def, Def::Module(..) | Def::Type(..) | Def::Alias(..)))
    }
}
