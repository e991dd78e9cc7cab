//! A cancellation token is made, waited on, and held by nobody who could cancel it.
//!
//! A token that is made here, only waited on here, and lent only to code that waits on it as well, is never
//! cancelled: the `cancelled()` branch is dead code, and the work that seems to be cancellable is not.
//! Often the token should have been the caller's, or a child of it.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! fn start() {
//!     tokio::spawn(async move {
//!         let cancel = CancellationToken::new(); //~ uncancellable_token
//!         tokio::select! {
//!             _ = cancel.cancelled() => {} // never
//!             _ = work() => {}
//!         }
//!     });
//! }
//! # async fn work() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! fn start(parent: &CancellationToken) {
//!     let cancel = parent.child_token();
//!     tokio::spawn(async move {
//!         tokio::select! {
//!             _ = cancel.cancelled() => {}
//!             _ = work() => {}
//!         }
//!     });
//! }
//! # async fn work() {}
//! ```
//!
//! ## Limits
//!
//! A token that is stored, moved into something or lent to code that is not known may be cancelled there.
//! A token that is only lent, never waited on where it is made, may be meant to say "no cancellation".
//! It is in the nursery because it finds too little in the published crates for its precision to be known.

use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "uncancellable_token",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Token],
    in_tests: false,
    source: include_str!("uncancellable_token.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (_, kind) in facts.all() {
        let ExprKind::Block(block) = kind else { continue };
        for stmt in &block.stmts {
            let Stmt::Let(binding) = stmt else { continue };
            if let (Some(init), Some(local)) = (binding.init, facts.bound(binding.pat)) {
                check_let(pass, local, init);
            }
        }
    }
}

fn check_let(pass: &mut Pass<'_>, local: LocalId, init: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let made = index.callee(file, init).is_some_and(|callee| {
        index.callee_role(&callee, Role::Root).is_some()
            && index.callee_role(&callee, Role::Todo).is_none()
    });
    if !made || !index.is_token(&index.type_of(file, init)) {
        return;
    }
    let Some(wait) = index.only_wait(file, local) else { return };
    let name = facts[local].name.clone();
    pass.report(facts[local].span, format!("nobody can cancel `{name}`"))
        .primary("made here, and never handed to anyone who could cancel it")
        .label(facts[wait].span, "waits for a cancellation that never comes")
        .help("take the caller's token, or a `child_token` of it");
}
