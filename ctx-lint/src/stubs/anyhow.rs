//! anyhow 1.0.104.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

macro_rules! anyhow { () => {} }

macro_rules! bail { () => {} }

macro_rules! ensure { () => {} }

macro_rules! format_err { () => {} }

#[ctx(any_error)]
pub struct Error {}

impl Error {
    pub fn new<E: StdError>(error: E) -> Self {}
    pub fn from_boxed(boxed_error: Box<dyn StdError>) -> Self {}
    pub fn msg<M: Display>(message: M) -> Self {}
    pub fn context<C: Display>(self, context: C) -> Self {}
    pub fn chain(&self) -> Chain<'_> {}
    pub fn root_cause(&self) -> &(dyn StdError) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl Deref for Error {
    type Target = dyn StdError;
}
impl DerefMut for Error {}

pub struct Chain<'a> {}

impl<'a> Iterator for Chain<'a> {
    type Item = &'a dyn StdError;
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub fn Ok<T>(value: T) -> Result<T> {}

pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T>;
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T>;
}

impl<T, E> Context<T, E> for std::result::Result<T, E> {
    #[ctx(keeps_variant = "Ok")]
    fn context<C>(self, context: C) -> Result<T> {}
    #[ctx(keeps_variant = "Ok")]
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T> {}
}

impl<T> Context<T, std::convert::Infallible> for Option<T> {
    #[ctx(turns_variant = "Some: Ok, None: Err")]
    fn context<C>(self, context: C) -> Result<T> {}
    #[ctx(turns_variant = "Some: Ok, None: Err")]
    fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T> {}
}
