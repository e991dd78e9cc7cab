use crate::ops::Deref;

#[ctx(drops)]
pub fn drop<T>(_x: T) {}

pub fn size_of<T>() -> usize {}

pub fn size_of_val<T>(val: &T) -> usize {}

#[ctx(transparent)]
pub struct ManuallyDrop<T> {}

impl<T> ManuallyDrop<T> {
    #[ctx(forgets)]
    pub fn new(value: T) -> ManuallyDrop<T> {}
    pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
}
impl<T> Copy for ManuallyDrop<T> {}
impl<T> Clone for ManuallyDrop<T> {}
impl<T> Default for ManuallyDrop<T> {}
impl<T> Deref for ManuallyDrop<T> {
    type Target = T;
}

#[ctx(container)]
pub struct MaybeUninit<T> {}

impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> {}
    pub fn uninit() -> MaybeUninit<T> {}
}
impl<T> Copy for MaybeUninit<T> {}
impl<T> Clone for MaybeUninit<T> {}

#[ctx(forgets)]
pub fn forget<T>(t: T) {}

pub fn swap<T>(x: &mut T, y: &mut T) {}

#[ctx(replaces)]
#[ctx(takes)]
pub fn take<T>(dest: &mut T) -> T {}

#[ctx(replaces)]
#[ctx(takes)]
pub fn replace<T>(dest: &mut T, src: T) -> T {}
