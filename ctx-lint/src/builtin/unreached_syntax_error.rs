//! A file that no target of its package reaches cannot be read as Rust.
//!
//! Such files are often templates and test data, and are not meant to be complete. So this rule is off by default; the
//! end of a run says how many there are.
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
//! Files outside any package are reported by `syntax_error`. So are the files of a target, except those that only
//! `include!` names: such a file may be an expression, for example a table.

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
