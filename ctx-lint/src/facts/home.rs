//! The name that `$crate` has in the code that a macro of another crate makes.

use super::Name;

/// Stands between `crate` and the number. Nobody writes it in the name of a crate.
const MARK: char = '·';

/// The name by which code means a crate of the world, whatever its own crate depends on.
pub fn crate_name(number: usize) -> Name {
    format!("crate{MARK}{number}").into()
}

/// The number of the crate that a name of [`crate_name`] means.
pub fn crate_number(name: &str) -> Option<usize> {
    name.strip_prefix("crate")?.strip_prefix(MARK)?.parse().ok()
}
