//! One panic stops nobody, even when what it carries panics as it is dropped.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::{self, Wake, Waker};
use std::thread;
use std::time::Duration;

use ctx_core::{Context, ContextError};

const PATIENCE: Duration = Duration::from_secs(30);
const SOON: Duration = Duration::from_millis(2);
const HOUR: Duration = Duration::from_secs(3600);

/// Panics when it is dropped, with another one as the payload: there is no end to it.
#[derive(Debug)]
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        if !thread::panicking() {
            panic_any(Self);
        }
    }
}

/// An error, such as a cause may be.
#[derive(Debug)]
struct Explosive(Bomb);

impl fmt::Display for Explosive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("explosive")
    }
}

impl Error for Explosive {}

/// Catches a panic, and lets its payload be, which no test could drop.
fn catch(work: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(work)).map_err(std::mem::forget).is_err()
}

fn poll(future: &mut (impl Future + Unpin), waker: &Waker) -> bool {
    Pin::new(future).poll(&mut task::Context::from_waker(waker)).is_pending()
}

/// Counts how often it is woken, and panics when asked to.
struct Waking(Arc<AtomicUsize>, bool);

impl Wake for Waking {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
        if self.1 {
            panic_any(Bomb);
        }
    }
}

#[test]
fn all_inline_functions_and_wakers_are_told() {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();
    let told = Arc::new(AtomicUsize::new(0));
    let mut waits = Vec::new();
    for at in 0..10 {
        let count = Arc::clone(&told);
        let place = if at % 2 == 0 { &ctx } else { &child };
        let function = move || {
            count.fetch_add(1, Ordering::SeqCst);
            if at % 3 == 0 {
                panic_any(Bomb);
            }
        };
        place.on_cancel(function).detach();
        let mut done = place.done();
        let waker = Waker::from(Arc::new(Waking(Arc::clone(&told), at % 3 == 1)));
        assert!(poll(&mut done, &waker));
        waits.push(done);
    }
    assert!(catch(|| _ = guard.cancel()), "the first panic goes on");
    assert_eq!(told.load(Ordering::SeqCst), 20);
    assert!(child.is_cancelled());
}

#[test]
fn all_functions_with_threads_run() {
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::channel();
    for at in 0..10 {
        let sender = sender.clone();
        ctx.after_func(move || {
            sender.send(at).unwrap();
            panic_any(Bomb);
        });
    }
    guard.cancel();
    for _ in 0..10 {
        receiver.recv_timeout(PATIENCE).unwrap();
    }
    // The threads of the pool go on.
    let (ctx, guard) = Context::background().with_cancel();
    ctx.after_func(move || sender.send(10).unwrap());
    guard.cancel();
    assert_eq!(receiver.recv_timeout(PATIENCE), Ok(10));
}

#[test]
fn deadlines_go_on() {
    let (sender, receiver) = mpsc::channel();
    let kept: Vec<_> = (0..10)
        .map(|at| {
            let (ctx, guard) = Context::background().with_timeout_cause(SOON, Explosive(Bomb));
            let sender = sender.clone();
            ctx.on_cancel(move || {
                sender.send(at).unwrap();
                panic_any(Bomb);
            })
            .detach();
            std::mem::forget(ctx);
            guard
        })
        .collect();
    for _ in 0..10 {
        receiver.recv_timeout(PATIENCE).unwrap();
    }
    let (next, _guard) = Context::background().with_timeout(SOON);
    assert_eq!(next.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
    drop(kept);
}

/// The cause of a deadline that does not come is dropped, and so is one that nobody can read any more.
#[test]
fn causes_that_panic_leave_nothing_behind() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let (other, other_guard) = parent.with_cancel();
    for round in 0..3 {
        let (ctx, guard) = parent.with_timeout_cause(HOUR, Explosive(Bomb));
        match round {
            0 => assert!(catch(|| drop(guard))),
            1 => assert!(catch(|| _ = guard.cancel())),
            _ => {
                guard.disarm();
                assert!(catch(|| drop(ctx)));
            }
        }
    }
    let below: Vec<_> = (0..4)
        .map(|at| {
            let (ctx, guard) = parent.with_timeout_cause(HOUR, Explosive(Bomb));
            let told = ctx.clone();
            ctx.on_cancel(move || assert!(told.is_cancelled(), "{at}")).detach();
            (ctx, guard)
        })
        .collect();
    assert!(catch(|| _ = parent_guard.cancel()));
    assert!(below.iter().all(|(ctx, _)| ctx.is_cancelled()) && other.is_cancelled());
    drop(other_guard);
}

#[test]
fn a_function_that_panics_when_it_is_dropped_is_forgotten() {
    let (ctx, guard) = Context::background().with_cancel();
    let (first, second) = (Bomb, Bomb);
    let after = ctx.after_func(move || std::mem::forget(first));
    let registration = ctx.on_cancel(move || std::mem::forget(second));
    assert!(catch(|| _ = after.stop()));
    assert!(catch(|| drop(registration)));
    assert!(!after.stop(), "it was taken back before");
    guard.cancel();
}

/// Panics when it is dropped, even by a panic.
struct Fuse(Arc<AtomicUsize>);

impl Drop for Fuse {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
        panic_any(Bomb);
    }
}

#[test]
fn a_function_that_panics_when_it_is_dropped_may_be_dropped_by_a_panic() {
    let (ctx, _guard) = Context::background().with_cancel();
    let dropped = Arc::new(AtomicUsize::new(0));
    let fuse = Fuse(Arc::clone(&dropped));
    assert!(catch(move || {
        let _registration = ctx.on_cancel(move || std::mem::forget(fuse));
        panic!("as planned");
    }));
    assert_eq!(dropped.load(Ordering::SeqCst), 1);
}

/// Two panics at once would end the process.
#[test]
fn a_function_may_panic_while_its_canceller_panics() {
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    assert!(catch(move || {
        let (ctx, _guard) = Context::background().with_cancel();
        for _ in 0..2 {
            let count = Arc::clone(&count);
            ctx.on_cancel(move || {
                count.fetch_add(1, Ordering::SeqCst);
                panic!("as planned");
            })
            .detach();
        }
        panic!("as planned");
    }));
    assert_eq!(told.load(Ordering::SeqCst), 2);
}

#[cfg(feature = "tokio")]
#[tokio::test]
async fn all_tasks_of_a_scope_are_joined() {
    use ctx_core::{Policy, Scope};
    let finished = Arc::new(AtomicUsize::new(0));
    let mut scope = Scope::<(), String>::with_policy(&Context::background(), Policy::CollectAll);
    for _ in 0..5 {
        let planned = true;
        scope.spawn(move |_| async move { if planned { panic_any(Bomb) } else { Ok(()) } });
        let finished = Arc::clone(&finished);
        scope.spawn(|ctx| async move {
            ctx.done().await;
            finished.fetch_add(1, Ordering::SeqCst);
            Ok(())
        });
    }
    let joined = tokio::spawn(scope.join()).await;
    let Err(error) = joined else { panic!("the first panic goes on") };
    std::mem::forget(error.into_panic());
    assert_eq!(finished.load(Ordering::SeqCst), 5);
}
