//! A baseline: what it knows, what it hides, and what becomes of it.

use crate::harness::{ctx_lint, read, stderr, stdout, write};
use crate::registry::guarded;
use crate::repository::{failure, faulty, package, places, run};

#[test]
fn a_baseline_holds_what_is_known_and_survives_moves() {
    let dir = package(&[("src/lib.rs", "pub mod a;\n"), ("src/a.rs", &faulty("f"))]);
    let file = dir.path().join("known.jsonl");
    let output = run(&dir, &["baseline", "create", "known.jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("wrote 1 finding to `known.jsonl`"));
    let known = read(&file);
    assert!(
        known.starts_with(
            "{\"rule\":\"dropped_cancel_guard\",\"path\":\"src/a.rs\",\"item\":\"f\",\"text\":\"let (ctx, _) = ctx.with_cancel();\","
        ),
        "{known}"
    );
    let baseline = ["--baseline", "known.jsonl"];
    assert!(places(&dir, &baseline).is_empty());
    assert_eq!(run(&dir, &baseline).status.code(), Some(0));
    write(&dir.path().join("src/b.rs"), &format!("\n\n{}", faulty("renamed")));
    std::fs::remove_file(dir.path().join("src/a.rs")).expect("removed");
    write(&dir.path().join("src/lib.rs"), "pub mod b;\n");
    assert!(places(&dir, &baseline).is_empty());
    write(&dir.path().join("src/lib.rs"), &format!("pub mod b;\n{}", faulty("g")));
    assert_eq!(places(&dir, &baseline).len(), 1);
    // An ordinary run writes nothing, and a part of the code prunes nothing.
    assert_eq!(read(&file), known);
    assert!(
        failure(&dir, &["baseline", "prune", "known.jsonl", "src"]).contains("pruned as a whole")
    );
    assert!(
        failure(&dir, &["baseline", "create", "known.jsonl"])
            .contains("there is a baseline already")
    );
    write(&dir.path().join("src/lib.rs"), "");
    write(&dir.path().join("src/b.rs"), "");
    let output = run(&dir, &["baseline", "prune", "known.jsonl"]);
    assert!(
        stderr(&output).contains("took 1 finding out of `known.jsonl`; 0 left"),
        "{}",
        stderr(&output)
    );
    assert_eq!(read(&file), "");

    write(&file, &format!("{known}<<<<<<< ours\n"));
    let told = failure(&dir, &baseline);
    assert!(told.contains("known.jsonl:2:1") && told.contains("what a merge has left"), "{told}");
    assert!(failure(&dir, &["--baseline", "no"]).contains("cannot read the baseline `no`"));
}

#[cfg(unix)]
#[test]
fn a_baseline_is_not_pruned_while_something_cannot_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let dir = package(&[("src/lib.rs", &faulty("f"))]);
    assert_eq!(run(&dir, &["baseline", "create", "known"]).status.code(), Some(0));
    let known = read(&dir.path().join("known"));
    write(&dir.path().join("src/lib.rs"), "pub mod gone;\n");
    write(&dir.path().join("closed/a.rs"), "");
    let closed = dir.path().join("closed");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).expect("closed");
    // The superuser reads what it likes.
    let can_read = std::fs::read_dir(&closed).is_ok();
    let output = run(&dir, &["baseline", "prune", "known"]);
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o755)).expect("open");
    if can_read {
        eprintln!("skipped: the superuser reads every folder");
        return;
    }
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(read(&dir.path().join("known")), known);
}

/// A line for one file makes up for nothing in another one, whichever of them is named.
#[test]
fn a_baseline_hides_no_new_finding_elsewhere() {
    let dir = package(&[("src/lib.rs", "pub mod b;\n"), ("src/b.rs", &faulty("f"))]);
    assert_eq!(run(&dir, &["baseline", "create", "known"]).status.code(), Some(0));
    write(&dir.path().join("src/lib.rs"), "pub mod a;\npub mod b;\n");
    write(&dir.path().join("src/a.rs"), &format!("\n{}", faulty("f")));
    let new = |args: &[&str]| places(&dir, &[&["--baseline", "known"], args].concat());
    assert_eq!(new(&[]), ["src/a.rs:3"]);
    assert_eq!(new(&["src/a.rs"]), ["src/a.rs:3"]);
    assert!(new(&["src/b.rs"]).is_empty());
    // It moves, and of two that are alike only one is it.
    write(&dir.path().join("src/b.rs"), "");
    assert!(new(&[]).is_empty());
    assert!(new(&["src/a.rs"]).is_empty());
    write(&dir.path().join("src/c.rs"), &faulty("f"));
    write(&dir.path().join("src/lib.rs"), "pub mod a;\npub mod b;\npub mod c;\n");
    assert_eq!(new(&[]), ["src/c.rs:2"]);
    assert_eq!(new(&["src/c.rs"]), ["src/c.rs:2"]);
    // Nothing depends on where the command runs.
    let mut command = ctx_lint(&dir.path().join("src"));
    let output = command.args(["--baseline", "../known", "--output-format", "concise"]).output();
    let text = stdout(&output.expect("a run"));
    assert!(text.starts_with("c.rs:2:") && !text.contains("a.rs"), "{text}");
    // Pruning takes note of where it is now.
    assert_eq!(run(&dir, &["baseline", "prune", "known"]).status.code(), Some(0));
    assert!(read(&dir.path().join("known")).contains("\"path\":\"src/a.rs\""));
}

#[test]
fn a_baseline_knows_what_a_check_finds_with_the_sources_of_dependencies() {
    let registry = guarded();
    let output = registry.run(&["baseline", "create", "known"]);
    assert!(stderr(&output).contains("wrote 1 finding"), "{}", stderr(&output));
    let output = registry.run(&["--baseline", "known"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    let output = registry.run(&["baseline", "prune", "known", "--dependencies", "sources"]);
    assert!(stderr(&output).contains("took 0 findings"), "{}", stderr(&output));
}

#[test]
fn pruning_loses_nothing_that_was_not_looked_at() {
    let files = [("src/lib.rs", "pub mod a;\npub mod b;\n"), ("src/b.rs", &faulty("f"))];
    let dir = package(&[&files[..], &[("src/a.rs", &faulty("g")), ("sub/x.rs", "")]].concat());
    let path = |name: &str| dir.path().join(name);
    assert_eq!(run(&dir, &["baseline", "create", "known"]).status.code(), Some(0));
    let known = read(&path("known"));
    assert_eq!(known.lines().count(), 2);
    // What does not parse, or is no text.
    let broken = format!("{}pub fn (\n", faulty("h"));
    for broken in [broken.as_bytes(), b"\xff"] {
        std::fs::write(path("src/b.rs"), broken).expect("a file");
        let told = failure(&dir, &["baseline", "prune", "known"]);
        assert!(told.contains("findings may be missing"), "{told}");
        assert_eq!(read(&path("known")), known);
    }
    write(&path("src/b.rs"), "pub fn (\n");
    run(&dir, &["baseline", "prune", "known"]);
    assert_eq!(read(&path("known")), known);
    // What is left out.
    write(&path("src/b.rs"), "");
    write(&path("ctx-lint.toml"), "exclude = ['b.rs']\n");
    let prune = |args: &[&str]| {
        let output = run(&dir, &[&["baseline", "prune"], args].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stderr(&output)
    };
    assert!(prune(&["known"]).contains("took 0 findings"));
    assert_eq!(read(&path("known")), known);
    assert!(prune(&["known", "--isolated"]).contains("took 1 finding"));
    // What lies outside of the folder that is named.
    assert_eq!(run(&dir, &["baseline", "create", "sub/known"]).status.code(), Some(0));
    let told = failure(&dir, &["baseline", "prune", "sub/known", "sub"]);
    assert!(told.contains("pruned as a whole"), "{told}");
}

#[cfg(unix)]
#[test]
fn pruning_keeps_links_and_access_rights() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let dir = package(&[("src/lib.rs", &faulty("f"))]);
    let path = |name: &str| dir.path().join(name);
    assert_eq!(run(&dir, &["baseline", "create", "real"]).status.code(), Some(0));
    std::fs::set_permissions(path("real"), std::fs::Permissions::from_mode(0o600)).expect("rights");
    symlink("real", path("link")).expect("a link");
    symlink("nowhere", path("dangling")).expect("a link");
    let told = failure(&dir, &["baseline", "create", "dangling"]);
    assert!(told.contains("`dangling` exists"), "{told}");
    write(&path("src/lib.rs"), "");
    assert_eq!(run(&dir, &["baseline", "prune", "link"]).status.code(), Some(0));
    assert!(path("link").is_symlink());
    assert_eq!(read(&path("real")), "");
    assert_eq!(std::fs::metadata(path("real")).expect("a file").mode() & 0o777, 0o600);
}
