//! Conditions of `#[cfg(…)]` as predicates.
//!
//! Semantics: <https://doc.rust-lang.org/reference/conditional-compilation.html>.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Name;

/// When something is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cfg {
    /// An option that is set or not: `unix`, `feature = "x"`.
    Atom(Name),
    /// All of these hold; an empty list always does.
    All(Vec<Self>),
    /// One of these holds; an empty list never does.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
}

/// The most options that two predicates may name together to be compared; beyond, they are taken to go together.
const MAX_ATOMS: usize = 6;

/// The longest text of a predicate that is read; a longer one is an option of its own.
const MAX_TEXT: usize = 2_000;

impl Cfg {
    /// What holds everywhere.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// Reads what stands in the parentheses of `#[cfg(…)]`. What cannot be read is an option of its own, by its text.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        if text.len() > MAX_TEXT {
            let hash = text.bytes().fold(0_u64, |hash, byte| hash.rotate_left(5) ^ u64::from(byte));
            return Self::Atom(format!("predicate = \"{hash:016x}\"").into());
        }
        let call = text
            .split_once('(')
            .and_then(|(name, rest)| Some((name.trim(), rest.trim_end().strip_suffix(')')?)));
        match call {
            Some(("all", inner)) => Self::All(split(inner).into_iter().map(Self::parse).collect()),
            Some(("any", inner)) => Self::Any(split(inner).into_iter().map(Self::parse).collect()),
            Some(("not", inner)) => {
                let inner = inner.trim().trim_end_matches(',');
                Self::Not(Box::new(Self::parse(inner)))
            }
            _ if text == "true" => Self::ALWAYS,
            _ if text == "false" => Self::Any(Vec::new()),
            _ => Self::Atom(text.split_whitespace().collect::<Vec<_>>().join(" ").into()),
        }
    }

    /// The same with other options in the place of its own.
    #[must_use]
    pub fn map(&self, option: &dyn Fn(&str) -> Self) -> Self {
        let all = |list: &[Self]| list.iter().map(|one| one.map(option)).collect();
        match self {
            Self::Atom(name) => option(name),
            Self::All(list) => Self::All(all(list)),
            Self::Any(list) => Self::Any(all(list)),
            Self::Not(one) => Self::Not(Box::new(one.map(option))),
        }
    }

    /// Both conditions at once.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::All(none), only) | (only, Self::All(none)) if none.is_empty() => only,
            (Self::All(mut list), Self::All(more)) => {
                list.extend(more);
                Self::All(list)
            }
            (Self::All(mut list), one) => {
                list.push(one);
                Self::All(list)
            }
            (one, other) => Self::All(vec![one, other]),
        }
    }

    /// Either condition.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Any(none), only) | (only, Self::Any(none)) if none.is_empty() => only,
            (Self::Any(mut list), one) => {
                list.push(one);
                Self::Any(list)
            }
            (one, other) => Self::Any(vec![one, other]),
        }
    }

    /// How many options and operators it is written with.
    pub fn size(&self) -> usize {
        match self {
            Self::Atom(_) => 1,
            Self::All(list) | Self::Any(list) => 1 + list.iter().map(Self::size).sum::<usize>(),
            Self::Not(one) => 1 + one.size(),
        }
    }

    /// Whether no build has both.
    pub fn excludes(&self, other: &Self) -> bool {
        !self.clone().and(other.clone()).is_possible()
    }

    /// Whether some build has it.
    pub fn is_possible(&self) -> bool {
        if *self == Self::ALWAYS {
            return true;
        }
        let mut atoms = BTreeSet::new();
        self.collect(&mut atoms);
        let atoms: Vec<&Name> = atoms.into_iter().collect();
        if atoms.len() > MAX_ATOMS {
            return true;
        }
        (0_u32..1 << atoms.len()).any(|set| {
            let holds = |name: &str| {
                atoms.iter().position(|atom| *atom == name).is_some_and(|at| set & (1 << at) != 0)
            };
            is_consistent(&atoms, &holds) && self.holds(&holds)
        })
    }

    /// Whether a build that sets these options has it.
    pub fn holds(&self, set: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Atom(name) => set(name),
            Self::All(list) => list.iter().all(|one| one.holds(set)),
            Self::Any(list) => list.iter().any(|one| one.holds(set)),
            Self::Not(one) => !one.holds(set),
        }
    }

    /// Whether it asks for an option to be set, anywhere but under `not`.
    pub fn asks_for(&self, name: &str) -> bool {
        match self {
            Self::Atom(own) => own == name,
            Self::All(list) | Self::Any(list) => list.iter().any(|one| one.asks_for(name)),
            Self::Not(_) => false,
        }
    }

    fn collect<'c>(&'c self, atoms: &mut BTreeSet<&'c Name>) {
        match self {
            Self::Atom(name) => _ = atoms.insert(name),
            Self::All(list) | Self::Any(list) => {
                for one in list {
                    one.collect(atoms);
                }
            }
            Self::Not(one) => one.collect(atoms),
        }
    }
}

/// Whether options may be set together: there is one target system, which is of one family.
fn is_consistent(atoms: &[&Name], holds: &dyn Fn(&str) -> bool) -> bool {
    let set: Vec<&str> =
        atoms.iter().map(|atom| atom.as_str()).filter(|atom| holds(atom)).collect();
    let single = ["target_os", "target_arch", "target_env", "target_pointer_width", "panic"];
    let keys = single.iter().all(|key| {
        let of_key = |atom: &&&str| atom.split_once(" = ").is_some_and(|(own, _)| own == *key);
        set.iter().filter(of_key).count() <= 1
    });
    let family = |name: &str| set.contains(&name);
    let on = |name: &str| family(&format!("target_os = \"{name}\""));
    let unix = family("unix") || family("target_family = \"unix\"");
    let windows = family("windows") || family("target_family = \"windows\"");
    let is_unix = ["linux", "macos", "ios", "android", "freebsd", "netbsd", "openbsd"]
        .iter()
        .any(|name| on(name));
    keys && !(unix && windows) && !(windows && is_unix) && !(unix && on("windows"))
}

/// The parts between the commas that stand in no parenthesis and no string.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut quoted, mut start) = (Vec::new(), 0_usize, false, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

impl fmt::Display for Cfg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, name: &str, list: &[Self]| {
            let parts: Vec<String> = list.iter().map(ToString::to_string).collect();
            write!(f, "{name}({})", parts.join(", "))
        };
        match self {
            Self::Atom(name) => f.write_str(name),
            Self::All(parts) => list(f, "all", parts),
            Self::Any(parts) => list(f, "any", parts),
            Self::Not(part) => write!(f, "not({part})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excludes(a: &str, b: &str) -> bool {
        Cfg::parse(a).excludes(&Cfg::parse(b))
    }

    #[test]
    fn predicates_are_read_with_any_spacing() {
        let text = "all ( unix , not ( any ( test , feature = \"a,b\" ) ) , )";
        assert_eq!(Cfg::parse(text).to_string(), "all(unix, not(any(test, feature = \"a,b\")))");
        assert_eq!(Cfg::parse("all()"), Cfg::ALWAYS);
        assert_eq!(
            Cfg::parse("target_os  =  \"linux\""),
            Cfg::Atom("target_os = \"linux\"".into())
        );
    }

    #[test]
    fn what_excludes_what() {
        assert!(excludes("unix", "windows"));
        assert!(excludes("unix", "not(unix)"));
        assert!(excludes("target_os = \"linux\"", "target_os = \"macos\""));
        assert!(excludes("target_os = \"linux\"", "windows"));
        assert!(excludes("feature = \"a\"", "not(any(feature = \"a\", test))"));
        assert!(!excludes("unix", "target_os = \"linux\""));
        assert!(!excludes("feature = \"a\"", "feature = \"b\""));
        assert!(!excludes("all()", "unix"));
        assert!(excludes("any()", "unix"));
    }

    #[test]
    fn what_is_decided_counts() {
        let no_x = |name: &str| match name {
            "feature = \"x\"" => Cfg::Any(Vec::new()),
            name => Cfg::Atom(name.into()),
        };
        let possible = |text: &str| Cfg::parse(text).map(&no_x).is_possible();
        assert!(!possible("all(unix, feature = \"x\")"));
        assert!(possible("any(unix, feature = \"x\")"));
        assert!(possible("not(feature = \"x\")"));
    }

    #[test]
    fn asking_is_not_denying() {
        assert!(Cfg::parse("all(unix, test)").asks_for("test"));
        assert!(!Cfg::parse("not(test)").asks_for("test"));
    }
}
