//! Macros that one file defines and another calls: what they make is known wherever the definition stands, and only there
//! where the language lets a call mean it.

use std::path::Path;

use crate::harness::{ctx_lint, stderr, stdout};
use crate::worlds::{GUARD, folder, found};

/// The types of the variables of a file, as `name: type`, sorted and each once.
fn variables(dir: &Path, file: &str) -> Vec<String> {
    let output = ctx_lint(dir)
        .args(["debug", "types", "--output-format", "json", file])
        .output()
        .expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    let rows: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let is_named = |row: &&serde_json::Value| {
        let text = row["text"].as_str().expect("a text");
        row["kind"] == "local" && text.chars().all(char::is_alphanumeric)
    };
    let rows = rows.as_array().expect("an array").iter().filter(is_named);
    let mut all: Vec<String> = rows
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or("?").to_owned();
            format!("{}: {}", text("text"), text("type"))
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

const PACKAGE: &str = "[package]\nname = 'app'\nedition = '2024'\n";

/// A package whose root declares `user` last, with what `user` says.
fn package(root: &str, others: &[(&str, &str)], user: &str) -> tempfile::TempDir {
    let root = format!("{root}\nmod user;\n");
    let mut files =
        vec![("Cargo.toml", PACKAGE), ("src/lib.rs", root.as_str()), ("src/user.rs", user)];
    files.extend(others);
    folder(&files)
}

const ONE: &str = "macro_rules! one { ($x:expr) => { ($x, 1_u8) } }";

#[test]
fn macros_are_known_where_the_language_knows_them() {
    let exported = format!("#[macro_export] {ONE}");
    let passed_on = format!("{ONE}\npub(crate) use one;");
    let use_one = "fn f() { let v = one!(true); }";
    let known = ["v: (bool, u8)"];
    let unknown = ["v: ?"];
    for (root, other, user, expected) in [
        // By the order of the text.
        (ONE, "", use_one, known),
        (&*format!("mod m {{ {ONE} }}"), "", use_one, unknown),
        (&*format!("#[macro_use] mod m {{ {ONE} }}"), "", use_one, known),
        ("#[macro_use] mod other;", ONE, use_one, known),
        ("mod other;", ONE, use_one, unknown),
        // By path.
        ("mod other;", &*exported, "fn f() { let v = crate::one!(true); }", known),
        ("mod other;", &*exported, "use crate::one; fn f() { let v = one!(true); }", known),
        ("mod other;", &*exported, "use crate::one as two; fn f() { let v = two!(true); }", known),
        ("mod other;", &*exported, "use crate::*; fn f() { let v = one!(true); }", known),
        ("mod other;", &*exported, use_one, unknown),
        ("mod other;", &*passed_on, "fn f() { let v = crate::other::one!(true); }", known),
        (
            "mod other;",
            &*passed_on,
            "use super::other; fn f() { let v = other::one!(true); }",
            known,
        ),
        ("mod other;", &*passed_on, "fn f() { use crate::other::*; let v = one!(true); }", known),
        (
            "mod other;",
            &*passed_on,
            "fn g() { use crate::other::*; } fn f() { let v = one!(true); }",
            unknown,
        ),
        // Imports that lead nowhere end.
        (
            "mod other;",
            "pub use crate::user::one;",
            "pub use crate::other::one; fn f() { let v = one!(true); }",
            unknown,
        ),
    ] {
        let dir = package(root, &[("src/other.rs", other)], user);
        assert_eq!(variables(dir.path(), "src/user.rs"), expected, "{root} | {other} | {user}");
    }
}

#[test]
fn the_last_definition_counts_and_one_under_a_condition_does_not() {
    let user = "fn f() { let v = m!(); }";
    let of = |value: &str| format!("macro_rules! m {{ () => {{ {value} }} }}");
    let (number, text) = (of("1_u8"), of("\"a\""));
    for (root, expected) in [
        (format!("{number} {text}"), "v: &str"),
        (format!("{text} #[macro_use] mod other;"), "v: u8"),
        (format!("#[macro_use] mod other; {text}"), "v: &str"),
        (format!("{text} #[cfg(windows)] {number}"), "v: ?"),
        (format!("#[cfg(windows)] {number}"), "v: u8"),
    ] {
        let dir = package(&root, &[("src/other.rs", &number)], user);
        assert_eq!(variables(dir.path(), "src/user.rs"), [expected], "{root}");
    }
}

/// A workspace with a crate of macros, `kit`, and one that calls them.
fn kit(kit: &str, user: &str) -> tempfile::TempDir {
    folder(&[
        ("Cargo.toml", "[workspace]\nmembers = ['app', 'kit']\n"),
        ("app/Cargo.toml", &format!("{PACKAGE}[dependencies]\nthe-kit = {{ path = '../kit' }}\n")),
        ("app/src/lib.rs", user),
        ("kit/Cargo.toml", "[package]\nname = 'the-kit'\nedition = '2024'\n"),
        ("kit/src/lib.rs", kit),
    ])
}

#[test]
fn macros_of_other_crates_name_their_own() {
    let own = "pub mod parts { pub struct Part; pub fn part() -> Part { Part } }\n\
         #[macro_export] macro_rules! inner { ($x:expr) => { ($x, $crate::parts::part()) } }\n\
         #[macro_export] macro_rules! outer { ($x:expr) => { $crate::inner!($x) } }\n\
         #[macro_export] macro_rules! getter { ($t:ident) => { impl $t { pub fn get(&self) -> $crate::parts::Part { $crate::parts::part() } } } }";
    let dir = kit(
        own,
        "mod parts {}\nstruct User;\nthe_kit::getter!(User);\nfn f(user: User) { let v = the_kit::outer!(true); let w = user.get(); }",
    );
    let expected = ["user: User", "v: (bool, the_kit::parts::Part)", "w: the_kit::parts::Part"];
    assert_eq!(variables(dir.path(), "app/src/lib.rs"), expected);
    let dir = kit(own, "#[macro_use] extern crate the_kit;\nfn f() { let v = outer!(1_u8); }");
    assert_eq!(variables(dir.path(), "app/src/lib.rs"), ["v: (u8, the_kit::parts::Part)"]);
}

#[test]
fn what_calls_make_is_found_from_elsewhere() {
    let dir = package(
        "#[macro_use] mod kit;\npub mod types { pub struct Thing; crate_things!(Thing); }\npub trait Named { fn named(&self) -> u8; }\nnamed!(types::Thing);",
        &[(
            "src/kit.rs",
            "macro_rules! crate_things { ($t:ident) => { impl $t { pub fn new() -> Self { $t } pub fn size(&self) -> u64 { 0 } } } }\n\
             macro_rules! named { ($t:path) => { impl Named for $t { fn named(&self) -> u8 { 0 } } } }",
        )],
        "use crate::{Named, types::Thing}; fn f() { let v = Thing::new(); let w = v.size(); let x = v.named(); }",
    );
    let expected = ["v: crate::types::Thing", "w: u64", "x: u8"];
    assert_eq!(variables(dir.path(), "src/user.rs"), expected);
}

#[test]
fn findings_in_what_calls_make_are_told_once() {
    let user = "use crate::guard::start;\nasync fn work() {}\npub async fn run() {\n    kept!(work(); work());\n}\n";
    let kit = "macro_rules! kept { ($($e:expr);*) => { $( let _ = start(); $e.await; )* } }";
    let dir = package(
        "#[macro_use] mod kit;\nmod guard;",
        &[("src/kit.rs", kit), ("src/guard.rs", GUARD)],
        user,
    );
    let all = found(dir.path(), &["src"]);
    assert_eq!(all, ["src/user.rs:4 dropped_cancel_guard"]);
    assert_eq!(found(dir.path(), &["src/user.rs"]), all);
}

#[test]
fn macros_that_call_each_other_end() {
    let kit = "#[macro_export] macro_rules! a { ($($t:tt)*) => { $crate::b!($($t)* x) } }\n\
         #[macro_export] macro_rules! b { ($($t:tt)*) => { $crate::a!($($t)* y) } }\n\
         #[macro_export] macro_rules! c { ($e:expr) => { $crate::c!(($e, $e)) } }";
    let dir = kit_of(kit);
    assert_eq!(variables(dir.path(), "app/src/lib.rs"), ["v: ?", "w: ?"]);
}

/// `#[doc]` does not mean `doc!`, nor `derive(Made)` a macro of that name.
#[test]
fn attributes_are_no_calls() {
    let root = "macro_rules! doc { ($own:item) => { #[doc = \"a\"] $own } }\n\
         macro_rules! Made { ($($own:tt)*) => { impl Kept { fn made() -> u8 { 1 } } } }";
    let user = "#[doc = \"b\"]\n#[derive(Made)]\npub struct Kept;\n\
         doc! { #[doc = \"c\"] pub fn given() -> u16 { 1 } }\n\
         fn f() { let v = Kept::made(); let w = given(); }";
    let dir = package(root, &[], user);
    assert_eq!(variables(dir.path(), "src/user.rs"), ["v: ?", "w: u16"]);
}

fn kit_of(own: &str) -> tempfile::TempDir {
    kit(own, "fn f() { let v = the_kit::a!(); let w = the_kit::c!(1); }")
}

/// A package that depends on some crates, with one file.
fn with_crates(crates: &[&str], text: &str) -> tempfile::TempDir {
    let lines: Vec<String> = crates.iter().map(|name| format!("{name} = '*'\n")).collect();
    let manifest = format!("{PACKAGE}[dependencies]\n{}", lines.concat());
    folder(&[("Cargo.toml", &manifest), ("src/lib.rs", text)])
}

#[test]
fn derives_make_what_the_stub_of_their_crate_says() {
    let entity = "mod user {\n\
         use sea_orm::entity::prelude::*;\n\
         #[derive(Clone, DeriveEntityModel)] #[sea_orm(table_name = \"users\")]\n\
         pub struct Model { #[sea_orm(primary_key)] pub id: i32, pub full_name: String }\n\
         #[derive(DeriveRelation)] pub enum Relation {}\n\
         impl ActiveModelBehavior for ActiveModel {}\n\
         }\n\
         use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, Set};\n\
         async fn f(db: &DatabaseConnection) {\n\
             let one = user::Entity::find().filter(user::Column::FullName.eq(\"a\")).one(db).await;\n\
             let made = user::ActiveModel { full_name: Set(String::new()), ..Default::default() };\n\
             let saved = made.insert(db).await;\n\
         }";
    let dir = with_crates(&["sea-orm"], entity);
    let expected = [
        "db: &sea_orm::DatabaseConnection",
        "made: ActiveModel",
        "one: Result<Option<Model>, sea_orm::DbErr>",
        "saved: Result<Model, sea_orm::DbErr>",
    ];
    assert_eq!(variables(dir.path(), "src/lib.rs"), expected);
}

#[test]
fn builders_have_a_setter_for_each_field() {
    let text = "use derive_builder::Builder;\n\
         #[derive(Builder)] pub struct Plan { size: u8 }\n\
         #[derive(Builder)] #[builder(build_fn(private, name = \"build_it\"))] pub struct Other { size: u8 }\n\
         impl OtherBuilder { pub fn build(&self) -> u64 { 0 } }\n\
         #[derive(bon::Builder)] struct Trip { r#type: u8 }\n\
         fn f() {\n\
             let plan = PlanBuilder::default().size(1).build();\n\
             let other = OtherBuilder::default().size(1).build();\n\
             let trip = Trip::builder().r#type(1).maybe_type(None).build();\n\
         }";
    let dir = with_crates(&["derive_builder", "bon"], text);
    let all = variables(dir.path(), "src/lib.rs");
    for expected in ["plan: Result<Plan, PlanBuilderError>", "other: u64", "trip: Trip"] {
        assert!(all.iter().any(|own| own == expected), "{expected} in {all:?}");
    }
    // A derive of another crate of that name says nothing.
    let own = text.replace("use derive_builder::Builder;", "use elsewhere::Builder;");
    let dir = with_crates(&["derive_builder", "elsewhere"], &own);
    assert!(variables(dir.path(), "src/lib.rs").contains(&"plan: ?".to_owned()));
}

#[test]
fn macros_of_libraries_make_items() {
    let text = "bitflags::bitflags! {\n\
             /// What may be done.\n\
             #[derive(Clone, Copy)] pub struct Mode: u32 { const READ = 1; #[cfg(unix)] const WRITE = 2; }\n\
             struct Other: u8 { const A = 1; }\n\
         }\n\
         fn f() { let mode = Mode::READ; let both = mode | Mode::WRITE; let bits = both.bits(); let other = Other::from_bits(1); }";
    let dir = with_crates(&["bitflags"], text);
    let all = variables(dir.path(), "src/lib.rs");
    for expected in ["mode: Mode", "both: Mode", "bits: u32", "other: Option<Other>"] {
        assert!(all.iter().any(|own| own == expected), "{expected} in {all:?}");
    }
}

#[test]
fn nothing_is_found_in_what_a_derive_makes() {
    let text = "use ctx_core::Context;\n\
         #[derive(derive_builder::Builder)] pub struct Plan {\n    // ctx-lint: allow(stored_context) it lives as long as the request\n    ctx: Context,\n}\n";
    let dir = with_crates(&["derive_builder", "ctx-core"], text);
    assert_eq!(found(dir.path(), &["src"]), Vec::<String>::new());
    let bare =
        text.replace("// ctx-lint: allow(stored_context) it lives as long as the request", "");
    let dir = with_crates(&["derive_builder", "ctx-core"], &bare);
    assert_eq!(found(dir.path(), &["src"]), ["src/lib.rs:4 stored_context"]);
}
