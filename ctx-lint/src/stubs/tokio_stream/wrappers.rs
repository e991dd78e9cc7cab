use crate::wrappers::errors::BroadcastStreamRecvError;
use futures::stream::Stream;
use std::io::Error;
use std::pin::Pin;
use tokio::fs::{DirEntry, ReadDir};
use tokio::io::{AsyncBufRead, Lines, Split};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::signal::unix::Signal;
use tokio::sync::{broadcast, watch};
use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, Interval};

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct ReceiverStream<T> {}

impl<T> ReceiverStream<T> {
    pub fn new(recv: Receiver<T>) -> Self {}
    pub fn into_inner(self) -> Receiver<T> {}
    pub fn close(&mut self) {}
}
impl<T> Stream for ReceiverStream<T> {
    type Item = T;
}

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct UnboundedReceiverStream<T> {}

impl<T> UnboundedReceiverStream<T> {
    pub fn new(recv: UnboundedReceiver<T>) -> Self {}
    pub fn into_inner(self) -> UnboundedReceiver<T> {}
    pub fn close(&mut self) {}
}
impl<T> Stream for UnboundedReceiverStream<T> {
    type Item = T;
}

pub struct JoinSetStream<T> {}

impl<T> JoinSetStream<T> {
    pub fn new(join_set: JoinSet<T>) -> Self {}
    pub fn into_inner(self) -> JoinSet<T> {}
}
impl<T> Stream for JoinSetStream<T> {
    type Item = Result<T, JoinError>;
}

#[ctx(receiver = "broadcast")]
#[ctx(container)]
pub struct BroadcastStream<T> {}

impl<T> BroadcastStream<T> {
    pub fn new(rx: broadcast::Receiver<T>) -> Self {}
}
impl<T> Stream for BroadcastStream<T> {
    type Item = Result<T, BroadcastStreamRecvError>;
}

#[ctx(receiver = "watch")]
#[ctx(container)]
pub struct WatchStream<T> {}

impl<T> WatchStream<T> {
    pub fn new(rx: watch::Receiver<T>) -> Self {}
    pub fn from_changes(rx: watch::Receiver<T>) -> Self {}
}
impl<T> Stream for WatchStream<T> {
    type Item = T;
}

pub struct SignalStream {}

impl SignalStream {
    pub fn new(signal: Signal) -> Self {}
    pub fn into_inner(self) -> Signal {}
}
impl Stream for SignalStream {
    type Item = ();
}

#[ctx(timer)]
pub struct IntervalStream {}

impl IntervalStream {
    pub fn new(interval: Interval) -> Self {}
    pub fn into_inner(self) -> Interval {}
}
impl Stream for IntervalStream {
    type Item = Instant;
}

pub struct TcpListenerStream {}

impl TcpListenerStream {
    pub fn new(listener: TcpListener) -> Self {}
    pub fn into_inner(self) -> TcpListener {}
}
impl Stream for TcpListenerStream {
    type Item = Result<TcpStream, Error>;
}

pub struct UnixListenerStream {}

impl UnixListenerStream {
    pub fn new(listener: UnixListener) -> Self {}
    pub fn into_inner(self) -> UnixListener {}
}
impl Stream for UnixListenerStream {
    type Item = Result<UnixStream, Error>;
}

pub struct SplitStream<R> {}

impl<R> SplitStream<R> {
    pub fn new(split: Split<R>) -> Self {}
    pub fn into_inner(self) -> Split<R> {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>> {}
}
impl<R: AsyncBufRead> Stream for SplitStream<R> {
    type Item = Result<Vec<u8>, Error>;
}

pub struct LinesStream<R> {}

impl<R> LinesStream<R> {
    pub fn new(lines: Lines<R>) -> Self {}
    pub fn into_inner(self) -> Lines<R> {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>> {}
}
impl<R: AsyncBufRead> Stream for LinesStream<R> {
    type Item = Result<String, Error>;
}

pub struct ReadDirStream {}

impl ReadDirStream {
    pub fn new(read_dir: ReadDir) -> Self {}
    pub fn into_inner(self) -> ReadDir {}
}
impl Stream for ReadDirStream {
    type Item = Result<DirEntry, Error>;
}

pub mod errors {
    pub enum BroadcastStreamRecvError {
        Lagged(u64),
    }

    impl Clone for BroadcastStreamRecvError {}
}
