//! Dependencies are read where cargo has their sources, and nothing of them is judged.

use std::fs;

use crate::harness::{stderr, stdout};
use crate::registry::{INDEX, Registry, unpacked};

/// Fails unless each of some texts stands in a line of what is known.
#[track_caller]
fn expect_lines(types: &str, expected: &[&str]) {
    for line in expected {
        assert!(types.lines().any(|own| own.contains(line)), "no line has `{line}`:\n{types}");
    }
}

const WIRE: &[(&str, &str)] = &[
    (
        "src/lib.rs",
        "mod client;\npub use client::Client;\npub use self::frame::{Frame, Kind as FrameKind};\n\
         mod frame {\n    pub struct Frame { pub kind: Kind, pub size: u32 }\n    pub enum Kind { Text, Close }\n\
         impl Frame { pub fn kind(&self) -> &Kind { &self.kind } }\n}\n\
         pub async fn open(name: &str) -> Result<Client, std::io::Error> { loop {} }\n",
    ),
    (
        "src/client/mod.rs",
        "use crate::Frame;\nuse base_line::Line;\npub struct Client { line: Line }\n\
         impl Client {\n    pub async fn read(&mut self) -> Frame { loop {} }\n\
         pub fn line(&self) -> &Line { &self.line }\n}\n",
    ),
];

const CODE: &str = "use wire::{open, FrameKind};\n\
    pub async fn run() {\n    let mut client = open(\"x\").await.unwrap();\n    let frame = client.read().await;\n    \
    let kind = frame.kind();\n    let size = frame.size;\n    let speed = client.line().speed();\n    \
    match kind { FrameKind::Text => {} FrameKind::Close => {} }\n}\n";

/// What is known of `CODE` when all is read.
const KNOWN: &[&str] = &[
    "open(\"x\").await  : Result<wire::client::Client, Error>",
    "-> wire::open",
    "client.read().await  : wire::frame::Frame",
    "-> wire::client::Client::read",
    "frame.kind()  : &wire::frame::Kind  -> wire::frame::Frame::kind",
    "size  : u32",
    "client.line().speed()  : u64  -> base_line::Line::speed",
];

/// A workspace with `CODE`, whose dependencies nobody has fetched.
fn unfetched() -> Registry {
    let registry = Registry::new("wire = \"1\"\n", CODE);
    let packages =
        [("wire", "1.2.0", INDEX, &["base-line"][..]), ("base-line", "0.3.0", INDEX, &[])];
    registry.lock(&["wire"], &packages);
    registry
}

const WIRE_MANIFEST: &str = "[dependencies]\nbase-line = \"0.3\"\n";
const LINE: &[(&str, &str)] =
    &[("src/lib.rs", "pub struct Line;\nimpl Line { pub fn speed(&self) -> u64 { 9 } }\n")];

#[test]
fn types_and_callees_come_from_the_sources_that_cargo_has() {
    let registry = unfetched();
    registry.fetched("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    registry.fetched("base-line", "0.3.0", "", LINE);
    expect_lines(&registry.types(), KNOWN);
    // With stubs alone, nothing is known of it.
    let stubs = registry.run(&["debug", "types", "src/lib.rs", "--dependencies", "stubs"]);
    expect_lines(&stdout(&stubs), &["unknown: crate wire"]);
}

#[test]
fn archives_will_do_where_the_sources_are_gone() {
    let registry = unfetched();
    registry.archived("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    registry.archived("base-line", "0.3.0", "", LINE);
    expect_lines(&registry.types(), KNOWN);
    let unpacked = fs::read_dir(registry.path("cache/archives")).expect("a folder").count();
    assert_eq!(unpacked, 2);
    // The second run finds them, and one without a cache leaves nothing.
    fs::remove_dir_all(registry.path("home/registry/cache")).expect("gone");
    expect_lines(&registry.types(), &["unknown: crate wire"]);
    registry.archived("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    registry.archived("base-line", "0.3.0", "", LINE);
    fs::remove_dir_all(registry.path("cache")).expect("gone");
    let mut command = registry.command();
    command.args(["debug", "types", "src/lib.rs", "--no-cache"]);
    expect_lines(&stdout(&command.output().expect("a run")), KNOWN);
    assert!(!registry.path("cache").exists());
    assert!(!unpacked_home_exists(&registry));
}

fn unpacked_home_exists(registry: &Registry) -> bool {
    unpacked(&registry.path("home"), "wire-1.2.0").exists()
}

#[test]
fn vendored_and_git_packages_are_read() {
    let registry = Registry::new("wire = { git = \"https://example.com/w/Wire.git\" }\n", CODE);
    let git =
        "git+https://example.com/w/Wire.git?branch=main#0123456789abcdef0123456789abcdef01234567";
    let packages = [("wire", "1.2.0", git, &["base-line"][..]), ("base-line", "0.3.0", INDEX, &[])];
    registry.lock(&["wire"], &packages);
    registry.package(
        "home/git/checkouts/wire-fedcba9876543210/0123456/crates/wire",
        "wire",
        "1.2.0",
        WIRE_MANIFEST,
        WIRE,
    );
    registry.write(
        "ws/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored-sources\"\n[source.vendored-sources]\ndirectory = \"vendor\"\n",
    );
    registry.package("ws/vendor/base-line", "base-line", "0.3.0", "", LINE);
    expect_lines(&registry.types(), KNOWN);
}

#[test]
fn two_versions_of_a_crate_are_two_crates() {
    let code = "pub async fn run(near: near::Near) {\n    let one = near.make();\n    let two = d::make();\n    \
                let own = d_one::make();\n}\n";
    let dependencies = "d = \"2\"\nd-one = { package = \"d\", version = \"1\" }\nnear = \"1\"\n";
    let registry = Registry::new(dependencies, code);
    let packages = [
        ("d", "1.0.5", INDEX, &[][..]),
        ("d", "2.1.0", INDEX, &[]),
        ("near", "1.0.0", INDEX, &["d 1.0.5"]),
    ];
    registry.lock(&["d 1.0.5", "d 2.1.0", "near"], &packages);
    registry.fetched("d", "1.0.5", "", &[("src/lib.rs", "pub fn make() -> u8 { 1 }")]);
    registry.fetched("d", "2.1.0", "", &[("src/lib.rs", "pub fn make() -> u16 { 2 }")]);
    let near = "pub struct Near;\nimpl Near { pub fn make(&self) -> [u8; 2] { [d::make(), 0] } }";
    registry.fetched("near", "1.0.0", "[dependencies]\nd = \"1\"\n", &[("src/lib.rs", near)]);
    let known = ["one  : [u8]", "two  : u16", "own  : u8"];
    expect_lines(&registry.types(), &known);
}

/// Tests, mocks and what no feature turns on are in no build of a dependency.
#[test]
fn conditions_are_decided_in_a_dependency() {
    let code = "pub fn run() {\n    let a = d::of_test();\n    let b = d::of_feature();\n    let c = d::imp::made();\n    \
                let e = d::by_default();\n}\n";
    let registry = Registry::new(
        "d = { version = \"1\", default-features = false, features = [\"fast\"] }\n",
        code,
    );
    registry.lock(&["d"], &[("d", "1.0.0", INDEX, &[])]);
    let features = "[features]\ndefault = [\"std\"]\nstd = []\nfast = [\"faster\"]\nfaster = []\n";
    let root = "#[cfg(any(test, loom))] pub fn of_test() -> u8 { 0 }\n#[cfg(not(any(test, loom)))] pub fn of_test() -> u16 { 0 }\n\
        #[cfg(not(feature = \"faster\"))] pub fn of_feature() -> u8 { 0 }\n#[cfg(feature = \"faster\")] pub fn of_feature() -> u16 { 0 }\n\
        #[cfg(feature = \"std\")] pub fn by_default() -> u8 { 0 }\n#[cfg(not(feature = \"std\"))] pub fn by_default() -> u16 { 0 }\n\
        #[cfg(test)] #[path = \"mock.rs\"] pub mod imp;\n#[cfg(not(test))] #[path = \"real.rs\"] pub mod imp;\n";
    let files = [
        ("src/lib.rs", root),
        ("src/mock.rs", "pub fn made() -> u8 { 0 }"),
        ("src/real.rs", "pub fn made() -> u16 { 0 }"),
    ];
    registry.fetched("d", "1.0.0", features, &files);
    expect_lines(&registry.types(), &["a  : u16", "b  : u16", "c  : u16", "e  : u16"]);
}

#[test]
fn methods_of_traits_come_from_the_crates_that_a_file_sees() {
    let code = "use ext::prelude::*;\npub async fn run(list: Vec<u8>, near: near::Near) {\n    let a = list.loud();\n    \
                let b = near.quiet();\n    let c = near.loud();\n    let d = near.hidden();\n}\n";
    let registry = Registry::new("ext = \"1\"\nnear = \"1\"\n", code);
    let packages = [
        ("ext", "1.0.0", INDEX, &[][..]),
        ("near", "1.0.0", INDEX, &["ext"]),
        ("far", "1.0.0", INDEX, &[]),
    ];
    registry.lock(&["ext", "near"], &packages);
    let ext = "pub mod prelude { pub use crate::{Loud as _, Quiet}; }\n\
        pub trait Loud { fn loud(&self) -> u64 { 0 } }\nimpl<T> Loud for T {}\n\
        pub trait Quiet { type Out; fn quiet(&self) -> Self::Out; }\npub trait Hidden { fn hidden(&self) -> u8 { 0 } }\n\
        impl<T> Hidden for T {}\nimpl Quiet for String { type Out = u8; fn quiet(&self) -> u8 { 0 } }\n";
    registry.fetched("ext", "1.0.0", "", &[("src/lib.rs", ext)]);
    let near = "pub struct Near;\nimpl ext::Quiet for Near { type Out = i16; fn quiet(&self) -> i16 { 0 } }";
    registry.fetched("near", "1.0.0", "[dependencies]\next = \"1\"\n", &[("src/lib.rs", near)]);
    let types = registry.types();
    expect_lines(&types, &["a  : u64", "b  : i16", "c  : u64"]);
    assert!(!types.lines().any(|line| line.contains("d  : u8")), "{types}");
}

/// A dependency's faults are its own, also where its folder lies in the workspace.
#[test]
fn nothing_of_a_dependency_is_judged() {
    let code = "pub async fn run() { wire::serve().await; }\n";
    let registry = Registry::new("wire = \"1\"\ntokio = \"1\"\n", code);
    let packages = [("wire", "1.2.0", INDEX, &["tokio"][..]), ("tokio", "1.50.0", INDEX, &[])];
    registry.lock(&["tokio", "wire"], &packages);
    let bad =
        "pub async fn serve() { std::thread::sleep(std::time::Duration::from_secs(9)); }\nfn (\n";
    registry.fetched("wire", "1.2.0", "[dependencies]\ntokio = \"1\"\n", &[("src/lib.rs", bad)]);
    let output = registry.run(&["-W", "all", "--output-format", "json-lines"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!stdout(&output).contains("1.2.0"), "{}", stdout(&output));
}

#[test]
fn the_closing_line_says_what_was_not_there() {
    let registry = unfetched();
    let closing = |registry: &Registry| stdout(&registry.run(&[]));
    let text = closing(&registry);
    let told = "0 of 1 dependency read; for the others run `cargo fetch --locked`";
    assert!(text.contains(told), "{text}");
    registry.fetched("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    let text = closing(&registry);
    assert!(!text.contains("cargo fetch"), "{text}");
    let stubs = stdout(&registry.run(&["--dependencies", "stubs"]));
    assert!(!stubs.contains("cargo fetch"), "{stubs}");
    fs::remove_file(registry.path("ws/Cargo.lock")).expect("gone");
    assert!(closing(&registry).contains(told), "{}", closing(&registry));
}

/// What is known decides what is found, so that runs can be told apart by it.
#[test]
fn the_fingerprint_tells_what_was_known() {
    let registry = unfetched();
    let world = |registry: &Registry, more: &[&str]| {
        let output = registry.run(&[&["--statistics", "--in-tests"], more].concat());
        let text = stderr(&output);
        let line = text.lines().find(|line| line.starts_with("world ")).map(str::to_owned);
        line.unwrap_or_else(|| panic!("no line tells the world:\n{text}"))
    };
    let absent = world(&registry, &[]);
    assert_eq!(absent, world(&registry, &["--threads", "1"]));
    registry.fetched("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    let fetched = world(&registry, &[]);
    assert_ne!(absent, fetched);
    assert_ne!(fetched, world(&registry, &["--dependencies", "stubs"]));
    let sarif = stdout(&registry.run(&["--output-format", "sarif"]));
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("JSON");
    let told = sarif["runs"][0]["properties"]["world"].as_str().expect("a text");
    assert_eq!(fetched, format!("world {told}"));
}

/// The config of a workspace decides, unless the command line does.
#[test]
fn a_config_chooses_what_is_known_of_dependencies() {
    let registry = unfetched();
    registry.fetched("wire", "1.2.0", WIRE_MANIFEST, WIRE);
    registry.fetched("base-line", "0.3.0", "", LINE);
    let types = |args: &[&str]| {
        let mut command = registry.command();
        command.env_remove("CTX_LINT_DEPENDENCIES").args(["debug", "types", "src/lib.rs"]);
        stdout(&command.args(args).output().expect("a run"))
    };
    expect_lines(&types(&[]), KNOWN);
    registry.write("ws/ctx-lint.toml", "dependencies = \"stubs\"\n");
    expect_lines(&types(&[]), &["unknown: crate wire"]);
    expect_lines(&types(&["--dependencies", "sources"]), KNOWN);
    let mut command = registry.command();
    command.env_remove("CTX_LINT_DEPENDENCIES").args(["config", "show", "src/lib.rs"]);
    let shown = stdout(&command.output().expect("a run"));
    expect_lines(&shown, &["dependencies = \"stubs\"", "build-output = false"]);
    registry.write("ws/ctx-lint.toml", "dependencies = \"source\"\nbuild-output = 1\n");
    let output = registry.run(&[]);
    assert_eq!(output.status.code(), Some(2));
    let told = stderr(&output);
    assert!(told.contains("a choice is \"sources\" or \"stubs\""), "{told}");
    assert!(told.contains("expected true or false"), "{told}");
}

#[test]
fn what_build_scripts_have_made_is_read_where_a_config_asks_for_it() {
    let code = "mod made { include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\")); }\n\
                pub async fn run() {\n    let one = made::one();\n}\n";
    let registry = Registry::new("", code);
    registry.write("ws/build.rs", "fn main() {}\n");
    let made = "ws/target/debug/build/shop-0a1b2c/out/made.rs";
    registry.write(made, "pub fn one() -> u64 { 1 }\n");
    let types = || registry.types();
    assert!(!types().contains("u64"), "{}", types());
    let world = || {
        let output = registry.run(&["--statistics", "--output-format", "json"]);
        let all: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
        all["world"].as_str().expect("a text").to_owned()
    };
    let without = world();
    registry.write("ws/ctx-lint.toml", "build-output = true\n");
    expect_lines(&types(), &["one  : u64"]);
    let with = world();
    assert_ne!(without, with);
    registry.write(made, "pub fn one() -> u32 { 1 }\n");
    expect_lines(&types(), &["one  : u32"]);
    assert_ne!(with, world());
    // Cargo may build elsewhere.
    fs::rename(registry.path("ws/target"), registry.path("ws/built")).expect("moved");
    assert!(!types().contains("u32"), "{}", types());
    registry.write("ws/.cargo/config.toml", "[build]\ntarget-dir = \"built\"\n");
    expect_lines(&types(), &["one  : u32"]);
}
