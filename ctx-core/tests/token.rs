//! What tokio-util promises of its `CancellationToken`, asked of a context.

use std::future::{Future, pending, ready};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{self, Poll, Wake, Waker};
use std::time::Duration;

use ctx_core::{CancelGuard, Canceller, Cause, Context, ContextError, Done, DoneOwned};

#[derive(Default)]
struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Count {
    fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn counter() -> (Arc<Count>, Waker) {
    let count = Arc::new(Count::default());
    (Arc::clone(&count), Waker::from(count))
}

fn poll<F: Future + Unpin>(future: &mut F, waker: &Waker) -> Poll<F::Output> {
    Pin::new(future).poll(&mut task::Context::from_waker(waker))
}

#[test]
fn traits() {
    fn shared<T: Send + Sync + 'static>() {}
    fn safe<T: UnwindSafe + RefUnwindSafe>() {}
    fn future<T: Send + Sync + Unpin>() {}
    shared::<Context>();
    shared::<CancelGuard>();
    shared::<Canceller>();
    shared::<Cause>();
    shared::<ContextError>();
    safe::<Context>();
    safe::<CancelGuard>();
    future::<Done<'static>>();
    future::<DoneOwned>();
    assert_eq!(size_of::<Context>(), 2 * size_of::<usize>());
}

#[test]
fn a_waker_is_woken_exactly_once() {
    let (ctx, guard) = Context::background().with_cancel();
    let (count, waker) = counter();
    let mut done = ctx.done();
    for _ in 0..3 {
        assert!(poll(&mut done, &waker).is_pending());
    }
    assert_eq!(count.get(), 0);
    assert!(guard.cancel());
    assert!(!guard.cancel());
    assert_eq!(count.get(), 1);
    assert_eq!(poll(&mut done, &waker), Poll::Ready(ContextError::Cancelled));
    assert_eq!(poll(&mut done, &waker), Poll::Ready(ContextError::Cancelled), "ready for good");
}

#[test]
fn the_last_waker_counts() {
    let (ctx, guard) = Context::background().with_cancel();
    let mut done = ctx.done_owned();
    let counters: Vec<_> = (0..5).map(|_| counter()).collect();
    for (_, waker) in &counters {
        assert!(poll(&mut done, waker).is_pending());
    }
    guard.cancel();
    let woken: Vec<_> = counters.iter().map(|(count, _)| count.get()).collect();
    assert_eq!(woken, [0, 0, 0, 0, 1]);
    assert!(
        counters[..4].iter().all(|(count, _)| Arc::strong_count(count) == 2),
        "old wakers are dropped"
    );
}

#[test]
fn a_dropped_future_is_not_woken() {
    let (ctx, guard) = Context::background().with_cancel();
    let (count, waker) = counter();
    let mut done = ctx.done();
    assert!(poll(&mut done, &waker).is_pending());
    drop(done);
    assert_eq!(Arc::strong_count(&count), 2);
    guard.cancel();
    assert_eq!(count.get(), 0);
}

#[test]
fn parent_and_children_are_woken_through() {
    let (parent, guard) = Context::background().with_cancel();
    let (child, _child) = parent.with_cancel();
    let (grandchild, _grandchild) = child.with_cancel();
    let (count, waker) = counter();
    let mut waits = [parent.done(), child.done(), grandchild.done()];
    for done in &mut waits {
        assert!(poll(done, &waker).is_pending());
    }
    guard.cancel();
    assert_eq!(count.get(), 3);
}

#[test]
fn a_cancelled_child_leaves_parent_and_siblings_alone() {
    let (parent, _guard) = Context::background().with_cancel();
    let (first, first_guard) = parent.with_cancel();
    first_guard.cancel();
    let (second, _second_guard) = parent.with_cancel();
    assert!(first.is_cancelled());
    assert!(!parent.is_cancelled() && !second.is_cancelled());
}

#[test]
fn a_grandchild_is_reached_after_the_middle_was_dropped() {
    let (parent, guard) = Context::background().with_cancel();
    let (middle, middle_guard) = parent.with_cancel();
    let (grandchild, _grandchild_guard) = middle.with_cancel();
    middle_guard.disarm();
    drop(middle);
    assert!(!grandchild.is_cancelled());
    guard.cancel();
    assert!(grandchild.is_cancelled());
}

#[test]
fn children_are_dropped_in_any_order() {
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
        for cancel_first in [false, true] {
            let (parent, guard) = Context::background().with_cancel();
            let mut children: Vec<_> = (0..3).map(|_| Some(parent.with_cancel())).collect();
            if cancel_first {
                guard.cancel();
            }
            for at in order {
                children[at] = None;
            }
            assert_eq!(parent.is_cancelled(), cancel_first);
        }
    }
}

#[test]
fn only_descendants_are_cancelled() {
    let (root, _guard) = Context::background().with_cancel();
    let left = root.with_cancel();
    let right = root.with_cancel();
    let below_left: Vec<_> = (0..3).map(|_| left.0.with_cancel()).collect();
    let below_right: Vec<_> = (0..3).map(|_| right.0.with_cancel()).collect();
    left.1.cancel();
    assert!(below_left.iter().all(|(ctx, _)| ctx.is_cancelled()));
    assert!(below_right.iter().all(|(ctx, _)| !ctx.is_cancelled()));
    assert!(!root.is_cancelled());
}

#[test]
fn run_until_cancelled() {
    let (ctx, guard) = Context::background().with_cancel();
    let (count, waker) = counter();
    let mut cx = task::Context::from_waker(&waker);
    let mut run = pin!(ctx.run(pending::<()>()));
    assert!(run.as_mut().poll(&mut cx).is_pending());
    guard.cancel();
    assert_eq!(count.get(), 1);
    assert_eq!(run.as_mut().poll(&mut cx), Poll::Ready(Err(ContextError::Cancelled)));
}

#[test]
fn run_prefers_a_result_but_never_starts_too_late() {
    let (ctx, guard) = Context::background().with_cancel();
    let (_count, waker) = counter();
    let mut cx = task::Context::from_waker(&waker);
    assert_eq!(pin!(ctx.run(ready(7))).poll(&mut cx), Poll::Ready(Ok(7)));

    let mut polls = 0;
    let mut run = pin!(ctx.run(std::future::poll_fn(|_| {
        polls += 1;
        if polls == 2 { Poll::Ready(polls) } else { Poll::Pending }
    })));
    assert!(run.as_mut().poll(&mut cx).is_pending());
    guard.cancel();
    assert_eq!(
        run.as_mut().poll(&mut cx),
        Poll::Ready(Ok(2)),
        "a result that is there is not thrown away"
    );

    let touched = std::cell::Cell::new(false);
    let run = pin!(ctx.run(async { touched.set(true) }));
    assert_eq!(run.poll(&mut cx), Poll::Ready(Err(ContextError::Cancelled)));
    assert!(!touched.get());
}

async fn sleeps(ctx: &Context) -> Result<(), ContextError> {
    ctx.run(tokio::time::sleep(Duration::from_secs(3600))).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tasks_wake_up() {
    let (ctx, guard) = Context::background().with_cancel();
    let tasks: Vec<_> = (0..1000)
        .map(|at| {
            let ctx = ctx.clone();
            tokio::spawn(async move {
                if at % 2 == 0 { sleeps(&ctx).await.unwrap_err() } else { ctx.done_owned().await }
            })
        })
        .collect();
    tokio::task::yield_now().await;
    guard.cancel();
    for task in tasks {
        assert_eq!(task.await.unwrap(), ContextError::Cancelled);
    }
}

#[tokio::test]
async fn a_deadline_wakes_a_task() {
    let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(5));
    assert_eq!(sleeps(&ctx).await, Err(ContextError::DeadlineExceeded));
}

#[tokio::test]
async fn sleeping_ends_with_the_time_or_the_context() {
    let (ctx, guard) = Context::background().with_timeout(Duration::from_secs(3600));
    assert_eq!(ctx.sleep(Duration::from_millis(2)).await, Ok(()));
    assert_eq!(ctx.sleep(Duration::ZERO).await, Ok(()));
    let (sooner, _guard) = ctx.with_timeout(Duration::from_millis(2));
    assert_eq!(sooner.sleep(Duration::MAX).await, Err(ContextError::DeadlineExceeded));
    let slept = tokio::spawn({
        let ctx = ctx.clone();
        async move { ctx.sleep(Duration::from_secs(3600)).await }
    });
    tokio::task::yield_now().await;
    guard.cancel();
    assert_eq!(slept.await.unwrap(), Err(ContextError::Cancelled));
}

#[cfg(all(target_pointer_width = "64", not(feature = "inspect")))]
#[test]
fn running_a_future_takes_four_words_more_than_the_future() {
    let (ctx, _guard) = Context::background().with_cancel();
    let large = async {
        let bytes = [0_u8; 1000];
        pending::<()>().await;
        bytes
    };
    let size = size_of_val(&large);
    let most = if cfg!(feature = "pin") { size + 32 } else { 2 * size + 100 };
    assert!(size_of_val(&ctx.run(large)) <= most);
}

/// What the future holds is free as soon as there is an answer, not when the one who asked lets go of the question.
#[test]
fn an_answer_drops_the_future() {
    let (ctx, guard) = Context::background().with_cancel();
    let held = Arc::new(());
    let future = {
        let held = Arc::clone(&held);
        async move {
            pending::<()>().await;
            drop(held);
        }
    };
    let mut run = Box::pin(ctx.run(future));
    let (_, waker) = counter();
    assert!(poll(&mut run, &waker).is_pending());
    assert_eq!(Arc::strong_count(&held), 2);
    guard.cancel();
    assert_eq!(poll(&mut run, &waker), Poll::Ready(Err(ContextError::Cancelled)));
    assert_eq!(Arc::strong_count(&held), 1);
}
