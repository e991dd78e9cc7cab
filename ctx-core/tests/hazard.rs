//! What breaks context libraries: re-entrant wakers, panics, deep trees, races, odd durations.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::task::{self, Wake, Waker};
use std::thread;
use std::time::{Duration, Instant};

use ctx_core::{Canceller, Context, ContextError, key};

key! { Depth: usize; }

const HOUR: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(30);

fn pending(future: &mut (impl Future + Unpin), waker: &Waker) -> bool {
    Pin::new(future).poll(&mut task::Context::from_waker(waker)).is_pending()
}

/// Runs a function when woken, and another when dropped.
struct Hook<W: Fn() + Send + Sync, D: Fn() + Send + Sync> {
    woken: W,
    dropped: D,
}

impl<W: Fn() + Send + Sync, D: Fn() + Send + Sync> Wake for Hook<W, D> {
    fn wake(self: Arc<Self>) {
        (self.woken)();
    }
}

impl<W: Fn() + Send + Sync, D: Fn() + Send + Sync> Drop for Hook<W, D> {
    fn drop(&mut self) {
        (self.dropped)();
    }
}

fn hook(
    woken: impl Fn() + Send + Sync + 'static,
    dropped: impl Fn() + Send + Sync + 'static,
) -> Waker {
    Waker::from(Arc::new(Hook { woken, dropped }))
}

/// Uses everything that takes the lock of `ctx`.
fn use_all(ctx: &Context, canceller: &Canceller) {
    let (_child, child_guard) = ctx.with_timeout(HOUR);
    child_guard.cancel();
    let mut done = ctx.done();
    let _ = pending(&mut done, Waker::noop());
    let _ = (ctx.cause(), ctx.to_string());
    canceller.cancel_cause("again");
}

#[test]
fn a_waker_may_use_its_context_when_woken_and_when_dropped() {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();
    // Cancelled from inside the hooks: harmless before, as it is another context, and the very one that ends after.
    let (_other, other_guard) = Context::background().with_cancel();
    let calls = Arc::new(AtomicUsize::new(0));
    let user = |canceller: Canceller| {
        let (ctx, calls) = (ctx.clone(), Arc::clone(&calls));
        move || {
            use_all(&ctx, &canceller);
            calls.fetch_add(1, Ordering::SeqCst);
        }
    };
    let other = || user(other_guard.canceller());

    let mut on_parent = ctx.done();
    assert!(pending(&mut on_parent, &hook(other(), other())));
    assert!(pending(&mut on_parent, &hook(other(), || {})));
    assert_eq!(calls.load(Ordering::SeqCst), 1, "a replaced waker is dropped by the poll");
    let mut gone = ctx.done();
    assert!(pending(&mut gone, &hook(other(), other())));
    drop(gone);
    assert_eq!(calls.load(Ordering::SeqCst), 2, "a waker is dropped with its future");

    let mut on_child = child.done();
    assert!(pending(&mut on_child, &hook(user(guard.canceller()), user(guard.canceller()))));
    guard.cancel();
    assert_eq!(calls.load(Ordering::SeqCst), 5, "both were woken, and one was dropped");
    assert_eq!(ctx.cause().unwrap().to_string(), "context canceled");
}

#[test]
fn descendants_end_before_any_waiter_is_woken() {
    let (root, guard) = Context::background().with_cancel();
    let mut tree = vec![(root, None)];
    for at in 0..100 {
        let (ctx, guard) = tree[at / 2].0.with_cancel();
        tree.push((ctx, Some(guard)));
    }
    let all: Arc<Vec<Context>> = Arc::new(tree.iter().map(|(ctx, _)| ctx.clone()).collect());
    let seen = Arc::new(AtomicUsize::new(0));
    let mut waits: Vec<_> = all.iter().map(Context::done).collect();
    for done in &mut waits {
        let (all, seen) = (Arc::clone(&all), Arc::clone(&seen));
        let look = move || {
            assert!(all.iter().all(Context::is_cancelled));
            seen.fetch_add(1, Ordering::SeqCst);
        };
        assert!(pending(done, &hook(look, || {})));
    }
    guard.cancel();
    assert_eq!(seen.load(Ordering::SeqCst), 101);
}

#[test]
fn a_panic_in_one_waker_does_not_stop_the_others() {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();
    let woken = Arc::new(AtomicUsize::new(0));
    let mut waits: Vec<_> =
        (0..10).map(|at| if at % 2 == 0 { ctx.done() } else { child.done() }).collect();
    for (at, done) in waits.iter_mut().enumerate() {
        let woken = Arc::clone(&woken);
        let wake = move || {
            woken.fetch_add(1, Ordering::SeqCst);
            assert!(at % 3 != 0, "as planned");
        };
        assert!(pending(done, &hook(wake, || {})));
    }
    assert!(catch_unwind(AssertUnwindSafe(|| guard.cancel())).is_err());
    assert_eq!(woken.load(Ordering::SeqCst), 10);
    assert!(child.is_cancelled());
}

#[test]
fn a_panic_on_the_timer_thread_does_not_end_deadlines() {
    let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(2));
    let mut done = ctx.done();
    assert!(pending(&mut done, &hook(|| panic!("as planned"), || {})));
    ctx.wait();
    let (next, _guard) = Context::background().with_timeout(Duration::from_millis(2));
    assert_eq!(next.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
}

#[test]
fn a_panic_leaves_a_cancelled_context() {
    let (ctx, guard) = Context::background().with_cancel();
    let result = catch_unwind(move || {
        let _guard = guard;
        panic!("as planned");
    });
    assert!(result.is_err());
    assert!(ctx.is_cancelled());
}

fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let result =
        thread::Builder::new().stack_size(256 * 1024).spawn(test).map(thread::JoinHandle::join);
    assert!(matches!(result, Ok(Ok(()))));
}

const DEEP: usize = match () {
    () if cfg!(miri) => 300,
    () if cfg!(debug_assertions) => 200_000,
    () => 1_000_000,
};

#[test]
fn a_deep_chain_on_a_small_stack() {
    on_a_small_stack(|| {
        let (root, root_guard) = Context::background().with_cancel();
        let mut ctx = root;
        let mut guards = Vec::with_capacity(DEEP);
        for _ in 0..DEEP {
            let (child, guard) = ctx.with_cancel();
            ctx = child;
            guards.push(guard);
        }
        root_guard.cancel_cause("from far up");
        assert_eq!(ctx.cause().unwrap().to_string(), "from far up");
        drop((guards, ctx));
    });
}

#[test]
fn a_deep_chain_is_dropped_from_its_end_on_a_small_stack() {
    on_a_small_stack(|| {
        let mut ctx = Context::background();
        for at in 0..DEEP {
            let (child, guard) = ctx.with_value(Depth, at).with_cancel();
            guard.disarm();
            ctx = child;
        }
        assert_eq!(ctx.value(Depth), Some(&(DEEP - 1)));
        let outer = ctx.without_cancel();
        drop(ctx);
        drop(outer);
    });
}

#[test]
fn a_wide_tree() {
    let (root, guard) = Context::background().with_cancel();
    let children: Vec<_> = (0..DEEP).map(|_| root.with_cancel()).collect();
    guard.cancel();
    assert!(children.iter().all(|(ctx, _)| ctx.is_cancelled()));
}

#[test]
fn odd_durations() {
    let (ctx, _guard) = Context::background().with_timeout(Duration::MAX);
    assert_eq!((ctx.deadline(), ctx.err()), (None, None));
    let far = Duration::from_secs(100 * 365 * 24 * 3600);
    let (ctx, _guard) = Context::background().with_timeout(far);
    assert!(ctx.remaining().is_some_and(|left| left > far / 2));
    assert_eq!(ctx.wait_timeout(Duration::from_millis(5)), None);
    let (ctx, _guard) = ctx.with_timeout(Duration::ZERO);
    assert_eq!(ctx.wait_timeout(Duration::MAX), Some(ContextError::DeadlineExceeded));
    assert_eq!(ctx.remaining(), Some(Duration::ZERO).filter(|_| ctx.deadline().is_some()));
    assert!(Context::background().sleep_blocking(Duration::ZERO).is_ok());
}

#[test]
fn deadlines_never_come_early() {
    let contexts: Vec<_> = (0..200_u64)
        .map(|at| Context::background().with_timeout(Duration::from_micros(at * 331 % 60_000)))
        .collect();
    let threads: Vec<_> = contexts
        .iter()
        .map(|(ctx, _)| ctx.clone())
        .map(|ctx| {
            thread::spawn(move || {
                assert_eq!(ctx.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
                ctx.deadline().is_some_and(|deadline| Instant::now() >= deadline)
            })
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
}

#[test]
fn an_earlier_timer_wakes_the_thread() {
    let (_late, _late_guard) = Context::background().with_timeout(HOUR);
    let (soon, _soon_guard) = Context::background().with_timeout(Duration::from_millis(2));
    assert_eq!(soon.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
}

#[test]
fn registering_races_cancelling() {
    for round in 0..300 {
        let (ctx, guard) = Context::background().with_cancel();
        let start = Arc::new(Barrier::new(4));
        let waiters: Vec<_> = (0..3)
            .map(|at| {
                let (ctx, start) = (ctx.clone(), Arc::clone(&start));
                thread::spawn(move || {
                    start.wait();
                    if (round + at) % 3 == 0 {
                        let (ctx, _guard) = ctx.with_timeout(HOUR);
                        ctx.wait_timeout(PATIENCE)
                    } else {
                        ctx.wait_timeout(PATIENCE)
                    }
                })
            })
            .collect();
        start.wait();
        guard.cancel_cause(format!("round {round}"));
        for waiter in waiters {
            assert_eq!(waiter.join().unwrap(), Some(ContextError::Cancelled));
        }
        assert_eq!(ctx.cause().unwrap().to_string(), format!("round {round}"));
    }
}

#[test]
fn one_cause_wins() {
    for _ in 0..100 {
        let (ctx, guard) = Context::background().with_cancel();
        let start = Arc::new(Barrier::new(3));
        let threads: Vec<_> = ["left", "right", "middle"]
            .map(|cause| {
                let (canceller, start) = (guard.canceller(), Arc::clone(&start));
                thread::spawn(move || {
                    start.wait();
                    canceller.cancel_cause(cause).then_some(cause)
                })
            })
            .into();
        let winners: Vec<_> =
            threads.into_iter().filter_map(|thread| thread.join().unwrap()).collect();
        assert_eq!(winners, [ctx.cause().unwrap().to_string().as_str()]);
    }
}

#[test]
fn the_last_handle_may_be_dropped_in_a_waker() {
    let (sender, receiver) = mpsc::channel();
    let (ctx, guard) = Context::background().with_cancel();
    let (child, child_guard) = ctx.with_cancel();
    let kept = Mutex::new(Some((child.clone(), child_guard)));
    let mut done = child.clone().done_owned();
    drop(child);
    let wake = move || {
        drop(kept.lock().map(|mut kept| kept.take()));
        let _ = sender.send(());
    };
    assert!(pending(&mut done, &hook(wake, || {})));
    drop(ctx);
    guard.cancel();
    receiver.recv_timeout(PATIENCE).unwrap();
    assert!(!pending(&mut done, Waker::noop()));
}

/// A loop that checks its context is how a thread without waits stops.
#[test]
fn a_checking_loop_stops() {
    let (ctx, guard) = Context::background().with_cancel();
    let started = Arc::new(AtomicBool::new(false));
    let worker = {
        let started = Arc::clone(&started);
        thread::spawn(move || {
            loop {
                started.store(true, Ordering::Release);
                ctx.check()?;
                thread::yield_now();
            }
            #[expect(unreachable_code, reason = "gives the closure its type")]
            Ok::<(), ContextError>(())
        })
    };
    while !started.load(Ordering::Acquire) {
        thread::yield_now();
    }
    drop(guard);
    assert_eq!(worker.join().unwrap(), Err(ContextError::Cancelled));
}

/// Uses everything there is when it is dropped, as an error of the user's may.
#[derive(Debug)]
struct Nosy(Context, Canceller);

impl fmt::Display for Nosy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nosy")
    }
}

impl Error for Nosy {}

impl Drop for Nosy {
    fn drop(&mut self) {
        use_all(&self.0, &self.1);
    }
}

#[test]
fn causes_functions_and_values_may_use_contexts_when_they_are_dropped() {
    let (ctx, _guard) = Context::background().with_cancel();
    let (other, other_guard) = Context::background().with_cancel();
    let nosy = || Nosy(ctx.clone(), other_guard.canceller());
    // Not under the wheel's lock: a cause that its timer does not need any more, in each way to stop a timer.
    let (_timed, timed_guard) = ctx.with_timeout_cause(HOUR, nosy());
    timed_guard.cancel();
    drop(ctx.with_timeout_cause(HOUR, nosy()));
    drop(ctx.with_timeout_cause(Duration::ZERO, nosy()));
    // Nor the node's: a cause that comes too late, a function that is taken back, a value.
    let (_late, late_guard) = ctx.with_cancel();
    late_guard.cancel_cause(nosy());
    late_guard.cancel_cause(nosy());
    let kept = nosy();
    assert!(ctx.after_func(move || drop(kept)).stop());
    let kept = nosy();
    drop(ctx.on_cancel(move || drop(kept)));
    drop(ctx.with_value("nosy", nosy()));
    assert!(other.is_cancelled() && !ctx.is_cancelled());
}
