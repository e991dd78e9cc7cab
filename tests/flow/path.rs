//! What happens on one way through a function, and the ways as a set.

use std::collections::BTreeSet;
use std::fmt;

/// How many paths are followed of one function.
pub(super) const MAX_PATHS: usize = 4000;

/// How long a path may be.
const MAX_EVENTS: usize = 300;

/// How often a position may come on one path.
const TURNS: usize = 2;

/// Something that happens, in the order in which it does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Event {
    /// A call of `at::<N>()`.
    At(u32),
    /// Something is dropped.
    Drop {
        /// The names of the variable; none for a temporary.
        names: BTreeSet<String>,
        /// Its type.
        ty: String,
        /// Which part of it.
        parts: String,
    },
}

/// The compiler's names for variables that nobody has written.
const HIDDEN: [&str; 4] = ["iter", "val", "residual", "result"];

impl Event {
    /// Whether an event of a graph is the one that the compiler tells of. A variable may have several names there, where
    /// its value only moves on.
    pub(super) fn is(&self, told: &Self) -> bool {
        match (self, told) {
            (Self::At(own), Self::At(told)) => own == told,
            (Self::Drop { names, ty, parts }, Self::Drop { names: known, ty: own, parts: of }) => {
                let is_hidden = known.iter().all(|name| HIDDEN.contains(&name.as_str()));
                let is_same = if names.is_empty() {
                    is_hidden && ty == own
                } else {
                    names.iter().any(|name| known.contains(name))
                };
                is_same && parts == of
            }
            _ => false,
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(number) => write!(f, "{number}"),
            Self::Drop { names, ty, parts } => {
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                write!(f, "{}{parts}: {ty}", names.join("|"))
            }
        }
    }
}

impl Event {
    /// Reads what `Display` has written.
    pub(super) fn parse(text: &str) -> Self {
        if let Ok(number) = text.parse() {
            return Self::At(number);
        }
        let (place, ty) = text.split_once(": ").expect("a type");
        let at = place.find(['.', '#', '*', '[']).unwrap_or(place.len());
        let names = place[..at].split('|').filter(|name| !name.is_empty());
        Self::Drop {
            names: names.map(str::to_owned).collect(),
            ty: ty.to_owned(),
            parts: place[at..].to_owned(),
        }
    }
}

/// The ways through a function.
#[derive(Debug, Default)]
pub(super) struct Paths {
    pub(super) found: BTreeSet<Vec<Event>>,
}

impl Paths {
    /// Adds an event to a path; false where the path is cut, since it goes round and round.
    pub(super) fn push(&self, events: &mut Vec<Event>, event: Event) -> bool {
        let is_turn = matches!(event, Event::At(_))
            && events.iter().filter(|own| **own == event).count() >= TURNS;
        if is_turn || events.len() >= MAX_EVENTS {
            return false;
        }
        events.push(event);
        true
    }

    /// Keeps a path that has come to its end.
    pub(super) fn end(&mut self, events: Vec<Event>) -> Result<(), String> {
        self.found.insert(events);
        if self.found.len() > MAX_PATHS {
            return Err(format!("more than {MAX_PATHS} paths"));
        }
        Ok(())
    }
}

/// What differs between the paths of a graph and those that the compiler tells of.
pub(super) fn differences(own: &BTreeSet<Vec<Event>>, told: &BTreeSet<Vec<Event>>) -> Vec<String> {
    let is = |own: &[Event], told: &[Event]| {
        own.len() == told.len() && own.iter().zip(told).all(|(own, told)| own.is(told))
    };
    let missing = told.iter().filter(|told| !own.iter().any(|own| is(own, told)));
    let extra = own.iter().filter(|own| !told.iter().any(|told| is(own, told)));
    let missing = missing.map(|path| format!("    rustc: {}", line(path)));
    missing.chain(extra.map(|path| format!("    graph: {}", line(path)))).collect()
}

/// A path as a line of a record.
pub(super) fn line(path: &[Event]) -> String {
    path.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
