use crate::Metadata;
use crate::event::Event;
use crate::span::{Attributes, Id, Record};
use crate::subscriber::{Interest, Subscriber};
use std::any::Any;

#[must_use]
pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}

pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}

pub struct DefaultGuard {}

pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}

pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}

pub struct Dispatch {}

impl Dispatch {
    pub fn none() -> Self {}
    pub fn new<S: Subscriber>(subscriber: S) -> Self {}
    pub fn downgrade(&self) -> WeakDispatch {}
    pub fn register_callsite(&self, metadata: &Metadata<'static>) -> Interest {}
    pub fn new_span(&self, span: &Attributes<'_>) -> Id {}
    pub fn record(&self, span: &Id, values: &Record<'_>) {}
    pub fn record_follows_from(&self, span: &Id, follows: &Id) {}
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool {}
    pub fn event(&self, event: &Event<'_>) {}
    pub fn enter(&self, span: &Id) {}
    pub fn exit(&self, span: &Id) {}
    pub fn clone_span(&self, id: &Id) -> Id {}
    pub fn drop_span(&self, id: Id) {}
    pub fn try_close(&self, id: Id) -> bool {}
    pub fn current_span(&self) -> Current {}
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
}
impl Clone for Dispatch {}
impl Default for Dispatch {}

pub struct SetGlobalDefaultError {}

pub struct WeakDispatch {}

impl WeakDispatch {
    pub fn upgrade(&self) -> Option<Dispatch> {}
}
impl Clone for WeakDispatch {}

pub struct Dispatch {}

impl Dispatch {
    pub fn new<S: Subscriber>(subscriber: S) -> Self {}
    pub fn none() -> Self {}
}
impl Clone for Dispatch {}
impl Default for Dispatch {}

#[ctx(scope_guard = "resets the default subscriber")]
pub struct DefaultGuard {}

pub struct SetGlobalDefaultError {}

pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}

pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}

pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}

pub fn get_default<T, F: FnMut(&Dispatch) -> T>(f: F) -> T {}
