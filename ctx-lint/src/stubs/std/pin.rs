use crate::fmt::Display;
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};
use crate::rc::Rc;
use crate::sync::Arc;

macro_rules! pin { () => {} }

#[ctx(transparent)]
#[ctx(destructor = "inner")]
pub struct Pin<Ptr> {}
impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
impl<T> From<Box<T>> for Pin<Box<T>> {}
impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {}
impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {}
impl<P: DerefMut<Target: Future>> Future for Pin<P> { type Output = <P::Target as Future>::Output; }
impl<Ptr: Copy> Copy for Pin<Ptr> {}
impl<Ptr: Clone> Clone for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}
impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> {}
impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {}
impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {}
impl<Ptr: Deref> Pin<Ptr> {
    pub fn new(pointer: Ptr) -> Pin<Ptr> {}
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
    pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
    pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref {}
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
}
impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
    #[ctx(renews)]
    pub fn set(&mut self, value: Ptr::Target) {}
}
impl<'a, T> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {}
    pub fn get_ref(self) -> &'a T {}
}
impl<'a, T> Pin<&'a mut T> {
    pub fn into_ref(self) -> Pin<&'a T> {}
    pub fn get_mut(self) -> &'a mut T {}
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T {}
    pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
}
impl<T> Pin<&'static T> {
    pub fn static_ref(r: &'static T) -> Pin<&'static T> {}
}
impl<T> Pin<&'static mut T> {
    pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {}
}
impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {}
impl<Ptr: Display> Display for Pin<Ptr> {}
