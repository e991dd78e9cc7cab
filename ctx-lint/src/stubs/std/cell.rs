use crate::error::Error;
use crate::fmt::Display;
use crate::ops::{Deref, DerefMut};

#[ctx(transparent)]
#[ctx(one_thread)]
#[ctx(destructor = "inner")]
pub struct Cell<T> {}
impl<T: Copy> Clone for Cell<T> {}
impl<T: Default> Default for Cell<T> {}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
impl<T: Ord + Copy> Ord for Cell<T> {}
impl<T> From<T> for Cell<T> {}
impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T> {}
    #[ctx(changes = "sets")]
    #[ctx(sets_state)]
    #[ctx(renews)]
    pub fn set(&self, val: T) {}
    #[ctx(renews)]
    pub fn swap(&self, other: &Self) {}
    #[ctx(replaces)]
    #[ctx(sets_state)]
    #[ctx(renews)]
    pub fn replace(&self, val: T) -> T {}
    pub fn into_inner(self) -> T {}
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn from_mut(t: &mut T) -> &Cell<T> {}
}
impl<T: Copy> Cell<T> {
    pub fn get(&self) -> T {}
    pub fn update(&self, f: impl FnOnce(T) -> T) {}
}
impl<T: Default> Cell<T> {
    #[ctx(replaces)]
    #[ctx(renews)]
    pub fn take(&self) -> T where T: Default {}
}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>] {}
}
impl<T, const N: usize> Cell<[T; N]> {
    pub fn as_array_of_cells(&self) -> &[Cell<T>; N] {}
}

#[ctx(transparent)]
#[ctx(one_thread)]
#[ctx(destructor = "inner")]
pub struct RefCell<T> {}
impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T> {}
    pub fn into_inner(self) -> T {}
    #[ctx(replaces)]
    #[ctx(renews)]
    pub fn replace(&self, t: T) -> T {}
    #[ctx(renews)]
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
    #[ctx(renews)]
    pub fn swap(&self, other: &Self) {}
    #[ctx(views)]
    pub fn borrow(&self) -> Ref<'_, T> {}
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
    #[ctx(views)]
    pub fn borrow_mut(&self) -> RefMut<'_, T> {}
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
}
impl<T: Default> RefCell<T> {
    #[ctx(replaces)]
    #[ctx(renews)]
    pub fn take(&self) -> T {}
}
impl<T: Clone> Clone for RefCell<T> {}
impl<T: Default> Default for RefCell<T> {}
impl<T: PartialEq> PartialEq for RefCell<T> {}
impl<T: Eq> Eq for RefCell<T> {}
impl<T: PartialOrd> PartialOrd for RefCell<T> {}
impl<T: Ord> Ord for RefCell<T> {}
impl<T> From<T> for RefCell<T> {}

pub struct BorrowError {}
impl Display for BorrowError {}
impl Error for BorrowError {}

pub struct BorrowMutError {}
impl Display for BorrowMutError {}
impl Error for BorrowMutError {}

#[ctx(destructor = "own")]
pub struct Ref<'b, T> {}
impl<T> Deref for Ref<'_, T> { type Target = T; }
impl<'b, T> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
    pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
    pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {}
}
impl<T: Display> Display for Ref<'_, T> {}

#[ctx(destructor = "own")]
pub struct RefMut<'b, T> {}
impl<'b, T> RefMut<'b, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
    pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) {}
}
impl<T> Deref for RefMut<'_, T> { type Target = T; }
impl<T> DerefMut for RefMut<'_, T> {}
impl<T: Display> Display for RefMut<'_, T> {}

#[ctx(transparent)]
#[ctx(destructor = "inner")]
pub struct UnsafeCell<T> {}
impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T> {}
    pub fn into_inner(self) -> T {}
    #[ctx(renews)]
    pub unsafe fn replace(&self, value: T) -> T {}
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
    pub fn get(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn raw_get(this: *const Self) -> *mut T {}
    pub unsafe fn as_ref_unchecked(&self) -> &T {}
    pub unsafe fn as_mut_unchecked(&self) -> &mut T {}
}
impl<T: Default> Default for UnsafeCell<T> {}
impl<T> From<T> for UnsafeCell<T> {}

#[ctx(transparent)]
#[ctx(made_on_use)]
pub struct LazyCell<T, F = fn() -> T> {}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F> {}
    pub fn force(this: &LazyCell<T, F>) -> &T {}
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
}
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}
impl<T: Default> Default for LazyCell<T> {}
impl<T, F> From<T> for LazyCell<T, F> {}

#[ctx(container)]
#[ctx(destructor = "inner")]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    #[ctx(sets_state)]
    #[ctx(renews)]
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    #[ctx(takes)]
    #[ctx(renews)]
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
