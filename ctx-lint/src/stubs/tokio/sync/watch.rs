use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;

#[ctx(receiver = "watch")]
#[ctx(container)]
pub struct Receiver<T> {}

impl<T> Receiver<T> {
    #[ctx(peeks)]
    #[ctx(views)]
    pub fn borrow(&self) -> Ref<'_, T> {}
    #[ctx(marks_seen)]
    pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
    pub fn has_changed(&self) -> Result<bool, RecvError> {}
    pub fn is_closed(&self) -> bool {}
    pub fn mark_changed(&mut self) {}
    #[ctx(marks_seen)]
    pub fn mark_unchanged(&mut self) {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(waits_for_change)]
    #[ctx(receives)]
    pub async fn changed(&mut self) -> Result<(), RecvError> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(receives)]
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
}
impl<T> Clone for Receiver<T> {}

#[ctx(sender = "watch")]
#[ctx(container)]
pub struct Sender<T> {}

impl<T> Sender<T> {
    pub fn new(init: T) -> Self {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send(&self, value: T) -> Result<(), SendError<T>> {}
    #[ctx(sends)]
    pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
    #[ctx(sends)]
    pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
    #[ctx(sets_state)]
    #[ctx(sends)]
    pub fn send_replace(&self, value: T) -> T {}
    #[ctx(views)]
    #[ctx(peeks)]
    pub fn borrow(&self) -> Ref<'_, T> {}
    #[ctx(asks_others)]
    pub fn is_closed(&self) -> bool {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(asks_others)]
    pub async fn closed(&self) {}
    pub fn subscribe(&self) -> Receiver<T> {}
    #[ctx(asks_others)]
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn same_channel(&self, other: &Self) -> bool {}
}
impl<T> Clone for Sender<T> {}
impl<T> Default for Sender<T> {}

#[ctx(sync_lock_guard = "unlinted")]
pub struct Ref<'a, T> {}

impl<T> Ref<'_, T> {
    pub fn has_changed(&self) -> bool {}
}
impl<T> Deref for Ref<'_, T> {
    type Target = T;
}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}

pub mod error {
    pub struct SendError<T>(pub T);

    impl<T> Clone for SendError<T> {}
    impl<T> Copy for SendError<T> {}

    pub struct RecvError {}

    impl Clone for RecvError {}
}
