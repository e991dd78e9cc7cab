//! futures-core 0.3.

pub use futures::future::{Future, TryFuture};
pub use futures::ready;
pub use futures::stream::{Stream, TryStream};

pub mod future {
    pub use futures::future::{BoxFuture, FusedFuture, Future, LocalBoxFuture, TryFuture};
}

pub mod stream {
    pub use futures::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
}

pub mod task {
    pub use std::task::{Context, Poll, Waker};
}
