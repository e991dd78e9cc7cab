//! Published crates: two each time, and more when they are asked for with `LAW_CRATES=10`.

use std::path::Path;

use crate::harness::{entries, name, read, write};
use crate::law::{SEEDS, hold};
use crate::published::source;
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
