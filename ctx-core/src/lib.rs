//! Cancellation, deadlines and request-scoped values, for threads and for any async runtime.
//!
//! A [`Context`] is passed down a call tree, from the code that asks for some work to all the code that does it. It answers
//! three questions: *should I stop?*, *how much time is left?*, and *on whose behalf?* It is Go's `context` package, adapted to
//! Rust: keys have types, and a guard cancels when it is dropped.
//!
//! ```
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError, key};
//!
//! key! {
//!     /// The number under which the request is logged.
//!     RequestId: u64;
//! }
//!
//! fn handle(ctx: &Context) -> Result<usize, ContextError> {
//!     // At most a second for the rows, and never longer than the caller has.
//!     let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(1));
//!     fetch(&ctx)
//! }
//!
//! fn fetch(ctx: &Context) -> Result<usize, ContextError> {
//!     assert_eq!(ctx.value(RequestId), Some(&7));
//!     let mut rows = 0;
//!     while rows < 10 {
//!         ctx.check()?;
//!         rows += 1;
//!     }
//!     Ok(rows)
//! }
//!
//! let ctx = Context::background().with_value(RequestId, 7);
//! assert_eq!(handle(&ctx), Ok(10));
//! ```
//!
//! # Making contexts
//!
//! A program starts with [`Context::background`] and derives other contexts from it. Each derived context that can be cancelled
//! is returned together with a [`CancelGuard`]. The context ends when the guard is dropped, so work cannot outlive the scope
//! that asked for it.
//! Bind the guard to a name; `let (ctx, _) = …` drops it at once.
//!
//! | Go | Rust |
//! |---|---|
//! | `context.Background()`, `context.TODO()` | [`Context::background`], [`Context::todo`] |
//! | `ctx, cancel := context.WithCancel(p); defer cancel()` | `let (ctx, _guard) = p.with_cancel();` |
//! | `WithTimeout`, `WithDeadline` | [`with_timeout`](Context::with_timeout), [`with_deadline`](Context::with_deadline) |
//! | `WithCancelCause`; `cancel(err)` | `with_cancel`; [`guard.cancel_cause(err)`](CancelGuard::cancel_cause) |
//! | `WithTimeoutCause`, `WithDeadlineCause` | [`with_timeout_cause`](Context::with_timeout_cause), [`with_deadline_cause`](Context::with_deadline_cause) |
//! | `CancelFunc`, kept for later | [`guard.canceller()`](CancelGuard::canceller), [`guard.disarm()`](CancelGuard::disarm) |
//! | `WithValue(p, key{}, v)`; `p.Value(key{}).(T)` | [`p.with_value(Key, v)`](Context::with_value); [`p.value(Key)`](Context::value) |
//! | `WithoutCancel` | [`without_cancel`](Context::without_cancel), [`shielded`](Context::shielded) |
//! | `stop := context.AfterFunc(ctx, f)` | [`ctx.after_func(f)`](Context::after_func); inline: [`on_cancel`](Context::on_cancel) |
//! | two contexts joined with `AfterFunc` | [`a.merge(&[&b])`](Context::merge) |
//! | `<-ctx.Done()` | [`ctx.done().await`](Context::done), [`ctx.wait()`](Context::wait) |
//! | `ctx.Err()`, `context.Cause(ctx)`, `ctx.Deadline()` | [`err`](Context::err), [`cause`](Context::cause), [`deadline`](Context::deadline) |
//! | `if err := ctx.Err(); err != nil { return err }` | [`ctx.check()?`](Context::check) |
//!
//! # Responding to cancellation
//!
//! Cancellation is a request. Work responds to it at points where it can stop:
//!
//! * A loop calls [`ctx.check()?`](Context::check); a hot loop uses [`check_every`](Context::check_every).
//! * An async function awaits through [`ctx.run(future)`](Context::run) and sleeps with [`ctx.sleep`](Context::sleep).
//! * A thread sleeps with [`ctx.sleep_blocking`](Context::sleep_blocking) or waits with [`ctx.wait()`](Context::wait).
//!
//! # From Go
//!
//! This is `go handle(ctx, conn)` in Rust, with a timeout, an error that says why the work ended, and work that responds to
//! cancellation:
//!
//! ```
//! use std::thread;
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError};
//!
//! fn handle(ctx: &Context) -> Result<(), ContextError> {
//!     let (ctx, _cancel) = ctx.with_timeout(Duration::from_millis(10)); // defer cancel()
//!     loop {
//!         ctx.check()?; // if err := ctx.Err(); err != nil { return err }
//!         ctx.sleep_blocking(Duration::from_millis(2))?; // select on ctx.Done() and time.After
//!     }
//! }
//!
//! let (ctx, cancel) = Context::background().with_cancel();
//! let worker = thread::spawn(move || handle(&ctx)); // in a task: ctx.run(future).await
//! assert_eq!(worker.join().unwrap(), Err(ContextError::DeadlineExceeded));
//! cancel.cancel_cause("done with it");
//! ```
//!
//! Apart from spelling, these things differ from Go:
//!
//! * A guard cancels when it is dropped, so there is no `defer cancel()`. A [`Canceller`] does nothing when it is dropped.
//! * Every guard accepts a cause; there is no second family of functions for it.
//! * Every descendant has ended before any waiter is woken. In Go, a waiter may run while its siblings are still open.
//! * A key is a type that fixes the type of its value, so a lookup returns `Option<&V>` and needs no type assertion.
//! * A context is a type, not an interface. Foreign sources of cancellation are attached with a
//!   [`Canceller`] and [`on_cancel`](Context::on_cancel).
//!
//! Every test of Go's package has a counterpart here; `docs/go-context-tests.md` in the sources lists them.
//!
//! # Reacting
//!
//! [`after_func`](Context::after_func) runs a function on a thread of its own, [`on_cancel`](Context::on_cancel)
//! inline. [`merge`](Context::merge) joins contexts, [`shielded`](Context::shielded) leaves time to clean up,
//! [`thread_scope`](Context::thread_scope) runs threads that end together, and with the feature `tokio` a `Scope` does
//! the same for tasks.
//!
//! # What is guaranteed
//!
//! * After `cancel` has returned, the context and all its descendants have ended, and every waiter was woken.
//! * Every descendant has ended before any waiter is woken.
//! * The first reason wins, and never changes. [`done`](Context::done) is ready whenever [`err`](Context::err) is some.
//! * A deadline never comes early. Where an ancestor's is earlier, no timer is started.
//! * No code of yours runs while a lock is held: wakers and destructors may use the very context they belong to.
//! * Nothing recurses: a chain of a million contexts is cancelled and dropped on a small stack.
//! * A panic in a waker or a callback does not keep the others from running, whatever it carries.
//! * A context whose last handle is dropped is removed from its parent at once, in constant time. A parent that has had ten
//!   million short-lived children is as small as before.
//! * Dropping anything, anywhere, never deadlocks.
//!
//! This crate panics only in the few functions whose documentation says so. A duration that overflows the clock means
//! no deadline, a deadline in the past returns a context that has already ended, and cancelling twice is harmless.
//!
//! Each guarantee is covered by tests; `docs/guarantees.md` in the sources lists them by file. `benches/README.md` in the
//! repository compares the cost of the operations with that of tokio-util and Go.
//!
//! Two limits are worth knowing. When two threads cancel the same context at once, the second call may return before the
//! first has reached the last descendant. And a process that was made by `fork` alone, without `exec`, has no timer thread, so
//! its deadlines do not come.
//!
//! # Conventions
//!
//! The context is the first parameter, named `ctx`, and passed as `&Context`. It is not stored in structs.
#![cfg_attr(
    feature = "macros",
    doc = "[`#[context_fn]`](macro@context_fn) enforces the first of these."
)]
//!
//! # Features
//!
//! * `macros` (default): the attribute `#[context_fn]`.
//! * `tokio`: `Scope`, and deadlines that use the clock of the runtime they are created in, so paused clocks work. A
//!   deadline survives the end of its runtime, and fires even while all threads of the runtime are busy or blocked.
//!   Tasks that wait for it cannot run then, so long computations and blocking waits belong on `spawn_blocking`. In a
//!   runtime without tokio's timer, the timer thread takes over. tokio cannot be asked whether it has a timer, so the
//!   attempt panics once, in a task that nobody awaits.
//! * `tokio-util`: conversions to and from `CancellationToken`.
//! * `stream`: streams that end with a context.
//! * `pin`: the future of [`run`](Context::run) is hardly larger than the one it runs; without this feature it is twice as
//!   large. `tokio`, `stream` and `tower` enable it. It adds pin-project-lite, which has no dependencies and which tokio
//!   uses anyway.
//! * `http`: deadlines to and from the header `grpc-timeout`.
//! * `tonic`: the same for tonic's requests and metadata, an interceptor for clients, and context errors as a `Status`.
//! * `tower`: a layer that gives every request a context, cancelled when the client goes away.
//! * `axum`: that context as an argument of a handler.
//! * `tracing`: one event for each context that ends by itself.
//! * `inspect`: a dump of the live tree as text, JSON and DOT, and a report on a finished request.
//! * `test-util`: a manual clock, a check for contexts that were left open, and `#[ctx_core::test]`, which uses both.

// docs.rs shows which feature each item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "macros"),
    allow(rustdoc::broken_intra_doc_links, reason = "they name the macro")
)]

#[doc(hidden)]
pub mod __private;
mod as_context;
#[cfg(feature = "macros")]
pub mod attribute;
#[cfg(feature = "axum")]
pub mod axum;
mod callback;
mod cause;
mod chain;
mod context;
mod derive;
mod error;
#[cfg(feature = "tracing")]
mod event;
mod every;
mod ext;
mod guard;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "inspect")]
pub mod inspect;
mod key;
mod node;
mod panics;
mod pool;
mod registry;
#[cfg(feature = "inspect")]
pub mod report;
mod run;
#[cfg(feature = "tokio")]
mod scope;
#[cfg(feature = "stream")]
mod stream;
mod sweep;
mod sync;
#[cfg(feature = "test-util")]
pub mod test_util;
mod thin;
mod thread_scope;
mod timer;
#[cfg(feature = "tokio-util")]
mod token;
#[cfg(feature = "tonic")]
pub mod tonic;
#[cfg(feature = "tower")]
pub mod tower;
mod value;
mod wait;
mod watch;

pub use self::as_context::AsContext;
pub use self::callback::{AfterFunc, Registration};
pub use self::cause::{Cause, IntoCause};
pub use self::context::Context;
pub use self::error::ContextError;
pub use self::every::CheckEvery;
pub use self::ext::FutureExt;
pub use self::guard::{CancelGuard, Canceller};
pub use self::key::Key;
#[cfg(feature = "tokio")]
pub use self::scope::{Outcome, Policy, Scope, ScopeError, TaskDone, TaskFailed};
#[cfg(feature = "stream")]
pub use self::stream::{StreamExt, UntilDone};
pub use self::thread_scope::ThreadScope;
pub use self::wait::{Done, DoneOwned};
#[cfg(feature = "macros")]
pub use ctx_macros::context_fn;
#[cfg(all(feature = "macros", feature = "test-util"))]
pub use ctx_macros::test;

/// The README's example is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

#[cfg(all(test, loom))]
mod models;
#[cfg(all(test, not(loom)))]
mod tests;
