//! Why something is not known.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::facts::Name;

/// Why a type or a callee is not known. Where several reasons meet, the first in the text stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cause {
    /// Nothing that was read says more.
    #[default]
    Unresolved,
    /// The value of a macro that nobody has read.
    Macro,
    /// Something of a crate that has neither sources nor a stub here.
    Crate(Name),
    /// A name that stands for nothing in the world.
    Item,
    /// A field that its type does not have.
    Field,
    /// A method that a type does not have: of one of the world, or a primitive.
    Method,
    /// A method or a type that a stub does not list.
    Stub(Name),
    /// A method of a type parameter, or an associated type, that no bound gives.
    Generic,
    /// A type with more parts than anyone would write.
    Limit,
    /// Something that is not the same in each build.
    Alternatives,
}

impl Cause {
    /// The key under which the cause is counted.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Unresolved => "unresolved",
            Self::Macro => "macro",
            Self::Crate(_) => "crate",
            Self::Item => "item",
            Self::Field => "field",
            Self::Method => "method",
            Self::Stub(_) => "stub",
            Self::Generic => "generic",
            Self::Limit => "limit",
            Self::Alternatives => "alternatives",
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Crate(name) => write!(f, "crate {name}"),
            Self::Stub(name) => write!(f, "stub of {name}"),
            other => f.write_str(other.key()),
        }
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
