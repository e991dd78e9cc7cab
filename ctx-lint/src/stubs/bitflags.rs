// bitflags 2: sets of flags over a number.

#[macro_export]
macro_rules! bitflags {
    (
        $(#[$a:meta])* $v:vis struct $Name:ident: $Bits:ty {
            $($(#[$f:meta])* const $Flag:ident = $value:expr;)*
        }
        $($rest:tt)*
    ) => {
        $(#[$a])* $v struct $Name($Bits);
        impl $Name {
            $(pub const $Flag: Self = ();)*
        }
        $crate::bitflags! { @methods $Name $Bits }
        $crate::bitflags! { $($rest)* }
    };
    (
        $(#[$a:meta])* impl $Name:ident: $Bits:ty {
            $($(#[$f:meta])* const $Flag:ident = $value:expr;)*
        }
        $($rest:tt)*
    ) => {
        impl $Name {
            $(pub const $Flag: Self = ();)*
        }
        $crate::bitflags! { @methods $Name $Bits }
        $crate::bitflags! { $($rest)* }
    };
    (@methods $Name:ident $Bits:ty) => {
        impl $Name {
            pub const fn empty() -> Self {}
            pub const fn all() -> Self {}
            pub const fn bits(&self) -> $Bits {}
            pub const fn from_bits(bits: $Bits) -> Option<Self> {}
            pub const fn from_bits_truncate(bits: $Bits) -> Self {}
            pub const fn from_bits_retain(bits: $Bits) -> Self {}
            pub fn from_name(name: &str) -> Option<Self> {}
            pub const fn is_empty(&self) -> bool {}
            pub const fn is_all(&self) -> bool {}
            pub const fn intersects(&self, other: Self) -> bool {}
            pub const fn contains(&self, other: Self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn toggle(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub const fn intersection(self, other: Self) -> Self {}
            pub const fn union(self, other: Self) -> Self {}
            pub const fn difference(self, other: Self) -> Self {}
            pub const fn symmetric_difference(self, other: Self) -> Self {}
            pub const fn complement(self) -> Self {}
            pub fn iter(&self) -> $crate::iter::Iter<Self> {}
            pub fn iter_names(&self) -> $crate::iter::IterNames<Self> {}
        }
        impl std::ops::BitOr for $Name { type Output = Self; }
        impl std::ops::BitAnd for $Name { type Output = Self; }
        impl std::ops::BitXor for $Name { type Output = Self; }
        impl std::ops::Sub for $Name { type Output = Self; }
        impl std::ops::Not for $Name { type Output = Self; }
        impl std::ops::BitOrAssign for $Name {}
        impl std::ops::BitAndAssign for $Name {}
        impl IntoIterator for $Name {
            type Item = $Name;
            type IntoIter = $crate::iter::Iter<$Name>;
        }
    };
    () => {};
}

pub mod iter {
    pub struct Iter<B>;
    impl<B> Iterator for Iter<B> { type Item = B; }
    pub struct IterNames<B>;
    impl<B> Iterator for IterNames<B> { type Item = (&'static str, B); }
}
