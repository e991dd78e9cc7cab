//! Running a future until its context ends.

use std::future::Future;
use std::pin::Pin;
use std::task::{self, Poll};

use crate::{Context, ContextError, Done};

impl Context {
    /// Runs a future until it completes or the context ends, whichever comes first.
    ///
    /// If the context has already ended, the future is never polled. From then on, the future is polled first, so a
    /// result that is ready is not thrown away. When the context ends, the future is dropped where it is suspended:
    /// whether that loses anything depends on the future, as with `select!`.
    ///
    /// Cost: the context's lock and a place in its list of waiters while the future is pending; no allocation. The
    /// returned future is four words larger than the one it runs; without the feature `pin`, which `tokio` enables, it
    /// is twice as large.
    ///
    /// # Errors
    ///
    /// If the context ended first: how it ended.
    ///
    /// ```
    /// use std::future::pending;
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(5));
    /// assert_eq!(ctx.run(async { 7 }).await, Ok(7));
    /// assert_eq!(ctx.run(pending::<()>()).await, Err(ContextError::DeadlineExceeded));
    /// # });
    /// ```
    #[must_use = "futures do nothing unless awaited or polled"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn run<F: Future>(
        &self,
        future: F,
    ) -> impl Future<Output = Result<F::Output, ContextError>> {
        race(self.done_beside_work(), future)
    }
}

/// A projection into a future that is not `Unpin` is what pin-project-lite is for.
#[cfg(feature = "pin")]
fn race<F: Future>(done: Done<'_>, future: F) -> Run<'_, F> {
    Run { future: Some(future), done }
}

/// Without it, only a local can be pinned, and the compiler keeps the argument and the local apart.
#[cfg(not(feature = "pin"))]
async fn race<F: Future>(mut done: Done<'_>, future: F) -> Result<F::Output, ContextError> {
    let mut future = std::pin::pin!(future);
    std::future::poll_fn(|cx| step(future.as_mut(), &mut done, cx)).await
}

/// The future first, then the context; but nothing is started for a context that has ended.
fn step<F: Future>(
    future: Pin<&mut F>,
    done: &mut Done<'_>,
    cx: &mut task::Context<'_>,
) -> Poll<Result<F::Output, ContextError>> {
    if let Some(error) = done.before_first_poll() {
        return Poll::Ready(Err(error));
    }
    if let Poll::Ready(output) = future.poll(cx) {
        return Poll::Ready(Ok(output));
    }
    Pin::new(done).poll(cx).map(Err)
}

#[cfg(feature = "pin")]
pin_project_lite::pin_project! {
    struct Run<'a, F> {
        // Gone as soon as the answer is there.
        #[pin]
        future: Option<F>,
        done: Done<'a>,
    }
}

#[cfg(feature = "pin")]
impl<F: Future> Future for Run<'_, F> {
    type Output = Result<F::Output, ContextError>;

    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Some(future) = this.future.as_mut().as_pin_mut() else { return Poll::Pending };
        let answer = step(future, this.done, cx);
        if answer.is_ready() {
            this.future.set(None);
        }
        answer
    }
}
