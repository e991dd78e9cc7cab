//! Reads and writes the file of a baseline.

use std::io::{self, Write};
use std::path::Path;

use super::{Baseline, root};
use crate::fault::Fault;
use crate::glyph;
use crate::save::{Roots, replace};

impl Baseline {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and for a line that is no entry.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        Self::parse(path, &text(path)?)
    }

    /// Takes the entries out of what the file holds.
    ///
    /// # Errors
    ///
    /// For a line that is no entry.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Fault> {
        let name = glyph::path(path);
        let mut entries = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let own = line.trim();
            let at = start + line.len() - line.trim_start().len();
            start += line.len();
            if own.is_empty() {
                continue;
            }
            entries.push(serde_json::from_str(own).map_err(|error| {
                let label = error.to_string();
                Fault::new("a line of the baseline cannot be read")
                    .at(&name, text, at..at + own.len(), &label)
                    .with_help("take the line out, or what a merge has left")
            })?);
        }
        Ok(Self { root: root(path), entries })
    }

    /// The lines of the file.
    fn lines(&self) -> Result<String, serde_json::Error> {
        let mut lines = String::new();
        for entry in &self.entries {
            lines.push_str(&glyph::json(&serde_json::to_string(entry)?));
            lines.push('\n');
        }
        Ok(lines)
    }

    /// Writes a new file, as a whole or not at all.
    ///
    /// # Errors
    ///
    /// When it cannot be written, or something is there already.
    pub fn create(&self, path: &Path) -> Result<(), Fault> {
        let cannot = |error: &dyn std::fmt::Display| {
            Fault::new(format!("cannot write the baseline `{}`: {error}", glyph::path(path)))
                .with_help("name a file that can be written, in a folder that exists")
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        // Others may read it, unlike other temporary files.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")));
        let mut file = file.map_err(|error| cannot(&error))?;
        let lines = self.lines().map_err(|error| cannot(&error))?;
        file.write_all(lines.as_bytes()).map_err(|error| cannot(&error))?;
        file.persist_noclobber(path).map(drop).map_err(|error| cannot(&error.error))
    }

    /// Writes over the file that it was read from. Where that is a link, the file that it leads to is written.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or is no longer what was read.
    pub fn replace(&self, path: &Path, before: &str) -> Result<(), Fault> {
        let cannot = |why: &dyn std::fmt::Display, help: &str| {
            Fault::new(format!("cannot write the baseline `{}`: {why}", glyph::path(path)))
                .with_help(help)
        };
        let target = path.canonicalize();
        let target = target.map_err(|error| cannot(&error, "name an existing file"))?;
        let lines = self.lines();
        let lines = lines.map_err(|error| cannot(&error, "please report this"))?;
        replace(&target, &Roots::of(&[]), before, &lines)
            .map_err(|left| cannot(&left.why, left.help))
    }
}

/// The text of the file.
///
/// # Errors
///
/// When it cannot be read.
pub fn text(path: &Path) -> Result<String, Fault> {
    let is_file = path.metadata().map(|held| held.is_file());
    let text = is_file.and_then(|is_file| {
        // A device or a pipe may never end.
        if is_file { std::fs::read_to_string(path) } else { Err(io::Error::other("it is no file")) }
    });
    text.map_err(|error| {
        Fault::new(format!("cannot read the baseline `{}`: {error}", glyph::path(path)))
            .with_help("write it with `ctx-lint baseline create`")
    })
}
