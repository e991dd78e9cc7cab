//! The stable API of std (with core and alloc) that async programs use, as of Rust 1.101.
//!
//! Allocator and hasher parameters are left out.

macro_rules! assert { () => {} }

macro_rules! assert_eq { () => {} }

macro_rules! assert_ne { () => {} }

macro_rules! concat { () => {} }

macro_rules! debug_assert { () => {} }

macro_rules! debug_assert_eq { () => {} }

macro_rules! debug_assert_ne { () => {} }

macro_rules! env { () => {} }

macro_rules! include_str { () => {} }

macro_rules! matches { () => {} }

macro_rules! stringify { () => {} }

macro_rules! todo { () => {} }

macro_rules! unimplemented { () => {} }

macro_rules! unreachable { () => {} }

macro_rules! write { () => {} }

macro_rules! writeln { () => {} }

macro_rules! dbg { () => {} }

macro_rules! eprint { () => {} }

macro_rules! eprintln { () => {} }

macro_rules! format { () => {} }

macro_rules! print { () => {} }

macro_rules! println { () => {} }

macro_rules! thread_local { () => {} }

macro_rules! vec { () => {} }

macro_rules! panic { () => {} }

pub mod any {
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }

    pub struct TypeId {}

    impl TypeId {
        pub fn of<T>() -> TypeId {}
    }
    impl Clone for TypeId {}
    impl Copy for TypeId {}

    pub fn type_name<T>() -> &str {}

    pub fn type_name_of_val<T>(_val: &T) -> &str {}
}

pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }
}

pub mod convert {
    pub trait AsMut<T> {
        fn as_mut(&mut self) -> &mut T;
    }

    pub trait AsRef<T> {
        fn as_ref(&self) -> &T;
    }

    pub trait From<T> {
        fn from(value: T) -> Self;
    }

    pub trait Into<T> {
        fn into(self) -> T;
    }

    pub trait TryFrom<T> {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    pub trait TryInto<T> {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }

    pub type Infallible = !;
}

pub mod default {
    pub trait Default {
        fn default() -> Self;
    }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};

    pub fn current_dir() -> io::Result<PathBuf> {}

    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub fn vars() -> Vars {}

    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}

    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}

    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }

    impl Clone for VarError {}

    pub fn home_dir() -> Option<PathBuf> {}

    pub fn temp_dir() -> PathBuf {}

    pub fn current_exe() -> io::Result<PathBuf> {}

    pub struct Args {}

    impl Iterator for Args {
        type Item = String;
    }

    pub fn args() -> Args {}

    pub fn args_os() -> ArgsOs {}
}

pub mod error {
    pub trait Error {
        fn source(&self) -> Option<&dyn Error>;
    }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
    }

    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
    }
}

pub mod marker {
    pub trait Send {}

    pub trait Sized {}

    pub trait Sync {}

    pub trait Unpin {}

    pub trait Copy {}

    pub struct PhantomData<T>;

    impl<T> Copy for PhantomData<T> {}
    impl<T> Clone for PhantomData<T> {}
    impl<T> Default for PhantomData<T> {}

    pub struct PhantomPinned;

    impl Default for PhantomPinned {}
    impl Copy for PhantomPinned {}
    impl Clone for PhantomPinned {}
}

pub mod panic {
    use crate::any::Any;
    use crate::future::Future;
    use crate::ops::Deref;
    use crate::thread;

    #[ctx(transparent)]
    pub struct AssertUnwindSafe<T>(pub T);

    impl<T> Deref for AssertUnwindSafe<T> {
        type Target = T;
    }
    impl<T> Default for AssertUnwindSafe<T> {}
    impl<F: Future> Future for AssertUnwindSafe<F> {
        type Output = F::Output;
    }

    pub trait UnwindSafe {}

    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> thread::Result<R> {}

    pub fn resume_unwind(payload: Box<dyn Any>) -> ! {}
}

pub mod pin {
    use crate::fmt::Pointer;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};

    macro_rules! pin { () => {} }

    #[ctx(transparent)]
    pub struct Pin<Ptr> {}

    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref {}
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
        pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
        pub fn set(&mut self, value: Ptr::Target) {}
    }
    impl<T> Pin<&T> {
        pub fn get_ref(self) -> &T {}
        pub fn static_ref(r: &T) -> Pin<&T> {}
    }
    impl<T> Pin<&mut T> {
        pub fn into_ref(self) -> Pin<&T> {}
        pub fn get_mut(self) -> &mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &mut T {}
        pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U> {}
        pub fn static_mut(r: &mut T) -> Pin<&mut T> {}
    }
    impl<Ptr> Copy for Pin<Ptr> {}
    impl<Ptr> Clone for Pin<Ptr> {}
    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = Ptr::Target;
    }
    impl<P: Future> Future for Pin<P> {
        type Output = P::Output;
    }
}

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{drop, size_of, size_of_val};
        pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
        pub use crate::{
            assert, assert_eq, assert_ne, dbg, debug_assert, debug_assert_eq, debug_assert_ne, eprint,
            eprintln, format, matches, panic, print, println, thread_local, todo, unimplemented,
            unreachable, vec, write, writeln,
        };
    }
}

pub mod ptr {
    macro_rules! addr_of { () => {} }

    macro_rules! addr_of_mut { () => {} }
}
