//! Part 4 of the guide: cancellation by hand, by timeout and by deadline.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use ctx_core::test_util::ManualClock;
use ctx_core::{Context, ContextError};
use tokio::time::sleep;

const SECOND: Duration = Duration::from_secs(1);

fn main() -> Result<(), mpsc::RecvError> {
    by_hand();
    from_another_thread();
    with_a_reason();
    by_timeout();
    by_deadline();
    reacting()?;
    in_a_task();
    Ok(())
}

// ANCHOR: by_hand
fn by_hand() {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();

    assert!(guard.cancel());
    // When the call has returned, everything below has ended. No one has to be waited for to see it.
    assert_eq!(child.err(), Some(ContextError::Cancelled));
    // Once is enough, and twice does no harm.
    assert!(!guard.cancel());
}
// ANCHOR_END: by_hand

// ANCHOR: another_thread
fn from_another_thread() {
    let (ctx, guard) = Context::background().with_cancel();

    // A thread that works owns its context; one that may stop it owns a canceller.
    let worker = thread::spawn(move || ctx.sleep_blocking(3600 * SECOND));
    let canceller = guard.canceller();
    let stopper = thread::spawn(move || canceller.cancel());

    assert_eq!(worker.join().ok(), Some(Err(ContextError::Cancelled)));
    assert_eq!(stopper.join().ok(), Some(true));
}
// ANCHOR_END: another_thread

// ANCHOR: reason
fn with_a_reason() {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel_cause(io::Error::other("disk is full"));
    guard.cancel_cause("too late: the first reason wins");

    // `err` is for code: one of two words. `cause` is for people, and for code that wants to know more.
    assert_eq!(ctx.err(), Some(ContextError::Cancelled));
    let cause = ctx.cause().expect("the context has ended");
    assert_eq!(cause.to_string(), "disk is full");
    assert!(cause.is::<io::Error>());
}
// ANCHOR_END: reason

// ANCHOR: timeout
fn by_timeout() {
    // Time stands still on this thread until the clock is turned.
    let clock = ManualClock::new();
    let _in_use = clock.enter();

    let (ctx, guard) =
        Context::background().with_timeout_cause(2 * SECOND, "the price service is slow");
    clock.advance(SECOND);
    assert_eq!((ctx.err(), ctx.remaining()), (None, Some(SECOND)));
    clock.advance(SECOND);
    assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
    assert_eq!(ctx.cause().expect("it has ended").to_string(), "the price service is slow");
    assert!(!guard.cancel(), "the deadline was first");

    // Work that is done in time gives its timer back: the guard of a timeout is not optional.
    let (ctx, guard) = Context::background().with_timeout(2 * SECOND);
    drop(guard);
    assert_eq!(ctx.err(), Some(ContextError::Cancelled));
}
// ANCHOR_END: timeout

// ANCHOR: deadline
fn by_deadline() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();

    // One point in time for several steps. Two timeouts would add up; a deadline does not.
    let end = clock.now() + 10 * SECOND;
    let step = |takes: Duration| {
        let (ctx, _guard) = Context::background().with_deadline(end);
        clock.advance(takes);
        ctx.check()
    };
    assert_eq!(step(6 * SECOND), Ok(()));
    assert_eq!(step(6 * SECOND), Err(ContextError::DeadlineExceeded));
}
// ANCHOR_END: deadline

// ANCHOR: reacting
fn reacting() -> Result<(), mpsc::RecvError> {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();

    // Inline, on the thread that cancels: for something short. Dropping the registration takes it back.
    let closed = Arc::new(AtomicBool::new(false));
    let registration = ctx.on_cancel({
        let closed = Arc::clone(&closed);
        move || {
            // Everything below has ended before anybody is told.
            assert!(child.is_cancelled());
            closed.store(true, Ordering::Relaxed);
        }
    });
    // On a thread of its own: for something that takes time. Nobody waits for it.
    let (sender, receiver) = mpsc::channel();
    ctx.after_func(move || {
        let _ = sender.send("temporary files removed");
    });

    guard.cancel();
    assert!(closed.load(Ordering::Relaxed));
    assert_eq!(receiver.recv()?, "temporary files removed");
    drop(registration);
    Ok(())
}
// ANCHOR_END: reacting

// ANCHOR: task
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn in_a_task() {
    let (ctx, _guard) = Context::background().with_timeout(2 * SECOND);

    // Any future can be run under a context. It is dropped where it stands when the context ends.
    assert_eq!(ctx.run(async { 7 }).await, Ok(7));
    let slow = ctx.run(sleep(3600 * SECOND)).await;
    assert_eq!(slow, Err(ContextError::DeadlineExceeded));

    // After the end, a future is not even polled.
    assert!(ctx.run(async { unreachable!("nobody is interested") }).await.is_err());
}
// ANCHOR_END: task

#[test]
fn holds() -> Result<(), mpsc::RecvError> {
    main()
}
