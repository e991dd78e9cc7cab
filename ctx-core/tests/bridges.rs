//! Tokens of tokio-util, both ways (feature `tokio-util`).
#![cfg(feature = "tokio-util")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use ctx_core::{Context, ContextError};
use tokio_util::sync::CancellationToken;

#[test]
fn a_context_cancels_a_token() {
    let (ctx, guard) = Context::background().with_cancel();
    let token = ctx.to_token();
    let child = token.child_token();
    assert!(!child.is_cancelled());
    guard.cancel();
    assert!(child.is_cancelled());
    assert!(ctx.to_token().is_cancelled());
    assert!(!Context::background().to_token().is_cancelled());

    let (ctx, _guard) = Context::background().with_cancel();
    ctx.to_token().cancel();
    assert!(!ctx.is_cancelled());
}

#[test]
fn a_token_ends_a_context() {
    let token = CancellationToken::new();
    let (parent, parent_guard) = Context::background().with_cancel();
    let (first, _first_guard) = parent.with_token(&token);
    let (second, second_guard) = parent.with_token(&token);
    let (below, _below_guard) = first.with_cancel();
    second_guard.cancel_cause("by itself");
    token.cancel();
    assert_eq!(below.err(), Some(ContextError::Cancelled), "no task has to run for that");
    assert_eq!(below.cause().unwrap().to_string(), "the token was cancelled");
    assert_eq!(second.cause().unwrap().to_string(), "by itself");
    assert!(parent.with_token(&token).0.is_cancelled() && !parent.is_cancelled());
    parent_guard.cancel();
}

#[test]
fn tokens_and_contexts_in_a_circle() {
    let (ctx, guard) = Context::background().with_cancel();
    let token = ctx.to_token();
    let (back, _back_guard) = ctx.with_token(&token);
    guard.cancel_cause("once round");
    assert!(token.is_cancelled() && back.is_cancelled());
    assert_eq!(back.cause().unwrap().to_string(), "once round");
}

/// Tells when it is dropped.
struct Tell(Arc<AtomicBool>);

impl Drop for Tell {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[test]
fn a_token_keeps_no_context_that_nobody_else_has() {
    let token = CancellationToken::new();
    let gone = Arc::new(AtomicBool::new(false));
    let (ctx, guard) = Context::background().with_token(&token);
    let tell = Tell(Arc::clone(&gone));
    ctx.on_cancel(move || drop(tell)).detach();
    drop(guard.disarm());
    assert!(!gone.load(Ordering::SeqCst));
    drop(ctx);
    assert!(
        gone.load(Ordering::SeqCst),
        "the function went with the context, and was not run by it"
    );
    token.cancel();
}

#[test]
fn token_and_guard_race() {
    for _ in 0..200 {
        let token = CancellationToken::new();
        let (ctx, guard) = Context::background().with_token(&token);
        let other = thread::spawn(move || token.cancel());
        drop(guard);
        other.join().unwrap();
        assert!(ctx.is_cancelled());
    }
}
