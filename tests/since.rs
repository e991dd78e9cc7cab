//! Which findings are new since a commit, and what is linted as git's index has it.

use std::process::Command;

use crate::harness::{read, stderr, stdout, write};
use crate::registry::guarded;
use crate::repository::{commit, failure, faulty, git, package, places, repository, run};

#[test]
fn only_what_is_new_since_a_commit_is_reported() {
    let dir = repository(&[("src/lib.rs", "pub mod old;\n"), ("src/old.rs", &faulty("f"))]);
    assert_eq!(places(&dir, &[]), ["src/old.rs:2"]);
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    // What moves to another line, and to another file, is not new.
    write(&dir.path().join("src/old.rs"), &format!("// more\n\n{}", faulty("f")));
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    std::fs::rename(dir.path().join("src/old.rs"), dir.path().join("src/moved.rs")).expect("moved");
    write(&dir.path().join("src/lib.rs"), "pub mod moved;\n");
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    assert!(places(&dir, &["--since", "HEAD", "src/moved.rs"]).is_empty());
    // A second one of the same is.
    write(&dir.path().join("src/moved.rs"), &format!("{}{}", faulty("f"), faulty("g")));
    assert_eq!(places(&dir, &["--since", "HEAD"]).len(), 1);
    let text = stdout(&run(&dir, &["--since", "HEAD"]));
    assert!(text.contains("1 finding (1 deny, 0 warn) in 2 files; 1 known from before"), "{text}");
    commit(&dir);
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    assert_eq!(places(&dir, &["--since", "HEAD~1"]).len(), 1);
    // Nothing of it touches the working tree or the index.
    let output =
        Command::new("git").current_dir(dir.path()).args(["status", "--porcelain"]).output();
    assert_eq!(stdout(&output.expect("git")), "");

    let told = failure(&dir, &["--since", "no-such"]);
    assert!(told.contains("cannot read `no-such`") && told.contains("shallow"), "{told}");
    let alone = package(&[("src/lib.rs", &faulty("f"))]);
    assert!(failure(&alone, &["--since", "HEAD"]).contains("lies in no git repository"));
    assert!(failure(&dir, &["--since", "HEAD", "--fix"]).contains("cannot be used with"));
}

#[test]
fn what_is_staged_is_linted_as_it_is_staged() {
    let dir = repository(&[("src/lib.rs", &faulty("f"))]);
    assert!(places(&dir, &["--staged"]).is_empty());
    write(&dir.path().join("src/lib.rs"), &format!("{}{}", faulty("f"), faulty("g")));
    // Not in the index yet.
    assert!(places(&dir, &["--staged"]).is_empty());
    git(dir.path(), &["add", "-A"]);
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    // Corrected on the disk, but not in the index.
    write(&dir.path().join("src/lib.rs"), &faulty("f"));
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    assert_eq!(places(&dir, &[]).len(), 1);
    // A file that git does not know is not staged.
    git(dir.path(), &["add", "-A"]);
    write(&dir.path().join("src/bin/new.rs"), &faulty("f"));
    assert!(places(&dir, &["--staged"]).is_empty());
    // Before the first commit all is new.
    let first = package(&[("src/lib.rs", &faulty("f"))]);
    git(first.path(), &["init", "--quiet"]);
    git(first.path(), &["add", "-A"]);
    assert_eq!(places(&first, &["--staged"]).len(), 1);
    let alone = package(&[("src/lib.rs", &faulty("f"))]);
    assert!(failure(&alone, &["--staged"]).contains("lies in no git repository"));
}

/// That nothing is new is worth as much as what was understood.
#[test]
fn a_run_without_new_findings_says_what_was_looked_at() {
    let dir = repository(&[("src/lib.rs", &faulty("f"))]);
    let file = dir.path().join("known").display().to_string();
    let created = run(&dir, &["baseline", "create", &file]);
    assert_eq!(created.status.code(), Some(0), "{}", stderr(&created));
    let looked = "no findings in 1 file: 1 await (0 % understood)";
    for args in [&["--since", "HEAD"][..], &["--staged"], &["--baseline", &file]] {
        let text = stdout(&run(&dir, args));
        assert!(text.starts_with(looked), "{args:?}: {text}");
        assert!(text.ends_with("; 1 known from before\n"), "{args:?}: {text}");
    }
}

/// A finding in one file makes up for none in another, whichever of them is named.
#[test]
fn an_old_finding_hides_no_new_one_elsewhere() {
    let dir = repository(&[("src/lib.rs", "pub mod b;\n"), ("src/b.rs", &faulty("f"))]);
    write(&dir.path().join("src/lib.rs"), "pub mod a;\npub mod b;\n");
    // The same line, in a file that comes first by name.
    write(&dir.path().join("src/a.rs"), &format!("\n{}", faulty("g")));
    let is_new = |args: &[&str]| places(&dir, args);
    assert_eq!(is_new(&["--since", "HEAD"]), ["src/a.rs:3"]);
    assert_eq!(is_new(&["--since", "HEAD", "src/a.rs"]), ["src/a.rs:3"]);
    assert!(is_new(&["--since", "HEAD", "src/b.rs"]).is_empty());
    git(dir.path(), &["add", "-A"]);
    assert_eq!(is_new(&["--staged"]), ["src/a.rs:3"]);
    assert_eq!(is_new(&["--staged", "src/a.rs"]), ["src/a.rs:3"]);
    // A function that moves takes its findings along, and only one of two that are alike is it.
    write(&dir.path().join("src/b.rs"), "");
    write(&dir.path().join("src/a.rs"), &faulty("f"));
    write(&dir.path().join("src/c.rs"), &faulty("f"));
    write(&dir.path().join("src/lib.rs"), "pub mod a;\npub mod b;\npub mod c;\n");
    assert_eq!(is_new(&["--since", "HEAD"]), ["src/c.rs:2"]);
    assert_eq!(is_new(&["--since", "HEAD", "src/c.rs"]), ["src/c.rs:2"]);
    assert!(is_new(&["--since", "HEAD", "src/a.rs"]).is_empty());
}

/// The config, the manifests and the files that the index has, and the work tree does not, are what is linted.
#[test]
fn the_index_is_read_for_files_configs_and_manifests() {
    let dir = repository(&[("src/lib.rs", "\n")]);
    let path = |name: &str| dir.path().join(name);
    write(&path("src/new/deep.rs"), &faulty("f"));
    write(&path("src/lib.rs"), "pub mod new { pub mod deep; }\n");
    git(dir.path(), &["add", "-A"]);
    std::fs::remove_dir_all(path("src/new")).expect("gone");
    assert_eq!(places(&dir, &["--staged"]), ["src/new/deep.rs:2"]);
    assert_eq!(places(&dir, &["--staged", "src/new/deep.rs"]), ["src/new/deep.rs:2"]);
    assert_eq!(places(&dir, &["--staged", "src/new"]), ["src/new/deep.rs:2"]);
    // The config of the index counts, and not that of the work tree.
    write(&path("ctx-lint.toml"), "[groups]\ncorrectness = 'allow'\n");
    git(dir.path(), &["add", "ctx-lint.toml"]);
    write(&path("ctx-lint.toml"), "");
    assert!(places(&dir, &["--staged"]).is_empty());
    git(dir.path(), &["add", "ctx-lint.toml"]);
    write(&path("ctx-lint.toml"), "[groups]\ncorrectness = 'allow'\n");
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    git(dir.path(), &["rm", "--quiet", "-f", "--cached", "ctx-lint.toml"]);
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    // No build has what stands under a feature that the manifest does not declare.
    let lib = "#[cfg(feature = \"x\")]\npub mod new { pub mod deep; }\n";
    let own = read(&path("Cargo.toml"));
    let more = format!("{own}[features]\nx = []\n");
    for (staged, unstaged, count) in [(&more, &own, 1), (&own, &more, 0)] {
        write(&path("src/lib.rs"), lib);
        write(&path("Cargo.toml"), staged);
        git(dir.path(), &["add", "src/lib.rs", "Cargo.toml"]);
        write(&path("Cargo.toml"), unstaged);
        assert_eq!(places(&dir, &["--staged"]).len(), count, "{staged}");
    }
}

#[test]
fn odd_states_of_the_index_are_read_or_told() {
    let dir = repository(&[("src/lib.rs", "\n"), ("0:y.rs", "\n")]);
    write(&dir.path().join("0:y.rs"), &faulty("f"));
    git(dir.path(), &["add", "-A"]);
    write(&dir.path().join("0:y.rs"), "");
    assert_eq!(places(&dir, &["--staged"]), ["0:y.rs:2"]);
    commit(&dir);
    let conflict = |branch: &str, text: &str| {
        git(dir.path(), &["checkout", "--quiet", "-b", branch, "HEAD~1"]);
        write(&dir.path().join("src/lib.rs"), text);
        commit(&dir);
    };
    write(&dir.path().join("other.txt"), "");
    commit(&dir);
    conflict("one", "pub fn one() {}\n");
    conflict("two", "pub fn two() {}\n");
    let merged = Command::new("git")
        .current_dir(dir.path())
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com", "merge", "one"])
        .output();
    assert!(!merged.expect("git").status.success());
    let told = failure(&dir, &["--staged"]);
    assert!(told.contains("`src/lib.rs` cannot be linted as staged"), "{told}");
    assert!(told.contains("resolve the conflicts"), "{told}");
}

#[test]
fn a_wrong_revision_is_an_error_without_findings_too() {
    let dir = repository(&[("src/lib.rs", "pub fn a() {}\n")]);
    for args in [&["--since", "nope"][..], &["--since", "nope", "src/lib.rs"]] {
        assert!(failure(&dir, args).contains("cannot read `nope`"));
    }
    let alone = package(&[("src/lib.rs", "pub fn a() {}\n")]);
    assert!(failure(&alone, &["--since", "HEAD"]).contains("lies in no git repository"));
    assert!(failure(&alone, &["--staged"]).contains("lies in no git repository"));
}

/// Both runs go by the config and the flags of now.
#[test]
fn the_config_of_now_holds_for_the_commit() {
    let dir = package(&[]);
    let path = |name: &str| dir.path().join(name);
    for (name, text) in [
        ("r/Cargo.toml", "[package]\nname = 'base'\nedition = '2024'\n"),
        (
            "r/src/lib.rs",
            "pub mod g {\n    pub struct C; pub struct G;\n    impl C { pub async fn go(&self) {} }\n    pub fn begin() -> (C, G) { (C, G) }\n}\npub async fn f() {\n    let (c, _) = g::begin();\n    c.go().await;\n}\n",
        ),
        ("r/ctx-lint.toml", "no-such-key = 1\n"),
    ] {
        write(&path(name), text);
    }
    std::fs::remove_file(path("Cargo.toml")).expect("gone");
    git(&path("r"), &["init", "--quiet"]);
    git(&path("r"), &["add", "-A"]);
    git(&path("r"), &["commit", "--quiet", "-m", "x"]);
    // The config of the commit has a mistake, that of now lies above the repository.
    let words = "[vocabulary]\nguards = [\"base::g::G\"]\ncontexts = [\"base::g::C\"]\nfunctions = { \"base::g::begin\" = \"(base::g::C, base::g::G)\" }\n";
    std::fs::remove_file(path("r/ctx-lint.toml")).expect("gone");
    write(&path("ctx-lint.toml"), words);
    assert_eq!(places(&dir, &["r"]), ["r/src/lib.rs:7"]);
    assert!(places(&dir, &["--since", "HEAD", "r"]).is_empty());
    std::fs::rename(path("ctx-lint.toml"), path("other.toml")).expect("moved");
    assert!(places(&dir, &["--since", "HEAD", "r"]).is_empty());
    assert_eq!(places(&dir, &["--config", "other.toml", "r"]).len(), 1);
    assert!(places(&dir, &["--config", "other.toml", "--since", "HEAD", "r"]).is_empty());
    write(&path("r/ctx-lint.toml"), "extend = '../other.toml'\n");
    assert_eq!(places(&dir, &["r"]).len(), 1);
    assert!(places(&dir, &["--since", "HEAD", "r"]).is_empty());
    assert!(places(&dir, &["--isolated", "--since", "HEAD", "r"]).is_empty());
}

/// What is found by the sources of dependencies is found in the commit by the same sources.
#[test]
fn dependencies_are_the_same_in_the_commit() {
    let registry = guarded();
    let run = |args: &[&str]| registry.run(&[args, &["--output-format", "concise"]].concat());
    assert!(stdout(&run(&[])).contains("dropped_cancel_guard"), "{}", stderr(&run(&[])));
    let ws = registry.path("ws");
    git(&ws, &["init", "--quiet"]);
    git(&ws, &["add", "-A"]);
    git(&ws, &["commit", "--quiet", "-m", "x"]);
    let output = run(&["--since", "HEAD"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    write(&ws.join("src/more.rs"), "");
    let output = run(&["--staged"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
}
