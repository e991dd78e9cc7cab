//! The counts of what is known.

use std::collections::BTreeMap;

use serde::Serialize;

use super::reach::Join;
use super::{Answer, Cause, Dependencies, Kind};

/// How many there are of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// All that the text has.
    pub all: usize,
    /// Those with one answer, or with one for each `cfg`.
    pub known: usize,
    /// Those with an answer that may be wrong.
    pub guessed: usize,
}

impl Count {
    /// Those without an answer.
    pub const fn unknown(self) -> usize {
        self.all - self.known - self.guessed
    }

    /// Adds those of other files.
    pub fn add(&mut self, other: Self) {
        self.all += other.all;
        self.known += other.known;
        self.guessed += other.guessed;
    }
}

/// How much is known of the async code of some files. The names of the fields are an interface: they may grow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Knowledge {
    /// `value.await`; known when the type is known that it gives.
    pub awaits: Count,
    /// `value.name()`; known when the method is.
    pub method_calls: Count,
    /// `name()`; known when the function is, or the struct or variant that it makes, or the type of the variable that is called.
    pub path_calls: Count,
    /// The `value` of each method call; known when it has a type that is defined in the world or in a stub.
    pub receivers: Count,
    /// The branches of each `select!`; known when the type is known that the future gives.
    pub select_branches: Count,
    /// How many awaits, calls and branches are unknown for which cause.
    pub unknown_by_cause: BTreeMap<&'static str, usize>,
    /// How many of them are unknown because of which crate.
    pub unknown_by_crate: BTreeMap<String, usize>,
    /// The crates that the packages of the world depend on.
    pub dependencies: Dependencies,
}

impl Knowledge {
    /// The counts with their names.
    pub const fn counts(&self) -> [(&'static str, Count); 5] {
        [
            ("awaits", self.awaits),
            ("method_calls", self.method_calls),
            ("path_calls", self.path_calls),
            ("receivers", self.receivers),
            ("select_branches", self.select_branches),
        ]
    }

    /// Counts one.
    pub(super) fn count(&mut self, kind: Kind, answer: &Answer) {
        let count = match kind {
            Kind::Await => &mut self.awaits,
            Kind::Method => &mut self.method_calls,
            Kind::Call => &mut self.path_calls,
            Kind::Receiver => &mut self.receivers,
            Kind::Branch(_) => &mut self.select_branches,
        };
        count.all += 1;
        match answer {
            Answer::Known => count.known += 1,
            Answer::Guessed => count.guessed += 1,
            // A receiver is unknown for the cause for which its method is.
            Answer::Unknown(_) if kind == Kind::Receiver => {}
            Answer::Unknown(cause) => {
                *self.unknown_by_cause.entry(cause.key()).or_default() += 1;
                if let Cause::Crate(name) = cause {
                    *self.unknown_by_crate.entry(name.to_string()).or_default() += 1;
                }
            }
        }
    }

    /// Adds the counts of other files.
    pub fn add(&mut self, other: Self) {
        self.dependencies.stubs.extend(other.dependencies.stubs);
        self.dependencies.absent.extend(other.dependencies.absent);
        self.awaits.add(other.awaits);
        self.method_calls.add(other.method_calls);
        self.path_calls.add(other.path_calls);
        self.receivers.add(other.receivers);
        self.select_branches.add(other.select_branches);
        for (cause, count) in other.unknown_by_cause {
            *self.unknown_by_cause.entry(cause).or_default() += count;
        }
        for (name, count) in other.unknown_by_crate {
            *self.unknown_by_crate.entry(name).or_default() += count;
        }
    }
}

impl Join for Knowledge {
    fn join(&mut self, other: Self) {
        self.add(other);
    }
}
