//! What nobody can judge is left alone: a suppression in code that a macro reads is neither unused nor removed.

use std::path::Path;

use crate::harness::{ctx_lint, read, stderr, stdout};
use crate::worlds::folder;

fn lint(dir: &Path, args: &[&str]) -> String {
    let mut command = ctx_lint(dir);
    command.args(["--isolated", "-W", "all", "--exit-zero"]).args(args);
    let output = command.output().expect("a run");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    stdout(&output) + &stderr(&output)
}

/// A package whose only file has a comment in the place of `HERE`.
fn package(text: &str) -> tempfile::TempDir {
    let comment = "\n// ctx-lint: allow(blocking_in_async) it is short\n";
    folder(&[
        (
            "Cargo.toml",
            "[package]\nname = 'x'\nedition = '2024'\n[dependencies]\ndep = '1'\ntokio = '1'\nasync-trait = '0.1'\n",
        ),
        ("src/lib.rs", &text.replace("HERE", comment)),
    ])
}

#[track_caller]
fn expect(text: &str, is_unused: bool) {
    let dir = package(text);
    let before = read(&dir.path().join("src/lib.rs"));
    let told = lint(dir.path(), &["."]);
    assert_eq!(told.contains("nothing here is silenced"), is_unused, "{text}: {told}");
    assert_eq!(told.contains("; 1 suppression undecided"), !is_unused, "{text}: {told}");
    if !is_unused {
        lint(dir.path(), &["--fix", "."]);
        assert_eq!(read(&dir.path().join("src/lib.rs")), before);
    }
}

#[test]
fn a_suppression_in_a_macro_that_is_not_read_is_undecided() {
    for text in [
        "dep::make! {HERE fn f() { g() } }",
        "dep::make! {HERE f => g }",
        "HERE dep::make! { a b c }",
        "dep::make! { mod x {HERE fn f() { g() } } }",
        "struct S;\nimpl S { dep::make! {HERE fn f() { g() } } }",
        "#[macro_export]\nmacro_rules! m { () => {HERE f() } }",
    ] {
        expect(text, false);
    }
    // What the file defines is read.
    expect("macro_rules! same { ($($t:tt)*) => { $($t)* } }\nsame! {HERE fn f() {} }", true);
    expect("thread_local! {HERE static X: u8 = 1; }", true);
}

#[test]
fn a_suppression_under_an_attribute_that_is_not_known_is_undecided() {
    for text in [
        "#[weird]\nimpl X {HERE fn f(&self) {} }\nstruct X;",
        "#[weird]\nmod x { fn f() {HERE 1; } }",
        "#[dep::rt::handler]\ntrait X {HERE fn f(&self) {} }",
        "#[dep::rt::handler]HERE fn f() {}",
        "fn f() {\n#[weird]HERE { 1; }\n}",
        "#[cfg_attr(feature = 'a', weird)]\nfn f() {HERE 1; }",
        "#[derive(dep::Made)]HERE struct X { a: u8 }",
        "fn g() { f() }\n#[weird]\nfn f() {}\nfn h() {HERE g() }",
    ] {
        expect(&text.replace('\'', "\""), false);
    }
    for text in [
        "#[derive(Clone, Debug)]HERE struct X { a: u8 }",
        "#[inline]\n#[allow(clippy::all)]HERE fn f() {}",
        "#[test]\nfn f() {HERE 1; }",
        "#[weird]\nfn f() {}\nHERE fn g() {}",
        "#[tokio::main]\nasync fn main() {HERE 1; }",
        "use async_trait::async_trait;\n#[async_trait]\ntrait X { async fn f(&self) {HERE 1; } }",
    ] {
        expect(text, true);
    }
}
