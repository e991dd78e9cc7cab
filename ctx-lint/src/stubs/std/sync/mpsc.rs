use crate::time::Duration;

#[ctx(receiver = "mpsc")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[ctx(blocks = "waits for a message: use an async channel")]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[ctx(blocks = "waits for a message: use an async channel")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[ctx(blocks = "each item waits for a message: use an async channel")]
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}
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

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
}
impl<T> Clone for Sender<T> {}

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct SyncSender<T> {}

impl<T> SyncSender<T> {
    #[ctx(blocks = "waits for room in the channel: use an async channel")]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
}
impl<T> Clone for SyncSender<T> {}

pub struct SendError<T>(pub T);

impl<T> Clone for SendError<T> {}
impl<T> Copy for SendError<T> {}

pub struct RecvError;

impl Clone for RecvError {}
impl Copy for RecvError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Clone for TryRecvError {}
impl Copy for TryRecvError {}

pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Clone for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> Clone for TrySendError<T> {}
impl<T> Copy for TrySendError<T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
