use bytes::Buf;
use bytes::BufMut;
use bytes::Bytes;
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
    #[ctx(finishes)]
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

#[ctx(reads = "taken")]
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
