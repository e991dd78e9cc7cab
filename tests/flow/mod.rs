//! Control flow beside the compiler: which drops happen on which way through a function.
//!
//! `fixtures/flow` has functions that call `at::<N>()` between their statements. What rustc drops on each way, as
//! `--emit=mir` prints it when drops are elaborated, is kept beside each file for the editions 2021 and 2024. The graphs
//! of the linter must say the same as these records, and the records the same as the compiler, where its version is the
//! one that they were made with. `BLESS=1 cargo test` asks the compiler again.
#![allow(
    clippy::format_push_string,
    clippy::only_used_in_recursion,
    clippy::single_match_else,
    clippy::type_complexity,
    clippy::unused_self,
    reason = "the drivers of the two oracles read best as methods of one type each"
)]

mod analysis;
mod command;
mod mir;
mod own;
mod path;
mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use ctx_lint::facts::Owner;
use ctx_lint::flow::{Elaborated, Flows};
use ctx_lint::knowledge::each;
use ctx_lint::vocabulary::Vocabulary;
use ctx_lint::workers::on_workers;
use ctx_lint::world;

use self::own::Followed;
use self::path::{Event, differences, line};
use crate::harness::{blessing, entries, expect_none, is_rust, name, read, root, write};

const EDITIONS: [&str; 2] = ["2021", "2024"];

/// How many functions there are at least.
const ENOUGH: usize = 150;

/// How many of a hundred functions may hold a type whose drops are not known.
const UNKNOWN_PERCENT: usize = 10;

/// The paths through each function of a file.
type Functions = BTreeMap<String, BTreeSet<Vec<Event>>>;

fn files() -> Vec<PathBuf> {
    entries(&root().join("fixtures/flow")).into_iter().filter(|path| is_rust(path)).collect()
}

/// A file with the things behind it that its functions work with.
fn text(file: &Path) -> String {
    let things = file.with_file_name("things.rs");
    if file == things { read(file) } else { read(file) + "\n" + &read(&things) }
}

fn record(file: &Path, edition: &str) -> PathBuf {
    file.with_extension(format!("{edition}.drops"))
}

/// The compiler's version, as records name it.
fn version() -> String {
    let output = Command::new("rustc").arg("--version").output().expect("rustc");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

/// A number of a block or variable.
fn small(number: usize) -> u32 {
    u32::try_from(number).expect("a small number")
}

/// What rustc says of a file.
fn compiled(file: &Path, edition: &str) -> Functions {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (source, out) = (dir.path().join("lib.rs"), dir.path().join("out.mir"));
    write(&source, &text(file));
    let mut command = Command::new("rustc");
    command.args([
        "--edition",
        edition,
        "--crate-type",
        "lib",
        "-C",
        "panic=abort",
        "-A",
        "warnings",
    ]);
    command.arg("--emit=mir").arg("-o").arg(&out).arg(&source);
    let output = command.output().expect("rustc");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{}: {errors}", file.display());
    let own = read(file);
    let mut found = Functions::new();
    for mir in mir::functions(&read(&out)) {
        // The things have a record of their own.
        if !["(", "<"].iter().any(|next| own.contains(&format!("fn {}{next}", mir.name))) {
            continue;
        }
        let paths = mir.paths().unwrap_or_else(|error| panic!("{}: {error}", mir.name));
        found.insert(mir.name, paths);
    }
    found
}

fn written(functions: &Functions, version: &str) -> String {
    let mut text = format!("{version}\n");
    for (name, paths) in functions {
        _ = writeln!(text, "fn {name}");
        for path in paths {
            _ = writeln!(text, "    {}", line(path));
        }
    }
    text
}

fn parsed(text: &str) -> (String, Functions) {
    let mut lines = text.lines();
    let version = lines.next().unwrap_or_default().to_owned();
    let mut found = Functions::new();
    let mut name = String::new();
    for line in lines {
        if let Some(own) = line.strip_prefix("fn ") {
            own.clone_into(&mut name);
            found.entry(name.clone()).or_default();
        } else {
            let events = line.trim().split("; ").filter(|event| !event.is_empty());
            let path = events.map(Event::parse).collect();
            found.entry(name.clone()).or_default().insert(path);
        }
    }
    (version, found)
}

/// What the graphs say of the functions of a file: their paths, or why there are none.
fn followed(file: &Path, edition: &str) -> Vec<(String, Result<BTreeSet<Vec<Event>>, String>)> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = format!("[package]\nname = \"fixture\"\nedition = \"{edition}\"\n");
    write(&dir.path().join("Cargo.toml"), &manifest);
    let path = dir.path().join("src/lib.rs");
    write(&path, &text(file));
    let asked = || {
        each(&[path], world::read, &Vocabulary::default(), &|index, file| {
            let facts = index.facts(file);
            let flows = Flows::new(index);
            let mut found = Vec::new();
            let free = facts.functions.iter().filter(|own| own.owner == Owner::Module);
            for function in free {
                let Some(body) = function.body.filter(|_| !function.is_async) else { continue };
                let Some(graph) = flows.graph(index, file, body) else { continue };
                let elaborated = Elaborated::of(&flows, index, file, body, graph);
                let own = Followed { index, file, graph, elaborated: &elaborated };
                let paths = match own.unknown() {
                    Some(ty) => Err(format!("whether anything is dropped with {ty} is not known")),
                    None => own.paths(),
                };
                found.push((function.name.to_string(), paths));
            }
            found
        })
    };
    on_workers(1, asked).expect("workers")
}

#[test]
fn graphs_drop_what_the_compiler_drops() {
    let mut complaints = Vec::new();
    let (mut count, mut unknown) = (0, Vec::new());
    for file in files() {
        for edition in EDITIONS {
            let record = record(&file, edition);
            if blessing() {
                write(&record, &written(&compiled(&file, edition), &version()));
            }
            let (_, told) = parsed(&read(&record));
            let own: BTreeMap<_, _> = followed(&file, edition).into_iter().collect();
            for (function, told) in &told {
                count += 1;
                let at = format!("{} {edition} {function}", name(&file));
                match own.get(function) {
                    None => complaints.push(format!("{at}: there is no graph")),
                    Some(Err(why)) => unknown.push(format!("{at}: {why}")),
                    Some(Ok(own)) => {
                        let different = differences(own, told);
                        if !different.is_empty() {
                            complaints.push(format!("{at}:\n{}", different.join("\n")));
                        }
                    }
                }
            }
        }
    }
    if unknown.len() * 100 > count * UNKNOWN_PERCENT {
        complaints.push(format!("too much is unknown:\n{}", unknown.join("\n")));
    }
    let least = ENOUGH * EDITIONS.len();
    if count < least {
        complaints.push(format!("{count} functions are followed; {least} are the least"));
    }
    expect_none(&complaints);
}

#[test]
fn records_say_what_the_compiler_says() {
    // The other test writes them.
    if blessing() {
        return;
    }
    let own = version();
    let mut complaints = Vec::new();
    for file in files() {
        for edition in EDITIONS {
            let (version, told) = parsed(&read(&record(&file, edition)));
            if version == own && told != compiled(&file, edition) {
                complaints.push(format!("{} {edition}: bless the record", name(&file)));
            }
        }
    }
    expect_none(&complaints);
}
