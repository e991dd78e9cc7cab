//! The share of what is known of three published crates does not fall.
//!
//! `tests/share.tsv` has the counts that were last recorded; `BLESS=1 cargo test` writes them. What is read of the sources
//! may grow, so shares are compared and not counts. A share that has risen is no fault, and is worth recording.

use std::fmt::Write as _;

use serde_json::Value;

use crate::harness::{blessing, ctx_lint, expect_none, read, root, stderr, stdout, write};
use crate::published::source;

/// Small crates with async code, a client, a tunnel and a state machine.
const CRATES: [&str; 3] = ["amqprs", "async-raft", "rathole"];

/// Of what there are shares.
const KINDS: [&str; 5] = ["awaits", "method_calls", "path_calls", "receivers", "select_branches"];

const HEAD: &str = "crate\tkind\tall\tknown\n";

/// How many there are of a kind in a crate, and how many of them are known.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Share {
    krate: String,
    kind: String,
    all: u64,
    known: u64,
}

impl Share {
    fn has_fallen_from(&self, other: &Self) -> bool {
        self.known * other.all < other.known * self.all
    }

    fn shown(&self) -> String {
        format!("{} of {}", self.known, self.all)
    }
}

#[test]
fn what_is_known_does_not_fall() {
    let path = root().join("tests/share.tsv");
    let mut now = Vec::new();
    for krate in CRATES {
        // Without one of them there is nothing that could be recorded.
        let Some(folder) = source(krate) else { return };
        let output = ctx_lint(&folder)
            .args(["knowledge", "--output-format", "json"])
            .output()
            .expect("a run");
        assert!(output.status.success(), "{krate}: {}", stderr(&output));
        now.extend(shares(krate, &stdout(&output)));
    }
    if blessing() {
        return write(&path, &record(&now));
    }
    expect_none(&falls(&recorded(&read(&path)), &now));
}

/// What the command says of a crate.
fn shares(krate: &str, text: &str) -> Vec<Share> {
    let counts: Value = serde_json::from_str(text).expect("JSON");
    let share = |kind: &str| {
        let number = |key: &str| counts[kind][key].as_u64().expect("a number");
        let (krate, kind) = (krate.to_owned(), kind.to_owned());
        Share { krate, kind, all: number("all"), known: number("known") }
    };
    KINDS.iter().map(|kind| share(kind)).collect()
}

fn record(shares: &[Share]) -> String {
    let mut text = HEAD.to_owned();
    for Share { krate, kind, all, known } in shares {
        _ = writeln!(text, "{krate}\t{kind}\t{all}\t{known}");
    }
    text
}

fn recorded(text: &str) -> Vec<Share> {
    let lines = text.strip_prefix(HEAD).expect("the head of the table").lines();
    let read = |line: &str| {
        let fields: Vec<_> = line.split('\t').collect();
        let [krate, kind, all, known] = fields[..] else { panic!("{line}: four fields") };
        let number = |text: &str| text.parse().expect("a number");
        let (krate, kind) = (krate.to_owned(), kind.to_owned());
        Share { krate, kind, all: number(all), known: number(known) }
    };
    lines.map(read).collect()
}

/// The shares that have fallen, and those that are not recorded.
fn falls(before: &[Share], now: &[Share]) -> Vec<String> {
    let complaint = |now: &Share| {
        let of = |own: &&Share| (&own.krate, &own.kind) == (&now.krate, &now.kind);
        let (krate, kind) = (&now.krate, &now.kind);
        match before.iter().find(of) {
            None => Some(format!("{krate}: {kind} are not recorded; run BLESS=1 cargo test")),
            Some(before) if now.has_fallen_from(before) => Some(format!(
                "{krate}: of the {kind}, {} were known, and now {}",
                before.shown(),
                now.shown()
            )),
            Some(_) => None,
        }
    };
    now.iter().filter_map(complaint).collect()
}

#[test]
fn a_share_that_falls_is_told() {
    let share = |all, known| {
        let (krate, kind) = ("a".to_owned(), "awaits".to_owned());
        vec![Share { krate, kind, all, known }]
    };
    let before = recorded(&record(&share(10, 5)));
    assert_eq!(before, share(10, 5));
    // More that is read, and more of it known.
    for now in [share(10, 5), share(10, 6), share(20, 10)] {
        assert_eq!(falls(&before, &now), Vec::<String>::new());
    }
    let told = "a: of the awaits, 5 of 10 were known, and now 5 of 11";
    assert_eq!(falls(&before, &share(11, 5)), [told]);
    let unknown = "a: awaits are not recorded; run BLESS=1 cargo test";
    assert_eq!(falls(&[], &share(1, 1)), [unknown]);
}
