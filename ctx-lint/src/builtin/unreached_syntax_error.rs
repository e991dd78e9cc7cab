//! A file that no target of its package reaches cannot be read as Rust.
//!
//! Templates and test data are often such files, and are not meant to be whole. So this is off unless it is asked for; how
//! many there are is told at the end of a run.
//!
//! ## Bad
//!
//! A file `templates/page.rs` that no `mod` line and no target names:
//!
//! ```text
//! fn render() { {{ body }} }
//! ```
//!
//! ## Good
//!
//! ```
//! fn render() {}
//! ```
//!
//! ## Limits
//!
//! Files outside of any package are reported by `syntax_error`. So are those of a target, except for what only `include!`
//! names: that may be an expression, such as a table.

use crate::rule::{FixKind, Group, Level, Rule};

/// See the module.
pub static RULE: Rule = Rule {
    name: "unreached_syntax_error",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: true,
    source: include_str!("unreached_syntax_error.rs"),
    check: super::check,
};
