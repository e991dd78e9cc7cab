use crate::ops::{Deref, DerefMut};
use crate::task::Poll;

#[ctx(container)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool {}
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
    pub fn is_err(&self) -> bool {}
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
    pub fn ok(self) -> Option<T> {}
    pub fn err(self) -> Option<E> {}
    pub fn as_ref(&self) -> Result<&T, &E> {}
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn map_or_default<U, F: FnOnce(T) -> U>(self, f: F) -> U {}
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {}
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn expect(self, msg: &str) -> T {}
    pub fn unwrap(self) -> T {}
    pub fn unwrap_or_default(self) -> T {}
    pub fn expect_err(self, msg: &str) -> E {}
    pub fn unwrap_err(self) -> E {}
    pub fn into_ok(self) -> T where E: Into<!> {}
    pub fn into_err(self) -> E where T: Into<!> {}
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
}
impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> {}
    pub fn cloned(self) -> Result<T, E> {}
}
impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> {}
}
impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> {}
}
impl<T, E> Copy for Result<T, E> {}
impl<T, E> Clone for Result<T, E> {}
impl<T, E> IntoIterator for Result<T, E> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}
impl<T, E> IntoIterator for &Result<T, E> {
    type IntoIter = Iter<'_, T>;
    type Item = &T;
}
impl<T, E> IntoIterator for &mut Result<T, E> {
    type IntoIter = IterMut<'_, T>;
    type Item = &mut T;
}
impl<T, E, V: FromIterator<T>> FromIterator<Result<T, E>> for Result<V, E> {}
