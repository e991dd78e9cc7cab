//! `on_cancel`, `merge`, `shielded`, identity and `thread_scope`.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ctx_core::{Context, ContextError, key};

key! { Number: u32; }

const HOUR: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn inline_functions_run_once_and_after_all_descendants_ended() {
    let (ctx, guard) = Context::background().with_cancel();
    let (child, _child_guard) = ctx.with_cancel();
    let runs = Arc::new(AtomicUsize::new(0));
    let kept = {
        let (runs, ctx) = (Arc::clone(&runs), ctx.clone());
        ctx.clone().on_cancel(move || {
            assert!(child.is_cancelled());
            // No lock is held: everything may be used.
            drop(ctx.on_cancel(|| {}));
            runs.fetch_add(1, Ordering::SeqCst);
        })
    };
    drop(ctx.on_cancel(|| unreachable!("the registration was dropped")));
    let detached = Arc::clone(&runs);
    ctx.on_cancel(move || _ = detached.fetch_add(10, Ordering::SeqCst)).detach();
    guard.cancel();
    guard.cancel();
    drop(kept);
    assert_eq!(runs.load(Ordering::SeqCst), 11);
    let late = Arc::clone(&runs);
    drop(ctx.on_cancel(move || _ = late.fetch_add(100, Ordering::SeqCst)));
    assert_eq!(runs.load(Ordering::SeqCst), 111);
}

#[test]
fn a_panic_in_a_function_stops_nobody() {
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::channel();
    ctx.on_cancel(|| panic!("first")).detach();
    let other = sender.clone();
    ctx.on_cancel(move || other.send("inline").unwrap()).detach();
    ctx.after_func(|| panic!("on its own thread"));
    ctx.after_func(move || sender.send("thread").unwrap());
    let panic = catch_unwind(AssertUnwindSafe(|| guard.cancel())).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"first"));
    let mut told: Vec<_> = (0..2).map(|_| receiver.recv_timeout(PATIENCE).unwrap()).collect();
    told.sort_unstable();
    assert_eq!(told, ["inline", "thread"]);
}

#[test]
fn a_storm_of_functions_runs_them_all() {
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::channel();
    for at in 0..300 {
        let sender = sender.clone();
        ctx.after_func(move || sender.send(at).unwrap());
    }
    guard.cancel();
    let seen: HashSet<_> = (0..300).map(|_| receiver.recv_timeout(PATIENCE).unwrap()).collect();
    assert_eq!(seen.len(), 300);
}

#[test]
fn stopping_races_the_end() {
    for _ in 0..200 {
        let (ctx, guard) = Context::background().with_cancel();
        let runs = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&runs);
        let (sender, receiver) = mpsc::channel();
        let after = ctx.after_func(move || {
            count.fetch_add(1, Ordering::SeqCst);
            sender.send(()).unwrap();
        });
        let canceller = thread::spawn(move || guard.cancel());
        let stopped = after.stop();
        canceller.join().unwrap();
        if !stopped {
            receiver.recv_timeout(PATIENCE).unwrap();
        }
        assert_eq!(runs.load(Ordering::SeqCst), usize::from(!stopped));
    }
}

#[test]
fn a_function_may_stop_itself() {
    let (ctx, guard) = Context::background().with_cancel();
    let (handle, itself) = mpsc::channel::<ctx_core::AfterFunc>();
    let (sender, receiver) = mpsc::channel();
    let after = ctx.after_func(move || sender.send(itself.recv().unwrap().stop()).unwrap());
    handle.send(after).unwrap();
    guard.cancel();
    assert!(!receiver.recv_timeout(PATIENCE).unwrap());
}

#[test]
fn a_merged_context_ends_with_any_parent() {
    for end in 0..3 {
        let (first, first_guard) = Context::background().with_value(Number, 1).with_cancel();
        let (second, second_guard) = Context::background().with_value(Number, 2).with_cancel();
        let (third, third_guard) = second.with_cancel();
        let (merged, _guard) = first.merge(&[&Context::background(), &third, &second]);
        let (below, _below_guard) = merged.with_cancel();
        assert_eq!(merged.value(Number), Some(&1));
        assert!(!merged.is_cancelled());
        [first_guard, second_guard, third_guard][end].cancel_cause(["one", "two", "three"][end]);
        for ctx in [&merged, &below] {
            assert_eq!(ctx.err(), Some(ContextError::Cancelled));
            assert_eq!(ctx.cause().unwrap().to_string(), ["one", "two", "three"][end]);
        }
    }
}

#[test]
fn a_merged_context_has_the_earliest_deadline() {
    let now = Instant::now();
    let (early, _early_guard) = Context::background().with_deadline(now + HOUR);
    let (late, _late_guard) = Context::background().with_deadline(now + HOUR * 2);
    assert_eq!(late.merge(&[&early]).0.deadline(), Some(now + HOUR));
    assert_eq!(early.merge(&[&late]).0.deadline(), Some(now + HOUR));

    let (soon, _soon_guard) = Context::background()
        .with_timeout_cause(Duration::from_millis(5), "the other one's deadline");
    let (merged, _guard) = late.merge(&[&soon]);
    assert_eq!(merged.wait(), ContextError::DeadlineExceeded);
    assert_eq!(merged.cause().unwrap().to_string(), "the other one's deadline");
}

#[test]
fn a_merged_context_of_an_ended_one_is_born_ended() {
    let (ended, guard) = Context::background().with_cancel();
    guard.cancel_cause("before");
    let (open, _open_guard) = Context::background().with_cancel();
    for (merged, _guard) in [open.merge(&[&ended]), ended.merge(&[&open])] {
        assert_eq!(merged.cause().unwrap().to_string(), "before");
    }
    assert!(!open.is_cancelled());
    let (own, own_guard) = open.merge(&[]);
    assert_eq!(own.to_string(), "context.Background.WithCancel.Merge");
    own_guard.cancel_cause("its own");
    assert_eq!(own.cause().unwrap().to_string(), "its own");
}

#[test]
fn merged_parents_race() {
    for _ in 0..200 {
        let (first, first_guard) = Context::background().with_cancel();
        let (second, second_guard) = Context::background().with_cancel();
        let threads = [(first_guard, "one"), (second_guard, "two")]
            .map(|(guard, cause)| thread::spawn(move || guard.cancel_cause(cause)));
        let (merged, _guard) = first.merge(&[&second]);
        assert_eq!(merged.wait_timeout(PATIENCE), Some(ContextError::Cancelled));
        let cause = merged.cause().unwrap().to_string();
        assert!(threads.map(|thread| thread.join().unwrap()).iter().all(|first| *first));
        assert!(cause == "one" || cause == "two");
        assert_eq!(merged.cause().unwrap().to_string(), cause);
    }
}

/// A deep tree of merged contexts is dropped without recursion.
#[test]
fn a_chain_of_merges_is_dropped_on_a_small_stack() {
    let drops = || {
        let mut kept = vec![];
        let (mut ctx, guard) = Context::background().with_cancel();
        for _ in 0..100_000 {
            let (next, next_guard) = Context::background().merge(&[&ctx]);
            kept.push(next_guard.disarm());
            ctx = next;
        }
        kept.clear();
        drop(ctx);
        drop(guard);
    };
    thread::Builder::new().stack_size(256 << 10).spawn(drops).unwrap().join().unwrap();
}

#[test]
fn a_shielded_context_lives_on_for_a_while() {
    let (ctx, guard) = Context::background().with_value(Number, 1).with_cancel();
    guard.cancel();
    let (cleanup, _guard) = ctx.shielded(Duration::from_millis(5));
    assert_eq!((cleanup.err(), cleanup.value(Number)), (None, Some(&1)));
    assert_eq!(cleanup.wait(), ContextError::DeadlineExceeded);
}

#[test]
fn contexts_are_equal_when_they_are_the_same() {
    let (ctx, _guard) = Context::background().with_cancel();
    let (twin, _twin_guard) = Context::background().with_cancel();
    assert_eq!(ctx, ctx.clone());
    assert_ne!(ctx, twin);
    assert_ne!(ctx, ctx.with_value(Number, 1));
    assert_eq!(Context::background(), Context::background());
    assert_eq!(HashSet::from([ctx.clone(), ctx, twin]).len(), 2);
}

#[test]
fn a_panic_cancels_the_other_threads() {
    let seen = std::sync::Mutex::new(None);
    let out = catch_unwind(AssertUnwindSafe(|| {
        Context::background().thread_scope(|scope| {
            scope.spawn(|ctx| {
                ctx.wait();
                *seen.lock().unwrap() = ctx.cause();
            });
            scope.spawn(|_| panic!("one of them"));
        });
    }));
    assert!(out.is_err());
    assert_eq!(seen.lock().unwrap().take().unwrap().to_string(), "a thread of the scope panicked");
}

#[test]
fn a_panic_in_the_body_cancels_the_threads() {
    let out = catch_unwind(AssertUnwindSafe(|| {
        Context::background().thread_scope(|scope| {
            scope.spawn(|ctx| _ = ctx.wait());
            panic!("in the body");
        })
    }));
    assert_eq!(out.unwrap_err().downcast_ref(), Some(&"in the body"));
}

#[test]
fn threads_of_a_scope_finish_and_end_with_the_parent() {
    let (parent, guard) = Context::background().with_cancel();
    let mut done = 0;
    parent.thread_scope(|scope| _ = scope.spawn(|ctx| done += u32::from(!ctx.is_cancelled())));
    assert_eq!(done, 1);
    parent.thread_scope(|scope| {
        scope.spawn(|ctx| _ = ctx.wait());
        assert!(!scope.context().is_cancelled());
        guard.cancel();
        assert!(!scope.cancel(), "the parent was first");
    });
}
