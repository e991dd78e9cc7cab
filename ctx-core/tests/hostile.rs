//! Uses that no sane program has, and that must do no harm.

use std::cell::RefCell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::task::{self, Poll, Wake, Waker};
use std::thread;
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Context, ContextError, DoneOwned};

const HOUR: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(30);

/// Counts that it was dropped, and panics, whether the thread is panicking or not.
struct Grenade(Arc<AtomicUsize>);

impl Drop for Grenade {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
        panic!("dropped");
    }
}

/// Whether it panics, as far as can be told without ending the process.
fn panics(work: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(work)).is_err()
}

#[test]
fn all_values_of_a_chain_go_when_each_panics() {
    let dropped = Arc::new(AtomicUsize::new(0));
    let mut ctx = Context::background();
    for at in 0..3_u8 {
        ctx = ctx.with_value(at, Grenade(Arc::clone(&dropped)));
    }
    assert!(panics(|| drop(ctx)), "the first panic goes on");
    assert_eq!(dropped.load(Ordering::SeqCst), 3);
}

#[test]
fn all_functions_of_a_chain_that_nobody_can_end_go_when_each_panics() {
    let dropped = Arc::new(AtomicUsize::new(0));
    let mut ctx = Context::background();
    for _ in 0..3 {
        let (child, guard) = ctx.with_cancel();
        drop(guard.disarm());
        for _ in 0..2 {
            let grenade = Grenade(Arc::clone(&dropped));
            child.on_cancel(move || drop(grenade)).detach();
        }
        ctx = child;
    }
    assert!(panics(|| drop(ctx)), "the first panic goes on");
    assert_eq!(dropped.load(Ordering::SeqCst), 6);
}

#[test]
fn contexts_whose_functions_end_each_other_in_a_ring() {
    let all: Vec<_> = (0..5).map(|_| Context::background().with_cancel()).collect();
    let calls = Arc::new(AtomicUsize::new(0));
    for (at, (ctx, _)) in all.iter().enumerate() {
        let next = all[(at + 1) % all.len()].1.canceller();
        let (itself, calls) = (ctx.clone(), Arc::clone(&calls));
        let function = move || {
            calls.fetch_add(1, Ordering::SeqCst);
            // The panic of the last in the ring comes back through all of them.
            assert_eq!(panics(|| _ = next.cancel()), at != 4);
            // The context has ended, so what is registered and derived now has its end behind it.
            let again = Arc::clone(&calls);
            drop(itself.on_cancel(move || _ = again.fetch_add(100, Ordering::SeqCst)));
            assert!(itself.with_timeout(HOUR).0.is_cancelled());
            panic!("as planned");
        };
        ctx.on_cancel(function).detach();
    }
    assert!(panics(|| _ = all[0].1.cancel()));
    assert_eq!(calls.load(Ordering::SeqCst), 505);
    assert!(all.iter().all(|(ctx, _)| ctx.is_cancelled()));
}

#[test]
fn a_function_drops_the_last_handles_of_its_context_and_of_all_around_it() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let (ctx, guard) = parent.with_timeout(HOUR);
    let (child, child_guard) = ctx.with_cancel();
    let (sender, receiver) = mpsc::channel();
    let canceller = guard.canceller();
    let kept: Arc<Mutex<Vec<(Context, CancelGuard)>>> = Arc::default();
    let take = Arc::clone(&kept);
    let function = move || {
        let all = take.lock().map(|mut kept| std::mem::take(&mut *kept)).unwrap();
        assert_eq!(all.len(), 3);
        drop(all);
        sender.send(()).unwrap();
    };
    child.on_cancel(function).detach();
    kept.lock().unwrap().extend([(parent, parent_guard), (ctx, guard), (child, child_guard)]);
    assert!(canceller.cancel());
    assert_eq!(receiver.try_recv(), Ok(()));
    assert_eq!(receiver.try_recv(), Err(mpsc::TryRecvError::Disconnected), "the function is gone");
}

/// The last instant there is, to the second.
fn end_of_time() -> Instant {
    let mut at = Instant::now();
    let mut step = 1_u64 << 63;
    while step > 0 {
        while let Some(later) = at.checked_add(Duration::from_secs(step)) {
            at = later;
        }
        step /= 2;
    }
    at
}

#[test]
fn deadlines_at_the_end_of_time_and_before_its_beginning() {
    let end = end_of_time();
    let (ctx, guard) = Context::background().with_deadline(end);
    assert_eq!((ctx.deadline(), ctx.err()), (Some(end), None));
    assert!(ctx.remaining() > Some(HOUR * 24 * 365 * 1000));
    // They stand in nobody's way, and what lies between comes.
    let (soon, _soon_guard) = ctx.with_timeout(Duration::from_millis(2));
    assert_eq!(soon.wait_timeout(PATIENCE), Some(ContextError::DeadlineExceeded));
    assert_eq!(ctx.wait_timeout(Duration::from_millis(2)), None);
    let (beyond, _beyond_guard) = ctx.with_timeout(Duration::MAX);
    assert_eq!(beyond.deadline(), Some(end));
    guard.cancel();
    assert!(beyond.is_cancelled());
    // The clock of the system may have no past.
    let past = Instant::now().checked_sub(HOUR).unwrap_or_else(Instant::now);
    let (over, _over_guard) = Context::background().with_deadline_cause(past, "long ago");
    assert_eq!(over.err(), Some(ContextError::DeadlineExceeded));
    assert_eq!(over.cause().unwrap().to_string(), "long ago");
}

#[test]
fn a_context_merged_with_itself_and_with_what_lies_below() {
    for ended in 0..3 {
        let (ctx, guard) = Context::background().with_cancel();
        let (below, below_guard) = ctx.with_cancel();
        let (merged, merged_guard) = ctx.merge(&[&ctx, &below, &ctx]);
        let (twice, _twice_guard) = merged.merge(&[&merged, &below]);
        let calls = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&calls);
        twice.on_cancel(move || _ = count.fetch_add(1, Ordering::SeqCst)).detach();
        [&guard, &below_guard, &merged_guard][ended].cancel_cause("once");
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        assert_eq!(twice.cause().unwrap().to_string(), "once");
        assert_eq!(ctx.is_cancelled(), ended == 0);
    }
}

const CROWD: usize = match () {
    () if cfg!(miri) => 60,
    () if cfg!(debug_assertions) => 30_000,
    () => 1_000_000,
};

#[test]
fn a_crowd_leaves_while_three_threads_end_its_parent() {
    let (parent, guard) = Context::background().with_cancel();
    let told = Arc::new(AtomicUsize::new(0));
    let mut crowd = Vec::with_capacity(CROWD);
    for at in 0..CROWD {
        let (child, child_guard) = parent.with_cancel();
        let told = Arc::clone(&told);
        child.on_cancel(move || _ = told.fetch_add(1, Ordering::Relaxed)).detach();
        if at % 2 == 0 {
            crowd.push((child, Some(child_guard)));
        } else {
            // It goes without a word if the end does not reach it before.
            drop(child_guard.disarm());
            crowd.push((child, None));
        }
    }
    let late = crowd.split_off(CROWD / 2);
    let start = Arc::new(Barrier::new(5));
    let ends: Vec<_> = (0..3)
        .map(|_| {
            let (canceller, start) = (guard.canceller(), Arc::clone(&start));
            thread::spawn(move || {
                start.wait();
                canceller.cancel()
            })
        })
        .collect();
    let leaves = [crowd, late].map(|crowd| {
        let start = Arc::clone(&start);
        thread::spawn(move || {
            start.wait();
            drop(crowd);
        })
    });
    let winners: Vec<_> = ends.into_iter().map(|end| end.join().unwrap()).collect();
    assert_eq!(winners.iter().filter(|won| **won).count(), 1);
    for leave in leaves {
        leave.join().unwrap();
    }
    let told_of = told.load(Ordering::Relaxed);
    assert!((CROWD / 2..=CROWD).contains(&told_of), "all that had a guard, and {told_of} in all");
    assert_eq!(Arc::strong_count(&told), 1, "no function is left behind");
}

/// Looks at its context, derives from it and waits for it when its thread is being torn down.
struct Last {
    ctx: Context,
    _guard: CancelGuard,
    told: mpsc::Sender<Option<ContextError>>,
}

impl Drop for Last {
    fn drop(&mut self) {
        let (below, _guard) = self.ctx.clone().with_timeout(Duration::from_millis(1));
        let told = self.told.clone();
        below.after_func(move || _ = told.send(None));
        let seen = below.with_value("last", 1_u8).wait_timeout(PATIENCE);
        let _ = self.told.send(seen);
    }
}

thread_local! {
    static LAST: RefCell<Vec<Last>> = const { RefCell::new(Vec::new()) };
}

#[test]
fn contexts_are_used_while_their_thread_is_torn_down() {
    let (told, receiver) = mpsc::channel();
    let thread = thread::spawn(move || {
        for _ in 0..10 {
            let (ctx, guard) = Context::background().with_timeout(HOUR);
            let told = told.clone();
            LAST.with_borrow_mut(|last| last.push(Last { ctx, _guard: guard, told }));
        }
        // What the library keeps for the thread is made later, and so is gone before.
        let (first, _guard) = Context::background().with_cancel();
        assert_eq!(first.wait_timeout(Duration::from_millis(1)), None);
    });
    thread.join().unwrap();
    let mut seen: Vec<_> = (0..20).map(|_| receiver.recv_timeout(PATIENCE).unwrap()).collect();
    seen.sort_by_key(Option::is_some);
    assert!(seen[..10].iter().all(Option::is_none));
    assert_eq!(seen[10..], [Some(ContextError::DeadlineExceeded); 10]);
    assert!(receiver.recv_timeout(PATIENCE).is_err(), "everything is gone");
}

/// Polls the futures of the context that it is woken for, its own among them, and drops them.
struct Meddler {
    futures: Mutex<Vec<Pin<Box<DoneOwned>>>>,
    ready: AtomicUsize,
}

impl Wake for Meddler {
    fn wake(self: Arc<Self>) {
        let mut futures =
            std::mem::take(&mut *self.futures.lock().expect("nobody panics under it"));
        let waker = Waker::from(Arc::clone(&self));
        let mut task = task::Context::from_waker(&waker);
        let ready = futures.iter_mut().map(|future| future.as_mut().poll(&mut task));
        let ready = ready.filter(Poll::is_ready).count();
        self.ready.fetch_add(ready, Ordering::SeqCst);
        drop(futures);
        panic!("as planned");
    }
}

#[test]
fn a_waker_polls_and_drops_the_futures_that_woke_it() {
    let (ctx, guard) = Context::background().with_cancel();
    let (below, _below_guard) = ctx.with_cancel();
    let meddler = Arc::new(Meddler { futures: Mutex::default(), ready: AtomicUsize::new(0) });
    let waker = Waker::from(Arc::clone(&meddler));
    let mut task = task::Context::from_waker(&waker);
    for at in 0..10 {
        let ctx = if at % 2 == 0 { &ctx } else { &below };
        let mut future = Box::pin(ctx.clone().done_owned());
        assert!(future.as_mut().poll(&mut task).is_pending());
        meddler.futures.lock().unwrap().push(future);
    }
    drop(waker);
    assert!(panics(|| _ = guard.cancel()));
    assert_eq!(meddler.ready.load(Ordering::SeqCst), 10, "the first to be woken had them all");
    assert_eq!(Arc::strong_count(&meddler), 1, "no waker is left behind");
}

#[test]
fn a_function_registers_the_next_one_from_its_thread_again_and_again() {
    fn next(ctx: &Context, left: usize, sender: mpsc::Sender<usize>) {
        let itself = ctx.clone();
        ctx.after_func(move || {
            sender.send(left).unwrap();
            if left > 0 {
                next(&itself, left - 1, sender);
            }
            panic!("as planned");
        });
    }
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::channel();
    next(&ctx, 20, sender);
    guard.cancel();
    let seen: Vec<_> = receiver.iter().collect();
    assert_eq!(seen, (0..=20).rev().collect::<Vec<_>>());
}
