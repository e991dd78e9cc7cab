//! The crates that a package is compiled into, as cargo finds them.
//!
//! Semantics: <https://doc.rust-lang.org/cargo/reference/cargo-targets.html>. Where cargo would stop with an error, such as
//! a target without a file, the target is left out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::disk::Disk;

/// What a target is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// The library, or the macros.
    Lib,
    /// A program.
    Bin,
    /// A program under `examples`.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// The build script.
    Build,
}

/// One crate of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// What it is.
    pub kind: TargetKind,
    /// Its name as the manifest or cargo gives it.
    pub name: String,
    /// Its root file.
    pub path: PathBuf,
    /// The features without which it is not compiled.
    pub required_features: Vec<String>,
}

/// A kind of which a package may have several: its key, the switch of its discovery, and its folder.
const LISTS: [(TargetKind, &str, &str, &str); 4] = [
    (TargetKind::Bin, "bin", "autobins", "src/bin"),
    (TargetKind::Example, "example", "autoexamples", "examples"),
    (TargetKind::Test, "test", "autotests", "tests"),
    (TargetKind::Bench, "bench", "autobenches", "benches"),
];

impl TargetKind {
    /// The kind of the targets that cargo looks for in a folder of a package; `path` starts there.
    pub fn of_folder(path: &Path) -> Option<Self> {
        let own = LISTS.iter().find(|(_, _, _, folder)| path.starts_with(folder));
        own.map(|&(kind, ..)| kind)
    }
}

/// The targets of the package whose manifest lies in `dir`, sorted.
pub(super) fn targets(
    dir: &Path,
    manifest: &Table,
    name: &str,
    edition: u16,
    disk: &Disk,
) -> Vec<Target> {
    let mut targets = Vec::new();
    targets.extend(library(dir, manifest, name, disk));
    targets.extend(build_scripts(dir, manifest, disk));
    for (kind, key, switch, folder) in LISTS {
        let mut found = BTreeMap::new();
        let listed: Vec<&Table> = manifest
            .get(key)
            .and_then(Value::as_array)
            .map_or_else(Vec::new, |list| list.iter().filter_map(Value::as_table).collect());
        let discovers = flag(manifest, switch).unwrap_or(edition > 2015 || listed.is_empty());
        let present = discovered(dir, kind, folder, name, disk);
        for own in &listed {
            let Some(own_name) = string(own, "name") else { continue };
            let path = match string(own, "path") {
                Some(path) => Some(dir.join(path)),
                None => present.get(own_name).cloned(),
            };
            let Some(path) = path.filter(|path| disk.is_file(path)) else { continue };
            found.insert(own_name.to_owned(), target(kind, own_name, path, own));
        }
        if discovers {
            for (own_name, path) in present {
                let taken = found.values().any(|target| target.path == path);
                if !taken && !found.contains_key(&own_name) {
                    let target = target(kind, &own_name, path, &Table::new());
                    found.insert(own_name, target);
                }
            }
        }
        targets.extend(found.into_values());
    }
    targets.sort();
    targets
}

fn target(kind: TargetKind, name: &str, path: PathBuf, table: &Table) -> Target {
    let features = table.get("required-features").and_then(Value::as_array);
    let features = features.into_iter().flatten().filter_map(Value::as_str);
    let required_features = features.map(str::to_owned).collect();
    Target { kind, name: name.to_owned(), path, required_features }
}

fn library(dir: &Path, manifest: &Table, name: &str, disk: &Disk) -> Option<Target> {
    let own = manifest.get("lib").and_then(Value::as_table);
    let listed = own.and_then(|own| string(own, "path"));
    let discovers = own.is_some() || flag(manifest, "autolib").unwrap_or(true);
    let path = match listed {
        Some(path) => dir.join(path),
        None if discovers => dir.join("src/lib.rs"),
        None => return None,
    };
    let name = own.and_then(|own| string(own, "name")).unwrap_or(name);
    disk.is_file(&path).then(|| target(TargetKind::Lib, name, path, &Table::new()))
}

fn build_scripts(dir: &Path, manifest: &Table, disk: &Disk) -> Vec<Target> {
    let build = manifest.get("package").and_then(|package| package.get("build"));
    let paths: Vec<&str> = match build {
        Some(Value::Boolean(false)) => Vec::new(),
        Some(Value::String(path)) => vec![path],
        Some(Value::Array(paths)) => paths.iter().filter_map(Value::as_str).collect(),
        _ => vec!["build.rs"],
    };
    let targets = paths.into_iter().map(|path| {
        let name = format!("build-script-{}", path.trim_end_matches(".rs"));
        target(TargetKind::Build, &name, dir.join(path), &Table::new())
    });
    targets.filter(|target| disk.is_file(&target.path)).collect()
}

/// The files that are targets by where they lie, by name.
fn discovered(
    dir: &Path,
    kind: TargetKind,
    folder: &str,
    package: &str,
    disk: &Disk,
) -> BTreeMap<String, PathBuf> {
    let mut found = BTreeMap::new();
    let main = dir.join("src/main.rs");
    if kind == TargetKind::Bin && disk.is_file(&main) {
        found.insert(package.to_owned(), main);
    }
    for path in disk.entries(&dir.join(folder)) {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let own = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let hidden = own.as_ref().is_none_or(|name| name.starts_with('.'));
        let target = if hidden {
            None
        } else if is_rust && disk.is_file(&path) {
            stem.map(|stem| (stem, path))
        } else {
            let main = path.join("main.rs");
            own.filter(|_| disk.is_file(&main)).map(|name| (name, main))
        };
        if let Some((name, path)) = target {
            found.entry(name).or_insert(path);
        }
    }
    found
}

fn string<'t>(table: &'t Table, key: &str) -> Option<&'t str> {
    table.get(key)?.as_str()
}

/// A switch of the `[package]` table.
fn flag(manifest: &Table, key: &str) -> Option<bool> {
    manifest.get("package")?.get(key)?.as_bool()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[&str], manifest: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for file in files {
            let path = dir.path().join(file);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, "").expect("a file");
        }
        let manifest: Table = manifest.parse().expect("a manifest");
        let targets = targets(dir.path(), &manifest, "a-b", 2021, &Disk::default());
        let shown = targets.iter().map(|target| {
            let path = target.path.strip_prefix(dir.path()).expect("inside").display();
            format!("{:?} {} {path}", target.kind, target.name)
        });
        shown.collect()
    }

    const FILES: [&str; 11] = [
        "src/lib.rs",
        "src/main.rs",
        "src/bin/one.rs",
        "src/bin/two/main.rs",
        "src/bin/two/part.rs",
        "examples/e.rs",
        "tests/t.rs",
        "tests/common/mod.rs",
        "benches/b.rs",
        "build.rs",
        "other.rs",
    ];

    #[test]
    fn targets_are_found_where_cargo_finds_them() {
        let expected = [
            "Lib a-b src/lib.rs",
            "Bin a-b src/main.rs",
            "Bin one src/bin/one.rs",
            "Bin two src/bin/two/main.rs",
            "Example e examples/e.rs",
            "Test t tests/t.rs",
            "Bench b benches/b.rs",
            "Build build-script-build build.rs",
        ];
        assert_eq!(found(&FILES, "[package]\nname = 'a-b'"), expected);
    }

    #[test]
    fn the_manifest_comes_before_the_folders() {
        let manifest = "[package]\nname = 'a-b'\nautobins = false\nautotests = false\nautoexamples = false\n\
             autobenches = false\nbuild = false\n[lib]\npath = 'other.rs'\nname = 'c'\n\
             [[bin]]\nname = 'one'\nrequired-features = ['x']\n[[bin]]\nname = 'gone'\n\
             [[test]]\nname = 'common'\npath = 'tests/common/mod.rs'";
        let expected =
            ["Lib c other.rs", "Bin one src/bin/one.rs", "Test common tests/common/mod.rs"];
        assert_eq!(found(&FILES, manifest), expected);
    }

    #[test]
    fn a_listed_file_is_no_second_target() {
        let manifest = "[package]\nname = 'a-b'\n[[bin]]\nname = 'x'\npath = 'src/main.rs'";
        let found = found(&["src/main.rs"], manifest);
        assert_eq!(found, ["Bin x src/main.rs"]);
    }
}
