//! A suppression silences nothing.
//!
//! The code that it excused is gone, or the rule has improved. If the suppression stays, it hides the next fault on
//! that line. A suppression of a rule that is not enabled in this run is not reported.
//!
//! ## Bad
//!
//! ```
//! // ctx-lint: allow(syntax_error) the generator emits half a file
//! async fn poll() {}
//! //~^^ unused_suppression
//! ```
//!
//! ## Good
//!
//! ```
//! async fn poll() {}
//! ```
//!
//! ## Fix
//!
//! The name is removed from the suppression; a suppression that names nothing else is removed.

use crate::rule::{FixKind, Group, Level, Rule};

/// See the module.
pub static RULE: Rule = Rule {
    name: "unused_suppression",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: true,
    source: include_str!("unused_suppression.rs"),
    check: super::check,
};
