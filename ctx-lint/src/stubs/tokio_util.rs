//! tokio-util 0.7.20, with all features.

pub mod codec {
    use bytes::bytes::Bytes;
    use bytes::bytes_mut::BytesMut;
    use crate::codec::length_delimited::Builder;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::io::Error;
    use std::pin::Pin;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct LengthDelimitedCodecError {}

    pub struct LengthDelimitedCodec {}

    impl LengthDelimitedCodec {
        pub fn new() -> Self {}
        pub fn builder() -> Builder {}
        pub fn max_frame_length(&self) -> usize {}
        pub fn set_max_frame_length(&mut self, val: usize) {}
    }
    impl Clone for LengthDelimitedCodec {}
    impl Decoder for LengthDelimitedCodec {
        type Item = BytesMut;
        type Error = Error;
    }
    impl Encoder<&[u8]> for LengthDelimitedCodec {
        type Error = Error;
    }
    impl Encoder<Bytes> for LengthDelimitedCodec {
        type Error = Error;
    }
    impl Default for LengthDelimitedCodec {}

    pub struct BytesCodec {}

    impl BytesCodec {
        pub fn new() -> BytesCodec {}
    }
    impl Copy for BytesCodec {}
    impl Clone for BytesCodec {}
    impl Default for BytesCodec {}
    impl Decoder for BytesCodec {
        type Item = BytesMut;
        type Error = Error;
    }
    impl Encoder<Bytes> for BytesCodec {
        type Error = Error;
    }
    impl Encoder<BytesMut> for BytesCodec {
        type Error = Error;
    }

    pub trait Decoder {
        type Item;
        type Error: From<Error>;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn framed<T: AsyncRead + AsyncWrite>(self, io: T) -> Framed<T, Self>;
    }

    pub trait Encoder<Item> {
        type Error: From<Error>;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }

    #[ctx(cancel_safety = "argument_lost")]
    pub struct Framed<T, U> {}

    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U> {}
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U> {}
        pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn codec(&self) -> &U {}
        pub fn codec_mut(&mut self) -> &mut U {}
        pub fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C> {}
        pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn backpressure_boundary(&self) -> usize {}
        pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> FramedParts<T, U> {}
    }
    impl<T: AsyncRead, U: Decoder> Stream for Framed<T, U> {
        type Item = Result<U::Item, U::Error>;
    }
    impl<T: AsyncWrite, I, U: Encoder<I>> Sink<I> for Framed<T, U> {
        type Error = U::Error;
    }

    pub struct FramedParts<T, U> {
        pub io: T,
        pub codec: U,
        pub read_buf: BytesMut,
        pub write_buf: BytesMut,
    }

    impl<T, U> FramedParts<T, U> {
        pub fn new<I>(io: T, codec: U) -> FramedParts<T, U> where U: Encoder<I> {}
    }

    #[ctx(cancel_safety = "safe")]
    pub struct FramedRead<T, D> {}

    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
        pub fn decoder(&self) -> &D {}
        pub fn decoder_mut(&mut self) -> &mut D {}
        pub fn map_decoder<C, F: FnOnce(D) -> C>(self, map: F) -> FramedRead<T, C> {}
        pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn into_parts(self) -> FramedParts<T, D> {}
    }
    impl<T: AsyncRead, D: Decoder> Stream for FramedRead<T, D> {
        type Item = Result<D::Item, D::Error>;
    }
    impl<T: Sink<I>, I, D> Sink<I> for FramedRead<T, D> {
        type Error = T::Error;
    }

    #[ctx(cancel_safety = "argument_lost")]
    pub struct FramedWrite<T, E> {}

    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
        pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
        pub fn into_inner(self) -> T {}
        pub fn encoder(&self) -> &E {}
        pub fn encoder_mut(&mut self) -> &mut E {}
        pub fn map_encoder<C, F: FnOnce(E) -> C>(self, map: F) -> FramedWrite<T, C> {}
        pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn backpressure_boundary(&self) -> usize {}
        pub fn set_backpressure_boundary(&mut self, boundary: usize) {}
        pub fn into_parts(self) -> FramedParts<T, E> {}
    }
    impl<T: AsyncWrite, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> {
        type Error = E::Error;
    }
    impl<T: Stream, D> Stream for FramedWrite<T, D> {
        type Item = T::Item;
    }

    pub struct LinesCodec {}

    impl LinesCodec {
        pub fn new() -> LinesCodec {}
        pub fn new_with_max_length(max_length: usize) -> Self {}
        pub fn max_length(&self) -> usize {}
    }
    impl Clone for LinesCodec {}
    impl Decoder for LinesCodec {
        type Item = String;
        type Error = LinesCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for LinesCodec {
        type Error = LinesCodecError;
    }
    impl Default for LinesCodec {}

    pub enum LinesCodecError {
        MaxLineLengthExceeded,
        Io(Error),
    }

    pub struct AnyDelimiterCodec {}

    impl AnyDelimiterCodec {
        pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec {}
        pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self {}
        pub fn max_length(&self) -> usize {}
    }
    impl Clone for AnyDelimiterCodec {}
    impl Decoder for AnyDelimiterCodec {
        type Item = Bytes;
        type Error = AnyDelimiterCodecError;
    }
    impl<T: AsRef<str>> Encoder<T> for AnyDelimiterCodec {
        type Error = AnyDelimiterCodecError;
    }
    impl Default for AnyDelimiterCodec {}

    pub enum AnyDelimiterCodecError {
        MaxChunkLengthExceeded,
        Io(Error),
    }

    pub mod length_delimited {
        use crate::codec::{Framed, FramedRead, FramedWrite};
        use tokio::io::{AsyncRead, AsyncWrite};

        pub use crate::codec::{LengthDelimitedCodec, LengthDelimitedCodecError};

        pub struct Builder {}

        impl Builder {
            pub fn new() -> Builder {}
            pub fn big_endian(&mut self) -> &mut Self {}
            pub fn little_endian(&mut self) -> &mut Self {}
            pub fn native_endian(&mut self) -> &mut Self {}
            pub fn max_frame_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_type<T: LengthFieldType>(&mut self) -> &mut Self {}
            pub fn length_field_length(&mut self, val: usize) -> &mut Self {}
            pub fn length_field_offset(&mut self, val: usize) -> &mut Self {}
            pub fn length_adjustment(&mut self, val: isize) -> &mut Self {}
            pub fn num_skip(&mut self, val: usize) -> &mut Self {}
            pub fn new_codec(&self) -> LengthDelimitedCodec {}
            pub fn new_read<T: AsyncRead>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> {}
            pub fn new_write<T: AsyncWrite>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> {}
            pub fn new_framed<T: AsyncRead + AsyncWrite>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> {}
        }
        impl Clone for Builder {}
        impl Copy for Builder {}
        impl Default for Builder {}
    }
}

pub mod compat {
    use futures::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use std::os::fd::AsRawFd;
    use tokio::io::AsyncSeek;
    use tokio::io;

    pub struct Compat<T> {}

    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Copy for Compat<T> {}
    impl<T> Clone for Compat<T> {}
    impl<T: AsyncRead> io::AsyncRead for Compat<T> {}
    impl<T: io::AsyncRead> AsyncRead for Compat<T> {}
    impl<T: AsyncBufRead> io::AsyncBufRead for Compat<T> {}
    impl<T: io::AsyncBufRead> AsyncBufRead for Compat<T> {}
    impl<T: AsyncWrite> io::AsyncWrite for Compat<T> {}
    impl<T: io::AsyncWrite> AsyncWrite for Compat<T> {}
    impl<T: AsyncSeek> futures::io::AsyncSeek for Compat<T> {}
    impl<T: futures::io::AsyncSeek> AsyncSeek for Compat<T> {}

    #[ctx(extension)]
    pub trait FuturesAsyncReadCompatExt: AsyncRead {
        fn compat(self) -> Compat<Self>;
    }

    #[ctx(extension)]
    pub trait FuturesAsyncWriteCompatExt: AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }

    #[ctx(extension)]
    pub trait TokioAsyncReadCompatExt: io::AsyncRead {
        fn compat(self) -> Compat<Self>;
    }

    #[ctx(extension)]
    pub trait TokioAsyncWriteCompatExt: io::AsyncWrite {
        fn compat_write(self) -> Compat<Self>;
    }
}

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

pub mod io {
    use bytes::buf::buf_impl::Buf;
    use bytes::buf::buf_mut::BufMut;
    use bytes::bytes::Bytes;
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::io::{BufRead, Error, IoSlice, Read, Seek, Write};
    use std::io;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use tokio::runtime::Handle;

    pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>> {}

    pub struct SyncIoBridge<T> {}

    impl<T: AsyncWrite> SyncIoBridge<T> {
        pub fn is_write_vectored(&self) -> bool {}
        pub fn shutdown(&mut self) -> io::Result<()> {}
    }
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> Self {}
        pub fn new_with_handle(src: T, rt: Handle) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: AsyncBufRead> BufRead for SyncIoBridge<T> {}
    impl<T: AsyncRead> Read for SyncIoBridge<T> {}
    impl<T: AsyncWrite> Write for SyncIoBridge<T> {}
    impl<T: AsyncSeek> Seek for SyncIoBridge<T> {}

    pub struct CopyToBytes<S> {}

    impl<S> CopyToBytes<S> {
        pub fn new(inner: S) -> Self {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<S: Sink<Bytes>> Sink<&[u8]> for CopyToBytes<S> {
        type Error = S::Error;
    }
    impl<S: Stream> Stream for CopyToBytes<S> {
        type Item = S::Item;
    }

    pub struct InspectReader<R, F> {}

    impl<R, F> InspectReader<R, F> {
        pub fn new(reader: R, f: F) -> InspectReader<R, F> where R: AsyncRead, F: FnMut(&[u8]) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
    impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

    pub struct InspectWriter<W, F> {}

    impl<W, F> InspectWriter<W, F> {
        pub fn new(writer: W, f: F) -> InspectWriter<W, F> where W: AsyncWrite, F: FnMut(&[u8]) {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
    impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

    pub async fn read_buf<R: AsyncRead, B: BufMut>(read: &mut R, buf: &mut B) -> io::Result<usize> {}

    pub struct ReaderStream<R> {}

    impl<R: AsyncRead> ReaderStream<R> {
        pub fn new(reader: R) -> Self {}
        pub fn with_capacity(reader: R, capacity: usize) -> Self {}
    }
    impl<R: AsyncRead> Stream for ReaderStream<R> {
        type Item = Result<Bytes, Error>;
    }

    pub struct SinkWriter<S> {}

    impl<S> SinkWriter<S> {
        pub fn new(sink: S) -> Self {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<S: Sink<&[u8], Error = E>, E: Into<Error>> AsyncWrite for SinkWriter<S> {}
    impl<S: Stream> Stream for SinkWriter<S> {
        type Item = S::Item;
    }
    impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}

    pub struct StreamReader<S, B> {}

    impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error>> StreamReader<S, B> {
        pub fn new(stream: S) -> Self {}
        pub fn into_inner_with_chunk(self) -> (S, Option<B>) {}
    }
    impl<S, B> StreamReader<S, B> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {}
        pub fn into_inner(self) -> S {}
    }
    impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error>> AsyncRead for StreamReader<S, B> {}
    impl<S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error>> AsyncBufRead for StreamReader<S, B> {}
    impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
        type Error = E;
    }

    #[ctx(cancel_safety = "unsafe")]
    pub async fn write_all_vectored<W: AsyncWrite>(writer: &mut W, bufs: &mut [IoSlice<'_>]) -> Result<(), Error> {}

    #[must_use]
    pub struct WriteAllVectored<'a, 'b, W> {}

    impl<W: AsyncWrite> Future for WriteAllVectored<'_, '_, W> {
        type Output = Result<(), Error>;
    }

    pub fn poll_read_buf<T: AsyncRead, B: BufMut>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>> {}

    pub fn poll_write_buf<T: AsyncWrite, B: Buf>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>> {}

    pub mod simplex {
        use tokio::io::{AsyncRead, AsyncWrite};

        #[ctx(cancel_safety = "safe")]
        pub struct Receiver {}

        impl AsyncRead for Receiver {}

        #[ctx(cancel_safety = "safe")]
        pub struct Sender {}

        impl AsyncWrite for Sender {}

        pub fn new(capacity: usize) -> (Sender, Receiver) {}
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
        async fn accept(&mut self) -> Result<(Self::Io, Self::Addr), Error>;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }

    #[must_use]
    pub struct ListenerAcceptFut<'a, L> {}

    impl<L: Listener> Future for ListenerAcceptFut<'_, L> {
        type Output = Result<(L::Io, L::Addr), Error>;
    }
}

pub mod sync {
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::sync::{OwnedSemaphorePermit, Semaphore};
    use tokio::sync::mpsc::Sender;

    #[ctx(cancel_guard = "cancels the token")]
    pub struct DropGuard {}

    impl DropGuard {
        pub fn token(&self) -> &CancellationToken {}
        #[ctx(disarms)]
        pub fn disarm(self) -> CancellationToken {}
    }

    #[ctx(cancel_guard = "cancels the token")]
    pub struct DropGuardRef<'a> {}

    impl DropGuardRef<'_> {
        pub fn token(&self) -> &CancellationToken {}
        #[ctx(disarms)]
        pub fn disarm(self) -> &CancellationToken {}
    }

    #[ctx(token)]
    pub struct CancellationToken {}

    impl CancellationToken {
        #[ctx(root)]
        pub fn new() -> CancellationToken {}
        #[ctx(derives)]
        pub fn child_token(&self) -> CancellationToken {}
        #[ctx(cancels)]
        pub fn cancel(&self) {}
        #[ctx(checks)]
        pub fn is_cancelled(&self) -> bool {}
        #[ctx(waits_cancelled)]
        #[ctx(cancel_safety = "safe")]
        pub async fn cancelled(&self) {}
        #[ctx(waits_cancelled)]
        #[ctx(cancel_safety = "safe")]
        pub async fn cancelled_owned(self) {}
        pub fn drop_guard(self) -> DropGuard {}
        pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
        #[ctx(runs_until_cancelled)]
        #[ctx(cancel_safety = "inherits")]
        pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
        #[ctx(runs_until_cancelled)]
        #[ctx(cancel_safety = "inherits")]
        pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output> {}
    }
    impl Clone for CancellationToken {}
    impl Default for CancellationToken {
        #[ctx(root)]
        fn default() -> Self {}
    }

    #[ctx(cancel_safety = "safe")]
    #[must_use]
    pub struct WaitForCancellationFuture<'a> {}

    impl Future for WaitForCancellationFuture<'_> {
        type Output = ();
    }

    #[ctx(cancel_safety = "safe")]
    #[must_use]
    pub struct WaitForCancellationFutureOwned {}

    impl Future for WaitForCancellationFutureOwned {
        type Output = ();
    }

    pub struct PollSendError<T> {}

    impl<T> PollSendError<T> {
        pub fn into_inner(self) -> Option<T> {}
    }

    #[ctx(sender = "mpsc")]
    #[ctx(container)]
    pub struct PollSender<T> {}

    impl<T> PollSender<T> {
        pub fn new(sender: Sender<T>) -> Self {}
        pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>> {}
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn get_ref(&self) -> Option<&Sender<T>> {}
        pub fn close(&mut self) {}
        pub fn abort_send(&mut self) -> bool {}
    }
    impl<T> Clone for PollSender<T> {}
    impl<T> Sink<T> for PollSender<T> {
        type Error = PollSendError<T>;
    }

    pub struct PollSemaphore {}

    impl PollSemaphore {
        pub fn new(semaphore: Arc<Semaphore>) -> Self {}
        pub fn close(&self) {}
        pub fn clone_inner(&self) -> Arc<Semaphore> {}
        pub fn into_inner(self) -> Arc<Semaphore> {}
        pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>> {}
        pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>> {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
    }
    impl Stream for PollSemaphore {
        type Item = OwnedSemaphorePermit;
    }
    impl Clone for PollSemaphore {}

    pub struct ReusableBoxFuture<'a, T> {}

    impl<T> ReusableBoxFuture<'_, T> {
        pub fn new<F: Future<Output = T>>(future: F) -> Self {}
        pub fn set<F: Future<Output = T>>(&mut self, future: F) {}
        pub fn try_set<F: Future<Output = T>>(&mut self, future: F) -> Result<(), F> {}
        pub fn get_pin(&mut self) -> Pin<&mut dyn Future<Output = T>> {}
        pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {}
    }
    impl<T> Future for ReusableBoxFuture<'_, T> {
        type Output = T;
    }
}

pub mod task {
    use crate::task::task_tracker::TaskTrackerToken;
    use std::borrow::Borrow;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

    #[ctx(task_tracker)]
    pub struct TaskTracker {}

    impl TaskTracker {
        #[must_use]
        pub fn new() -> Self {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        pub async fn wait(&self) {}
        pub fn close(&self) -> bool {}
        pub fn reopen(&self) -> bool {}
        #[must_use]
        pub fn is_closed(&self) -> bool {}
        #[must_use]
        pub fn len(&self) -> usize {}
        #[must_use]
        pub fn is_empty(&self) -> bool {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "task")]
        pub fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "task")]
        pub fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "task")]
        pub fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T> {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> {}
        pub async fn track_future<F: Future>(&self, future: F) -> F::Output {}
        #[ctx(registers)]
        pub fn token(&self) -> TaskTrackerToken {}
        #[must_use]
        pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool {}
    }
    impl Default for TaskTracker {}
    impl Clone for TaskTracker {}

    pub struct LocalPoolHandle {}

    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle {}
        pub fn num_threads(&self) -> usize {}
        pub fn get_task_loads_for_each_worker(&self) -> Vec<usize> {}
        #[ctx(spawns = "task")]
        pub fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output> {}
        #[ctx(spawns = "task")]
        pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> {}
    }
    impl Clone for LocalPoolHandle {}

    #[must_use]
    pub struct AbortOnDrop {}

    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> Self {}
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn detach(self) -> AbortHandle {}
    }

    #[ctx(join_handle)]
    #[ctx(abort_guard = "aborts the task")]
    #[must_use]
    pub struct AbortOnDropHandle<T> {}

    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self {}
        #[ctx(cancels)]
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        #[ctx(disarms)]
        pub fn detach(self) -> JoinHandle<T> {}
    }
    impl<T> Future for AbortOnDropHandle<T> {
        type Output = Result<T, JoinError>;
    }

    #[ctx(task_set)]
    #[ctx(abort_guard = "aborts the tasks that still run")]
    pub struct JoinQueue<T> {}

    impl<T> JoinQueue<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[ctx(spawns = "task")]
        pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
        #[ctx(spawns = "task")]
        pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        #[ctx(spawns = "blocking")]
        pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[ctx(joins)]
        #[ctx(takes)]
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[ctx(joins)]
        #[ctx(takes)]
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[ctx(joins)]
        #[ctx(cancels)]
        pub async fn shutdown(&mut self) {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "unsafe")]
        #[ctx(loses = "the results that have been collected")]
        pub async fn join_all(self) -> Vec<T> {}
        #[ctx(cancels)]
        pub fn abort_all(&mut self) {}
        #[ctx(forgets)]
        pub fn detach_all(&mut self) {}
        pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> {}
        pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> {}
    }
    impl<T> Default for JoinQueue<T> {}
    impl<T, F: Future<Output = T>> FromIterator<F> for JoinQueue<T> {}

    #[ctx(task_set)]
    #[ctx(abort_guard = "aborts the tasks that still run")]
    pub struct JoinMap<K, V> {}

    impl<K, V> JoinMap<K, V> {
        #[must_use]
        pub fn new() -> Self {}
        #[must_use]
        pub fn with_capacity(capacity: usize) -> Self {}
        #[ctx(spawns = "task")]
        #[ctx(spawned = "1")]
        pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
        #[ctx(spawns = "task")]
        #[ctx(spawned = "1")]
        pub fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle) {}
        #[ctx(spawns = "blocking")]
        #[ctx(spawned = "1")]
        pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
        #[ctx(spawns = "blocking")]
        #[ctx(spawned = "1")]
        pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &Handle) {}
        #[ctx(spawns = "task")]
        #[ctx(spawned = "1")]
        pub fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F) {}
        #[ctx(spawns = "task")]
        #[ctx(spawned = "1")]
        pub fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet) {}
        #[ctx(joins)]
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        #[ctx(joins)]
        #[ctx(takes)]
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        #[ctx(joins)]
        #[ctx(cancels)]
        pub async fn shutdown(&mut self) {}
        pub fn abort<Q>(&mut self, key: &Q) -> bool where K: Borrow<Q> {}
        pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) {}
        pub fn keys(&self) -> JoinMapKeys<'_, K, V> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> {}
        pub fn contains_task(&self, task: &Id) -> bool {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl<K, V, S> JoinMap<K, V, S> {
        #[must_use]
        pub fn with_hasher(hash_builder: S) -> Self {}
        #[must_use]
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        #[ctx(cancels)]
        pub fn abort_all(&mut self) {}
        #[ctx(forgets)]
        pub fn detach_all(&mut self) {}
    }
    impl<K, V> Default for JoinMap<K, V> {}

    pub struct JoinMapKeys<'a, K, V> {}

    impl<K, V> Clone for JoinMapKeys<'_, K, V> {}
    impl<K, V> Iterator for JoinMapKeys<'_, K, V> {
        type Item = &K;
    }

    pub mod task_tracker {
        use std::future::Future;

        pub use crate::task::TaskTracker;

        #[must_use]
        pub struct TaskTrackerToken {}

        impl TaskTrackerToken {
            #[must_use]
            pub fn task_tracker(&self) -> &TaskTracker {}
        }
        impl Clone for TaskTrackerToken {}

        #[must_use]
        pub struct TrackedFuture<F> {}

        impl<F: Future> Future for TrackedFuture<F> {
            type Output = F::Output;
        }

        #[must_use]
        pub struct TaskTrackerWaitFuture<'a> {}

        impl Future for TaskTrackerWaitFuture<'_> {
            type Output = ();
        }
    }
}

pub mod time {
    use crate::time::delay_queue::{Expired, Key};
    use futures::stream::Stream;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::time::Instant;

    pub use crate::future::FutureExt;

    #[ctx(container)]
    #[ctx(cancel_safety = "safe")]
    pub struct DelayQueue<T> {}

    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T> {}
        pub fn with_capacity(capacity: usize) -> DelayQueue<T> {}
        pub fn insert_at(&mut self, value: T, when: Instant) -> Key {}
        pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>> {}
        pub fn insert(&mut self, value: T, timeout: Duration) -> Key {}
        pub fn deadline(&self, key: &Key) -> Instant {}
        pub fn remove(&mut self, key: &Key) -> Expired<T> {}
        pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>> {}
        pub fn reset_at(&mut self, key: &Key, when: Instant) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn compact(&mut self) {}
        pub fn peek(&self) -> Option<Key> {}
        pub fn reset(&mut self, key: &Key, timeout: Duration) {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Default for DelayQueue<T> {}
    impl<T> Stream for DelayQueue<T> {
        type Item = Expired<T>;
    }

    pub mod delay_queue {
        use std::ops::Index;
        use tokio::time::Instant;

        pub use crate::time::DelayQueue;

        pub struct Expired<T> {}

        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn deadline(&self) -> Instant {}
            pub fn key(&self) -> Key {}
        }

        pub struct Key {}

        impl<T> Index<Key> for SlabStorage<T> {
            type Output = Data<T>;
        }
        impl Clone for Key {}
        impl Copy for Key {}
    }
}

pub mod udp {
    use bytes::bytes_mut::BytesMut;
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
