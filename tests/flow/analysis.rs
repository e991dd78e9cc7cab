//! The analyses, each on small functions.

use std::collections::BTreeSet;

use ctx_lint::facts::Facts;
use ctx_lint::flow::analysis::{
    Definition, Definitions, Dominance, Live, Settled, Use, follow, held,
};
use ctx_lint::flow::{
    BlockId, Elaborated, Flows, Graph, IdSet, Op, Part, Place, Shown, Test, Value, VarId, VarKind,
    inside,
};
use ctx_lint::knowledge::each;
use ctx_lint::vocabulary::Vocabulary;
use ctx_lint::workers::on_workers;
use ctx_lint::world;

use super::small;
use crate::harness::write;

/// What the functions are about.
const PRELUDE: &str = "
pub struct D(u32);
impl Drop for D { fn drop(&mut self) {} }
pub struct Pair { first: D, second: D }
fn c() -> bool { true }
fn make() -> D { D(1) }
fn eat(value: D) {}
impl D { fn eaten(self) {} }
fn look(value: &D) {}
fn number(n: u32) -> u32 { n }
async fn tick() {}
";

/// What is seen of a graph in a test.
struct Seen<'g> {
    facts: &'g Facts,
    graph: &'g Graph,
    elaborated: &'g Elaborated,
    text: String,
}

impl Seen<'_> {
    fn var(&self, name: &str) -> VarId {
        let is =
            |kind: VarKind| matches!(kind, VarKind::Local(local) if self.facts[local].name == name);
        let at = self.graph.vars.iter().position(|var| is(var.kind));
        VarId(small(at.expect("a variable of that name")))
    }

    fn names(&self, vars: &IdSet<VarId>) -> Vec<String> {
        let named = vars.all().filter_map(|var| match self.graph[var].kind {
            VarKind::Local(local) => Some(self.facts[local].name.to_string()),
            _ => None,
        });
        named.collect()
    }

    /// The statement that fills a variable for the n-th time.
    fn filled(&self, name: &str, turn: usize) -> (BlockId, usize) {
        let var = self.var(name);
        let all = self.statements(|op| matches!(op, Op::Assign(to, _) if to.var == var));
        all[turn]
    }

    /// The statement of the n-th call of a function with a name.
    fn called(&self, name: &str, turn: usize) -> (BlockId, usize) {
        let mut found = Vec::new();
        for (block, number) in self.statements(|op| matches!(op, Op::Assign(_, Value::Call(_)))) {
            let at = self.graph[block].stmts[number].at;
            if let ctx_lint::facts::ExprKind::Call { func, .. } = self.facts.kind(at)
                && let ctx_lint::facts::ExprKind::Path { path, .. } = self.facts.kind(*func)
                && path.last_name() == name
            {
                found.push((block, number));
            }
        }
        found[turn]
    }

    /// Such statements, in the order of the text.
    fn statements(&self, is: impl Fn(&Op) -> bool) -> Vec<(BlockId, usize)> {
        let mut found = Vec::new();
        for (at, block) in self.graph.blocks.iter().enumerate() {
            for (number, stmt) in block.stmts.iter().enumerate().filter(|(_, stmt)| is(&stmt.op)) {
                found.push((stmt.at, BlockId(small(at)), number));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|(_, block, number)| (block, number)).collect()
    }
}

/// Looks at the graph of `f` in a text; for one of its closures or async blocks, by number.
fn with_graph<T: Send>(text: &str, inner: usize, look: impl Fn(&Seen<'_>) -> T + Sync) -> T {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), "[package]\nname = \"seen\"\nedition = \"2024\"\n");
    let path = dir.path().join("src/lib.rs");
    write(&path, &format!("{PRELUDE}{text}"));
    let asked = || {
        each(&[path], world::read, &Vocabulary::default(), &|index, file| {
            let facts = index.facts(file);
            let flows = Flows::new(index);
            let function = facts.functions.iter().find(|function| function.name == "f");
            let body = function.and_then(|function| function.body).expect("f");
            let root = inside(facts, body)[inner];
            let graph = flows.graph(index, file, root).expect("a graph");
            let elaborated = Elaborated::of(&flows, index, file, root, graph);
            let text = Shown::new(facts, graph, &elaborated).text();
            vec![look(&Seen { facts, graph, elaborated: &elaborated, text })]
        })
    };
    on_workers(1, asked).expect("workers").pop().expect("one file")
}

#[test]
fn what_is_read_later_is_live() {
    let text = "fn f() { let a = number(1); let b = number(2); number(a); let a = 3; }";
    with_graph(text, 0, |seen| {
        let live = Live::of(seen.graph);
        let (block, stmt) = seen.filled("b", 0);
        let after = live.before(seen.graph, block, stmt + 1);
        assert!(after.contains(&seen.var("a")), "{}", seen.text);
        assert!(!after.contains(&seen.var("b")), "nobody reads it: {}", seen.text);
        let start = live.before(seen.graph, BlockId(0), 0);
        assert!(!start.contains(&seen.var("a")), "it is filled first: {}", seen.text);
    });
}

#[test]
fn what_a_loop_reads_again_is_live() {
    let text = "fn f() { let a = number(1); while c() { number(a); } }";
    with_graph(text, 0, |seen| {
        let live = Live::of(seen.graph);
        let (block, stmt) = seen.called("number", 1);
        assert!(live.before(seen.graph, block, stmt + 1).contains(&seen.var("a")), "{}", seen.text);
    });
}

#[test]
fn what_is_dropped_later_is_held_across_an_await() {
    let text = "async fn f() { let a = make(); let b = make(); let n = 1; let m = 2; eat(b); \
                tick().await; number(n); }";
    with_graph(text, 0, |seen| {
        let all = held(seen.graph, seen.elaborated, &Live::of(seen.graph));
        let waits: Vec<_> = all.iter().filter(|held| held.stmt.is_none()).collect();
        // The first is the one before the body runs.
        assert_eq!(waits.len(), 2, "{}", seen.text);
        assert_eq!(seen.names(&waits[1].vars), ["a", "n"], "{}", seen.text);
        assert!(seen.names(&waits[0].vars).is_empty(), "{}", seen.text);
    });
}

#[test]
fn what_is_gone_on_every_way_is_not_held() {
    let held_names = |text: &str| {
        with_graph(text, 0, |seen| {
            let all = held(seen.graph, seen.elaborated, &Live::of(seen.graph));
            let last = all.iter().rfind(|held| held.stmt.is_none()).expect("an await");
            seen.names(&last.vars)
        })
    };
    let all = "async fn f() { let a = make(); if c() { eat(a); } else { drop(a); } tick().await; }";
    assert!(held_names(all).is_empty());
    let some = "async fn f() { let a = make(); if c() { eat(a); } tick().await; }";
    assert_eq!(held_names(some), ["a"]);
    let scope = "async fn f() { { let a = make(); } tick().await; }";
    assert!(held_names(scope).is_empty());
}

#[test]
fn what_is_alive_is_held_across_a_call() {
    let text = "fn f() { let a = make(); let b = make(); eat(b); number(1); }";
    with_graph(text, 0, |seen| {
        let all = held(seen.graph, seen.elaborated, &Live::of(seen.graph));
        let (block, stmt) = seen.called("number", 0);
        let call = all.iter().find(|held| held.block == block && held.stmt == Some(stmt));
        assert_eq!(seen.names(&call.expect("the call").vars), ["a"], "{}", seen.text);
    });
}

#[test]
fn definitions_reach_until_they_are_replaced() {
    let text =
        "fn f(p: u32) { let mut a = 1; if c() { a = 2; } number(a); a = 3; number(a); number(p); }";
    with_graph(text, 0, |seen| {
        let definitions = Definitions::of(seen.graph);
        let at = |(block, stmt): (BlockId, usize)| Definition::Stmt(block, stmt);
        let (block, stmt) = seen.called("number", 0);
        let reach = definitions.before(seen.graph, block, stmt, seen.var("a"));
        let both = BTreeSet::from([at(seen.filled("a", 0)), at(seen.filled("a", 1))]);
        assert_eq!(reach, both, "{}", seen.text);
        let (block, stmt) = seen.called("number", 1);
        let reach = definitions.before(seen.graph, block, stmt, seen.var("a"));
        assert_eq!(reach, BTreeSet::from([at(seen.filled("a", 2))]), "{}", seen.text);
        let (block, stmt) = seen.called("number", 2);
        let reach = definitions.before(seen.graph, block, stmt, seen.var("p"));
        assert_eq!(reach, BTreeSet::from([Definition::Given]), "{}", seen.text);
    });
}

#[test]
fn conditions_dominate_what_only_they_lead_to() {
    let text =
        "fn f(o: Option<u32>, is: bool) { if is { if let Some(n) = o { number(n); } } number(2); }";
    with_graph(text, 0, |seen| {
        let dominance = Dominance::of(seen.graph);
        let (inner, _) = seen.called("number", 0);
        let conditions = dominance.conditions(seen.graph, inner);
        assert_eq!(conditions.len(), 2, "{}", seen.text);
        assert!(conditions.iter().all(|condition| condition.holds));
        assert!(matches!(conditions[0].test, Test::Variant(_, _, name) if name == "Some"));
        let (after, _) = seen.called("number", 1);
        assert!(dominance.conditions(seen.graph, after).is_empty(), "{}", seen.text);
        assert!(dominance.dominates(BlockId(0), after));
        assert!(!dominance.dominates(inner, after));
    });
}

#[test]
fn the_way_on_behind_a_return_knows_that_the_condition_does_not_hold() {
    let text = "fn f(is: bool) { if is { return; } number(1); }";
    with_graph(text, 0, |seen| {
        let (block, _) = seen.called("number", 0);
        let conditions = Dominance::of(seen.graph).conditions(seen.graph, block);
        assert_eq!(conditions.len(), 1, "{}", seen.text);
        assert!(!conditions[0].holds);
    });
}

/// What becomes of the value that the first call of `make` gives.
fn fates(text: &str) -> Vec<(Use, String, String)> {
    with_graph(text, 0, |seen| {
        let (block, stmt) = seen.called("make", 0);
        let shown = |parts: &[Part]| {
            let steps = parts.iter().map(|part| match part {
                Part::Field(name) => format!(".{name}"),
                Part::Variant(_, name) => format!("#{name}"),
                Part::Deref | Part::Unbox => "*".to_owned(),
                Part::Index => "[_]".to_owned(),
            });
            steps.collect::<String>()
        };
        let found = follow(seen.graph, seen.elaborated, block, stmt);
        let mut found: Vec<_> = found
            .into_iter()
            .map(|passage| (passage.what, shown(&passage.part), shown(&passage.inside)))
            .collect();
        found.sort();
        found.dedup();
        found
    })
}

#[test]
fn a_value_is_followed_to_where_it_ends() {
    let plain = |list: &[Use]| {
        let each = list.iter().map(|what| (what.clone(), String::new(), String::new()));
        each.collect::<Vec<_>>()
    };
    assert_eq!(fates("fn f() { let a = make(); let b = a; }"), plain(&[Use::Dropped]));
    assert_eq!(fates("fn f() { let a = make(); eat(a); }"), plain(&[Use::Taken(0)]));
    assert_eq!(fates("fn f() { let a = make(); a.eaten(); }"), plain(&[Use::Taken(0)]));
    // The method takes the value out of its box, which stays behind.
    assert_eq!(
        fates("fn f() { let mut a = Box::new(D(1)); *a = make(); a.eaten(); }"),
        plain(&[Use::Taken(0)])
    );
    assert_eq!(
        fates("fn f() { let a = make(); if c() { eat(a); } }"),
        plain(&[Use::Taken(0), Use::Dropped])
    );
    assert_eq!(fates("fn f() -> D { let a = make(); a }"), plain(&[Use::Returned]));
    assert_eq!(
        fates("fn f() { let a = make(); let g = move || eat(a); g(); }"),
        plain(&[Use::Captured(0)])
    );
    assert_eq!(
        fates("fn f() { let a = make(); look(&a); }"),
        plain(&[Use::Borrowed(false), Use::Dropped])
    );
}

#[test]
fn a_value_is_followed_through_fields_and_variants() {
    let inside = |what: Use, around: &str| vec![(what, String::new(), around.to_owned())];
    assert_eq!(
        fates("fn f() -> Option<D> { let a = make(); Some(a) }"),
        inside(Use::Returned, "#Some.0")
    );
    assert_eq!(
        fates("fn f() -> Pair { let p = Pair { first: make(), second: make() }; p }"),
        inside(Use::Returned, ".first")
    );
    let text = "fn f() -> D { let p = (make(), 1); let (a, n) = p; a }";
    assert_eq!(fates(text), inside(Use::Returned, ""));
    let text = "fn f() -> D { let o = Some(make()); match o { Some(a) => a, None => D(2) } }";
    let found = fates(text);
    assert!(found.contains(&(Use::Returned, String::new(), String::new())), "{found:?}");
    assert!(!found.iter().any(|(what, ..)| *what == Use::Dropped), "{found:?}");
}

#[test]
fn what_goes_on_behind_a_reference_is_stored() {
    let found = fates("fn f(to: &mut Option<D>) { let a = make(); *to = Some(a); }");
    assert!(matches!(&found[..], [(Use::Stored(_), ..)]), "{found:?}");
}

#[test]
fn the_type_of_a_parameter_says_what_its_pattern_takes() {
    with_graph("fn f((a, b): &(D, D)) { look(a); }", 0, |seen| {
        assert!(seen.text.contains("a = &*param0.0"), "{}", seen.text);
        assert!(!seen.text.contains("drop param0"), "it owns nothing: {}", seen.text);
    });
    with_graph("fn f() { let g = |(a, _): (D, D)| eat(a); }", 1, |seen| {
        assert!(seen.text.contains("drop param0 apart: (param0.0, param0.1)"), "{}", seen.text);
    });
}

#[test]
fn closures_take_the_parts_that_they_name() {
    let captured = |text: &str| {
        with_graph(text, 1, |seen| {
            let all = seen.graph.captures.iter().map(|capture| {
                let parts: String = capture
                    .parts
                    .iter()
                    .map(|part| match part {
                        Part::Field(name) => format!(".{name}"),
                        _ => "*".to_owned(),
                    })
                    .collect();
                let how = match capture.by_ref {
                    None => "",
                    Some(false) => "&",
                    Some(true) => "&mut ",
                };
                format!("{how}{}{parts}", seen.facts[capture.local].name)
            });
            (all.collect::<Vec<_>>().join(", "), seen.graph.is_once)
        })
    };
    let is = |text: &str, all: &str, is_once: bool| {
        assert_eq!(captured(text), (all.to_owned(), is_once), "{text}");
    };
    is("fn f(a: D) { let g = || look(&a); }", "&a", false);
    is("fn f(a: D) { let g = move || look(&a); }", "a", false);
    is("fn f(a: D) { let g = || eat(a); }", "a", true);
    is("fn f(p: Pair) { let g = || eat(p.first); }", "p.first", true);
    is(
        "fn f(p: Pair) { let g = || { look(&p.second); look(&p.first); }; }",
        "&p.first, &p.second",
        false,
    );
    is("fn f(p: Pair) { let g = || { look(&p.second); let q = &p; }; }", "&p", false);
    is("fn f(mut n: u32) { let g = || n += 1; }", "&mut n", false);
    is("fn f(p: &mut Pair) { let g = || p.first = make(); }", "&mut p*.first", false);
    is("fn f(p: &mut Pair) { let g = move || p.first = make(); }", "p", false);
    is("fn f(a: D) { let g = || { let _ = &a; let b = move || eat(a); }; }", "a", true);
}

#[test]
fn a_condition_settles_what_nothing_changes_since() {
    let settled_in = |text: &str, turn: usize| {
        with_graph(text, 0, |seen| {
            let dominance = Dominance::of(seen.graph);
            let (block, _) = seen.called("number", turn);
            Settled::new(seen.graph, &dominance).at(block).get(&Place::whole(seen.var("a")))
        })
    };
    let looped = "fn f() { let mut a = c(); while a { number(1); if c() { a = c(); } } }";
    assert_eq!(settled_in(looped, 0), Some(1));
    assert_eq!(settled_in("fn f() { let a = c(); if a { } else { number(1); } }", 0), Some(0));
    assert_eq!(settled_in("fn f() { let mut a = c(); if a { a = c(); number(1); } }", 0), None);
    let both = "fn f() { let a = c(); if a { number(1); } number(2); }";
    assert_eq!((settled_in(both, 0), settled_in(both, 1)), (Some(1), None));
}
