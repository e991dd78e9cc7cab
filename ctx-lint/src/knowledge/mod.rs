//! How much is known of async code, and why not where not.
//!
//! A rule is silent on what is not known, so that what is unknown is what the linter cannot see. `measure` counts it, and
//! `types` shows it expression by expression.

mod cause;
mod count;
mod dependency;
mod looked;
mod reach;
mod show;
mod site;
mod types;

use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use self::cause::{Cause, cause_of};
pub use self::count::{Count, Knowledge};
pub use self::dependency::Dependencies;
pub use self::looked::Looked;
use self::reach::Reached;
pub use self::show::{callee, type_};
pub use self::site::{Answer, Kind, Site, answer, sites};
pub use self::types::{Extent, Row, rows};
use crate::disk::Disk;
use crate::index::Index;
use crate::project::Sourcing;
use crate::source::FileId;
use crate::vocabulary::Vocabulary;
use crate::world::{Input, scopes};

/// Where the sources of the dependencies of a workspace come from, by its folder.
pub type Sources<'s> = &'s dyn Fn(&Path) -> Sourcing;

/// Counts what is known of the async code of some files; to be called inside [`on_workers`](crate::workers::on_workers).
///
/// What is known is sought in the whole world of each file, as for findings. `read` gives the text of a path.
pub fn measure(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    vocabulary: &Vocabulary,
    sources: Sources<'_>,
) -> Knowledge {
    let mut whole = Knowledge::default();
    let mut dependencies = Dependencies::default();
    for scope in scopes(paths, &Disk::default(), sources) {
        let reached = Reached::read(&scope, &read);
        dependencies.add(reached.world());
        whole.add(reached.each(vocabulary, &has_async, &|index, file| {
            let facts = &index.file(file).facts;
            let mut own = Knowledge::default();
            for site in sites(facts) {
                own.count(site.kind, &answer(index, file, site));
            }
            own
        }));
    }
    whole.dependencies = dependencies;
    whole
}

/// The types and callees in some files, by path; to be called inside [`on_workers`](crate::workers::on_workers).
pub fn types(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    vocabulary: &Vocabulary,
    sources: Sources<'_>,
    extent: Extent,
) -> Vec<Row> {
    let mut found: Vec<Row> = Vec::new();
    for scope in scopes(paths, &Disk::default(), sources) {
        let reached = Reached::read(&scope, &read);
        found.extend(reached.each(vocabulary, &|_| true, &|index, file| rows(index, file, extent)));
    }
    found.par_sort_by(|a, b| (&a.path, a.place()).cmp(&(&b.path, b.place())));
    found
}

/// What is answered for each of some files, in the world that it is judged in, in the order of the paths; to be called
/// inside [`on_workers`](crate::workers::on_workers).
pub fn each<T: Send>(
    paths: &[PathBuf],
    read: impl Fn(&Path) -> Input + Sync,
    vocabulary: &Vocabulary,
    ask: &(dyn Fn(&Index, FileId) -> Vec<T> + Sync),
) -> Vec<T> {
    let all = scopes(paths, &Disk::default(), &|_| Sourcing::default());
    all.iter()
        .flat_map(|scope| Reached::read(scope, &read).each(vocabulary, &|_| true, ask))
        .collect()
}

/// Only the word makes code async, and what is not async is not counted.
fn has_async(text: &str) -> bool {
    text.contains("async")
}
