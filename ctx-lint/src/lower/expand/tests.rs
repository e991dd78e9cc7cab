//! What calls expand to.

use std::str::FromStr as _;

use super::*;

/// The expansion of a call, without spaces but where two words meet.
fn expand(definition: &str, call: &str) -> Option<String> {
    let tokens = |text: &str| TokenStream::from_str(text).expect("tokens");
    let rules = Rules::parse(tokens(definition), "crate")?;
    let (made, _) = rules.expand(&tokens(call), Span::call_site(), 500).ok()?;
    Some(packed(&made.to_string()))
}

fn packed(text: &str) -> String {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let mut out = String::new();
    for part in text.split_whitespace() {
        if is_word(out.chars().last()) && is_word(part.chars().next()) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

#[test]
fn calls_are_expanded_as_the_compiler_does() {
    for (definition, call, expected) in [
        ("() => { 1 }", "", "1"),
        ("($a:expr) => { f($a) }", "x + 1", "f(x+1)"),
        ("($a:ident, $b:ty) => { let $a: $b; }", "x, Vec<Option<u8>>", "let x:Vec<Option<u8>>;"),
        ("($($a:expr),* $(,)?) => { [$($a),*] }", "1, f(2, 3), 4,", "[1,f(2,3),4]"),
        ("($($a:expr),* $(,)?) => { [$($a),*] }", "", "[]"),
        (
            "($($k:ident => $v:expr);+) => { $(m.insert($k, $v);)+ }",
            "a => 1; b => 2",
            "m.insert(a,1);m.insert(b,2);",
        ),
        // Names of an outer level stand for themselves in each repetition.
        ("($o:ident: $($a:ident)*) => { $($o.$a();)* }", "x: a b", "x.a();x.b();"),
        (
            "($($n:ident [$($v:expr),*])*) => { $(enum $n { $(A = $v),* })* }",
            "X [1, 2] Y [] Z [3]",
            "enum X{A=1,A=2}enum Y{}enum Z{A=3}",
        ),
        // The first arm that fits.
        ("(a) => { 1 }; ($x:ident) => { 2 }; ($($x:tt)*) => { 3 }", "a", "1"),
        ("(a) => { 1 }; ($x:ident) => { 2 }; ($($x:tt)*) => { 3 }", "b", "2"),
        ("(a) => { 1 }; ($x:ident) => { 2 }; ($($x:tt)*) => { 3 }", "a => 'b ..= c", "3"),
        (
            "(@inner $x:tt) => { $x }; ($($x:tt)*) => { m!(@inner [$($x)*]) }",
            "a b",
            "m!(@inner[a b])",
        ),
        ("($v:vis $n:ident) => { $v fn $n() {} }", "pub(crate) a", "pub(crate)fn a(){}"),
        ("($v:vis $n:ident) => { $v fn $n() {} }", "a", "fn a(){}"),
        (
            "($(#[$m:meta])* $i:item) => { $(#[$m])* #[x] $i }",
            "#[a(b)] #[c] struct S;",
            "#[a(b)]#[c]#[x]struct S;",
        ),
        (
            "($p:pat => $b:block, $l:lifetime, $n:literal) => { $l: loop { match $n { $p => $b } } }",
            "A(_) | B => { c() }, 'x, -1",
            "'x:loop{match-1{A(_)|B=>{c()}}}",
        ),
        ("($s:stmt; $p:path) => { $s; $p::<u8>() }", "let a = 1; b::c", "let a=1;b::c::<u8>()"),
        ("($x:tt $y:tt $z:tt) => { $z $y $x }", "=> 'a (b)", "(b)'a=>"),
        ("() => { $crate::a::b!() }", "", "crate::a::b!()"),
        (
            "($n:ident) => { macro_rules! $n { ($x:expr) => { $x } } }",
            "a",
            "macro_rules!a{($x:expr)=>{$x}}",
        ),
        // Names made of names.
        (
            "($($n:ident)*) => { $(fn ${concat(set_, $n)}() -> ${concat(${pascal($n)}, Name)};)* }",
            "some_name r#type",
            "fn set_some_name()->SomeNameName;fn set_type()->TypeName;",
        ),
        ("($($a:ident)? $(, $b:ident)?) => { $($a)? $(+ $b)? }", ", x", "+x"),
    ] {
        let made = expand(definition, call).unwrap_or_else(|| panic!("{definition} of {call}"));
        assert_eq!(made, packed(expected), "{definition} of {call}");
    }
}

#[test]
fn what_does_not_fit_is_left() {
    for (definition, call) in [
        ("() => { 1 }", "x"),
        ("($a:expr) => { $a }", "x, y"),
        ("($($a:ident),+) => { 1 }", ""),
        ("($a:frog) => { 1 }", "x"),
        ("($($a:ident)*; $($b:ident)*) => { $($a $b)* }", "x y; z"),
        ("($($a:ident)*) => { $a }", "x y"),
        ("() = { 1 }", ""),
        ("", ""),
        ("() => { ${count($a)} }", ""),
        ("($a:expr) => { ${concat(a, $a)} }", "1 + 2"),
        ("($a:ident) => { ${concat()} }", "a"),
    ] {
        assert_eq!(expand(definition, call), None, "{definition} of {call}");
    }
}

#[test]
fn an_expression_stays_one() {
    let rules =
        Rules::parse("($a:expr) => { $a * 2 }".parse().expect("tokens"), "crate").expect("rules");
    let made = rules.expand(&"1 + x".parse().expect("tokens"), Span::call_site(), 100);
    let (made, _) = made.expect("an expansion");
    let expr = syn::parse2::<syn::Expr>(made).expect("an expression");
    let syn::Expr::Binary(product) = expr else { panic!("a product") };
    assert!(matches!(product.op, syn::BinOp::Mul(_)));
}

#[test]
fn what_is_too_much_is_left_and_counted() {
    let rules =
        Rules::parse("($($a:tt)*) => { [$($a)*] [$($a)*] }".parse().expect("tokens"), "crate");
    let rules = rules.expect("rules");
    let input: TokenStream = "x ".repeat(20).parse().expect("tokens");
    let expand = |limit| rules.expand(&input, Span::call_site(), limit);
    // The first group is complete by then, the second is not.
    assert_eq!(expand(41).map(|(_, left)| left), Err(41));
    assert_eq!(expand(50).map(|(_, left)| left), Ok(8));
    let other = rules.expand(&"y".parse().expect("tokens"), Span::call_site(), 50);
    assert_eq!(other.map(|(_, left)| left), Ok(46));
}

#[test]
fn names_are_pasted() {
    for (input, expected) in [
        ("fn [<get_ Name:snake>]() -> [<Name:upper _ID>];", "fn get_name()->NAME_ID;"),
        ("struct [<$ a>]; let x = [a < b, c > d];", "struct[<$a>];let x=[a<b,c>d];"),
        ("[<some_name:camel 2>] { [<\"a\" r#type:lower>] }", "SomeName2{atype}"),
        ("[<a:other>] [<1 a>] [<>]", "[<a:other>][<1 a>][<>]"),
    ] {
        let tokens = TokenStream::from_str(input).expect("tokens");
        assert_eq!(packed(&paste(tokens).to_string()), packed(expected), "{input}");
    }
}
