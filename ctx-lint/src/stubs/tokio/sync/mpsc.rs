use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::task::{Context, Poll};
use std::time::Duration;

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}

#[ctx(send_permit)]
pub struct OwnedPermit<T> {}

impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T> {}
    pub fn release(self) -> Sender<T> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool {}
}

#[ctx(send_permit)]
pub struct Permit<'a, T> {}

impl<T> Permit<'_, T> {
    pub fn send(self, value: T) {}
}

#[ctx(send_permit)]
pub struct PermitIterator<'a, T> {}

impl<T> Iterator for PermitIterator<'_, T> {
    type Item = Permit<'_, T>;
}

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn recv(&mut self) -> Option<T> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(receives)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    #[ctx(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: await `recv` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn blocking_recv(&mut self) -> Option<T> {}
    #[ctx(blocks = "waits for messages: await `recv_many` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    #[ctx(shuts_down)]
    pub fn close(&mut self) {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> usize {}
    pub fn max_capacity(&self) -> usize {}
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
    pub fn sender_strong_count(&self) -> usize {}
    pub fn sender_weak_count(&self) -> usize {}
}

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    #[ctx(cancel_safety = "argument_lost")]
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(asks_others)]
    pub async fn closed(&self) {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
    #[ctx(sends)]
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[ctx(blocks = "waits for room in the channel: await `send` instead")]
    #[ctx(blocks_on = "room")]
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
    #[ctx(asks_others)]
    pub fn is_closed(&self) -> bool {}
    #[ctx(cancel_safety = "queue")]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {}
    #[ctx(cancel_safety = "queue")]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>> {}
    #[ctx(cancel_safety = "queue")]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {}
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {}
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>> {}
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
    pub fn capacity(&self) -> usize {}
    #[must_use]
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn max_capacity(&self) -> usize {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for Sender<T> {}

#[ctx(container)]
pub struct WeakSender<T> {}

impl<T> WeakSender<T> {
    #[ctx(asks_others)]
    pub fn upgrade(&self) -> Option<Sender<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for WeakSender<T> {}

pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct UnboundedReceiver<T> {}

impl<T> UnboundedReceiver<T> {
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn recv(&mut self) -> Option<T> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(receives)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    #[ctx(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: await `recv` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn blocking_recv(&mut self) -> Option<T> {}
    #[ctx(blocks = "waits for messages: await `recv_many` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
    #[ctx(shuts_down)]
    pub fn close(&mut self) {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
    pub fn sender_strong_count(&self) -> usize {}
    pub fn sender_weak_count(&self) -> usize {}
}

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct UnboundedSender<T> {}

impl<T> UnboundedSender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(asks_others)]
    pub async fn closed(&self) {}
    #[ctx(asks_others)]
    pub fn is_closed(&self) -> bool {}
    pub fn same_channel(&self, other: &Self) -> bool {}
    #[must_use]
    pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for UnboundedSender<T> {}

pub struct WeakUnboundedSender<T> {}

impl<T> WeakUnboundedSender<T> {
    #[ctx(asks_others)]
    pub fn upgrade(&self) -> Option<UnboundedSender<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for WeakUnboundedSender<T> {}

pub mod error {
    pub struct SendError<T>(pub T);

    impl<T> Clone for SendError<T> {}
    impl<T> Copy for SendError<T> {}

    pub enum TrySendError<T> {
        Full(T),
        Closed(T),
    }

    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for TrySendError<T> {}
    impl<T> Copy for TrySendError<T> {}

    pub enum TryRecvError {
        Empty,
        Disconnected,
    }

    impl Clone for TryRecvError {}
    impl Copy for TryRecvError {}

    pub enum SendTimeoutError<T> {
        Timeout(T),
        Closed(T),
    }

    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for SendTimeoutError<T> {}
    impl<T> Copy for SendTimeoutError<T> {}
}
