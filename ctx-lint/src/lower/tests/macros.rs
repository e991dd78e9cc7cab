//! What stands inside of macro calls, and what stands in their place.

use crate::facts::{ExprId, ExprKind, Facts, Item, Makes, Owner, Stmt, ValueKind};
use crate::lower::lower;
use crate::source::Span;

pub(super) fn read(text: &str) -> Facts {
    let facts = lower(text);
    assert!(facts.errors.is_empty(), "{text}: {:?}", facts.errors);
    facts
}

pub(super) fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What a module defines: its items, its imports after `use`.
pub(super) fn defined(facts: &Facts, module: usize) -> String {
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
            ValueKind::TaskLocal => "task",
        },
        Item::Trait(_) => "trait",
    };
    let items = module.items.iter().map(|(name, item)| format!("{} {name}", kind(item)));
    let imports = module.imports.iter().filter_map(|import| import.name.as_ref());
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
        ("tokio::task_local! { static A: u8; pub static B: u8 }", "task A, task B"),
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
    assert_eq!(facts.traits[0].types[0].name, "H");
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

/// What the macro calls of a body make, in the order of the text, with the text of what they refer to.
fn made(body: &str) -> Vec<String> {
    let text = format!("fn f() {{ {body} }}");
    let facts = read(&text);
    let show = |id: &ExprId| slice(&text, facts[*id].span).to_owned();
    let list = |ids: &[ExprId]| ids.iter().map(show).collect::<Vec<_>>().join(" | ");
    let calls = facts.all().filter_map(|(_, kind)| match kind {
        ExprKind::Macro(call) => Some(match &call.makes {
            Makes::Compares(left, right) => {
                format!("comparison of {} | {}", show(left), show(right))
            }
            Makes::Value(id) => format!("value of {}", show(id)),
            Makes::Tuple(ids) => format!("tuple of {}", list(ids)),
            Makes::Pinned(id) => format!("pin of {}", show(id)),
            Makes::Ready(id) => format!("ready of {}", show(id)),
            Makes::Polled(id) => format!("poll of {}", show(id)),
            Makes::Written(id) => format!("write to {}", show(id)),
            Makes::Joined(ids) => format!("outputs of {}", list(ids)),
            Makes::TryJoined(ids) => format!("results of {}", list(ids)),
            Makes::Stream(id) => format!("stream of {}", show(id)),
            Makes::TryStream(id) => format!("try stream of {}", show(id)),
            plain => format!("{plain:?}"),
        }),
        _ => None,
    });
    calls.collect()
}

#[test]
fn macros_make_what_their_names_say() {
    for (body, expected) in [
        ("format!(\"{x}\", y = 1)", "String"),
        ("concat!(\"a\", 1)", "Str"),
        ("println!(\"{}\", x)", "Logged"),
        ("tracing::info!(target: \"a\", b = %c, \"d {}\", e)", "Logged"),
        ("anyhow::bail!(\"x\")", "Returned"),
        ("anyhow::ensure!(x, \"y\")", "Ensured"),
        ("unreachable!()", "Never"),
        ("assert!(x)", "Asserted"),
        ("matches!(x, A { .. } | B(1..=3) if y)", "Bool"),
        ("dbg!()", "Unit"),
        ("dbg!(x.y)", "value of x.y"),
        ("dbg!(x, y)", "tuple of x | y"),
        ("std::pin::pin!(x())", "pin of x()"),
        ("tokio::pin!(x, y);", "Unit"),
        ("ready!(x.poll(cx))", "ready of x.poll(cx)"),
        ("futures::poll!(x)", "poll of x"),
        ("write!(out, \"{x}\")", "write to out"),
        ("tokio::join!(a(), b.c())", "outputs of a() | b.c()"),
        ("tokio::join!(biased; a(), b,)", "outputs of a() | b"),
        ("try_join!(a, b)", "results of a | b"),
        ("stream! { yield 1; }", "stream of { yield 1; }"),
        (
            "async_stream::try_stream! { let a = b?; yield a }",
            "try stream of { let a = b?; yield a }",
        ),
        ("stream!(a)", "Unknown"),
        ("anything!(a)", "Unknown"),
        ("macro_rules! write { () => {} } write!(a)", "Unknown"),
    ] {
        assert_eq!(made(body), [expected], "{body}");
    }
}

/// The calls and awaits that are seen in a body.
fn seen(body: &str) -> Vec<String> {
    let text = format!("async fn f() {{ {body} }}");
    let facts = read(&text);
    let found = facts.all().filter(|(_, kind)| {
        matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. } | ExprKind::Await(_))
    });
    found.map(|(id, _)| slice(&text, facts[id].span).to_owned()).collect()
}

#[test]
fn expressions_in_macros_are_seen() {
    for (body, expected) in [
        (
            "json!({ \"a\": b().await, \"c\": [d(), { \"e\": null }], (f()): g::h() })",
            "b().await, b(), d(), f(), g::h()",
        ),
        ("info!({ a = b(), c = %d.e() }, \"f {}\", g())", "b(), d.e(), g()"),
        ("info!(a.b = ?c(), \"d\"; e())", "c(), e()"),
        ("hash_map! { a() => b().await, \"c\" => d::e() }", "a(), b().await, b(), d::e()"),
        ("matches!(a().await, Some(b) if c(b))", "a().await, a(), c(b)"),
        ("ensure!(a() == b(), \"c {}\", d())", "a(), b(), d()"),
        ("x!(A::b => c(); a <= b(), d += e())", "c(), b(), e()"),
    ] {
        assert_eq!(seen(body).join(", "), expected, "{body}");
    }
}

#[test]
fn what_yields_is_read_as_an_async_block() {
    let text = "fn f() { stream! { for await (a, b) in c() { g(a).await; yield b; } if d() { yield 1; } } }";
    let facts = read(text);
    let find = |fits: &dyn Fn(&ExprKind) -> bool| {
        let found = facts.all().filter(|(_, kind)| fits(kind)).map(|(id, _)| id);
        found.collect::<Vec<_>>()
    };
    let yields = find(&|kind| matches!(kind, ExprKind::Yield(_)));
    let shown: Vec<_> = yields.iter().map(|&id| slice(text, facts[id].span)).collect();
    assert_eq!(shown, ["yield b", "yield 1"]);
    let waits = find(&|kind| matches!(kind, ExprKind::Await(_)));
    assert_eq!(waits.len(), 2);
    assert!(waits.iter().chain(&yields).all(|&id| facts.is_async(id)));
    assert_eq!(find(&|kind| matches!(kind, ExprKind::While { .. })).len(), 1);
    // What the loop binds is known in its body.
    let uses: Vec<_> =
        facts.locals.iter().map(|local| (local.name.as_str(), local.uses.len())).collect();
    assert_eq!(uses, [("a", 1), ("b", 1)]);
}

#[test]
fn what_a_pattern_of_matches_binds_is_known_in_its_guard_alone() {
    let facts = read("fn f(a: u8) { matches!(x, Some(a) if a > 1); a; }");
    let uses: Vec<_> = facts.locals.iter().map(|local| local.uses.len()).collect();
    assert_eq!(uses, [1, 1]);
}
