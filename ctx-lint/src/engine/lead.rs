//! Where the vocabularies of a run lead.

use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::index::Index;
use crate::vocabulary::{Lead, Leads};
use crate::world::workspace;

/// Where the vocabulary of a config leads in the workspace of a file. A crate that this workspace does not know may be in
/// another one, unless the config lies in this one.
pub(super) fn leads(index: &Index, config: &Config, file: &Path) -> Leads {
    let mut leads = index.leads();
    if leads.values().any(|lead| *lead == Lead::NoCrate) {
        let own = workspace(file);
        let folders = config.named.iter();
        let outside: Vec<&PathBuf> =
            folders.map(|named| &named.folder).filter(|folder| workspace(folder) != own).collect();
        let is_outside = |path: &str| {
            let mut named = config.named.iter().filter(|named| named.path == path);
            named.any(|named| outside.contains(&&named.folder))
        };
        leads.retain(|(_, path), lead| *lead != Lead::NoCrate || !is_outside(path));
    }
    leads
}

/// Adds what another workspace has: a path that leads somewhere in one of them is right.
pub(super) fn join(all: &mut Leads, more: Leads) {
    for (part, lead) in more {
        match all.entry(part) {
            Entry::Vacant(place) => _ = place.insert(lead),
            Entry::Occupied(mut known) if *known.get() < lead => _ = known.insert(lead),
            Entry::Occupied(_) => {}
        }
    }
}
