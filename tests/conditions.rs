//! What `#[cfg(…)]` says of files and names, beyond what the fixtures of rules show.

use crate::worlds::{GUARD, USER, folder, found};

#[test]
fn conditions_of_files_and_macros_count() {
    let user = format!("use super::start;\n{USER}");
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
        (
            "src/lib.rs",
            &format!(
                "mod never;\nmod now;\nmod inner {{ mod deep; pub async fn r() {{}} pub use super::start; }}\n{GUARD}"
            ),
        ),
        ("src/never.rs", &format!("#![cfg(all(unix, windows))]\n{user}")),
        ("src/now.rs", &format!("#![allow(unused)]\n#![cfg(unix)]\n{user}")),
        ("src/inner/deep.rs", &user),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    let expected = ["src/inner/deep.rs:4", "src/now.rs:6"];
    let expected = expected.map(|place| format!("{place} dropped_cancel_guard"));
    assert_eq!(found(dir.path(), &only), expected);
}

#[test]
fn the_order_of_conditions_does_not_matter() {
    let found_in = |first: &str, second: &str| {
        let lib = format!(
            "{first}\n{second}\npub mod a {{ pub fn start() -> u8 {{ 0 }} }}\npub mod b {{ {GUARD} }}\n\
             async fn work() {{}}\npub async fn run() {{\n    let _ = start();\n    work().await;\n}}\n"
        );
        let dir = folder(&[
            ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
            ("src/lib.rs", &lib),
        ]);
        found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."]).len()
    };
    for (one, other) in [
        ("#[cfg(unix)] use a::start;", "#[cfg(windows)] use b::start;"),
        ("#[cfg(unix)] use a::*;", "#[cfg(windows)] use b::*;"),
        ("#[cfg(not(unix))] use a::start;", "#[cfg(unix)] use b::start;"),
    ] {
        assert_eq!(found_in(one, other), found_in(other, one), "{one}");
    }
}

/// What a method and a type are does not hang on which of their conditions comes first, nor on the names of files.
#[test]
fn the_order_of_alternatives_does_not_matter() {
    let quick = "pub fn go(&self) -> crate::AbortOnDrop { loop {} } ";
    let slow = "pub fn go(&self) -> u8 { 0 } ";
    for (one, other) in [
        (
            format!("#[cfg(unix)] impl Gate {{ {quick} }}"),
            format!("#[cfg(windows)] impl Gate {{ {slow} }}"),
        ),
        (
            format!("#[cfg(unix)] mod imp {{ pub struct Door; impl Door {{ {quick} }} }}"),
            format!("#[cfg(not(unix))] mod imp {{ pub struct Door; impl Door {{ {slow} }} }}"),
        ),
        (
            format!(
                "#[cfg(unix)] use crate::a::Door as Gate2; mod a {{ pub struct Door; impl Door {{ {quick} }} }}"
            ),
            format!(
                "#[cfg(not(unix))] use crate::b::Door as Gate2; mod b {{ pub struct Door; impl Door {{ {slow} }} }}"
            ),
        ),
    ] {
        let found_in = |first: &str, second: &str, condition: &str| {
            let lib = format!(
                "{GUARD}pub struct Gate;\n{first}\n{second}\nasync fn work() {{}}\n\
                 {condition} pub async fn by_method(gate: &Gate) {{\n    let _ = gate.go();\n    work().await;\n}}\n\
                 {condition} pub async fn by_module(door: &imp::Door) {{\n    let _ = door.go();\n    work().await;\n}}\n\
                 {condition} pub async fn by_import(door: &Gate2) {{\n    let _ = door.go();\n    work().await;\n}}\n"
            );
            let dir = folder(&[
                ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
                ("src/lib.rs", &lib),
            ]);
            found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."]).len()
        };
        for (condition, expected) in
            [("", None), ("#[cfg(unix)]", Some(1)), ("#[cfg(windows)]", Some(0))]
        {
            let both = [found_in(&one, &other, condition), found_in(&other, &one, condition)];
            assert_eq!(both[0], both[1], "{condition} {one}");
            assert!(
                expected.is_none_or(|expected| both[0] == expected),
                "{condition} {one}: {both:?}"
            );
        }
    }
}

/// A module of each platform has children of its own, which see what is around them.
#[test]
fn modules_of_one_name_have_their_own_children() {
    let child = |name: &str| format!("use super::start;\n{USER}pub fn {name}() {{}}\n");
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
        (
            "src/lib.rs",
            "#[cfg(unix)]\n#[path = \"a/mod.rs\"]\nmod imp;\n#[cfg(windows)]\n#[path = \"b/mod.rs\"]\nmod imp;\n",
        ),
        ("src/a/mod.rs", "mod child;\npub fn start() -> u8 { 0 }\n"),
        ("src/a/child.rs", &child("x")),
        ("src/b/mod.rs", &format!("mod child;\n{GUARD}")),
        ("src/b/child.rs", &child("y")),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    assert_eq!(found(dir.path(), &only), ["src/b/child.rs:4 dropped_cancel_guard"]);
}

/// A feature that the manifest does not have is never on; one that it has may be. What is there is judged, wherever it stands.
#[test]
fn conditions_count_wherever_they_stand() {
    let places = [
        "match x() {\n        #[cfg(feature = \"F\")]\n        1 => { let _ = start(); work().await }\n        _ => {}\n    }",
        "let _ = Pair {\n        #[cfg(feature = \"F\")]\n        one: { let _ = start(); work().await },\n        two: (),\n    };",
        "take(\n        #[cfg(feature = \"F\")]\n        { let _ = start(); work().await },\n    );",
        "#[cfg_attr(all(), cfg(feature = \"F\"))]\n    { let _ = start(); work().await }",
        "cfg_if::cfg_if! {\n        if #[cfg(feature = \"F\")] { let _ = start(); work().await } else { work().await }\n    }",
        "cfg_if::cfg_if! {\n        if #[cfg(not(feature = \"F\"))] { work().await } else { let _ = start(); work().await }\n    }",
        "cfg_if::cfg_if! {\n        if #[cfg(feature = \"F\")] { let y = 1; let _ = start(); work().await; } else { let y = 2; }\n    }\n    drop(y)",
    ];
    for place in places {
        let lint = |feature: &str| {
            let place = place.replace("\"F\"", &format!("\"{feature}\""));
            let dir = folder(&[
                (
                    "Cargo.toml",
                    "[package]\nname = 'when'\nedition = '2024'\n[features]\nhas = []\n",
                ),
                (
                    "src/lib.rs",
                    &format!("{GUARD}async fn work() {{}}\npub async fn f() {{\n    {place}\n}}\n"),
                ),
            ]);
            found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."]).len()
        };
        assert_eq!((lint("has"), lint("none")), (1, 0), "{place}");
    }
}

#[test]
fn modules_in_branches_have_their_conditions() {
    let user = format!("use super::start;\n{USER}");
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n[features]\nhas = []\n"),
        (
            "src/lib.rs",
            &format!(
                "cfg_if::cfg_if! {{\n    if #[cfg(feature = \"none\")] {{ mod never; }}\n    \
                 else if #[cfg(feature = \"has\")] {{ mod now; }}\n    else {{ mod other; }}\n}}\n\
                 cfg_if::cfg_if! {{ if #[cfg(all())] {{ mod always; }} else {{ mod not; }} }}\n{GUARD}"
            ),
        ),
        ("src/never.rs", &user),
        ("src/now.rs", &user),
        ("src/other.rs", &user),
        ("src/always.rs", &user),
        ("src/not.rs", &user),
    ]);
    let only = ["-A", "all", "-W", "dropped_cancel_guard", "."];
    let expected = ["src/always.rs:4", "src/now.rs:4", "src/other.rs:4"];
    let expected = expected.map(|place| format!("{place} dropped_cancel_guard"));
    assert_eq!(found(dir.path(), &only), expected);
}

/// Whether a suppression in `f`, which silences nothing, is called unused.
fn is_unused(rest: &str, before: &str) -> bool {
    let lib = format!(
        "use tokio::time::sleep;\n{rest}\npub async fn f() {{\n    {before}\n    \
         // ctx-lint: allow(dropped_cancel_guard) it may go\n    helper().await;\n    sleep(D).await;\n}}\n\
         const D: std::time::Duration = std::time::Duration::ZERO;\n"
    );
    let dir = folder(&[
        ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n[features]\nhas = []\n"),
        ("src/lib.rs", &lib),
        ("src/far.rs", "#[cfg(feature = \"has\")]\npub fn other() {}\n"),
    ]);
    let found = found(
        dir.path(),
        &["-A", "all", "-W", "dropped_cancel_guard", "-W", "unused_suppression", "."],
    );
    found.iter().any(|line| line.ends_with("unused_suppression"))
}

#[test]
fn a_suppression_is_decided_where_no_condition_matters() {
    let helper = "async fn helper() { sleep(D).await }";
    for (rest, before) in [
        ("", ""),
        ("#[cfg(feature = \"has\")] fn elsewhere() {}", ""),
        ("#[cfg(feature = \"has\")] mod far;", ""),
        ("#[cfg(test)] mod tests { fn helper() {} }", ""),
        ("#[cfg(feature = \"none\")] fn elsewhere() {}", ""),
        ("struct S; impl S { #[cfg(feature = \"has\")] fn helper(&self) {} }", ""),
        ("fn g() { #[cfg(feature = \"has\")] let x = 1; }", ""),
    ] {
        assert!(is_unused(&format!("{helper}\n{rest}"), before), "{rest} {before}");
    }
    for (rest, before) in [
        // The place has a condition in it, or stands under one.
        (helper.to_owned(), "#[cfg(feature = \"has\")]\n    drop(1);"),
        (helper.to_owned(), "match 1 { #[cfg(feature = \"has\")] 1 => {} _ => {} }"),
        (format!("{helper}\n#[cfg(feature = \"has\")]"), ""),
        // What it calls does.
        (format!("#[cfg(feature = \"has\")]\n{helper}"), ""),
        ("async fn helper() { #[cfg(feature = \"has\")] sleep(D).await }".to_owned(), ""),
        ("async fn helper() { inner().await }\n#[cfg(unix)] async fn inner() {}\n#[cfg(windows)] async fn inner() {}".to_owned(), ""),
        // Another build may bring something else of the name.
        (format!("mod m {{ pub {helper} use super::*; }}\n#[cfg(feature = \"has\")] use m::helper;\n#[cfg(not(feature = \"has\"))] use other::helper;"), ""),
        (format!("{helper}\n#[cfg(feature = \"has\")] pub mod x {{ pub fn helper() {{}} }}"), ""),
        // A method is another one in another build, and so is the type of a value.
        (format!("{helper}\nstruct S; #[cfg(unix)] impl S {{ async fn go(&self) {{ sleep(D).await }} }}\n#[cfg(windows)] impl S {{ async fn go(&self) {{}} }}"), "S.go().await;"),
        (format!("{helper}\nmod a {{ pub struct A; }} mod b {{ pub struct B; }}\n#[cfg(unix)] use a::A as T; #[cfg(windows)] use b::B as T;\nfn s() -> T {{ loop {{}} }}"), "let _s = s();"),
        // The type of a value has a field under a condition.
        (format!("{helper}\nstruct S {{ #[cfg(feature = \"has\")] x: u8 }}\nfn s() -> S {{ loop {{}} }}"), "let _s = s();"),
    ] {
        assert!(!is_unused(&rest, before), "{rest} {before}");
    }
}

/// What is included stands in the module as if it were written there: of each file what it has under its conditions, in
/// whatever order the files are called. Modules of one name include each for itself.
#[test]
fn the_names_of_included_files_do_not_matter() {
    let quick = "#[cfg(unix)] pub fn begin() -> AbortOnDrop { start() }\n#[cfg(unix)] use tokio::task::yield_now as pause;\n";
    let slow = "#[cfg(windows)] pub fn begin() -> u8 { 0 }\n#[cfg(windows)] use std::thread::yield_now as pause;\n";
    let found_in = |(first, one): (&str, &str), (second, other): (&str, &str), condition: &str| {
        let run = format!(
            "{condition} pub async fn run() {{\n    let _ = begin();\n    work().await;\n}}\nasync fn work() {{}}\n"
        );
        let lib = format!(
            "{GUARD}include!(\"{first}.rs\");\ninclude!(\"{second}.rs\");\n\
             {run}\
             #[cfg(windows)] pub mod side {{ use super::*; include!(\"side_w.rs\"); }}\n\
             #[cfg(unix)] pub mod side {{ use super::*; include!(\"side_u.rs\"); }}\n\
             #[cfg(unix)] pub async fn beside() {{\n    let _ = side::aside();\n    work().await;\n}}\n"
        );
        let dir = folder(&[
            ("Cargo.toml", "[package]\nname = 'when'\nedition = '2024'\n"),
            ("src/lib.rs", &lib),
            (&format!("src/{first}.rs"), one),
            (&format!("src/{second}.rs"), other),
            ("src/side_u.rs", "pub fn aside() -> AbortOnDrop { start() }\n"),
            ("src/side_w.rs", "pub fn aside() -> u8 { 0 }\n"),
        ]);
        found(dir.path(), &["-A", "all", "-W", "dropped_cancel_guard", "."])
    };
    for (condition, expected) in [("#[cfg(unix)]", 2), ("#[cfg(windows)]", 1), ("", 1)] {
        let all = [
            found_in(("a", quick), ("b", slow), condition),
            found_in(("b", quick), ("a", slow), condition),
            found_in(("a", slow), ("b", quick), condition),
        ];
        assert!(all.iter().all(|found| *found == all[0]), "{condition}: {all:#?}");
        assert_eq!(all[0].len(), expected, "{condition}: {all:#?}");
    }
}
