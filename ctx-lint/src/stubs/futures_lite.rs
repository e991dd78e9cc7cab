//! futures-lite 2, which the crate smol shows under its own name.

pub use smol::future::{self, Future, FutureExt};
pub use smol::io::{
    self, AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt,
};
pub use smol::prelude;
pub use smol::stream::{self, Stream, StreamExt};
pub use smol::{pin, ready};
