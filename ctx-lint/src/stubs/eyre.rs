//! eyre 0.6.14.

use std::error::Error as StdError;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub use Report as Error;
pub use WrapErr as Context;

macro_rules! bail { () => {} }

macro_rules! ensure { () => {} }

macro_rules! eyre { () => {} }

#[ctx(any_error)]
pub struct Report {}

impl Report {
    pub fn new<E: StdError>(error: E) -> Self {}
    pub fn msg<M: Display>(message: M) -> Self {}
    pub fn wrap_err<D: Display>(self, msg: D) -> Self {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl Deref for Report {
    type Target = dyn StdError;
}
impl DerefMut for Report {}

pub type Result<T, E = Report> = std::result::Result<T, E>;

pub fn Ok<T>(t: T) -> Result<T> {}

pub trait WrapErr<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T>;
    fn context<D>(self, msg: D) -> Result<T>;
    fn with_context<D, F: FnOnce() -> D>(self, f: F) -> Result<T>;
}

impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {
    fn wrap_err<D>(self, msg: D) -> Result<T> {}
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T> {}
}

pub trait OptionExt<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T>;
}

impl<T> OptionExt<T> for Option<T> {
    fn ok_or_eyre<M>(self, message: M) -> Result<T> {}
}

pub trait ContextCompat<T> {
    fn context<D>(self, msg: D) -> Result<T>;
    fn with_context<D, F: FnOnce() -> D>(self, f: F) -> Result<T>;
    fn wrap_err<D>(self, msg: D) -> Result<T>;
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T>;
}

impl<T> ContextCompat<T> for Option<T> {
    fn wrap_err<D>(self, msg: D) -> Result<T> {}
    fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T> {}
}
