//! A `poll` returns `Pending`, but nothing will wake its task.
//!
//! A function that returns `Poll::Pending` promises to wake the task once there is progress: by passing the context to
//! another `poll`, or by keeping its waker. A path through the function that does neither leaves the task asleep, often
//! forever, and only under the condition that leads there.
//!
//! ## Bad
//!
//! ```no_run
//! use std::collections::VecDeque;
//! use std::task::{Context, Poll, Waker};
//!
//! struct Events {
//!     queue: VecDeque<String>,
//!     waker: Option<Waker>,
//! }
//!
//! impl Events {
//!     fn push(&mut self, event: String) {
//!         self.queue.push_back(event);
//!         if let Some(waker) = self.waker.take() {
//!             waker.wake();
//!         }
//!     }
//!
//!     fn poll_error(&mut self, cx: &mut Context<'_>) -> Poll<String> {
//!         match self.queue.pop_front() {
//!             Some(event) if event.starts_with("error") => Poll::Ready(event),
//!             Some(_) => Poll::Pending, //~ pending_without_waker
//!             None => {
//!                 self.waker = Some(cx.waker().clone());
//!                 Poll::Pending
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::collections::VecDeque;
//! use std::task::{Context, Poll, Waker};
//!
//! struct Events {
//!     queue: VecDeque<String>,
//!     waker: Option<Waker>,
//! }
//!
//! impl Events {
//!     fn poll_error(&mut self, cx: &mut Context<'_>) -> Poll<String> {
//!         while let Some(event) = self.queue.pop_front() {
//!             if event.starts_with("error") {
//!                 return Poll::Ready(event);
//!             }
//!         }
//!         self.waker = Some(cx.waker().clone());
//!         Poll::Pending
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Any use of the context or of a waker counts as an arrangement to wake the task, and so does a call that returns a
//! `Poll`. The rule is silent if the function never uses its context: a function that is always pending is meant to be.
//! A loop that polls each of its items counts, even if there may be no items.
//!
//! Confidence is high only if no earlier call can have left a waker: the code that leads to this path takes the waker
//! out. It is low if the function has checked whether there is a waker, if it also reaches this place with a stored
//! waker, or if the path begins where an `Option` has become `None`.

use crate::index::Earlier;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "pending_without_waker",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Waker],
    in_tests: false,
    source: include_str!("pending_without_waker.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for own in pass.index.pending_unwoken(pass.file) {
        let (file, span) = (pass.file, pass.facts[own.at].span);
        let is_gone = own.earlier == Earlier::Gone;
        let (message, primary) = if is_gone {
            (
                "on this path nothing has the waker, so the task is not polled again",
                "pending, but nothing will wake the task",
            )
        } else {
            (
                "this path does not store the waker, so the task may not be polled again",
                "pending, and the waker of this call is not stored",
            )
        };
        let draft = pass
            .report(span, message)
            .primary(primary)
            .help("store the context's waker before this");
        match own.earlier {
            Earlier::Gone => {}
            Earlier::Unknown => {
                draft.inferred(file, span, "no earlier call has left a waker that is still there");
            }
            Earlier::Likely => {
                let why =
                    "no earlier call of the same task has left a waker, and something is awaited";
                draft.assumed(file, span, why);
            }
        }
    }
}
