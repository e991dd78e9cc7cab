use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut};
use crate::process::Termination;

#[ctx(container)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}
impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {}
impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {}
impl<T: Copy, E: Copy> Copy for Result<T, E> {}
impl<T: Hash, E: Hash> Hash for Result<T, E> {}
impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {}
impl<T: PartialOrd, E: PartialOrd> PartialOrd for Result<T, E> {}
impl<T: Eq, E: Eq> Eq for Result<T, E> {}
impl<T: Ord, E: Ord> Ord for Result<T, E> {}
impl<T, E> Result<T, E> {
    #[ctx(asks_variant = "Ok")]
    pub fn is_ok(&self) -> bool {}
    #[ctx(turns_variant = "Err: false")]
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
    #[ctx(asks_variant = "Err")]
    pub fn is_err(&self) -> bool {}
    #[ctx(turns_variant = "Ok: false")]
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
    #[ctx(turns_variant = "Ok: Some, Err: None")]
    pub fn ok(self) -> Option<T> {}
    #[ctx(turns_variant = "Ok: None, Err: Some")]
    pub fn err(self) -> Option<E> {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_ref(&self) -> Result<&T, &E> {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
    #[ctx(keeps_variant = "Err")]
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {}
    #[ctx(keeps_variant = "Ok")]
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
    #[ctx(keeps_variant = "Ok")]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    #[ctx(keeps_variant = "Ok")]
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    #[ctx(panics_unless = "Ok")]
    #[ctx(unwraps)]
    pub fn expect(self, msg: &str) -> T {}
    #[ctx(panics_unless = "Ok")]
    #[ctx(unwraps)]
    pub fn unwrap(self) -> T {}
    #[ctx(unwraps)]
    #[ctx(falls_back)]
    pub fn unwrap_or_default(self) -> T where T: Default {}
    #[ctx(panics_unless = "Err")]
    pub fn expect_err(self, msg: &str) -> E {}
    #[ctx(panics_unless = "Err")]
    pub fn unwrap_err(self) -> E {}
    pub fn into_ok(self) -> T where E: Into<!> {}
    pub fn into_err(self) -> E where T: Into<!> {}
    #[ctx(turns_variant = "Err: Err")]
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
    #[ctx(turns_variant = "Err: Err")]
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
    #[ctx(turns_variant = "Ok: Ok")]
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
    #[ctx(turns_variant = "Ok: Ok")]
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
    #[ctx(unwraps)]
    #[ctx(falls_back)]
    pub fn unwrap_or(self, default: T) -> T {}
    #[ctx(falls_back)]
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
    #[ctx(unwraps)]
    pub unsafe fn unwrap_unchecked(self) -> T {}
    pub unsafe fn unwrap_err_unchecked(self) -> E {}
}
impl<T, E> Result<&T, E> {
    #[ctx(keeps_variant)]
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    #[ctx(keeps_variant)]
    pub fn cloned(self) -> Result<T, E> where T: Clone {}
}
impl<T, E> Result<&mut T, E> {
    #[ctx(keeps_variant)]
    pub fn copied(self) -> Result<T, E> where T: Copy {}
    #[ctx(keeps_variant)]
    pub fn cloned(self) -> Result<T, E> where T: Clone {}
}
impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> {}
}
impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> {}
}
impl<T: Clone, E: Clone> Clone for Result<T, E> {}
impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T, E, V: FromIterator<T>> FromIterator<Result<T, E>> for Result<V, E> {}
impl<T: Termination, E> Termination for Result<T, E> {}

pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}

pub struct IterMut<'a, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}

pub struct IntoIter<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
