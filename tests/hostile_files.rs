//! Files with names and texts that were made to do harm: nothing in them reaches the terminal or the lines of a report,
//! and what cannot be read costs that one file.

#![cfg(unix)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use ctx_lint::format::FORMATS;
use ctx_lint::glyph::is_obeyed;
use tempfile::TempDir;

use crate::harness::{ctx_lint, findings, stderr, stdout};
use crate::writes::{NEW, OLD};

/// Names that take over a terminal, end a line and begin a command, turn a text around, or are no text.
const NAMES: [&[u8]; 5] = [
    b"a\x1b[31m\x1b]0;owned\x07.rs",
    b"b\n::error file=x::owned\n.rs",
    "c\u{202e}sr.\u{9b}31m\u{2028}.rs".as_bytes(),
    b"d\xff\xfe\x9b.rs",
    b"e \"quoted\"\\:,%0A\r\x7f.rs",
];

fn hostile() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for name in NAMES {
        fs::write(dir.path().join(OsStr::from_bytes(name)), OLD).expect("a file");
    }
    dir
}

fn run(dir: &Path, args: &[&str]) -> Output {
    ctx_lint(dir).args(args).output().expect("a run")
}

/// A text without the codes that the command itself sends: colours, and links to the pages of rules.
fn without_colours(text: &str) -> String {
    let links = ctx_lint::builtin::all().into_iter().map(|rule| ctx_lint::page::link(rule.name));
    let mut text = text.replace("\u{1b}]8;;\u{1b}\\", "");
    for link in links {
        text = text.replace(&format!("\u{1b}]8;;{link}\u{1b}\\"), "");
    }
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match rest.strip_prefix('m') {
            Some(rest) => out.push_str(rest),
            None => out.extend(["\u{1b}[", part]),
        }
    }
    out
}

#[track_caller]
fn harmless(text: &str) {
    let text = without_colours(text);
    let sent: Vec<_> = text.chars().filter(|&c| c != '\n' && is_obeyed(c)).collect();
    assert!(sent.is_empty(), "{sent:?} in\n{text}");
    assert!(!text.contains("\u{1b}[31m"));
}

#[test]
fn names_of_files_do_nothing_in_any_format() {
    let dir = hostile();
    for format in FORMATS {
        let args = ["--output-format", format.name, "--color", "always"];
        let output = run(dir.path(), &args);
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        let text = stdout(&output);
        harmless(&text);
        harmless(&stderr(&output));
        let lines = match format.name {
            "concise" | "github" | "json-lines" => Some(NAMES.len()),
            _ => None,
        };
        assert!(lines.is_none_or(|lines| text.lines().count() == lines), "{text}");
        let commands = text.lines().filter(|line| line.trim_start().starts_with("::"));
        assert_eq!(
            commands.count(),
            if format.name == "github" { NAMES.len() } else { 0 },
            "{text}"
        );
    }
    harmless(&stdout(&run(dir.path(), &["--statistics"])));
    let github = stdout(&run(dir.path(), &["--output-format", "github"]));
    assert!(github.contains("file=b%0A%3A%3Aerror file=x%3A%3Aowned%0A.rs,line=2"), "{github}");
    let sarif = stdout(&run(dir.path(), &["--output-format", "sarif"]));
    assert!(sarif.contains("\"uri\": \"d%FF%FE%9B.rs\""), "{sarif}");
    let paths = findings(&stdout(&run(dir.path(), &["--output-format", "json-lines"])));
    let paths: Vec<_> = paths.into_iter().map(|found| found.path).collect();
    for path in ["b\n::error file=x::owned\n.rs", "d\\xff\\xfe\\x9b.rs"] {
        assert!(paths.iter().any(|own| own == path), "no {path:?} in {paths:?}");
    }
}

#[test]
fn names_in_complaints_do_nothing() {
    let dir = hostile();
    let path = |name: &[u8]| OsStr::from_bytes(name).to_owned();
    let complaints = [
        vec![path(b"no\x1b[31m\n::error::such.rs")],
        vec![path(b"--config"), path(b"no\x1b[31m\n::error::such.toml")],
        vec![path(b"--exclude"), path(b"\x1b[31m[")],
        vec![path(b"--bad\x1b[31m\n::error::x")],
        vec![path(b"explain"), path(b"no\x1b[31m\n::error::rule")],
        vec![path(b"-D"), path("no\u{202e}rule".as_bytes())],
        vec![path(b"check\n")],
    ];
    for args in complaints {
        let output = ctx_lint(dir.path()).args(&args).output().expect("a run");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let told = stderr(&output);
        harmless(&told);
        assert!(!told.lines().any(|line| line.trim_start().starts_with("::")), "{args:?}: {told}");
    }
    let config = "exclude = []\nbad\u{202e} = \"\u{9b}31m\u{7f}\"\n\"odd\\u001b\" = 1\n";
    fs::write(dir.path().join("ctx-lint.toml"), config).expect("a file");
    let output = run(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    harmless(&stderr(&output));
    // A file that is not written is named, too.
    fs::remove_file(dir.path().join("ctx-lint.toml")).expect("removed");
    for name in NAMES {
        let file = dir.path().join(OsStr::from_bytes(name));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("rights");
    }
    let output = run(dir.path(), &["--fix"]);
    assert_eq!(output.status.code(), Some(2));
    harmless(&stderr(&output));
    assert!(stderr(&output).contains("b\\n::error"), "{}", stderr(&output));
}

#[test]
fn texts_do_nothing_in_excerpts() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let text = OLD.replace("let (ctx", "/* \u{1b}[2J\u{202e}\u{9b}\u{7f} */ let (ctx");
    fs::write(dir.path().join("a.rs"), &text).expect("a file");
    for format in FORMATS {
        harmless(&stdout(&run(dir.path(), &["--output-format", format.name, "--color", "always"])));
    }
    let full = stdout(&run(dir.path(), &[]));
    assert!(full.contains("/* \\u{1b}[2J\\u{202e}\\u{9b}\\u{7f} */ let (ctx, _)"), "{full}");
}

/// A patch is what git makes of it, so git is asked.
#[test]
fn a_patch_of_hostile_files_can_be_applied() {
    let dir = hostile();
    let odd = dir.path().join("odd.rs");
    let text = OLD.replace("drop(ctx);", "drop(ctx); // \u{1b}[31m\u{9b}\u{202e}");
    fs::write(&odd, &text).expect("a file");
    let output = run(dir.path(), &["--diff", "--color", "never"]);
    assert_eq!(output.status.code(), Some(1));
    let patch = dir.path().join("fixes.patch");
    fs::write(&patch, &output.stdout).expect("a file");
    let applied = Command::new("git")
        .args(["apply", "fixes.patch"])
        .current_dir(dir.path())
        .env("GIT_CEILING_DIRECTORIES", dir.path().parent().expect("a parent"))
        .output()
        .expect("git");
    assert!(applied.status.success(), "{}", stderr(&applied));
    for name in NAMES {
        let text = fs::read(dir.path().join(OsStr::from_bytes(name))).expect("a text");
        assert_eq!(text, NEW.as_bytes(), "{}", String::from_utf8_lossy(name));
    }
    assert_eq!(fs::read_to_string(&odd).expect("a text"), text.replace(" _)", " _guard)"));
}

#[test]
fn a_module_that_is_not_utf_8_costs_that_one() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = |path: &str, bytes: &[u8]| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    // The index follows what names it: a glob and a path through the file that cannot be read.
    file("Cargo.toml", b"[package]\nname = \"a\"\nedition = \"2024\"\n");
    file("src/lib.rs", b"mod b;\nmod c;\nmod d;\npub struct S; // \xff\n");
    file("src/b.rs", b"use super::*;\nuse std::future::Future;\nimpl S { async fn f(&self) { self.g().await } }\n");
    file("src/c.rs", b"pub async fn f() {} // \xff\n");
    file(
        "src/d.rs",
        format!("use crate::c::f;\npub async fn g() {{ f().await; }}\n{OLD}").as_bytes(),
    );
    let found = || {
        let output = run(dir.path(), &["--output-format", "json-lines"]);
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), ""));
        let found = findings(&stdout(&output)).into_iter();
        found.map(|found| format!("{} {}", found.path, found.rule)).collect::<Vec<_>>()
    };
    // The root's `mod` lines are not seen, so nothing reaches `c.rs`.
    assert_eq!(found(), ["src/d.rs dropped_cancel_guard", "src/lib.rs syntax_error"]);
    file("src/lib.rs", b"mod b;\nmod c;\nmod d;\npub struct S;\n");
    assert_eq!(found(), ["src/c.rs syntax_error", "src/d.rs dropped_cancel_guard"]);
}

#[test]
fn what_cannot_be_read_costs_that_one_and_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("good.rs"), OLD).expect("a file");
    let closed = dir.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    fs::write(closed.join("a.rs"), OLD).expect("a file");
    fs::write(dir.path().join("locked.rs"), OLD).expect("a file");
    fs::write(dir.path().join("latin.rs"), b"// caf\xe9\nasync fn f() {}\n").expect("a file");
    deep(&dir.path().join("deep"));
    for path in [closed.clone(), dir.path().join("locked.rs")] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).expect("rights");
    }
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("rights");
    let output = nobody(&dir).args(["--output-format", "concise"]).output().expect("a run");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).expect("rights");
    let (text, told) = (stdout(&output), stderr(&output));
    assert!(text.contains("good.rs:2:15: deny[dropped_cancel_guard]"), "{text}{told}");
    for path in ["closed", "locked.rs", "latin.rs", "deep"] {
        assert!(text.contains(path) || told.contains(path), "{path} is not named:\n{text}{told}");
    }
    assert!(matches!(output.status.code(), Some(1 | 2)), "{told}");
}

#[test]
fn an_unreached_file_that_cannot_be_opened_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = |path: &str, bytes: &[u8]| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    file("Cargo.toml", b"[package]\nname = \"a\"\nedition = \"2024\"\n");
    file("src/lib.rs", b"");
    file("data/template.rs", b"async {{ x }}");
    file("data/latin.rs", b"// caf\xe9 async");
    file("data/locked.rs", b"async fn f() {}");
    let locked = dir.path().join("data/locked.rs");
    fs::set_permissions(locked, fs::Permissions::from_mode(0o000)).expect("rights");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("rights");
    let output = nobody(&dir).output().expect("a run");
    let (text, told) = (stdout(&output), stderr(&output));
    assert_eq!(output.status.code(), Some(2), "{text}{told}");
    let summary = "no findings in 4 files: no awaits; 2 files do not parse and belong to no target; 1 file cannot be opened";
    assert!(text.contains(summary), "{text}{told}");
    assert!(told.contains("`data/locked.rs` was not linted: cannot open this file"), "{told}");
    assert!(told.contains("make it readable for yourself"), "{told}");
    for other in ["template.rs", "latin.rs"] {
        assert!(!told.contains(other), "{told}");
    }
}

/// Makes a folder that is so deep that its path is longer than a system call takes.
fn deep(at: &Path) {
    let script = "mkdir -p \"$0\" && cd \"$0\" && for i in $(seq 30); do d=$(printf 'd%.0s' $(seq 200)); mkdir $d && cd -P $d || exit; done; echo 'async fn f() {}' > a.rs";
    let output = Command::new("bash").args(["-c", script]).arg(at).output().expect("bash");
    assert!(output.status.success(), "{}", stderr(&output));
}

/// The command as run by somebody whom rights bind.
fn nobody(dir: &TempDir) -> Command {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    let program = dir.path().join("ctx-lint");
    fs::copy(env!("CARGO_BIN_EXE_ctx-lint"), &program).expect("a program");
    let mut command = Command::new(program);
    command.current_dir(dir.path()).env_remove("CTX_LINT_OUTPUT_FORMAT");
    if fs::metadata(dir.path()).expect("a folder").uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    command
}

/// The file that showed that a byte-order mark was counted as a column.
#[test]
fn a_byte_order_mark_is_no_column() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    fs::write(dir.path().join("a.rs"), format!("\u{feff}{}", OLD.replace('\n', " ")))
        .expect("a file");
    let text = stdout(&run(dir.path(), &["--output-format", "concise"]));
    let column = OLD.find("_)").expect("a pattern") + 1;
    assert!(text.starts_with(&format!("a.rs:1:{column}: ")), "{text}");
}
