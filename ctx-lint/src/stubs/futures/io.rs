use crate::future::AbortHandle;
use crate::stream::Stream;
use std::any::Any;
use std::io::{BufRead, Error, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
use std::io;
use std::ops::RangeBounds;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::io::ErrorKind;
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<io::Result<usize>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<io::Result<usize>>;
}

pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<io::Result<u64>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}

#[ctx(extension)]
pub trait AsyncBufReadExt: AsyncBufRead {
    async fn fill_buf(&mut self) -> Result<&[u8], Error>;
    fn consume_unpin(&mut self, amt: usize);
    #[ctx(reads = "taken")]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
    fn lines(self) -> Lines<Self>;
}

#[ctx(extension)]
pub trait AsyncReadExt: AsyncRead {
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    #[ctx(reads = "taken")]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
    async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
    async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>);
    fn take(self, limit: u64) -> Take<Self>;
}

#[ctx(extension)]
pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
    async fn stream_position(&mut self) -> Result<u64, Error>;
}

#[ctx(extension)]
pub trait AsyncWriteExt: AsyncWrite {
    async fn flush(&mut self) -> Result<(), Error>;
    #[ctx(finishes)]
    async fn close(&mut self) -> Result<(), Error>;
    async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
    async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
    fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item>;
}

pub struct AllowStdIo<T> {}

impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T> Copy for AllowStdIo<T> {}
impl<T> Clone for AllowStdIo<T> {}
impl<T: Write> Write for AllowStdIo<T> {}
impl<T: Write> AsyncWrite for AllowStdIo<T> {}
impl<T: Read> Read for AllowStdIo<T> {}
impl<T: Read> AsyncRead for AllowStdIo<T> {}
impl<T: Seek> Seek for AllowStdIo<T> {}
impl<T: Seek> AsyncSeek for AllowStdIo<T> {}
impl<T: BufRead> BufRead for AllowStdIo<T> {}
impl<T: BufRead> AsyncBufRead for AllowStdIo<T> {}

pub struct BufReader<R> {}

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self {}
    pub fn with_capacity(capacity: usize, inner: R) -> Self {}
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
    pub fn into_inner(self) -> R {}
    pub fn buffer(&self) -> &[u8] {}
}
impl<R: AsyncRead + AsyncSeek> BufReader<R> {
    pub async fn seek_relative(self: Pin<&mut Self>, offset: i64) -> Result<(), Error> {}
    pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context<'_>, offset: i64) -> Poll<io::Result<()>> {}
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

pub struct BufWriter<W> {}

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self {}
    pub fn with_capacity(cap: usize, inner: W) -> Self {}
}
impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
    pub fn into_inner(self) -> W {}
    pub fn buffer(&self) -> &[u8] {}
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

pub struct LineWriter<W: AsyncWrite> {}

impl<W: AsyncWrite> LineWriter<W> {
    pub fn new(inner: W) -> Self {}
    pub fn with_capacity(capacity: usize, inner: W) -> Self {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn get_ref(&self) -> &W {}
}
impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

#[must_use]
pub struct Chain<T, U> {}

impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>) {}
    pub fn into_inner(self) -> (T, U) {}
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

pub fn copy_buf_abortable<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle) {}

pub struct Cursor<T> {}

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, pos: u64) {}
}
impl<T> Clone for Cursor<T> {}
impl<T> Default for Cursor<T> {}
impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}

pub fn empty() -> Empty {}

#[must_use]
pub struct Empty {}

impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}

#[must_use]
pub struct IntoSink<W, Item> {}

impl<W: AsyncWrite, Item: AsRef<[u8]>> crate::sink::Sink<Item> for IntoSink<W, Item> {
    type Error = Error;
}

#[must_use]
pub struct Lines<R> {}

impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = Result<String, Error>;
}

pub fn repeat(byte: u8) -> Repeat {}

#[must_use]
pub struct Repeat {}

impl AsyncRead for Repeat {}

pub fn sink() -> Sink {}

#[must_use]
pub struct Sink {}

impl AsyncWrite for Sink {}

pub struct ReadHalf<T> {}

impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
    pub fn reunite(self, other: WriteHalf<T>) -> Result<T, ReuniteError<T>> {}
}
impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}

pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

pub struct WriteHalf<T> {}

impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {}
    pub fn reunite(self, other: ReadHalf<T>) -> Result<T, ReuniteError<T>> {}
}
impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}

#[must_use]
pub struct Take<R> {}

impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
    pub fn into_inner(self) -> R {}
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

pub struct Window<T> {}

impl<T: AsRef<[u8]>> Window<T> {
    pub fn new(t: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
    pub fn set<R: RangeBounds<usize>>(&mut self, range: R) {}
}
