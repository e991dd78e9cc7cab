use crate::char::TryFromCharError;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::num::TryFromIntError;

pub fn identity<T>(x: T) -> T {}

pub trait AsRef<T> {
    fn as_ref(&self) -> &T;
}
impl<T: AsRef<U>, U> AsRef<U> for &T {}
impl<T: AsRef<U>, U> AsRef<U> for &mut T {}
impl<T> AsRef<T> for ! {}

pub trait AsMut<T> {
    fn as_mut(&mut self) -> &mut T;
}
impl<T: AsMut<U>, U> AsMut<U> for &mut T {}
impl<T> AsMut<T> for ! {}

pub trait Into<T> {
    #[ctx(views)]
    fn into(self) -> T;
}
impl<T, U: From<T>> Into<U> for T {}

pub trait From<T> {
    fn from(value: T) -> Self;
}
impl<T> From<T> for T {}
impl From<Ipv4Addr> for u32 {}
impl From<Ipv6Addr> for u128 {}

pub trait TryInto<T> {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = <U as TryFrom<T>>::Error; }

pub trait TryFrom<T> {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
impl<T, U: Into<T>> TryFrom<U> for T { type Error = !; }

pub type Infallible = !;
