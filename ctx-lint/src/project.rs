//! Which package a file belongs to, and what that package's manifest says.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// What one `Cargo.toml` says that name resolution and the language need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The folder that holds the manifest.
    pub dir: PathBuf,
    /// The library's name in paths: dashes are underscores.
    pub crate_name: String,
    /// The year of the edition.
    pub edition: u16,
    /// Names in paths of dependencies that the manifest renames, to the names those crates have themselves.
    pub renames: BTreeMap<String, String>,
}
