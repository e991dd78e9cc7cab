//! Configs: which one a file has, what they may say, and that nothing in them is ignored without a word.

use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use crate::harness::{blessing, ctx_lint, findings, read, root, stderr, stdout, write};

/// A finding at deny level.
const DENIED: &str = "// ctx-lint: what\nasync fn f() {}\n";

const CLEAN: &str = "async fn f() {}\n";

const QUIET: &str = "[rules]\nmalformed_suppression = 'allow'\n";

/// Two packages of a workspace.
const WORKSPACE: [(&str, &str); 5] = [
    ("Cargo.toml", "[workspace]\nmembers = ['a', 'b']\n"),
    ("a/Cargo.toml", "[package]\nname = 'a'\nedition = '2024'\n"),
    ("a/src/lib.rs", DENIED),
    ("b/Cargo.toml", "[package]\nname = 'b'\nedition = '2024'\n"),
    ("b/src/lib.rs", DENIED),
];

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

fn workspace(files: &[(&str, &str)]) -> TempDir {
    folder(&[&WORKSPACE[..], files].concat())
}

fn run(dir: &TempDir, args: &[&str]) -> Output {
    ctx_lint(dir.path()).args(args).output().expect("a run")
}

/// The paths of the findings, in a run that must be one without warnings.
#[track_caller]
fn paths(dir: &TempDir, args: &[&str]) -> Vec<String> {
    let output = run(dir, &[&["--output-format", "json-lines"], args].concat());
    assert_eq!(stderr(&output), "");
    findings(&stdout(&output)).into_iter().map(|found| found.path).collect()
}

#[track_caller]
fn failure(dir: &TempDir, args: &[&str]) -> String {
    let output = run(dir, args);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    stderr(&output)
}

#[track_caller]
fn tells(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

#[test]
fn each_file_has_its_nearest_config_whatever_is_named_first() {
    let dir = workspace(&[("a/ctx-lint.toml", QUIET), ("b/src/deep/c.rs", DENIED)]);
    let both = ["b/src/deep/c.rs", "b/src/lib.rs"];
    assert_eq!(paths(&dir, &[]), both);
    assert_eq!(paths(&dir, &["a", "b"]), both);
    assert_eq!(paths(&dir, &["b", "a"]), both);
    assert_eq!(paths(&dir, &["b/src/lib.rs", "a/src/lib.rs"]), both[1..]);
    assert!(paths(&dir, &["a/src/lib.rs"]).is_empty());
    // A config that is nearer replaces the other one.
    write(&dir.path().join("ctx-lint.toml"), "[rules]\nmalformed_suppression = 'allow'\n");
    write(&dir.path().join("a/ctx-lint.toml"), "");
    assert_eq!(paths(&dir, &["b", "a"]), ["a/src/lib.rs"]);
    // From within the folder it is the same.
    let mut command = ctx_lint(&dir.path().join("b"));
    command.args(["--output-format", "concise", "../a", "."]);
    let shown = stdout(&command.output().expect("a run"));
    assert!(shown.starts_with("../a/src/lib.rs:1:1:"), "{shown}");
}

#[test]
fn the_vocabulary_of_a_file_is_that_of_its_config() {
    let code = "pub struct Ctx;\nimpl Ctx {\n    pub fn done(&self) -> bool {\n        false\n    }\n}\n\
                pub struct Session {\n    pub ctx: Ctx,\n}\nasync fn f() {}\n";
    let dir = folder(&[
        ("Cargo.toml", "[workspace]\nmembers = ['a', 'b']\n"),
        ("a/Cargo.toml", WORKSPACE[1].1),
        ("a/src/lib.rs", code),
        ("a/ctx-lint.toml", "[vocabulary]\ncontexts = ['a::Ctx']\ncheckers = ['a::Ctx::done']\n"),
        ("b/Cargo.toml", WORKSPACE[3].1),
        ("b/src/lib.rs", code),
    ]);
    let only = ["-A", "all", "-W", "stored_context"];
    assert_eq!(paths(&dir, &only), ["a/src/lib.rs"]);
    assert_eq!(paths(&dir, &[&only[..], &["b", "a"]].concat()), ["a/src/lib.rs"]);
    assert_eq!(paths(&dir, &[&only[..], &["a/src/lib.rs"]].concat()), ["a/src/lib.rs"]);
}

#[test]
fn a_config_may_extend_another() {
    let dir = workspace(&[
        ("team/base.toml", "exclude = ['/skip']\n[rules]\nmalformed_suppression = 'allow'\n"),
        ("team/skip/x.rs", DENIED),
        ("a/ctx-lint.toml", "extend = '../team/base.toml'\n"),
        ("b/ctx-lint.toml", "extend = '../team/base.toml'\n[groups]\ncorrectness = 'warn'\n"),
    ]);
    assert_eq!(paths(&dir, &["a", "b"]), ["b/src/lib.rs"]);
    // Patterns stay relative to the config in which they stand.
    let told = stderr(&run(&dir, &["a", "b"]));
    assert_eq!(told, "");
    write(&dir.path().join("team/base.toml"), "extend = '../a/ctx-lint.toml'\n");
    let told = failure(&dir, &["a"]);
    tells(&told, &["configs extend each other in a circle", "team/base.toml:1:10", "help"]);
    write(&dir.path().join("a/ctx-lint.toml"), "extend = 'nowhere.toml'\n");
    let told = failure(&dir, &["a"]);
    tells(&told, &["cannot read the config file `a/nowhere.toml`", "a/ctx-lint.toml:1:10"]);
    write(&dir.path().join("a/ctx-lint.toml"), "extend = 'Cargo.toml'\n");
    tells(&failure(&dir, &["a"]), &["`a/Cargo.toml` has no config", "workspace.metadata"]);
}

#[test]
fn a_manifest_may_hold_the_config_of_its_workspace_and_of_its_package() {
    let dir = folder(&WORKSPACE);
    let quiet = "malformed_suppression = 'allow'\n";
    let set = |path: &str, table: &str| {
        let text = WORKSPACE.iter().find(|(own, _)| *own == path).expect("a manifest").1;
        let key = if path == "Cargo.toml" { "workspace" } else { "package" };
        write(&dir.path().join(path), &format!("{text}[{key}.metadata.ctx-lint.rules]\n{table}"));
    };
    set("Cargo.toml", quiet);
    assert!(paths(&dir, &[]).is_empty());
    set("a/Cargo.toml", "malformed_suppression = 'warn'\n");
    assert_eq!(paths(&dir, &[]), ["a/src/lib.rs"]);
    let told = stdout(&run(&dir, &["config", "show", "b/src/lib.rs"]));
    tells(&told, &["from Cargo.toml", "malformed_suppression = \"allow\"\n"]);
    set("a/Cargo.toml", "malformed_suppresion = 'warn'\n");
    let told = failure(&dir, &["a"]);
    tells(&told, &["a/Cargo.toml:5:1", "did you mean `malformed_suppression`?"]);
    set("a/Cargo.toml", quiet);
    write(&dir.path().join("a/ctx-lint.toml"), "");
    tells(&failure(&dir, &["a"]), &["two configs: `a/ctx-lint.toml` and `a/Cargo.toml`"]);
}

#[test]
fn the_config_of_a_package_is_not_that_of_packages_below_it() {
    let package = "[package]\nname = 'outer'\nedition = '2024'\n";
    let outer =
        format!("{package}[package.metadata.ctx-lint.rules]\nmalformed_suppression = 'allow'\n");
    let dir = folder(&[
        ("Cargo.toml", &outer),
        ("src/lib.rs", DENIED),
        ("inner/Cargo.toml", "[package]\nname = 'inner'\n"),
        ("inner/src/lib.rs", DENIED),
    ]);
    assert_eq!(paths(&dir, &[]), ["inner/src/lib.rs"]);
}

#[test]
fn levels_may_differ_by_path() {
    let overrides = "[[overrides]]\npaths = ['src/legacy/', '*.gen.rs']\n\
                     rules = { malformed_suppression = 'allow' }\n";
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'a'\nedition = '2024'\n"),
        ("ctx-lint.toml", overrides),
        ("src/lib.rs", DENIED),
        ("src/legacy/a.rs", DENIED),
        ("src/x/b.gen.rs", DENIED),
    ]);
    assert_eq!(paths(&dir, &[]), ["src/lib.rs"]);
    assert!(paths(&dir, &["src/legacy/a.rs"]).is_empty());
    assert_eq!(paths(&dir, &["-D", "all", "src/legacy/a.rs"]), ["src/legacy/a.rs"]);
    let shown = stdout(&run(&dir, &["config", "show", "src/legacy/a.rs"]));
    tells(&shown, &["malformed_suppression = \"allow\"\n"]);
}

#[test]
fn patterns_are_those_of_gitignore() {
    let files = [
        ("src/lib.rs", DENIED),
        ("src/generated/x/a.rs", DENIED),
        ("generated/b.rs", DENIED),
        ("generated/keep.rs", DENIED),
    ];
    let dir = folder(&files);
    let left = |globs: &[&str]| {
        let flags: Vec<_> = globs.iter().flat_map(|glob| ["--exclude", glob]).collect();
        let by_flag = paths(&dir, &flags);
        write(&dir.path().join("ctx-lint.toml"), &format!("exclude = {globs:?}\n"));
        let by_config = paths(&dir, &[]);
        std::fs::remove_file(dir.path().join("ctx-lint.toml")).expect("removed");
        assert_eq!(by_flag, by_config, "{globs:?}");
        by_flag
    };
    let all = ["generated/b.rs", "generated/keep.rs", "src/generated/x/a.rs", "src/lib.rs"];
    assert_eq!(left(&["src/generated/**"]), [all[0], all[1], all[3]]);
    assert_eq!(left(&["/generated"]), all[2..]);
    assert_eq!(left(&["generated"]), all[3..]);
    assert_eq!(left(&["/src"]), all[..2]);
    assert_eq!(left(&["*.rs", "!keep.rs"]), [all[1]]);
    assert_eq!(left(&["generated/*", "!generated/keep.rs"]), all[1..]);
    tells(&failure(&dir, &["--exclude", "**"]), &["nothing to lint"]);
}

#[test]
fn a_pattern_that_matches_nothing_is_told() {
    let dir = folder(&[
        (
            "p/ctx-lint.toml",
            "exclude = [\n    'gen',\n    'nowhere/**',\n]\n[[overrides]]\npaths = ['tests/*.rs']\nin-tests = true\n",
        ),
        ("p/gen/a.rs", DENIED),
        // Only inside of a repository does `.gitignore` count.
        ("p/.git/HEAD", "ref: refs/heads/main\n"),
        ("p/.gitignore", "/hidden\n"),
        ("p/hidden/a.rs", DENIED),
        ("p/lib.rs", CLEAN),
    ]);
    let output = run(&dir, &["p"]);
    assert_eq!(output.status.code(), Some(0));
    let told = stderr(&output);
    tells(
        &told,
        &["⚠ the pattern `nowhere/**` matches nothing", "p/ctx-lint.toml:3:5", ".gitignore"],
    );
    tells(&told, &["the pattern `tests/*.rs` matches nothing"]);
    assert!(!told.contains("`gen` matches"), "{told}");
    // A part of what the config is for says nothing about its patterns.
    assert_eq!(stderr(&run(&dir, &["p/lib.rs"])), "");
    // What git ignores is there all the same.
    assert!(!stderr(&run(&dir, &["p", "--exclude", "p/hidden"])).contains("`p/hidden`"));
    tells(
        &stderr(&run(&dir, &["p", "--exclude", "src/gen/**"])),
        &["`src/gen/**` matches nothing"],
    );
    tells(&failure(&dir, &["--exclude", "a[", "p"]), &["`a[` is not a pattern", "help"]);
}

#[test]
fn mistakes_of_all_configs_are_told_before_anything_is_linted() {
    let dir = workspace(&[
        ("a/ctx-lint.toml", "exlude = []\n"),
        ("b/.ctx-lint.toml", "[rules]\nx = 'warn'\n"),
    ]);
    let told = failure(&dir, &[]);
    tells(
        &told,
        &[
            "a/ctx-lint.toml:1:1",
            "unknown key `exlude`",
            "b/.ctx-lint.toml:2:1",
            "unknown rule `x`",
        ],
    );
    assert_eq!(told.matches("unknown key").count(), 1);
    assert_eq!(run(&dir, &["--isolated"]).status.code(), Some(1));
}

#[test]
fn what_is_shown_of_a_config_is_a_config_that_says_the_same() {
    let dir = workspace(&[(
        "ctx-lint.toml",
        "in-tests = true\nexclude = ['gen/', '/x y']\n[groups]\nstyle = 'deny'\n\
          [rules]\nstored_context = 'allow'\ncontext_not_first = { tokens = true }\n\
          [vocabulary]\ncontexts = ['my::Ctx']\nfunctions = { 'my::f' = 'my::Ctx' }\n",
    )]);
    let show = |file: &str| stdout(&run(&dir, &["config", "show", file]));
    let shown = show("a/src/lib.rs");
    tells(
        &shown,
        &[
            "# The config of a/src/lib.rs, from ctx-lint.toml.",
            "stored_context = { level = \"allow\", tokens = false, current-contexts = false }\n",
        ],
    );
    let config = ctx_lint::config::parse("shown", &shown).expect("a config");
    let own =
        ctx_lint::config::parse("own", &read(&dir.path().join("ctx-lint.toml"))).expect("one");
    for rule in ctx_lint::builtin::all() {
        assert_eq!(config.level(rule), own.level(rule), "{}", rule.name);
    }
    assert_eq!(config.vocabulary, own.vocabulary);
    assert_eq!(config.in_tests, own.in_tests);
    assert_eq!(config.exclude.len(), own.exclude.len());
    // Shown from what was shown, it is the same.
    let at = shown.find("exclude").expect("the first key");
    write(&dir.path().join("ctx-lint.toml"), &shown);
    assert_eq!(
        show("a/src/lib.rs").split("[rules]").nth(1).map(|rest| rest.replace(" # default", "")),
        shown[at..].split("[rules]").nth(1).map(|rest| rest.replace(" # default", ""))
    );
    tells(&failure(&dir, &["config", "show", "no.rs"]), &["no such file or folder: `no.rs`"]);
}

#[test]
fn the_schema_is_committed_and_takes_what_is_a_config() {
    let dir = folder(&[]);
    let text = stdout(&run(&dir, &["config", "schema"]));
    let path = root().join("docs/ctx-lint.schema.json");
    if blessing() {
        write(&path, &text);
    }
    assert_eq!(read(&path), text, "the schema is out of step; run BLESS=1 cargo test");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    for (text, fits) in [
        ("", true),
        ("extend = 'x.toml'\nexclude = ['a/**']\nin-tests = true\n", true),
        ("[groups]\nstyle = 'allow'\n[rules]\nstored_context = 'deny'\n", true),
        ("[rules]\ncontext_not_first = { level = 'warn', tokens = true }\n", true),
        ("[vocabulary]\ncontexts = ['a::B']\nfunctions = { 'a::f' = 'a::B' }\n", true),
        ("[[overrides]]\npaths = ['tests/**']\nrules = { stored_context = 'allow' }\n", true),
        ("exlude = []\n", false),
        ("exclude = [1]\n", false),
        ("exclude = ['']\n", false),
        ("in-tests = 1\n", false),
        ("[groups]\nstyle = 'loud'\n", false),
        ("[rules]\nno_rule = 'deny'\n", false),
        ("[rules]\ncontext_not_first = { tokens = 1 }\n", false),
        ("[rules]\ncontext_not_first = { no_option = 1 }\n", false),
        ("[vocabulary]\ncontext = []\n", false),
        ("[[overrides]]\nrules = {}\n", false),
    ] {
        let value: toml::Table = text.parse().expect("TOML");
        let value = serde_json::to_value(value).expect("JSON");
        assert_eq!(validator.is_valid(&value), fits, "the schema: {text}");
        assert_eq!(ctx_lint::config::parse("x", text).is_ok(), fits, "the reader: {text}");
    }
}
