//! The files of `include!` lines, beside the code and among what build scripts have made.

use std::hash::{Hash as _, Hasher as _};
use std::path::PathBuf;

use rustc_hash::FxHasher;

use super::{Base, Builder, MAX_PATH, Open, bounded, path_inside};
use crate::source::absolute;
use crate::world::Text;
use crate::world::declared::{From, Include};
use crate::world::outline::Outline;
use crate::world::place::Folders;

impl Base {
    /// A number for all that build scripts have made of it: equal ones give equal findings.
    pub fn made(&self) -> u64 {
        let Some(outputs) = &self.outputs else { return 0 };
        let made = self.world.texts.iter().filter(|text| outputs.has(&text.file));
        let number = |text: &Text| {
            let mut hasher = FxHasher::default();
            text.parsed.source.text.hash(&mut hasher);
            hasher.finish()
        };
        made.map(number).fold(0, u64::wrapping_add)
    }
}

impl Builder<'_> {
    /// Adds the files of the `include!` lines of a module.
    pub(super) fn included(
        &mut self,
        id: usize,
        module: &Open,
        outline: &Outline,
        next: &mut Vec<Open>,
    ) {
        let mut all: Vec<&Include> = outline.includes.iter().collect();
        all.sort_by_cached_key(|include| include.order());
        for include in all {
            if module.path.len() + include.inside.len() > MAX_PATH {
                self.world.left_out += 1;
                continue;
            }
            let Some(file) = self.meant(module, include) else { continue };
            if !self.listed.has(&file) || !self.is_wanted(&file, module.krate, id) {
                continue;
            }
            let around = include.inside.iter().flat_map(|inline| &inline.attrs.cfgs);
            let own = around.chain(&include.cfgs).cloned();
            next.push(Open {
                folders: Folders::of_root(&file),
                file,
                krate: module.krate,
                path: path_inside(module, &include.inside),
                cfgs: bounded(module.cfgs.iter().cloned().chain(own)),
                host: Some(id),
                parent: Some(id),
            });
        }
    }

    /// The file that an `include!` means; `None` where it is not read.
    fn meant(&self, module: &Open, include: &Include) -> Option<PathBuf> {
        match include.from {
            From::Here => Some(absolute(&module.folders.own.join(&include.path))),
            From::Output => {
                let package = self.world.crates[module.krate].package.as_ref()?;
                self.outputs.as_ref()?.find(&package.name, &include.path)
            }
        }
    }
}
