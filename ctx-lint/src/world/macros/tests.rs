//! What texts say of macros, and which definition a call means.

use super::said::Said;
use super::*;

fn calls(said: &Said) -> Vec<String> {
    said.calls.iter().map(|call| written(&call.path).to_string()).collect()
}

#[test]
fn calls_are_found_with_their_paths() {
    let said = Said::of(
        "fn f() { a!(); b::c! { d!() } if x != (y) {} ::e::f![]; let g = !h; $crate::i!(); } macro_rules! j { () => { k!() } }",
    );
    assert_eq!(calls(&said), ["a", "b::c", "d", "::e::f", "$crate::i"]);
    assert_eq!(said.calls[1].at, 15);
}

/// Where the first definition of a name means it.
fn scope(text: &str) -> String {
    let said = Said::of(text);
    let scope = said.definitions[said.by_name["m"][0]].scope;
    text[scope.start as usize..scope.end as usize].trim().to_owned()
}

#[test]
fn definitions_reach_to_the_end_of_their_scope() {
    for (text, expected) in [
        ("a; macro_rules! m { () => {} } b; mod c { d; } e;", "b; mod c { d; } e;"),
        ("mod a { macro_rules! m { () => {} } b; } c;", "b;"),
        ("#[macro_use] mod a { macro_rules! m { () => {} } b; } c;", "b; } c;"),
        ("#[macro_use] pub(crate) mod a { mod d { macro_rules! m { () => {} } b } } c;", "b"),
        ("fn f() { macro_rules! m { () => {} } b; } c;", "b;"),
        ("cfg_x! { macro_rules! m { () => {} } } c;", "} c;"),
        ("macro_rules! m { () => {} } }} c;", "}} c;"),
    ] {
        assert_eq!(scope(text), expected, "{text}");
    }
    let said = Said::of("#[cfg(a)] #[macro_export] macro_rules! m(() => {}); macro_rules! m { }");
    let told = |own: &said::Definition| (own.exported, own.conditional);
    let all: Vec<_> = said.definitions.iter().map(told).collect();
    assert_eq!(all, [(true, true), (false, false)]);
}

#[test]
fn imports_are_read_with_the_names_that_they_give() {
    let imports = |text: &str| {
        let said = Said::of(text);
        let one = |import: &said::Import| {
            let name = import.name.as_ref().map_or("*", Name::as_str);
            format!("{} {name}", written(&import.path))
        };
        said.imports.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    for (text, expected) in [
        ("use a;", "a a"),
        ("pub use a::b as c;", "a::b c"),
        ("use ::a::{b, c::{d as e, self}, f::*};", "::a::b b, ::a::c::d e, ::a::c c, ::a::f *"),
        ("use {a::b, c as _};", "a::b b"),
        ("extern crate a as b; extern crate c;", "::a b"),
        ("use a::{b", ""),
        ("use", ""),
    ] {
        assert_eq!(imports(text), expected, "{text}");
    }
    let said = Said::of("use a; mod b { use c; fn d() { use e; } } mod f;");
    let rooms: Vec<_> = said.imports.iter().map(|import| import.room).collect();
    assert_eq!((rooms, said.rooms.len(), said.lines.len()), (vec![0, 1, 1], 2, 1));
    assert!(said.imports[2].within.start > said.imports[1].within.start);
}

#[test]
fn broken_texts_are_read_too() {
    for text in [
        "macro_rules! m",
        "macro_rules! m {",
        "macro_rules!",
        "mod",
        "mod a",
        "}}}",
        "use a::{{{",
        "use ::",
        "extern crate",
        "#[",
        "::a!(",
        "!(",
        "a!",
    ] {
        let _ = Said::of(text);
    }
}
