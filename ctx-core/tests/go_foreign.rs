//! The tests of Go's `context` package that use a foreign implementation of its interface, under their Go names.
//!
//! In Rust a context is a type, not an interface. What can be foreign is a source of cancellation: something with
//! callbacks of its own. The tests attach a context to one, as code that uses ctx-core would, and check the same
//! promises.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use ctx_core::{CancelGuard, Context, ContextError, Registration};

const HOUR: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(30);

type Function = Box<dyn FnOnce(&str) + Send>;

/// A source of cancellation that knows nothing of contexts.
#[derive(Clone, Default)]
struct Foreign(Arc<Mutex<Vec<(usize, Function)>>>);

impl Foreign {
    fn after_func(&self, function: impl FnOnce(&str) + Send + 'static) -> usize {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        self.0.lock().expect("nobody panics").push((id, Box::new(function)));
        id
    }

    fn stop(&self, id: usize) {
        self.0.lock().expect("nobody panics").retain(|(known, _)| *known != id);
    }

    fn registered(&self) -> usize {
        self.0.lock().expect("nobody panics").len()
    }

    fn cancel(&self, cause: &str) {
        let functions = std::mem::take(&mut *self.0.lock().expect("nobody panics"));
        for (_, function) in functions {
            function(cause);
        }
    }

    /// A context that ends with the source, and lets go of it when it ends otherwise.
    fn context(&self, parent: &Context) -> (Context, CancelGuard, Registration) {
        let (ctx, guard) = parent.with_cancel();
        let canceller = guard.canceller();
        let id = self.after_func(move |cause| _ = canceller.cancel_cause(cause));
        let source = self.clone();
        let registration = ctx.on_cancel(move || source.stop(id));
        (ctx, guard, registration)
    }
}

fn foreign() -> (Foreign, Context, CancelGuard, Registration) {
    let source = Foreign::default();
    let (ctx, guard, registration) = source.context(&Context::background());
    (source, ctx, guard, registration)
}

#[test]
fn go_test_custom_context_after_func_cancel() {
    let (source, parent, _guard, _registration) = foreign();
    let (child, _child_guard) = parent.with_cancel();
    source.cancel("foreign");
    assert_eq!(child.wait_timeout(PATIENCE), Some(ContextError::Cancelled));
}

#[test]
fn go_test_custom_context_after_func_timeout() {
    let (source, parent, _guard, _registration) = foreign();
    let (child, _child_guard) = parent.with_timeout(HOUR);
    source.cancel("foreign");
    assert_eq!(child.wait_timeout(PATIENCE), Some(ContextError::Cancelled));
}

#[test]
fn go_test_custom_context_after_func_after_func() {
    let (source, parent, _guard, _registration) = foreign();
    let (sender, receiver) = mpsc::channel();
    parent.after_func(move || sender.send(()).unwrap());
    source.cancel("foreign");
    receiver.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn go_test_custom_context_after_func_unregister_cancel() {
    let source = Foreign::default();
    let (_first, first_guard, _one) = source.context(&Context::background());
    let (_second, second_guard, _two) = source.context(&Context::background());
    assert_eq!(source.registered(), 2);
    first_guard.cancel();
    second_guard.cancel();
    assert_eq!(source.registered(), 0);
}

#[test]
fn go_test_custom_context_after_func_unregister_timeout() {
    let source = Foreign::default();
    let (parent, parent_guard) = Context::background().with_timeout(HOUR);
    let (_ctx, _guard, _registration) = source.context(&parent);
    assert_eq!(source.registered(), 1);
    parent_guard.cancel();
    assert_eq!(source.registered(), 0);
}

#[test]
fn go_test_custom_context_after_func_unregister_after_func() {
    let source = Foreign::default();
    let id = source.after_func(|_| unreachable!("it was stopped"));
    assert_eq!(source.registered(), 1);
    source.stop(id);
    assert_eq!(source.registered(), 0);
    source.cancel("foreign");
}

/// Go starts a goroutine for each child of some foreign parents. Here nothing is started for anybody.
#[test]
#[cfg(target_os = "linux")]
fn go_test_custom_context_goroutines() {
    let threads = || std::fs::read_dir("/proc/self/task").unwrap().count();
    drop(Context::background().with_timeout(HOUR));
    let (_source, parent, _guard, _registration) = foreign();
    let before = threads();
    let children: Vec<_> =
        (0..500).map(|_| (parent.with_cancel(), parent.with_timeout(HOUR))).collect();
    let merged: Vec<_> = children.iter().map(|(one, two)| one.0.merge(&[&two.0])).collect();
    // Other tests run at the same time, and may start a few.
    assert!(threads() < before + 200);
    drop(merged);
}

#[test]
fn go_test_custom_context_propagation() {
    let (inner, inner_guard) = Context::background().with_cancel();
    let source = Foreign::default();
    let (child, _guard, _registration) = source.context(&inner);
    inner_guard.cancel_cause("inner");
    source.cancel("foreign");
    assert_eq!(child.err(), Some(ContextError::Cancelled));
    assert_eq!(child.cause().unwrap().to_string(), "inner");
}

#[test]
fn go_test_custom_context_cause() {
    let (source, parent, _guard, _registration) = foreign();
    let (child, child_guard) = parent.with_cancel();
    child_guard.cancel_cause("child");
    assert_eq!((parent.err(), parent.cause().is_none()), (None, true));
    source.cancel("foreign");
    assert_eq!(parent.cause().unwrap().to_string(), "foreign");
    assert_eq!(child.cause().unwrap().to_string(), "child");
    let (late, _late_guard) = parent.with_cancel();
    assert_eq!(late.cause().unwrap().to_string(), "foreign");
}

#[test]
fn go_test_cause_21_foreign_canceled_and_parent_open() {
    let (parent, _parent_guard) = Context::background().with_cancel();
    let source = Foreign::default();
    let (ctx, _guard, _registration) = source.context(&parent);
    source.cancel("foreign");
    assert_eq!(ctx.cause().unwrap().to_string(), "foreign");
    assert_eq!(parent.err(), None);
}

#[test]
fn go_test_cause_22_parent_canceled_before_foreign() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let source = Foreign::default();
    let (ctx, _guard, _registration) = source.context(&parent);
    parent_guard.cancel_cause("parent");
    source.cancel("foreign");
    assert_eq!(ctx.cause().unwrap().to_string(), "parent");
}

/// Go says "parent" here, and calls it an imprecision. There is none to keep: the first reason wins.
#[test]
fn go_test_cause_23_foreign_canceled_before_parent() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let source = Foreign::default();
    let (ctx, _guard, _registration) = source.context(&parent);
    source.cancel("foreign");
    parent_guard.cancel_cause("parent");
    assert_eq!(ctx.cause().unwrap().to_string(), "foreign");
}
