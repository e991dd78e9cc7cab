//! A loop that accepts connections ends at the first error, and nobody is told.
//!
//! `accept` also fails when a client has gone away before its connection was accepted, and while the process has no
//! file descriptor left. The listener works again after that. A loop that takes every error for the end stops there:
//! the process lives on and looks healthy, and serves nobody any more.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::net::{TcpListener, TcpStream};
//!
//! async fn handle(stream: TcpStream) {}
//!
//! async fn serve(listener: TcpListener) {
//!     while let Ok((stream, _)) = listener.accept().await { //~ accept_error_ends_loop
//!         tokio::spawn(handle(stream));
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
//! The error is followed through matches, `let … else`, `ok()`, `is_err()` and similar methods, and moves, to the end
//! of the function, closure or async block. The rule is silent in these cases:
//!
//! * Somebody looks at the error: it is logged, asked for its kind, or given to a function.
//! * The function returns an error, or the error leads to a panic.
//! * The error leads to the same `accept` again, as where the listener is bound anew.
//! * Examples, and packages that only tests use.
//!
//! Confidence is medium where the loop closes each connection before it accepts the next: then only the rest of the
//! process can use up the descriptors. It is medium, too, where somebody may learn that the loop has ended, because what
//! follows in the function or in each of its callers logs, cancels a context, sends, notifies, or calls the function again, and in
//! `main`, with which the program ends. `accept_error_spin` reports loops that retry at once.

use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "accept_error_ends_loop",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Accepts],
    in_tests: false,
    source: include_str!("accept_error_ends_loop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    if pass.index.is_for_development(pass.file) {
        return;
    }
    for own in pass.index.ended_by_error(pass.file) {
        let (span, file) = (pass.facts[own.call].span, pass.file);
        let draft = pass
            .report(span, "the first error ends this loop, and no more connections are accepted")
            .primary("also fails when a client has gone away, or no file descriptor is left, and works again after that")
            .help("log the error, sleep for a moment, and continue the loop");
        if let Some(why) = own.doubt() {
            draft.inferred(file, span, why);
        }
    }
}
