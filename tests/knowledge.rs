//! `ctx-lint knowledge` and `ctx-lint debug types`: what is counted, what counts as known, and why not.

use ctx_lint::knowledge::Cause;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::harness::{ctx_lint, stderr, stdout, write};

fn package(lib: &str) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = \"app\"\nedition = \"2024\"\n\
        [dependencies]\nnowhere = \"1\"\nunnamed = \"1\"\ntokio = \"1\"\n\
        far = { package = \"far-away\", version = \"1\" }\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    write(&dir.path().join("src/lib.rs"), lib);
    dir
}

fn run(dir: &TempDir, args: &[&str]) -> String {
    let output = ctx_lint(dir.path()).args(args).output().expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

fn knowledge(lib: &str) -> Value {
    let text = run(&package(lib), &["knowledge", "--output-format", "json"]);
    serde_json::from_str(&text).expect("JSON")
}

fn count(all: usize, known: usize, guessed: usize) -> Value {
    json!({ "all": all, "known": known, "guessed": guessed })
}

#[test]
fn only_async_code_is_counted() {
    let text = "
        struct A(u8);
        impl A { fn b(&self) {} }
        async fn f() {}
        fn plain(a: A) {
            a.b();
            drop(A(4));
            let block = async move { a.b(); f().await };
            let closure = async || { f().await };
            let inner = async { || f() };
            format!(\"{}\", async { f().await }.is());
        }
        async fn whole() { f().await; A(5).b(); assert!(f().await == ()); }
    ";
    let known = knowledge(text);
    assert_eq!(known["awaits"], count(5, 5, 0));
    assert_eq!(known["method_calls"], count(2, 2, 0));
    assert_eq!(known["receivers"], count(2, 2, 0));
    // `f()` five times, and `A(5)`: the constructor is known as the function is.
    assert_eq!(known["path_calls"], count(6, 6, 0));
}

#[test]
fn what_counts_as_known() {
    let text = "
        enum E { A(u8), B }
        impl E { fn new() -> Self { Self::A(1) } async fn new_later() -> Self { Self::A(1) } }
        async fn calls(run: impl Fn() -> u8, point: fn(u8), far: far::Far) {
            E::A(2); E::new(); run(); point(1);
            nowhere::f(); E::missing(); far::g();
            far.go().await;
            E::new_later().await;
            far::late().await;
        }
    ";
    let known = knowledge(text);
    // Six are known: `Self::A(1)`, `E::A(2)`, `E::new()`, `run()`, `point(1)` and `E::new_later()`.
    assert_eq!(known["path_calls"], count(10, 6, 0));
    assert_eq!(known["awaits"], count(3, 1, 0));
    assert_eq!(known["method_calls"], count(1, 0, 0));
    // The name of a type of an unknown crate is all that is known of it.
    assert_eq!(known["receivers"], count(1, 0, 0));
    assert_eq!(known["unknown_by_cause"], json!({ "crate": 6, "method": 1 }));
    assert_eq!(known["unknown_by_crate"], json!({ "far_away": 5, "nowhere": 1 }));
}

#[test]
fn branches_of_select_are_counted() {
    let text = "
        async fn f(mut jobs: tokio::sync::mpsc::Receiver<u8>, far: far::Far) {
            tokio::select! {
                job = jobs.recv() => drop(job),
                () = far.stop() => {}
                else => {}
            }
        }
    ";
    let known = knowledge(text);
    assert_eq!(known["select_branches"], count(2, 1, 0));
    assert_eq!(known["method_calls"], count(2, 1, 0));
}

#[test]
fn a_guess_is_told_from_what_is_known() {
    let text = "
        use tokio::io::AsyncReadExt;
        async fn f(mut far: far::Far) { let n = far.read_u8().await; }
    ";
    let known = knowledge(text);
    assert_eq!(known["method_calls"], count(1, 0, 1));
    assert_eq!(known["awaits"], count(1, 0, 1));
    let shown = run(&package(text), &["debug", "types", "src/lib.rs"]);
    assert!(shown.contains("-> perhaps tokio::io::AsyncReadExt::read_u8"), "{shown}");
}

#[test]
fn dependencies_are_those_that_are_named() {
    let known =
        knowledge("use nowhere::A; async fn f() { tokio::task::yield_now().await; far::g() }");
    let expected = json!({ "all": 3, "stubs": 1, "sources": 0, "absent": ["far_away", "nowhere"] });
    assert_eq!(known["dependencies"], expected);
}

/// What is known of a file is the same whichever part of its package is named.
#[test]
fn what_is_named_is_what_is_counted() {
    let dir =
        package("mod a; pub struct A; impl A { pub fn b(&self) {} } async fn f(a: A) { a.b() }");
    write(&dir.path().join("src/a.rs"), "async fn g(a: crate::A) { a.b(); a.b(); }");
    let counted = |path: &str| {
        let text = run(&dir, &["knowledge", path, "--output-format", "json"]);
        serde_json::from_str::<Value>(&text).expect("JSON")["method_calls"].clone()
    };
    assert_eq!(counted("src/a.rs"), count(2, 2, 0));
    assert_eq!(counted("."), count(3, 3, 0));
    write(&dir.path().join("src/loose.rs"), "async fn h(a: app::A) { a.b(); }");
    assert_eq!(counted("src/loose.rs"), count(1, 1, 0));
    assert_eq!(counted("."), count(4, 4, 0));
}

#[test]
fn the_table_is_for_people() {
    let text = "async fn f(far: far::Far) { far.go().await; g(); } fn g() {}";
    let expected = "                      all    known  guessed  unknown
awaits                  1    0.0 %    0.0 %  100.0 %
method calls            1    0.0 %    0.0 %  100.0 %
path calls              1  100.0 %    0.0 %    0.0 %
receivers               1    0.0 %    0.0 %  100.0 %
select branches         0        –        –        –

unknown because of
        2  crate

unknown because of the crate
        2  far_away

named dependencies: 1, with a stub: 0, read from sources: 0
";
    assert_eq!(run(&package(text), &["knowledge"]), expected);
}

#[test]
fn types_are_shown_a_line_each() {
    let text = "pub struct Job;\nmod a { pub struct B; }\n\
        async fn f(jobs: Vec<Job>) -> Option<a::B> {\n    g(\n        jobs,\n    ).await\n}\n\
        async fn g<T>(jobs: Vec<T>) -> Option<a::B> { jobs.first(); None }\n";
    let expected = "\
src/lib.rs:3:12 jobs  : Vec<Job>
src/lib.rs:4:5 g( jobs, ).await  : Option<B>
src/lib.rs:4:5 g( jobs, )  : impl Future<Output = Option<B>>  -> g
src/lib.rs:8:15 jobs  : Vec<T>
src/lib.rs:8:47 jobs.first()  : Option<&T>  -> slice::first
src/lib.rs:8:47 jobs  : Vec<T>
";
    assert_eq!(run(&package(text), &["debug", "types", "src/lib.rs"]), expected);
}

#[test]
fn a_wrong_path_is_told() {
    let dir = package("");
    for command in [&["knowledge"][..], &["debug", "types"]] {
        let output = ctx_lint(dir.path()).args(command).arg("no.rs").output().expect("a run");
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
        assert!(stderr(&output).contains("no such file or folder: `no.rs`"), "{}", stderr(&output));
    }
}

#[test]
fn causes_have_a_key_and_a_name() {
    let shown = |cause: Cause| (cause.key(), cause.to_string());
    assert_eq!(shown(Cause::Crate("a".into())), ("crate", "crate a".to_owned()));
    assert_eq!(shown(Cause::Stub("std".into())), ("stub", "stub of std".to_owned()));
    assert_eq!(shown(Cause::Item), ("item", "item".to_owned()));
}
