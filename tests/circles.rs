//! Names and types that lead back to themselves, or to ever larger ones: the run ends, and what it says does not depend
//! on the names of files.

use std::fmt::Write as _;

use crate::harness::{lint, write};
use crate::hostile::all_end;

/// A function that asks for names, methods, fields and awaits of a type.
fn asks(ty: &str) -> String {
    format!(
        "async fn f(x: {ty}, y: &{ty}) {{ let z = x.lock().await; z.a.b(); y.next.recv().await; {{ *x }}.send(1); }}\n"
    )
}

fn many(often: usize, part: impl Fn(usize) -> String) -> String {
    (0..often).map(part).collect()
}

#[test]
fn circles_of_names_end() {
    let texts = [
        format!("type A = A;\n{}", asks("A")),
        format!("type A = B;\ntype B = A;\n{}fn g() {{ A::new(); B::X.await }}\n", asks("B")),
        format!("type A<T> = B<(T, T)>;\ntype B<T> = A<(T, T)>;\n{}", asks("A<u8>")),
        format!("type A<T> = (T, T);\n{}", asks(&format!("{}u8{}", "A<".repeat(200), ">".repeat(200)))),
        format!("type A0 = (u8, u8);\n{}{}", many(100, |i| format!("type A{} = (A{i}, A{i});\n", i + 1)), asks("A100")),
        format!("trait A: B {{}}\ntrait B: A {{}}\n{}", asks("impl A")),
        format!("trait A: A {{}}\n{}", asks("impl A")),
        format!(
            "trait A0 {{}}\ntrait B0 {{}}\n{}{}",
            many(60, |i| format!("trait A{0}: A{i} + B{i} {{}}\ntrait B{0}: A{i} + B{i} {{}}\n", i + 1)),
            asks("impl A60")
        ),
        format!("use b as a;\nuse a as b;\nuse self::b::c;\nuse c as b;\n{}", asks("a::B")),
        format!("use self::a::*;\nmod a {{ pub use super::b::*; }}\nmod b {{ pub use super::a::*; pub use super::*; }}\n{}", asks("X")),
        format!("use a::*;\nuse b::*;\nuse c::*;\n{}", asks("a")),
        format!(
            "{}{}",
            many(40, |i| format!("mod m{i} {{ {} pub fn g(x: X) {{ x.y().z; w(x) }} }}\n", many(40, |j| format!("pub use super::m{j}::*; ")))),
            asks("m0::X")
        ),
        format!("{}{}", many(400, |i| format!("use a{i}::*;\n")), asks("X")),
        "mod a { pub use self::a::a; pub mod a { pub use super::super::a; } }\nfn f() { a::a::a::a::a::b() }\n".to_owned(),
    ];
    all_end(&texts);
}

#[test]
fn circles_of_types_end() {
    let own = "struct A;\nstruct W<T> { a: T, next: Box<W<(T, T)>> }\n";
    let deref = |head: &str, target: &str| {
        format!(
            "{own}impl{head} {{ type Target = {target}; fn deref(&self) -> &Self::Target {{ self }} }}\n"
        )
    };
    let item =
        "trait I { type Item; fn item(&self) -> Self::Item; }\nimpl I for u8 { type Item = u8; }\n";
    let deep = format!("{}u8{}", "W<".repeat(200), ">".repeat(200));
    let texts = [
        deref(" std::ops::Deref for A", "A") + &asks("A"),
        deref(" std::ops::Deref for A", "Self") + &asks("A"),
        deref(" std::ops::Deref for A", "Self::Target") + &asks("A"),
        deref(" std::ops::Deref for A", "W<A>") + &deref("<T> std::ops::Deref for W<T>", "A").replace(own, "") + &asks("A"),
        deref("<T> std::ops::Deref for W<T>", "W<W<T>>") + &asks("W<u8>"),
        deref("<T> std::ops::Deref for W<T>", "W<(T, T)>") + &asks("W<u8>"),
        format!("{own}{item}impl I for A {{ type Item = Vec<Self::Other>; type Other = Vec<Self::Item>; }}\n{}async fn g(a: A) {{ a.item().await; }}\n", asks("A")),
        format!("{own}{item}impl I for A {{ type T0 = u8; {} }}\n{}", many(100, |i| format!("type T{} = (Self::T{i}, Self::T{i}); ", i + 1)), asks("<A as I>::T100")),
        format!("{own}{item}impl<T: I> I for W<T> {{ type Item = (T::Item, T::Item); }}\nasync fn g(a: {deep}) {{ a.item().await; }}\n{}", asks(&deep)),
        format!("{own}async fn g(x: W<u8>) {{ x{}.await; }}\n", ".next".repeat(500)),
        format!("{own}impl<T> W<T> {{ fn grow(self) -> W<(T, T)> {{ self }} fn wrap(self) -> W<Self> {{ self }} }}\nasync fn g(x: W<u8>, y: W<u8>) {{ x{}.await; y{}.await; }}\n", ".grow()".repeat(500), ".wrap()".repeat(500)),
        // Each line doubles a type.
        format!("async fn g(x: u8) {{ let y0 = (x, x); {} y300.0.lock().await; }}\n", many(300, |i| format!("let y{} = (y{i}, y{i}); ", i + 1))),
        // Each of these holds the next one twice, and the last one the first.
        format!(
            "async fn g() {{ {} {} v0.lock().await; }}\n",
            many(100, |i| format!("let mut v{i} = Vec::new(); ")),
            many(100, |i| format!("v{i}.push((v{}, v{})); ", (i + 1) % 100, (i + 2) % 100)),
        ),
        // Two of such towers are made the same.
        format!(
            "async fn g() {{ {} {} v0 = w0; v0.pop().unwrap().0.lock().await; }}\n",
            many(100, |i| format!("let mut v{i} = Vec::new(); let mut w{i} = Vec::new(); ")),
            many(99, |i| format!("v{i}.push((v{0}, v{0})); w{i}.push((w{0}, w{0})); ", i + 1)),
        ),
        // Each of two closures calls the other.
        "fn both<T, U>(a: U, b: T) where U: Fn(T), T: Fn(U) {}\nasync fn g() { both(|x| x(1).lock(), |y| y(1).lock()); }\n".to_owned(),
        "async fn g() { let f = |f| f(f); f(f).await; let x = x; let y = || y(); y().await }\nconst A: u8 = A;\n".to_owned(),
        "struct S(S);\nenum E { A(E), B(Box<E>) }\nimpl Iterator for S { type Item = S; }\nasync fn f(s: S, e: E) { s.0.0.0.lock().await; for s in s { for s in s { s.0.recv().await; } } match e { E::A(E::A(E::B(e))) => e.lock().await, } }\n".to_owned(),
    ];
    all_end(&texts);
}

#[test]
fn long_ways_end() {
    let far = 20_000;
    let texts = [
        format!(
            "use a::b as b0;\n{}{}",
            many(far, |i| format!("use b{i} as b{};\n", i + 1)),
            asks(&format!("b{far}"))
        ),
        format!(
            "type A0 = u8;\n{}{}fn g() {{ A{far}::x().await }}\n",
            many(far, |i| format!("type A{} = A{i};\n", i + 1)),
            asks(&format!("A{far}"))
        ),
        format!(
            "trait A0 {{}}\n{}{}",
            many(far, |i| format!("trait A{}: A{i} {{}}\n", i + 1)),
            asks(&format!("impl A{far}"))
        ),
        format!(
            "async fn f(x: Vec<u8>) {{ {} x.iter().lock().await; }}\n",
            "let x = x.clone();\n".repeat(far)
        ),
        format!(
            "fn h(x: Vec<u8>) -> Vec<u8> {{ x }}\nasync fn f(x: Vec<u8>) {{ {} x.iter().lock().await; }}\n",
            "let x = h(x);\n".repeat(far)
        ),
        format!(
            "struct S {{ a: u8 }}\n{}async fn f(s: S) {{ {} }}\n",
            "impl S { fn a(&self) {} }\n".repeat(3_000),
            "s.b(); ".repeat(3_000)
        ),
    ];
    all_end(&texts);
}

/// Each of many calls comes to more and more.
#[test]
fn many_calls_that_come_to_nothing_end() {
    let twice = "macro_rules! m { ($($r:tt)*) => { m!($($r)* $($r)*); } }\n";
    let inside = format!("{twice}async fn f() {{\n{}}}\n", "    m!(a b);\n".repeat(3_000));
    let outside = format!("{twice}{}async fn f() {{}}\n", "m! { struct A; }\n".repeat(3_000));
    all_end(&[inside, outside]);
}

#[test]
fn circles_of_demands_end() {
    let wrap = "struct S;\nstruct W<T>(T);\n";
    let texts = [
        // Associated types that lead to themselves through what is written before `as`.
        "struct A;\ntrait T { type X; type Y; type Z; }\nimpl T for A { type X = <Self::X as T>::Y; type Y = <Self::X as T>::X; type Z = Box<<Self::Z as T>::Z>; }\n\
         async fn f(a: <A as T>::X, b: <A as T>::Z) { a.b().await; b.c.d().await }\n".to_owned(),
        // Each goal makes another one, of a type that grows.
        format!("{wrap}trait Tr<A> {{ type O; }}\nimpl<A> Tr<A> for S where S: Tr<W<A>> {{ type O = W<A>; }}\n\
         fn g<A, B: Tr<A>>(a: A, b: B) -> B::O {{ loop {{}} }}\nasync fn f() {{ g(1u8, S).0.lock().await; let x = g(S, S); x.0.send(1) }}\n"),
        // Each goal makes two.
        format!("{wrap}struct V<T>(T);\ntrait Tr<A> {{ type O; }}\nimpl<A> Tr<A> for S where S: Tr<W<A>>, S: Tr<V<A>> {{ type O = W<A>; }}\n\
         fn g<A, B: Tr<A>>(a: A, b: B) -> B::O {{ loop {{}} }}\nasync fn f() {{ {} }}\n", "g(1u8, S).0.lock().await; ".repeat(50)),
        format!("{wrap}trait Tr {{ fn m(&self) -> u8; }}\nimpl<T> Tr for T where W<T>: Tr {{ fn m(&self) -> u8 {{ 1 }} }}\nasync fn f(s: S) {{ s.m().n().await; W(s).m(); }}\n"),
        "trait Tr where Self: Tr { type A: Tr<A = Self::A>; fn a(&self) -> Self::A; }\nasync fn f<T: Tr>(t: T) { t.a().a().a().a().b().await }\n".to_owned(),
        "struct P<T = P>(T);\ntrait Tr<T = Self> { fn a(&self) -> T; }\nasync fn f(p: P<P>, q: impl Tr) { p.0.0.0.0.a().await; q.a().a().b().await }\n".to_owned(),
    ];
    all_end(&texts);
}

#[test]
fn circles_of_values_end() {
    let twice = |name: &str, count: usize| {
        many(count, |i| format!("const {name}{}: u64 = {name}{i} * {name}{i};\n", i + 1))
    };
    let sleeps = "async fn g() { tokio::time::sleep(std::time::Duration::from_secs(A)).await }\n";
    let own = "use tokio_util::sync::CancellationToken as C;\n";
    let texts = [
        format!("const A: u64 = B;\nconst B: u64 = A;\n{sleeps}"),
        format!("const A0: u64 = 1;\n{}const A: u64 = A60;\n{sleeps}", twice("A", 60)),
        format!(
            "async fn g(a: u64) {{ let a0 = std::time::Duration::from_secs(a); {} tokio::time::sleep(a60).await }}\n",
            many(60, |i| format!("let a{} = a{i} + a{i};", i + 1))
        ),
        // Functions that hand each other the child of a context.
        format!(
            "{own}fn a(c: &C) -> C {{ b(c) }}\nfn b(c: &C) -> C {{ if x() {{ a(c) }} else {{ c.child_token() }} }}\nasync fn g(c: C) {{ let d = a(&c); d.cancelled().await }}\n"
        ),
        format!(
            "{own}fn a0(c: &C) -> C {{ c.child_token() }}\n{}async fn g(c: C) {{ let d = a60(&c); c.cancelled().await; d.cancel() }}\n",
            many(60, |i| format!(
                "fn a{}(c: &C) -> C {{ if x() {{ a{i}(c) }} else {{ a{i}(c) }} }}\n",
                i + 1
            ))
        ),
    ];
    all_end(&texts);
}

/// Each of these functions takes a lock, then others under it, and calls functions that take all there are.
#[test]
fn circles_of_locks_end() {
    let (locks, under) = (60, 8);
    let fields = many(locks, |at| format!("m{at}: Mutex<u8>, "));
    let function = |at: usize| {
        let inner = many(under, |next| {
            let next = (at + next + 1) % locks;
            format!("let b{next} = self.m{next}.lock().await; self.f{next}().await; ")
        });
        format!("async fn f{at}(&self) {{ let a = self.m{at}.lock().await; {inner} }}\n")
    };
    let functions = many(locks, function);
    let text =
        format!("use tokio::sync::Mutex;\nstruct S {{ {fields} }}\nimpl S {{\n{functions}}}\n");
    let found = all_end(&[text]);
    assert!(found.iter().any(|found| found.rule == "guard_across_wait"));
}

/// A package whose modules bring names to one another in circles; the same under each pair of names for the two.
fn findings_of(first: &str, second: &str) -> Vec<(String, usize, String)> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let name = |text: &str| text.replace("FIRST", first).replace("SECOND", second);
    let mut names = [first, second, "user"];
    names.sort_unstable();
    let root = names.iter().fold(String::new(), |mut root, name| {
        _ = writeln!(root, "pub mod {name};");
        root
    });
    let files = [
        ("Cargo.toml".to_owned(), "[package]\nname = \"p\"\nedition = \"2024\"\n".to_owned()),
        ("src/lib.rs".to_owned(), root),
        (
            format!("src/{first}.rs"),
            "pub use crate::SECOND::*;\npub use crate::user::*;\npub use nap as rest;\npub use crate::SECOND::pause as nap;\n\
             pub async fn one(d: std::time::Duration) {\n  let _a = rest(d);\n  let _b = pause(d);\n  let _c = doze(d);\n}\n"
                .to_owned(),
        ),
        (
            format!("src/{second}.rs"),
            "pub use crate::FIRST::*;\npub use crate::FIRST::rest as doze;\npub use tokio::time::sleep as pause;\n\
             pub async fn two(d: std::time::Duration) {\n  let _a = rest(d);\n  let _b = pause(d);\n  let _c = doze(d);\n  let _d = nap(d);\n}\n"
                .to_owned(),
        ),
        (
            "src/user.rs".to_owned(),
            "use crate::FIRST::*;\nuse crate::SECOND::doze as slumber;\n\
             pub async fn three(d: std::time::Duration) {\n  let _a = rest(d);\n  let _b = pause(d);\n  let _c = slumber(d);\n}\n"
                .to_owned(),
        ),
    ];
    for (path, text) in files {
        write(&dir.path().join(path), &name(&text));
    }
    let flags = ["-A", "all", "-W", "future_never_awaited"].map(str::to_owned);
    let found = lint(dir.path(), &flags).into_iter();
    let neutral = |path: &str| match path {
        path if path == format!("src/{first}.rs") => "FIRST".to_owned(),
        path if path == format!("src/{second}.rs") => "SECOND".to_owned(),
        path => path.to_owned(),
    };
    let mut found: Vec<_> =
        found.map(|found| (neutral(&found.path), found.line, found.message)).collect();
    found.sort();
    found
}

#[test]
fn names_in_circles_do_not_depend_on_the_names_of_files() {
    let one = findings_of("a", "z");
    assert_eq!(one.len(), 10, "{one:#?}");
    for (first, second) in [("z", "a"), ("x", "y"), ("y", "x")] {
        for _ in 0..3 {
            assert_eq!(findings_of(first, second), one, "{first} {second}");
        }
    }
}
