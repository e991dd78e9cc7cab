//! Links to files, folders and packages: what is found does not depend on which of the ways to a file was named.
#![cfg(unix)]

use std::os::unix::fs::symlink;
use std::path::Path;

use crate::harness::{ctx_lint, read, stderr, stdout, write};
use crate::worlds::{GUARD, USER, folder, found, workspace};

fn guards(dir: &Path, args: &[&str]) -> Vec<String> {
    let only: Vec<&str> =
        ["-A", "all", "-W", "dropped_cancel_guard"].iter().chain(args).copied().collect();
    found(dir, &only)
}

#[test]
fn a_link_to_a_package_is_the_package() {
    let dir = workspace();
    symlink(dir.path().join("app"), dir.path().join("linked")).expect("a link");
    symlink(dir.path().join("app/src"), dir.path().join("code")).expect("a link");
    let rules = |path: &str| guards(dir.path(), &[path]);
    assert_eq!(rules("app/src/job.rs"), ["app/src/job.rs:4 dropped_cancel_guard"]);
    assert_eq!(rules("linked/src/job.rs"), ["linked/src/job.rs:4 dropped_cancel_guard"]);
    assert_eq!(rules("linked"), ["linked/src/job.rs:4 dropped_cancel_guard"]);
    assert_eq!(rules("code/job.rs"), ["code/job.rs:4 dropped_cancel_guard"]);
    // Two ways to one file are one file.
    assert_eq!(guards(dir.path(), &["linked", "app"]).len(), 1);
}

/// A module that is a link is a source like any other, whether the link, its folder or the package is named.
#[test]
fn a_link_to_a_file_is_judged_where_it_lies() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'links'\nedition = '2024'\n"),
        ("src/lib.rs", &format!("mod user;\n{GUARD}")),
        ("shared/user.txt", &format!("use super::start;\n{USER}")),
        ("src/nobody.txt", ""),
    ]);
    symlink("../shared/user.txt", dir.path().join("src/user.rs")).expect("a link");
    symlink("gone.rs", dir.path().join("src/broken.rs")).expect("a link");
    symlink(".", dir.path().join("src/loop.rs")).expect("a link");
    for named in
        [&["src/user.rs"][..], &["src"], &["."], &[".", "src/user.rs"], &["--no-ignore", "."]]
    {
        assert_eq!(guards(dir.path(), named), ["src/user.rs:4 dropped_cancel_guard"], "{named:?}");
    }
}

/// What a finding says of other files does not depend on how these were named.
#[test]
fn labels_say_where_the_other_file_lies() {
    let dir = workspace();
    let add = |path: &str, text: &str| {
        let path = dir.path().join(path);
        write(&path, &(read(&path) + text));
    };
    add(
        "guard/src/inner.rs",
        "pub fn pause() { std::thread::sleep(std::time::Duration::from_secs(5)); }\n",
    );
    add(
        "app/src/job.rs",
        "pub fn all() { tokio::spawn(async { guard_kit::pause(); work().await; }); }\n",
    );
    symlink(".", dir.path().join("link")).expect("a link");
    let told = |args: &[&str]| {
        let output = ctx_lint(dir.path())
            .args([
                "--isolated",
                "-A",
                "all",
                "-W",
                "blocking_in_async",
                "--output-format",
                "json-lines",
            ])
            .args(args)
            .output()
            .expect("a run");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output)
            .lines()
            .find(|line| line.contains("app/src/job.rs"))
            .expect("a finding")
            .to_owned()
    };
    let plain = told(&["app/src/job.rs"]);
    assert!(plain.contains("\"guard/src/inner.rs\""), "a label in another file: {plain}");
    for args in [&["."][..], &["app", "link/guard"], &["link/guard", "app/src"]] {
        assert_eq!(told(args), plain, "{args:?}");
    }
    let behind = told(&["link/app/src/job.rs"]);
    for args in [&["link"][..], &["link/app"], &["link/app", "guard"]] {
        assert_eq!(told(args), behind, "{args:?}");
    }
    assert_eq!(behind.replace("link/app/", "app/"), plain);
}

/// A link and the file that it leads to are two sources and one text, which is written once.
#[test]
fn what_two_names_mean_is_fixed_once() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'links'\nedition = '2024'\n"),
        ("src/lib.rs", &format!("mod one;\nmod two;\n{GUARD}")),
        ("src/one.rs", &format!("use super::start;\n{USER}")),
    ]);
    symlink("one.rs", dir.path().join("src/two.rs")).expect("a link");
    let output = ctx_lint(dir.path())
        .args([
            "--isolated",
            "--fix",
            "--unsafe-fixes",
            "--allow-dirty",
            "-A",
            "all",
            "-W",
            "dropped_cancel_guard",
            ".",
        ])
        .output()
        .expect("a run");
    let text = std::fs::read_to_string(dir.path().join("src/one.rs")).expect("a text");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(text.contains("let _guard = start();"), "{text}\n{}", stderr(&output));
    assert!(dir.path().join("src/two.rs").is_symlink());
}
