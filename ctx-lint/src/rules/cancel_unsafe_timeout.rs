//! A timeout interrupts a read or write, and the connection is used again.
//!
//! `read_exact`, `read_line`, `write_all` and others are not cancel safe: when the timeout wins, some bytes have been
//! read or written, and nobody knows how many. The next read begins in the middle of a message, the next write appends
//! to half of one, and the protocol stays out of step.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{io::AsyncReadExt, net::TcpStream, time::timeout};
//!
//! async fn poll(stream: &mut TcpStream) -> std::io::Result<()> {
//!     let mut header = [0; 4];
//!     loop {
//!         match timeout(Duration::from_millis(50), stream.read_exact(&mut header)).await { //~ cancel_unsafe_timeout
//!             Ok(read) => handle(read?, &header),
//!             Err(_) => continue, // the bytes that were read are gone
//!         }
//!     }
//! }
//! # fn handle(_: usize, _: &[u8]) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{io::AsyncReadExt, net::TcpStream, time::timeout};
//!
//! async fn poll(stream: &mut TcpStream) -> std::io::Result<()> {
//!     let mut header = [0; 4];
//!     loop {
//!         timeout(Duration::from_secs(5), stream.read_exact(&mut header)).await??;
//!         handle(4, &header);
//!     }
//! }
//! # fn handle(_: usize, _: &[u8]) {}
//! ```
//!
//! ## Limits
//!
//! A timeout is reported only if the same function can use the same stream again afterwards. Leaving by `?` or `return`
//! is not a use, and neither is a stream that is closed, shut down, dropped or replaced after the timeout. The rule
//! follows what functions of the analysed code do with the stream.

mod after;
mod late;

use self::after::used_again;
use self::late::after_timeout;
use crate::facts::{ExprId, ExprKind};
use crate::index::LossKind;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "cancel_unsafe_timeout",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("cancel_unsafe_timeout.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { args, .. } = kind else { continue };
        let [_, future] = &args[..] else { continue };
        let times_out = index.call_role(file, id, Role::Timeout).is_some();
        if times_out {
            check_timeout(pass, id, *future);
        }
    }
}

fn check_timeout(pass: &mut Pass<'_>, id: ExprId, future: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(loss) = index.lost_on_drop(file, future, id, LossKind::HalfDone) else { return };
    if never_broken(pass, loss.holder) {
        return;
    }
    let awaited = facts.parent(id).filter(|&outer| matches!(facts.kind(outer), ExprKind::Await(_)));
    let Some(timed_out) = awaited.and_then(|awaited| after_timeout(pass, awaited)) else { return };
    let Some(body) = facts.function(id).and_then(|function| facts[function].body) else { return };
    let Some(again) = used_again(pass, &loss.place, (id, timed_out), body) else { return };
    let Some((&(home, last), through)) = loss.calls.split_last() else { return };
    let name = index.called(home, last);
    let message = match through.first() {
        Some(&(file, outer)) => format!(
            "a timeout can drop `{}` halfway through `{name}`, and the stream is used again",
            index.called(file, outer)
        ),
        None => format!("a timeout can drop `{name}` halfway, and the stream is used again"),
    };
    let (span, inner, again) = (facts[id].span, facts[future].span, facts[again].span);
    let mut draft = pass
        .report(span, message)
        .primary("when the time is up, it is not known how much has been read or written")
        .help("close the connection after a timeout, or use a cancel safe call such as `read_buf` with a buffer that is kept");
    if !through.is_empty() {
        let text = format!("`{name}` loses its progress when it is dropped here");
        let span = index.file(home).facts[last].span;
        draft = draft.label_in(home, span, text);
    }
    if !inner.contains(again) {
        draft.label(again, "used again here, in the middle of a message");
    }
}

/// Whether a stream has no messages that could be broken: memory, or the terminal.
fn never_broken(pass: &Pass<'_>, holder: ExprId) -> bool {
    let ty = pass.index.type_of(pass.file, holder);
    let ty = pass.index.peel(&ty);
    pass.index.in_memory(ty) || pass.index.type_role(ty, Role::Terminal).is_some()
}
