//! Functions that run when a context ends: under whose locks, on whose threads, and for which guards.

use std::env;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::thread;
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

/// In a process whose threads would need larger stacks than any system gives.
#[test]
fn without_threads_the_caller_runs_the_functions() {
    const NAME: &str = "without_threads_the_caller_runs_the_functions";
    if env::var_os("CTX_WITHOUT_THREADS").is_none() {
        let mut command = Command::new(env::current_exe().expect("this program has a path"));
        command.args(["--exact", NAME, "--test-threads=1"]).env("CTX_WITHOUT_THREADS", "1");
        let output = command.env("RUST_MIN_STACK", (1_u64 << 60).to_string()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        return;
    }
    assert!(thread::Builder::new().spawn(|| {}).is_err(), "there are threads");
    let (ctx, guard) = Context::background().with_cancel();
    let ran = Arc::new(AtomicUsize::new(0));
    let function = || {
        let ran = Arc::clone(&ran);
        move || {
            ran.fetch_add(1, Ordering::SeqCst);
            panic!("as planned");
        }
    };
    for _ in 0..5 {
        ctx.after_func(function());
    }
    assert!(guard.cancel(), "the panics are nobody's");
    assert_eq!(ran.load(Ordering::SeqCst), 5);
    assert!(!ctx.after_func(function()).stop());
    assert_eq!(ran.load(Ordering::SeqCst), 6);
}
