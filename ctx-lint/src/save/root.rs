//! Where files may be written: links lead out of a folder that nobody meant to leave.

use std::path::{Path, PathBuf};

use super::Left;
use crate::glyph;
use crate::source::absolute;

/// The folders inside of which files are written.
///
/// Of a file below a folder that was named it is this folder. Of a file that was named itself it is its repository, or
/// else its outermost package, or else the folder that it is named in.
#[derive(Clone, Debug)]
pub struct Roots {
    named: Vec<PathBuf>,
}

impl Roots {
    /// The roots of a run over these paths.
    pub fn of(named: &[PathBuf]) -> Self {
        let folders = named.iter().filter(|path| path.is_dir());
        Self { named: folders.map(|path| absolute(path)).collect() }
    }

    /// The file that a path means, when it is inside of the path's root.
    pub(super) fn target(&self, path: &Path) -> Result<PathBuf, Left> {
        let real = |path: &Path| {
            path.canonicalize().map_err(|error| Left::failed("it cannot be found", &error))
        };
        let (target, root) = (real(path)?, real(&self.root(&absolute(path)))?);
        if target.starts_with(&root) {
            return Ok(target);
        }
        let why = format!(
            "a link leads from it to `{}`, which is outside of `{}`",
            glyph::path(&target),
            glyph::path(&root)
        );
        Err(Left::new(why, "name that file itself"))
    }

    fn root(&self, path: &Path) -> PathBuf {
        if let Some(folder) = self.named.iter().find(|folder| path.starts_with(folder)) {
            return folder.clone();
        }
        let folders = || path.ancestors().skip(1);
        let repository = folders().find(|folder| folder.join(".git").exists());
        let package = || folders().filter(|folder| folder.join("Cargo.toml").exists()).last();
        let root = repository.or_else(package).or_else(|| path.parent());
        root.unwrap_or(path).to_owned()
    }
}
