//! A `poll` says that it is pending, and nobody will wake its task.
//!
//! Whoever returns `Poll::Pending` promises to wake the task once there is more to say: by handing the context on to
//! another `poll`, or by keeping its waker. A way through the function that does neither leaves the task asleep, often for
//! ever, and only under the condition that leads there.
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
//! Any use of the context or of a waker counts as an arrangement, and so does a call that gives a `Poll`. Silent where the
//! function never uses its context: what is always pending is meant to be. Of medium confidence
//! unless it is shown that no earlier call has left a waker: who changes what leads to this way takes the waker out and wakes it.

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
        let draft = pass
            .report(span, "on this way nobody has the waker, so that the task is not polled again")
            .primary("pending, and nothing has been arranged")
            .help("keep the waker of the context before this, or poll what is waited for with the context");
        if !own.is_shown {
            draft.inferred(file, span, "no earlier call has left a waker that is still there");
        }
    }
}
