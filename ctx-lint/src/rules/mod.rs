//! Every rule: a `mod` line and a line in the list, both sorted.

use crate::rule::Rule;

/// All rules, by name.
pub static RULES: &[&Rule] = &[];

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
