//! Why there are no sources of a dependency.

use std::fmt;

/// Why there are no sources of a dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absent {
    /// There is no lock file, which says what version it is.
    NoLock,
    /// The lock file does not name it.
    NotLocked,
    /// Cargo has not fetched it.
    NotFetched,
    /// The folder of vendored packages does not have it.
    NotVendored,
    /// It lies in a folder that is not there, or whose manifest cannot be read.
    NoManifest,
    /// Its archive is damaged, or is none.
    Damaged,
    /// Its archive holds more than is unpacked.
    TooLarge,
    /// There is no folder that its archive could be unpacked into.
    NoRoom,
    /// It has no library, or one that only makes code at compile time.
    NoLibrary,
    /// The lock file names a source of a kind that is not known.
    Odd,
}

impl Absent {
    /// Whether `cargo fetch` may help.
    pub const fn can_be_fetched(self) -> bool {
        matches!(self, Self::NoLock | Self::NotLocked | Self::NotFetched | Self::Damaged)
    }
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoLock => "there is no Cargo.lock",
            Self::NotLocked => "Cargo.lock does not name it",
            Self::NotFetched => "cargo has not fetched it",
            Self::NotVendored => "the folder of vendored packages does not have it",
            Self::NoManifest => "its manifest cannot be read",
            Self::Damaged => "its archive is damaged",
            Self::TooLarge => "its archive is too large",
            Self::NoRoom => "there is no folder to unpack its archive into",
            Self::NoLibrary => "it has no library that can be read",
            Self::Odd => "Cargo.lock names a source of an unknown kind",
        })
    }
}
