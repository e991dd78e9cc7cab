//! Streams that end with a context (feature `stream`).

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{self, Poll};

use futures_core::Stream;

use crate::{Context, DoneOwned};

/// Streams that end with a context.
///
/// See [`until_done`](Self::until_done) for an example.
pub trait StreamExt: Stream {
    /// The same items, until the context ends; then the stream is over.
    ///
    /// The context is asked before each item, so a stream that is always ready ends as well. To learn whether it was
    /// the context that ended it, ask [`Context::err`]. The stream itself stays until the adapter is dropped.
    ///
    /// Cost: the context's lock at each poll that finds no waiter of this task registered yet, and a place in its list
    /// of waiters.
    ///
    /// ```
    /// use std::pin::Pin;
    /// use std::task::{self, Poll};
    /// use ctx_core::{Context, StreamExt};
    /// use futures_core::Stream;
    ///
    /// struct Ones;
    ///
    /// impl Stream for Ones {
    ///     type Item = u32;
    ///     fn poll_next(self: Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<Option<u32>> {
    ///         Poll::Ready(Some(1))
    ///     }
    /// }
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let mut ones = Ones.until_done(&ctx);
    /// let mut task = task::Context::from_waker(task::Waker::noop());
    /// assert_eq!(Pin::new(&mut ones).poll_next(&mut task), Poll::Ready(Some(1)));
    /// guard.cancel();
    /// assert_eq!(Pin::new(&mut ones).poll_next(&mut task), Poll::Ready(None));
    /// ```
    fn until_done(self, ctx: &Context) -> UntilDone<Self>
    where
        Self: Sized,
    {
        UntilDone { stream: self, done: ctx.clone().done_owned() }
    }
}

impl<S: Stream> StreamExt for S {}

pin_project_lite::pin_project! {
    /// A stream that ends with a context; made by [`StreamExt::until_done`].
    #[must_use = "streams do nothing unless polled"]
    pub struct UntilDone<S> {
        #[pin]
        stream: S,
        done: DoneOwned,
    }
}

impl<S: Stream> Stream for UntilDone<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Option<S::Item>> {
        let this = self.project();
        if Pin::new(this.done).poll(cx).is_ready() {
            return Poll::Ready(None);
        }
        this.stream.poll_next(cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.stream.size_hint().1)
    }
}

impl<S: fmt::Debug> fmt::Debug for UntilDone<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntilDone").field("stream", &self.stream).finish_non_exhaustive()
    }
}
