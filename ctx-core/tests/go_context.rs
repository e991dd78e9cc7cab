//! Tests of Go's `context` package, under their Go names, for what does not need a look inside.
//!
//! `docs/go-context-tests.md` says where each of the others is, and which ones the compiler makes impossible.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Cause, Context, ContextError, Key, key};

const HOUR: Duration = Duration::from_secs(3600);
const SHORT: Duration = Duration::from_millis(20);

/// A generator of numbers that are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("the bound is a usize")
    }
}

#[test]
fn go_test_background() {
    let ctx = Context::background();
    assert_eq!(ctx.wait_timeout(Duration::ZERO), None);
    assert_eq!(ctx.to_string(), "context.Background");
}

#[test]
fn go_test_todo() {
    let ctx = Context::todo();
    let here = line!() - 1;
    assert_eq!(ctx.wait_timeout(Duration::ZERO), None);
    assert_eq!(ctx.to_string(), format!("context.TODO({}:{here}:15)", file!()));
}

#[test]
fn go_test_with_cancel() {
    let (outer, guard) = Context::background().with_cancel();
    assert_eq!(outer.to_string(), "context.Background.WithCancel");
    let clone = outer.clone();
    let (inner, _inner_guard) = clone.with_cancel();
    assert!([&outer, &clone, &inner].iter().all(|ctx| ctx.err().is_none()));
    guard.cancel();
    for ctx in [&outer, &clone, &inner] {
        assert_eq!(ctx.wait_timeout(Duration::ZERO), Some(ContextError::Cancelled));
    }
}

fn expires(ctx: &Context) {
    let deadline = ctx.deadline();
    assert_eq!(ctx.wait_timeout(HOUR), Some(ContextError::DeadlineExceeded));
    assert_eq!(
        ctx.cause().map(|cause| cause.to_string()).as_deref(),
        Some("context deadline exceeded")
    );
    assert!(deadline.is_some_and(|deadline| deadline <= Instant::now()), "a deadline came early");
}

#[test]
fn go_test_deadline() {
    let (ctx, _guard) = Context::background().with_deadline(Instant::now() + SHORT);
    assert!(ctx.to_string().starts_with("context.Background.WithDeadline(["));
    expires(&ctx);

    let (ctx, _outer) = Context::background().with_deadline(Instant::now() + SHORT);
    let (ctx, _inner) = ctx.with_deadline(Instant::now() + HOUR);
    expires(&ctx);

    let (ctx, _guard) = Context::background().with_deadline(Instant::now());
    assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
    let past = Instant::now().checked_sub(Duration::from_millis(1)).unwrap();
    let (ctx, _guard) = Context::background().with_deadline(past);
    assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
}

#[test]
fn go_test_timeout() {
    let (ctx, _guard) = Context::background().with_timeout(SHORT);
    assert!(ctx.to_string().starts_with("context.Background.WithDeadline(["));
    expires(&ctx);

    let (ctx, _outer) = Context::background().with_timeout(SHORT);
    let (ctx, _inner) = ctx.with_timeout(HOUR);
    expires(&ctx);
}

#[test]
fn go_test_canceled_timeout() {
    let (ctx, _outer) = Context::background().with_timeout(HOUR);
    let (ctx, inner) = ctx.with_timeout(HOUR * 2);
    inner.cancel();
    assert_eq!(ctx.err(), Some(ContextError::Cancelled));
}

#[derive(PartialEq, Eq, Hash)]
struct Key1(u8);
#[derive(PartialEq, Eq, Hash)]
struct Key2(u8);

impl<V> Key<V> for Key1 {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

impl<V> Key<V> for Key2 {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

#[test]
fn go_test_values() {
    let check = |ctx: &Context, expected: [Option<&'static str>; 3]| {
        let found = [ctx.value(Key1(1)), ctx.value(Key2(1)), ctx.value(Key2(3))];
        assert_eq!(found.map(Option::<&_>::copied), expected, "{ctx}");
    };
    let c0 = Context::background();
    check(&c0, [None; 3]);
    let c1 = c0.with_value(Key1(1), "c1k1");
    check(&c1, [Some("c1k1"), None, None]);
    assert_eq!(c1.to_string(), "context.Background.WithValue(Key1, &str)");
    let c2 = c1.with_value(Key2(1), "c2k2");
    check(&c2, [Some("c1k1"), Some("c2k2"), None]);
    let c3 = c2.with_value(Key2(3), "c3k3");
    check(&c3, [Some("c1k1"), Some("c2k2"), Some("c3k3")]);
    // Go's nil value, which hides those further up.
    let c4 = c3.with_value(Key1(1), ());
    check(&c4, [None, Some("c2k2"), Some("c3k3")]);
    let layers = ["", "Key1, &str)", "Key2, &str)", "Key2, &str)", "Key1, ())"];
    assert_eq!(c4.to_string(), format!("context.Background{}", layers.join(".WithValue(")));
}

#[test]
fn go_test_simultaneous_cancels() {
    let mut all: Vec<(Context, CancelGuard)> = vec![Context::background().with_cancel()];
    let mut at = 0;
    while all.len() < 100 {
        for _ in 0..4 {
            all.push(all[at].0.with_cancel());
        }
        at += 1;
    }
    let contexts: Vec<Context> = all.iter().map(|(ctx, _)| ctx.clone()).collect();
    let mut random = Random(7);
    while !all.is_empty() {
        let (_, guard) = all.swap_remove(random.below(all.len()));
        thread::spawn(move || guard.cancel());
    }
    for ctx in &contexts {
        assert_eq!(ctx.wait_timeout(Duration::from_secs(30)), Some(ContextError::Cancelled));
    }
}

#[test]
fn go_test_interlocked_cancels() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let (child, child_guard) = parent.with_cancel();
    let waiter = thread::spawn(move || {
        parent.wait();
        child_guard.cancel();
    });
    parent_guard.cancel();
    assert!(child.wait_timeout(Duration::from_secs(30)).is_some());
    waiter.join().unwrap();
}

#[derive(PartialEq, Eq, Hash)]
struct Layer(usize);

impl Key<usize> for Layer {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

fn layers(seed: u64, timeout: Duration) -> (Context, Vec<CancelGuard>, usize) {
    let mut random = Random(seed);
    let (mut ctx, mut guards, mut values) = (Context::background(), vec![], 0);
    for _ in 0..30 + random.below(30) {
        let derived = match random.below(3) {
            0 => {
                ctx = ctx.with_value(Layer(values), values);
                values += 1;
                continue;
            }
            1 => ctx.with_cancel(),
            _ => ctx.with_timeout(timeout),
        };
        ctx = derived.0;
        guards.push(derived.1);
    }
    (ctx, guards, values)
}

fn all_visible(ctx: &Context, values: usize) {
    for value in 0..values {
        assert_eq!(ctx.value(Layer(value)), Some(&value));
    }
    assert_eq!(ctx.value(Layer(values)), None);
}

#[test]
fn go_test_layers_cancel() {
    for seed in 1..50 {
        let (ctx, guards, values) = layers(seed, HOUR);
        assert_eq!(ctx.err(), None);
        assert!(ctx.to_string().starts_with("context.Background."));
        all_visible(&ctx, values);
        guards[Random(seed).below(guards.len())].cancel();
        assert_eq!(ctx.err(), Some(ContextError::Cancelled));
        all_visible(&ctx, values);
    }
}

#[test]
fn go_test_layers_timeout() {
    let (ctx, _guards, values) = layers(3, SHORT);
    assert_eq!(ctx.wait(), ContextError::DeadlineExceeded);
    all_visible(&ctx, values);
}

#[test]
fn go_test_with_cancel_canceled_parent() {
    let (parent, guard) = Context::background().with_cancel_cause();
    guard.cancel_cause("because");
    let (child, _guard) = parent.with_cancel();
    assert_eq!(child.err(), Some(ContextError::Cancelled));
    assert_eq!(child.cause().unwrap().to_string(), "because");
    let (timed, _guard) = parent.with_timeout_cause(Duration::ZERO, "too slow");
    assert_eq!(timed.err(), Some(ContextError::Cancelled), "the parent ended first");
    assert_eq!(timed.cause().unwrap().to_string(), "because");
}

#[test]
fn go_test_with_cancel_simultaneously_canceled_parent() {
    for _ in 0..100 {
        let (parent, guard) = Context::background().with_cancel_cause();
        let canceller = thread::spawn(move || guard.cancel_cause("because"));
        let (child, _guard) = parent.with_cancel();
        assert_eq!(child.wait(), ContextError::Cancelled);
        assert_eq!(child.cause().unwrap().to_string(), "because");
        canceller.join().unwrap();
    }
}

#[test]
fn go_test_deadline_exceeded_supports_timeout() {
    assert!(ContextError::DeadlineExceeded.is_timeout());
}

#[test]
fn go_test_deadline_exceeded_is_net_error() {
    let error = std::io::Error::from(ContextError::DeadlineExceeded);
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "context deadline exceeded");
    assert_eq!(std::io::Error::from(ContextError::Cancelled).to_string(), "context canceled");
}

#[test]
fn go_test_cause_race() {
    for _ in 0..50 {
        let (ctx, guard) = Context::background().with_cancel_cause();
        let canceller = thread::spawn(move || guard.cancel_cause("because"));
        let cause = loop {
            if let Some(cause) = ctx.cause() {
                break cause;
            }
            thread::yield_now();
        };
        assert_eq!(cause.to_string(), "because");
        canceller.join().unwrap();
    }
}

key! { User: &'static str; }

#[test]
fn go_test_without_cancel() {
    let (parent, guard) = Context::background().with_value(User, "gopher").with_timeout(HOUR);
    let ctx = parent.without_cancel();
    guard.cancel();
    assert_eq!((ctx.deadline(), ctx.err()), (None, None));
    assert!(ctx.cause().is_none());
    assert_eq!(ctx.value(User), Some(&"gopher"));
    assert_eq!(ctx.to_string(), "context.Background.WithValue(User, &str).WithoutCancel");
    let (child, _guard) = ctx.with_cancel();
    assert_eq!(child.err(), None);
    assert!(child.to_string().ends_with(".WithoutCancel.WithCancel"));
}

#[test]
fn go_test_context_err_done_race() {
    for _ in 0..10 {
        let (ctx, guard) = Context::background().with_cancel();
        let canceller = thread::spawn(move || guard.cancel());
        while ctx.err().is_none() {
            thread::yield_now();
        }
        assert_eq!(ctx.wait_timeout(Duration::ZERO), Some(ContextError::Cancelled));
        canceller.join().unwrap();
    }
}

#[test]
fn go_example_with_cancel() {
    let (ctx, guard) = Context::background().with_cancel();
    let (sender, receiver) = mpsc::sync_channel(0);
    let ended = Arc::new(AtomicBool::new(false));
    let generator = {
        let ended = Arc::clone(&ended);
        thread::spawn(move || {
            for number in 1.. {
                if ctx.is_cancelled() || sender.send(number).is_err() {
                    break;
                }
            }
            ended.store(true, Ordering::Release);
        })
    };
    let numbers: Vec<i32> = receiver.iter().take(5).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    drop((guard, receiver));
    generator.join().unwrap();
    assert!(ended.load(Ordering::Acquire));
}

#[test]
fn go_example_with_deadline_and_with_timeout() {
    let (ctx, _guard) =
        Context::background().with_deadline(Instant::now() + Duration::from_millis(1));
    assert_eq!(ctx.sleep_blocking(HOUR).unwrap_err().to_string(), "context deadline exceeded");
    let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(1));
    assert_eq!(ctx.wait().to_string(), "context deadline exceeded");
}

#[test]
fn go_example_with_value() {
    let ctx = Context::background().with_value("language", "Go");
    assert_eq!(ctx.value("language"), Some(&"Go"));
    assert_eq!(ctx.value::<&str>("color"), None);
}

#[test]
fn causes_are_errors_of_their_own() {
    fn fails(ctx: &Context) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Ok(ctx.cause().map_or(Ok(()), Err)?)
    }
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel_cause(Cause::new(Cause::from("once")));
    assert_eq!(fails(&ctx).unwrap_err().to_string(), "once");
}
