use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;
use std::fmt::Arguments;
use std::future::Future;
use std::io::{Error, IoSlice, IoSliceMut, SeekFrom};
use std::io;
use std::time::Duration;

pub use futures::io::{
    AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write,
};
pub use std::io::ErrorKind;

#[ctx(extension)]
pub trait BufReadExt: AsyncBufRead {
    #[ctx(reads = "taken")]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
    fn lines(self) -> Lines<Self>;
    fn split(self, byte: u8) -> Split<Self>;
}

#[ctx(extension)]
pub trait ReadExt: AsyncRead {
    #[ctx(reads = "taken")]
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
    async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
    async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
    #[ctx(reads = "taken")]
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
    fn take(self, limit: u64) -> Take<Self>;
    fn by_ref(&mut self) -> &mut Self;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
}

#[ctx(extension)]
pub trait SeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
}

#[ctx(extension)]
pub trait WriteExt: AsyncWrite {
    async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
    async fn flush(&mut self) -> Result<(), Error>;
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
    async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
    async fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result<(), Error>;
}

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

pub struct BufWriter<W> {}

impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub async fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>> {}
    pub fn buffer(&self) -> &[u8] {}
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

pub struct IntoInnerError<W> {}

pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> io::Result<u64> {}

pub struct Cursor<T> {}

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
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

pub fn stderr() -> Stderr {}

#[ctx(terminal)]
pub struct Stderr {}

impl AsyncWrite for Stderr {}

pub fn stdin() -> Stdin {}

#[ctx(terminal)]
pub struct Stdin {}

impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> io::Result<usize> {}
}
impl AsyncRead for Stdin {}

pub fn stdout() -> Stdout {}

#[ctx(terminal)]
pub struct Stdout {}

impl AsyncWrite for Stdout {}

#[ctx(timeout)]
pub async fn timeout<F: Future<Output = io::Result<T>>, T>(dur: Duration, f: F) -> io::Result<T> {}

pub struct Lines<R> {}

impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = Result<String, Error>;
}

pub struct Split<R> {}

impl<R: AsyncBufRead> Stream for Split<R> {
    type Item = Result<Vec<u8>, Error>;
}

pub struct Bytes<T> {}

impl<T: AsyncRead> Stream for Bytes<T> {
    type Item = Result<u8, Error>;
}

pub struct Chain<T, U> {}

impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {}
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

pub struct Take<T> {}

impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: AsyncRead> AsyncRead for Take<T> {}
impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}

pub mod prelude {
    pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use futures::io::{
        AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write,
    };
}
