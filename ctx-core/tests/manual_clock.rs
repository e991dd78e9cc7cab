//! The clock that is turned by hand (feature `test-util`).
#![cfg(feature = "test-util")]

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ctx_core::test_util::ManualClock;
use ctx_core::{Context, ContextError};

const HOUR: Duration = Duration::from_secs(3600);
const SECOND: Duration = Duration::from_secs(1);

#[test]
fn time_stands_still_until_it_is_moved() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let (ctx, _guard) = Context::background().with_timeout(HOUR);
    assert_eq!(ctx.remaining(), Some(HOUR));
    clock.advance(HOUR.saturating_sub(Duration::from_nanos(1)));
    assert_eq!(ctx.err(), None, "a deadline came early");
    clock.advance(Duration::from_millis(1));
    assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
}

#[test]
fn deadlines_pass_in_order_and_see_their_time() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let log = Arc::new(Mutex::new(vec![]));
    let start = clock.now();
    let kept: Vec<_> = [3, 1, 2]
        .map(|at| {
            let (ctx, guard) = Context::background().with_timeout(SECOND * at);
            let (log, clock) = (Arc::clone(&log), clock.clone());
            let registration = ctx.on_cancel(move || log.lock().unwrap().push(clock.now() - start));
            (guard, registration)
        })
        .into();
    clock.advance(HOUR);
    assert_eq!(*log.lock().unwrap(), [SECOND, SECOND * 2, SECOND * 3]);
    assert_eq!(clock.now() - start, HOUR);
    drop(kept);
}

#[test]
fn clocks_nest_and_are_shared_between_threads() {
    let outer = ManualClock::new();
    let outer_in_use = outer.enter();
    {
        let inner = ManualClock::new();
        let _in_use = inner.enter();
        let (ctx, _guard) = Context::background().with_timeout(SECOND);
        outer.advance(HOUR);
        assert!(!ctx.is_cancelled());
        inner.advance(SECOND);
        assert!(ctx.is_cancelled());
    }
    let other = outer.clone();
    let (ctx, guard) = thread::spawn(move || {
        let _in_use = other.enter();
        Context::background().with_timeout(SECOND)
    })
    .join()
    .unwrap();
    outer.advance(SECOND);
    assert!(ctx.is_cancelled());
    drop((guard, outer_in_use));
    let (real, _real_guard) = Context::background().with_timeout(Duration::from_millis(1));
    assert_eq!(real.wait(), ContextError::DeadlineExceeded);
}

#[test]
fn what_is_pending_when_the_clock_goes_is_kept_by_the_system() {
    let clock = ManualClock::new();
    let (ctx, _guard) = {
        let _in_use = clock.enter();
        Context::background().with_timeout(Duration::from_millis(20))
    };
    drop(clock);
    assert_eq!(ctx.wait(), ContextError::DeadlineExceeded);
}

#[test]
fn a_clock_that_is_moved_by_what_it_ends_does_not_go_back() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let start = clock.now();
    let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(5));
    let (late, _late_guard) = Context::background().with_timeout(Duration::from_secs(20));
    let moved = clock.clone();
    ctx.on_cancel(move || moved.advance(Duration::from_secs(25))).detach();
    clock.advance(Duration::from_secs(10));
    assert_eq!(clock.now(), start + Duration::from_secs(30));
    assert!(late.is_cancelled());
}

#[test]
fn clocks_may_be_left_in_another_order() {
    let (first, second) = (ManualClock::new(), ManualClock::new());
    let in_use = first.enter();
    let _second_in_use = second.enter();
    drop(in_use);
    let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(1));
    first.advance(Duration::from_secs(1));
    assert!(!ctx.is_cancelled(), "the second clock is still in use");
    second.advance(Duration::from_secs(1));
    assert!(ctx.is_cancelled());
}
