//! What macros of the same file make, and where it stands.

use super::macros::{defined, read, slice};
use crate::facts::{ExprId, ExprKind, Facts, Local, Stmt};

/// The calls and awaits of a text with the text at their places.
fn seen(text: &str) -> Vec<String> {
    let facts = read(text);
    let found = facts.all().filter_map(|(id, kind)| {
        let name = match kind {
            ExprKind::Method { name, .. } => name.to_string(),
            ExprKind::Call { func, .. } => match facts.kind(*func) {
                ExprKind::Path { path, .. } => path.text(),
                _ => "?".to_owned(),
            },
            ExprKind::Await(_) => "await".to_owned(),
            ExprKind::Macro(call) => format!("{}!", call.path.text()),
            _ => return None,
        };
        Some(format!("{name} at {}", slice(text, facts[id].span)))
    });
    found.collect()
}

fn uses(facts: &Facts) -> Vec<(&str, usize)> {
    facts.locals.iter().map(|local: &Local| (local.name.as_str(), local.uses.len())).collect()
}

fn in_function(definition: &str, body: &str) -> String {
    format!("macro_rules! m {{ {definition} }} async fn f() {{ {body} }}")
}

#[test]
fn expressions_stand_where_the_call_or_its_tokens_do() {
    for (definition, body, expected) in [
        (
            "($a:expr) => { $a.lock().await }",
            "let x = m!(b());",
            &["await at m!(b())", "lock at m!(b())", "b at b()"][..],
        ),
        ("($a:expr) => { g($a, $a) }", "m!(b())", &["g at m!(b())", "b at b()", "b at b()"]),
        ("($a:expr) => { 1 }", "m!(b())", &[]),
        (
            "($a:expr) => { m!(@ $a) }; (@ $a:expr) => { h($a) }",
            "m!(b())",
            &["h at m!(b())", "b at b()"],
        ),
        (
            "($($a:expr),*) => { tokio::join!($($a),*) }",
            "m!(b(), c())",
            &["tokio::join! at m!(b(), c())", "b at b()", "c at c()"],
        ),
        ("($a:expr) => { $a }", "m!(m!(b().await))", &["await at b().await", "b at b()"]),
        // What does not fit is read as the input of any macro.
        ("($a:ident) => { g($a) }", "m!(b() + 1)", &["m! at m!(b() + 1)", "b at b()"]),
        ("() => { fn }", "m!()", &["m! at m!()"]),
    ] {
        assert_eq!(seen(&in_function(definition, body)), expected, "{definition} of {body}");
    }
}

#[test]
fn statements_are_spliced_into_the_block() {
    let text = in_function(
        "($a:ident, $b:expr) => { let $a = $b; if $a.bad() { return; } }",
        "m!(x, g()); x.h()",
    );
    let facts = read(&text);
    let body = facts.functions[0].body.expect("a body");
    let ExprKind::Block(block) = facts.kind(body) else { panic!("a block") };
    assert_eq!(block.stmts.len(), 3);
    assert!(matches!(block.stmts[0], Stmt::Let(_)));
    assert!(block.tail().is_some());
    assert_eq!(uses(&facts), [("x", 2)]);
    assert_eq!(facts.expansions.len(), 1);
    assert_eq!(slice(&text, facts.expansions[0]), "m!(x, g())");
}

#[test]
fn a_semicolon_after_the_call_ends_its_last_statement() {
    for (body, tails) in [("m!(g())", true), ("m!(g());", false)] {
        let facts = read(&in_function("($a:expr) => { h(); $a }", body));
        let root = facts.functions[0].body.expect("a body");
        let ExprKind::Block(block) = facts.kind(root) else { panic!("a block") };
        assert_eq!((block.stmts.len(), block.tail().is_some()), (2, tails), "{body}");
    }
}

#[test]
fn variables_of_a_definition_are_others_than_those_of_the_call() {
    for (definition, body, expected) in [
        ("($a:expr) => {{ let x = 1; $a + x }}", "let x = 2; m!(x)", &[("x", 1), ("x", 1)][..]),
        ("($a:ident) => { let $a = 1; let y = $a; }", "m!(y); y", &[("y", 2), ("y", 0)]),
        // A name that the definition does not bind is not that of a variable at the call.
        ("() => { x }", "let x = 2; m!()", &[("x", 0)]),
        ("($a:expr) => { format!(\"{x}{}\", $a) }", "let x = 2; m!(x)", &[("x", 1)]),
    ] {
        let facts = read(&in_function(definition, body));
        assert_eq!(uses(&facts), expected, "{definition} of {body}");
    }
    // One inside of a function sees what stands before it.
    let facts = read("fn f() { let x = 1; macro_rules! m { () => { x } } m!(); }");
    assert_eq!(uses(&facts), [("x", 1)]);
}

#[test]
fn items_are_those_of_the_module() {
    for (text, expected) in [
        (
            "macro_rules! m { ($n:ident) => { pub struct $n; impl $n { fn a() {} } fn b() {} } } m!(A);",
            "type A, fn b",
        ),
        (
            "macro_rules! m { ($($i:item)*) => { $(#[cfg(feature = \"x\")] $i)* } } m! { fn a() {} use b::c; }",
            "fn a, use c",
        ),
        (
            "macro_rules! m { ($($n:ident),*) => { $(m!(@ $n);)* }; (@ $n:ident) => { fn $n() {} } } m!(a, b);",
            "fn a, fn b",
        ),
        // Only what follows a definition sees it, up to the end of its module.
        ("m!(); macro_rules! m { () => { fn a() {} } }", ""),
        ("mod x { macro_rules! m { () => { fn a() {} } } } m!();", "mod x"),
        ("#[macro_use] mod x { macro_rules! m { () => { fn a() {} } } } m!();", "mod x, fn a"),
        (
            "macro_rules! m { () => { fn a() {} } } macro_rules! m { () => { fn b() {} } } m!();",
            "fn b",
        ),
        (
            "mod x { #[macro_export] macro_rules! m { () => { fn a() {} } } } crate::m!();",
            "mod x, fn a",
        ),
        (
            "macro_rules! d { ($n:ident) => { macro_rules! $n { () => { fn a() {} } } } } d!(m); m!();",
            "fn a",
        ),
        // Which one it is depends on the build.
        (
            "#[cfg(x)] macro_rules! m { () => { fn a() {} } } #[cfg(not(x))] macro_rules! m { () => { fn b() {} } } m!();",
            "",
        ),
    ] {
        assert_eq!(defined(&read(text), 0), expected, "{text}");
    }
}

#[test]
fn members_are_those_of_the_impl() {
    let text = "macro_rules! m { ($n:ident) => { pub async fn $n(&self) { self.x().await } } } impl A { m!(b); m!(c); }";
    let facts = read(text);
    let names: Vec<_> = facts.impls[0].functions.iter().map(|&id| &facts[id].name).collect();
    assert_eq!(names, ["b", "c"]);
    let places: Vec<_> = facts.functions.iter().map(|own| slice(text, own.name_span)).collect();
    assert_eq!(places, ["b", "c"]);
}

#[test]
fn conditions_hold_for_what_the_call_has_given() {
    let text = "macro_rules! m { ($($i:item)*) => { $(#[cfg(x)] $i)* } } m! { fn a() { b(); } fn c() {} } fn d() {}";
    let facts = read(text);
    let conditional = |name: &str| {
        let own = facts.functions.iter().find(|own| own.name == name).expect("a function");
        facts.cfgs.iter().filter(|(span, _)| span.contains(own.span)).count()
    };
    assert_eq!([conditional("a"), conditional("c"), conditional("d")], [1, 1, 0]);
    // A condition of the call is that of all that it stands for.
    let text = in_function("($a:expr) => { g(); $a; }", "#[cfg(x)] m!(h()); i()");
    let facts = read(&text);
    let found = facts.all().filter(|(_, kind)| matches!(kind, ExprKind::Call { .. }));
    let found = found.map(|(id, _)| facts.cfgs.iter().any(|(own, _)| own.contains(facts[id].span)));
    assert_eq!(found.collect::<Vec<_>>(), [true, true, false]);
    let text = in_function("($a:ident) => { let $a = 1; }", "let x = 2; #[cfg(x)] m!(x); x");
    assert_eq!(uses(&read(&text)), [("x", 2)]);
    // What the definition alone writes has no place of its own.
    let text = "macro_rules! m { () => { #[cfg(x)] fn a() {} #[cfg(not(x))] fn a() {} } } m!();";
    assert_eq!(read(text).cfgs, []);
}

#[test]
fn tests_that_a_macro_writes_are_tests() {
    let text = "macro_rules! m { ($n:ident) => { #[tokio::test] async fn $n() { x().await } } } m!(a); fn b() {}";
    let facts = read(text);
    let is_test = |id: ExprId| facts.tests.iter().any(|test| test.contains(facts[id].span));
    let bodies: Vec<_> =
        facts.functions.iter().map(|own| is_test(own.body.expect("a body"))).collect();
    assert_eq!(bodies, [true, false]);
}

#[test]
fn every_place_lies_in_the_call() {
    let text = "macro_rules! m { ($a:expr, $b:expr) => { match $b { Some(x) => [$a, x.y(1)], _ => loop { $b? } } } }\n\
                fn f() { m!(c.d(), e[1]); }";
    let facts = read(text);
    let call = facts.expansions[0];
    let body = facts.functions[0].body.expect("a body");
    assert!(facts.descendants(body).skip(1).all(|id| call.contains(facts[id].span)));
}

#[test]
fn expansions_end() {
    for text in [
        "macro_rules! m { () => { m!() } } fn f() { m!() }",
        "macro_rules! m { () => { m!(); m!(); } } fn f() { m!(); }",
        "macro_rules! m { () => { fn f() { m!(); m!(); } } } m!();",
        "macro_rules! m { ($($a:tt)*) => { m!($($a)* $($a)* x) } } fn f() { m!(x) }",
        "macro_rules! m { ($a:expr) => { ($a, $a) } } fn f() { m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(m!(1)))))))))))))))))))) }",
        "macro_rules! m { ($a:expr) => { m!(!$a) } } fn f() { m!(1) }",
        "macro_rules! m { ($($a:tt)*) => { m!(($($a)*)) } } fn f() { m!(1) }",
    ] {
        let facts = read(text);
        assert!(facts.exprs.len() < 200_000, "{text}: {}", facts.exprs.len());
    }
}

#[test]
fn what_is_nested_too_deeply_is_not_expanded() {
    let text = format!(
        "macro_rules! m {{ ($a:expr) => {{ {}$a{} }} }} fn f() {{ m!(g()) }}",
        "(".repeat(200),
        ")".repeat(200)
    );
    assert_eq!(seen(&text), ["g at g()"]);
    let deep = text.replace("m!(g())", "m!(m!(g()))");
    assert_eq!(read(&deep).expansions.len(), 2);
    let both = format!("{}g(){}", "(".repeat(100), ")".repeat(100));
    let facts = read(&text.replace("m!(g())", &format!("m!({both})")));
    assert_eq!(facts.expansions, []);
}
