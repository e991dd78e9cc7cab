//! futures-util 0.3, which the crate futures shows under its own name.

pub use futures::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt, Future,
    FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt,
};
pub use futures::{future, io, lock, never, sink, stream, task};
pub use futures::{join, pending, pin_mut, poll, ready, select, select_biased, stream_select, try_join};
