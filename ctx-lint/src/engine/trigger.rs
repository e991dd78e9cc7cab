//! Which worlds can have findings at all.

use aho_corasick::AhoCorasick;

use crate::vocabulary::Vocabulary;

/// A world is judged when some text of it contains one of these: without them nothing in it is of a kind that a rule
/// looks at. That one file has none says nothing about it, since it may call what another one has. The last is that of
/// suppressions.
const TRIGGERS: &[&str] = &[
    "async",
    "await",
    "Cancel",
    "cancel",
    "Context",
    "context",
    "Ctx",
    "ctx",
    "Duration",
    "futures",
    "Future",
    "Guard",
    "guard",
    "Instant",
    "JoinHandle",
    "lock",
    "Mutex",
    "Notify",
    "Permit",
    "select",
    "Semaphore",
    "sleep",
    "spawn",
    "thread",
    "timeout",
    "Token",
    "tokio",
    crate::note::MARKER,
];

/// Finds the trigger words, and the last segments of the paths in the user's vocabulary.
pub(super) fn scanner(vocabulary: &Vocabulary) -> AhoCorasick {
    let own = vocabulary.paths().filter_map(|path| path.rsplit("::").next());
    let own = own.map(|word| word.trim_end_matches('*')).filter(|word| !word.is_empty());
    // Building fails only for sets of words far larger than a config file can hold.
    #[expect(clippy::expect_used, reason = "see above")]
    AhoCorasick::new(TRIGGERS.iter().copied().chain(own)).expect("an automaton of a few words")
}
