//! flume 0.12.

use crate::r#async::{RecvStream, SendSink};
use std::time::{Duration, Instant};

pub use crate::select::Selector;

pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Copy for SendError<T> {}
impl<T> Clone for SendError<T> {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Copy for TrySendError<T> {}
impl<T> Clone for TrySendError<T> {}

pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Copy for SendTimeoutError<T> {}
impl<T> Clone for SendTimeoutError<T> {}

#[ctx(closes = "Disconnected")]
pub enum RecvError {
    Disconnected,
}

impl Copy for RecvError {}
impl Clone for RecvError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Copy for TryRecvError {}
impl Clone for TryRecvError {}

#[ctx(closes = "Disconnected")]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Copy for RecvTimeoutError {}
impl Clone for RecvTimeoutError {}

#[ctx(sender = "mpmc")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    pub async fn into_send_async(self, item: T) -> Result<(), SendError<T>> {}
    pub fn sink(&self) -> SendSink<'_, T> {}
    pub fn into_sink(self) -> SendSink<'_, T> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[ctx(sends)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[ctx(sends)]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {}

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>> {}
}
impl<T> Clone for WeakSender<T> {}

#[ctx(receiver = "mpmc")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn recv_async(&self) -> Result<T, RecvError> {}
    pub async fn into_recv_async(self) -> Result<T, RecvError> {}
    pub fn stream(&self) -> RecvStream<'_, T> {}
    pub fn into_stream(self) -> RecvStream<'_, T> {}
    #[ctx(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: await `recv_async` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[ctx(blocks = "waits for a message: await `recv_async` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[ctx(blocks = "waits for a message: await `recv_async` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    pub fn drain(&self) -> Drain<'_, T> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> IntoIterator for &Receiver<T> {
    type IntoIter = Iter<'_, T>;
    type Item = T;
}
impl<T> IntoIterator for Receiver<T> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}

pub struct Iter<'a, T> {}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}

pub struct TryIter<'a, T> {}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

pub struct Drain<'a, T> {}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}

pub struct IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}

pub mod r#async {
    use crate::{RecvError, SendError, Sender};
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;

    #[must_use]
    pub struct SendFut<'a, T> {}

    impl<T> SendFut<'_, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
    }
    impl<T> Future for SendFut<'_, T> {
        type Output = Result<(), SendError<T>>;
    }

    pub struct SendSink<'a, T> {}

    impl<T> SendSink<'_, T> {
        pub fn sender(&self) -> &Sender<T> {}
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
        pub fn same_channel(&self, other: &Self) -> bool {}
    }
    impl<T> Sink<T> for SendSink<'_, T> {
        type Error = SendError<T>;
    }
    impl<T> Clone for SendSink<'_, T> {}

    #[must_use]
    pub struct RecvFut<'a, T> {}

    impl<T> RecvFut<'_, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
    }
    impl<T> Future for RecvFut<'_, T> {
        type Output = Result<T, RecvError>;
    }

    pub struct RecvStream<'a, T> {}

    impl<T> RecvStream<'_, T> {
        pub fn is_disconnected(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
        pub fn same_channel(&self, other: &Self) -> bool {}
    }
    impl<T> Clone for RecvStream<'_, T> {}
    impl<T> Stream for RecvStream<'_, T> {
        type Item = T;
    }
}

pub mod select {
    use crate::{Receiver, RecvError, SendError, Sender};
    use std::time::{Duration, Instant};

    pub enum SelectError {
        Timeout,
    }

    impl Copy for SelectError {}
    impl Clone for SelectError {}

    pub struct Selector<'a, T> {}

    impl<T> Selector<'_, T> {
        pub fn new() -> Self {}
        pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T>(self, sender: &Sender<U>, msg: U, mapper: F) -> Self {}
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T>(self, receiver: &Receiver<U>, mapper: F) -> Self {}
        pub fn wait(self) -> T {}
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError> {}
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError> {}
    }
    impl<T> Default for Selector<'_, T> {}
}
