//! `--fix` while somebody edits the same files, the disk is full, or the process is told to end: every file has its old
//! or its new text, and no edit is lost.

#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::harness::{ctx_lint, read, stderr};
use crate::writes::{NEW, OLD, folder, litter, skip};

/// How many files are fixed in a run.
const FILES: usize = 300;

/// How often something that takes luck is tried.
const TRIES: u64 = 20;

/// What an edit adds to a file.
const EDIT: &str = "// An edit.\n";

fn many() -> (TempDir, Vec<PathBuf>) {
    let names: Vec<_> = (0..FILES).map(|at| format!("f{at:03}.rs")).collect();
    let dir = folder(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let paths = names.iter().map(|name| dir.path().join(name)).collect();
    (dir, paths)
}

fn fix(dir: &Path) -> Child {
    let mut command = ctx_lint(dir);
    command.args(["--fix", "--quiet", "--exit-zero"]);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    command.spawn().expect("a run")
}

/// Waits until the first file is written; `false` when the run has ended before that was seen.
fn is_writing(child: &mut Child, first: &Path) -> bool {
    loop {
        if fs::read(first).is_ok_and(|text| text == NEW.as_bytes()) {
            return true;
        }
        if child.try_wait().expect("a state").is_some() {
            return false;
        }
        thread::sleep(Duration::from_micros(200));
    }
}

/// How many of the files are new; every other one must be old.
#[track_caller]
fn new(paths: &[PathBuf]) -> usize {
    let texts = paths.iter().map(|path| read(path));
    texts
        .filter(|text| {
            assert!(text == OLD || text == NEW, "a file is neither old nor new:\n{text}");
            text == NEW
        })
        .count()
}

#[test]
fn no_edit_is_lost_while_files_are_written() {
    let mut not_written = 0;
    for (round, by_rename) in [false, true, false, true].into_iter().enumerate() {
        let (dir, paths) = many();
        let mut child = fix(dir.path());
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                is_writing(&mut child, &paths[0]);
                // From the end, so that edits and fixes meet in the middle; and those around it more than once.
                let mut order: Vec<_> = paths.iter().rev().collect();
                order.rotate_left(round * FILES / 8);
                for path in order {
                    edit(path, by_rename);
                }
                over.store(true, Ordering::Relaxed);
            });
        });
        let output = child.wait_with_output().expect("an end");
        assert!(over.load(Ordering::Relaxed));
        for path in &paths {
            let text = read(path);
            assert!(text.contains(EDIT), "an edit of {} is lost:\n{text}", path.display());
        }
        let told = stderr(&output);
        let told = told.matches("changed it").count();
        assert_eq!(output.status.code(), Some(if told > 0 { 2 } else { 0 }));
        not_written += told;
        assert_eq!(litter(dir.path()), [""; 0]);
    }
    assert!(not_written > 0, "no edit came in between, so nothing was tested");
}

/// Edits as editors do: in place, or by a file that takes the name.
fn edit(path: &Path, by_rename: bool) {
    let text = format!("{}{EDIT}", read(path));
    if by_rename {
        let beside = path.with_extension("edit");
        fs::write(&beside, text).expect("written");
        fs::rename(&beside, path).expect("renamed");
    } else {
        fs::write(path, text).expect("written");
    }
}

#[test]
fn a_kill_leaves_every_file_old_or_new() {
    let mut halfway = 0;
    for delay in 0..TRIES / 2 {
        let (dir, paths) = many();
        let mut child = fix(dir.path());
        if is_writing(&mut child, &paths[0]) {
            thread::sleep(Duration::from_millis(delay));
        }
        child.kill().expect("an end");
        child.wait().expect("an end");
        halfway += usize::from((1..FILES).contains(&new(&paths)));
    }
    assert!(halfway > 0, "no run was killed in the middle");
}

#[test]
fn a_signal_ends_the_run_between_two_files() {
    for signal in ["INT", "TERM"] {
        let caught = (0..TRIES).any(|_| {
            let (dir, paths) = many();
            let mut child = fix(dir.path());
            is_writing(&mut child, &paths[0]);
            let id = child.id().to_string();
            // The run may have ended by now, and then there is nobody to send to.
            let _ = Command::new("kill").args(["-s", signal, &id]).stderr(Stdio::null()).status();
            let output = child.wait_with_output().expect("an end");
            let count = new(&paths);
            assert_eq!(litter(dir.path()), [""; 0]);
            if count == FILES {
                return false;
            }
            assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
            assert!(stderr(&output).contains("asked to stop"), "{}", stderr(&output));
            true
        });
        assert!(caught, "no run was caught in the middle by SIG{signal}");
    }
}

#[test]
fn a_limit_on_what_is_written_leaves_the_old_text() {
    let dir = folder(&["a.rs", "b.rs"]);
    let (small, large) = (dir.path().join("a.rs"), dir.path().join("b.rs"));
    let text = format!("{OLD}{}", padding(20_000));
    fs::write(&large, &text).expect("a file");
    let program = env!("CARGO_BIN_EXE_ctx-lint");
    let output = Command::new("sh")
        .args(["-c", "ulimit -f 8 && exec \"$0\" --fix", program])
        .current_dir(dir.path())
        .output()
        .expect("a run");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let told = stderr(&output);
    assert!(told.contains("cannot write `b.rs`") && told.contains("make room"), "{told}");
    assert_eq!(read(&large), text);
    assert_eq!(read(&small), NEW);
    assert_eq!(litter(dir.path()), [""; 0]);
}

/// A file system of its own that is full: it is there in a name space of the command's own, and goes with it.
#[test]
fn a_full_disk_leaves_the_old_text() {
    let dir = folder(&["before/a.rs", "disk/unseen.rs", "after/unseen.rs"]);
    let text = format!("{OLD}{}", padding(40_000));
    fs::write(dir.path().join("before/b.rs"), &text).expect("a file");
    let script = "mount -t tmpfs -o size=64k none disk || exit 77
        cp before/* disk && cd disk && \"$0\" --fix; code=$?
        cp -a . ../after; exit $code";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script, env!("CARGO_BIN_EXE_ctx-lint")])
        .current_dir(dir.path())
        .output();
    // Where there is no `unshare`, or it is not allowed, it ends with 1 and has run nothing.
    let Some(output) = output.ok().filter(|output| matches!(output.status.code(), Some(0 | 2)))
    else {
        skip("no file system can be mounted, so none was full");
        return;
    };
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("cannot write `b.rs`") && told.contains("make room"), "{told}");
    let after = dir.path().join("after");
    assert_eq!(read(&after.join("b.rs")), text);
    assert_eq!(read(&after.join("a.rs")), NEW);
    assert_eq!(litter(&after), [""; 0]);
}

fn padding(bytes: usize) -> String {
    format!("// {}\n", "x".repeat(96)).repeat(bytes / 100)
}
