//! How much memory things take: ceilings, and the counterpart of Go's `TestAllocs`.
//!
//! One test, because the counters are of the whole process.
#![cfg(not(feature = "inspect"))]

use std::alloc::System;
use std::time::Duration;

use ctx_core::{Context, key};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

key! { Number: u64; }

const HOUR: Duration = Duration::from_secs(3600);

/// Allocations and bytes of one operation, of which a first one was made before.
fn cost<T>(mut work: impl FnMut() -> T) -> (usize, usize) {
    drop((work(), work()));
    let region = Region::new(ALLOCATOR);
    let made = work();
    let change = region.change();
    drop(made);
    (change.allocations + change.reallocations, change.bytes_allocated)
}

#[test]
fn go_test_allocs() {
    // The timer thread, and what the wheel keeps.
    drop(Context::background().with_timeout(HOUR));
    let (parent, _guard) = Context::background().with_cancel();
    let _siblings = [parent.with_cancel(), parent.with_cancel()];
    let valued = parent.with_value(Number, 7);

    // The rows of Go's test, with its ceilings behind them.
    assert_eq!(cost(Context::background).0, 0); // 0
    assert!(cost(|| Context::background().with_value(Number, 7).value(Number).copied()).0 <= 1); // 3
    let expired = || Context::background().with_timeout(Duration::from_nanos(1)).0.wait();
    assert!(cost(expired).0 <= 4); // 12
    let cancelled = || {
        let (ctx, guard) = Context::background().with_cancel();
        guard.cancel();
        ctx.wait()
    };
    assert!(cost(cancelled).0 <= 1); // 5
    let timed = || {
        let (ctx, guard) = Context::background().with_timeout(Duration::from_millis(5));
        guard.cancel();
        ctx.wait()
    };
    assert!(cost(timed).0 <= 1); // 8

    assert_eq!(cost(|| parent.with_cancel()), (1, 104));
    assert_eq!(cost(|| parent.with_timeout(HOUR)), (1, 104));
    assert_eq!(cost(|| parent.clone()).0, 0);
    assert_eq!(cost(|| parent.is_cancelled()).0, 0);
    assert_eq!(cost(|| valued.value(Number).copied()).0, 0);
    assert_eq!(cost(|| parent.with_value(Number, 7)), (1, 88));
    assert_eq!(cost(|| parent.without_cancel()).0, 1);
    assert_eq!(cost(|| parent.after_func(|| {}).stop()).0, 1);
    assert_eq!(cost(|| parent.on_cancel(|| {})).0, 1);
    assert_eq!(cost(|| parent.merge(&[&parent])).0, 3);

    // A child costs its parent a pointer.
    let region = Region::new(ALLOCATOR);
    let (wide, _wide_guard) = Context::background().with_cancel();
    let children: Vec<_> = (0..1024).map(|_| wide.with_cancel()).collect();
    let change = region.change();
    let handles = children.capacity() * size_of_val(&children[0]);
    let live = change.bytes_allocated - change.bytes_deallocated - handles;
    assert!(live / children.len() <= 113, "{} bytes a child", live / children.len());

    // A chain takes a node per link and nothing else.
    let region = Region::new(ALLOCATOR);
    let mut chain = Vec::with_capacity(1000);
    chain.push(Context::background().with_cancel());
    for at in 1..1000 {
        let next = chain[at - 1].0.with_cancel();
        chain.push(next);
    }
    assert!(region.change().allocations <= 1001);

    // Everything is given back.
    drop((children, chain));
    let region = Region::new(ALLOCATOR);
    for _ in 0..1000 {
        let (ctx, guard) = parent.with_timeout(HOUR);
        let ctx = ctx.with_value(Number, 1);
        let after = ctx.after_func(|| {});
        guard.cancel();
        drop((ctx, after));
    }
    let change = region.change();
    // The threads of the pool may still be at work on the last functions.
    let kept = change.bytes_allocated.saturating_sub(change.bytes_deallocated);
    assert!(kept < 300_000, "{kept} bytes were kept");
}
