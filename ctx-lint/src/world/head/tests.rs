//! What the head of an impl says, alone and beside what the parser says of it.

use super::super::outline::Outline;
use super::super::word::trait_fn;
use super::*;
use crate::facts::{Name, Ty, TyKind};
use crate::lower::lower;

fn has(text: &str, words: &[Word]) -> Vec<bool> {
    let outline = Outline::of(text);
    words.iter().map(|&word| outline.has(word)).collect()
}

#[test]
fn the_type_of_an_impl_is_its_last_name() {
    for text in [
        "impl A {}",
        "impl x::y::A<B> {}",
        "impl<'a, T: Into<B>> C<B> for &'a mut x::A<T> where T: D {}",
        "impl<F: for<'a> Fn(&'a B) -> D> C for A {}",
        "unsafe impl !Send for A {}",
        "impl C for x::Y<B>::A {}",
        "m! { impl A { } }",
    ] {
        let expected = [true, false, false];
        let words = ["A", "B", "C"].map(|name| impl_for(word(name)));
        assert_eq!(has(text, &words), expected, "{text}");
    }
}

#[test]
fn slices_and_parameters_are_told_apart() {
    let words = [impl_for(word(SLICE)), blanket_impl_of(word("A"))];
    assert_eq!(has("impl<T> A for [T] {}", &words), [true, false]);
    assert_eq!(has("impl A for &[u8; 3] {}", &words), [true, false]);
    assert_eq!(has("impl<T: B + ?Sized> x::A for T {}", &words), [false, true]);
    assert_eq!(has("impl<T> A for &mut T {}", &words), [false, true]);
    assert_eq!(has("impl<T> A for (T,) {}", &words), [false, false]);
}

#[test]
fn what_is_too_long_or_broken_may_be_anything() {
    let long = format!("impl<{}> A {{}}", "T, ".repeat(MAX_HEAD));
    assert_eq!(has(&long, &[ANY_IMPL]), [true]);
    assert_eq!(has("impl<A", &[ANY_IMPL]), [true]);
}

#[test]
fn functions_of_traits_have_words_of_their_own() {
    let text = "trait A: B { fn c(&self) { fn d() {} } } trait E = F; impl A for G { fn h() {} } fn i() {}";
    let words = ["c", "h", "i"].map(|name| trait_fn(word(name)));
    assert_eq!(has(text, &words), [true, false, false]);
}

/// The names by which the type of an impl must be known, from what the parser says.
fn names(ty: &Ty, names: &mut Vec<String>) {
    match &ty.kind {
        TyKind::Path(path) => names.push(path.last_name().to_owned()),
        TyKind::Ref { inner, .. } => {
            names.push(REF.to_owned());
            self::names(inner, names);
        }
        TyKind::Ptr(inner) => {
            names.push(POINTER.to_owned());
            self::names(inner, names);
        }
        TyKind::Tuple(_) => names.push(TUPLE.to_owned()),
        TyKind::Slice(_) | TyKind::Array(_) => names.push(SLICE.to_owned()),
        TyKind::Fn { .. } => names.push(FUNCTION.to_owned()),
        TyKind::Never => names.push(NEVER.to_owned()),
        TyKind::Dyn(bounds) => {
            names.push(DYN.to_owned());
            names.extend(bounds.iter().map(|bound| bound.last_name().to_owned()));
        }
        TyKind::Impl(_) | TyKind::Infer | TyKind::Opaque => names.push(String::new()),
    }
}

/// Expects the words of all impls and traits of a text; says how many there are.
fn expect_words(text: &str) -> usize {
    let facts = lower(text);
    assert!(facts.errors.is_empty(), "{text}: {:?}", facts.errors);
    let outline = Outline::of(text);
    if outline.has(ANY_IMPL) {
        return facts.impls.len();
    }
    for own in &facts.impls {
        let mut known = Vec::new();
        names(&own.self_ty, &mut known);
        for name in known {
            assert!(outline.has(impl_for(word(&name))), "no impl for `{name}` in {text}");
        }
        let Some(path) = &own.trait_ else { continue };
        let name = path.last_name();
        assert!(outline.has(impl_of(word(name))), "no impl of `{name}` in {text}");
        let mut inner = &own.self_ty;
        while let TyKind::Ref { inner: next, .. } = &inner.kind {
            inner = next;
        }
        let TyKind::Path(inner) = &inner.kind else { continue };
        let is_parameter = |name: &Name| own.generics.iter().any(|generic| generic.name == *name);
        if inner.single().is_some_and(is_parameter) {
            assert!(outline.has(blanket_impl_of(word(name))), "no blanket impl in {text}");
        }
    }
    for own in facts.traits.iter().flat_map(|own| &own.functions) {
        let name = &facts[*own].name;
        assert!(outline.has(trait_fn(word(name))), "no function `{name}` in {text}");
    }
    facts.impls.len() + facts.traits.len()
}

const SELF_TYPES: &[&str] = &[
    "P",
    "(P)",
    "((x::P))",
    "::x::P<A, { N + 1 }>",
    "P<fn(A) -> B, [u8; 4]>",
    "<P as Q>::R",
    "<Vec<P>>::R",
    "T",
    "T::R",
    "&T",
    "&'a mut (T)",
    "&&P",
    "& [P]",
    "[T; { M > 3 } as usize]",
    "[[u8; 4]; 2]",
    "()",
    "(T,)",
    "(P, (Q, R))",
    "*const P",
    "*mut T",
    "dyn P",
    "dyn x::P<A, R = B> + Send + 'static",
    "dyn for<'b> Fn(&'b P) -> Q + Send",
    "dyn Fn(P)",
    "(dyn P + Sync)",
    "&(dyn P + Sync)",
    "Box<dyn P + Sync>",
    "fn(P) -> Q",
    "fn()",
    "for<'b> fn(&'b P)",
    "unsafe extern \"C\" fn(P, ...)",
    "!",
    "m!(P)",
    "r#type",
    "crate::P",
    "super::super::P",
];

const TRAITS: &[&str] = &[
    "",
    "A for ",
    "::x::y::A<B, C = D> for ",
    "A<{ N > 2 }> for ",
    "A<fn() -> B> for ",
    "A<dyn for<'c> Fn(&'c B)> for ",
    "Fn(B) -> C for ",
    "!Send for ",
];

const GENERICS: &[&str] = &[
    "",
    "<>",
    "<'a, T>",
    "<T: Into<[u8; 4]>, const M: usize>",
    "<const M: usize, T: ?Sized + Fn(B) -> C>",
    "<#[cfg(x)] T, U: for<'d> A<'d, B = { 1 }>>",
];

const WHERE: &[&str] = &["", " where T: A", " where [u8; { M }]: Sized, for<'e> T: A<'e>, "];

#[test]
fn what_the_parser_finds_has_its_words() {
    let mut count = 0;
    for own in SELF_TYPES {
        for of_trait in TRAITS {
            for generics in GENERICS {
                for clause in WHERE {
                    let head = format!("impl{generics} {of_trait}{own}{clause}");
                    let text = format!("use a; {head} {{ type X = u8; fn f() {{}} }} fn g() {{}}");
                    // Not every one of these is a language that the parser takes.
                    if lower(&text).errors.is_empty() {
                        count += expect_words(&text);
                    }
                }
            }
        }
    }
    assert!(count > 3_000, "{count}");
}

#[test]
fn traits_keep_their_functions_whatever_their_heads() {
    for head in [
        "trait A",
        "trait A: Into<[u8; 4]>",
        "pub unsafe auto trait A",
        "trait A<const N: usize = { 1 }>: B<{ 2 }>",
        "trait A where [u8; { 3 }]: B, Self: C<D = [u8; 4]>",
        "trait A<T: Fn(B) -> C = fn() -> D>: for<'a> E<'a>",
        "mod x { trait Z = Y; } trait A",
    ] {
        let text = format!("{head} {{ type T: X<[u8; 4]>; fn f(&self) {{ {{}} }} fn g(); }}");
        let outline = Outline::of(&text);
        for name in ["f", "g"] {
            assert!(outline.has(trait_fn(word(name))), "{text}");
        }
        let after = format!("{text} fn h() {{}}");
        assert!(!Outline::of(&after).has(trait_fn(word("h"))), "{after}");
    }
    assert_eq!(expect_words("trait A: Into<[u8; 4]> { fn f(); } impl A for [u8; 4] {}"), 2);
    let long = format!("trait A: {} {{ fn f(); }}", "B + ".repeat(MAX_HEAD));
    assert!(Outline::of(&long).has(trait_fn(word("f"))));
}

/// The stubs are the longest texts of all kinds of declarations that are at hand.
#[test]
fn the_stubs_have_all_their_words() {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/ctx-lint/src/stubs");
    let mut open = vec![std::path::PathBuf::from(dir)];
    let mut count = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(path).expect("a folder").flatten().map(|own| own.path()));
        } else {
            count += expect_words(&std::fs::read_to_string(path).expect("a text"));
        }
    }
    assert!(count > 500, "{count}");
}
