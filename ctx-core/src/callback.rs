//! Functions that run when a context ends.
//!
//! Guarantees of this file:
//! 1. **At most once.** Whoever takes the function out of its place runs it, or drops it, and nobody else can.
//! 2. **No waiting.** Ending a context never waits for an `after_func`; stopping never waits for a function that runs.
//! 3. The function is taken out under a lock, and run or dropped without one.
//!
//! A function is registered as a waker whose wake-up calls it. So functions and tasks share one list and one order, and
//! the node needs to know nothing of functions.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Wake, Waker};

use crate::panics::First;
use crate::{Context, pool};

impl Context {
    /// Runs `function` on a thread of its own after the context has ended; at once if it has. Go's `AfterFunc`.
    ///
    /// Cancelling does not wait for the function, and other waiters are woken meanwhile. Functions of one context are
    /// independent and may run at the same time. Dropping the returned handle changes nothing;
    /// [`stop`](AfterFunc::stop) keeps the function from running.
    ///
    /// If the context can no longer end, because it was disarmed and its last handle is gone, the function is dropped
    /// without being run.
    ///
    /// Cost: one allocation and the context's lock, held briefly; when the function runs, a thread that is kept for a
    /// while for the next one. For a short function that needs no thread, see [`on_cancel`](Self::on_cancel).
    ///
    /// # Panics
    ///
    /// This call never panics. If the function panics, the panic hook reports it, and nothing else is affected.
    ///
    /// ```
    /// use std::sync::mpsc;
    /// use ctx_core::Context;
    ///
    /// let (sender, receiver) = mpsc::channel();
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let after = ctx.after_func(move || sender.send("cleaned up").unwrap());
    ///
    /// guard.cancel();
    /// assert_eq!(receiver.recv(), Ok("cleaned up"));
    /// assert!(!after.stop());
    /// ```
    pub fn after_func(&self, function: impl FnOnce() + Send + 'static) -> AfterFunc {
        AfterFunc(register(self, function, |function| pool::run(Box::new(function))))
    }

    /// Runs `function` when the context ends, on the thread that ends it; at once if it has ended.
    ///
    /// Use it for short work that cannot block: set a flag, close a socket, cancel a token of another library. All
    /// descendants have ended by then, and no lock is held, so the function may use any context. Dropping the
    /// registration removes the function.
    ///
    /// Cost: one allocation and the context's lock, held briefly.
    ///
    /// # Panics
    ///
    /// A panic in the function does not keep the others from running. It resumes in the caller that cancelled, once all have
    /// run; in this call, if the context had ended before.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicBool, Ordering};
    /// use ctx_core::Context;
    ///
    /// let closed = Arc::new(AtomicBool::new(false));
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let registration = {
    ///     let closed = Arc::clone(&closed);
    ///     ctx.on_cancel(move || closed.store(true, Ordering::Relaxed))
    /// };
    /// guard.cancel();
    /// assert!(closed.load(Ordering::Relaxed));
    /// # drop(registration);
    /// ```
    #[must_use = "the function is forgotten when the registration is dropped"]
    pub fn on_cancel(&self, function: impl FnOnce() + Send + 'static) -> Registration {
        Registration(Some(register(self, function, |function| function())))
    }
}

/// A function that runs after the end of a context; returned by [`Context::after_func`].
///
/// Dropping it leaves the function registered. See [`Context::after_func`] and [`stop`](Self::stop) for examples.
pub struct AfterFunc(Registered);

impl AfterFunc {
    /// Keeps the function from running. Returns true if this call did so.
    ///
    /// Returns false if the function has started, or was removed before. It does not wait for a function that is
    /// running.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let after = ctx.after_func(|| unreachable!("it was stopped"));
    /// assert!(after.stop());
    /// guard.cancel();
    /// assert!(!after.stop());
    /// ```
    ///
    /// Cost: two locks, held briefly.
    pub fn stop(&self) -> bool {
        self.0.stop()
    }
}

impl fmt::Debug for AfterFunc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AfterFunc").field("context", &self.0.context).finish_non_exhaustive()
    }
}

/// Keeps a function registered until dropped; returned by [`Context::on_cancel`].
///
/// Dropping it removes the function and never waits: if the function is running on another thread, it keeps running.
///
/// ```
/// use ctx_core::Context;
///
/// let (ctx, guard) = Context::background().with_cancel();
/// let registration = ctx.on_cancel(|| unreachable!("it was forgotten"));
/// drop(registration);
/// guard.cancel();
/// ```
#[must_use = "the function is forgotten when the registration is dropped"]
pub struct Registration(Option<Registered>);

impl Registration {
    /// Leaves the function registered for as long as the context lives.
    ///
    /// Cost: none. The function then runs when the context ends, or is dropped with it.
    ///
    /// ```
    /// use std::sync::mpsc;
    /// use ctx_core::Context;
    ///
    /// let (sender, receiver) = mpsc::channel();
    /// let (ctx, guard) = Context::background().with_cancel();
    /// ctx.on_cancel(move || sender.send("told").unwrap()).detach();
    /// guard.cancel();
    /// assert_eq!(receiver.recv(), Ok("told"));
    /// ```
    pub fn detach(mut self) {
        self.0 = None;
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        if let Some(registered) = &self.0 {
            // What the function owns is the user's, and this may be a thread that is panicking already.
            let mut panics = First::default();
            panics.run(|| _ = registered.stop());
            panics.resume();
        }
    }
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").finish_non_exhaustive()
    }
}

struct Registered {
    context: Context,
    /// `None` if the function was not registered, because the context had ended or can never end.
    slot: Option<u32>,
    call: Arc<dyn Call>,
}

impl Registered {
    fn stop(&self) -> bool {
        self.call.forget(&|| {
            if let (Some(slot), Some(node)) = (self.slot, self.context.node()) {
                // Who takes the function before the canceller does also owns its place, and frees it once.
                node.unlisten(slot);
            }
        })
    }
}

trait Call: Send + Sync {
    /// Frees the function's place, and drops it; false when it was taken before.
    fn forget(&self, free: &dyn Fn()) -> bool;
}

struct Function<F, R> {
    function: Mutex<Option<F>>,
    run: R,
}

impl<F, R> Function<F, R> {
    fn take(&self) -> Option<F> {
        self.function.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<F: Send, R: Send + Sync> Call for Function<F, R> {
    fn forget(&self, free: &dyn Fn()) -> bool {
        let function = self.take();
        if function.is_some() {
            free();
        }
        function.is_some()
    }
}

impl<F: Send + 'static, R: Fn(F) + Send + Sync + 'static> Wake for Function<F, R> {
    fn wake(self: Arc<Self>) {
        if let Some(function) = self.take() {
            (self.run)(function);
        }
    }
}

fn register<F, R>(context: &Context, function: F, run: R) -> Registered
where
    F: FnOnce() + Send + 'static,
    R: Fn(F) + Send + Sync + 'static,
{
    let call = Arc::new(Function { function: Mutex::new(Some(function)), run });
    let slot = context.node().and_then(|node| match node.listen(Waker::from(Arc::clone(&call))) {
        Ok(slot) => Some(slot),
        Err(ended) => {
            ended.wake();
            None
        }
    });
    Registered { context: context.clone(), slot, call }
}
