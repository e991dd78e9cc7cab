//! A comment that begins with `ctx-lint:` cannot be read, or names no rule.
//!
//! It silences nothing, although its author believes that it does. The two forms are
//! `// ctx-lint: allow(rule, rule) reason` for the statement or item that follows (or, at the end of a line, for that
//! line), and `// ctx-lint: allow-file(rule) reason` for the whole file.
//!
//! ## Bad
//!
//! ```
//! // ctx-lint: ignore everything
//! //~^ malformed_suppression
//! async fn poll() {}
//! // ctx-lint: allow(sintax_error) a name that is no rule
//! //~^ malformed_suppression
//! async fn pull() {}
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
    name: "malformed_suppression",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: true,
    source: include_str!("malformed_suppression.rs"),
    check: super::check,
};
