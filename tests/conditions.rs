//! What `#[cfg(…)]` says of files and names, beyond what the fixtures of rules show.

use crate::worlds::{GUARD, USER, folder, found};

#[test]
fn conditions_of_files_and_macros_count() {
    let user = format!("use super::start;\n{USER}");
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
        (
            "src/lib.rs",
            &format!(
                "mod never;\nmod now;\nmod inner {{ mod deep; pub async fn r() {{}} pub use super::start; }}\n{GUARD}"
            ),
        ),
        ("src/never.rs", &format!("#![cfg(all(unix, windows))]\n{user}")),
        ("src/now.rs", &format!("#![allow(unused)]\n#![cfg(unix)]\n{user}")),
        ("src/inner/deep.rs", &user),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    let expected = ["src/inner/deep.rs:4", "src/now.rs:6"];
    let expected = expected.map(|place| format!("{place} dropped_cancel_guard"));
    assert_eq!(found(dir.path(), &only), expected);
}

#[test]
fn the_order_of_conditions_does_not_matter() {
    let found_in = |first: &str, second: &str| {
        let lib = format!(
            "{first}\n{second}\npub mod a {{ pub fn start() -> u8 {{ 0 }} }}\npub mod b {{ {GUARD} }}\n\
             async fn work() {{}}\npub async fn run() {{\n    let _ = start();\n    work().await;\n}}\n"
        );
        let dir = folder(&[
            ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
            ("src/lib.rs", &lib),
        ]);
        found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."]).len()
    };
    for (one, other) in [
        ("#[cfg(unix)] use a::start;", "#[cfg(windows)] use b::start;"),
        ("#[cfg(unix)] use a::*;", "#[cfg(windows)] use b::*;"),
        ("#[cfg(not(unix))] use a::start;", "#[cfg(unix)] use b::start;"),
    ] {
        assert_eq!(found_in(one, other), found_in(other, one), "{one}");
    }
}
