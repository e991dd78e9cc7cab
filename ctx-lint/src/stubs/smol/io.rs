use futures::stream::Stream;
use std::future::Future;
use std::io::{BufRead, Error, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::ErrorKind;

pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> io::Result<u64> {}

pub struct AssertAsync<T> {}

impl<T> AssertAsync<T> {
    pub fn new(io: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T> Copy for AssertAsync<T> {}
impl<T> Clone for AssertAsync<T> {}
impl<T: Read> AsyncRead for AssertAsync<T> {}
impl<T: Write> AsyncWrite for AssertAsync<T> {}
impl<T: Seek> AsyncSeek for AssertAsync<T> {}

pub struct AsyncAsSync<'r, 'ctx, T> {
    pub context: &mut Context<'_>,
    pub inner: T,
}

impl<T> AsyncAsSync<'_, '_, T> {
    pub fn new(context: &mut Context<'_>, inner: T) -> Self {}
    pub fn close(&mut self) -> io::Result<()> where T: AsyncWrite {}
    pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<io::Result<R>>) -> io::Result<R> {}
}
impl<T: AsyncRead> Read for AsyncAsSync<'_, '_, T> {}
impl<T: AsyncWrite> Write for AsyncAsSync<'_, '_, T> {}
impl<T: AsyncSeek> Seek for AsyncAsSync<'_, '_, T> {}

pub struct BlockOn<T> {}

impl<T> BlockOn<T> {
    pub fn new(io: T) -> BlockOn<T> {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T: AsyncRead> Read for BlockOn<T> {}
impl<T: AsyncBufRead> BufRead for BlockOn<T> {}
impl<T: AsyncWrite> Write for BlockOn<T> {}
impl<T: AsyncSeek> Seek for BlockOn<T> {}

pub struct BufReader<R> {}

impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {}
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn into_inner(self) -> R {}
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}

pub struct BufWriter<W> {}

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> W {}
    pub fn buffer(&self) -> &[u8] {}
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

pub struct Cursor<T> {}

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
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

pub fn empty() -> Empty {}

pub struct Empty {}

impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}

pub fn repeat(byte: u8) -> Repeat {}

pub struct Repeat {}

impl AsyncRead for Repeat {}

pub fn sink() -> Sink {}

pub struct Sink {}

impl AsyncWrite for Sink {}

#[ctx(extension)]
pub trait AsyncBufReadExt: AsyncBufRead {
    async fn fill_buf(&mut self) -> Result<&[u8], Error>;
    fn consume(&mut self, amt: usize);
    #[ctx(reads = "taken")]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
    fn lines(self) -> Lines<Self>;
    fn split(self, byte: u8) -> Split<Self>;
}

#[must_use]
pub struct FillBuf<'a, R> {}

impl<R: AsyncBufRead> Future for FillBuf<'_, R> {
    type Output = Result<&[u8], Error>;
}

#[must_use]
pub struct ReadUntilFuture<'a, R> {}

impl<R: AsyncBufRead> Future for ReadUntilFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct ReadLineFuture<'a, R> {}

impl<R: AsyncBufRead> Future for ReadLineFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct Lines<R> {}

impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = Result<String, Error>;
}

#[must_use]
pub struct Split<R> {}

impl<R: AsyncBufRead> Stream for Split<R> {
    type Item = Result<Vec<u8>, Error>;
}

#[ctx(extension)]
pub trait AsyncReadExt: AsyncRead {
    #[ctx(reads = "taken")]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
    async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
    async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
    fn take(self, limit: u64) -> Take<Self>;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    fn boxed_reader(self) -> Pin<Box<dyn AsyncRead>>;
}

#[must_use]
pub struct ReadFuture<'a, R> {}

impl<R: AsyncRead> Future for ReadFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct ReadVectoredFuture<'a, R> {}

impl<R: AsyncRead> Future for ReadVectoredFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct ReadToEndFuture<'a, R> {}

impl<R: AsyncRead> Future for ReadToEndFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct ReadToStringFuture<'a, R> {}

impl<R: AsyncRead> Future for ReadToStringFuture<'_, R> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct ReadExactFuture<'a, R> {}

impl<R: AsyncRead> Future for ReadExactFuture<'_, R> {
    type Output = Result<(), Error>;
}

pub struct Take<R> {}

impl<R> Take<R> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn into_inner(self) -> R {}
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

pub struct Bytes<R> {}

impl<R: AsyncRead> Stream for Bytes<R> {
    type Item = Result<u8, Error>;
}
impl<R: AsyncRead> AsyncRead for Bytes<R> {}

pub struct Chain<R1, R2> {}

impl<R1, R2> Chain<R1, R2> {
    pub fn get_ref(&self) -> (&R1, &R2) {}
    pub fn get_mut(&mut self) -> (&mut R1, &mut R2) {}
    pub fn into_inner(self) -> (R1, R2) {}
}
impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}

#[ctx(extension)]
pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
}

#[must_use]
pub struct SeekFuture<'a, S> {}

impl<S: AsyncSeek> Future for SeekFuture<'_, S> {
    type Output = Result<u64, Error>;
}

#[ctx(extension)]
pub trait AsyncWriteExt: AsyncWrite {
    async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
    async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
    async fn flush(&mut self) -> Result<(), Error>;
    async fn close(&mut self) -> Result<(), Error>;
    fn boxed_writer(self) -> Pin<Box<dyn AsyncWrite>>;
}

#[must_use]
pub struct WriteFuture<'a, W> {}

impl<W: AsyncWrite> Future for WriteFuture<'_, W> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct WriteVectoredFuture<'a, W> {}

impl<W: AsyncWrite> Future for WriteVectoredFuture<'_, W> {
    type Output = Result<usize, Error>;
}

#[must_use]
pub struct WriteAllFuture<'a, W> {}

impl<W: AsyncWrite> Future for WriteAllFuture<'_, W> {
    type Output = Result<(), Error>;
}

#[must_use]
pub struct FlushFuture<'a, W> {}

impl<W: AsyncWrite> Future for FlushFuture<'_, W> {
    type Output = Result<(), Error>;
}

#[must_use]
pub struct CloseFuture<'a, W> {}

impl<W: AsyncWrite> Future for CloseFuture<'_, W> {
    type Output = Result<(), Error>;
}

pub type BoxedReader = Pin<Box<dyn AsyncRead>>;

pub type BoxedWriter = Pin<Box<dyn AsyncWrite>>;

pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}

pub struct ReadHalf<T> {}

impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

pub struct WriteHalf<T> {}

impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
