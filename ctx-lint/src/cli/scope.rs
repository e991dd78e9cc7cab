//! Which files a command is for, and which config each of them has.

use std::path::PathBuf;
use std::sync::Arc;

use super::args::Color;
use super::complain;
use crate::config::Configs;
use crate::fault::Fault;
use crate::walk::{self, Filter};
use crate::world;

/// The files of a run.
pub(super) struct Chosen {
    pub(super) files: Vec<PathBuf>,
    /// The folders that could not be searched, and why.
    pub(super) unsearched: Vec<Fault>,
    pub(super) configs: Arc<Configs>,
}

/// Finds the files, and reads all configs that they have; warns of patterns that match nothing.
pub(super) fn choose(paths: &[PathBuf], filter: &Filter, color: Color) -> Result<Chosen, Fault> {
    let found = walk::files(paths, filter)?;
    let configs = Arc::clone(&filter.configs);
    for place in world::places(&found.files) {
        configs.of(&place);
    }
    configs.check()?;
    for warning in filter.unused(paths) {
        complain(&warning, color);
    }
    Ok(Chosen { files: found.files, unsearched: found.unsearched, configs })
}
