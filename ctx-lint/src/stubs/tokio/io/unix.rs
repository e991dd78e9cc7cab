use crate::io::{Interest, Ready};
use std::io::Error;
use std::io;
use std::os::fd::AsRawFd;
use std::task::{Context, Poll};

pub struct AsyncFd<T: AsRawFd> {}

impl<T: AsRawFd> AsyncFd<T> {
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'_, T>>> {}
    pub fn poll_read_ready_mut(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'_, T>>> {}
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'_, T>>> {}
    pub fn poll_write_ready_mut(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'_, T>>> {}
    pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
    pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn readable(&self) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn readable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<AsyncFdReadyGuard<'_, T>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable_mut(&mut self) -> io::Result<AsyncFdReadyMutGuard<'_, T>> {}
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> {}
    pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R> {}
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R> {}
    pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R> {}
    pub fn new(inner: T) -> io::Result<Self> {}
    pub fn with_interest(inner: T, interest: Interest) -> io::Result<Self> {}
    pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>> {}
    pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>> {}
}

pub struct AsyncFdRegisterError<T> {}

impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, Error) {}
}

#[must_use]
pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}

impl<Inner: AsRawFd> AsyncFdReadyGuard<'_, Inner> {
    pub fn clear_ready(&mut self) {}
    pub fn clear_ready_matching(&mut self, ready: Ready) {}
    pub fn retain_ready(&mut self) {}
    pub fn ready(&self) -> Ready {}
    pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> {}
    pub fn get_ref(&self) -> &AsyncFd<Inner> {}
    pub fn get_inner(&self) -> &Inner {}
}

#[must_use]
pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}

impl<Inner: AsRawFd> AsyncFdReadyMutGuard<'_, Inner> {
    pub fn clear_ready(&mut self) {}
    pub fn clear_ready_matching(&mut self, ready: Ready) {}
    pub fn retain_ready(&mut self) {}
    pub fn ready(&self) -> Ready {}
    pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError> {}
    pub fn get_ref(&self) -> &AsyncFd<Inner> {}
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner> {}
    pub fn get_inner(&self) -> &Inner {}
    pub fn get_inner_mut(&mut self) -> &mut Inner {}
}

pub struct TryIoError {}
