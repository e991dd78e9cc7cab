//! An endless loop has a context in reach and never checks it.
//!
//! Such a loop continues long after its caller has given up: a shutdown hangs on it, or leaves it behind. The caller
//! who passed the context expects that cancelling it ends the work. If clones of it are passed to tasks that the loop
//! spawns, those tasks end, but the loop does not.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::net::{TcpListener, TcpStream};
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(listener: TcpListener, token: CancellationToken) -> std::io::Result<()> {
//!     loop { //~ unchecked_loop
//!         let (stream, _) = listener.accept().await?;
//!         tokio::spawn(handle(stream, token.clone()));
//!     }
//! }
//! # async fn handle(_: TcpStream, _: CancellationToken) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::net::{TcpListener, TcpStream};
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(listener: TcpListener, token: CancellationToken) -> std::io::Result<()> {
//!     while let Some(accepted) = token.run_until_cancelled(listener.accept()).await {
//!         let (stream, _) = accepted?;
//!         tokio::spawn(handle(stream, token.clone()));
//!     }
//!     Ok(())
//! }
//! # async fn handle(_: TcpStream, _: CancellationToken) {}
//! ```
//!
//! ## Limits
//!
//! Only loops without an end of their own are checked: `loop` and `while true` that no `break`, `return` or `?` leaves,
//! where the `?` of an `accept` does not count, and `while let` over connections, or over a channel that cannot be
//! closed. These are not reported:
//!
//! * A loop that ends with its channel or its connection.
//! * A loop whose future is raced, aborted, or passed to code that is not known.

use crate::facts::{ExprId, ExprKind};
use crate::index::Stubborn;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "unchecked_loop",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("unchecked_loop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let (ExprKind::Loop { body, .. } | ExprKind::While { body, .. }) = kind else { continue };
        if !index.is_unchecked_loop(file, id) {
            continue;
        }
        let Some(reach) = index.given_context(file, id) else { continue };
        let what = if facts.is_async(id) {
            format!(
                "leave the loop when it is cancelled: select on it, or run the waits under `{}`",
                reach.path
            )
        } else {
            format!(
                "check `{}` on each iteration, and leave the loop when it is cancelled",
                reach.path
            )
        };
        let head = Span { start: facts[id].span.start, end: facts[*body].span.start };
        let draft = pass
            .report(
                trimmed(pass, head),
                format!("this loop does not end when `{}` is cancelled", reach.path),
            )
            .primary("nothing in it checks the context, and nothing else leaves it");
        let draft = match reach.declared {
            Some(span) => draft.label(span, "this is in reach"),
            None => draft,
        };
        let draft = match first_wait(facts, *body) {
            Some(wait) => draft.label(facts[wait].span, "waits here, whether cancelled or not"),
            None => draft,
        };
        draft.help(what);
    }
    for own in pass.index.stubborn_loops(pass.file) {
        tries_again(pass, &own);
    }
}

/// A loop that goes on for as long as a call fails, in a loop that asks in each round.
fn tries_again(pass: &mut Pass<'_>, own: &Stubborn) {
    let facts = pass.facts;
    let (ExprKind::Loop { body, .. } | ExprKind::While { body, .. } | ExprKind::For { body, .. }) =
        facts.kind(own.looping)
    else {
        return;
    };
    let head = Span { start: facts[own.looping].span.start, end: facts[*body].span.start };
    let path = &own.polled.reach.path;
    pass.report(
        trimmed(pass, head),
        format!("while its call fails, this loop does not end when `{path}` is cancelled"),
    )
    .primary("nothing in it checks the token")
    .label(facts[own.call].span, "when this fails, it is retried, however often it has failed")
    .label(facts[own.polled.ask].span, "only the loop around it checks")
    .help(format!("check `{path}` on each iteration as well, or run the waits under it"));
}

/// The head of a loop without the space before its body.
fn trimmed(pass: &Pass<'_>, span: Span) -> Span {
    let text = pass.text(span);
    Span { end: span.start + text.trim_end().len() as u32, ..span }
}

fn first_wait(facts: &crate::facts::Facts, body: ExprId) -> Option<ExprId> {
    facts.runs(body).into_iter().find(|&at| matches!(facts.kind(at), ExprKind::Await(_)))
}
