//! tokio-util 0.7.20, with all features.

pub mod context {
    use std::future::Future;
    use tokio::runtime::Handle;

    pub struct TokioContext<F> {}

    impl<F> TokioContext<F> {
        pub fn new(future: F, handle: Handle) -> TokioContext<F> {}
        pub fn handle(&self) -> &Handle {}
        pub fn into_inner(self) -> F {}
    }
    impl<F: Future> Future for TokioContext<F> {
        type Output = F::Output;
    }

    #[ctx(extension)]
    pub trait RuntimeExt {
        fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
    }
}

pub mod either {
    use crate::net::Listener;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::io;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

    pub enum Either<L, R> {
        Left(L),
        Right(R),
    }

    impl<L: Listener, R: Listener> Either<L, R> {
        #[ctx(waits_for_peer)]
        pub async fn accept(&mut self) -> io::Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>> {}
        pub fn local_addr(&self) -> io::Result<Either<L::Addr, R::Addr>> {}
    }
    impl<L, R> Clone for Either<L, R> {}
    impl<L: Future<Output = O>, R: Future<Output = O>, O> Future for Either<L, R> {
        type Output = O;
    }
    impl<L: AsyncRead, R: AsyncRead> AsyncRead for Either<L, R> {}
    impl<L: AsyncBufRead, R: AsyncBufRead> AsyncBufRead for Either<L, R> {}
    impl<L: AsyncSeek, R: AsyncSeek> AsyncSeek for Either<L, R> {}
    impl<L: AsyncWrite, R: AsyncWrite> AsyncWrite for Either<L, R> {}
    impl<L: Stream, R: Stream<Item = L::Item>> Stream for Either<L, R> {
        type Item = L::Item;
    }
    impl<L: Sink<Item, Error = Error>, R: Sink<Item, Error = Error>, Item, Error> Sink<Item> for Either<L, R> {
        type Error = Error;
    }
}

pub mod future {
    use crate::sync::CancellationToken;
    use std::future::Future;
    use std::time::Duration;
    use tokio::time::{Instant, Timeout};

    #[ctx(extension)]
    pub trait FutureExt: Future {
        #[ctx(timeout)]
        fn timeout(self, timeout: Duration) -> Timeout<Self>;
        #[ctx(timeout)]
        fn timeout_at(self, deadline: Instant) -> Timeout<Self>;
        #[ctx(runs_until_cancelled)]
        async fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> Option<Self::Output>;
        #[ctx(runs_until_cancelled)]
        async fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> Option<Self::Output>;
    }
}

pub mod net {
    use std::future::Future;
    use std::io::Error;
    use std::io;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};

    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<(Self::Io, Self::Addr)>>;
        #[ctx(waits_for_peer)]
        async fn accept(&mut self) -> Result<(Self::Io, Self::Addr), Error>;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }

    #[must_use]
    pub struct ListenerAcceptFut<'a, L> {}

    impl<L: Listener> Future for ListenerAcceptFut<'_, L> {
        type Output = Result<(L::Io, L::Addr), Error>;
    }
}

pub mod udp {
    use bytes::BytesMut;
    use crate::codec::{Decoder, Encoder};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::borrow::Borrow;
    use std::net::SocketAddr;
    use tokio::net::UdpSocket;

    #[must_use]
    pub struct UdpFramed<C, T> {}

    impl<C, T: Borrow<UdpSocket>> UdpFramed<C, T> {
        pub fn new(socket: T, codec: C) -> UdpFramed<C, T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn codec(&self) -> &C {}
        pub fn codec_mut(&mut self) -> &mut C {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn into_inner(self) -> T {}
    }
    impl<C: Decoder, T: Borrow<UdpSocket>> Stream for UdpFramed<C, T> {
        type Item = Result<(C::Item, SocketAddr), C::Error>;
    }
    impl<I, C: Encoder<I>, T: Borrow<UdpSocket>> Sink<(I, SocketAddr)> for UdpFramed<C, T> {
        type Error = C::Error;
    }
}

impl std::hash::Hash for crate::codec::AnyDelimiterCodec {}
impl PartialOrd for crate::codec::AnyDelimiterCodec {}
impl Ord for crate::codec::AnyDelimiterCodec {}
impl Eq for crate::codec::AnyDelimiterCodec {}
impl PartialEq for crate::codec::AnyDelimiterCodec {}
impl std::error::Error for crate::codec::AnyDelimiterCodecError {}
impl From<std::io::Error> for crate::codec::AnyDelimiterCodecError {}
impl std::fmt::Display for crate::codec::AnyDelimiterCodecError {}
impl PartialOrd for crate::codec::BytesCodec {}
impl PartialEq for crate::codec::BytesCodec {}
impl std::hash::Hash for crate::codec::BytesCodec {}
impl Ord for crate::codec::BytesCodec {}
impl Eq for crate::codec::BytesCodec {}
impl std::error::Error for crate::codec::LengthDelimitedCodecError {}
impl std::fmt::Display for crate::codec::LengthDelimitedCodecError {}
impl Ord for crate::codec::LinesCodec {}
impl Eq for crate::codec::LinesCodec {}
impl PartialEq for crate::codec::LinesCodec {}
impl std::hash::Hash for crate::codec::LinesCodec {}
impl PartialOrd for crate::codec::LinesCodec {}
impl From<std::io::Error> for crate::codec::LinesCodecError {}
impl std::fmt::Display for crate::codec::LinesCodecError {}
impl std::error::Error for crate::codec::LinesCodecError {}
impl<T: std::os::fd::AsRawFd> std::os::fd::AsRawFd for crate::compat::Compat<T> {}
impl<T> AsRef<T> for crate::io::SyncIoBridge<T> {}
impl PartialEq for crate::sync::CancellationToken {}
impl std::hash::Hash for crate::sync::CancellationToken {}
impl Eq for crate::sync::CancellationToken {}
impl<T> std::fmt::Display for crate::sync::PollSendError<T> {}
impl<T> std::error::Error for crate::sync::PollSendError<T> {}
impl AsRef<tokio::sync::Semaphore> for crate::sync::PollSemaphore {}
impl<T> AsRef<tokio::task::JoinHandle<T>> for crate::task::AbortOnDropHandle<T> {}
impl Eq for crate::time::delay_queue::Key {}
impl PartialEq for crate::time::delay_queue::Key {}
impl std::hash::Hash for crate::time::delay_queue::Key {}
