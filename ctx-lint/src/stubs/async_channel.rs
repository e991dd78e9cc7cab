//! async-channel 2.5.

use futures::stream::Stream;
use std::future::Future;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}

#[ctx(sender = "mpmc")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub async fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    pub async fn closed(&self) {}
    #[ctx(blocks = "waits for room in the channel: await `send` instead")]
    #[ctx(blocks_on = "room")]
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    #[ctx(shuts_down)]
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> {}

#[ctx(receiver = "mpmc")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    #[ctx(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[ctx(takes)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(source = "its maintainers, in issue 56")]
    #[ctx(receives)]
    pub async fn recv(&self) -> Result<T, RecvError> {}
    #[ctx(blocks = "waits for a message: await `recv` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv_blocking(&self) -> Result<T, RecvError> {}
    #[ctx(shuts_down)]
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakReceiver<T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}

pub struct WeakSender<T> {}

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>> {}
}
impl<T> Clone for WeakSender<T> {}

pub struct WeakReceiver<T> {}

impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>> {}
}
impl<T> Clone for WeakReceiver<T> {}

pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Clone for SendError<T> {}
impl<T> Copy for SendError<T> {}

pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> Clone for TrySendError<T> {}
impl<T> Copy for TrySendError<T> {}

pub struct RecvError;

impl Clone for RecvError {}
impl Copy for RecvError {}

pub enum TryRecvError {
    Empty,
    Closed,
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl Clone for TryRecvError {}
impl Copy for TryRecvError {}

#[must_use]
pub struct Send<'a, T> {}

impl<T> Future for Send<'_, T> {
    type Output = Result<(), SendError<T>>;
}

#[must_use]
pub struct Recv<'a, T> {}

impl<T> Future for Recv<'_, T> {
    type Output = Result<T, RecvError>;
}

#[must_use]
pub struct Closed<'a, T> {}

impl<T> Future for Closed<'_, T> {
    type Output = ();
}
