//! The sources of published crates, of the versions that `tests/corpus/crates.txt` pins.
//!
//! Cargo fetches them; where it cannot, a test says so and passes, and with `CI` set it fails instead.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::harness::{entries, read, root};

/// The folder into which cargo unpacks the pinned version of a crate.
pub(crate) fn source(krate: &str) -> Option<PathBuf> {
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
