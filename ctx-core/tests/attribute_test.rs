//! `#[ctx_core::test]` (features `macros` and `test-util`).
#![cfg(all(feature = "macros", feature = "test-util"))]
#![allow(
    clippy::needless_pass_by_value,
    clippy::unused_async,
    reason = "tests are written as users write them"
)]

use std::future::pending;
use std::thread;
use std::time::Duration;

use ctx_core::test_util::ManualClock;
use ctx_core::{Context, ContextError};

const HOUR: Duration = Duration::from_secs(3600);

#[ctx_core::test]
fn time_is_the_tests(ctx: &Context, clock: &ManualClock) {
    let (ctx, _guard) = ctx.with_timeout(HOUR);
    assert_eq!(ctx.remaining(), Some(HOUR));
    clock.advance(HOUR);
    assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
}

#[ctx_core::test]
fn a_result_is_returned(ctx: Context) -> Result<(), ContextError> {
    ctx.check()
}

#[ctx_core::test]
#[should_panic(expected = "1 context was left open")]
fn a_leak_fails(ctx: &Context) {
    std::mem::forget(ctx.with_cancel());
}

#[ctx_core::test]
#[should_panic(expected = "its own")]
fn a_panic_is_its_own(ctx: &Context) {
    std::mem::forget(ctx.with_cancel());
    panic!("its own");
}

#[ctx_core::test]
fn threads_share_the_clock_when_they_enter_it(ctx: &Context, clock: &ManualClock) {
    let (ctx, _guard) = ctx.with_cancel();
    let here = clock.clone();
    let worker = thread::spawn(move || {
        let _in_use = here.enter();
        let (ctx, _guard) = ctx.with_timeout(HOUR);
        here.advance(HOUR);
        ctx.wait()
    });
    assert_eq!(worker.join().unwrap(), ContextError::DeadlineExceeded);
}

#[ctx_core::test]
#[should_panic(expected = "1 context was left open")]
fn a_thread_that_is_left_behind_fails(ctx: &Context) {
    let (ctx, guard) = ctx.with_cancel();
    thread::spawn(move || {
        let _guard = guard;
        ctx.wait()
    });
}

#[ctx_core::test]
#[should_panic(expected = "2 contexts were left open")]
fn all_leaks_are_counted<'a>(ctx: &'a Context, _clock: &'a ManualClock) {
    std::mem::forget((ctx.with_cancel(), ctx.with_timeout(HOUR)));
}

#[ctx_core::test]
async fn async_functions_run(ctx: &Context, clock: &ManualClock) {
    let (ctx, _guard) = ctx.with_timeout(HOUR);
    clock.advance(HOUR);
    assert_eq!(ctx.run(pending::<()>()).await, Err(ContextError::DeadlineExceeded));
}

#[ctx_core::test]
#[should_panic(expected = "1 context was left open")]
async fn async_leaks_fail(ctx: Context) {
    std::mem::forget(ctx.with_cancel());
}

#[cfg(feature = "tokio")]
#[ctx_core::test]
#[should_panic(expected = "1 context was left open")]
async fn a_task_that_is_left_behind_fails(ctx: &Context) {
    let (ctx, guard) = ctx.with_cancel();
    tokio::spawn(async move {
        let _guard = guard;
        ctx.done().await;
    });
}

#[cfg(feature = "tokio")]
#[ctx_core::test]
async fn tasks_run(ctx: &Context, clock: &ManualClock) -> Result<(), tokio::task::JoinError> {
    let (ctx, _guard) = ctx.with_timeout(HOUR);
    let waits = tokio::spawn(ctx.done_owned());
    tokio::task::yield_now().await;
    clock.advance(HOUR);
    assert_eq!(waits.await?, ContextError::DeadlineExceeded);
    Ok(())
}
