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
