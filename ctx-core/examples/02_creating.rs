//! Part 2 of the guide: the six ways to create a context.

use std::time::Duration;

use ctx_core::test_util::ManualClock;
use ctx_core::{Context, ContextError, key};

const SECOND: Duration = Duration::from_secs(1);

fn main() {
    roots();
    cancel();
    time_limits();
    values();
}

// ANCHOR: roots
/// The root of the program. It costs nothing, so it can be a constant.
static ROOT: Context = Context::background();

fn roots() {
    // 1. Background: never ends, has no deadline and no values.
    assert_eq!((ROOT.err(), ROOT.deadline()), (None, None));
    assert_eq!(ROOT.to_string(), "context.Background");

    // 2. The placeholder: behaves the same, and remembers where it was put.
    // ctx-lint: allow(leftover_todo): this is how to make one
    let ctx = Context::todo();
    assert_eq!(ctx.err(), None);
    assert!(ctx.to_string().contains("02_creating.rs"));
}
// ANCHOR_END: roots

// ANCHOR: cancel
fn cancel() {
    // 3. With a guard: ends when the guard says so, or is dropped.
    let ctx = {
        let (ctx, _guard) = ROOT.with_cancel();
        assert!(!ctx.is_cancelled());
        ctx
    };
    assert_eq!(ctx.err(), Some(ContextError::Cancelled));
}
// ANCHOR_END: cancel

// ANCHOR: time
fn time_limits() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();

    // 4. With a timeout: so much time from now.
    let (quick, _quick_guard) = ROOT.with_timeout(SECOND);

    // 5. With a deadline: a point in time, computed once and shared by several contexts.
    let end = clock.now() + 2 * SECOND;
    let (slow, _slow_guard) = ROOT.with_deadline(end);
    let (other, _other_guard) = ROOT.with_deadline(end);
    assert_eq!(slow.deadline(), other.deadline());

    clock.advance(SECOND);
    assert_eq!(quick.err(), Some(ContextError::DeadlineExceeded));
    assert_eq!((slow.err(), slow.remaining()), (None, Some(SECOND)));
    clock.advance(SECOND);
    assert!(slow.is_cancelled() && other.is_cancelled());

    // A deadline that has passed gives a context that has ended: there is no need to ask the clock first.
    let (late, _late_guard) = ROOT.with_deadline(end);
    assert_eq!(late.err(), Some(ContextError::DeadlineExceeded));
}
// ANCHOR_END: time

// ANCHOR: values
key! {
    /// The number under which the request is logged.
    RequestId: u64;
}

fn values() {
    // 6. With a value. There is no guard, for there is nothing to end.
    let ctx = ROOT.with_value(RequestId, 7);
    assert_eq!(ctx.value(RequestId), Some(&7));
    assert_eq!(ROOT.value(RequestId), None);
    assert_eq!(ctx.to_string(), "context.Background.WithValue(RequestId, u64)");
}
// ANCHOR_END: values

#[test]
fn holds() {
    main();
}
