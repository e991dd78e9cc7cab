//! What stands inside of macro calls, and what stands in their place.

use crate::facts::{ExprKind, Facts, Item, Owner, Stmt, ValueKind};
use crate::lower::lower;
use crate::source::Span;

fn read(text: &str) -> Facts {
    let facts = lower(text);
    assert!(facts.errors.is_empty(), "{text}: {:?}", facts.errors);
    facts
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What a module defines: its items, its imports after `use`.
fn defined(facts: &Facts, module: usize) -> String {
    let module = &facts.modules[module];
    let kind = |item: &Item| match item {
        Item::Module(_) => "mod",
        Item::Fn(_) => "fn",
        Item::Type(_) => "type",
        Item::Alias(_) => "alias",
        Item::Value(id) => match facts[*id].kind {
            ValueKind::Const => "const",
            ValueKind::Static => "static",
            ValueKind::Local => "local",
        },
        Item::Trait(_) => "trait",
    };
    let items = module.items.iter().map(|(name, item)| format!("{} {name}", kind(item)));
    let imports = module.imports.iter().flat_map(|import| import.name.as_ref());
    items.chain(imports.map(|name| format!("use {name}"))).collect::<Vec<_>>().join(", ")
}

#[test]
fn items_in_macros_are_items_of_the_module() {
    for (text, expected) in [
        ("cfg_rt! { pub async fn a() {} struct B; impl B { fn c() {} } }", "fn a, type B"),
        ("cfg_rt!( use x::a; pub use y::b as c; );", "use a, use c"),
        ("mac::cfg! { outer! { trait A { fn b(); } } type C = A; }", "trait A, alias C"),
        ("pin_project! { #[project = P] struct A<T> { #[pin] inner: T } }", "type A"),
        ("lazy_static! { static ref A: u8 = { let ref b = 1; *b }; }", "static A"),
        ("thread_local! { static A: u8 = const { 1 }; pub static B: u8 = 2 }", ""),
        ("thread_local! { static A: u8 = const { 1 }; pub static B: u8 = 2; }", "local A, local B"),
        ("tokio::task_local! { static A: u8; pub static B: u8 }", "local A, local B"),
        ("cfg_rt! { fn a() {} stray }", ""),
        ("info!(\"started\"); bitflags! { struct A: u8 { const B = 1; } }", ""),
        ("macro_rules! m { () => { fn a() {} } }", ""),
    ] {
        assert_eq!(defined(&read(text), 0), expected, "{text}");
    }
}

#[test]
fn items_in_macros_stand_where_they_are_written() {
    let text = "cfg_rt! { impl A { async fn b(c: C) { c.d().await } } }";
    let facts = read(text);
    let function = &facts.functions[0];
    assert_eq!(slice(text, function.span), "async fn b(c: C) { c.d().await }");
    let wait = facts.all().find(|(_, kind)| matches!(kind, ExprKind::Await(_)));
    let (wait, _) = wait.expect("one await");
    assert_eq!(slice(text, facts[wait].span), "c.d().await");
    assert!(facts.is_async(wait));
}

#[test]
fn members_in_macros_are_members() {
    let facts = read(
        "impl A { cfg_rt! { #[cfg(x)] pub fn b(&self) {} type C = u8; } #[cfg(unix)] cfg! { const D: u8 = 1; fn e() {} } }\n\
         trait F { cfg_rt! { fn g(&self); type H = u8; } fn i(); }",
    );
    let own = &facts.impls[0];
    let names = |list: &[crate::facts::FnId]| {
        list.iter().map(|&id| facts[id].name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names(&own.functions), ["b", "e"]);
    assert_eq!((own.types[0].0.as_str(), own.consts[0].0.as_str()), ("C", "D"));
    assert_eq!(names(&facts.traits[0].functions), ["g", "i"]);
    assert_eq!(facts.traits[0].types[0].0, "H");
    assert!(matches!(facts.functions[0].owner, Owner::Impl(_)));
    let e = facts.functions.iter().find(|own| own.name == "e").expect("a function");
    assert!(facts.cfgs.iter().any(|(span, _)| span.contains(e.span)));
}

#[test]
fn items_in_macros_among_statements_belong_to_the_block() {
    let facts = read(
        "fn f() { thread_local! { static A: u8 = 1; } cfg_rt! { fn b() {} use x::c; } b(); other!(b()); other! { b(); } }",
    );
    assert_eq!(defined(&facts, 1), "fn b, local A, use c");
    let body = facts.functions[0].body.expect("a body");
    let ExprKind::Block(block) = facts.kind(body) else { panic!("a block") };
    assert_eq!(block.module.map(|module| module.0), Some(1));
    let calls = block.stmts.iter().filter(|stmt| matches!(stmt, Stmt::Expr { .. })).count();
    assert_eq!((block.stmts.len(), calls), (3, 3));
}

#[test]
fn derives_under_a_condition_are_seen() {
    let facts = read(
        "#[derive(A)] #[cfg_attr(feature = \"x\", derive(B, c::D), serde(e), derive(F))] #[cfg_attr(g, h)] struct S;",
    );
    let derives = facts.types[0].attrs.iter().filter(|attr| attr.path == "derive");
    let lists: Vec<_> = derives.map(|attr| attr.args.replace(' ', "")).collect();
    assert_eq!(lists, ["A", "B,c::D", "F"]);
}

#[test]
fn attribute_macros_leave_items_as_they_are() {
    let facts = read(
        "#[async_trait] trait A { async fn b(&self); #[instrument(skip(self))] async fn c(&self) { self.b().await } }\n\
         #[async_trait(?Send)] impl A for D { async fn b(&self) {} }\n\
         #[tokio::main(flavor = \"current_thread\")] async fn main() { e().await }\n\
         #[tokio::test(start_paused = true)] async fn f() { main().await }\n\
         #[tracing::instrument(level = \"debug\", fields(x = 1), err)] pub async fn e() {}",
    );
    let all: Vec<_> = facts
        .functions
        .iter()
        .map(|own| (own.name.as_str(), own.is_async, own.body.is_some(), own.attrs.len()))
        .collect();
    assert_eq!(
        all,
        [
            ("b", true, false, 0),
            ("c", true, true, 1),
            ("b", true, true, 0),
            ("main", true, true, 1),
            ("f", true, true, 1),
            ("e", true, true, 1),
        ]
    );
    assert_eq!(facts.traits[0].attrs[0].path, "async_trait");
    assert_eq!(facts.impls[0].attrs[0].path, "async_trait");
    let waits = facts.all().filter(|(_, kind)| matches!(kind, ExprKind::Await(_)));
    assert!(waits.map(|(id, _)| id).all(|id| facts.is_async(id)));
    assert!(facts.tests.iter().any(|test| test.contains(facts.functions[4].span)));
    assert!(!facts.tests.iter().any(|test| test.contains(facts.functions[3].span)));
}
