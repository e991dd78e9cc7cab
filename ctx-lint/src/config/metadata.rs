//! Configs in `Cargo.toml`: `[package.metadata.ctx-lint]` and `[workspace.metadata.ctx-lint]`.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::read::{draft_of_table, not_toml};
use super::{Config, Draft};
use crate::fault::Fault;

/// The key of our table under `metadata`.
const KEY: &str = "ctx-lint";

/// What a manifest says.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// Whether it declares a package.
    pub(super) is_package: bool,
    /// The config of the package.
    pub(super) package: Option<Draft>,
    /// The config of the workspace.
    pub(super) workspace: Option<Draft>,
}

/// Reads the text of a manifest in `folder` that errors call `name`.
///
/// A manifest that is no TOML is cargo's to complain of, unless it seems to have something for us.
pub(super) fn read(name: &str, text: &str, folder: &Path) -> Result<Manifest, Fault> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut table = table.into_inner();
    let is_package = table.contains_key("package");
    if !text.contains("metadata") {
        return Ok(Manifest { is_package, ..Manifest::default() });
    }
    if !errors.is_empty() && text.contains(KEY) {
        return Err(not_toml(name, text, errors));
    }
    let mut own = |kind: &str| {
        let DeValue::Table(mut kind) = table.remove(kind)?.into_inner() else { return None };
        let DeValue::Table(mut metadata) = kind.remove("metadata")?.into_inner() else {
            return None;
        };
        let Some(value) = metadata.remove(KEY) else {
            let (meant, _) =
                metadata.iter().find(|(key, _)| letters(key.get_ref()) == letters(KEY))?;
            let fault = Fault::new(format!("unknown key `{}`", meant.get_ref()));
            let fault = fault.at(name, text, meant.span(), "no tool has this name");
            return Some(Err(fault.with_help(format!("did you mean `{KEY}`?"))));
        };
        let span = value.span();
        let DeValue::Table(own) = value.into_inner() else {
            let fault = Fault::new(format!("expected a table `{KEY}`"));
            return Some(Err(fault.at(name, text, span, "this is none")));
        };
        Some(draft_of_table(name, text, folder, own))
    };
    Ok(Manifest {
        is_package,
        package: own("package").transpose()?,
        workspace: own("workspace").transpose()?,
    })
}

/// The letters of a key, which people join in more ways than one.
fn letters(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether an origin of a config is a manifest.
pub(super) fn is_manifest(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "Cargo.toml")
}

impl Config {
    /// Whether it comes from a manifest.
    pub fn is_in_manifest(&self) -> bool {
        self.origins.first().is_some_and(|path| is_manifest(path))
    }
}
