//! The dump of the live tree, and the check for leaks (features `inspect`, `test-util`).
#![cfg(feature = "test-util")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use ctx_core::test_util::{LeakCheck, ManualClock};
use ctx_core::{Context, inspect};

const HOUR: Duration = Duration::from_secs(3600);

#[test]
fn the_tree_is_shown_with_places_ages_states_and_waiters() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let (top, _top_guard) = Context::background().with_cancel();
    let line = line!() - 1;
    clock.advance(Duration::from_secs(60));
    let (left, left_guard) = top.with_timeout(HOUR);
    let (_right, _right_guard) = top.with_cancel();
    let (_below, _below_guard) = left.with_cancel();
    let _waits = top.on_cancel(|| {});
    left_guard.cancel_cause("say \"no\"");

    let shot = inspect::below(&top);
    let of = |at: usize| &shot.contexts[at];
    assert_eq!(shot.contexts.len(), 4);
    assert_eq!((of(0).place.file(), of(0).place.line()), (file!(), line));
    assert_eq!((of(0).parent, of(0).age, of(0).waiters), (None, Duration::from_secs(60), 1));
    assert_eq!((of(1).parent, of(1).remaining), (Some(of(0).id), Some(HOUR)));
    assert_eq!(of(3).cause.as_deref(), Some("say \"no\""));

    let text = shot.to_string();
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].ends_with("age 60.0s, open, waiters 1"), "{text}");
    assert!(lines[1].starts_with("  #") && lines[1].contains("context canceled: say"), "{text}");
    assert!(lines[2].starts_with("    #"), "the grandchild stands below its parent: {text}");
    assert!(lines[3].starts_with("  #"), "{text}");

    let json = shot.to_json();
    assert!(json.starts_with("[{\"id\":") && json.ends_with("\"waiters\":0}]"), "{json}");
    assert!(json.contains(r#""cause":"say \"no\"""#), "{json}");
    let dot = shot.to_dot();
    assert!(dot.contains(&format!("c{} -> c{};", of(0).id, of(1).id)), "{dot}");
    assert!(dot.contains("style=dashed"), "{dot}");
}

#[test]
fn what_is_gone_is_not_shown() {
    let (top, _guard) = Context::background().with_cancel();
    drop(top.with_cancel());
    assert_eq!(inspect::below(&top).contexts.len(), 1);
    assert!(!inspect::snapshot().contexts.is_empty());
    assert!(inspect::below(&Context::background()).contexts.is_empty());
}

#[test]
fn merged_contexts_are_below_all_their_parents() {
    let (one, _one_guard) = Context::background().with_cancel();
    let (two, _two_guard) = Context::background().with_cancel();
    let (_both, _guard) = one.merge(&[&two]);
    assert_eq!(inspect::below(&one).contexts.len(), 2);
    assert_eq!(inspect::below(&two).contexts.len(), 2);
}

#[test]
fn a_leak_is_named() {
    let (check, ctx) = LeakCheck::new();
    let (kept, guard) = ctx.with_cancel();
    let line = line!() - 1;
    let panic = catch_unwind(AssertUnwindSafe(|| drop(check))).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    let place = format!("1 context was left open: {}:{line}:", file!());
    assert!(text.starts_with(&place), "{text}");
    drop((kept, guard));
}

#[test]
fn what_has_ended_or_is_gone_is_no_leak() {
    let (check, ctx) = LeakCheck::new();
    let (ended, guard) = ctx.with_timeout(HOUR);
    guard.cancel();
    drop(ctx.with_cancel());
    assert!(check.open().contexts.is_empty());
    drop(check);
    drop(ended);
}

#[test]
fn a_deep_tree_is_shown_as_far_as_a_line_can_be_indented() {
    let (top, guard) = Context::background().with_cancel();
    let mut chain = vec![(top, guard)];
    // Twice as many are more than a format can be wide.
    while chain.len() < 40_000 {
        let next = chain[chain.len() - 1].0.with_cancel();
        chain.push(next);
    }
    let text = inspect::below(&chain[0].0).to_string();
    assert_eq!(text.lines().count(), 40_000);
    let indented = text.lines().map(|line| line.len() - line.trim_start().len());
    assert_eq!(indented.max(), Some(100));
    // From the leaf upwards, as a program would.
    while chain.pop().is_some() {}
}

#[test]
fn contexts_that_the_library_derives_have_the_places_of_who_asked() {
    let (ctx, _guard) = Context::background().with_cancel();
    let mut lines = vec![line!()];
    let sleep = ctx.sleep(HOUR);
    ctx.thread_scope(|scope| {
        let below = inspect::below(&ctx);
        let places: Vec<_> = below.contexts.iter().map(|live| live.place).collect();
        assert!(places.iter().all(|place| place.file() == file!()), "{below}");
        lines.extend([lines[0] + 1, lines[0] + 2]);
        assert_eq!(places[1..].iter().map(|place| place.line()).collect::<Vec<_>>(), lines[1..]);
        assert!(!scope.context().is_cancelled());
    });
    drop(sleep);
    #[cfg(feature = "tokio")]
    {
        use ctx_core::{Policy, Scope};
        let scope = Scope::<(), String>::with_policy(&ctx, Policy::CollectAll);
        let other = Scope::<(), String>::new(&ctx);
        let below = inspect::below(&ctx);
        assert_eq!(below.contexts.len(), 3);
        assert!(below.contexts.iter().all(|live| live.place.file() == file!()), "{below}");
        drop((scope, other));
    }
}
