//! The stable API of std (with core and alloc) that async programs use, as of Rust 1.101.
//!
//! Parameters for allocators and hashers are left out.

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
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
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
