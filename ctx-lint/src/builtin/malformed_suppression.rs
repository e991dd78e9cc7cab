//! A comment that begins with `ctx-lint:` cannot be read, names no rule, or is not above a function.
//!
//! The comment has no effect, although its author believes that it has. To silence findings, write
//! `// ctx-lint: allow(rule, rule) reason` for the statement or item that follows (or, at the end of a line, for that
//! line), or `// ctx-lint: allow-file(rule) reason` for the whole file. To tell the linter about a function, write
//! `// ctx-lint: cancel-safe reason` or `// ctx-lint: not-cancel-safe reason` on a line of its own above it.
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
//! // ctx-lint: cancel-safe what a type is, nobody awaits
//! //~^ malformed_suppression
//! struct Pool;
//! ```
//!
//! ## Good
//!
//! ```
//! // ctx-lint: not-cancel-safe the counter moves on before the end
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
    needs: &[],
    in_tests: true,
    source: include_str!("malformed_suppression.rs"),
    check: super::check,
};
