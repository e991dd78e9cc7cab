//! Deadlines driven by tokio's clock (feature `tokio`).
#![cfg(feature = "tokio")]

use std::sync::mpsc;
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Context, ContextError};
use tokio::runtime::{Builder, Handle, Runtime};
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
    assert_eq!(cancelled.0.err(), Some(ContextError::Cancelled));
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

/// A thread that waits may be the only one of its runtime.
#[test]
fn waiting_by_blocking_ends_with_the_deadline() {
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

#[test]
fn a_thread_that_waits_does_not_move_a_paused_clock() {
    paused().block_on(async {
        let (ctx, _guard) = Context::background().with_timeout(MOMENT);
        assert_eq!(ctx.wait_timeout(MOMENT * 2), None);
        assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
    });
}

/// Longer than anything here takes, so that a fault is a failure instead of a test that hangs.
const PATIENCE: Duration = Duration::from_secs(60);

fn two_workers() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_time()
        .build()
        .expect("a runtime can be built")
}

/// Deadlines that tell when they come, and what keeps them.
fn telling(count: usize, sender: &mpsc::Sender<()>) -> Vec<(Context, CancelGuard)> {
    let make = |_| {
        let (ctx, guard) = Context::background().with_timeout(MOMENT / 4);
        let sender = sender.clone();
        ctx.on_cancel(move || _ = sender.send(())).detach();
        (ctx, guard)
    };
    (0..count).map(make).collect()
}

fn all_come(count: usize, receiver: &mpsc::Receiver<()>) {
    for at in 0..count {
        assert!(receiver.recv_timeout(PATIENCE).is_ok(), "only {at} of {count} deadlines came");
    }
}

/// The task that drives the deadlines is woken by the task that blocks, and lies in a place from which no other worker takes
/// it.
#[test]
fn a_blocked_worker_does_not_hold_deadlines_up() {
    const MANY: usize = 1000;
    two_workers().block_on(async {
        let (sender, receiver) = mpsc::channel();
        let (blocks, blocked) = tokio::sync::oneshot::channel();
        let (elsewhere, receive_elsewhere) = mpsc::channel();
        let blocking = tokio::spawn(async move {
            let _kept = telling(MANY, &sender);
            blocks.send(()).unwrap();
            all_come(MANY, &receiver);
            // Those of the other worker come while this one blocks.
            all_come(MANY, &receive_elsewhere);
        });
        blocked.await.unwrap();
        let free = tokio::spawn(async move {
            let kept = telling(MANY, &elsewhere);
            for (ctx, _guard) in &kept {
                assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
            }
        });
        free.await.unwrap();
        blocking.await.unwrap();
    });
}

#[test]
fn the_only_thread_may_block() {
    Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
        let (sender, receiver) = mpsc::channel();
        let _kept = telling(10, &sender);
        all_come(10, &receiver);
        // It has been driven in between.
        time::sleep(MOMENT / 4).await;
        let _kept = telling(10, &sender);
        all_come(10, &receiver);
    });
}

#[test]
fn a_runtime_that_nobody_drives_has_deadlines() {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let (sender, receiver) = mpsc::channel();
    let kept = {
        let _inside = runtime.enter();
        telling(10, &sender)
    };
    all_come(10, &receiver);
    drop(kept);
}

#[test]
fn a_runtime_that_is_gone_has_deadlines() {
    for runtime in [two_workers(), Builder::new_current_thread().enable_time().build().unwrap()] {
        let handle = runtime.handle().clone();
        let (sender, receiver) = mpsc::channel();
        let before = runtime.block_on(async { telling(10, &sender) });
        drop(runtime);
        let _inside = handle.enter();
        let after = telling(10, &sender);
        all_come(20, &receiver);
        drop((before, after));
    }
}

/// What a deadline calls may use the runtime in which the context was made, whoever calls it.
#[test]
fn a_function_of_a_deadline_may_spawn() {
    two_workers().block_on(async {
        let (sender, receiver) = mpsc::channel();
        let (ctx, _guard) = Context::background().with_timeout(MOMENT / 4);
        ctx.on_cancel(move || drop(tokio::spawn(async move { sender.send(()) }))).detach();
        assert!(receiver.recv_timeout(PATIENCE).is_ok());
    });
}

/// What `enter` gives must be dropped in order, and tokio panics where it is not: here on the thread of the timer.
#[test]
fn a_function_that_never_leaves_a_runtime_does_not_end_deadlines() {
    let runtime = Builder::new_current_thread().enable_time().build().unwrap();
    let handle: &'static Handle = Box::leak(Box::new(runtime.handle().clone()));
    let (ctx, _guard) = {
        let _inside = runtime.enter();
        Context::background().with_timeout(MOMENT / 4)
    };
    ctx.on_cancel(|| std::mem::forget(handle.enter())).detach();
    assert_eq!(ctx.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
    let (next, _next_guard) = Context::background().with_timeout(MOMENT / 4);
    assert_eq!(next.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
}

/// The thread that watches over runtimes goes by their clocks.
#[test]
fn a_clock_that_stands_still_is_not_overtaken() {
    paused().block_on(async {
        let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(1));
        let (later, _later_guard) = Context::background().with_timeout(HOUR);
        // A thread outside, whose deadlines the same thread fires after it has looked here.
        let outside = std::thread::spawn(|| {
            for _ in 0..3 {
                let (ctx, _guard) = Context::background().with_timeout(MOMENT / 4);
                ctx.wait();
            }
        });
        outside.join().unwrap();
        assert_eq!(ctx.err(), None, "the clock of the runtime has not moved");
        time::advance(Duration::from_millis(2)).await;
        assert_eq!(
            ctx.wait(),
            ContextError::DeadlineExceeded,
            "now it has, and the only thread blocks"
        );
        assert_eq!(later.err(), None);
        time::resume();
        assert_eq!(later.err(), None);
    });
}
