//! Threads that cannot outlive a block, and share a context.

use std::fmt;
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::{Canceller, Context};

impl Context {
    /// Runs `body`, which may start threads that borrow, and waits for all of them: `std::thread::scope`
    /// with a context.
    ///
    /// The threads share a child of this context. It ends when one of them panics, with a cause that says so, so that
    /// the others can stop; when `body` panics; when somebody calls [`ThreadScope::cancel`]; and with this context. It
    /// does not end just because `body` returns: then the threads finish their work.
    ///
    /// # Panics
    ///
    /// If `body` panics, or a thread whose handle was not joined; but only after all threads have been joined.
    ///
    /// Cost: as [`with_cancel`](Self::with_cancel), and the threads.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let numbers = vec![1, 2, 3, 4];
    /// let (left, right) = numbers.split_at(2);
    /// let sum = Context::background().thread_scope(|scope| {
    ///     let left = scope.spawn(|ctx| ctx.check().map(|()| left.iter().sum::<i32>()));
    ///     let right = scope.spawn(|ctx| ctx.check().map(|()| right.iter().sum::<i32>()));
    ///     left.join().unwrap().unwrap() + right.join().unwrap().unwrap()
    /// });
    /// assert_eq!(sum, 10);
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn thread_scope<'env, T>(
        &self,
        body: impl for<'scope> FnOnce(&ThreadScope<'scope, 'env>) -> T,
    ) -> T {
        let (context, guard) = self.with_cancel();
        thread::scope(|scope| {
            let canceller = guard.disarm();
            let scope = ThreadScope { scope, context, canceller };
            let alarm = Alarm(&scope.canceller);
            let out = body(&scope);
            drop(alarm);
            out
        })
    }
}

/// A scope for threads that may borrow; provided by [`Context::thread_scope`].
pub struct ThreadScope<'scope, 'env> {
    scope: &'scope Scope<'scope, 'env>,
    context: Context,
    canceller: Canceller,
}

impl<'scope> ThreadScope<'scope, '_> {
    /// Starts a thread, and gives it the context of the scope.
    ///
    /// The scope does not return before the thread has ended, so the thread should respond to its context. If it panics, the
    /// context ends.
    ///
    /// Cost: a thread.
    ///
    /// # Panics
    ///
    /// If the system cannot start a thread.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let numbers = [1, 2, 3];
    /// let sum = Context::background().thread_scope(|scope| {
    ///     let sum = scope.spawn(|ctx| ctx.check().map(|()| numbers.iter().sum::<i32>()));
    ///     sum.join().unwrap()
    /// });
    /// assert_eq!(sum, Ok(6));
    /// ```
    pub fn spawn<T: Send + 'scope>(
        &self,
        work: impl FnOnce(&Context) -> T + Send + 'scope,
    ) -> ScopedJoinHandle<'scope, T> {
        let (context, canceller) = (self.context.clone(), self.canceller.clone());
        self.scope.spawn(move || {
            let _alarm = Alarm(&canceller);
            work(&context)
        })
    }

    /// The context that the threads share.
    ///
    /// Cost: none.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (server, guard) = Context::background().with_cancel();
    /// let seen = server.thread_scope(|scope| {
    ///     guard.cancel();
    ///     scope.context().check()
    /// });
    /// assert_eq!(seen, Err(ContextError::Cancelled));
    /// ```
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Ends the context that the threads share. Returns true if this call was the first.
    ///
    /// Cost: as [`CancelGuard::cancel`](crate::CancelGuard::cancel).
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// let seen = Context::background().thread_scope(|scope| {
    ///     let waits = scope.spawn(Context::wait);
    ///     assert!(scope.cancel());
    ///     waits.join().unwrap()
    /// });
    /// assert_eq!(seen, ContextError::Cancelled);
    /// ```
    pub fn cancel(&self) -> bool {
        self.canceller.cancel()
    }
}

impl fmt::Debug for ThreadScope<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ThreadScope").field("context", &self.context).finish_non_exhaustive()
    }
}

/// Cancels when it is dropped by a panic.
struct Alarm<'a>(&'a Canceller);

impl Drop for Alarm<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.cancel_cause("a thread of the scope panicked");
        }
    }
}
