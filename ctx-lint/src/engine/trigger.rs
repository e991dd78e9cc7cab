//! Which files can have findings at all.

use aho_corasick::AhoCorasick;

use crate::vocabulary::Vocabulary;

/// A file is judged when it contains one of these: without them no rule has anything to look at. The last is that of
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
