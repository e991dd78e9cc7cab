//! Tokens of tokio-util, both ways (feature `tokio-util`).
#![cfg(feature = "tokio-util")]

use ctx_core::{Context, ContextError};
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn a_context_cancels_a_token() {
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

#[tokio::test]
async fn a_token_ends_a_context() {
    let token = CancellationToken::new();
    let (parent, parent_guard) = Context::background().with_cancel();
    let (first, _first_guard) = parent.with_token(&token);
    let (second, second_guard) = parent.with_token(&token);
    second_guard.cancel_cause("by itself");
    token.cancel();
    assert_eq!(first.done().await, ContextError::Canceled);
    assert_eq!(first.cause().unwrap().to_string(), "the token was cancelled");
    assert_eq!(second.cause().unwrap().to_string(), "by itself");
    assert!(parent.with_token(&token).0.is_cancelled() && !parent.is_cancelled());
    parent_guard.cancel();
}

#[tokio::test]
async fn the_task_that_waits_ends_with_the_context() {
    let token = CancellationToken::new();
    let (ctx, guard) = Context::background().with_token(&token);
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    assert_eq!(tasks(), 1);
    guard.cancel();
    ctx.done().await;
    tokio::task::yield_now().await;
    assert_eq!(tasks(), 0);
}
