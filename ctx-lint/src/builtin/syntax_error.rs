//! A file cannot be read as Rust.
//!
//! A file that cannot be read cannot be checked, so a run over it must not look like a clean one. The finding is where
//! reading stopped. A file that is not UTF-8, that cannot be opened, or that is larger than 64 MiB is also reported,
//! and so is code that is nested deeper than anyone would write by hand. The run continues with the other files.
//!
//! ## Bad
//!
//! ```text
//! async fn poll() {
//! ```
//!
//! ## Good
//!
//! ```
//! async fn poll() {}
//! ```
//!
//! ## Limits
//!
//! A file in which no word hints at concurrency or cancellation is not checked, unless it is the root of a crate, so
//! its errors are not seen. Trait objects without `dyn`, such as `Box<Fn() + Send>`, which editions before 2021 accept,
//! cannot be read: `cargo fix` adds the `dyn`.

use crate::rule::{FixKind, Group, Level, Rule};

/// See the module.
pub static RULE: Rule = Rule {
    name: "syntax_error",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: true,
    source: include_str!("syntax_error.rs"),
    check: super::check,
};
