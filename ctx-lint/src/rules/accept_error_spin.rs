//! A loop that accepts connections retries at once after an error.
//!
//! When a process has run out of file descriptors, `accept` does not wait for one to become free. It fails at once, and
//! so does every further attempt until some connection is closed. A loop that logs the error and continues keeps a core
//! busy and fills the log, just when the service has more clients than it can handle. Sleep for a moment before the
//! next attempt, as hyper and Go's `net/http` do. An error of a single connection, such as `ConnectionAborted`, may be
//! skipped without a pause.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::net::{TcpListener, TcpStream};
//!
//! async fn handle(stream: TcpStream) {}
//!
//! async fn serve(listener: TcpListener) {
//!     loop {
//!         match listener.accept().await { //~ accept_error_spin
//!             Ok((stream, _)) => {
//!                 tokio::spawn(handle(stream));
//!             }
//!             Err(error) => eprintln!("cannot accept: {error}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::net::{TcpListener, TcpStream};
//!
//! async fn handle(stream: TcpStream) {}
//!
//! async fn serve(listener: TcpListener) {
//!     loop {
//!         match listener.accept().await {
//!             Ok((stream, _)) => {
//!                 tokio::spawn(handle(stream));
//!             }
//!             Err(error) => {
//!                 eprintln!("cannot accept: {error}");
//!                 tokio::time::sleep(Duration::from_millis(100)).await;
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The error is followed through matches, `?`, `let … else`, `ok()`, `is_err()` and similar methods, moves, and
//! functions of the analysed code that pass it on. Conditions on the kind of the error are understood, even inside a
//! function: the error for a process without free descriptors has none of the named kinds. The rule is silent if the
//! error path awaits or blocks, and behind conditions on something that the loop itself creates or changes, such as a
//! count of errors.
//!
//! Confidence is medium where the loop closes each connection before it accepts the next: then only the rest of the
//! process can use up the descriptors.

use crate::index::Retried;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "accept_error_spin",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Accepts],
    in_tests: false,
    source: include_str!("accept_error_spin.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    if pass.index.is_for_development(pass.file) {
        return;
    }
    for own in pass.index.retried_at_once(pass.file) {
        report(pass, own);
    }
}

fn report(pass: &mut Pass<'_>, own: Retried) {
    let (span, file) = (pass.facts[own.call].span, pass.file);
    let draft = pass
        .report(span, "after an error, the loop retries at once, and keeps a core busy")
        .primary("fails at once, again and again, while the process has no file descriptor left")
        .help("sleep for a moment after an error, or end the loop");
    if let Some(why) = own.doubt() {
        draft.inferred(file, span, why);
    }
}
