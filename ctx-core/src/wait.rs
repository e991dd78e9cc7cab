//! Waiting for the end of a context: as a future, and by blocking a thread.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use crate::node::Node;
use crate::registry::VACANT;
use crate::watch::Watch;
use crate::{Context, ContextError};

impl Context {
    /// A future that is ready once the context has ended: the analogue of Go's `Done`.
    ///
    /// It needs no runtime, is [`Unpin`], and stays ready once it has been ready. It is cancel-safe: dropping it
    /// removes its registration, and a new one continues to wait. For a context that can never end, it is pending
    /// forever.
    ///
    /// Cost: polling takes the context's lock and, the first time, a place in its list of waiters. The first waiter
    /// needs no allocation.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let (ctx, guard) = Context::background().with_cancel();
    /// tokio::select! {
    ///     biased;
    ///     _ = ctx.done() => unreachable!("nobody has cancelled yet"),
    ///     () = tokio::task::yield_now() => guard.cancel(),
    /// };
    /// assert_eq!(ctx.done().await, ContextError::Cancelled);
    /// # });
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn done(&self) -> Done<'_> {
        Done { node: self.node(), slot: VACANT, watch: Watch::new(false) }
    }

    /// The same together with some work, which is dropped when the context ends first.
    #[cfg_attr(feature = "inspect", track_caller)]
    pub(crate) fn done_beside_work(&self) -> Done<'_> {
        Done { node: self.node(), slot: VACANT, watch: Watch::new(true) }
    }

    /// Like [`done`](Self::done), for a future that must not borrow: it owns the context it waits for.
    ///
    /// Cost: as `done`, and a reference count.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let task = tokio::spawn(ctx.done_owned());
    /// guard.cancel();
    /// assert_eq!(task.await.unwrap(), ContextError::Cancelled);
    /// # });
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn done_owned(self) -> DoneOwned {
        DoneOwned { context: self, slot: VACANT, watch: Watch::new(false) }
    }

    /// Blocks the thread until the context has ended, and returns how it ended.
    ///
    /// **Never returns for a context that can never end**, such as [`background`](Self::background). Do not call it in
    /// an async task, where it blocks the runtime's thread: await [`done`](Self::done) there. The context's deadline
    /// still comes; but a task that would cancel the context may never run.
    ///
    /// Cost: as polling [`done`](Self::done); meanwhile the thread sleeps. Cancelling wakes it.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(5));
    /// assert_eq!(ctx.wait(), ContextError::DeadlineExceeded);
    /// ```
    #[expect(
        clippy::must_use_candidate,
        reason = "waiting is the point; the answer may not matter"
    )]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn wait(&self) -> ContextError {
        loop {
            if let Some(error) = self.wait_until(None) {
                return error;
            }
        }
    }

    /// Blocks the thread until the context has ended, or until `duration` has passed, and then returns `None`.
    ///
    /// The duration is measured with the system's clock. If it overflows the clock, there is no limit.
    /// For everything else, see [`wait`](Self::wait).
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert_eq!(ctx.wait_timeout(Duration::from_millis(1)), None);
    /// guard.cancel();
    /// assert_eq!(ctx.wait_timeout(Duration::MAX), Some(ContextError::Cancelled));
    /// ```
    #[must_use = "without the answer, nobody knows whether the context ended or the time passed"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn wait_timeout(&self, duration: Duration) -> Option<ContextError> {
        match Instant::now().checked_add(duration) {
            Some(until) => self.wait_until(Some(until)),
            None => Some(self.wait()),
        }
    }

    /// Blocks until the context has ended, or the system's clock shows `until`.
    #[cfg_attr(feature = "inspect", track_caller)]
    fn wait_until(&self, until: Option<Instant>) -> Option<ContextError> {
        let mut done = self.done();
        let waker = thread_waker();
        let mut cx = task::Context::from_waker(&waker);
        loop {
            if let Poll::Ready(error) = Pin::new(&mut done).poll(&mut cx) {
                return Some(error);
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return None;
            }
            match left {
                Some(pause) => thread::park_timeout(pause),
                None => thread::park(),
            }
        }
    }

    /// Blocks the thread for `duration`, or until the context ends. For everything else, see
    /// [`wait_timeout`](Self::wait_timeout).
    ///
    /// # Errors
    ///
    /// If the context ended first: how it ended.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert!(ctx.sleep_blocking(Duration::from_millis(1)).is_ok());
    /// guard.cancel();
    /// assert!(ctx.sleep_blocking(Duration::from_secs(3600)).is_err());
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn sleep_blocking(&self, duration: Duration) -> Result<(), ContextError> {
        self.wait_timeout(duration).map_or(Ok(()), Err)
    }

    /// Waits for `duration`, or until the context ends, without blocking the thread and without a runtime.
    ///
    /// The time counts from the call. It uses the same timer as deadlines: never early, and at most a few milliseconds late
    /// under normal load. It is cancel-safe in that dropping it loses nothing, but the next call starts from the beginning.
    ///
    /// Cost: that of [`with_timeout`](Self::with_timeout).
    ///
    /// # Errors
    ///
    /// If the context ended first: how it ended.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert_eq!(ctx.sleep(Duration::from_millis(1)).await, Ok(()));
    /// guard.cancel();
    /// assert_eq!(ctx.sleep(Duration::from_secs(3600)).await, Err(ContextError::Cancelled));
    /// # });
    /// ```
    #[must_use = "futures do nothing unless awaited or polled"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn sleep(&self, duration: Duration) -> impl Future<Output = Result<(), ContextError>> {
        // The alarm is made here, because a future does not know who called.
        let (alarm, guard) = self.with_timeout(duration);
        let alarm = alarm.done_owned();
        async move {
            let _guard = guard;
            alarm.await;
            // The alarm also goes off when this context ends, or has an earlier deadline.
            self.check()
        }
    }
}

/// A future that is ready once its context has ended; returned by [`Context::done`].
#[must_use = "futures do nothing unless awaited or polled"]
pub struct Done<'a> {
    node: Option<&'a Arc<Node>>,
    slot: u32,
    watch: Watch,
}

impl Done<'_> {
    /// How the context ended, before the first poll; afterwards polling tells.
    pub(crate) fn before_first_poll(&self) -> Option<ContextError> {
        self.node.filter(|_| self.slot == VACANT).and_then(|node| node.err())
    }
}

impl Future for Done<'_> {
    type Output = ContextError;

    fn poll(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<ContextError> {
        let Self { node, slot, watch } = &mut *self;
        poll(*node, slot, watch, cx.waker())
    }
}

impl Drop for Done<'_> {
    fn drop(&mut self) {
        leave(self.node, self.slot, &mut self.watch);
    }
}

impl fmt::Debug for Done<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Done").finish_non_exhaustive()
    }
}

/// A future that is ready once its context has ended; returned by [`Context::done_owned`].
#[must_use = "futures do nothing unless awaited or polled"]
pub struct DoneOwned {
    context: Context,
    slot: u32,
    watch: Watch,
}

impl Future for DoneOwned {
    type Output = ContextError;

    fn poll(mut self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<ContextError> {
        let Self { context, slot, watch } = &mut *self;
        poll(context.node(), slot, watch, cx.waker())
    }
}

impl Drop for DoneOwned {
    fn drop(&mut self) {
        leave(self.context.node(), self.slot, &mut self.watch);
    }
}

impl fmt::Debug for DoneOwned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DoneOwned").field("context", &self.context).finish_non_exhaustive()
    }
}

fn poll(
    node: Option<&Arc<Node>>,
    slot: &mut u32,
    watch: &mut Watch,
    waker: &Waker,
) -> Poll<ContextError> {
    watch.begin();
    let polled = look(node, slot, waker);
    if polled.is_ready() {
        watch.end(node, true);
    }
    polled
}

#[inline]
fn look(node: Option<&Arc<Node>>, slot: &mut u32, waker: &Waker) -> Poll<ContextError> {
    let Some(node) = node else { return Poll::Pending };
    // After the first look, an entry that comes back means that the node has ended in between.
    if let Some(error) = node.err() {
        return Poll::Ready(error);
    }
    if *slot != VACANT && node.wakes(*slot, waker) {
        // The waker was there all the time, and a canceller that has taken it meanwhile wakes it.
        return Poll::Pending;
    }
    let waker = waker.clone();
    let refused = if *slot == VACANT {
        node.listen(waker).map(|place| *slot = place)
    } else {
        node.replace(*slot, waker)
    };
    match refused {
        Ok(()) => Poll::Pending,
        Err(_) => node.err().map_or(Poll::Pending, Poll::Ready),
    }
}

fn leave(node: Option<&Arc<Node>>, slot: u32, watch: &mut Watch) {
    watch.end(node, false);
    if let (Some(node), true) = (node, slot != VACANT) {
        node.unlisten(slot);
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

/// The waker of this thread, made once; a new one while the thread is being torn down.
pub(crate) fn thread_waker() -> Waker {
    thread_local! {
        static WAKER: Waker = new_thread_waker();
    }
    WAKER.try_with(Waker::clone).unwrap_or_else(|_| new_thread_waker())
}

fn new_thread_waker() -> Waker {
    Waker::from(Arc::new(Unpark(thread::current())))
}
