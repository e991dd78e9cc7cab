//! Every fixture compiles against the real crates, so that it shows what people write.
//!
//! A scratch workspace is written under the target folder. It has one library for each edition, in which every
//! single-file fixture and every case is a module, and one for each folder, which may use `crate::` paths. `//@ compile = false` leaves a
//! fixture out, and a folder with a manifest of its own is left to itself. The bad forms
//! of the guide and the files with marks of types are modules, too. The tour is a member with its own manifest.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{EDITION, Fixture, entries, fixtures, name, packages, read, root, write};

/// What fixtures may be about beside `ctx-core`; their versions are those of this repository's `Cargo.lock`.
const CRATES: [(&str, &str); 11] = [
    ("async-channel", ""),
    ("async-trait", ""),
    ("bytes", ""),
    ("futures", ""),
    ("opentelemetry", ""),
    ("parking_lot", ""),
    ("tokio", "full"),
    ("tokio-stream", ""),
    ("tokio-util", "full"),
    ("tracing", ""),
    ("ctx-macros", ""),
];

/// What fixtures are free to do.
pub(crate) const ALLOW: &str = "#![allow(warnings, clippy::all)]\n";

#[test]
fn fixtures_compile() {
    let scratch = scratch();
    let mut members = BTreeMap::new();
    let mut libraries: BTreeMap<String, String> = BTreeMap::new();
    // What is foreign has no crate to compile against.
    let declared = packages(&root().join("fixtures/vocabulary"));
    let declared = declared.into_iter().filter(|package| name(&package.at) != "foreign");
    for fixture in fixtures().into_iter().chain(declared) {
        let skipped = fixture.directives.get("compile").is_some_and(|value| value == "false");
        if skipped || fixture.files.contains_key("Cargo.toml") {
            continue;
        }
        if fixture.at.is_dir() {
            let lib = ["src/lib.rs", "lib.rs", "src/main.rs", "main.rs"];
            let lib = lib.iter().find(|path| fixture.files.contains_key(**path));
            let lib = lib.unwrap_or_else(|| panic!("{}: has no lib.rs", fixture.at.display()));
            let member = format!("{}-{}", fixture.rule, name(&fixture.at));
            members.insert(
                member.clone(),
                manifest(&member, fixture.edition(), &fixture.at.join(lib)),
            );
        } else {
            module(
                libraries.entry(fixture.edition().to_owned()).or_default(),
                &fixture.rule,
                &fixture.at,
            );
            let fixed = fixture.at.with_extension("fixed.rs");
            if fixed.exists() {
                module(
                    libraries.entry(fixture.edition().to_owned()).or_default(),
                    &fixture.rule,
                    &fixed,
                );
            }
        }
    }
    let typed = ["std", "crates"].into_iter().flat_map(crate::types::files);
    for at in typed.filter(|at| !read(at).contains("//@ compile = false")) {
        module(libraries.entry(EDITION.to_owned()).or_default(), "types", &at);
    }
    for at in entries(&root().join("fixtures/guide")) {
        module(libraries.entry(EDITION.to_owned()).or_default(), "guide", &at);
    }
    for at in crate::cases::files() {
        if !read(&at).contains("//@ compile = false") {
            let case = at.parent().map(name).unwrap_or_default();
            module(libraries.entry(EDITION.to_owned()).or_default(), &case, &at);
        }
    }
    for (edition, modules) in libraries {
        let member = format!("single-{edition}");
        let lib = scratch.join(&member).join("lib.rs");
        write_if_new(&lib, &format!("{ALLOW}\n{modules}"));
        members.insert(member.clone(), manifest(&member, &edition, &lib));
    }
    members.insert("tour".to_owned(), tour(&scratch.join("tour")));
    check(&scratch, &members);
}

/// Copies the tour to where it shares versions and build output with the fixtures, and returns its manifest.
fn tour(to: &Path) -> String {
    let from = root().join("fixtures/tour");
    for path in entries(&from.join("src")) {
        write_if_new(&to.join("src").join(name(&path)), &read(&path));
    }
    let manifest = read(&from.join("Cargo.toml"));
    let parts = ["[workspace]\n", "\"../../ctx-core\""];
    assert!(
        parts.iter().all(|part| manifest.contains(part)),
        "fixtures/tour/Cargo.toml: {parts:?}"
    );
    manifest.replace(parts[0], "").replace(parts[1], &literal(&root().join("ctx-core")))
}

/// Adds a file as a module with a name of its own.
fn module(modules: &mut String, rule: &str, at: &Path) {
    let stem = name(at).trim_end_matches(".rs").replace(|c: char| !c.is_alphanumeric(), "_");
    let at = literal(at);
    _ = writeln!(modules, "#[path = {at}]\npub mod {rule}_{stem};");
}

/// The manifest of a library that may use all of them.
pub(crate) fn manifest(name: &str, edition: &str, lib: &Path) -> String {
    let lib = literal(lib);
    let mut text = format!(
        "[package]\nname = {name:?}\nedition = {edition:?}\n\n[lib]\npath = {lib}\n\n[lints.rust]\nwarnings = \"allow\"\n\n[dependencies]\n"
    );
    let features = "features = [\"stream\", \"tokio\", \"tokio-util\"]";
    _ = writeln!(text, "ctx-core = {{ path = {}, {features} }}", literal(&root().join("ctx-core")));
    for (name, feature) in CRATES {
        if name == "ctx-macros" {
            _ = writeln!(text, "ctx-macros = {{ path = {} }}", literal(&root().join("ctx-macros")));
            continue;
        }
        let features =
            if feature.is_empty() { String::new() } else { format!(", features = [{feature:?}]") };
        _ = writeln!(text, "{name} = {{ version = \"*\"{features} }}");
    }
    text
}

/// A path as a string of Rust or TOML.
fn literal(path: &Path) -> String {
    format!("{:?}", path.display().to_string())
}

/// Where the scratch workspace lives, from one run to the next.
fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures")
}

/// Cargo looks at times: a file that stays the same is not written.
fn write_if_new(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        write(path, text);
    }
}

/// Has cargo check a workspace of libraries, whose manifests these are. All workspaces share what they build.
pub(crate) fn check(scratch: &Path, members: &BTreeMap<String, String>) {
    let names: Vec<_> = members.keys().collect();
    write_if_new(
        &scratch.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n"),
    );
    write_if_new(&scratch.join("Cargo.lock"), &read(&root().join("Cargo.lock")));
    for (member, manifest) in members {
        write_if_new(&scratch.join(member).join("Cargo.toml"), manifest);
    }
    if members.is_empty() {
        return;
    }
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--offline", "--quiet", "--color", "never", "--target-dir"])
        .arg(self::scratch().join("target"))
        .current_dir(scratch)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_fixture_that_does_not_compile_is_told() {
    let at = PathBuf::from("fixtures/rules/x/a.rs");
    let fixture = Fixture::of_text("x", at, "//@ edition = 2021\nfn f() {}\n");
    assert_eq!(fixture.edition(), "2021");
    let mut modules = String::new();
    module(&mut modules, &fixture.rule, &fixture.at);
    assert_eq!(modules, "#[path = \"fixtures/rules/x/a.rs\"]\npub mod x_a;\n");
}
