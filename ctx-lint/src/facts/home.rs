//! The name that `$crate` has in the code that a macro of another crate makes.

use super::Name;

/// Stands before what tells which crate is meant. Nobody writes it in the name of a crate.
const MARK: &str = "crate·";

/// Which crate `$crate` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home<'n> {
    /// One of the world, by its number.
    Own(usize),
    /// One that has a stub, by its name.
    Stub(&'n str),
}

impl<'n> Home<'n> {
    /// The crate that a name made by [`Home::name`] means.
    pub fn of(name: &'n str) -> Option<Self> {
        let rest = name.strip_prefix(MARK)?;
        Some(rest.parse().map_or(Self::Stub(rest), Self::Own))
    }

    /// The name by which code means a crate, whatever its own crate depends on.
    pub fn name(self) -> Name {
        match self {
            Self::Own(number) => format!("{MARK}{number}").into(),
            Self::Stub(name) => format!("{MARK}{name}").into(),
        }
    }
}
