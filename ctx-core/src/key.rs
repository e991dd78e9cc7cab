//! Keys for request-scoped values.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
use std::hash::Hash;

/// A key under which a context can store a value of type `V`.
///
/// The natural key is a type of its own, declared with [`key!`](crate::key!): two crates cannot collide, nothing can be
/// misspelt, and the value's type follows from the key.
///
/// ```
/// use ctx_core::{Context, key};
///
/// key! {
///     /// Who sent the request.
///     pub UserKey: String;
///     RequestId: u64;
/// }
///
/// let ctx = Context::background().with_value(UserKey, "gopher".into()).with_value(RequestId, 7);
/// assert_eq!(ctx.value(UserKey).map(String::as_str), Some("gopher"));
/// assert_eq!(ctx.value(RequestId), Some(&7));
/// ```
///
/// Strings, integers, `bool` and `char` are keys for values of any type, so that code ported from Go compiles. Such a
/// key says nothing about its value, so the type is named at the lookup, and a lookup with the wrong type finds
/// nothing. All crates of a program share these keys, so prefer a type.
///
/// ```
/// use ctx_core::Context;
///
/// let ctx = Context::background().with_value("user", 7_u32);
/// assert_eq!(ctx.value::<u32>("user"), Some(&7));
/// assert_eq!(ctx.value::<u64>("user"), None);
/// ```
///
/// A key may carry data, and is then compared by equality. Implement the trait by hand:
///
/// ```
/// use ctx_core::{Context, Key};
///
/// #[derive(PartialEq, Eq, Hash)]
/// struct Quota(&'static str);
///
/// impl Key<u32> for Quota {
///     type Id = Self;
///     fn into_id(self) -> Self {
///         self
///     }
/// }
///
/// let ctx = Context::background().with_value(Quota("reads"), 100);
/// assert_eq!(ctx.value(Quota("reads")), Some(&100));
/// assert_eq!(ctx.value(Quota("writes")), None);
/// ```
///
/// Where Go panics, Rust does not compile. A value of another type than the key's:
///
/// ```compile_fail,E0308
/// ctx_core::key! { RequestId: u64; }
/// let ctx = ctx_core::Context::background().with_value(RequestId, "seven");
/// ```
///
/// A key that cannot be compared, or that is not a key:
///
/// ```compile_fail,E0277
/// let ctx = ctx_core::Context::background().with_value(vec!["user"], 7);
/// ```
///
/// ```compile_fail,E0277
/// let ctx = ctx_core::Context::background().with_value((), 7);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a key for a value of type `{V}`",
    label = "not a key for `{V}`",
    note = "declare one with `ctx_core::key! {{ pub MyKey: ItsValue; }}`"
)]
pub trait Key<V> {
    /// The part of the key that the context keeps and compares. Two keys are the same if their `Id`s have the same type
    /// and are equal.
    type Id: Eq + Hash + Send + Sync + 'static;

    /// Converts the key into the part that is compared.
    ///
    /// Cost: that of your implementation, once for each value that is set or looked up. The keys of this crate cost
    /// nothing, and keys declared with [`key!`](crate::key!) have no size.
    ///
    /// ```
    /// use ctx_core::{Key, key};
    ///
    /// key! { RequestId: u64; }
    ///
    /// assert_eq!(RequestId.into_id(), RequestId);
    /// assert_eq!(Key::<u64>::into_id("user"), "user");
    /// ```
    fn into_id(self) -> Self::Id;

    /// Writes the key as the text form of a context shows it: the type's name, unless implemented otherwise.
    ///
    /// Cost: that of your implementation, and only when a context is printed.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    ///
    /// ```
    /// use std::fmt;
    /// use ctx_core::{Context, Key};
    ///
    /// #[derive(PartialEq, Eq, Hash)]
    /// struct Quota(&'static str);
    ///
    /// impl Key<u32> for Quota {
    ///     type Id = Self;
    ///     fn into_id(self) -> Self {
    ///         self
    ///     }
    ///     fn show(id: &Self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    ///         write!(f, "quota of {}", id.0)
    ///     }
    /// }
    ///
    /// let ctx = Context::background().with_value(Quota("reads"), 100);
    /// assert_eq!(ctx.to_string(), "context.Background.WithValue(quota of reads, u32)");
    /// ```
    fn show(_id: &Self::Id, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(short_name(type_name::<Self>()))
    }
}

/// The name of a type without the modules in front of it.
pub(crate) fn short_name(name: &str) -> &str {
    let head = name.split(['<', '(', '[', ' ']).next().unwrap_or(name);
    head.rfind("::").map_or(name, |at| &name[at + 2..])
}

impl<V> Key<V> for &'static str {
    type Id = Cow<'static, str>;

    fn into_id(self) -> Self::Id {
        Cow::Borrowed(self)
    }

    fn show(id: &Self::Id, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(id)
    }
}

/// The same key as a `&'static str` of the same text.
impl<V> Key<V> for String {
    type Id = Cow<'static, str>;

    fn into_id(self) -> Self::Id {
        Cow::Owned(self)
    }

    fn show(id: &Self::Id, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(id)
    }
}

macro_rules! plain_keys {
    ($($plain:ty)*) => {$(
        impl<V> Key<V> for $plain {
            type Id = Self;

            fn into_id(self) -> Self {
                self
            }

            fn show(id: &Self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(id, f)
            }
        }
    )*};
}

plain_keys! { bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// Declares keys: unit types, each tied to the type of its value.
///
/// Each line is `[attributes] [visibility] Name: Type;`, and declares a unit struct that implements [`Key`]. See there
/// for examples. A line under `#[cfg(…)]` is there in the builds that this names.
///
/// ```
/// mod auth {
///     ctx_core::key! {
///         /// Set by the login middleware.
///         pub(crate) Token: std::sync::Arc<str>;
///     }
/// }
///
/// let ctx = ctx_core::Context::background().with_value(auth::Token, "secret".into());
/// assert_eq!(ctx.to_string(), "context.Background.WithValue(Token, Arc<str>)");
/// ```
#[macro_export]
macro_rules! key {
    ($($(#[$($meta:tt)*])* $visibility:vis $name:ident: $value:ty);+ $(;)?) => {$(
        $(#[$($meta)*])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $visibility struct $name;

        $crate::__key! { [] $([$($meta)*])* $name: $value }
    )+};
}

/// The implementation for one key, with those of its attributes that say when it is there.
#[doc(hidden)]
#[macro_export]
macro_rules! __key {
    ([$($when:tt)*] [cfg $($condition:tt)*] $($rest:tt)*) => {
        $crate::__key! { [$($when)* #[cfg $($condition)*]] $($rest)* }
    };
    ($when:tt [$($other:tt)*] $($rest:tt)*) => {
        $crate::__key! { $when $($rest)* }
    };
    ([$($when:tt)*] $name:ident: $value:ty) => {
        $($when)*
        impl $crate::Key<$value> for $name {
            type Id = Self;

            fn into_id(self) -> Self {
                self
            }
        }
    };
}
