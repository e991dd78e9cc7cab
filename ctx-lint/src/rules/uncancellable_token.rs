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
//! A token that is cloned, stored, moved into something or lent to code that is not known may be cancelled there.
//! A token that is only lent, never waited on where it is made, may be meant to say "no cancellation".
//! It is in the nursery because it finds nothing in the published crates; an earlier version had a finding there that
//! was wrong.

use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "uncancellable_token",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("uncancellable_token.rs"),
    check,
};

/// How many calls deep a lent token is followed.
const DEPTH: u32 = 3;

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
        index.callee_role(&callee, "root").is_some() && index.callee_role(&callee, "todo").is_none()
    });
    if !made || !index.is_token(&index.type_of(file, init)) {
        return;
    }
    let uses = &facts[local].uses;
    let wait =
        uses.iter().copied().find(|&at| waits(pass, file, at).is_some_and(|role| role != "checks"));
    let Some(wait) = wait else { return };
    if !uses.iter().all(|&at| only_waits(pass, file, at, DEPTH)) {
        return;
    }
    let name = facts[local].name.clone();
    let wait = facts.parent(wait).map_or(facts[wait].span, |call| facts[call].span);
    pass.report(facts[local].span, format!("nobody can cancel `{name}`"))
        .primary("made here, and never handed to anyone who could cancel it")
        .label(wait, "waits for a cancellation that never comes")
        .help("take the caller's token, or a `child_token` of it");
}

/// The role of the method that a token is the receiver of, when it only waits or asks.
fn waits(pass: &Pass<'_>, file: FileId, at: ExprId) -> Option<&'static str> {
    let index = pass.index;
    let facts = &index.file(file).facts;
    let outer = facts.parent(at)?;
    let ExprKind::Method { receiver, .. } = facts.kind(outer) else { return None };
    if *receiver != at {
        return None;
    }
    let callee = index.callee(file, outer)?;
    ["waits_cancelled", "runs_until_cancelled", "checks"]
        .into_iter()
        .find(|key| index.callee_role(&callee, key).is_some())
}

/// Whether a use waits, or lends the token to a function that only waits.
fn only_waits(pass: &Pass<'_>, file: FileId, at: ExprId, depth: u32) -> bool {
    if waits(pass, file, at).is_some() {
        return true;
    }
    let index = pass.index;
    let facts = &index.file(file).facts;
    let Some(outer) = facts.parent(at) else { return false };
    let arg =
        if matches!(facts.kind(outer), ExprKind::Ref { mutable: false, .. }) { outer } else { at };
    let Some(call) = facts.parent(arg) else { return false };
    let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call) else {
        return false;
    };
    let Some(number) = args.iter().position(|&own| own == arg) else { return false };
    let Some(callee) = index.callee(file, call).filter(|callee| callee.certain) else {
        return false;
    };
    if depth == 0 || index.is_stub(callee.file) {
        return false;
    }
    let home = &index.file(callee.file).facts;
    let function = index.function(&callee);
    if function.body.is_none() {
        return false;
    }
    let shift = usize::from(
        function.receiver.is_some() && matches!(facts.kind(call), ExprKind::Call { .. }),
    );
    let Some(param) = number.checked_sub(shift).and_then(|number| function.params.get(number))
    else {
        return false;
    };
    let Some(local) = home.bound(param.pat) else { return false };
    home[local].uses.iter().all(|&at| only_waits(pass, callee.file, at, depth - 1))
}
