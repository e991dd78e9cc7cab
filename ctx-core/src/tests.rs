//! Tests that look inside: who is linked to whom, and what is left afterwards.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Waker};
use std::time::Duration;

use crate::{Context, ContextError, key};

const HOUR: Duration = Duration::from_secs(3600);

key! { Number: u32; }

fn linked(ctx: &Context) -> usize {
    ctx.node().map_or(0, |node| node.registrations())
}

fn has_timer(ctx: &Context) -> bool {
    ctx.node().is_some_and(|node| node.has_timer())
}

#[test]
fn go_test_parent_finishes_child() {
    let (parent, guard) = Context::background().with_cancel();
    let (cancel_child, _one) = parent.with_cancel();
    let value_child = parent.with_value(Number, 1);
    let (timer_child, _two) = value_child.with_timeout(HOUR);
    let (sender, ran) = std::sync::mpsc::channel();
    parent.after_func(move || sender.send(()).unwrap());

    assert_eq!(linked(&parent), 3);
    assert!(Arc::ptr_eq(value_child.node().unwrap(), parent.node().unwrap()));
    assert!(Arc::ptr_eq(timer_child.node().unwrap().parent().unwrap(), parent.node().unwrap()));
    let all = [&parent, &cancel_child, &value_child, &timer_child];
    assert!(all.iter().all(|ctx| ctx.err().is_none()));

    guard.cancel();
    ran.recv().unwrap();
    assert_eq!(linked(&parent), 0);
    assert!(all.iter().all(|ctx| ctx.err() == Some(ContextError::Cancelled)));
    assert!(!has_timer(&timer_child));
    assert!(parent.with_value(Number, 2).is_cancelled());
}

#[test]
fn go_test_child_finishes_first() {
    let (cancellable, _guard) = Context::background().with_cancel();
    for parent in [Context::background(), cancellable] {
        let (child, guard) = parent.with_cancel();
        guard.cancel();
        assert_eq!(child.err(), Some(ContextError::Cancelled));
        assert_eq!(linked(&parent), 0);
        assert_eq!(parent.err(), None);
    }
}

#[test]
fn go_test_cancel_removes() {
    let (parent, _guard) = Context::background().with_cancel();
    let (_child, guard) = parent.with_cancel();
    assert_eq!(linked(&parent), 1);
    guard.cancel();
    assert_eq!(linked(&parent), 0);

    let (child, guard) = parent.with_timeout(HOUR);
    assert_eq!(linked(&parent), 1);
    guard.cancel();
    assert_eq!(linked(&parent), 0);
    assert!(!has_timer(&child));

    let after = parent.after_func(|| unreachable!("it was stopped"));
    assert_eq!(linked(&parent), 1);
    assert!(after.stop());
    assert_eq!(linked(&parent), 0);

    let (other, _other_guard) = Context::background().with_cancel();
    let (_merged, guard) = parent.merge(&[&other]);
    assert_eq!((linked(&parent), linked(&other)), (1, 1));
    guard.cancel();
    assert_eq!((linked(&parent), linked(&other)), (0, 0));
    let (merged, guard) = parent.merge(&[&other]);
    guard.disarm();
    drop(merged);
    assert_eq!((linked(&parent), linked(&other)), (0, 0));
}

#[test]
fn an_expired_child_leaves_its_parent() {
    let (parent, _guard) = Context::background().with_cancel();
    let (child, _child_guard) = parent.with_timeout(Duration::from_millis(2));
    child.wait();
    // A look at the right moment sees the end before the timer thread has unlinked the child.
    for _ in 0..1000 {
        if linked(&parent) == 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("the expired child is still linked");
}

#[test]
fn a_disarmed_child_leaves_with_its_last_handle() {
    let (parent, _guard) = Context::background().with_cancel();
    let (child, guard) = parent.with_timeout(HOUR);
    let canceller = guard.disarm();
    let (grandchild, grandchild_guard) = child.with_cancel();
    drop((child, canceller));
    assert_eq!(linked(&parent), 1, "the grandchild still needs the way up");
    drop((grandchild, grandchild_guard));
    assert_eq!(linked(&parent), 0);
}

#[test]
fn a_parent_with_an_earlier_deadline_costs_no_timer() {
    let (parent, _guard) = Context::background().with_timeout(HOUR);
    let (child, _child_guard) = parent.with_timeout(HOUR * 2);
    assert!(has_timer(&parent) && !has_timer(&child));
    assert_eq!(child.deadline(), parent.deadline());
    let (equal, _equal_guard) = parent.with_deadline(parent.deadline().unwrap());
    assert!(has_timer(&equal), "as in Go, only a strictly earlier deadline makes one moot");
}

#[test]
fn nothing_is_linked_to_a_root() {
    let ctx = Context::todo().with_value(Number, 1);
    assert!(ctx.node().is_none());
    let (child, _guard) = ctx.with_cancel();
    assert!(child.node().unwrap().parent().is_none());
    assert!(child.without_cancel().node().is_none());
}

#[test]
fn a_pending_future_leaves_nothing_behind() {
    let (ctx, _guard) = Context::background().with_cancel();
    let mut cx = task::Context::from_waker(Waker::noop());
    let mut done = ctx.done();
    let mut owned = ctx.clone().done_owned();
    for _ in 0..3 {
        assert!(Pin::new(&mut done).poll(&mut cx).is_pending());
        assert!(Pin::new(&mut owned).poll(&mut cx).is_pending());
        assert_eq!(linked(&ctx), 2);
    }
    drop(done);
    assert_eq!(linked(&ctx), 1);
    drop(owned);
    assert_eq!(linked(&ctx), 0);
}

#[test]
fn no_growth_on_one_parent() {
    let (parent, _guard) = Context::background().with_cancel();
    let rounds = match () {
        () if cfg!(miri) => 500,
        () if cfg!(debug_assertions) => 200_000,
        () => 10_000_000,
    };
    let mut kept = std::collections::VecDeque::new();
    for round in 0..rounds {
        let (ctx, guard) =
            if round % 4 == 0 { parent.with_timeout(HOUR) } else { parent.with_cancel() };
        kept.push_back((ctx, guard));
        if kept.len() > 10 {
            kept.pop_front();
        }
    }
    assert_eq!(linked(&parent), 10);
    assert!(parent.node().unwrap().places() <= 12);
    // Other tests have timers, too, but nothing like as many.
    assert!(crate::timer::places() < 200, "places of the wheel are used again");
    kept.clear();
    assert_eq!(linked(&parent), 0);
}

#[test]
fn indexes_grow_with_the_chain() {
    let grown = |length: u32| {
        let mut ctx = Context::background();
        for step in 0..length {
            // Asked for what lies at the bottom, each layer that may have an index builds it.
            ctx = ctx.with_value(step, ());
            assert!(ctx.value::<()>(0_u32).is_some());
        }
        assert!((0..length).all(|step| ctx.value::<()>(step).is_some()));
        crate::value::ValueNode::all_indexed(ctx.values().unwrap())
    };
    let lengths = if cfg!(miri) { [300, 600] } else { [2_000, 8_000] };
    let [short, long] = lengths.map(grown);
    assert!(short > 1000, "there are indexes");
    assert!(long < 5 * short, "{short} and {long} layers are indexed");
}

#[cfg(all(target_pointer_width = "64", not(feature = "inspect")))]
#[test]
fn small_types_stay_small() {
    assert!(size_of::<crate::node::Node>() <= 88);
    assert!(size_of::<crate::registry::Registry>() <= 24);
}
