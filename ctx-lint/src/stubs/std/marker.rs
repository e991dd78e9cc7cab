use crate::hash::Hash;

pub trait Send {}

pub trait Sized {}

pub trait Copy: Clone {}
impl Copy for i8 {}
impl Copy for usize {}
impl Copy for u128 {}
impl Copy for i64 {}
impl Copy for u32 {}
impl Copy for i16 {}
impl Copy for u8 {}
impl Copy for f32 {}
impl Copy for isize {}
impl Copy for i128 {}
impl Copy for u64 {}
impl Copy for bool {}
impl Copy for i32 {}
impl Copy for u16 {}
impl Copy for f64 {}
impl Copy for ! {}
impl<T> Copy for &T {}

pub trait Sync {}

pub struct PhantomData<T>;
impl<T> Hash for PhantomData<T> {}
impl<T> PartialEq for PhantomData<T> {}
impl<T> Eq for PhantomData<T> {}
impl<T> PartialOrd for PhantomData<T> {}
impl<T> Ord for PhantomData<T> {}
impl<T> Copy for PhantomData<T> {}
impl<T> Clone for PhantomData<T> {}
impl<T> Default for PhantomData<T> {}

pub trait Unpin {}

pub struct PhantomPinned;
impl Default for PhantomPinned {}
impl Copy for PhantomPinned {}
impl Clone for PhantomPinned {}
impl Eq for PhantomPinned {}
impl PartialEq for PhantomPinned {}
impl Ord for PhantomPinned {}
impl PartialOrd for PhantomPinned {}
impl Hash for PhantomPinned {}
