use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::task::{Context, Poll};

#[ctx(sender = "oneshot")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(self, t: T) -> Result<(), T> {}
    #[ctx(asks_others)]
    pub async fn closed(&mut self) {}
    #[ctx(asks_others)]
    pub fn is_closed(&self) -> bool {}
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()> {}
}

#[ctx(receiver = "oneshot")]
#[ctx(polled_once)]
#[ctx(cancel_safety = "safe")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    #[ctx(shuts_down)]
    pub fn close(&mut self) {}
    pub fn is_terminated(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for the value: await the receiver instead")]
    #[ctx(blocks_on = "message")]
    pub fn blocking_recv(self) -> Result<T, RecvError> {}
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

pub mod error {
    pub struct RecvError {}

    impl Clone for RecvError {}

    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl Clone for TryRecvError {}
}
