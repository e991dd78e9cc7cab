use crate::ops::Deref;

#[ctx(transparent)]
pub struct LazyCell<T, F> {}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub fn new(f: F) -> LazyCell<T, F> {}
    pub fn force(this: &LazyCell<T, F>) -> &T {}
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
}
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
}
impl<T> Default for LazyCell<T> {}

#[ctx(container)]
pub struct OnceCell<T> {}

impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    #[ctx(takes)]
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {}
impl<T> Clone for OnceCell<T> {}

#[ctx(transparent)]
#[ctx(one_thread)]
pub struct Cell<T> {}

impl<T> Cell<T> {
    pub fn new(value: T) -> Cell<T> {}
    pub fn set(&self, val: T) {}
    pub fn swap(&self, other: &Self) {}
    #[ctx(replaces)]
    pub fn replace(&self, val: T) -> T {}
    pub fn into_inner(self) -> T {}
    pub fn get(&self) -> T {}
    pub fn update(&self, f: impl FnOnce(T) -> T) {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn from_mut(t: &mut T) -> &Cell<T> {}
    #[ctx(replaces)]
    pub fn take(&self) -> T {}
}
impl<T> Cell<[T]> {
    pub fn as_slice_of_cells(&self) -> &[Cell<T>] {}
    pub fn as_array_of_cells(&self) -> &[Cell<T>] {}
}
impl<T> Clone for Cell<T> {}
impl<T> Default for Cell<T> {}

#[ctx(transparent)]
#[ctx(one_thread)]
pub struct RefCell<T> {}

impl<T> RefCell<T> {
    pub fn new(value: T) -> RefCell<T> {}
    pub fn into_inner(self) -> T {}
    #[ctx(replaces)]
    pub fn replace(&self, t: T) -> T {}
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
    pub fn swap(&self, other: &Self) {}
    pub fn borrow(&self) -> Ref<'_, T> {}
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
    pub fn borrow_mut(&self) -> RefMut<'_, T> {}
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
    pub fn get_mut(&mut self) -> &mut T {}
    #[ctx(replaces)]
    pub fn take(&self) -> T {}
}
impl<T> Clone for RefCell<T> {}
impl<T> Default for RefCell<T> {}

pub struct BorrowError {}

pub struct BorrowMutError {}

pub struct Ref<'b, T> {}

impl<T> Ref<'_, T> {
    pub fn clone(orig: &Ref<'_, T>) -> Ref<'_, T> {}
    pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<'_, T>, f: F) -> Ref<'_, U> {}
    pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'_, T>, f: F) -> Result<Ref<'_, U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'_, T>, f: F) -> (Ref<'_, U>, Ref<'_, V>) {}
}
impl<T> Deref for Ref<'_, T> {
    type Target = T;
}

pub struct RefMut<'b, T> {}

impl<T> RefMut<'_, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'_, T>, f: F) -> RefMut<'_, U> {}
    pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'_, T>, f: F) -> Result<RefMut<'_, U>, Self> {}
    pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'_, T>, f: F) -> (RefMut<'_, U>, RefMut<'_, V>) {}
}
impl<T> Deref for RefMut<'_, T> {
    type Target = T;
}

#[ctx(transparent)]
pub struct UnsafeCell<T> {}

impl<T> UnsafeCell<T> {
    pub fn new(value: T) -> UnsafeCell<T> {}
    pub fn into_inner(self) -> T {}
    pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
    pub fn get(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn raw_get(this: *const Self) -> *mut T {}
}
impl<T> Default for UnsafeCell<T> {}
