//! `ctx-lint baseline`.

use std::path::{Path, PathBuf};

use super::args::Color;
use super::scope::{Chosen, choose};
use super::{Stop, complain, note};
use crate::baseline::Baseline;
use crate::engine::{self, Report};
use crate::fault::Fault;
use crate::glyph;
use crate::source::absolute;
use crate::walk::Filter;
use crate::world;

/// Writes all findings to a file that is not there yet.
pub(super) fn create(file: &Path, paths: &[PathBuf], color: Color) -> Result<u8, Stop> {
    if file.exists() {
        let fault = Fault::new(format!("there is a baseline already: `{}`", glyph::path(file)));
        let help = "take out what is gone with `ctx-lint baseline prune`, or remove the file first";
        return Err(fault.with_help(help).into());
    }
    let report = whole(paths, color)?;
    let baseline = Baseline::of(&report);
    baseline.write(file)?;
    let count = glyph::count(baseline.len(), "finding");
    note(&format!("wrote {count} to `{}`", glyph::path(file)), color);
    Ok(0)
}

/// Takes out of a baseline what is found no longer.
pub(super) fn prune(file: &Path, paths: &[PathBuf], color: Color) -> Result<u8, Stop> {
    let old = Baseline::read(file)?;
    let folder = absolute(file).parent().map(Path::to_owned).unwrap_or_default();
    // In a part of it, findings of the rest would count as gone.
    if !paths.iter().any(|path| path.is_dir() && folder.starts_with(absolute(path))) {
        let fault = Fault::new("a baseline is pruned as a whole");
        let folder = glyph::path(&folder);
        return Err(fault
            .with_help(format!("name its folder, `{folder}`, or one above it"))
            .into());
    }
    let report = whole(paths, color)?;
    let new = old.pruned(&report);
    let gone = old.len() - new.len();
    if gone > 0 {
        new.write(file)?;
    }
    let (gone, left) = (glyph::count(gone, "finding"), glyph::grouped(new.len()));
    note(&format!("took {gone} out of `{}`; {left} left", glyph::path(file)), color);
    Ok(0)
}

/// A run over everything, in which nothing stayed unseen.
fn whole(paths: &[PathBuf], color: Color) -> Result<Report, Stop> {
    let Chosen { files, unsearched, configs } = choose(paths, &Filter::default(), color)?;
    if files.is_empty() {
        let fault = Fault::new("nothing to lint");
        return Err(fault.with_help("name a folder that holds `.rs` files").into());
    }
    let report = engine::on_workers(0, || engine::run(&files, world::read, &configs))?;
    let counts = report.counts;
    let unseen = unsearched.len() + report.crashes.len() + counts.unread + counts.unopened;
    if unseen > 0 {
        for fault in &unsearched {
            complain(fault, color);
        }
        let fault = Fault::new("not everything could be read, so that findings may be missing");
        return Err(fault.with_help("run `ctx-lint` to see what is wrong, and try again").into());
    }
    Ok(report)
}
