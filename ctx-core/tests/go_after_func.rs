//! The tests and examples of Go's `AfterFunc`, under their Go names.

use std::io::{ErrorKind, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use ctx_core::{Context, ContextError};

const PATIENCE: Duration = Duration::from_secs(30);
const MOMENT: Duration = Duration::from_millis(5);

fn signal() -> (impl FnOnce() + Send + 'static, mpsc::Receiver<()>) {
    let (sender, receiver) = mpsc::channel();
    (move || sender.send(()).expect("the test listens"), receiver)
}

#[test]
fn go_test_after_func_called_after_cancel() {
    let (ctx, guard) = Context::background().with_cancel();
    let (run, ran) = signal();
    let after = ctx.after_func(run);
    assert!(ran.recv_timeout(MOMENT).is_err());
    guard.cancel();
    ran.recv_timeout(PATIENCE).unwrap();
    assert!(!after.stop());
}

#[test]
fn go_test_after_func_called_after_timeout() {
    let (ctx, _guard) = Context::background().with_timeout(MOMENT);
    let (run, ran) = signal();
    ctx.after_func(run);
    ran.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn go_test_after_func_called_immediately() {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    let (run, ran) = signal();
    let after = ctx.after_func(run);
    ran.recv_timeout(PATIENCE).unwrap();
    assert!(!after.stop());
}

#[test]
fn go_test_after_func_not_called_after_stop() {
    let (ctx, guard) = Context::background().with_cancel();
    let (run, ran) = signal();
    let after = ctx.after_func(run);
    assert!(after.stop());
    guard.cancel();
    assert!(ran.recv_timeout(MOMENT).is_err());
    assert!(!after.stop());
}

#[test]
fn go_test_after_func_called_asynchronously() {
    let (ctx, guard) = Context::background().with_cancel();
    let (go_on, waits) = mpsc::channel::<()>();
    let (run, ran) = signal();
    ctx.after_func(move || {
        waits.recv().unwrap();
        run();
    });
    guard.cancel();
    go_on.send(()).unwrap();
    ran.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn after_func_of_a_context_that_never_ends() {
    let after = Context::background().after_func(|| unreachable!("it never ends"));
    assert!(after.stop());
    assert!(!after.stop());
}

#[test]
fn go_example_after_func_cond() {
    let wait_on_cond = |ctx: &Context, shared: &Arc<(Mutex<bool>, Condvar)>| {
        let waker = Arc::clone(shared);
        let after = ctx.after_func(move || {
            // The lock keeps the call from coming between a waiter's check and its wait.
            let _held = waker.0.lock().unwrap();
            waker.1.notify_all();
        });
        let mut met = shared.0.lock().unwrap();
        while !*met {
            if let Some(error) = ctx.err() {
                return Err(error);
            }
            met = shared.1.wait(met).unwrap();
        }
        drop(met);
        after.stop();
        Ok(())
    };
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let waiters: Vec<_> = (0..4)
        .map(|_| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let (ctx, _guard) = Context::background().with_timeout(MOMENT);
                wait_on_cond(&ctx, &shared)
            })
        })
        .collect();
    for waiter in waiters {
        assert_eq!(waiter.join().unwrap(), Err(ContextError::DeadlineExceeded));
    }
}

#[test]
fn go_example_after_func_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut connection = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (ctx, _guard) = Context::background().with_timeout(MOMENT);
    let read_from = |ctx: &Context, connection: &mut TcpStream| {
        let other = connection.try_clone().unwrap();
        let after = ctx.after_func(move || drop(other.shutdown(Shutdown::Both)));
        let read = connection.read(&mut [0; 16]);
        if after.stop() { read } else { Err(ctx.err().unwrap().into()) }
    };
    let error = read_from(&ctx, &mut connection).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "context deadline exceeded");
}

#[test]
fn go_example_after_func_merge() {
    let merge = |ctx: &Context, other: &Context| {
        let (ctx, guard) = ctx.with_cancel();
        let (other_side, canceller) = (other.clone(), guard.canceller());
        let after = other.on_cancel(move || {
            canceller.cancel_cause(other_side.cause().unwrap());
        });
        (ctx, guard, after)
    };
    let (first, _first_guard) = Context::background().with_cancel();
    let (second, second_guard) = Context::background().with_cancel();
    let (ctx, _guard, _after) = merge(&first, &second);
    second_guard.cancel_cause("second canceled");
    assert_eq!(ctx.wait(), ContextError::Cancelled);
    assert_eq!(ctx.cause().unwrap().to_string(), "second canceled");
}
