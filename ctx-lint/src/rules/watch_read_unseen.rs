//! A value of a watch channel is read, and then waited for as if it were new.
//!
//! A clone of a receiver has seen only what the original had seen, which may be long ago. `borrow()` reads the value
//! but does not mark it as seen, so `changed()` is ready at once, with the value that was just read. A function that
//! does this on each call does not wait at all, and its caller's loop spins. `borrow_and_update()` reads the value and
//! marks it.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::watch;
//!
//! async fn next(heights: &watch::Receiver<u64>) -> Option<u64> {
//!     let mut heights = heights.clone();
//!     let old = *heights.borrow(); //~ watch_read_unseen
//!     heights.changed().await.ok()?;
//!     println!("after {old}");
//!     Some(*heights.borrow())
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::watch;
//!
//! async fn next(heights: &watch::Receiver<u64>) -> Option<u64> {
//!     let mut heights = heights.clone();
//!     let old = *heights.borrow_and_update();
//!     heights.changed().await.ok()?;
//!     println!("after {old}");
//!     Some(*heights.borrow())
//! }
//! ```
//!
//! ## Limits
//!
//! The clone, the read and the wait must be in one function. The rule is silent if the wait is in a loop of its own,
//! which runs once for nothing and then waits, and if anything marks the value as seen.

use crate::facts::ExprKind;
use crate::index::Unseen;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "watch_read_unseen",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::WaitsForChange],
    in_tests: false,
    source: include_str!("watch_read_unseen.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Unseen { clone, read, wait } in pass.index.read_unseen(pass.file) {
        let (facts, file) = (pass.facts, pass.file);
        let decides = facts.ancestors(read).any(|outer| match facts.kind(outer) {
            ExprKind::If { cond, .. } => facts.contains(*cond, read),
            ExprKind::Match { scrutinee, .. } => facts.contains(*scrutinee, read),
            _ => false,
        });
        let draft = pass
            .report(
                facts[read].span,
                "this does not mark the value as seen, so the wait for a change is over at once",
            )
            .primary("reads the value, which still counts as new")
            .label(
                facts.call_head(clone),
                "has seen only what the original had seen, which may be long ago",
            )
            .label(facts[wait].span, "is ready at once, with the value that was just read")
            .help("read it with `borrow_and_update()`");
        if decides {
            let why =
                "the value decides whether there is anything to wait for, and may be the last one";
            draft.inferred(file, facts[read].span, why);
        }
    }
}
