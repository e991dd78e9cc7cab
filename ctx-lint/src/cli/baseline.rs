//! `ctx-lint baseline`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{Color, Whose};
use super::scope::{Chosen, choose};
use super::{Stop, complain, note};
use crate::baseline::{Baseline, text};
use crate::disk::Disk;
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::glyph;
use crate::project::Sourcing;
use crate::source::absolute;
use crate::walk::Filter;
use crate::workers::on_workers;
use crate::world;

/// What is linted, and by which configs.
#[derive(Clone, Copy)]
pub(super) struct Lint<'l> {
    pub(super) paths: &'l [PathBuf],
    pub(super) whose: &'l Whose,
    pub(super) sourcing: &'l Sourcing,
    pub(super) color: Color,
}

/// Writes all findings to a file that is not there yet.
pub(super) fn create(file: &Path, lint: Lint<'_>) -> Result<u8, Stop> {
    // A link that leads nowhere is there as well.
    let name = glyph::path(file);
    if file.symlink_metadata().is_ok() {
        let is_baseline = text(file).and_then(|text| Baseline::parse(file, &text)).is_ok();
        let (message, help) = if is_baseline {
            let help =
                "remove what is gone with `ctx-lint baseline prune`, or delete the file first";
            (format!("there is a baseline already: `{name}`"), help)
        } else {
            (format!("`{name}` exists, and is no baseline"), "name a file that does not exist yet")
        };
        return Err(Fault::new(message).with_help(help).into());
    }
    if absolute(file).parent().is_some_and(|folder| !folder.is_dir()) {
        let fault = Fault::new(format!("cannot write `{name}`: its folder does not exist"));
        return Err(fault.with_help("create the folder, or name another file").into());
    }
    let (report, _) = whole(lint)?;
    let baseline = Baseline::of(&report, file);
    baseline.create(file)?;
    let count = glyph::count(baseline.len(), "finding");
    note(&format!("wrote {count} to `{name}`"), lint.color);
    Ok(0)
}

/// Takes out of a baseline what is found no longer.
pub(super) fn prune(file: &Path, lint: Lint<'_>) -> Result<u8, Stop> {
    let before = text(file)?;
    let old = Baseline::parse(file, &before)?;
    // In a part of it, findings of the rest would count as gone.
    let folders: Vec<PathBuf> = lint.paths.iter().filter(|path| path.is_dir()).cloned().collect();
    let folder = absolute(file).parent().map(Path::to_owned).unwrap_or_default();
    let holds = |path: &PathBuf| folder.starts_with(absolute(path));
    let outside = old.outside(&folders);
    if let Some(other) = outside.first() {
        let here = std::env::current_dir().unwrap_or_default();
        let other = glyph::path(&world::shown(other, &here));
        let fault = Fault::new(format!(
            "a baseline is pruned as a whole, and this one has findings of `{other}`"
        ));
        return Err(fault.with_help("name a folder that holds all files of the baseline").into());
    }
    if !folders.iter().any(holds) {
        let fault = Fault::new("a baseline is pruned as a whole");
        let folder = glyph::path(&folder);
        return Err(fault
            .with_help(format!("name its folder, `{folder}`, or one above it"))
            .into());
    }
    let (report, files) = whole(lint)?;
    // What cannot be read as Rust hides findings, here and in files that use it.
    if report.counts.broken > 0 {
        let count = glyph::count(report.counts.broken, "file");
        let fault =
            Fault::new(format!("{count} cannot be read as Rust, so findings may be missing"));
        return Err(fault.with_help("make the code compile, and try again").into());
    }
    let new = on_workers(0, || old.pruned(&report, &files, &Disk::default()))?;
    let gone = old.len() - new.len();
    if new != old {
        new.replace(file, &before)?;
    }
    let (gone, left) = (glyph::count(gone, "finding"), glyph::grouped(new.len()));
    note(&format!("took {gone} out of `{}`; {left} left", glyph::path(file)), lint.color);
    Ok(0)
}

/// A run over everything, in which nothing stayed unseen, and its files.
fn whole(lint: Lint<'_>) -> Result<(Report, Vec<PathBuf>), Stop> {
    let configs = lint.whose.configs(&Disk::default())?;
    let configs = configs.with_sourcing(lint.sourcing.clone());
    let filter = Filter { configs: Arc::new(configs), ..Filter::default() };
    let Chosen { files, unsearched, configs } = choose(lint.paths, &filter, lint.color)?;
    if files.is_empty() {
        let fault = Fault::new("nothing to lint");
        return Err(fault.with_help("name a folder that holds `.rs` files").into());
    }
    let report = on_workers(0, || engine::run(&files, world::read, &configs))?;
    let counts = report.counts;
    let unseen = unsearched.len() + report.crashes.len() + counts.unread + counts.unopened;
    if unseen > 0 {
        for fault in &unsearched {
            complain(fault, lint.color);
        }
        let fault = Fault::new("not everything could be read, so findings may be missing");
        return Err(fault.with_help("run `ctx-lint` to see what is wrong, and try again").into());
    }
    Ok((report, files))
}
