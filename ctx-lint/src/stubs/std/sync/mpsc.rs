use crate::error::Error;
use crate::fmt::Display;
use crate::time::Duration;

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: use an async channel")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[ctx(blocks = "waits for a message: use an async channel")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[ctx(blocks = "each item waits for a message: use an async channel")]
    #[ctx(blocks_on = "message")]
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }

pub struct TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }

pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
}
impl<T> Clone for Sender<T> {}

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct SyncSender<T> {}
impl<T> SyncSender<T> {
    #[ctx(blocks = "waits for room in the channel: use an async channel")]
    #[ctx(blocks_on = "room")]
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
}
impl<T> Clone for SyncSender<T> {}

pub struct SendError<T>(pub T);
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Eq> Eq for SendError<T> {}
impl<T: Clone> Clone for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

pub struct RecvError;
impl PartialEq for RecvError {}
impl Eq for RecvError {}
impl Clone for RecvError {}
impl Copy for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl PartialEq for TryRecvError {}
impl Eq for TryRecvError {}
impl Clone for TryRecvError {}
impl Copy for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[ctx(closes = "Disconnected")]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl PartialEq for RecvTimeoutError {}
impl Eq for RecvTimeoutError {}
impl Clone for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Eq> Eq for TrySendError<T> {}
impl<T: Clone> Clone for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
