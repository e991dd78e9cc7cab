use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};

pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst {}

pub struct DropGuard<T, F: FnOnce(T)> {}
impl<T, F: FnOnce(T)> DropGuard<T, F> {
    pub fn new(inner: T, f: F) -> Self {}
    pub fn dismiss(guard: Self) -> T {}
}
impl<T, F: FnOnce(T)> Deref for DropGuard<T, F> { type Target = T; }
impl<T, F: FnOnce(T)> DerefMut for DropGuard<T, F> {}

#[ctx(transparent)]
#[ctx(destructor = "none")]
pub struct ManuallyDrop<T> {}
impl<T: Copy> Copy for ManuallyDrop<T> {}
impl<T: Clone> Clone for ManuallyDrop<T> {}
impl<T: Default> Default for ManuallyDrop<T> {}
impl<T: PartialEq> PartialEq for ManuallyDrop<T> {}
impl<T: Eq> Eq for ManuallyDrop<T> {}
impl<T: PartialOrd> PartialOrd for ManuallyDrop<T> {}
impl<T: Ord> Ord for ManuallyDrop<T> {}
impl<T: Hash> Hash for ManuallyDrop<T> {}
impl<T> ManuallyDrop<T> {
    #[ctx(forgets)]
    pub fn new(value: T) -> ManuallyDrop<T> {}
    pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
    pub unsafe fn drop(slot: &mut ManuallyDrop<T>) {}
}
impl<T> Deref for ManuallyDrop<T> { type Target = T; }
impl<T> DerefMut for ManuallyDrop<T> {}

#[ctx(container)]
pub struct MaybeUninit<T> {}
impl<T: Copy> Copy for MaybeUninit<T> {}
impl<T: Copy> Clone for MaybeUninit<T> {}
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> {}
    pub fn uninit() -> MaybeUninit<T> {}
    pub fn zeroed() -> MaybeUninit<T> {}
    pub fn write(&mut self, val: T) -> &mut T {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub unsafe fn assume_init(self) -> T {}
    pub unsafe fn assume_init_read(&self) -> T {}
    pub unsafe fn assume_init_drop(&mut self) {}
    pub unsafe fn assume_init_ref(&self) -> &T {}
    pub unsafe fn assume_init_mut(&mut self) -> &mut T {}
}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}

#[ctx(forgets)]
pub fn forget<T>(t: T) {}

pub fn size_of<T>() -> usize {}

pub fn size_of_val<T>(val: &T) -> usize {}

pub unsafe fn size_of_val_raw<T>(val: *const T) -> usize {}

pub fn min_align_of<T>() -> usize {}

pub fn min_align_of_val<T>(val: &T) -> usize {}

pub fn align_of<T>() -> usize {}

pub fn align_of_val<T>(val: &T) -> usize {}

pub unsafe fn align_of_val_raw<T>(val: *const T) -> usize {}

pub fn needs_drop<T>() -> bool {}

pub unsafe fn zeroed<T>() -> T {}

pub unsafe fn uninitialized<T>() -> T {}

#[ctx(renews)]
pub fn swap<T>(x: &mut T, y: &mut T) {}

#[ctx(replaces)]
#[ctx(takes)]
#[ctx(renews)]
pub fn take<T: Default>(dest: &mut T) -> T {}

#[ctx(replaces)]
#[ctx(takes)]
#[ctx(renews)]
pub fn replace<T>(dest: &mut T, src: T) -> T {}

#[ctx(drops)]
pub fn drop<T>(_x: T) {}

pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}

pub struct Discriminant<T> {}
impl<T> Copy for Discriminant<T> {}
impl<T> Clone for Discriminant<T> {}
impl<T> PartialEq for Discriminant<T> {}
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> {}

pub fn discriminant<T>(v: &T) -> Discriminant<T> {}

pub unsafe fn conjure_zst<T>() -> T {}
