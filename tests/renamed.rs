//! Other names change nothing: what the linter finds in the fixtures is about what their code means.
//!
//! Everything that a fixture defines gets a name that says nothing, and all rules find the same in it on the same lines, of the
//! same confidence and in the same words. Comments stay as they are. rustc tells that the renamed code is still whole.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::compile;
use crate::harness::{
    Fixture, Found, ctx_lint, expect_none, fixtures, lint, name, packages, root, stderr, stdout,
    write,
};
use crate::rename::{Calls, Renamed, renamed};

/// One fixture before and after.
struct Pair {
    fixture: Fixture,
    at: String,
    renamed: Renamed,
}

#[test]
fn other_names_change_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (before, after) = (dir.path().join("before"), dir.path().join("after"));
    let fixtures = all();
    for (at, fixture) in &fixtures {
        unpack(&before.join(at), fixture, &fixture.files);
    }
    let calls = calls(&before);
    let mut pairs = Vec::new();
    for (at, fixture) in fixtures {
        let own = calls.get(&at).cloned().unwrap_or_default();
        let Some(renamed) = renamed(&fixture.files, &crates(&fixture), &own) else { continue };
        unpack(&after.join(&at), &fixture, &renamed.files);
        pairs.push(Pair { fixture, at, renamed });
    }
    assert!(pairs.len() > 300, "only {} fixtures are renamed", pairs.len());
    compiles(&pairs);
    let flags: Vec<String> = ["--confidence", "low", "-W", "all"].map(str::to_owned).to_vec();
    let (expected, found) = std::thread::scope(|scope| {
        let expected = scope.spawn(|| lint(&before, &flags));
        let found = lint(&after, &flags);
        (expected.join().expect("a run"), found)
    });
    assert!(expected.len() > 1000, "only {} findings are compared", expected.len());
    compare(&pairs, &expected, &found);
}

fn compare(pairs: &[Pair], expected: &[Found], found: &[Found]) {
    let (mut expected, mut found) = (by_package(expected), by_package(found));
    let mut complaints = Vec::new();
    for Pair { at, renamed, .. } in pairs {
        let mut missing = expected.remove(at).unwrap_or_default();
        let mut extra = Vec::new();
        for mut own in found.remove(at).unwrap_or_default() {
            own.message = renamed.back(&own.message);
            match missing.iter().position(|other| shown(other) == shown(&own)) {
                Some(at) => _ = missing.remove(at),
                None => extra.push(own),
            }
        }
        for (sign, findings) in [('-', missing), ('+', extra)] {
            for own in findings {
                complaints.push(format!("{at}: {sign} {}", shown(&own)));
            }
        }
    }
    expect_none(&complaints);
}

/// A finding without its column, which other names move.
fn shown(found: &Found) -> String {
    let Found { path, line, rule, confidence, message, .. } = found;
    let inside = path.split('/').skip(2).collect::<Vec<_>>().join("/");
    format!("{inside}:{line} {rule} ({confidence}): {message}")
}

fn by_package(found: &[Found]) -> BTreeMap<String, Vec<Found>> {
    let mut packages: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for own in found {
        let at: Vec<&str> = own.path.split('/').take(2).collect();
        packages.entry(at.join("/")).or_default().push(own.clone());
    }
    packages
}

/// All fixtures with findings of their own, each with the folder that it gets.
fn all() -> Vec<(String, Fixture)> {
    let other = ["agreement", "guide", "vocabulary"].into_iter();
    let other = other.flat_map(|folder| packages(&root().join("fixtures").join(folder)));
    let all = fixtures().into_iter().chain(other);
    all.map(|fixture| (format!("{}/{}", fixture.rule, name(&fixture.at)), fixture)).collect()
}

/// Writes a package.
fn unpack(dir: &Path, fixture: &Fixture, files: &BTreeMap<String, String>) {
    let config = Fixture::of_texts(&fixture.rule, fixture.at.clone(), files.clone()).config();
    // A folder may be about no rule of its own.
    let plain = config.strip_suffix(&format!("[rules.{}]\n", fixture.rule)).unwrap_or(&config);
    let manifest = format!("[package]\nname = \"fixture\"\nedition = \"{}\"\n", fixture.edition());
    write(&dir.join("Cargo.toml"), &manifest);
    write(&dir.join("ctx-lint.toml"), plain);
    for (path, text) in files {
        write(&dir.join(path), text);
    }
}

/// The names of a package's own libraries.
fn crates(fixture: &Fixture) -> Vec<String> {
    let manifests = fixture.files.iter().filter(|(path, _)| path.ends_with("Cargo.toml"));
    let names = manifests.filter_map(|(_, text)| {
        let manifest: toml::Table = text.parse().ok()?;
        Some(manifest.get("package")?.get("name")?.as_str()?.replace('-', "_"))
    });
    names.chain(["fixture".to_owned()]).collect()
}

/// What each call of each package calls.
fn calls(dir: &Path) -> BTreeMap<String, Calls> {
    let mut command = ctx_lint(dir);
    let command = command.args(["debug", "types", "--all", "--output-format", "json", "."]);
    let output = command.output().expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    let rows: Vec<Value> = serde_json::from_str(&stdout(&output)).expect("a JSON array");
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
    let mut calls: BTreeMap<String, Calls> = BTreeMap::new();
    for row in rows.iter().filter(|row| row["kind"] == "call" || row["kind"] == "method") {
        let Some(callee) = row["callee"].as_str() else { continue };
        let path = row["path"].as_str().expect("a path");
        let (package, file) = split(path);
        let end = (file, number(&row["end_line"]), number(&row["end_column"]));
        calls.entry(package).or_default().insert(end, callee.to_owned());
    }
    calls
}

/// The package and the file in it of a path.
fn split(path: &str) -> (String, String) {
    let mut ends = path.match_indices('/').map(|(at, _)| at);
    let end = ends.nth(1).expect("a file of a package");
    (path[..end].to_owned(), path[end + 1..].to_owned())
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("renamed")
}

/// Has rustc check the renamed fixtures, as `compile` does those that are not.
fn compiles(pairs: &[Pair]) {
    let after = scratch().join("after");
    if after.exists() {
        fs::remove_dir_all(&after).expect("a folder of the last run");
    }
    let mut members = BTreeMap::new();
    let mut libraries: BTreeMap<&str, String> = BTreeMap::new();
    for Pair { fixture, at, renamed } in pairs {
        let skipped = fixture.directives.get("compile").is_some_and(|value| value == "false");
        // What the attribute refuses, and what is about a crate that there is not.
        let is_refused = fixture.rule == "agreement" || at == "vocabulary/foreign";
        if skipped || is_refused || fixture.files.contains_key("Cargo.toml") {
            continue;
        }
        for (path, text) in &renamed.files {
            write(&after.join(at).join(path), text);
        }
        let lib = after.join(at).join("src/lib.rs");
        let member = at.replace(|c: char| !c.is_alphanumeric(), "_");
        if fixture.at.is_dir() {
            members.insert(member.clone(), compile::manifest(&member, fixture.edition(), &lib));
        } else {
            let modules = libraries.entry(fixture.edition()).or_default();
            _ = writeln!(modules, "#[path = {:?}]\npub mod {member};", lib.display().to_string());
        }
    }
    for (edition, modules) in libraries {
        let member = format!("renamed-{edition}");
        let lib = scratch().join(&member).join("lib.rs");
        write(&lib, &format!("{}\n{modules}", compile::ALLOW));
        members.insert(member.clone(), compile::manifest(&member, edition, &lib));
    }
    compile::check(&scratch(), &members);
}
