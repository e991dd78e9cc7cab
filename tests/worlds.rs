//! What a file's findings are does not depend on what was named, from where, or how it was spelled.

use std::collections::BTreeMap;
use std::path::Path;

use tempfile::TempDir;

use crate::harness::{ctx_lint, stderr, stdout, write};

/// A guard whose drop matters, in a module of its own.
pub(crate) const GUARD: &str = "use tokio::task::JoinHandle;\n\
    pub struct AbortOnDrop(pub JoinHandle<()>);\n\
    impl Drop for AbortOnDrop { fn drop(&mut self) { self.0.abort(); } }\n\
    pub fn start() -> AbortOnDrop { AbortOnDrop(tokio::spawn(async {})) }\n";

/// Code that drops the guard: once reported, once excused.
pub(crate) const USER: &str = "async fn work() {}\n\
    pub async fn run() {\n    let _ = start();\n    work().await;\n}\n\
    pub async fn run2() {\n    // ctx-lint: allow(dropped_cancel_guard) the task may be aborted at once\n    \
    let _ = start();\n    work().await;\n}\n";

pub(crate) fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

/// The lines of `json-lines` by the path that they begin with.
fn lines(dir: &Path, args: &[&str]) -> BTreeMap<String, Vec<String>> {
    let output = ctx_lint(dir)
        .args(["--isolated", "--output-format", "json-lines", "-W", "all"])
        .args(args)
        .output()
        .expect("a run");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    let mut by_path: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in stdout(&output).lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let path = value["path"].as_str().expect("a path").to_owned();
        by_path.entry(path).or_default().push(line.to_owned());
    }
    by_path
}

/// What is found, as `path:line rule`.
pub(crate) fn found(dir: &Path, args: &[&str]) -> Vec<String> {
    let lines = lines(dir, args);
    let all = lines.values().flatten().map(|line| {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let text = |key: &str| value[key].as_str().expect("a text").to_owned();
        format!("{}:{} {}", text("path"), value["line"], text("rule"))
    });
    all.collect()
}

/// What is told on standard output when nothing but `rule` runs.
fn told(dir: &Path, rule: &str, args: &[&str]) -> String {
    let output = ctx_lint(dir)
        .args(["--isolated", "-A", "all", "-W", rule])
        .args(args)
        .output()
        .expect("a run");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    stdout(&output) + &stderr(&output)
}

/// A workspace in which each answer about `app/src/job.rs` hangs on another file or package.
pub(crate) fn workspace() -> TempDir {
    folder(&[
        ("Cargo.toml", "[workspace]\nmembers = ['app', 'guard']\n"),
        (
            "app/Cargo.toml",
            "[package]\nname = 'app'\nedition = '2024'\n[dependencies]\nguard-kit = { path = '../guard' }\n",
        ),
        ("app/src/lib.rs", "pub mod job;\n"),
        ("app/src/job.rs", &format!("use guard_kit::start;\n{USER}")),
        ("guard/Cargo.toml", "[package]\nname = 'guard-kit'\nedition = '2024'\n"),
        ("guard/src/lib.rs", "mod inner;\npub use inner::*;\n"),
        ("guard/src/inner.rs", GUARD),
    ])
}

#[test]
fn the_same_is_found_whatever_is_named() {
    let dir = workspace();
    let all = lines(dir.path(), &["."]);
    let job = &all["app/src/job.rs"];
    assert!(job.iter().any(|line| line.contains("dropped_cancel_guard")), "{job:?}");
    assert!(!job.iter().any(|line| line.contains("unused_suppression")), "{job:?}");
    let whole = dir.path().join("app/src/job.rs").display().to_string();
    let namings: [&[&str]; 9] = [
        &["app/src/job.rs"],
        &["app/src"],
        &["app"],
        &["guard", "app"],
        &["./app/../app/src/job.rs"],
        &[&whole],
        &["app/src/job.rs", "app/src/lib.rs"],
        &["--exclude", "guard", "."],
        &["app/src/job.rs", "--threads", "1"],
    ];
    for naming in namings {
        let lines = lines(dir.path(), naming);
        assert_eq!(lines.get("app/src/job.rs"), Some(job), "{naming:?}");
    }
}

#[test]
fn the_same_is_found_from_anywhere() {
    let dir = workspace();
    let job = lines(dir.path(), &["."])["app/src/job.rs"].clone();
    for (from, named, shown) in [
        ("app", "src/job.rs", "src/job.rs"),
        ("app/src", ".", "job.rs"),
        ("guard", "../app", "../app/src/job.rs"),
        ("guard/src", "../../app/src/job.rs", "../../app/src/job.rs"),
    ] {
        let lines = lines(&dir.path().join(from), &[named]);
        let up = shown.trim_end_matches("job.rs").to_owned();
        // Places in other files are shown from there, too.
        let same: Vec<_> = job
            .iter()
            .map(|line| {
                let guard = match from {
                    "app" => "../guard/",
                    "app/src" => "../../guard/",
                    "guard" => "",
                    _ => "../",
                };
                line.replace("app/src/", &up).replace("guard/", guard)
            })
            .collect();
        assert_eq!(lines.get(shown), Some(&same), "from {from}");
    }
}

/// The reproduction of a run over one file, as a commit hook makes it.
#[test]
fn a_needed_suppression_stays_when_one_file_is_fixed() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'part'\nedition = '2024'\n"),
        ("src/guard.rs", GUARD),
        ("src/main.rs", &format!("mod guard;\nuse guard::start;\n{USER}fn main() {{}}\n")),
    ]);
    let alone = found(dir.path(), &["src/main.rs"]);
    assert_eq!(alone, found(dir.path(), &["."]));
    assert!(alone.contains(&"src/main.rs:5 dropped_cancel_guard".to_owned()), "{alone:?}");
    let fixed = ctx_lint(dir.path()).args(["--fix", "src/main.rs"]).output().expect("a run");
    assert_eq!(fixed.status.code(), Some(0), "{}", stderr(&fixed));
    let text = std::fs::read_to_string(dir.path().join("src/main.rs")).expect("a file");
    assert!(text.contains("    let _guard = start();\n    work().await;\n}\npub"), "{text}");
    assert!(text.contains("allow(dropped_cancel_guard) the task"), "{text}");
}

#[test]
fn a_file_of_several_crates_is_judged_under_each_and_told_once() {
    // In the library `start` gives a guard, in the program a number.
    let shared = "use crate::start;\nasync fn work() {}\npub async fn run() {\n    let _ = start();\n    work().await;\n}\n";
    let both = "[package]\nname = 'both'\nedition = '2024'\n";
    let library = format!("pub mod shared;\n{GUARD}");
    let program = "mod shared;\npub fn start() -> u8 { 0 }\nfn main() {}\n";
    let dir = folder(&[
        ("Cargo.toml", both),
        ("src/shared.rs", shared),
        ("src/lib.rs", &library),
        ("src/main.rs", program),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    assert_eq!(found(dir.path(), &only), ["src/shared.rs:4 dropped_cancel_guard"]);
    write(&dir.path().join("src/main.rs"), &library.replace("pub mod", "mod"));
    assert_eq!(found(dir.path(), &only), ["src/shared.rs:4 dropped_cancel_guard"]);
    write(&dir.path().join("src/lib.rs"), program);
    write(&dir.path().join("src/main.rs"), program);
    assert!(found(dir.path(), &only).is_empty());
}

#[test]
fn targets_lie_where_the_manifest_says() {
    let user = format!("mod start;\nuse start::start;\n{USER}");
    let dir = folder(&[
        (
            "Cargo.toml",
            "[package]\nname = 'odd'\nedition = '2024'\nautobins = false\n\
             [lib]\npath = 'code/main_part.rs'\n[[bin]]\nname = 'tool'\npath = 'tools/tool.rs'\n\
             required-features = ['x']\n[features]\nx = []\n",
        ),
        ("code/main_part.rs", &format!("#[path = \"../parts/user.rs\"] mod user;\n{GUARD}")),
        ("parts/user.rs", &format!("use super::start;\n{USER}")),
        ("tools/tool.rs", &format!("{user}fn main() {{}}\n")),
        ("tools/start.rs", GUARD),
        ("tests/it.rs", &format!("mod common;\nuse common::start;\n{USER}")),
        ("tests/common/mod.rs", GUARD),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "--in-tests", "."];
    let expected = ["parts/user.rs:4", "tests/it.rs:5", "tools/tool.rs:5"];
    let expected = expected.map(|place| format!("{place} dropped_cancel_guard"));
    assert_eq!(found(dir.path(), &only), expected);
}

#[test]
fn modules_are_followed_through_paths_macros_and_includes() {
    let user = format!("use crate::a::b::start;\n{USER}");
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'deep'\nedition = '2024'\n"),
        (
            "src/lib.rs",
            "mod a { pub mod b; }\n#[cfg_attr(unix, path = \"sys_unix.rs\")]\nmod sys;\n\
             cfg_rt! { mod rt; }\nuse a::b::start;\npub mod inc { use super::start; include!(\"inc_items.rs\"); }\n\
             async fn last() { let _ = inc::begin(); inc::run().await; }\n",
        ),
        ("src/a/b.rs", GUARD),
        ("src/sys_unix.rs", &user),
        ("src/sys.rs", &user),
        ("src/rt.rs", &user),
        ("src/inc_items.rs", &format!("pub use self::start as begin;\n{USER}")),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    let expected =
        ["src/inc_items.rs:4", "src/lib.rs:7", "src/rt.rs:4", "src/sys.rs:4", "src/sys_unix.rs:4"];
    let expected = expected.map(|place| format!("{place} dropped_cancel_guard"));
    assert_eq!(found(dir.path(), &only), expected);
}

#[test]
fn packages_with_one_name_in_two_worlds_are_strangers() {
    let manifest = "[package]\nname = 'twin'\nedition = '2024'\n";
    let number = "pub fn start() -> u8 { 0 }\n";
    let user = format!("use twin::start;\n{USER}fn main() {{}}\n");
    let dir = folder(&[
        ("one/Cargo.toml", manifest),
        ("one/src/lib.rs", GUARD),
        ("one/src/main.rs", &user),
        ("two/Cargo.toml", manifest),
        ("two/src/lib.rs", number),
        ("two/src/main.rs", &user),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    assert_eq!(found(dir.path(), &only), ["one/src/main.rs:4 dropped_cancel_guard"]);
}

#[test]
fn what_no_target_reaches_is_its_own_root_and_hides_nothing() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'left'\nedition = '2024'\n"),
        ("src/lib.rs", GUARD),
        ("src/forgotten.rs", &format!("use left::start;\n{USER}")),
        ("templates/main.rs", "fn main() { {{ body }} async }\n"),
    ]);
    let all = found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."]);
    assert_eq!(all, ["src/forgotten.rs:4 dropped_cancel_guard"]);
    let alone = found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "src/forgotten.rs"]);
    assert_eq!(alone, all);
    let told = told(dir.path(), "syntax_error", &["."]);
    assert!(
        told.contains("no findings in 3 files: 1 spawned task; 1 file does not parse"),
        "{told}"
    );
    let asked = found(dir.path(), &["-A", "all", "-W", "unreached_syntax_error", "."]);
    assert_eq!(asked, ["templates/main.rs:1 unreached_syntax_error"]);
    let named = found(dir.path(), &["-A", "all", "-W", "all", "templates/main.rs"]);
    assert_eq!(named, ["templates/main.rs:1 unreached_syntax_error"]);
}

#[test]
fn what_cannot_be_read_outside_of_the_scope_is_counted() {
    let dir = workspace();
    let broken = dir.path().join("guard/src/inner.rs");
    std::fs::write(&broken, b"// \xff async\n").expect("a file");
    let told_of = told(dir.path(), "syntax_error", &["app"]);
    assert!(told_of.contains("; 1 file outside of it cannot be read"), "{told_of}");
    let output =
        ctx_lint(dir.path()).args(["--isolated", "app/src/lib.rs"]).output().expect("a run");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(found(dir.path(), &["-A", "all", "-D", "syntax_error", "guard"]).len(), 1);
}

#[test]
fn a_suppression_is_unused_only_where_all_is_known() {
    let excused = |call: &str| {
        format!(
            "use tokio::time::sleep;\nasync fn work() {{}}\npub async fn f() {{\n    \
             // ctx-lint: allow(dropped_cancel_guard) it may go\n    {call};\n    work().await;\n}}\n"
        )
    };
    let judged = |call: &str| {
        let dir = folder(&[
            ("Cargo.toml", "[package]\nname = 'x'\nedition = '2024'\n"),
            ("src/lib.rs", &excused(call)),
        ]);
        told(dir.path(), "all", &["-A", "unused_context", "."])
    };
    let unused = judged("sleep(std::time::Duration::ZERO).await");
    assert!(unused.contains("unused_suppression"), "{unused}");
    for call in [
        "let _ = unknown::start()",
        "let _ = own!(a => b)",
        "other::own!(a)",
        "drop(some.field.start())",
        "#[cfg(any())]\n    drop(1)",
    ] {
        let told = judged(call);
        assert!(!told.contains("unused_suppression"), "{call}: {told}");
        assert!(told.contains("; 1 suppression undecided"), "{call}: {told}");
    }
}

#[test]
fn one_file_of_many_is_read_with_few_others() {
    let mut files: Vec<(String, String)> = vec![
        ("Cargo.toml".to_owned(), "[package]\nname = 'many'\nedition = '2024'\n".to_owned()),
        ("src/guard.rs".to_owned(), GUARD.to_owned()),
    ];
    let mut root = vec!["mod guard;\npub use guard::start;\n".to_owned()];
    for number in 0..200 {
        root.push(format!("mod m{number};\n"));
        let text = format!(
            "use tokio::time::sleep;\npub struct S{number}(u8);\nimpl S{number} {{ pub async fn run{number}(&self) {{ sleep(D).await }} }}\n"
        );
        files.push((format!("src/m{number}.rs"), text));
    }
    files.push(("src/lib.rs".to_owned(), root.concat()));
    files.push(("src/m7.rs".to_owned(), format!("use crate::start;\n{USER}")));
    let files: Vec<_> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let dir = folder(&files);
    let output = ctx_lint(dir.path())
        .args(["--isolated", "--statistics", "src/m7.rs"])
        .output()
        .expect("a run");
    let told = stderr(&output);
    assert!(stdout(&output).contains("dropped_cancel_guard"), "{told}");
    assert!(told.contains("lexed 202 files, parsed 3"), "{told}");
}

#[test]
fn crates_that_nobody_joins_share_nothing() {
    let user = "use std::sync::Arc;\nuse tokio::sync::Semaphore;\nasync fn work() {}\n\
        pub async fn run(permits: Arc<Semaphore>) {\n    let _ = permits.acquire_owned().await;\n    work().await;\n}\n";
    let closer = "use std::sync::Arc;\nuse tokio::sync::Semaphore;\n\
        pub fn stop(permits: &Arc<Semaphore>) { permits.close(); }\n\
        pub fn keep(all: &mut Vec<Arc<Semaphore>>) { all.push(Arc::new(Semaphore::new(0))); }\n";
    let found_with = |dependency: &str| {
        let dir = folder(&[
            ("Cargo.toml", "[workspace]\nmembers = ['user', 'closer']\n"),
            (
                "user/Cargo.toml",
                &format!(
                    "[package]\nname = 'user'\nedition = '2024'\n[dependencies]\n{dependency}"
                ),
            ),
            ("user/src/main.rs", &format!("{user}fn main() {{}}\n")),
            ("closer/Cargo.toml", "[package]\nname = 'closer'\nedition = '2024'\n"),
            ("closer/src/lib.rs", closer),
        ]);
        found(dir.path(), &["-A", "all", "-W", "discarded_permit", "."])
    };
    assert_eq!(found_with(""), ["user/src/main.rs:5 discarded_permit"]);
    assert!(found_with("closer = { path = '../closer' }\n").is_empty());
}

#[test]
fn what_is_included_may_be_an_expression() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'table'\nedition = '2024'\n"),
        ("src/lib.rs", "pub fn table() -> [u8; 2] { include!(\"table.rs\") }\nmod broken;\n"),
        ("src/table.rs", "[1, 2]\n"),
        ("src/broken.rs", "async [1, 2]\n"),
    ]);
    let found = lines(dir.path(), &["."]);
    let rule = |path: &str, rule: &str| {
        found[path].iter().all(|line| line.contains(&format!("\"rule\":\"{rule}\"")))
    };
    assert!(rule("src/table.rs", "unreached_syntax_error"), "{found:#?}");
    assert!(rule("src/broken.rs", "syntax_error"), "{found:#?}");
}

/// A module that cannot be read is told of, whatever words it has.
#[test]
fn a_module_that_does_not_parse_is_told_of_whatever_it_says() {
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'broken'\nedition = '2024'\n"),
        ("src/lib.rs", "mod broken;\nmod whole;\n"),
        ("src/broken.rs", "[1, 2]\n"),
        ("src/whole.rs", "pub fn one() -> u8 { 1 }\n"),
        ("src/left.rs", "[1, 2]\n"),
    ]);
    let expected = ["src/broken.rs:1 syntax_error", "src/left.rs:1 unreached_syntax_error"];
    assert_eq!(found(dir.path(), &["."]), expected);
    assert_eq!(found(dir.path(), &["src/broken.rs"]), expected[..1]);
    assert_eq!(found(dir.path(), &["src/left.rs", "src/whole.rs"]), expected[1..]);
}
