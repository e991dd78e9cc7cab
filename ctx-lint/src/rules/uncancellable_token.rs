//! A cancellation token is created and waited on, but nothing can ever cancel it.
//!
//! A token that is created here, only waited on here, and lent only to code that also just waits on it is never
//! cancelled. The `cancelled()` branch is dead code, and the work that looks cancellable is not. A task under such a
//! token runs until the process ends. Often the token should have been the caller's, or a child of it.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! fn start() {
//!     tokio::spawn(serve(CancellationToken::new())); //~ uncancellable_token
//! }
//!
//! async fn serve(cancel: CancellationToken) {
//!     tokio::select! {
//!         _ = cancel.cancelled() => {} // never
//!         _ = work() => {}
//!     }
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
//!     tokio::spawn(serve(parent.child_token()));
//! }
//!
//! async fn serve(cancel: CancellationToken) {
//!     tokio::select! {
//!         _ = cancel.cancelled() => {}
//!         _ = work() => {}
//!     }
//! }
//! # async fn work() {}
//! ```
//!
//! ## Limits
//!
//! The token is followed through variables, clones, tasks, and the functions of the analysed code that receive it. A
//! token that is stored, moved into something, or lent to code that is not known may be cancelled there, and is not
//! reported.
//!
//! Confidence is high for a token that a task or thread of its own waits on. It is medium for a token that is only lent
//! to work that the caller can end by dropping its future, since it may be meant to say "no cancellation", and for one in
//! a task that may be aborted by its handle. Where
//! another token is in reach, `detached_context` reports it instead. Tokens that a macro creates are not reported: that
//! code is not yours to change.

use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "uncancellable_token",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Token],
    in_tests: false,
    source: include_str!("uncancellable_token.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Call { .. }) || !is_fresh(pass, id) {
            continue;
        }
        let Some(unheld) = index.unheld(file, id) else { continue };
        let same = |ty: &_| index.is_token(ty);
        if !unheld.here && index.context_in_reach(file, id, &same).is_some() {
            continue;
        }
        let apart = unheld.here || unheld.apart || index.runs_apart(file, id);
        let (home, look) = unheld.look;
        let bound = facts.let_of(id).and_then(|pat| facts.bound(pat));
        let (span, what) = match bound {
            Some(local) => (facts[local].span, format!("`{}`", facts[local].name)),
            None => (facts[id].span, "this token".to_owned()),
        };
        let draft = pass
            .report(span, format!("nothing can cancel {what}"))
            .primary("created here, and never passed to code that could cancel it")
            .label_in(home, index.file(home).facts[look].span, "this never sees a cancellation")
            .help("use the caller's token, or a `child_token` of it");
        if index.is_in_abortable_task(home, look) {
            let text = "who has the handle of this task may abort it instead";
            draft.inferred(home, index.file(home).facts[look].span, text);
        } else if !apart {
            let text = "the work may be meant to end only when its future is dropped";
            draft.inferred(file, span, text);
        }
    }
}

/// Whether a call makes a token that is no placeholder. What a macro makes is its author's.
fn is_fresh(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    index.callee_at(file, id).is_some_and(|callee| {
        index.callee_role(callee, Role::Root).is_some()
            && index.callee_role(callee, Role::Todo).is_none()
    }) && index.is_token(&index.type_of(file, id))
        && !facts.expansions.contains(&facts[id].span)
}
