//! What `--fix` writes, and what it leaves alone. What happens when it is disturbed is in `disturbed`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::harness::{ctx_lint, entries, name, read, stderr, stdout, write};

/// A file that has a fix, before and after.
pub(crate) const OLD: &str = "pub fn f(parent: &ctx_core::Context) {\n    let (ctx, _) = parent.with_cancel();\n    drop(ctx);\n}\n";
pub(crate) const NEW: &str = "pub fn f(parent: &ctx_core::Context) {\n    let (ctx, _guard) = parent.with_cancel();\n    drop(ctx);\n}\n";

pub(crate) fn folder(files: &[&str]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for path in files {
        write(&dir.path().join(path), OLD);
    }
    dir
}

pub(crate) fn run(dir: &Path, args: &[&str]) -> Output {
    ctx_lint(dir).args(args).output().expect("a run")
}

/// Runs, and expects that something is not written and named.
#[track_caller]
fn left(dir: &Path, args: &[&str], parts: &[&str]) -> Output {
    let output = run(dir, args);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    // The terminal's width cuts messages into lines.
    let told =
        stderr(&output).replace("\n  │", "").split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(told.contains(part), "no `{part}` in\n{told}");
    }
    output
}

/// What stayed behind beside the files.
pub(crate) fn litter(dir: &Path) -> Vec<String> {
    entries(dir).iter().map(|path| name(path)).filter(|name| name.starts_with(".ctx")).collect()
}

#[test]
fn a_file_that_cannot_be_written_is_named_and_the_others_are_written() {
    let dir = folder(&["a.rs", "b.rs", "c.rs"]);
    fs::hard_link(dir.path().join("b.rs"), dir.path().join("b.txt")).expect("a link");
    let output = left(
        dir.path(),
        &["--fix", "--output-format", "concise"],
        &["cannot write `b.rs`: it has 2 names (hard links)", "applied 2 fixes in 2 files"],
    );
    // What is left to do is reported as it is on the disk.
    assert_eq!(stdout(&output).lines().count(), 1);
    assert!(
        stdout(&output).starts_with("b.rs:2:15: deny[dropped_cancel_guard]"),
        "{}",
        stdout(&output)
    );
    for (path, text) in [("a.rs", NEW), ("b.rs", OLD), ("b.txt", OLD), ("c.rs", NEW)] {
        assert_eq!(read(&dir.path().join(path)), text, "{path}");
    }
    assert_eq!(litter(dir.path()), [""; 0]);
}

#[test]
fn a_file_that_is_read_only_is_left_even_by_the_superuser() {
    let dir = folder(&["a.rs"]);
    let path = dir.path().join("a.rs");
    let mut rights = fs::metadata(&path).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("rights");
    left(dir.path(), &["--fix"], &["cannot write `a.rs`", "make the file"]);
    assert_eq!(read(&path), OLD);
}

fn git(dir: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    for who in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{who}_NAME"), "ctx")
            .env(format!("GIT_{who}_EMAIL"), "ctx@example.com");
    }
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "");
    let output = command.current_dir(dir).args(args).output().expect("git");
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn uncommitted_changes_are_not_written_over() {
    let dir = folder(&["src/a.rs", "notes.txt"]);
    let path = dir.path().join("src/a.rs");
    git(dir.path(), &["init", "--quiet"]);
    let told = ["has uncommitted changes", "`--allow-dirty`"];
    assert_eq!(stdout(&left(dir.path(), &["--fix"], &told)), "");
    left(dir.path(), &["--unsafe-fixes"], &told);
    git(dir.path(), &["add", "."]);
    left(dir.path(), &["--fix", "src/a.rs"], &["`src/a.rs` (staged)", "`--allow-staged`"]);
    git(dir.path(), &["commit", "--quiet", "-m", "One"]);

    // A change anywhere in the repository counts, as it does for `cargo fix`.
    write(&dir.path().join("notes.txt"), "more");
    left(&dir.path().join("src"), &["--fix"], &["`notes.txt`"]);
    left(dir.path(), &["--fix", "--allow-staged"], &["`notes.txt`"]);
    assert_eq!(read(&path), OLD);
    // What writes nothing needs no leave.
    assert_eq!(run(dir.path(), &["--diff"]).status.code(), Some(1));
    assert_eq!(run(dir.path(), &[]).status.code(), Some(1));

    git(dir.path(), &["add", "."]);
    assert_eq!(run(dir.path(), &["--fix", "--allow-staged"]).status.code(), Some(0));
    assert_eq!(read(&path), NEW);
    write(&path, OLD);
    assert_eq!(run(dir.path(), &["--fix", "--allow-dirty"]).status.code(), Some(0));
    assert_eq!(read(&path), NEW);
    write(&path, OLD);
    git(dir.path(), &["add", "."]);
    git(dir.path(), &["commit", "--quiet", "-m", "Two"]);
    assert_eq!(run(dir.path(), &["--fix"]).status.code(), Some(0));
    assert_eq!(read(&path), NEW);
}

#[test]
fn a_repository_inside_of_a_folder_is_looked_at_too() {
    let dir = folder(&["a.rs", "inner/b.rs"]);
    git(&dir.path().join("inner"), &["init", "--quiet"]);
    left(dir.path(), &["--fix"], &["has uncommitted changes: `b.rs`"]);
    assert_eq!(read(&dir.path().join("a.rs")), OLD);
}

#[test]
fn a_repository_that_git_cannot_read_is_not_taken_for_a_clean_one() {
    let dir = folder(&["a.rs"]);
    fs::create_dir(dir.path().join(".git")).expect("a folder");
    left(dir.path(), &["--fix"], &["git does not say", "`--allow-dirty`"]);
    assert_eq!(read(&dir.path().join("a.rs")), OLD);
    assert_eq!(run(dir.path(), &["--fix", "--allow-dirty"]).status.code(), Some(0));
    let dir = folder(&["a.rs"]);
    git(dir.path(), &["init", "--quiet"]);
    let output = ctx_lint(dir.path()).arg("--fix").env("PATH", "").output().expect("a run");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(read(&dir.path().join("a.rs")), OLD);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
    use std::os::unix::process::CommandExt;

    use super::*;

    /// Somebody who owns nothing.
    const NOBODY: u32 = 65_534;

    #[test]
    fn rights_are_kept() {
        let dir = folder(&["a.rs", "b.rs"]);
        for (path, mode) in [("a.rs", 0o755), ("b.rs", 0o600)] {
            fs::set_permissions(dir.path().join(path), fs::Permissions::from_mode(mode))
                .expect("rights");
        }
        assert_eq!(run(dir.path(), &["--fix"]).status.code(), Some(0));
        for (path, mode) in [("a.rs", 0o755), ("b.rs", 0o600)] {
            let path = dir.path().join(path);
            assert_eq!(fs::metadata(&path).expect("a file").mode() & 0o7777, mode);
            assert_eq!(read(&path), NEW);
        }
    }

    #[test]
    fn a_link_out_of_the_root_is_not_followed() {
        let dir = folder(&["in/a.rs", "out/b.rs"]);
        let (inside, outside) = (dir.path().join("in"), dir.path().join("out/b.rs"));
        symlink("../out/b.rs", inside.join("b.rs")).expect("a link");
        left(
            &inside,
            &["--fix", "a.rs", "b.rs"],
            &["cannot write `b.rs`: a link leads", "is outside of"],
        );
        assert_eq!(read(&outside), OLD);
        assert_eq!(read(&inside.join("a.rs")), NEW);
        // Inside of a package it is written where it is, and stays a link.
        write(&dir.path().join("Cargo.toml"), "[package]\nname = \"p\"\nedition = \"2024\"\n");
        assert_eq!(run(&inside, &["--fix", "b.rs"]).status.code(), Some(0));
        assert_eq!(read(&outside), NEW);
        assert!(inside.join("b.rs").is_symlink());
    }

    /// The command as run by somebody without privileges, from a place that anybody can reach.
    fn unprivileged(dir: &TempDir) -> Command {
        let program = dir.path().join("ctx-lint");
        if !program.exists() {
            fs::copy(env!("CARGO_BIN_EXE_ctx-lint"), &program).expect("a program");
        }
        let mut command = Command::new(program);
        command.env_remove("CTX_LINT_OUTPUT_FORMAT").env_remove("CARGO_BUILD_WARNINGS");
        if is_root(dir) {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    fn is_root(dir: &TempDir) -> bool {
        fs::metadata(dir.path()).expect("a folder").uid() == 0
    }

    fn allow(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
    }

    #[test]
    fn a_folder_that_is_read_only_is_told() {
        let dir = folder(&["src/a.rs"]);
        allow(dir.path(), 0o755);
        let src = dir.path().join("src");
        if is_root(&dir) {
            chown(src.join("a.rs"), Some(NOBODY), Some(NOBODY)).expect("an owner");
        }
        allow(&src.join("a.rs"), 0o666);
        allow(&src, 0o555);
        let output = unprivileged(&dir).current_dir(&src).arg("--fix").output().expect("a run");
        allow(&src, 0o755);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("cannot write `a.rs`"), "{}", stderr(&output));
        assert_eq!(read(&src.join("a.rs")), OLD);
        assert_eq!(litter(&src), [""; 0]);
    }

    #[test]
    fn a_file_of_somebody_else_keeps_its_owner_or_is_left() {
        let dir = folder(&["src/a.rs", "src/b.rs"]);
        if !is_root(&dir) {
            skip("only the superuser can give a file away");
            return;
        }
        allow(dir.path(), 0o755);
        let src = dir.path().join("src");
        let (a, b) = (src.join("a.rs"), src.join("b.rs"));
        allow(&src, 0o777);
        allow(&a, 0o666);
        allow(&b, 0o666);
        chown(&a, Some(NOBODY - 1), Some(NOBODY)).expect("an owner");
        chown(&b, Some(NOBODY), Some(NOBODY)).expect("an owner");
        let output = unprivileged(&dir).current_dir(&src).arg("--fix").output().expect("a run");
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("it belongs to user 65533"), "{}", stderr(&output));
        assert_eq!((read(&a).as_str(), read(&b).as_str()), (OLD, NEW));
        // Whoever may give the new file to the same owner does so.
        assert_eq!(run(&src, &["--fix"]).status.code(), Some(0));
        assert_eq!(read(&a), NEW);
        let held = fs::metadata(&a).expect("a file");
        assert_eq!((held.uid(), held.gid(), held.mode() & 0o777), (NOBODY - 1, NOBODY, 0o666));
    }
}

/// Says on the terminal, past the capture of test output, that something was not tested.
#[cfg(unix)]
pub(crate) fn skip(why: &str) {
    use std::io::Write;
    _ = writeln!(std::io::stderr(), "\nSKIPPED: {why}\n");
}
