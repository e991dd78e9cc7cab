mod expansions;
mod macros;

use super::lower;
use crate::facts::ExprKind;

#[test]
fn values_stand_in_the_order_of_their_expressions() {
    let facts = lower(
        "const A: u8 = { const B: u8 = { static C: u8 = 1; C }; B };\n\
         fn f() { const D: u8 = 1; static E: u8 = { const F: u8 = 2; F }; }\n\
         thread_local! { static G: u8 = { const H: u8 = 3; H }; }\n\
         mod m { pub const I: u8 = 4; }\n",
    );
    assert_eq!(facts.values.len(), 9);
    assert!(facts.values.iter().all(|value| value.init.is_some()));
    assert!(facts.values.is_sorted_by_key(|value| value.init));
}

#[test]
fn the_last_note_above_a_function_holds() {
    let facts = lower(
        "// ctx-lint: cancel-safe\n// ctx-lint: not-cancel-safe\nasync fn a() {}\n\
         // ctx-lint: cancel-safe\n#[x]\npub async fn b() {}\nasync fn c() {}\n",
    );
    let said: Vec<_> = facts.functions.iter().map(|function| function.noted_safe).collect();
    assert_eq!(said, [Some(false), Some(true), None]);
}

/// The threads of tests have small stacks.
#[test]
fn deep_texts_are_read_on_any_thread() {
    let text = format!("fn f() {{ {}x{}; }}", "!".repeat(3_000), ".a".repeat(3_000));
    let facts = lower(&text);
    assert!(facts.errors.is_empty());
    assert_eq!(facts.exprs.len(), 6_002);
}

#[test]
fn what_is_too_much_is_an_error_where_it_gets_too_much() {
    let text = format!("fn f() {{ {} }}", "(".repeat(300));
    let [error] = &lower(&text).errors[..] else { panic!("one error") };
    assert_eq!(error.message, "this is nested too deeply to be read");
    assert_eq!(&text[error.span.start as usize..error.span.end as usize], "(");
}

/// The conditions of a text, each with the text that it stands on.
fn conditions(text: &str) -> Vec<(&str, String)> {
    let facts = lower(text);
    assert!(facts.errors.is_empty(), "{:?}", facts.errors);
    let on = facts
        .cfgs
        .iter()
        .map(|(span, cfg)| (&text[span.start as usize..span.end as usize], cfg.to_string()));
    on.collect()
}

#[test]
fn whatever_can_have_a_condition_has_it() {
    for (text, on) in [
        ("fn f() { match x { #[cfg(a)] A => b(), _ => {} } }", "A => b()"),
        ("fn f() { S { #[cfg(a)] x: b(), y } }", "x: b()"),
        ("fn f() { let S { #[cfg(a)] x, y } = z; }", "x"),
        ("fn f() { g(#[cfg(a)] x(), y) }", "x()"),
        ("fn f() { y.g(#[cfg(a)] x, y) }", "x"),
        ("fn f() { [#[cfg(a)] (x), y] }", "x"),
        ("fn f() { #[cfg(a)] x.y(); }", "x.y()"),
        ("fn f() { #[cfg(a)] m!(x); }", "m!(x)"),
        ("fn f() { #[cfg(a)] let x = y; }", "let x = y;"),
        ("fn f() { #[cfg(a)] break 'x; }", "break"),
        ("fn f() { |#[cfg(a)] x: y| {} }", "#[cfg(a)] x: y"),
        ("fn f(#[cfg(a)] x: y) {}", "x: y"),
        ("impl S { fn f(#[cfg(a)] &self) {} }", "#[cfg(a)] &self"),
        ("impl S { #[cfg(a)] const X: u8 = 1; }", "#[cfg(a)] const X: u8 = 1;"),
        ("impl S for T { #[cfg(a)] type X = u8; }", "#[cfg(a)] type X = u8;"),
        ("trait S { #[cfg(a)] type X; }", "#[cfg(a)] type X;"),
        ("extern \"C\" { #[cfg(a)] fn f(); }", "#[cfg(a)] fn f();"),
        ("#[cfg(a)] extern crate x;", "#[cfg(a)] extern crate x;"),
        ("struct S { #[cfg(a)] x: u8 }", "x: u8"),
        ("struct S(#[cfg(a)] u8);", "u8"),
        ("enum S { #[cfg(a)] X(u8) }", "#[cfg(a)] X(u8)"),
        ("union S { #[cfg(a)] x: u8 }", "x: u8"),
        ("m! { if #[cfg(a)] { fn f() {} } }", "{ fn f() {} }"),
        ("fn f() { m! { if #[cfg(a)] { x() } } }", "{ x() }"),
    ] {
        let found = conditions(text);
        assert_eq!(found, [(on, "a".to_owned())], "{text}");
    }
}

#[test]
fn conditions_of_conditions_are_read() {
    let of = |attr: &str| {
        let text = format!("fn f() {{ {attr} x(); }}");
        conditions(&text).into_iter().map(|(_, cfg)| cfg).collect::<Vec<_>>()
    };
    assert_eq!(of("#[cfg_attr(a, cfg(b))]"), ["any(not(a), b)"]);
    assert_eq!(
        of("#[cfg_attr(all(a, c), allow(x), cfg(b), cfg(d))]"),
        ["any(not(all(a, c)), b)", "any(not(all(a, c)), d)"]
    );
    assert_eq!(of("#[cfg_attr(a, cfg_attr(b, cfg(c)))]"), ["any(not(a), any(not(b), c))"]);
    assert!(of("#[cfg_attr(a, allow(b))]").is_empty());
    assert_eq!(of("#[cfg(a)] #[cfg(b)]"), ["a", "b"]);
}

#[test]
fn a_branch_is_under_the_negation_of_those_before() {
    let items = "cfg_if::cfg_if! { if #[cfg(a)] { fn f() {} } else if #[cfg(any(b, c))] { mod m { fn g() {} } } else { use x as y; } }";
    let cfgs: Vec<_> = conditions(items).into_iter().map(|(_, cfg)| cfg).collect();
    let expected = ["a", "all(not(any(a)), any(b, c))", "all(not(any(a, any(b, c))))"];
    assert_eq!(cfgs, expected);
    let facts = lower(items);
    assert_eq!((facts.functions.len(), facts.modules[0].imports.len()), (2, 1));

    let facts = lower(&format!(
        "fn f() -> u8 {{ {} }}",
        "cfg_if! { if #[cfg(a)] { x() } else if #[cfg(b)] { y() } else { z() } }"
    ));
    let cfgs: Vec<_> = facts.cfgs.iter().map(|(_, cfg)| cfg.to_string()).collect();
    assert_eq!(cfgs, ["a", "all(not(any(a)), b)", "all(not(any(a, b)))"]);
    // One after the other they would be code that cannot be reached.
    let ifs = facts.all().filter(|(_, kind)| matches!(kind, ExprKind::If { .. }));
    assert_eq!(ifs.count(), 2);
    let nested =
        facts.all().filter(|(_, kind)| matches!(kind, ExprKind::If { else_: Some(_), .. }));
    assert_eq!(nested.count(), 2);
    for (id, _) in facts.all() {
        assert!(facts.children(id).all(|child| facts.parent(child) == Some(id)));
    }
}

#[test]
fn an_arm_is_under_the_negation_of_those_before() {
    let items = "cfg_select! { a => { fn f() {} } any(b, c = \"d\") => { mod m { fn g() {} } } _ => { use x as y; } }";
    let cfgs: Vec<_> = conditions(items).into_iter().map(|(_, cfg)| cfg).collect();
    let negated = "any(a, any(b, c = \"d\"))";
    let expected = ["a", "all(not(any(a)), any(b, c = \"d\"))", &format!("all(not({negated}))")];
    assert_eq!(cfgs, expected);
    let facts = lower(items);
    assert_eq!((facts.functions.len(), facts.modules[0].imports.len()), (2, 1));

    let facts = lower("impl A { std::cfg_select! { a => { fn f() {} } _ => { fn g() {} } } }");
    assert_eq!((facts.impls[0].functions.len(), facts.cfgs.len()), (2, 2));

    let text = "fn f() -> u8 { cfg_select! { a => x(1, 2), b => { y() } _ => z() } }";
    let facts = lower(text);
    let cfgs: Vec<_> = facts
        .cfgs
        .iter()
        .map(|(span, cfg)| (&text[span.start as usize..span.end as usize], cfg.to_string()))
        .collect();
    let expected =
        [("x(1, 2)", "a"), ("{ y() }", "all(not(any(a)), b)"), ("z()", "all(not(any(a, b)))")];
    assert_eq!(cfgs, expected.map(|(text, cfg)| (text, cfg.to_owned())));
    assert_eq!(facts.all().filter(|(_, kind)| matches!(kind, ExprKind::If { .. })).count(), 2);
    let calls = facts.all().filter(|(_, kind)| matches!(kind, ExprKind::Call { .. }));
    assert_eq!(calls.count(), 3);

    let facts = lower("fn f() -> u8 { cfg_select! { _ => { g() } } }");
    let calls = facts.all().filter(|(_, kind)| matches!(kind, ExprKind::Call { .. }));
    assert_eq!(calls.count(), 1);
    // The macro of that name may be the file's own, or its input not what we know.
    for text in ["{ => {} }", "{ a }", "{ a => }", "{}", "{ a => {} b }"] {
        let facts = lower(&format!("fn f() {{ cfg_select! {text} }}"));
        assert!(facts.errors.is_empty() && facts.cfgs.is_empty(), "{text}");
    }
}

/// What branches declare is in reach behind them, whichever it is.
#[test]
fn branches_declare_in_their_block() {
    let facts = lower(
        "fn f() { cfg_if! { if #[cfg(a)] { let x = 1; fn g() {} } else { cfg_if! { if #[cfg(b)] { let x = 2; } } } } x; g(); }",
    );
    let uses = facts.locals.iter().map(|local| (local.name.as_str(), local.uses.len()));
    assert_eq!(uses.collect::<Vec<_>>(), [("x", 1), ("x", 1)]);
    let ExprKind::Block(block) = facts.kind(facts.bodies[0].0) else { panic!("a block") };
    let module = block.module.expect("a module of its own");
    assert_eq!(facts[module].items.len(), 1);
}

/// Each of these lists was read in the square of its length, or in more.
#[test]
fn long_lists_take_little_room() {
    let many = 20_000;
    let names = |of: &dyn Fn(usize) -> String| (0..many).map(of).collect::<String>();
    let generics = names(&|at| format!("T{at}, "));
    let bounds = names(&|at| format!("T{at}: A, "));
    let facts = lower(&format!("fn f<{generics}>() where {bounds} {{}}"));
    assert!(facts.functions[0].generics.iter().all(|generic| generic.bounds.len() == 1));

    let facts = lower(&format!("fn f() {{ {} }}", "#[cfg(a)] let x = 1; x; ".repeat(many)));
    let uses: usize = facts.locals.iter().map(|local| local.uses.len()).sum();
    assert!(uses < many * 40 && facts.locals[0].uses.len() > 30, "{uses}");

    let path = "a::".repeat(100);
    let facts = lower(&format!("use {path}{{{}}};", "b, ".repeat(many)));
    assert_eq!((facts.errors.len(), facts.modules[0].imports.len()), (0, 0));
}
