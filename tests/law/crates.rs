//! Published crates: two each time, and more when they are asked for with `LAW_CRATES=10`.
//!
//! Their versions are those of `tests/corpus/crates.txt`. Cargo fetches them; where it cannot, the test says so and
//! passes, and with `CI` set it fails instead.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::harness::{entries, name, read, root, write};
use crate::law::{SEEDS, hold};
use crate::tree::Tree;

/// Crates with async code and with findings, the small ones first.
const CRATES: [&str; 10] = [
    "amqprs",
    "rathole",
    "tokio-util",
    "fuse3",
    "async-raft",
    "rumqttd",
    "webrtc-ice",
    "shadowquic",
    "litep2p",
    "fred",
];

/// How many are linted when nobody asks for more.
const FEW: usize = 2;

#[test]
fn published_crates() {
    let asked = std::env::var("LAW_CRATES").ok();
    let count = asked.map_or(FEW, |count| count.parse().expect("a number in LAW_CRATES"));
    assert!(count <= CRATES.len(), "LAW_CRATES: there are {} crates", CRATES.len());
    for krate in &CRATES[..count] {
        let Some(folder) = source(krate) else { continue };
        let dir = tempfile::tempdir().expect("a temporary folder");
        let tree = dir.path().canonicalize().expect("a folder").join("tree");
        copy(&folder, &tree.join(krate));
        let found = hold(&Tree::read(&tree), &["--isolated".to_owned()], SEEDS);
        assert!(found > 0, "{krate}: nothing is found, so that nothing is compared");
    }
}

/// The folder into which cargo unpacks the pinned version of a crate.
fn source(krate: &str) -> Option<PathBuf> {
    let list = read(&root().join("tests/corpus/crates.txt"));
    let pinned = list.lines().find_map(|line| line.strip_prefix(krate)?.strip_prefix(' '));
    let version = pinned.unwrap_or_else(|| panic!("tests/corpus/crates.txt: {krate} is not there"));
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).expect("a home");
    let unpacked = || {
        let registries = entries(&home.join("registry/src")).into_iter();
        registries.map(|dir| dir.join(format!("{krate}-{version}"))).find(|dir| dir.is_dir())
    };
    if let Some(folder) = unpacked() {
        return Some(folder);
    }
    // Asked about a crate, cargo unpacks it. Away from this workspace, so that it is about the registry's.
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["info", "--quiet", &format!("{krate}@{version}")]).current_dir("/");
    let output = cargo.stdin(Stdio::null()).output();
    let folder = unpacked();
    if folder.is_none() {
        let why = output.map_or_else(
            |error| error.to_string(),
            |output| String::from_utf8_lossy(&output.stderr).into_owned(),
        );
        assert!(std::env::var_os("CI").is_none(), "{krate} {version} cannot be fetched: {why}");
        // A test that passes is heard only where it writes past the test's own output.
        _ = writeln!(std::io::stderr(), "SKIPPED: {krate} {version} cannot be fetched: {why}");
    }
    folder
}

/// Copies the sources and the manifest of a crate.
fn copy(from: &Path, to: &Path) {
    for path in entries(from) {
        let to = to.join(name(&path));
        if path.is_dir() {
            copy(&path, &to);
        } else if crate::harness::is_rust(&path) || name(&path) == "Cargo.toml" {
            write(&to, &read(&path));
        }
    }
}
