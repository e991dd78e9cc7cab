//! A package that means harm costs itself only.

use std::fmt::Write as _;

use crate::harness::{stderr, stdout};
use crate::registry::{INDEX, Registry};

/// A workspace that calls into two packages: one that is good, and one that is not.
fn workspace() -> Registry {
    let code = "pub fn run() {\n    let good = good::make();\n    let bad = bad::make();\n}\n";
    let registry = Registry::new("good = \"1\"\nbad = \"1\"\n", code);
    let packages = [("bad", "1.0.0", INDEX, &["bad", "good"][..]), ("good", "1.0.0", INDEX, &[])];
    registry.lock(&["bad", "good"], &packages);
    registry.fetched("good", "1.0.0", "", &[("src/lib.rs", "pub fn make() -> u64 { 1 }")]);
    registry
}

/// Fails unless the run went well and the good package is known all the same.
#[track_caller]
fn expect_good(registry: &Registry) {
    let output = registry.run(&["debug", "types", "src/lib.rs"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = stdout(&output);
    assert!(text.contains("good  : u64"), "{text}");
    let output = registry.run(&["-W", "all"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
}

#[test]
fn modules_imports_and_packages_in_circles_end() {
    let registry = workspace();
    let manifest = "[dependencies]\nbad = \"1\"\ngood = \"1\"\n";
    let files = [
        (
            "src/lib.rs",
            "pub mod a;\npub use a::*;\npub use bad::*;\npub use self::make as make;\ninclude!(\"lib.rs\");\n#[path = \"lib.rs\"] pub mod own;",
        ),
        (
            "src/a.rs",
            "pub use crate::*;\npub use super::a::make;\n#[path = \"a.rs\"] mod a;\n#[path = \"lib.rs\"] mod b;\ntype A = B;\ntype B = A;",
        ),
    ];
    registry.fetched("bad", "1.0.0", manifest, &files);
    expect_good(&registry);
}

#[test]
fn a_file_of_fifty_megabytes_is_left_out() {
    let registry = workspace();
    let text = format!("pub fn make() -> u8 {{ 0 }}\n{}", "// padding\n".repeat(5 << 20));
    registry.fetched("bad", "1.0.0", "", &[("src/lib.rs", &text)]);
    expect_good(&registry);
}

#[test]
fn a_million_items_are_read_or_left_out() {
    let registry = workspace();
    let mut text = "pub fn make() -> u8 { 0 }\n".to_owned();
    for number in 0..1_000_000_u32 {
        _ = writeln!(text, "fn f{number}() {{}}");
    }
    registry.fetched("bad", "1.0.0", "", &[("src/lib.rs", &text)]);
    expect_good(&registry);
}

#[test]
fn nesting_that_no_parser_survives_is_refused() {
    let registry = workspace();
    let deep =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let text = format!("pub fn make() -> u8 {{ {} }}", deep("(", ")"));
    let other = format!("pub static X: {} = 1;", deep("Vec<", ">"));
    let files =
        [("src/lib.rs", text.as_str()), ("src/other.rs", &other), ("Cargo.toml", "[package")];
    registry.fetched("bad", "1.0.0", "", &files[..2]);
    expect_good(&registry);
    registry.write(
        "home/registry/src/index.crates.io-1949cf8c6b5b557f/bad-1.0.0/Cargo.toml",
        files[2].1,
    );
    expect_good(&registry);
}

#[cfg(unix)]
#[test]
fn pipes_and_links_in_a_package_do_not_hinder() {
    let registry = workspace();
    registry.fetched(
        "bad",
        "1.0.0",
        "",
        &[("src/lib.rs", "pub mod pipe;\npub mod zero;\npub mod up;")],
    );
    let base = registry.path("home/registry/src/index.crates.io-1949cf8c6b5b557f/bad-1.0.0/src");
    let made = std::process::Command::new("mkfifo").arg(base.join("pipe.rs")).status();
    assert!(made.expect("mkfifo").success());
    std::os::unix::fs::symlink("/dev/zero", base.join("zero.rs")).expect("a link");
    std::os::unix::fs::symlink("..", base.join("up")).expect("a link");
    expect_good(&registry);
}

/// An archive that unpacks to far more than it is, and one that is none.
#[test]
fn archives_that_are_bombs_or_broken_are_absent() {
    let registry = workspace();
    let path = "home/registry/cache/index.crates.io-1949cf8c6b5b557f/bad-1.0.0.crate";
    registry.write(path, "no archive");
    expect_good(&registry);
    let zeros = "\0".repeat(40 << 20);
    let files: Vec<(String, &str)> =
        (0..8).map(|at| (format!("src/f{at}.rs"), zeros.as_str())).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    registry.archived("bad", "1.0.0", "", &files);
    expect_good(&registry);
    let left = std::fs::read_dir(registry.path("cache/archives")).expect("a folder").count();
    assert_eq!(left, 0, "half of an archive is left");
}
