use crate::layer::Filter;
use std::fmt::Display;
use tracing_core::subscriber::Subscriber;

pub struct Layer<L, S> {}
impl<S: Subscriber, L: Filter<S>> Filter<S> for Layer<L, S> {}
impl<L, S> Layer<L, S> {
    pub fn new(inner: L) -> (Self, Handle<L, S>) {}
    pub fn handle(&self) -> Handle<L, S> {}
}
impl<L: crate::Layer<S>, S: Subscriber> crate::Layer<S> for Layer<L, S> {}

pub struct Handle<L, S> {}
impl<L, S> Handle<L, S> {
    pub fn reload(&self, new_value: impl Into<L>) -> Result<(), Error> {}
    pub fn modify(&self, f: impl FnOnce(&mut L)) -> Result<(), Error> {}
    pub fn clone_current(&self) -> Option<L> where L: Clone {}
    pub fn with_current<T>(&self, f: impl FnOnce(&L) -> T) -> Result<T, Error> {}
}
impl<L, S> Clone for Handle<L, S> {}

pub struct Error {}
impl Display for Error {}
impl Error {
    pub fn is_poisoned(&self) -> bool {}
    pub fn is_dropped(&self) -> bool {}
}
impl std::error::Error for Error {}
