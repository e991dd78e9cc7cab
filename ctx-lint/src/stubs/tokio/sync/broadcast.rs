use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

#[ctx(sender = "broadcast")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self {}
    #[ctx(sends_to_all)]
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, value: T) -> Result<usize, SendError<T>> {}
    #[ctx(registers)]
    pub fn subscribe(&self) -> Receiver<T> {}
    #[must_use]
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(asks_others)]
    pub fn receiver_count(&self) -> usize {}
    pub fn same_channel(&self, other: &Self) -> bool {}
    #[ctx(asks_others)]
    pub async fn closed(&self) {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {}

impl<T> WeakSender<T> {
    #[must_use]
    #[ctx(asks_others)]
    pub fn upgrade(&self) -> Option<Sender<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
}
impl<T> Clone for WeakSender<T> {}

#[ctx(receiver = "broadcast")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn same_channel(&self, other: &Self) -> bool {}
    pub fn sender_strong_count(&self) -> usize {}
    pub fn sender_weak_count(&self) -> usize {}
    pub fn is_closed(&self) -> bool {}
    pub fn resubscribe(&self) -> Self {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn recv(&mut self) -> Result<T, RecvError> {}
    #[ctx(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: await `recv` instead")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError> {}
}

pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}

pub mod error {
    pub struct SendError<T>(pub T);

    #[ctx(closes = "Closed")]
    #[ctx(lags = "Lagged")]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }

    impl Clone for RecvError {}

    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }

    impl Clone for TryRecvError {}
}
