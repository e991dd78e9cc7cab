use bytes::Buf;
use bytes::BufMut;
use std::io::{Error, IoSlice, SeekFrom};
use std::io;
use std::mem::MaybeUninit;
use std::ops::Sub;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::io::ErrorKind;
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}

pub struct ReadBuf<'a> {}

impl ReadBuf<'_> {
    pub fn new(buf: &mut [u8]) -> ReadBuf<'_> {}
    pub fn uninit(buf: &mut [MaybeUninit<u8>]) -> ReadBuf<'_> {}
    pub fn capacity(&self) -> usize {}
    pub fn filled(&self) -> &[u8] {}
    pub fn filled_mut(&mut self) -> &mut [u8] {}
    pub fn take(&mut self, n: usize) -> ReadBuf<'_> {}
    pub fn initialized(&self) -> &[u8] {}
    pub fn initialized_mut(&mut self) -> &mut [u8] {}
    pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] {}
    pub fn remaining(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn advance(&mut self, n: usize) {}
    pub fn set_filled(&mut self, n: usize) {}
    pub fn put_slice(&mut self, buf: &[u8]) {}
}

pub struct Interest {}

impl Interest {
    pub const AIO: Interest = ();
    pub const LIO: Interest = ();
    pub const READABLE: Interest = ();
    pub const WRITABLE: Interest = ();
    pub const ERROR: Interest = ();
    pub const PRIORITY: Interest = ();
    pub fn is_readable(self) -> bool {}
    pub fn is_writable(self) -> bool {}
    pub fn is_error(self) -> bool {}
    pub fn is_priority(self) -> bool {}
    #[must_use]
    pub fn add(self, other: Interest) -> Interest {}
    #[must_use]
    pub fn remove(self, other: Interest) -> Option<Interest> {}
}
impl Clone for Interest {}
impl Copy for Interest {}

pub struct Ready {}

impl Ready {
    pub const EMPTY: Ready = ();
    pub const READABLE: Ready = ();
    pub const WRITABLE: Ready = ();
    pub const READ_CLOSED: Ready = ();
    pub const WRITE_CLOSED: Ready = ();
    pub const PRIORITY: Ready = ();
    pub const ERROR: Ready = ();
    pub const ALL: Ready = ();
    pub fn is_empty(self) -> bool {}
    pub fn is_readable(self) -> bool {}
    pub fn is_writable(self) -> bool {}
    pub fn is_read_closed(self) -> bool {}
    pub fn is_write_closed(self) -> bool {}
    pub fn is_priority(self) -> bool {}
    pub fn is_error(self) -> bool {}
}
impl Clone for Ready {}
impl Copy for Ready {}
impl Sub for Ready {
    type Output = Ready;
}

pub fn stderr() -> Stderr {}

#[ctx(terminal)]
pub struct Stderr {}

impl AsyncWrite for Stderr {}

pub fn stdin() -> Stdin {}

#[ctx(terminal)]
pub struct Stdin {}

impl AsyncRead for Stdin {}

pub fn stdout() -> Stdout {}

#[ctx(terminal)]
pub struct Stdout {}

impl AsyncWrite for Stdout {}

pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}

pub struct ReadHalf<T> {}

impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
    pub fn unsplit(self, wr: WriteHalf<T>) -> T {}
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

pub struct WriteHalf<T> {}

impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {}
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W> {}

pub struct Join<R, W> {}

impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
    pub fn into_inner(self) -> (R, W) {}
    pub fn reader(&self) -> &R {}
    pub fn writer(&self) -> &W {}
    pub fn reader_mut(&mut self) -> &mut R {}
    pub fn writer_mut(&mut self) -> &mut W {}
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
}
impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}
impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}

pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64> {}

pub async fn copy_bidirectional<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)> {}

pub async fn copy_bidirectional_with_sizes<A: AsyncRead + AsyncWrite, B: AsyncRead + AsyncWrite>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> io::Result<(u64, u64)> {}

pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: &mut R, writer: &mut W) -> io::Result<u64> {}

pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}

pub fn empty() -> Empty {}

pub fn repeat(byte: u8) -> Repeat {}

pub fn sink() -> Sink {}

pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>) {}
