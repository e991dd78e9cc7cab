//! Packages that only tests, examples and benchmarks use.
//!
//! Cargo calls what these need dependencies of the development: nothing that is shipped depends on it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use toml::{Table, Value};

use super::{Package, TargetKind, is_inherited};

/// Kinds of libraries that other languages link, beside crates that depend on them.
const LINKED: [&str; 3] = ["cdylib", "dylib", "staticlib"];

/// Whether others than the packages beside it may use a package; `shared` is what its workspace says of publishing.
pub(super) fn is_offered<'m>(
    manifest: &'m Table,
    package: &'m Table,
    shared: impl FnOnce() -> Option<&'m Value>,
) -> bool {
    let publish = match package.get("publish") {
        Some(Value::Table(table)) if is_inherited(table) => shared(),
        own => own,
    };
    let published = match publish {
        Some(Value::Boolean(publish)) => *publish,
        Some(Value::Array(registries)) => !registries.is_empty(),
        _ => true,
    };
    let kinds = manifest.get("lib").and_then(|lib| lib.get("crate-type")?.as_array());
    let mut kinds = kinds.into_iter().flatten().filter_map(Value::as_str);
    published || kinds.any(|kind| LINKED.contains(&kind))
}

/// The folders of the packages whose libraries serve tests, examples and benchmarks alone.
///
/// Such a package is not offered to others and has no program, and whoever depends on it in this workspace does so for
/// these targets, or is such a package itself. One that nobody here depends on is not among them: it may be used from
/// elsewhere. A package in the folder that another one has for its examples, tests or benchmarks is among them, its
/// programs included.
pub fn used_in_development<'p>(
    packages: impl IntoIterator<Item = &'p Arc<Package>>,
) -> BTreeSet<PathBuf> {
    let all: BTreeMap<&Path, &Arc<Package>> =
        packages.into_iter().map(|package| (package.dir.as_path(), package)).collect();
    let used: BTreeSet<&PathBuf> =
        all.values().flat_map(|package| package.paths.values()).collect();
    let is_program =
        |package: &Package| package.targets.iter().any(|target| target.kind == TargetKind::Bin);
    let is_shipped = |package: &Package| {
        !is_beside_targets(package)
            && (package.is_offered || is_program(package) || !used.contains(&package.dir))
    };
    let mut open: Vec<&Path> =
        all.iter().filter(|(_, package)| is_shipped(package)).map(|(dir, _)| *dir).collect();
    let mut shipped: BTreeSet<&Path> = open.iter().copied().collect();
    while let Some(dir) = open.pop() {
        let needed = all.get(dir).into_iter().flat_map(|package| &package.built_with);
        open.extend(needed.map(PathBuf::as_path).filter(|next| shipped.insert(next)));
    }
    all.keys().filter(|dir| !shipped.contains(*dir)).map(|dir| dir.to_path_buf()).collect()
}

/// Whether a package lies among the examples, tests or benchmarks of the one around it.
fn is_beside_targets(package: &Package) -> bool {
    matches!(package.beside, Some(TargetKind::Example | TargetKind::Test | TargetKind::Bench))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::project::Packages;

    /// The packages of a workspace that only its development uses, by name.
    fn found(packages: &[(&str, &str)], files: &[&str]) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let members: Vec<String> = packages.iter().map(|(name, _)| format!("'{name}'")).collect();
        let root = format!(
            "[workspace]\nmembers = [{}]\n[workspace.package]\npublish = false\n",
            members.join(", ")
        );
        fs::write(dir.path().join("Cargo.toml"), root).expect("a manifest");
        for (name, rest) in packages {
            let home = dir.path().join(name);
            fs::create_dir_all(home.join("src")).expect("a folder");
            let manifest = format!("[package]\nname = '{}'\n{rest}", name.replace('/', "-"));
            fs::write(home.join("Cargo.toml"), manifest).expect("a manifest");
            fs::write(home.join("src/lib.rs"), "").expect("a file");
        }
        for file in files {
            fs::write(dir.path().join(file), "").expect("a file");
        }
        let all = Packages::default();
        let (first, _) = packages[0];
        let own = all.of(&dir.path().join(first).join("src/lib.rs")).expect("a package");
        let (_, together) = all.together(&own);
        let names = used_in_development(together.values());
        let names = names.iter().filter_map(|dir| dir.file_name()?.to_str());
        names.map(str::to_owned).collect()
    }

    const PRIVATE: &str = "publish.workspace = true\n";

    #[test]
    fn what_only_tests_depend_on_is_found_with_what_it_needs() {
        let app = "[dev-dependencies]\nsuite = { path = '../suite' }\n\
                   [dependencies]\ncore = { path = '../core' }\n";
        let suite = format!(
            "{PRIVATE}[dependencies]\ncore = {{ path = '../core' }}\nmock = {{ path = '../mock' }}\n"
        );
        let packages =
            [("app", app), ("suite", suite.as_str()), ("core", PRIVATE), ("mock", PRIVATE)];
        assert_eq!(found(&packages, &[]), ["mock", "suite"]);
    }

    #[test]
    fn what_may_be_used_from_elsewhere_is_not() {
        let app = "[dev-dependencies]\na = { path = '../a' }\nb = { path = '../b' }\n\
                   c = { path = '../c' }\nd = { path = '../d' }\ne = { path = '../e' }\n";
        let linked = format!("{PRIVATE}[lib]\ncrate-type = ['cdylib', 'rlib']\n");
        let packages = [
            ("app", app),
            ("a", ""),
            ("b", PRIVATE),
            ("c", linked.as_str()),
            ("d", "publish = ['ours']\n"),
            ("e", "publish = []\n"),
            ("alone", PRIVATE),
        ];
        assert_eq!(found(&packages, &["b/src/main.rs"]), ["e"]);
    }

    #[test]
    fn what_lies_among_examples_is_one() {
        let app = "[dependencies]\nused = { path = 'examples/used' }\n";
        let packages =
            [("app", app), ("app/examples/used", PRIVATE), ("app/examples/shown", ""), ("x", "")];
        assert_eq!(found(&packages, &["app/examples/shown/src/main.rs"]), ["shown"]);
    }

    #[test]
    fn packages_that_only_need_each_other_in_tests_serve_development() {
        let one = format!("{PRIVATE}[dev-dependencies]\ntwo = {{ path = '../two' }}\n");
        let two = format!("{PRIVATE}[dev-dependencies]\none = {{ path = '../one' }}\n");
        assert_eq!(found(&[("one", &one), ("two", &two)], &[]), ["one", "two"]);
    }
}
