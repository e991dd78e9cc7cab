//! Spellings, repositories inside of repositories, ignore files and hooks that must not change what is found.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::harness::{ctx_lint, findings, stderr, stdout, write};
use crate::repository::{faulty, git, package, places, repository};
use crate::worlds::folder;

/// The lines with findings, whatever their files are called.
#[track_caller]
fn lines(dir: &Path, args: &[&str]) -> Vec<String> {
    let mut command = ctx_lint(dir);
    command.args(args).args(["--output-format", "json-lines"]);
    let output = command.output().expect("a run");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    let found = findings(&stdout(&output));
    found.iter().map(|found| format!("{}:{}", found.path, found.line)).collect()
}

/// Ends the run when it hangs.
#[track_caller]
fn ends(mut command: Command) -> Option<i32> {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a run");
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("a state") {
            return status.code();
        }
        if begun.elapsed() > Duration::from_secs(60) {
            child.kill().expect("an end");
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

#[test]
fn a_link_to_a_repository_changes_no_finding() {
    let step = "pub async fn f(ctx: &ctx_core::Context) { crate::m::step(ctx).await }\n";
    let outer = repository(&[("src/lib.rs", "mod m; mod b;\n"), ("src/b.rs", step)]);
    write(&outer.path().join("src/m.rs"), &faulty("step"));
    let around = tempfile::tempdir().expect("a folder");
    symlink(outer.path(), around.path().join("link")).expect("a link");
    for args in [&["--since", "HEAD"][..], &["--staged"]] {
        if args == ["--staged"] {
            git(outer.path(), &["add", "-A"]);
            fs::remove_file(outer.path().join("src/m.rs")).expect("a file");
        }
        assert_eq!(lines(outer.path(), args), ["src/m.rs:2"]);
        let linked = lines(around.path(), &[args, &["link"]].concat());
        assert_eq!(linked, ["link/src/m.rs:2"], "{args:?}");
    }
}

#[test]
fn a_hook_names_the_index_of_its_own_repository() {
    let dir = repository(&[("src/lib.rs", "")]);
    let inner = dir.path().join("inner");
    write(&inner.join("a.rs"), "");
    git(&inner, &["init", "--quiet"]);
    write(&dir.path().join("src/lib.rs"), &faulty("f"));
    git(dir.path(), &["add", "src"]);
    let index = dir.path().join(".git/other-index");
    fs::rename(dir.path().join(".git/index"), &index).expect("an index");
    let mut command = ctx_lint(dir.path());
    command.args(["--staged", "."]).env("GIT_INDEX_FILE", &index);
    let output = command.output().expect("a run");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stdout(&output).contains("src/lib.rs"), "{}", stdout(&output));
}

#[test]
fn a_repository_inside_of_another_is_compared_too() {
    let dir = package(&[("src/lib.rs", "pub fn f() {}\n")]);
    let inner = dir.path().join("inner");
    write(
        &inner.join("Cargo.toml"),
        "[package]\nname = 'inner'\nedition = '2024'\n[dependencies]\nctx-core = '0.1'\n",
    );
    write(&inner.join("src/lib.rs"), &faulty("f"));
    for folder in [&inner, &dir.path().to_owned()] {
        git(folder, &["init", "--quiet"]);
        git(folder, &["add", "-A"]);
        git(folder, &["commit", "--quiet", "-m", "x"]);
    }
    let head = Command::new("git")
        .args(["rev-parse", "HEAD"])
        .current_dir(dir.path())
        .output()
        .expect("git");
    let head = stdout(&head).trim().to_owned();
    // The outer commit names the inner one.
    assert!(places(&dir, &["--since", &head]).is_empty());
    write(&inner.join("src/lib.rs"), &(faulty("f") + &faulty("g")));
    assert_eq!(places(&dir, &["--since", &head]), ["inner/src/lib.rs:6"]);
}

#[test]
fn ignore_files_that_never_end_are_none() {
    for name in [".ignore", ".gitignore"] {
        let dir = repository(&[("src/lib.rs", &faulty("f"))]);
        pipe(&dir.path().join(name));
        symlink("/dev/zero", dir.path().join("src").join(name)).expect("a link");
        let mut command = ctx_lint(dir.path());
        command.arg(".");
        assert_eq!(ends(command), Some(1), "{name}");
        let mut command = ctx_lint(dir.path());
        command.args(["--force-exclude", "src/lib.rs"]);
        assert_eq!(ends(command), Some(1), "{name}");
    }
    let dir = package(&[]);
    pipe(&dir.path().join("pipe.rs"));
    let mut command = ctx_lint(dir.path());
    command.arg("pipe.rs");
    assert_eq!(ends(command), Some(2));
}

#[test]
fn a_named_file_is_left_out_where_its_folder_leaves_it_out() {
    let files = ["a", "b", "kept", "deep/c", "deep/d", "sub/e"];
    let text = faulty("f");
    let list: Vec<(String, &str)> =
        files.iter().map(|name| (format!("src/{name}.rs"), text.as_str())).collect();
    let list: Vec<(&str, &str)> = list.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let dir = package(&list);
    write(&dir.path().join(".gitignore"), "c.rs\nsub/\n");
    write(&dir.path().join(".ignore"), "a.rs\nkept.rs\n");
    write(&dir.path().join("src/.ignore"), "!kept.rs\n");
    let taken = |dir: &TempDir| -> Vec<String> {
        let found = places(dir, &["."]);
        for file in files {
            let file = format!("src/{file}.rs");
            let named = places(dir, &["--force-exclude", &file]);
            let is_found = found.iter().any(|place| place.starts_with(&file));
            assert_eq!(!named.is_empty(), is_found, "{file}");
        }
        found.iter().map(|place| place.trim_end_matches(":2").to_owned()).collect()
    };
    let outside = ["src/b.rs", "src/deep/c.rs", "src/deep/d.rs", "src/kept.rs", "src/sub/e.rs"];
    assert_eq!(taken(&dir), outside);
    git(dir.path(), &["init", "--quiet"]);
    write(&dir.path().join(".git/info/exclude"), "d.rs\n");
    assert_eq!(taken(&dir), ["src/b.rs", "src/kept.rs"]);
}

#[test]
fn no_filter_of_a_repository_is_started() {
    let dir = repository(&[("src/lib.rs", "pub fn f() {}\n")]);
    let script = "touch started; cat";
    git(dir.path(), &["config", "filter.own.clean", script]);
    write(&dir.path().join(".git/info/attributes"), "*.rs filter=own\n");
    write(&dir.path().join("src/lib.rs"), "pub fn f() {}\n");
    let mut command = ctx_lint(dir.path());
    command.args(["--fix", "."]);
    assert!(matches!(ends(command), Some(0 | 2)));
    assert!(!dir.path().join("started").exists());
    // Git itself does start it.
    fs::remove_file(dir.path().join("src/lib.rs")).expect("a file");
    write(&dir.path().join("src/lib.rs"), "pub fn f() {}\n");
    git(dir.path(), &["status"]);
    assert!(dir.path().join("started").exists());
}

#[test]
fn a_comment_makes_no_finding() {
    let guard = "mod a;\nuse tokio::task::JoinHandle;\npub struct H(JoinHandle<()>);\n\
         impl Drop for H { fn drop(&mut self) { self.0.abort(); } }\n\
         pub fn begin() -> H { H(tokio::spawn(async {})) }\n";
    let code = "pub fn go() { let _ = crate::begin(); other(); }\nfn other() {}\n";
    let found = |text: &str| {
        let manifest = "[package]\nname = 'a'\nedition = '2024'\n[dependencies]\ntokio = '1'\n";
        let dir = folder(&[("Cargo.toml", manifest), ("src/lib.rs", guard), ("src/a.rs", text)]);
        lines(dir.path(), &["--isolated", "--confidence", "low", "src/a.rs"])
    };
    assert_eq!(found(&format!("{code}// lock\n")), ["src/a.rs:1"]);
    assert_eq!(found(code), ["src/a.rs:1"]);
}

#[test]
fn a_file_without_a_change_has_given_nothing_away() {
    let call =
        |from: &str| format!("use crate::{from}::step;\npub async fn run() {{\n    step();\n}}\n");
    let blocks = "pub fn step() { std::thread::sleep(std::time::Duration::from_secs(5)); }\n";
    let more = "pub async fn more() {\n    crate::o::step();\n}\n";
    let dir = repository(&[
        ("src/lib.rs", "mod b; mod c; mod m; mod o;\n"),
        ("src/m.rs", blocks),
        ("src/o.rs", blocks),
        ("src/b.rs", &(call("m") + more)),
        ("src/c.rs", "pub fn none() {}\n"),
    ]);
    assert_eq!(places(&dir, &["--confidence", "low"]), ["src/b.rs:3", "src/b.rs:6"]);
    // What `b` called blocks no longer, and `c` has a function of the same name that does.
    write(&dir.path().join("src/m.rs"), "pub fn step() {}\n");
    write(&dir.path().join("src/c.rs"), &call("o"));
    for named in [".", "src/c.rs"] {
        let args = ["--confidence", "low", "--since", "HEAD", named];
        assert_eq!(places(&dir, &args), ["src/c.rs:3"], "{named}");
    }
}
