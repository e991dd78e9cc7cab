//! What an outline finds, and what it leaves alone.

use super::*;
use crate::world::declared::From;
use crate::world::{blanket_impl_of, impl_for};

fn names(outline: &Outline) -> Vec<String> {
    let path = |one: &Declaration| {
        let inside = one.inside.iter().map(|inline| inline.name.as_str());
        inside.chain([one.name.as_str()]).collect::<Vec<_>>().join("::")
    };
    outline.modules.iter().map(path).collect()
}

#[test]
fn modules_are_found_wherever_they_are_declared() {
    let text = "#![allow(x)]\nmod a; pub(crate) mod b;\nmod c { pub mod d; fn f() { struct S { e: u8 } } mod r#e; }\n\
                cfg_rt! { #[cfg(unix)] mod f; } // mod g;\nconst X: &str = \"mod h;\";\n\
                macro_rules! m { () => { mod i; } }\nmod j;";
    let outline = Outline::of(text);
    assert_eq!(names(&outline), ["a", "b", "c::d", "c::e", "f", "j"]);
    assert_eq!(outline.modules[4].attrs.cfgs, ["unix".into()]);
}

#[test]
fn attributes_say_where_a_module_lies() {
    let outline = Outline::of(
        "#[cfg(all(unix, test))] #[path = \"x/y.rs\"] pub mod a;\n\
         #[cfg_attr(unix, allow(b), path = \"u.rs\")] #[cfg_attr(not(unix), path = r\"w.rs\")] mod b;\n\
         #[cfg_attr(docs, cfg(nothing))] mod c;\n/// Words.\n#[path = \"dir\"] mod d { mod e; }",
    );
    let attrs: Vec<_> = outline.modules.iter().map(|one| &one.attrs).collect();
    assert_eq!(attrs[0].paths, [(None, "x/y.rs".to_owned())]);
    assert_eq!(attrs[0].cfgs, ["all ( unix , test )".into()]);
    let both = [("unix", "u.rs"), ("not ( unix )", "w.rs")];
    let both = both.map(|(cfg, path)| (Some(cfg.into()), path.to_owned()));
    assert_eq!(attrs[1].paths, both);
    assert_eq!(attrs[2].cfgs, ["any(not(docs), nothing)".into()]);
    assert_eq!(outline.modules[3].inside[0].attrs.paths, [(None, "dir".to_owned())]);
}

#[test]
fn attributes_belong_to_the_next_item_alone() {
    let outline = Outline::of("#[path = \"x.rs\"] fn f() {} mod a; #[cfg(x)] use b; mod c;");
    assert!(outline.modules.iter().all(|one| one.attrs == Attrs::default()));
}

#[test]
fn every_identifier_is_in_the_outline() {
    let outline = Outline::of(
        "#[derive(A)] pub(in b) struct r#C<'d>(E); macro_rules! f { ($g:ty) => { h!(i) } } // j\n\"k\"",
    );
    for name in ["derive", "A", "b", "struct", "C", "E", "f", "g", "ty", "h", "i"] {
        assert!(outline.has(word(name)), "{name}");
    }
    for name in ["j", "k", "d", "r#C"] {
        assert!(!outline.has(word(name)), "{name}");
    }
}

#[test]
fn renames_are_noted() {
    let outline = Outline::of("use a::B as C; type D<T> = x::E<T>;");
    let has = |old: &str, new: &str| outline.renames.contains(&(word(old), word(new)));
    assert!(has("B", "C") && has("E", "D") && !has("C", "B"));
}

#[test]
fn imports_of_self_and_aliases_of_all_kinds_are_renames() {
    let outline = Outline::of(
        "use x::A::{c, self as B, d::{self as E, f}};\ntype P = [u8; 4]; type Q<'a> = &'a ([u8; 2], C);\n\
         type R<T> = T; impl<U> D for U { type S = &'static U; type T = Vec<U>; } type F = fn(); type N = !; type O = *const G;",
    );
    let has = |old: &str, new: &str| outline.renames.contains(&(word(old), word(new)));
    for (old, new) in [
        ("A", "B"),
        ("d", "E"),
        (SLICE, "P"),
        (REF, "Q"),
        (TUPLE, "Q"),
        ("C", "Q"),
        (ANY_TYPE, "R"),
        ("fn", "F"),
        (NEVER, "N"),
        (POINTER, "O"),
    ] {
        assert!(has(old, new), "{old} as {new}");
    }
    let has_associated =
        |old: &str, new: &str| outline.renames.contains(&(word(old), associated(word(new))));
    assert!(has_associated(ANY_TYPE, "S") && has_associated("U", "T"));
    assert!(!has(ANY_TYPE, "S") && !has("U", "T") && !has_associated("T", "R"));
    assert!(!has(ANY_TYPE, "P") && !has(ANY_TYPE, "T") && !has("self", "B") && !has(ANY_TYPE, "F"));
}

/// The predicates of the modules that a text declares, by name.
fn conditions(text: &str) -> Vec<(String, Vec<String>)> {
    let outline = Outline::of(text);
    let all = outline.modules.iter().map(|one| {
        let around = one.inside.iter().flat_map(|inline| &inline.attrs.cfgs);
        let cfgs = around.chain(&one.attrs.cfgs).map(ToString::to_string);
        (one.name.to_string(), cfgs.collect())
    });
    all.collect()
}

#[test]
fn branches_of_conditions_have_predicates() {
    let found = conditions(
        "mod z; cfg_if! { if #[cfg(unix)] { mod a; mod n { mod b; } fn f() { if x { mod y; } else { mod w; } } }\n\
         else if #[cfg(all(windows, not(test)))] { #[cfg(q)] mod c; cfg_if! { if #[cfg(r)] { mod d; } else { mod e; } } }\n\
         else { mod g; } } mod h;",
    );
    let cfgs = |name: &str| {
        let own = found.iter().find(|(own, _)| own == name);
        own.map(|(_, cfgs)| cfgs.join(" | ")).expect("a module")
    };
    for (name, expected) in [
        ("z", ""),
        ("a", "unix"),
        ("b", "unix"),
        ("y", "unix"),
        ("w", "unix"),
        ("c", "q | not(any(unix)) | all ( windows , not ( test ) )"),
        ("d", "not(any(unix)) | all ( windows , not ( test ) ) | r"),
        ("e", "not(any(unix)) | all ( windows , not ( test ) ) | not(any(r))"),
        ("g", "not(any(unix, all ( windows , not ( test ) )))"),
        ("h", ""),
    ] {
        assert_eq!(cfgs(name), expected, "{name}");
    }
}

#[test]
fn many_branches_take_little_room() {
    let branches: Vec<String> =
        (0..2_000).map(|at| format!("if #[cfg(a{at})] {{ mod m{at}; }}")).collect();
    let found = conditions(&format!("cfg_if! {{ {} }}", branches.join(" else ")));
    assert_eq!(found.len(), 2_000);
    assert!(found.iter().all(|(_, cfgs)| cfgs.concat().len() < 1_000));
}

#[test]
fn includes_keep_their_module() {
    let outline = Outline::of("mod a { include!(\"b.rs\"); } include!(concat!(\"c\"));");
    assert_eq!(outline.includes.len(), 1);
    assert_eq!((outline.includes[0].path.as_str(), outline.includes[0].inside.len()), ("b.rs", 1));
    let made = |text: &str| {
        let includes = Outline::of(text).includes;
        includes.into_iter().map(|own| (own.path, own.from == From::Output)).collect::<Vec<_>>()
    };
    let own = |path: &str| vec![(path.to_owned(), true)];
    assert_eq!(made("include!(concat!(env!(\"OUT_DIR\"), \"/a/b.rs\"));"), own("a/b.rs"));
    assert_eq!(made("include!(concat!(env!(\"OUT_DIR\"), \"/\", \"c.rs\",));"), own("c.rs"));
    assert_eq!(made("mod p { tonic::include_proto!(\"shop.v1\"); }"), own("shop.v1.rs"));
    assert_eq!(made("include_proto!(\"shop\"); include!(concat!(env!(\"HOME\"), \"/a.rs\"));"), []);
    let outline = Outline::of("#[cfg(x)] include!(\"a.rs\");");
    assert_eq!(outline.includes[0].cfgs, ["x".into()]);
}

#[test]
fn broken_texts_have_outlines_too() {
    for text in [
        "mod",
        "mod a",
        "#[",
        "#[path",
        "include!(",
        "macro_rules! x",
        "}}}} mod a;",
        "impl<",
        "as",
    ] {
        let _ = Outline::of(text);
    }
}

#[test]
fn what_macros_hold_is_in_the_outline() {
    let outline = Outline::of(
        "cfg_rt! { pub mod a { mod b; } impl C<D> for E { cfg_x! { fn f() {} } } trait G { cfg_x! { fn h(); } } }\n\
         cfg_y!(mod i;); fn j() { cfg_z! { #[path = \"l.rs\"] mod k; impl L {} } }",
    );
    assert_eq!(names(&outline), ["a::b", "i", "k"]);
    let special = [impl_for(word("E")), impl_for(word("L")), trait_fn(word("h"))];
    assert!(special.iter().all(|&own| outline.has(own)));
    assert!(!outline.has(trait_fn(word("f"))));
}

#[test]
fn what_macros_may_make_is_in_the_outline() {
    let outline = Outline::of(
        "macro_rules! a { ($b:ident) => { impl $b { fn c() {} } type D = E; } } a!(F); fn g() {}",
    );
    assert!(outline.has(impl_for(word("F"))));
    assert_eq!(outline.renames, [(word("E"), word("D"))]);
    assert!(!outline.has(trait_fn(word("c"))));
    let outline = Outline::of("macro_rules! a { ($b:ident) => { trait C { fn $b(); } } } a!(d);");
    assert!(outline.has(trait_fn(word("d"))) && !outline.has(impl_for(word("d"))));
    let outline = Outline::of(
        "macro_rules! a { ($b:ident) => { impl C for D {} fn e() { $b } } } a!(f); macro_rules! g { ($t:path) => { impl<T> $t for T {} } }",
    );
    assert!(outline.has(impl_for(word("D"))) && outline.has(blanket_impl_of(word("f"))));
    let outline =
        Outline::of("macro_rules! a { ($b:ident) => { impl C for D { fn $b() {} } } } a!(f);");
    assert!(outline.has(impl_for(word("D"))) && !outline.has(impl_for(word("f"))));
}

#[test]
fn impls_for_names_that_are_made_may_be_for_any_type() {
    for (text, expected) in [
        ("macro_rules! m { ($a:ident) => { impl ${concat($a, B)} { fn f() {} } } } m!(A);", true),
        ("macro_rules! m { ($a:ident) => { paste! { impl C for [<$a B>] {} } } } m!(A);", true),
        ("paste! { impl [<A B>] { fn f() {} } }", true),
        (
            "macro_rules! m { ($a:ident) => { impl $a { fn ${concat($a, b)}() {} } } } impl [A] {}",
            false,
        ),
    ] {
        assert_eq!(Outline::of(text).has(ANY_IMPL), expected, "{text}");
    }
}

#[test]
fn arms_of_conditions_have_predicates() {
    let found = conditions(
        "mod z; cfg_select! { unix => { mod a; mod n { mod b; } fn f() { match x { y => { mod c; } } } }\n\
         all(windows, target_env = \"gnu\") => { cfg_if! { if #[cfg(r)] { mod d; } else { mod e; } } }, x => 1, _ => { mod g; } } mod h;\n\
         std::cfg_select! { a => { mod i; } } fn g() { cfg_select! { b => c(), d => e, } } mod j;",
    );
    let cfgs = |name: &str| {
        let own = found.iter().find(|(own, _)| own == name);
        own.map(|(_, cfgs)| cfgs.join(" | ")).expect("a module")
    };
    let gnu = "all ( windows , target_env = \"gnu\" )";
    for (name, expected) in [
        ("z", String::new()),
        ("a", "unix".to_owned()),
        ("b", "unix".to_owned()),
        ("c", "unix".to_owned()),
        ("d", format!("not(any(unix)) | {gnu} | r")),
        ("e", format!("not(any(unix)) | {gnu} | not(any(r))")),
        ("g", format!("not(any(unix, {gnu}, x))")),
        ("h", String::new()),
        ("i", "a".to_owned()),
        ("j", String::new()),
    ] {
        assert_eq!(cfgs(name), expected, "{name}");
    }
    for text in [
        "cfg_select!",
        "cfg_select! {",
        "cfg_select! { a =>",
        "cfg_select! { _",
        "cfg_select! {},=>{",
    ] {
        let _ = Outline::of(text);
    }
}

#[test]
fn what_calls_make_of_traits_and_modules_is_in_the_outline() {
    let functions = |text: &str| ["b", "c"].map(|name| Outline::of(text).has(trait_fn(word(name))));
    let makes = "macro_rules! m { ($n:ident) => { fn $n(&self); fn c(); } }";
    assert_eq!(functions(&format!("{makes} trait A {{ m!(b); }}")), [true, true]);
    assert_eq!(functions(&format!("{makes} trait A {{}} impl B {{ m!(b); }}")), [false, false]);
    assert_eq!(
        functions("macro_rules! m { () => { type T; } } trait A { m!(b); }"),
        [false, false]
    );

    let text = "macro_rules! m { ($($n:ident),*) => { $(pub mod $n;)* mod a; } }\n\
                m!(b, c); mod b; mod d { #[cfg(x)] m! { r#e } } fn f() { n!(g); }";
    let mut found = conditions(text);
    found.sort();
    let all = |name: &str, cfgs: &[&str]| {
        (name.to_owned(), cfgs.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let expected = [
        all("a", &[]),
        all("a", &["x"]),
        all("b", &[]),
        all("b", &[]),
        all("c", &[]),
        all("e", &["x"]),
    ];
    assert_eq!(found, expected);
    // A macro may be given the one that declares.
    let text = "macro_rules! all { ($m:ident) => { $m!(b, c); } } macro_rules! m { ($($n:ident),*) => { $(mod $n;)* } } all!(m);";
    let names: Vec<String> = conditions(text).into_iter().map(|(name, _)| name).collect();
    assert!(["b", "c"].iter().all(|own| names.iter().any(|name| name == own)), "{names:?}");
    // What is too much is left out, and calls inside of calls are read with them.
    let many = format!(
        "macro_rules! m {{ ($n:ident) => {{ mod $n; mod a; }} }} {} m!(b)",
        "m!(".repeat(20_000)
    );
    assert_eq!(conditions(&many).len(), 2_000);
    // A call before the definition is one of another macro.
    assert!(conditions("m!(a); macro_rules! m { ($n:ident) => { mod $n; } }").is_empty());
    for text in
        ["macro_rules! m { mod", "macro_rules! m { mod $n; } m!", "macro_rules! m { mod a; } m!("]
    {
        let _ = Outline::of(text);
    }
}
