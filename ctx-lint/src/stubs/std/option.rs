use crate::num::NonZero;
use crate::ops::{Deref, DerefMut};

#[ctx(container)]
pub enum Option<T> {
    None,
    Some(T),
}

impl<T> Option<T> {
    pub fn is_some(&self) -> bool {}
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
    pub fn is_none(&self) -> bool {}
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
    pub fn as_ref(&self) -> Option<&T> {}
    pub fn as_mut(&mut self) -> Option<&mut T> {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn expect(self, msg: &str) -> T {}
    pub fn unwrap(self) -> T {}
    pub fn unwrap_or(self, default: T) -> T {}
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
    pub fn unwrap_or_default(self) -> T {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn map_or_default<U, F: FnOnce(T) -> U>(self, f: F) -> U {}
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
    pub fn or(self, optb: Option<T>) -> Option<T> {}
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
    pub fn xor(self, optb: Option<T>) -> Option<T> {}
    #[ctx(replaces)]
    pub fn insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_default(&mut self) -> &mut T {}
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    #[ctx(replaces)]
    #[ctx(takes)]
    pub fn take(&mut self) -> Option<T> {}
    #[ctx(replaces)]
    #[ctx(takes)]
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
    #[ctx(replaces)]
    #[ctx(takes)]
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {}
}
impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> {}
    pub fn cloned(self) -> Option<T> {}
}
impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> {}
}
impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> {}
}
impl<T> Copy for Option<T> {}
impl<T> Clone for Option<T> {}
impl<T> Default for Option<T> {}
impl<T> IntoIterator for Option<T> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}
impl<T> IntoIterator for &Option<T> {
    type IntoIter = Iter<'_, T>;
    type Item = &T;
}
impl<T> IntoIterator for &mut Option<T> {
    type IntoIter = IterMut<'_, T>;
    type Item = &mut T;
}
impl<T, V: FromIterator<T>> FromIterator<Option<T>> for Option<V> {}

pub struct Iter<'a, A> {}

impl<A> Iterator for Iter<'_, A> {
    type Item = &A;
}
impl<A> Clone for Iter<'_, A> {}

pub struct IterMut<'a, A> {}

impl<A> Iterator for IterMut<'_, A> {
    type Item = &mut A;
}

pub struct IntoIter<A> {}

impl<A> Clone for IntoIter<A> {}
impl<A> Iterator for IntoIter<A> {
    type Item = A;
}
