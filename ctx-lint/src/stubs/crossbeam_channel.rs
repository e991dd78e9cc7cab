//! crossbeam-channel 0.5.17.

use std::time::{Duration, Instant};

macro_rules! select { () => {} }

macro_rules! select_biased { () => {} }

pub fn after(duration: Duration) -> Receiver<Instant> {}

pub fn at(when: Instant) -> Receiver<Instant> {}

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}

pub fn never<T>() -> Receiver<T> {}

pub fn tick(duration: Duration) -> Receiver<Instant> {}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}

pub struct IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub struct Iter<'a, T> {}

impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}

#[ctx(receiver = "mpmc")]
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
    #[ctx(blocks = "waits for a message: use an async channel")]
    #[ctx(blocks_on = "message")]
    #[ctx(receives)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
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

#[ctx(sender = "mpmc")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[ctx(sends)]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[ctx(sends)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> {}

pub struct TryIter<'a, T> {}

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

pub struct ReadyTimeoutError;

impl Clone for ReadyTimeoutError {}
impl Copy for ReadyTimeoutError {}

pub struct RecvError;

impl Clone for RecvError {}
impl Copy for RecvError {}

#[ctx(closes = "Disconnected")]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl Clone for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}

pub struct SelectTimeoutError;

impl Clone for SelectTimeoutError {}
impl Copy for SelectTimeoutError {}

pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Clone for SendError<T> {}
impl<T> Copy for SendError<T> {}

pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for SendTimeoutError<T> {}
impl<T> Copy for SendTimeoutError<T> {}

pub struct TryReadyError;

impl Clone for TryReadyError {}
impl Copy for TryReadyError {}

pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl Clone for TryRecvError {}
impl Copy for TryRecvError {}

pub struct TrySelectError;

impl Clone for TrySelectError {}
impl Copy for TrySelectError {}

pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> Clone for TrySendError<T> {}
impl<T> Copy for TrySendError<T> {}

pub struct Select<'a> {}

impl Select<'_> {
    pub fn new() -> Select<'_> {}
    pub fn new_biased() -> Self {}
    pub fn send<T>(&mut self, s: &Sender<T>) -> usize {}
    pub fn recv<T>(&mut self, r: &Receiver<T>) -> usize {}
    pub fn remove(&mut self, index: usize) {}
    pub fn try_select(&mut self) -> Result<SelectedOperation<'_>, TrySelectError> {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn select(&mut self) -> SelectedOperation<'_> {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'_>, SelectTimeoutError> {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'_>, SelectTimeoutError> {}
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError> {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn ready(&mut self) -> usize {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError> {}
    #[ctx(blocks = "waits for a channel: use async channels and `select!`")]
    #[ctx(blocks_on = "message")]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError> {}
}
impl Clone for Select<'_> {}
impl Default for Select<'_> {}

#[must_use]
pub struct SelectedOperation<'a> {}

impl SelectedOperation<'_> {
    pub fn index(&self) -> usize {}
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>> {}
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError> {}
}
