//! A file has the same findings whether it is named itself, or its folder, its package or the workspace, and from
//! whichever folder.

use std::path::{Path, PathBuf};

use crate::harness::write;
use crate::record::findings;
use crate::tree::{Tree, relative};

/// What the library does with a read that a caller in another package loses.
const STORE: &str = "use tokio::io::AsyncReadExt;
use tokio::net::tcp::OwnedReadHalf;
pub async fn next(io: &mut OwnedReadHalf) -> u32 { more(io).await }
async fn more(io: &mut OwnedReadHalf) -> u32 { io.read_u32().await.unwrap_or(0) }
";

const SERVE: &str = "use tokio::net::tcp::OwnedReadHalf;
use tokio::sync::mpsc::Receiver;
pub async fn serve(mut io: OwnedReadHalf, mut commands: Receiver<u32>) {
    loop {
        tokio::select! {
            message = store::net::next(&mut io) => println!(\"{message:?}\"),
            Some(command) = commands.recv() => println!(\"{command}\"),
        }
    }
}
";

fn workspace(root: &Path) {
    let package = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n{more}"
        )
    };
    write(&root.join("Cargo.toml"), "[workspace]\nmembers = [\"app\", \"store\"]\n");
    write(&root.join("store/Cargo.toml"), &package("store", ""));
    write(&root.join("store/src/lib.rs"), "pub mod net;\n");
    write(&root.join("store/src/net.rs"), STORE);
    write(&root.join("app/Cargo.toml"), &package("app", "store = { path = \"../store\" }\n"));
    write(&root.join("app/src/main.rs"), "mod inner;\nfn main() {}\n");
    write(&root.join("app/src/inner/mod.rs"), "pub mod serve;\n");
    write(&root.join("app/src/inner/serve.rs"), SERVE);
}

#[test]
fn what_is_named_changes_nothing() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let root = dir.path().canonicalize().expect("a folder").join("tree");
    workspace(&root);
    let copy = Tree::read(&root).identity();
    let file = "app/src/inner/serve.rs";
    let in_file = format!("\"path\":\"{file}\",\"rule\":");
    let mut all: Vec<Vec<String>> = Vec::new();
    for here in ["", "app", "store/src"] {
        let here = root.join(here);
        for named in [file, "app/src/inner", "app", ""] {
            let path = PathBuf::from(relative(&here, &root.join(named)));
            let paths = [path.to_string_lossy().into_owned()];
            let mut found = findings(&copy, &here, &["--isolated".to_owned()], &paths);
            // Keys are sorted, so that a finding, unlike a label, ends with its path and its rule.
            found.retain(|line| line.contains(&in_file));
            all.push(found);
        }
    }
    let is_loss = |line: &&String| line.contains("cancel_unsafe_select");
    assert_eq!(all[0].iter().filter(is_loss).count(), 1, "{all:#?}");
    assert!(all.iter().all(|found| *found == all[0]), "{all:#?}");
}
