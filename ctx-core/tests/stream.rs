//! Streams that end with a context (feature `stream`).
#![cfg(feature = "stream")]

use std::pin::pin;
use std::task::{self, Poll, Waker};

use ctx_core::{Context, StreamExt};
use futures_core::Stream;

/// Always ready, and never at an end: only the context can stop whoever reads it.
struct Ones(std::marker::PhantomPinned);

impl Stream for Ones {
    type Item = u32;

    fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<Option<u32>> {
        Poll::Ready(Some(1))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }
}

#[test]
fn a_stream_that_is_always_ready_ends_with_its_context() {
    let (ctx, guard) = Context::background().with_cancel();
    let mut ones = pin!(Ones(std::marker::PhantomPinned).until_done(&ctx));
    assert_eq!(ones.size_hint(), (0, None));
    let mut task = task::Context::from_waker(Waker::noop());
    let mut sum = 0;
    while let Poll::Ready(Some(one)) = ones.as_mut().poll_next(&mut task) {
        sum += one;
        if sum == 1000 {
            guard.cancel();
        }
        assert!(sum <= 1000, "the context is asked before each item");
    }
    assert_eq!(sum, 1000);
    assert!(ones.as_mut().poll_next(&mut task).is_ready(), "and it stays over");
}
