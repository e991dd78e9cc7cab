//! Graphs beside programs that run: what a program made at random logs is what its graph says.
//!
//! The graph is followed along the log. Where a program decides, the log says how; where a future waits, the log says that
//! it did, and the graph must have a way on, or one of cancellation, that drops exactly what was dropped.

mod drops;
mod frame;
mod machine;
mod prelude;
mod program;

use std::fmt::Write as _;
use std::process::Command;

use ctx_lint::flow::Flows;
use ctx_lint::knowledge::each;
use ctx_lint::vocabulary::Vocabulary;
use ctx_lint::workers::on_workers;
use ctx_lint::world;

use self::machine::Machine;
use self::prelude::PRELUDE;
use self::program::{Random, function};
use crate::harness::{expect_none, read, write};

/// How many functions each edition has.
const FUNCTIONS: usize = 200;

/// How often each function runs, with other decisions.
const RUNS: u64 = 8;

/// The first seed; `FLOW_SEEDS` makes that many programs instead of one.
const SEED: u64 = 14;

fn program(seed: u64) -> String {
    let mut random = Random(seed);
    let mut text = PRELUDE.to_owned();
    let mut main = String::new();
    for number in 0..FUNCTIONS {
        let name = format!("f{number}");
        let (body, is_async) = function(&mut random, &name);
        _ = writeln!(text, "\n{body}");
        for run in 0..RUNS {
            let call = if is_async {
                format!("drive({name}(), {})", run % 5)
            } else {
                format!("drop({name}())")
            };
            _ = writeln!(main, "    run(\"{name}\", {run}, || {call});");
        }
    }
    _ = writeln!(text, "\nfn main() {{\n{main}}}");
    text
}

/// What a program logs, a line each run.
fn logged(text: &str, edition: &str) -> String {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (source, out) = (dir.path().join("main.rs"), dir.path().join("main"));
    write(&source, text);
    let mut command = Command::new("rustc");
    command.args(["--edition", edition, "-A", "warnings", "-C", "debuginfo=0", "-o"]);
    let output = command.arg(&out).arg(&source).output().expect("rustc");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let output = Command::new(&out).output().expect("the program");
    assert!(output.status.success(), "the program fails");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The runs whose log the graph does not explain.
fn unexplained(seed: u64, edition: &str) -> Vec<String> {
    let text = program(seed);
    let log = logged(&text, edition);
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = format!("[package]\nname = \"random\"\nedition = \"{edition}\"\n");
    write(&dir.path().join("Cargo.toml"), &manifest);
    let path = dir.path().join("src/main.rs");
    write(&path, &text);
    assert_eq!(read(&path), text);
    let ask = || {
        each(&[path], world::read, &Vocabulary::default(), &|index, file| {
            let flows = Flows::new(index);
            let machine = Machine::new(index, file, &flows);
            let mut complaints = Vec::new();
            for line in log.lines() {
                let mut words = line.split_whitespace();
                let name = words.next().unwrap_or_default();
                let events: Vec<&str> = words.collect();
                if let Err(furthest) = machine.explains(name, &events) {
                    let (known, rest) = events.split_at(furthest);
                    let (known, rest) = (known.join(" "), rest.join(" "));
                    complaints.push(format!("{edition} seed {seed} {name}: {known} | {rest}"));
                }
            }
            complaints
        })
    };
    on_workers(1, ask).expect("workers")
}

#[test]
fn programs_log_what_their_graphs_say() {
    let count = std::env::var("FLOW_SEEDS").ok().and_then(|count| count.parse().ok());
    for seed in SEED..SEED + count.unwrap_or(1) {
        for edition in super::EDITIONS {
            expect_none(&unexplained(seed, edition));
        }
    }
}
