pub use crate::future::{FutureExt as _, TryFuture, TryFutureExt as _};
pub use crate::io::{
    AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek,
    AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _,
};
pub use crate::sink::{Sink, SinkExt as _};
pub use crate::stream::{Stream, StreamExt as _, TryStream, TryStreamExt as _};
pub use std::future::Future;

pub mod future {
    pub use crate::future::{
        AbortHandle, AbortRegistration, Abortable, Aborted, BoxFuture, Either, Fuse,
        FusedFuture, FutureExt, JoinAll, LocalBoxFuture, MaybeDone, OptionFuture, Pending,
        PollFn, Ready, Remote, RemoteHandle, Shared, TryFuture, TryFutureExt, TryJoinAll,
        TryMaybeDone, WeakShared, abortable, always_ready, err, join3, join4, join5, join,
        join_all, lazy, maybe_done, ok, pending, poll_fn, poll_immediate, ready, select,
        select_all, select_ok, try_join3, try_join4, try_join5, try_join, try_join_all,
        try_maybe_done, try_select,
    };
    pub use std::future::Future;
}

pub mod sink {
    pub use crate::sink::{Buffer, Drain, Sink, SinkExt, Unfold, drain, unfold};
}

pub mod stream {
    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub use crate::stream::{
        BoxStream, CatchUnwind, Chain, Chunks, Empty, FlattenUnordered, Fuse, FusedStream,
        FuturesOrdered, FuturesUnordered, Iter, LocalBoxStream, Once, Peekable, Pending,
        PollFn, PollImmediate, PollNext, ReadyChunks, Repeat, RepeatWith, ReuniteError,
        Select, SelectAll, SelectWithStrategy, Skip, SplitSink, SplitStream, Stream,
        StreamExt, Take, TakeUntil, TryChunksError, TryReadyChunksError, TryStream,
        TryStreamExt, TryUnfold, Unfold, Zip, abortable, empty, iter, once, pending, poll_fn,
        poll_immediate, repeat, repeat_with, select, select_all, select_with_strategy,
        try_unfold, unfold,
    };

    pub mod futures_unordered {
        pub use crate::stream::FuturesUnordered;
        pub use crate::stream::futures_unordered::{IntoIter, Iter, IterMut, IterPinMut, IterPinRef};
    }

    pub mod select_all {
        pub use crate::stream::{SelectAll, select_all};
        pub use crate::stream::select_all::{IntoIter, Iter, IterMut};
    }
}
