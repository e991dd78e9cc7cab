//! A suppression does not say why.
//!
//! Readers of the line must be able to tell whether the exception is still justified. The suppression takes effect
//! anyway.
//!
//! ## Bad
//!
//! ```
//! // ctx-lint: allow-file(syntax_error)
//! //~^ bare_suppression
//! async fn poll() {}
//! ```
//!
//! ## Good
//!
//! ```
//! // ctx-lint: allow-file(syntax_error) the generator emits half a file
//! async fn poll() {}
//! ```

use crate::rule::{FixKind, Group, Level, Rule};

/// See the module.
pub static RULE: Rule = Rule {
    name: "bare_suppression",
    group: Group::Style,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: true,
    source: include_str!("bare_suppression.rs"),
    check: super::check,
};
