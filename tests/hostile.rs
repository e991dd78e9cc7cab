//! Texts that are made to break a linter: nests and chains of everything that there is, and circles of everything that
//! can lead back to itself. The run ends, and reports what there is to report in each of them.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::harness::{Found, ctx_lint, findings, read, write};

/// How long a run over all texts of a test may take, on a slow machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(300);

/// A comment that is a finding wherever the rest of the text leads.
const SIGN: &str = "// ctx-lint: what\n";

/// Lints a folder; `None` when the run was not orderly or did not end.
fn lint(dir: &Path) -> Option<Vec<Found>> {
    run(dir, &["--output-format", "json-lines", "-W", "all"]).map(|out| findings(&out))
}

/// What a run prints; `None` when it was not orderly or did not end.
pub(crate) fn run(dir: &Path, args: &[&str]) -> Option<String> {
    let out = tempfile::tempdir().expect("a temporary folder");
    let (out, err) = (out.path().join("out"), out.path().join("err"));
    let mut child = ctx_lint(dir)
        .args(args)
        .stdout(File::create(&out).expect("a file"))
        .stderr(File::create(&err).expect("a file"))
        .spawn()
        .expect("a run");
    let start = Instant::now();
    let status = loop {
        match child.try_wait().expect("a state") {
            Some(status) => break status,
            None if start.elapsed() > PATIENCE => {
                child.kill().expect("an end");
                child.wait().expect("an end");
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let orderly = matches!(status.code(), Some(0 | 1));
    orderly.then(|| read(&out))
}

fn folder<'t>(texts: impl IntoIterator<Item = (String, &'t String)>) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in texts {
        write(&dir.path().join(name), &format!("{SIGN}use tokio::time::sleep;\n{text}"));
    }
    dir
}

/// Lints all texts in one run, and expects the finding that each of them has. When the run fails, says for which text.
pub(crate) fn all_end(texts: &[String]) -> Vec<Found> {
    let name = |at: usize| format!("n{at}.rs");
    let dir = folder(texts.iter().enumerate().map(|(at, text)| (name(at), text)));
    let Some(found) = lint(dir.path()) else {
        let fails = |text: &&String| lint(folder([(name(0), *text)]).path()).is_none();
        let bad = texts.iter().find(fails).map(|text| text.chars().take(200).collect::<String>());
        panic!("the run breaks off on {bad:?}");
    };
    for at in 0..texts.len() {
        let signs = found
            .iter()
            .filter(|found| found.path == name(at) && found.rule == "malformed_suppression");
        assert_eq!(signs.count(), 1, "{}", &texts[at][..texts[at].len().min(200)]);
    }
    found
}

/// Parts of expressions, before and after the place where the next one stands.
const EXPRESSIONS: &[(&str, &str)] = &[
    ("!", ""),
    ("-", ""),
    ("*", ""),
    ("& ", ""),
    ("&&", ""),
    ("&mut ", ""),
    ("&raw const ", ""),
    ("|a| ", ""),
    ("|a, b| ", ""),
    ("|| ", ""),
    ("move |a, b| ", ""),
    ("async move |a, b| ", ""),
    ("#[a] |a, b| ", ""),
    ("for<'a, 'b> |a, b| ", ""),
    (".. ", ""),
    ("..=", ""),
    ("x = ", ""),
    ("x += ", ""),
    ("x = {x} = ", ""),
    ("x + ", ""),
    ("x && ", ""),
    ("x || ", ""),
    ("x == ", ""),
    ("x < ", ""),
    ("", ".a"),
    ("", ".0"),
    ("", "?"),
    ("", ".await"),
    ("", "()"),
    ("", "(1, 2)"),
    ("", "[0]"),
    ("", ".f()"),
    ("", ".f::<A, B>(1, 2)"),
    ("", " as A<B, C>"),
    ("", " + 1"),
    ("", " && x"),
    ("", " || x"),
    ("", " .. x"),
    ("", " = x"),
    ("", " = {x}"),
    ("", " <<= x"),
    ("if a {} else ", ""),
    ("if a::<B, C>() {} else ", ""),
    ("if let Some(a) = b && c { d().await } else ", ""),
    ("if x && let Some(y) = ", " {}"),
    ("if match ", " {} {}"),
    ("match ", " {}"),
    ("while ", " {}"),
    ("for x in ", " {}"),
    ("return ", ""),
    ("break ", ""),
    ("break 'a ", ""),
    ("yield ", ""),
    ("become ", ""),
    ("move ", ""),
    ("async ", ""),
    ("unsafe ", ""),
    ("const ", ""),
    ("'a: ", ""),
    ("let x = ", ""),
    ("a::<", ">()"),
    ("<", " as A>::B"),
    ("a < ", ", b > (c)"),
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("(a < ", ", b > (c))"),
    ("(", ",)"),
    ("[", "; 2]"),
    ("f(", ")"),
    ("x.f(", ", 1)"),
    ("S { a: ", " }"),
    ("async { ", " }.await"),
    ("async move { ", " }"),
    ("unsafe { ", " }"),
    ("loop { ", "; }"),
    ("if a { ", " } else { b }"),
    ("match x { y => ", ", }"),
    ("match x().await { A | B if c => { ", " } _ => {} }"),
    ("{ let a = ", "; }"),
    ("tokio::select! { a = ", " => {} }"),
    ("tokio::select! { a = b() => ", ", else => {} }"),
    ("m!(", ")"),
    ("m!(=> ", ")"),
    ("m! { ", " }"),
    ("vec![", "; 2]"),
    ("vec![", ", 1]"),
    ("println!(\"{}\", ", ")"),
    ("tokio::spawn(async move { ", " })"),
    ("g(|a, b| ", ")"),
    ("{ fn g() { ", " } }"),
    ("{ use a::b; ", " }"),
];

/// Parts of types.
const TYPES: &[(&str, &str)] = &[
    ("& ", ""),
    ("&&", ""),
    ("&'a mut ", ""),
    ("*const ", ""),
    ("B<", ">"),
    ("B<u8, ", ">"),
    ("fn() -> ", ""),
    ("fn(u8, u8) -> ", ""),
    ("fn(", ")"),
    ("impl Fn(u8, u8) -> ", ""),
    ("for<'a> fn() -> ", ""),
    ("<", " as A>::B"),
    ("dyn A<B = ", ">"),
    ("dyn A<B: ", ">"),
    ("(", ", u8)"),
    ("[", "; 2]"),
    ("[", "]"),
    ("", "::A"),
    ("dyn A + ", ""),
    ("impl A + ", ""),
];

/// Parts of patterns.
const PATTERNS: &[(&str, &str)] = &[
    ("& ", ""),
    ("&&", ""),
    ("x @ ", ""),
    ("box ", ""),
    ("ref ", ""),
    ("A | ", ""),
    ("A(b) | ", ""),
    ("(", ", y)"),
    ("[", ", ..]"),
    ("S(", ")"),
    ("S { a: ", ", .. }"),
    ("-", ""),
    ("1..=", ""),
];

/// Parts of texts that stand one after the other.
const LISTS: &[(&str, &str, &str)] = &[
    ("", "#[a]\n", "fn g() {}"),
    ("", "#![a]\n", ""),
    ("#[cfg(", "any(test), ", ")] fn g() {}"),
    ("", "/// a\n", "fn g() {}"),
    ("", "// a\n", ""),
    ("use a::{", "b, ", "c};"),
    ("", "use a::b;\n", ""),
    ("", "use super::*;\n", ""),
    ("use ", "a::", "b;"),
    ("fn g(x: a", "::a", ") {}"),
    ("fn g<T>() where ", "T: A, ", "{}"),
    ("fn g(", "x: u8, ", ") {}"),
    ("fn g<", "'a, ", ">() {}"),
    ("", "fn g() {}\n", ""),
    ("", "async fn g() { h().await }\n", ""),
    ("struct S;\n", "impl S { fn a(&self) {} }\n", ""),
    ("struct S { ", "a: u8, ", "}"),
    ("enum S { ", "A, ", "}"),
    ("", "mod m { fn g() {} }\n", ""),
    ("", "const A: u8 = 1;\n", ""),
    ("trait T { ", "fn g(&self); ", "}"),
    ("macro_rules! m { ", "($a:expr) => { 1 };", " }"),
    ("extern \"C\" { ", "fn g();", " }"),
    ("", "fn ;\n", ""),
    ("", "# # ", ""),
    ("fn f() { ", "g().await;\n", "}"),
    ("fn f() { ", "let x = x.clone();\n", "}"),
    ("fn f() { ", "let x = g(x);\n", "}"),
    ("fn f() { match x { ", "1 => g().await, ", "} }"),
    ("fn f() { ", "if a { return; }\n", "}"),
    ("fn f() { ", "tokio::spawn(async { g().await });", "}"),
    ("fn f() { g(", "|a| a + 1, ", ") }"),
    ("fn f() { m!(", "x => y, ", ") }"),
    ("fn f() { vec![", "1, ", "]; }"),
    ("fn f() { ", "m!(x);", "}"),
    ("fn f() { (", "x, ", ") }"),
    ("fn f() { let x = \"", "\\n", "\"; }"),
    ("fn f() { println!(\"", "{x}", "\"); }"),
    ("fn f() { r", "#", "\"\" }"),
    ("fn f() { ", "1", " }"),
    ("fn f() { 0x", "f", " }"),
    ("fn f() { x.", "1", " }"),
    ("fn f() { ", "a", " }"),
    ("/*", "/*", ""),
    ("fn f() { ", ";", " }"),
    ("fn f() { ", "#[cfg(a)] let x = 1; x; ", "}"),
    ("fn f() { m! { ", "if #[cfg(a)] { x } else ", "{ y } } }"),
    ("m! { ", "if #[cfg(a)] { mod x; } else ", "{ mod y; } }"),
    ("async fn f() { loop { tokio::select! { ", "a = b.recv() => { c().await }, ", "} } }"),
    ("", "use a::{self as b}; use b as a;\n", ""),
    ("", "// ctx-lint: allow(unused_context) why\nfn g() {}\n", ""),
];

fn body(inside: &str) -> String {
    format!("async fn f(x: u8) {{ {inside}; }}\n")
}

fn ty(inside: &str) -> String {
    format!("async fn f(x: {inside}) {{}}\n")
}

fn pattern(inside: &str) -> String {
    format!("async fn f(x: u8) {{ match x {{ {inside} => {{}} }} }}\n")
}

type Kind = (&'static [(&'static str, &'static str)], &'static str, fn(&str) -> String);

const KINDS: [Kind; 3] = [(EXPRESSIONS, "x", body), (TYPES, "u8", ty), (PATTERNS, "y", pattern)];

/// Far over every limit.
#[test]
fn deep_nests_end() {
    let mut texts = Vec::new();
    for (parts, core, whole) in KINDS {
        for (open, close) in parts {
            texts.push(whole(&format!("{}{core}{}", open.repeat(30_000), close.repeat(30_000))));
        }
    }
    let found = all_end(&texts);
    let refused = |at: &usize| {
        let path = format!("n{at}.rs");
        found.iter().any(|found| found.path == path && found.rule == "syntax_error")
    };
    // A path is flat, whatever its length.
    let read: Vec<_> = (0..texts.len()).filter(|at| !refused(at)).collect();
    assert!(read.iter().all(|&at| texts[at].contains("::A::A")), "{read:?}");
}

/// Just under the limits, where the parser reads them.
#[test]
fn nests_that_are_read_end() {
    let mut texts = Vec::new();
    for (parts, core, whole) in KINDS {
        for (open, close) in parts {
            let brackets = |text: &str| text.contains(['(', '[', '{']);
            for often in [100, if brackets(open) { 200 } else { 1_800 }] {
                texts.push(whole(&format!("{}{core}{}", open.repeat(often), close.repeat(often))));
            }
        }
    }
    all_end(&texts);
}

#[test]
fn long_lists_end() {
    let list = |(open, part, close): &(&str, &str, &str)| {
        format!("{open}{}{close}\nasync fn last() {{}}\n", part.repeat(3_000))
    };
    all_end(&LISTS.iter().map(list).collect::<Vec<_>>());
}

/// A generator of numbers that is the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % end as u64).expect("small")
    }
}

#[test]
fn random_nests_end() {
    let mut random = Random(11);
    let mut texts = Vec::new();
    for _ in 0..150 {
        let (parts, core, whole) = KINDS[random.below(2)];
        let (mut open, mut close) = (String::new(), vec![core]);
        for _ in 0..1 << (2 + random.below(9)) {
            let (before, after) = parts[random.below(parts.len())];
            // Some stand in a row, so that chains come about.
            for _ in 0..=random.below(4) * random.below(4) {
                open += before;
                close.push(after);
            }
        }
        close[1..].reverse();
        let mut text = whole(&format!("{open}{}", close.concat()));
        if random.below(4) == 0 {
            // Cut off anywhere: all of it is ASCII.
            text.truncate(random.below(text.len()));
        }
        texts.push(text);
    }
    all_end(&texts);
}
