//! `ctx-lint debug flow`.

use crate::harness::{ctx_lint, stderr, stdout, write};

const TEXT: &str = "pub struct Job;\n\
    impl Drop for Job { fn drop(&mut self) {} }\n\
    impl Job {\n    pub fn run(self, is: bool) -> u32 {\n        if is { drop(self); }\n        1\n    }\n}\n\
    async fn wait(job: Job) { std::future::ready(()).await; }\n";

fn run(args: &[&str]) -> (Option<i32>, String, String) {
    run_on(TEXT, args)
}

fn run_on(text: &str, args: &[&str]) -> (Option<i32>, String, String) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), "[package]\nname = \"shown\"\nedition = \"2024\"\n");
    write(&dir.path().join("src/lib.rs"), text);
    let output = ctx_lint(dir.path()).args(["debug", "flow"]).args(args).output().expect("a run");
    (output.status.code(), stdout(&output), stderr(&output))
}

#[test]
fn a_function_is_shown_block_by_block() {
    let (code, text, _) = run(&["src/lib.rs:Job::run"]);
    assert_eq!(code, Some(0));
    assert!(text.starts_with("fn Job::run\nb0:\n"), "{text}");
    assert!(text.contains("if copy is goto b"), "{text}");
    assert!(text.contains("drop self if full"), "{text}");
    let (_, by_name, _) = run(&["src/lib.rs:run"]);
    assert!(by_name.contains("drop self if full"), "{by_name}");
}

/// Each of the blocks that exclude each other gives the value, and both ways drop what was bound before them.
#[test]
fn blocks_of_a_platform_are_alternatives() {
    let text = "pub struct Job(pub u32);\nimpl Drop for Job { fn drop(&mut self) {} }\n\
        pub fn run() -> Job {\n    let held = Job(0);\n    #[cfg(unix)]\n    { Job(1) }\n    let late = Job(2);\n    \
        #[cfg(not(unix))]\n    { Job(3) }\n}\n";
    let (_, shown, _) = run_on(text, &["src/lib.rs:run"]);
    let (before, behind) = shown.split_once("if compiled goto").expect("a choice");
    assert!(before.contains("held = "), "{shown}");
    assert_eq!(behind.matches("drop held").count(), 2, "{shown}");
    assert_eq!(behind.matches("drop late").count(), 1, "only the other way binds it:\n{shown}");
}

#[test]
fn an_await_may_end_the_future() {
    let (_, text, _) = run(&["src/lib.rs:wait"]);
    let waits = text.lines().filter(|line| line.contains("suspend: goto b")).count();
    assert_eq!(waits, 2, "before it runs, and where it waits:\n{text}");
    assert!(text.contains("cancelled"), "{text}");
}

/// The `select!` of futures borrows a future that is named, which lives on; that of tokio takes it. Which of them it is, is
/// told by what the name means and not by how it is written.
#[test]
fn selects_take_or_borrow_futures_that_are_named() {
    let ends = |import: &str| {
        let text = format!(
            "{import}\npub async fn wait(mut one: Job, mut other: Job) {{\n    select! {{ _ = one => {{}}, _ = other => {{}} }}\n    \
             at();\n}}\nfn at() {{}}\npub struct Job;\nimpl Drop for Job {{ fn drop(&mut self) {{}} }}\n\
             impl std::future::Future for Job {{ type Output = (); }}\n"
        );
        let (_, shown, _) = run_on(&text, &["src/lib.rs:wait"]);
        let (_, behind) = shown.split_once("call()").expect("the call behind it");
        behind.contains("drop one")
    };
    assert!(ends("use futures::select;"));
    assert!(ends("use futures::select as select;"));
    assert!(!ends("use tokio::select;"));
}

#[test]
fn a_graph_is_shown_in_the_language_of_graphviz() {
    let (code, text, _) = run(&["src/lib.rs:run", "--dot"]);
    assert_eq!(code, Some(0));
    assert!(text.starts_with("digraph \"fn run\" {\n"), "{text}");
    assert!(text.trim_end().ends_with('}') && text.contains("b0 -> b"), "{text}");
}

#[test]
fn what_is_not_there_is_told() {
    let (code, text, error) = run(&["src/lib.rs:walk"]);
    assert_eq!((code, text.as_str()), (Some(2), ""));
    assert!(error.contains("has no function `walk` with a body"), "{error}");
    let (code, _, error) = run(&["src/lib.rs"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("write FILE:FUNCTION"), "{error}");
    let (code, _, error) = run(&["src/nowhere.rs:run"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("src/nowhere.rs"), "{error}");
}
