//! Functions that run when a context ends: under whose locks, on whose threads, and for which guards.

use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::time::Duration;

use ctx_core::Context;

const PATIENCE: Duration = Duration::from_secs(30);

/// As Go's, and unlike .NET's, whose inline call at registration has deadlocked many.
#[test]
fn registering_under_a_lock_of_the_users_does_not_deadlock() {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    let (sender, receiver) = mpsc::channel();
    let lock = Arc::new(Mutex::new(()));
    let held = lock.lock().unwrap();
    let inside = Arc::clone(&lock);
    ctx.after_func(move || {
        let _held = inside.lock();
        let _ = sender.send(());
    });
    drop(held);
    receiver.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn functions_do_not_wait_for_each_other() {
    const ALL: usize = 40;
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::channel();
    let all = Arc::new(Barrier::new(ALL));
    for _ in 0..ALL {
        let (all, sender) = (Arc::clone(&all), sender.clone());
        ctx.after_func(move || {
            all.wait();
            let _ = sender.send(());
        });
    }
    guard.cancel();
    for _ in 0..ALL {
        receiver.recv_timeout(PATIENCE).unwrap();
    }
}

/// Who registers for good and lets go: the guard must still find the function.
#[test]
fn a_guard_that_is_alone_still_calls() {
    let (sender, receiver) = mpsc::channel();
    let (ctx, guard) = Context::background().with_cancel();
    ctx.on_cancel(move || sender.send("called").unwrap()).detach();
    drop(ctx);
    drop(guard);
    assert_eq!(receiver.try_recv(), Ok("called"));
}
