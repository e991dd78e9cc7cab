//! `ctx-lint config`: which config a file has, and what a config may say.

use std::io::Write;
use std::path::Path;

use super::args::Color;
use super::{Stop, stdout};
use crate::config::{self, Configs};
use crate::fault::Fault;
use crate::glyph;
use crate::project::Sourcing;
use crate::world;

/// Prints the config that holds for a file.
pub(super) fn show(file: &Path, sourcing: &Sourcing, color: Color) -> Result<u8, Stop> {
    if !file.exists() {
        let fault = Fault::new(format!("no such file or folder: `{}`", glyph::path(file)));
        return Err(fault.with_help("name a file to see the config that it has").into());
    }
    let configs = Configs::nearest().with_sourcing(sourcing.clone());
    let config = if file.is_dir() {
        configs.of_folder(file)
    } else {
        let places = world::places(&[file.to_owned()]);
        configs.of(places.first().map_or(file, |place| place))
    };
    let root = world::workspace(file);
    let (workspace, reads) = (configs.of_folder(&root), configs.sourcing_of(&root).reads());
    configs.check()?;
    let here = std::env::current_dir().unwrap_or_default();
    let file = crate::source::absolute(file);
    let mut out = stdout(color);
    out.write_all(config::show(&config, &workspace, reads, &file, &here).as_bytes())?;
    out.flush()?;
    Ok(0)
}

/// Prints the JSON schema of a config file.
pub(super) fn schema(color: Color) -> Result<u8, Stop> {
    let mut out = stdout(color);
    serde_json::to_writer_pretty(&mut out, &config::schema()).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    out.flush()?;
    Ok(0)
}
