use crate::Metadata;
use crate::dispatcher::Dispatch;
use crate::event::Event;
use crate::level_filters::LevelFilter;
use crate::span::{Attributes, Id, Record};

pub use crate::dispatcher::{DefaultGuard, SetGlobalDefaultError};

pub fn with_default<T, S: Subscriber>(subscriber: S, f: impl FnOnce() -> T) -> T {}

pub fn set_global_default<S: Subscriber>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}

#[must_use]
pub fn set_default<S: Subscriber>(subscriber: S) -> DefaultGuard {}

pub trait Subscriber {
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &Metadata<'static>) -> Interest;
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    fn try_close(&self, id: Id) -> bool;
    fn current_span(&self) -> Current;
}

pub struct Interest {}

impl Interest {
    pub fn never() -> Self {}
    pub fn sometimes() -> Self {}
    pub fn always() -> Self {}
    pub fn is_never(&self) -> bool {}
    pub fn is_sometimes(&self) -> bool {}
    pub fn is_always(&self) -> bool {}
}
impl Clone for Interest {}

pub struct NoSubscriber {}

impl NoSubscriber {
    #[must_use]
    pub fn new() -> Self {}
}
impl Copy for NoSubscriber {}
impl Clone for NoSubscriber {}
impl Default for NoSubscriber {}
