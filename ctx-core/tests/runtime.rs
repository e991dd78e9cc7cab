//! Deadlines driven by tokio's clock (feature `tokio`).
#![cfg(feature = "tokio")]

use std::time::{Duration, Instant};

use ctx_core::{Context, ContextError};
use tokio::runtime::{Builder, Runtime};
use tokio::time;

const HOUR: Duration = Duration::from_secs(3600);
const MOMENT: Duration = Duration::from_millis(20);

fn paused() -> Runtime {
    let mut builder = Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().expect("a runtime can be built")
}

#[test]
fn a_paused_clock_drives_deadlines() {
    let real = Instant::now();
    paused().block_on(async {
        let start = time::Instant::now();
        let (ctx, _guard) = Context::background().with_timeout(HOUR);
        let (later, _later_guard) = Context::background().with_timeout(HOUR * 2);
        assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
        assert!(start.elapsed() >= HOUR && start.elapsed() < HOUR + MOMENT);
        assert!(!later.is_cancelled());
        assert!(later.remaining().is_some_and(|left| left <= HOUR));
        // An earlier deadline than the one that the driver sleeps for.
        let (soon, _soon_guard) = Context::background().with_timeout(MOMENT);
        assert_eq!(soon.done().await, ContextError::DeadlineExceeded);
        assert!(start.elapsed() < HOUR + MOMENT * 3);
        assert_eq!(later.sleep(HOUR * 3).await, Err(ContextError::DeadlineExceeded));
    });
    assert!(real.elapsed() < HOUR / 2);
}

#[test]
fn advancing_the_clock_ends_contexts() {
    paused().block_on(async {
        let (ctx, _guard) = Context::background().with_timeout(HOUR);
        time::advance(HOUR.saturating_sub(MOMENT)).await;
        assert!(!ctx.is_cancelled());
        time::advance(MOMENT * 2).await;
        tokio::task::yield_now().await;
        ctx.done().await;
    });
}

#[test]
fn pending_deadlines_survive_the_runtime() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    let (pending, cancelled) = runtime.block_on(async {
        let (pending, guard) = Context::background().with_timeout(MOMENT * 3);
        guard.disarm();
        let cancelled = Context::background().with_timeout(HOUR);
        (pending, cancelled)
    });
    let deadline = pending.deadline().unwrap();
    drop(runtime);
    assert_eq!(pending.wait(), ContextError::DeadlineExceeded);
    assert!(Instant::now() >= deadline);
    drop(cancelled.1);
    assert_eq!(cancelled.0.err(), Some(ContextError::Canceled));
}

#[test]
fn a_runtime_without_a_timer_falls_back_to_the_thread() {
    let runtime = Builder::new_current_thread().build().unwrap();
    for _ in 0..2 {
        runtime.block_on(async {
            let (ctx, _guard) = Context::background().with_timeout(MOMENT);
            assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
        });
    }
}

#[test]
fn a_deadline_made_outside_works_inside() {
    let (ctx, _guard) = Context::background().with_timeout(MOMENT);
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    assert_eq!(runtime.block_on(ctx.done()), ContextError::DeadlineExceeded);
}

#[test]
fn a_thousand_deadlines_of_many_runtimes() {
    for _ in 0..5 {
        let runtime = Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
        let handles: Vec<_> = (0..200_u64)
            .map(|at| {
                runtime.spawn(async move {
                    let timeout = Duration::from_millis(at % 10);
                    let start = Instant::now();
                    let (ctx, _guard) = Context::background().with_timeout(timeout);
                    ctx.done().await;
                    assert!(start.elapsed() >= timeout, "a deadline came early");
                })
            })
            .collect();
        runtime.block_on(async {
            for handle in handles {
                handle.await.unwrap();
            }
        });
    }
}

/// A thread that blocks may be the only one of its runtime, and then nobody else can fire its deadlines.
#[test]
fn a_thread_that_waits_looks_after_its_deadline() {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let (ctx, _guard) = Context::background().with_timeout_cause(MOMENT, "late");
        let (below, _below_guard) = ctx.with_cancel();
        assert_eq!(below.wait(), ContextError::DeadlineExceeded);
        assert!(Instant::now() >= ctx.deadline().unwrap());
        assert_eq!(below.cause().unwrap().to_string(), "late");

        let (ctx, _guard) = Context::background().with_timeout(MOMENT);
        assert_eq!(ctx.wait_timeout(MOMENT / 4), None);
        assert_eq!(ctx.sleep_blocking(HOUR), Err(ContextError::DeadlineExceeded));
        let (ctx, _guard) = Context::background().with_timeout(MOMENT);
        assert_eq!(ctx.done().await, ContextError::DeadlineExceeded, "the driver still drives");
    });
}

/// It looks by the runtime's clock: one that stands still is not run over.
#[test]
fn a_thread_that_waits_does_not_move_a_paused_clock() {
    paused().block_on(async {
        let (ctx, _guard) = Context::background().with_timeout(MOMENT);
        assert_eq!(ctx.wait_timeout(MOMENT * 2), None);
        assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
    });
}
