use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;

#[ctx(container)]
pub enum Option<T> {
    None,
    Some(T),
}
impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {}
impl<T: Product<U>, U> Product<Option<U>> for Option<T> {}
impl<T: Copy> Copy for Option<T> {}
impl<T: Hash> Hash for Option<T> {}
impl<T: Eq> Eq for Option<T> {}
impl<T> Option<T> {
    #[ctx(asks_variant = "Some")]
    pub fn is_some(&self) -> bool {}
    #[ctx(turns_variant = "None: false")]
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
    #[ctx(asks_variant = "None")]
    pub fn is_none(&self) -> bool {}
    #[ctx(turns_variant = "None: true")]
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_ref(&self) -> Option<&T> {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_mut(&mut self) -> Option<&mut T> {}
    #[ctx(views)]
    pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
    #[ctx(views)]
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    #[ctx(panics_unless = "Some")]
    #[ctx(unwraps)]
    pub fn expect(self, msg: &str) -> T {}
    #[ctx(panics_unless = "Some")]
    #[ctx(unwraps)]
    pub fn unwrap(self) -> T {}
    #[ctx(unwraps)]
    #[ctx(falls_back)]
    pub fn unwrap_or(self, default: T) -> T {}
    #[ctx(falls_back)]
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
    #[ctx(unwraps)]
    #[ctx(falls_back)]
    pub fn unwrap_or_default(self) -> T where T: Default {}
    #[ctx(unwraps)]
    pub unsafe fn unwrap_unchecked(self) -> T {}
    #[ctx(keeps_variant)]
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
    #[ctx(keeps_variant = "Some")]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
    pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U {}
    #[ctx(turns_variant = "Some: Ok, None: Err")]
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
    #[ctx(turns_variant = "Some: Ok, None: Err")]
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
    #[ctx(keeps_variant)]
    #[ctx(views)]
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    #[ctx(turns_variant = "None: None")]
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
    #[ctx(turns_variant = "None: None")]
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
    #[ctx(turns_variant = "None: None")]
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
    pub fn or(self, optb: Option<T>) -> Option<T> {}
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
    pub fn xor(self, optb: Option<T>) -> Option<T> {}
    #[ctx(replaces)]
    #[ctx(sets_state)]
    #[ctx(renews)]
    pub fn insert(&mut self, value: T) -> &mut T {}
    #[ctx(fills)]
    pub fn get_or_insert(&mut self, value: T) -> &mut T {}
    #[ctx(fills)]
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default {}
    #[ctx(fills)]
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    #[ctx(replaces)]
    #[ctx(takes)]
    #[ctx(renews)]
    pub fn take(&mut self) -> Option<T> {}
    #[ctx(replaces)]
    #[ctx(takes)]
    #[ctx(renews)]
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
    #[ctx(replaces)]
    #[ctx(takes)]
    #[ctx(sets_state)]
    #[ctx(renews)]
    pub fn replace(&mut self, value: T) -> Option<T> {}
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {}
}
impl<T> Option<&T> {
    #[ctx(keeps_variant)]
    pub fn copied(self) -> Option<T> where T: Copy {}
    #[ctx(keeps_variant)]
    pub fn cloned(self) -> Option<T> where T: Clone {}
}
impl<T> Option<&mut T> {
    #[ctx(keeps_variant)]
    pub fn copied(self) -> Option<T> where T: Copy {}
    #[ctx(keeps_variant)]
    pub fn cloned(self) -> Option<T> where T: Clone {}
}
impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> {}
}
impl<T: Clone> Clone for Option<T> {}
impl<T> Default for Option<T> {}
impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> From<T> for Option<T> {}
impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {}
impl<T: PartialEq> PartialEq for Option<T> {}
impl<T: PartialOrd> PartialOrd for Option<T> {}
impl<T: Ord> Ord for Option<T> {}
impl<T, V: FromIterator<T>> FromIterator<Option<T>> for Option<V> {}
impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> {}
}

#[ctx(destructor = "none")]
pub struct Iter<'a, A> {}
impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; }
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {}
impl<A> ExactSizeIterator for Iter<'_, A> {}
impl<A> Clone for Iter<'_, A> {}

#[ctx(destructor = "none")]
pub struct IterMut<'a, A> {}
impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; }
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {}
impl<A> ExactSizeIterator for IterMut<'_, A> {}

#[ctx(destructor = "inner")]
pub struct IntoIter<A> {}
impl<A: Clone> Clone for IntoIter<A> {}
impl<A> Iterator for IntoIter<A> { type Item = A; }
impl<A> DoubleEndedIterator for IntoIter<A> {}
impl<A> ExactSizeIterator for IntoIter<A> {}
