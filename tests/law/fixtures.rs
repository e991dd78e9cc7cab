//! All fixtures, each as a package of its own, and all as modules of one crate.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use toml::{Table, Value};

use crate::harness::{EDITION, Fixture, entries, is_rust, name, packages, read, root, write};
use crate::law::{SEEDS, hold};
use crate::tree::Tree;

/// Into how many parts many fixtures are split.
const PARTS: usize = 3;

/// Fixtures whose configs do not contradict each other.
struct Group {
    config: Table,
    fixtures: Vec<Fixture>,
}

/// All fixtures. Those without a config come first, so that no option of another speaks in them.
fn groups() -> Vec<Group> {
    let mut fixtures = Vec::new();
    let folder = root().join("fixtures");
    for rule in entries(&folder.join("rules")) {
        fixtures.extend(packages(&rule));
    }
    for other in ["agreement", "guide", "vocabulary"] {
        fixtures.extend(packages(&folder.join(other)));
    }
    fixtures.push(tour(&folder.join("tour")));
    let mut groups = vec![Group { config: Table::new(), fixtures: Vec::new() }];
    for fixture in fixtures {
        let config = config(&fixture);
        if config.is_empty() {
            groups[0].fixtures.push(fixture);
            continue;
        }
        let fitting = groups[1..].iter_mut().find_map(|group| {
            let joined = joined(&group.config, &config)?;
            Some((group, joined))
        });
        match fitting {
            Some((group, joined)) => {
                group.config = joined;
                group.fixtures.push(fixture);
            }
            None => groups.push(Group { config, fixtures: vec![fixture] }),
        }
    }
    groups
}

fn tour(folder: &Path) -> Fixture {
    let mut files = BTreeMap::from([("Cargo.toml".to_owned(), read(&folder.join("Cargo.toml")))]);
    for path in entries(&folder.join("src")).into_iter().filter(|path| is_rust(path)) {
        files.insert(format!("src/{}", name(&path)), read(&path));
    }
    Fixture::of_texts("tour", folder.to_owned(), files)
}

/// What a fixture sets, beside what every run sets.
fn config(fixture: &Fixture) -> Table {
    if let Some(text) = fixture.files.get("ctx-lint.toml") {
        return text.parse().expect("a config");
    }
    let mut config: Table = fixture.config().parse().expect("a config");
    config.remove("in-tests");
    let rules = config.get_mut("rules").and_then(Value::as_table_mut);
    if let Some(rules) = rules {
        rules.retain(|_, options| options.as_table().is_some_and(|options| !options.is_empty()));
        if rules.is_empty() {
            config.remove("rules");
        }
    }
    config
}

/// Two tables as one: lists are added up. `None` where they contradict each other.
fn joined(one: &Table, other: &Table) -> Option<Table> {
    let mut all = one.clone();
    for (key, value) in other {
        let value = match (all.get(key), value) {
            (None, value) => value.clone(),
            (Some(Value::Table(one)), Value::Table(other)) => Value::Table(joined(one, other)?),
            (Some(Value::Array(one)), Value::Array(other)) => {
                let new = other.iter().filter(|value| !one.contains(value));
                Value::Array(one.iter().chain(new).cloned().collect())
            }
            (Some(known), value) if known == value => value.clone(),
            _ => return None,
        };
        all.insert(key.clone(), value);
    }
    Some(all)
}

/// Writes packages below a temporary folder, and gives the path of it without links, and the flag that names the config.
fn unpack(files: &BTreeMap<PathBuf, String>, config: &Table) -> (TempDir, PathBuf, Vec<String>) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let real = dir.path().canonicalize().expect("a folder");
    let config_file = real.join("ctx-lint.toml");
    write(&config_file, &toml::to_string(config).expect("a config"));
    let flags = ["--config".to_owned(), config_file.to_string_lossy().into_owned()];
    let tree = real.join("tree");
    for (path, text) in files {
        write(&tree.join(path), text);
    }
    (dir, tree, flags.to_vec())
}

fn manifest(edition: &str) -> String {
    format!("[package]\nname = \"fixture\"\nedition = \"{edition}\"\n")
}

/// Most of them are one file, of which nothing but items can move, and which moves in [`fixtures_together`], too. So
/// each part of them takes its share of the seeds.
#[test]
fn fixtures_by_themselves() {
    let mut found = 0;
    for group in groups() {
        let parts = if group.fixtures.len() < PARTS { 1 } else { PARTS };
        let share = (SEEDS.end - SEEDS.start) / parts as u64;
        for part in 0..parts {
            let mut files = BTreeMap::new();
            let fixtures = group.fixtures.iter().enumerate().filter(|(at, _)| at % parts == part);
            for (at, fixture) in fixtures {
                let dir = PathBuf::from(format!("p{at}"));
                files.insert(dir.join("Cargo.toml"), manifest(fixture.edition()));
                let own = fixture.files.iter().filter(|(path, _)| *path != "ctx-lint.toml");
                files.extend(own.map(|(path, text)| (dir.join(path), text.clone())));
            }
            let (_dir, root, flags) = unpack(&files, &group.config);
            let first = SEEDS.start + part as u64 * share;
            found += hold(&Tree::read(&root), &flags, first..first + share);
        }
    }
    assert!(found > 1000, "{found}");
}

/// So there are many files in one world, with many things of the same name.
#[test]
fn fixtures_together() {
    let mut found = 0;
    for group in groups() {
        let mut files = BTreeMap::new();
        for (at, fixture) in group.fixtures.iter().enumerate() {
            if fixture.edition() != EDITION || fixture.files.contains_key("Cargo.toml") {
                continue;
            }
            let module = format!("m{at}");
            for (path, text) in &fixture.files {
                match path.as_str() {
                    "ctx-lint.toml" => {}
                    "src/lib.rs" => {
                        files.insert(PathBuf::from(format!("src/{module}.rs")), text.clone());
                        let root: &mut String = files.entry("src/lib.rs".into()).or_default();
                        _ = writeln!(root, "pub mod {module};");
                    }
                    path => {
                        let inside = path.strip_prefix("src/").expect("a source");
                        files.insert(Path::new("src").join(&module).join(inside), text.clone());
                    }
                }
            }
        }
        files.insert("Cargo.toml".into(), manifest(EDITION));
        let (_dir, root, flags) = unpack(&files, &group.config);
        found += hold(&Tree::read(&root), &flags, SEEDS);
    }
    assert!(found > 800, "{found}");
}
