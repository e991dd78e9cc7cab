//! The table of Go's `TestCause`: what `err` and `cause` say, row by row.
//!
//! Rows 21 to 23 put a foreign implementation of the interface between two contexts, and have no counterpart.

use std::time::Duration;

use ctx_core::{CancelGuard, Context};

const HOUR: Duration = Duration::from_secs(3600);
const CANCELED: &str = "context canceled";
const EXCEEDED: &str = "context deadline exceeded";

fn check(ctx: &Context, expected: Option<(&str, &str)>) {
    let err = ctx.err().map(|err| err.to_string());
    let cause = ctx.cause().map(|cause| cause.to_string());
    assert_eq!(err.as_deref().zip(cause.as_deref()), expected, "{ctx}");
    assert_eq!(err.is_some(), cause.is_some());
}

struct Family {
    parent: Context,
    parent_guard: CancelGuard,
    child: Context,
    child_guard: CancelGuard,
}

fn family() -> Family {
    let (parent, parent_guard) = Context::background().with_cancel_cause();
    let (child, child_guard) = parent.with_cancel_cause();
    Family { parent, parent_guard, child, child_guard }
}

impl Family {
    fn check(&self, parent_cause: &str, child_cause: &str) {
        check(&self.parent, Some((CANCELED, parent_cause)));
        check(&self.child, Some((CANCELED, child_cause)));
    }
}

#[test]
fn go_test_cause_01_background_and_02_todo() {
    check(&Context::background(), None);
    check(&Context::todo(), None);
}

#[test]
fn go_test_cause_03_with_cancel() {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    check(&ctx, Some((CANCELED, CANCELED)));
}

#[test]
fn go_test_cause_04_with_cancel_cause() {
    let (ctx, guard) = Context::background().with_cancel_cause();
    guard.cancel_cause("parent");
    check(&ctx, Some((CANCELED, "parent")));
}

#[test]
fn go_test_cause_05_with_cancel_cause_nil() {
    let (ctx, guard) = Context::background().with_cancel_cause();
    guard.cancel();
    check(&ctx, Some((CANCELED, CANCELED)));
}

#[test]
fn go_test_cause_06_parent_cause_before_child() {
    let family = family();
    family.parent_guard.cancel_cause("parent");
    family.child_guard.cancel_cause("child");
    family.check("parent", "parent");
}

#[test]
fn go_test_cause_07_parent_cause_after_child() {
    let family = family();
    family.child_guard.cancel_cause("child");
    family.parent_guard.cancel_cause("parent");
    family.check("parent", "child");
}

#[test]
fn go_test_cause_08_parent_cause_before_plain_child() {
    let family = family();
    family.parent_guard.cancel_cause("parent");
    family.child_guard.cancel();
    family.check("parent", "parent");
}

#[test]
fn go_test_cause_09_plain_child_before_parent_cause() {
    let family = family();
    family.child_guard.cancel();
    family.parent_guard.cancel_cause("parent");
    family.check("parent", CANCELED);
}

#[test]
fn go_test_cause_10_plain_parent_before_child_cause() {
    let family = family();
    family.parent_guard.cancel();
    family.child_guard.cancel_cause("child");
    family.check(CANCELED, CANCELED);
}

#[test]
fn go_test_cause_11_child_cause_before_plain_parent() {
    let family = family();
    family.child_guard.cancel_cause("child");
    family.parent_guard.cancel();
    family.check(CANCELED, "child");
}

#[test]
fn go_test_cause_12_with_timeout() {
    let (ctx, guard) = Context::background().with_timeout(Duration::ZERO);
    guard.cancel();
    check(&ctx, Some((EXCEEDED, EXCEEDED)));
}

#[test]
fn go_test_cause_13_with_timeout_canceled() {
    let (ctx, guard) = Context::background().with_timeout(HOUR);
    guard.cancel();
    check(&ctx, Some((CANCELED, CANCELED)));
}

#[test]
fn go_test_cause_14_with_timeout_cause() {
    let (ctx, guard) = Context::background().with_timeout_cause(Duration::ZERO, "too slow");
    guard.cancel();
    check(&ctx, Some((EXCEEDED, "too slow")));
}

#[test]
fn go_test_cause_14_with_timeout_cause_by_the_timer() {
    let (ctx, _guard) =
        Context::background().with_timeout_cause(Duration::from_millis(2), "too slow");
    let (child, _child_guard) = ctx.with_cancel();
    child.wait();
    check(&ctx, Some((EXCEEDED, "too slow")));
    check(&child, Some((EXCEEDED, "too slow")));
}

#[test]
fn go_test_cause_15_with_timeout_cause_canceled() {
    let (ctx, guard) = Context::background().with_timeout_cause(HOUR, "too slow");
    guard.cancel();
    check(&ctx, Some((CANCELED, CANCELED)));
}

#[test]
fn go_test_cause_16_stacked_and_expired() {
    let (ctx, _inner) = Context::background().with_timeout_cause(Duration::ZERO, "too slow");
    let (ctx, outer) = ctx.with_cancel_cause();
    outer.cancel_cause("finished early");
    check(&ctx, Some((EXCEEDED, "too slow")));
}

#[test]
fn go_test_cause_17_stacked_and_canceled() {
    let (ctx, _inner) = Context::background().with_timeout_cause(HOUR, "too slow");
    let (ctx, outer) = ctx.with_cancel_cause();
    outer.cancel_cause("finished early");
    check(&ctx, Some((CANCELED, "finished early")));
}

#[test]
fn go_test_cause_18_without_cancel() {
    check(&Context::background().without_cancel(), None);
}

#[test]
fn go_test_cause_19_without_cancel_of_canceled() {
    let (ctx, guard) = Context::background().with_cancel_cause();
    let ctx = ctx.without_cancel();
    guard.cancel_cause("parent");
    check(&ctx, None);
}

#[test]
fn go_test_cause_20_without_cancel_of_expired() {
    let (ctx, _guard) = Context::background().with_timeout_cause(Duration::ZERO, "too slow");
    check(&ctx.without_cancel(), None);
}

#[test]
fn an_earlier_deadline_of_the_parent_drops_the_cause_of_the_child() {
    let (parent, _guard) =
        Context::background().with_timeout_cause(Duration::from_millis(2), "parent");
    let (child, _child_guard) = parent.with_timeout_cause(HOUR, "child");
    child.wait();
    check(&child, Some((EXCEEDED, "parent")));
}
