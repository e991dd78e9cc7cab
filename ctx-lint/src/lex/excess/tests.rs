use super::*;

fn found(text: &str) -> Option<Excess> {
    excess(text).map(|(_, excess)| excess)
}

#[test]
fn ordinary_code_is_read() {
    let often = 20_000;
    let texts = [
        "x.a(|b| b.c(d)?, [1, 2, 3]).e();\n".repeat(often),
        "if a { b } else { c }\n".repeat(often),
        format!("static T: &[i8] = &[{}];", "-1, ".repeat(often)),
        format!("static T: &[u8] = &[{}];", "A | B | C, ".repeat(often)),
        format!("static T: &[bool] = &[{}];", "a || b && c, ".repeat(often)),
        format!("struct S {{ {} }}", "pub a: Vec<Option<u8>>, ".repeat(often)),
        format!("fn f() {{ match x {{ {} }} }}", "A | B if c < d => |x, y| x + y, ".repeat(often)),
        format!("fn f() {{ match x {{ {} }} }}", "(&a, -1) => { b.c() } ".repeat(often)),
        format!("fn f() {{ match x {{ {} }} }}", "| -1 | 2 => {} ".repeat(often)),
        format!("fn f() {{ g({}) }}", "|x| x + 1, ".repeat(often)),
        format!("use a::{{ {} }};", "b::{c, d::e}, ".repeat(often)),
        format!("{}fn f() {{}}", "#[a::b(c)]\n".repeat(often)),
        "#![allow(a)]\n".repeat(often),
        "fn f<'a, T: A + B>(x: &'a T) -> Vec<T> where T: C {}\n".repeat(often),
        "a! { b }\n".repeat(often),
    ];
    for text in texts {
        assert_eq!(excess(&text), None, "{}", &text[..80]);
    }
}

#[test]
fn chains_as_generated_code_has_them_are_read() {
    let texts = [
        format!("fn f() {{ x{} }}", ".g(1, 2)".repeat(2_500)),
        format!("fn f() {{ x{} }}", " + a::b::<C, D>::e".repeat(1_500)),
        format!("fn f() {{ x{} }}", " && y".repeat(5_000)),
        format!("fn f() {{ x{} }}", " + 1".repeat(5_000)),
        format!("fn f() {{ {}{{}} }}", "if a.b() == c::<D, E>() && !f { } else ".repeat(3_000)),
    ];
    for text in texts {
        assert_eq!(excess(&text), None, "{}", &text[..80]);
    }
}

#[test]
fn open_brackets_are_counted() {
    for text in ["(".repeat(257), "{[(".repeat(100), "a!(".repeat(257)] {
        assert_eq!(found(&text), Some(Excess::Nesting));
    }
    assert_eq!(found(&"(".repeat(256)), None);
    assert_eq!(found(&"()".repeat(10_000)), Some(Excess::Chain));
}

/// Each of these makes the tree one level deeper with each turn.
const DEEPER: &[&str] = &[
    "-",
    "!",
    "*",
    "&",
    "&&",
    "&mut ",
    "&raw const ",
    "|a| ",
    "|a, b| ",
    "|| ",
    "move |a, b| ",
    "async move |a, b| ",
    "#[a] |a, b| ",
    "&mut |a, b| ",
    "for<'a, 'b> |a, b| ",
    "return |a, b| ",
    "break 'a |a, b| ",
    "..|a, b| ",
    "x = |a, b| ",
    "x | |a, b| ",
    "x || |a, b| ",
    "{} + |a, b| ",
    ".a",
    "?",
    ".await",
    "()",
    "(1, 2)",
    "[0]",
    ".f::<A, B>()",
    " as A<B, C>",
    " + 1",
    " && x",
    " == A::<B, C>::D",
    " < b",
    " = x",
    " = {x}",
    " = S {}",
    " += x",
    "..",
    "..=x",
    "{} + ",
    "{}.a",
    "if a {} else ",
    "if a::<B, C>() {} else ",
    "if let A | B = |a, b| c {} else ",
    "if match x {} {} else ",
    "let Some(a) = ",
    "if ",
    "match ",
    "while ",
    "return ",
    "break ",
    "yield ",
    "become ",
    "unsafe ",
    "B<",
    "B<u8, ",
    "B<A<C>, ",
    "fn() -> ",
    "fn(u8, u8) -> ",
    "impl Fn(u8, u8) -> ",
    "dyn A<B = ",
    "&'a mut ",
    "*const ",
    "<u8 as A<B, ",
    "A<B>, C<D, ",
    "x @ ",
    "ref ",
    "box ",
    "for<'a> fn(&'a u8, u8) -> ",
    "#[a] !",
    "#[a(b)] -",
];

#[test]
fn every_construct_that_nests_is_counted() {
    for part in DEEPER {
        for before in ["", "fn f() { x", "fn f(x: "] {
            let text = format!("{before}{}", part.repeat(MAX_LINKS + 2));
            assert_eq!(found(&text), Some(Excess::Chain), "{before}{part}");
        }
    }
    let after = format!("fn f() {{ use a::b; x{} }}", " + a::b::c::d".repeat(5_000));
    assert_eq!(found(&after), None, "outside of `use` a path is flat");
    assert_eq!(found(&format!("use {}b;", "a::".repeat(MAX_LINKS + 1))), Some(Excess::Chain));
    assert_eq!(
        found(&format!("use x::{{{}b}};", "a::".repeat(MAX_LINKS + 1))),
        Some(Excess::Chain)
    );
}

#[test]
fn the_links_of_all_open_levels_count_together() {
    let text = format!("({}", "!".repeat(100)).repeat(81);
    assert_eq!(found(&text), Some(Excess::Chain));
    let text = format!("({}x)", "!".repeat(100)).repeat(60);
    assert_eq!(found(&text), None, "what is closed counts no more");
}

#[test]
fn numbers_have_an_end() {
    assert_eq!(found(&"1".repeat(301)), Some(Excess::Digits));
    assert_eq!(found(&format!("1.{}", "1".repeat(301))), Some(Excess::Digits));
    assert_eq!(found(&format!("0b{}u128", "1_".repeat(128))), None);
    assert_eq!(found(&format!("\"{}\"", "1".repeat(10_000))), None);
}

#[test]
fn texts_that_are_no_code_end_quietly() {
    for text in
        ["", ")]}", "}}}}", "|", "#", "#!", "else else", "'", "\"open", "::", "=>", "a => =>"]
    {
        assert_eq!(excess(text), None, "{text}");
    }
}
