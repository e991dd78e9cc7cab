//! A file cannot be read as Rust.
//!
//! What cannot be read cannot be checked, so a run over such a file must not look like a clean one. The finding stands
//! where reading stopped. It is also made for a file that is not UTF-8, that cannot be opened, that is larger than
//! 64 MiB, and for code that nests deeper than any hand writes. The rest of the run goes on.
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
//! A file in which no word hints at concurrency or cancellation is not judged, unless it is the root of a crate,
//! so its errors are not seen. Trait objects without `dyn` that editions before 2021 accept, such as `Box<Fn() + Send>`,
//! cannot be read: `cargo fix` writes the `dyn`.

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
