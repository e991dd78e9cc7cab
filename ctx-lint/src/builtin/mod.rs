//! Findings that the engine makes itself, as rules: they have names, levels and pages like any other.

mod bare_suppression;
mod malformed_suppression;
mod syntax_error;
mod unreached_syntax_error;
mod unused_suppression;

pub use bare_suppression::RULE as BARE_SUPPRESSION;
pub use malformed_suppression::RULE as MALFORMED_SUPPRESSION;
pub use syntax_error::RULE as SYNTAX_ERROR;
pub use unreached_syntax_error::RULE as UNREACHED_SYNTAX_ERROR;
pub use unused_suppression::RULE as UNUSED_SUPPRESSION;

use crate::rule::{Pass, Rule};
use crate::rules;

/// The engine's own rules, by name.
pub static RULES: &[&Rule] = &[
    &BARE_SUPPRESSION,
    &MALFORMED_SUPPRESSION,
    &SYNTAX_ERROR,
    &UNREACHED_SYNTAX_ERROR,
    &UNUSED_SUPPRESSION,
];

/// Every rule that config and the command line may name, by name.
pub fn all() -> Vec<&'static Rule> {
    let mut all: Vec<_> = rules::RULES.iter().chain(RULES).copied().collect();
    all.sort_by_key(|rule| rule.name);
    all
}

/// The rule of a name, the engine's own included.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules::find(name).or_else(|| RULES.iter().copied().find(|rule| rule.name == name))
}

/// The engine reports for its own rules; there is nothing to look at.
fn check(_: &mut Pass<'_>) {}
