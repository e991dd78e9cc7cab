//! Models of the state word and the registry, run by loom through every interleaving:
//!
//! ```text
//! RUSTFLAGS="--cfg loom" cargo test -p ctx-core --lib --release models
//! ```

use std::cell::RefCell;
use std::env;
use std::future::Future;
use std::pin::Pin;
use std::process::Command;
use std::sync::{Arc, OnceLock, Weak};
use std::task::{self, Poll, Wake, Waker};
use std::time::Duration;

use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::thread;

use crate::node::Node;
use crate::{Cause, Context, ContextError};

const HOUR: Duration = Duration::from_secs(3600);

/// Whether this process breaks a part of the protocol on purpose, to see that the models would tell.
pub(crate) fn weakened(part: &str) -> bool {
    static WEAKENED: OnceLock<Option<String>> = OnceLock::new();
    WEAKENED.get_or_init(|| env::var("CTX_WEAKENED").ok()).as_deref() == Some(part)
}

loom::thread_local! {
    /// The deadlines that this thread has started and nobody has waited for.
    static DEADLINES: RefCell<Vec<thread::JoinHandle<()>>> = RefCell::new(Vec::new());
}

/// A deadline that comes at once, on a thread of its own.
pub(crate) fn deadline(node: Weak<Node>, cause: Option<Cause>) {
    let passes = move || {
        if let Some(node) = node.upgrade() {
            node.expire(cause);
        }
    };
    DEADLINES.with(|all| all.borrow_mut().push(thread::spawn(passes)));
}

/// Waits until all deadlines of this thread have passed.
fn pass_deadlines() {
    let all = DEADLINES.with(|all| all.borrow_mut().split_off(0));
    all.into_iter().for_each(|deadline| deadline.join().unwrap());
}

struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn counter() -> (Arc<Count>, Waker) {
    let count = Arc::new(Count(AtomicUsize::new(0)));
    (Arc::clone(&count), Waker::from(count))
}

fn model(check: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(check);
}

/// Waits by polling once, and says whether the end was seen or a wake-up must come.
fn wait_once(ctx: Context, waker: &Waker) -> (bool, crate::DoneOwned) {
    let mut done = ctx.done_owned();
    let polled = Pin::new(&mut done).poll(&mut task::Context::from_waker(waker));
    (matches!(polled, Poll::Ready(_)), done)
}

#[test]
fn a_waiter_is_ready_or_woken() {
    model(|| {
        let (ctx, guard) = Context::background().with_cancel();
        let (count, waker) = counter();
        let canceller = thread::spawn(move || guard.cancel());
        let (ready, _done) = wait_once(ctx, &waker);
        canceller.join().unwrap();
        assert_eq!(count.0.load(Ordering::SeqCst), usize::from(!ready));
    });
}

#[test]
fn a_waiter_below_is_ready_or_woken() {
    model(|| {
        let (root, guard) = Context::background().with_cancel();
        let (ctx, _child_guard) = root.with_cancel();
        let (count, waker) = counter();
        let canceller = thread::spawn(move || guard.cancel());
        let (ready, _done) = wait_once(ctx, &waker);
        canceller.join().unwrap();
        assert_eq!(count.0.load(Ordering::SeqCst), usize::from(!ready));
    });
}

#[test]
fn two_waiters_are_ready_or_woken() {
    model(|| {
        let (ctx, guard) = Context::background().with_cancel();
        let threads = [0, 1].map(|_| {
            let ctx = ctx.clone();
            thread::spawn(move || {
                let (count, waker) = counter();
                let (ready, done) = wait_once(ctx, &waker);
                (ready, count, done)
            })
        });
        guard.cancel();
        for thread in threads {
            let (ready, count, _done) = thread.join().unwrap();
            // The registration may have come after the end was set, but then it was refused.
            assert_eq!(count.0.load(Ordering::SeqCst), usize::from(!ready));
        }
    });
}

#[test]
fn a_child_made_during_the_end_is_ended() {
    model(|| {
        let (root, guard) = Context::background().with_cancel();
        let canceller = thread::spawn(move || guard.cancel_cause("because"));
        let (child, _child_guard) = root.with_cancel();
        canceller.join().unwrap();
        assert!(child.is_cancelled());
        assert_eq!(child.cause().unwrap().to_string(), "because");
    });
}

#[test]
fn one_of_two_cancellers_wins() {
    model(|| {
        let (ctx, guard) = Context::background().with_cancel();
        let other = guard.canceller();
        let thread = thread::spawn(move || other.cancel_cause("other"));
        let first = guard.cancel();
        assert_ne!(thread.join().unwrap(), first);
        let cause = ctx.cause().unwrap().to_string();
        assert_eq!(cause, if first { "context canceled" } else { "other" });
    });
}

#[test]
fn parent_and_child_ended_at_once_agree_on_one_cause() {
    model(|| {
        let (root, root_guard) = Context::background().with_cancel();
        let (child, child_guard) = root.with_cancel();
        let thread = thread::spawn(move || root_guard.cancel_cause("root"));
        let first = child_guard.cancel_cause("child");
        let seen = child.cause().unwrap().to_string();
        assert_eq!(seen, if first { "child" } else { "root" });
        thread.join().unwrap();
        assert_eq!(child.cause().unwrap().to_string(), seen);
    });
}

#[test]
fn a_waiter_that_leaves_meets_the_end() {
    model(|| {
        let (ctx, guard) = Context::background().with_cancel();
        let (count, waker) = counter();
        let (_ready, done) = wait_once(ctx, &waker);
        let canceller = thread::spawn(move || guard.cancel());
        drop(done);
        canceller.join().unwrap();
        drop(waker);
        assert_eq!(Arc::strong_count(&count), 1, "the waker is gone, whoever took it");
    });
}

#[test]
fn a_child_that_leaves_meets_the_end() {
    model(|| {
        let (root, guard) = Context::background().with_cancel();
        let child = root.with_cancel();
        let canceller = thread::spawn(move || guard.cancel());
        drop(child);
        canceller.join().unwrap();
        assert!(root.is_cancelled());
    });
}

#[test]
fn a_merged_context_made_during_the_end_is_ended() {
    model(|| {
        let (first, first_guard) = Context::background().with_cancel();
        let (second, second_guard) = Context::background().with_cancel();
        let one = thread::spawn(move || first_guard.cancel_cause("one"));
        let (merged, _guard) = first.merge(&[&second]);
        second_guard.cancel_cause("two");
        let seen = merged.cause().unwrap().to_string();
        one.join().unwrap();
        assert!(seen == "one" || seen == "two");
        assert_eq!(merged.cause().unwrap().to_string(), seen);
    });
}

#[test]
fn a_deadline_that_comes_while_its_context_is_linked_leaves_no_link() {
    model(|| {
        let (parent, _guard) = Context::background().with_cancel();
        let (ctx, _ctx_guard) = parent.with_timeout_cause(HOUR, "late");
        pass_deadlines();
        assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
        assert_eq!(ctx.cause().unwrap().to_string(), "late");
        assert_eq!(parent.node().unwrap().registrations(), 0);
        assert!(!parent.is_cancelled());
    });
}

#[test]
fn a_deadline_that_comes_while_its_parent_ends_agrees_on_one_cause() {
    model(|| {
        let (parent, guard) = Context::background().with_cancel();
        let canceller = thread::spawn(move || guard.cancel_cause("parent"));
        let (ctx, _ctx_guard) = parent.with_timeout_cause(HOUR, "late");
        let seen = ctx.cause().map(|cause| cause.to_string());
        pass_deadlines();
        canceller.join().unwrap();
        let cause = ctx.cause().unwrap().to_string();
        assert!(cause == "late" || cause == "parent");
        assert!(seen.is_none_or(|seen| seen == cause));
    });
}

struct Counted(Arc<Count>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn the_last_handle_of_a_value_drops_it_once() {
    model(|| {
        let (count, _waker) = counter();
        let ctx = Context::background().with_value("counted", Counted(Arc::clone(&count)));
        let other = ctx.clone();
        let reader = thread::spawn(move || other.value::<Counted>("counted").is_some());
        let below = ctx.with_value("below", 1_u8);
        drop(ctx);
        assert!(below.value::<Counted>("counted").is_some());
        drop(below);
        assert!(reader.join().unwrap());
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
    });
}

/// In processes of their own, because a model that fails may abort.
#[test]
fn a_weakened_protocol_is_caught() {
    let parts = [
        ("registration", "a_waiter_is_ready_or_woken"),
        ("handles", "the_last_handle_of_a_value_drops_it_once"),
        ("slot", "a_deadline_that_comes_while_its_context_is_linked_leaves_no_link"),
    ];
    for (part, model) in parts {
        for (weakened, passes) in [(false, true), (true, false)] {
            let mut command = Command::new(env::current_exe().unwrap());
            command.args(["--exact", &format!("models::{model}")]);
            if weakened {
                command.env("CTX_WEAKENED", part);
            }
            let passed = command.output().unwrap().status.success();
            assert_eq!(passed, passes, "{part}, weakened: {weakened}");
        }
    }
}
