//! Mistakes in flags, configs, patterns and names: each is an error that says where it is and what to do.

use std::process::Output;

use tempfile::TempDir;

use crate::harness::{ctx_lint, read, stderr, stdout, write};

const CODE: &str = "async fn f() {}\n";

fn package() -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), "[package]\nname = 'a'\nedition = '2024'\n");
    write(&dir.path().join("src/lib.rs"), CODE);
    dir
}

fn run(dir: &TempDir, args: &[&str]) -> Output {
    ctx_lint(dir.path()).args(args).stdin(std::process::Stdio::null()).output().expect("a run")
}

/// Runs, expects failure with nothing on standard output, and looks for what is told.
#[track_caller]
fn refused(dir: &TempDir, args: &[&str], parts: &[&str]) {
    let output = run(dir, args);
    let told = stderr(&output);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""), "{args:?}: {told}");
    for part in parts {
        assert!(told.contains(part), "{args:?}: no `{part}` in\n{told}");
    }
    assert!(told.contains("help: "), "{args:?}: nothing says what to do:\n{told}");
}

#[test]
fn flags_that_contradict_each_other_are_refused() {
    let dir = package();
    let rule = "dropped_cancel_guard";
    let none = ["leave no rule to run"];
    refused(&dir, &["--only", rule, "--skip", rule], &none);
    refused(&dir, &["--only", rule, "--skip", "correctness"], &none);
    refused(&dir, &["--skip", "all"], &none);
    for flag in ["--allow-dirty", "--allow-staged"] {
        refused(&dir, &[flag], &[flag, "nothing is fixed", "--fix"]);
        assert_eq!(run(&dir, &[flag, "--diff"]).status.code(), Some(0));
    }
    refused(&dir, &["-", "--staged"], &["standard input is not staged"]);
    let all = ["--staged", "--since", "HEAD", "--fix"];
    refused(&dir, &all, &["`--staged` cannot be used with `--since`, `--fix`"]);
    refused(&dir, &["--threads", "1000000"], &["`1000000`", "write a number from 0 to 1024"]);
    assert_eq!(run(&dir, &["--threads", "3"]).status.code(), Some(0));
    // A part of what is left still runs.
    assert_eq!(run(&dir, &["--only", "correctness", "--skip", rule]).status.code(), Some(0));
}

#[test]
fn a_misspelt_command_is_not_taken_for_a_path() {
    let dir = package();
    refused(&dir, &["cheks"], &["no such file, folder or command: `cheks`", "command `check`"]);
    refused(&dir, &["explian", "futurelock"], &["`explian`", "command `explain`"]);
    refused(&dir, &["elsewhere"], &["no such file or folder: `elsewhere`"]);
    // A variable for a flag is taken as a word of the user, so that clap tells of it in other words.
    let mut command = ctx_lint(dir.path());
    command.arg("config").env_remove("CTX_LINT_DEPENDENCIES");
    let output = command.output().expect("a run");
    let told = stderr(&output);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""), "{told}");
    assert!(told.contains("a command is missing here") && told.contains("schema"), "{told}");
    refused(&dir, &["explain"], &["an argument is missing: <RULE>", "usage: ctx-lint explain"]);
}

#[test]
fn a_report_writes_over_no_source_and_into_folders_that_exist() {
    let dir = package();
    for file in ["src/lib.rs", "Cargo.toml"] {
        let flag = format!("json={file}");
        refused(&dir, &["--output-format", &flag], &["would write over", file]);
    }
    assert_eq!(read(&dir.path().join("src/lib.rs")), CODE);
    for file in ["ctx-lint.toml", "src/new.rs"] {
        let flag = format!("json={file}");
        refused(&dir, &["--output-format", &flag], &["would pass for a source or a config", file]);
        assert!(!dir.path().join(file).exists(), "{file}");
    }
    write(&dir.path().join("known"), "");
    let known = ["--baseline", "./known", "--output-format", "json=known"];
    refused(&dir, &known, &["would write over the baseline `known`"]);
    refused(&dir, &["--output-format", "json=src"], &["cannot write `src`: it is a folder"]);
    refused(&dir, &["--output-format", "json=no/a"], &["`no/a`: its folder does not exist"]);
    let same = ["--output-format", "json=a", "--output-format", "sarif=./a"];
    refused(&dir, &same, &["two reports for the file `./a`"]);
    // A report of an earlier run may be replaced.
    for _ in 0..2 {
        assert_eq!(run(&dir, &["--output-format", "json=a"]).status.code(), Some(0));
    }
    assert_eq!(read(&dir.path().join("a")), "[]\n");
}

#[cfg(unix)]
#[test]
fn a_report_writes_over_no_source_that_a_link_leads_to() {
    use std::os::unix::fs::symlink;
    let dir = package();
    let place = |name: &str| dir.path().join(name);
    symlink("src/lib.rs", place("soft.json")).expect("a link");
    std::fs::hard_link(place("src/lib.rs"), place("hard.json")).expect("a link");
    symlink("src/gone.rs", place("lost.json")).expect("a link");
    for (file, why) in [
        ("soft.json", "would write over"),
        ("hard.json", "it has other names"),
        ("lost.json", "it is a link that leads nowhere"),
    ] {
        let flag = format!("json={file}");
        refused(&dir, &["--output-format", &flag], &[why, file]);
    }
    assert_eq!(read(&place("src/lib.rs")), CODE);
    assert!(!place("src/gone.rs").exists());
    // A link to a report is written through, and the same file is no place for two.
    write(&place("report"), "old");
    symlink("report", place("latest.json")).expect("a link");
    let same = ["--output-format", "json=latest.json", "--output-format", "sarif=report"];
    refused(&dir, &same, &["two reports for the file `report`"]);
    assert_eq!(run(&dir, &["--output-format", "json=latest.json"]).status.code(), Some(0));
    assert_eq!(read(&place("report")), "[]\n");
    assert!(place("latest.json").is_symlink());
}

#[test]
fn what_stands_for_files_must_be_able_to() {
    let dir = package();
    #[cfg(unix)]
    refused(&dir, &["--baseline", "/dev/zero"], &["the baseline `/dev/zero`: it is no file"]);
    let name = ["-", "--stdin-filename", "sorce/new.rs"];
    refused(&dir, &name, &["the folder of `sorce/new.rs` does not exist"]);
    refused(&dir, &["--cache-dir", "src/lib.rs"], &["the cache `src/lib.rs` is not a folder"]);
    let mut command = ctx_lint(dir.path());
    let output = command.env("CTX_LINT_CACHE_DIR", "Cargo.toml").output().expect("a run");
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("CTX_LINT_CACHE_DIR"), "{}", stderr(&output));
    for pattern in ["!", "/", "!/", "./"] {
        refused(&dir, &["--exclude", pattern], &[&format!("`{pattern}` is not a pattern")]);
    }
}

#[test]
fn a_quiet_run_prints_no_more_than_its_counts() {
    let dir = package();
    write(&dir.path().join("src/lib.rs"), "// ctx-lint: what\nasync fn f() {}\n");
    let output = run(&dir, &["--statistics", "--quiet"]);
    assert_eq!(stderr(&output), "");
    assert_eq!(stdout(&output), "      1  deny malformed_suppression\n");
}

#[test]
fn a_flag_that_is_misspelt_is_told_in_our_words() {
    let dir = package();
    let near = "did you mean `--statistics`?";
    refused(&dir, &["--statistic"], &["there is no flag `--statistic` here", near]);
    let values = "did you mean `high`? the values are low, medium, high";
    refused(&dir, &["--confidence", "hi"], &["`hi` is no value for `--confidence`", values]);
    refused(&dir, &["--only"], &["`--only` needs a value"]);
    refused(&dir, &["rules", "x"], &["`x` is one argument too many", "usage: ctx-lint rules"]);
    refused(&dir, &["config", "sho"], &["there is no command `sho` here", "`show`?"]);
    refused(&dir, &["config", "schow"], &["there is no command `schow` here", "`show`?"]);
    refused(&dir, &["--confidence"], &["`--confidence` needs a value", "low, medium, high"]);
    refused(&dir, &["--quiet=yes"], &["`--quiet` takes no value", "write `--quiet` alone"]);
    refused(&dir, &["--threads", "1", "--threads", "2"], &["`--threads` is given twice"]);
    refused(&dir, &["baseline"], &["a command is missing here", "name one of `create`, `prune`"]);
    let many = "dropped_cancel_guard,futurelock";
    refused(&dir, &["-A", many], &["one rule or group at a time"]);
    // What is like nothing gets no guess.
    let output = run(&dir, &["nowhere"]);
    assert!(!stderr(&output).contains("did you mean"), "{}", stderr(&output));
}

#[test]
fn a_baseline_is_created_where_there_is_nothing() {
    let dir = package();
    refused(&dir, &["baseline", "create", "Cargo.toml"], &["exists, and is no baseline"]);
    refused(&dir, &["baseline", "create", "no/known"], &["its folder does not exist"]);
    assert_eq!(run(&dir, &["baseline", "create", "known"]).status.code(), Some(0));
    refused(&dir, &["baseline", "create", "known"], &["there is a baseline already"]);
}

/// The text of a `[vocabulary]`, and what is told of it; nothing where it is right.
const WORDS: [(&str, &[&str]); 18] = [
    ("contexts = ['a::Ctx']", &[]),
    (
        "contexts = ['a::Ctxt']",
        &["`a::Ctxt` names nothing", ":2:13", "no such type in the sources of `a`"],
    ),
    ("contexts = ['a::own::Ctx']", &["`a::own::Ctx` names nothing", "not that of a `pub use`"]),
    ("guards = ['other::Guard']", &["no package here is called `other`"]),
    ("contexts = ['core::task::Context']", &["`core` is known as `std`", "write `std::…`"]),
    ("guards = ['tokio_util::sync::Own', 'far::Guard']", &[]),
    ("roots = ['a::Ctx::begin', 'a::start']", &[]),
    (
        "roots = ['a::Ctx::start']",
        &["`a::Ctx::start` names nothing", "no such function in the sources"],
    ),
    ("setters = ['a::Ctx::with_*']", &[]),
    ("setters = ['a::Ctx::without_*']", &["`a::Ctx::without_*` names nothing"]),
    ("functions = { 'a::start' = '(a::Ctx, Option<u8>)' }", &[]),
    ("functions = { 'a::start' = 'far::Thing' }", &[]),
    (
        "functions = { 'a::start' = 'Ctx' }",
        &["the type that `a::start` returns is unknown", ":2:28"],
    ),
    ("functions = { 'a::stop' = 'a::Ctx' }", &["`a::stop` names nothing"]),
    (
        "contexts = ['near::Ctx']",
        &["`near::Ctx` names nothing", "a manifest calls the crate `far_away`", "`far_away::…`"],
    ),
    ("functions = { 'a::start' = 'Option<near::Ctx>' }", &["calls the crate `far_away`"]),
    ("contexts = ['far_away::Ctx']", &[]),
    ("contexts = ['tokio::Near']", &[]),
];

#[test]
fn a_path_of_the_vocabulary_that_leads_nowhere_is_told() {
    let dir = package();
    let manifest = read(&dir.path().join("Cargo.toml"));
    let manifest = format!(
        "{manifest}[dependencies]\ntokio-util = '0.7'\nfar = '1'\n\
                            near = {{ package = 'far-away', version = '1' }}\ntokio = {{ package = 'tokio-like', version = '1' }}\n"
    );
    write(&dir.path().join("Cargo.toml"), &manifest);
    let code = "pub struct Ctx;\nimpl Ctx {\n    pub fn begin() -> Self { Self }\n    \
                pub fn with_limit(&self) -> Self { Self }\n}\npub fn start() {}\npub async fn f() {}\n";
    write(&dir.path().join("src/lib.rs"), code);
    for (text, parts) in WORDS {
        write(&dir.path().join("ctx-lint.toml"), &format!("[vocabulary]\n{text}\n"));
        let output = run(&dir, &[]);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(0), "{text}: {told}");
        for part in parts {
            assert!(told.contains(part), "{text}: no `{part}` in\n{told}");
        }
        assert_eq!(told.contains("help: "), !parts.is_empty(), "{text}: {told}");
    }
    // What lies above a workspace may be for another one.
    let above = tempfile::tempdir().expect("a temporary folder");
    write(&above.path().join("ctx-lint.toml"), "[vocabulary]\nguards = ['other::Guard']\n");
    write(&above.path().join("a/Cargo.toml"), &manifest);
    write(&above.path().join("a/src/lib.rs"), code);
    assert_eq!(stderr(&run(&above, &[])), "");
}

/// The text of a config, and what is told of it.
const CONFIGS: [(&str, &[&str]); 21] = [
    ("exclude = ['!']", &["this is not a pattern", ":1:12", "it names nothing"]),
    ("exclude = [1]", &["expected a pattern", "this is an integer"]),
    ("dependencies = 'source'", &["unknown choice `source`", "\"sources\" or \"stubs\""]),
    ("dependencies = ['stubs']", &["expected \"sources\" or \"stubs\"", "this is an array"]),
    ("[groups]\nfuturelock = 'warn'", &[":2:1", "`futurelock` is a rule", "table `rules`"]),
    ("[rules]\ncorrectness = 'warn'", &[":2:1", "`correctness` is a group", "table `groups`"]),
    ("[rules]\nx = 'warn'", &[":2:1", "unknown rule `x`", "`ctx-lint rules` lists all rules"]),
    ("[rules]\nfuture-lock = 'warn'", &["unknown rule `future-lock`", "`futurelock`?"]),
    ("[[overrides]]\npaths = []\nin-tests = true", &["these overrides are for no path"]),
    ("[[overrides]]\npaths = ['src']", &["these overrides change nothing", ":1:1", "in-tests"]),
    ("exclude = 'src'", &["expected a list of patterns", "write `[\"src/generated/**\"]`"]),
    ("in-tests = 'yes'", &["expected true or false", "write `in-tests = true`"]),
    ("[rules]\ncontext_not_first = { tokens = 1 }", &["this is an integer", "`tokens = true`"]),
    ("vocabulary = 1", &["expected a table `[vocabulary]`"]),
    ("[vocabulary]\ncontext = []", &[":2:1", "unknown list `context`", "did you mean `contexts`?"]),
    ("[vocabulary]\ncontexts = 'a::B'", &["expected a list of paths", "this is a string"]),
    ("[vocabulary]\nroots = ['a::b', 1]", &[":2:18", "expected a path"]),
    ("[vocabulary]\nfunctions = []", &["expected a table of functions and their types"]),
    ("[vocabulary]\nfunctions = { f = 'a::C' }", &["this is not a full path", ":2:15"]),
    ("[vocabulary]\nfunctions = { 'a::f' = 1 }", &["expected a type", ":2:24"]),
    ("[vocabulary]\nfunctions = { 'a::f' = '(' }", &["this is not a type", ":2:24"]),
];

#[test]
fn mistakes_in_a_config_are_pointed_at() {
    let dir = package();
    for (text, parts) in CONFIGS {
        write(&dir.path().join("ctx-lint.toml"), text);
        let output = run(&dir, &[]);
        let told = stderr(&output);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""), "{text}");
        for part in ["ctx-lint.toml:"].iter().chain(parts) {
            assert!(told.contains(part), "{text}: no `{part}` in\n{told}");
        }
        assert!(told.contains("help: "), "{text}: nothing says what to do:\n{told}");
        assert!(told.lines().count() < 12, "{text}: too long\n{told}");
    }
}

#[test]
fn a_table_of_a_manifest_that_is_not_quite_ours_is_told() {
    let dir = package();
    let manifest = read(&dir.path().join("Cargo.toml"));
    for (key, is_ours) in [("ctx_lint", true), ("ctxlint", true), ("other-lint", false)] {
        let text = format!("{manifest}[package.metadata.{key}]\nexclude = ['src/gen']\n");
        write(&dir.path().join("Cargo.toml"), &text);
        if is_ours {
            let place = ["Cargo.toml:4:19", "did you mean `ctx-lint`?"];
            refused(&dir, &[], &[&format!("unknown key `{key}`"), place[0], place[1]]);
        } else {
            assert_eq!(run(&dir, &[]).status.code(), Some(0), "{key}");
        }
    }
}
