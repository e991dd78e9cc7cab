//! once_cell 1.21.4.

pub mod race {
    use std::num::NonZeroUsize;

    pub struct OnceNonZeroUsize {}
    impl Default for OnceNonZeroUsize {}
    impl OnceNonZeroUsize {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<NonZeroUsize> {}
        pub unsafe fn get_unchecked(&self) -> NonZeroUsize {}
        #[ctx(sets_state)]
        pub fn set(&self, value: NonZeroUsize) -> Result<(), ()> {}
        pub fn get_or_init<F: FnOnce() -> NonZeroUsize>(&self, f: F) -> NonZeroUsize {}
        pub fn get_or_try_init<F: FnOnce() -> Result<NonZeroUsize, E>, E>(&self, f: F) -> Result<NonZeroUsize, E> {}
    }

    pub struct OnceBool {}
    impl Default for OnceBool {}
    impl OnceBool {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<bool> {}
        #[ctx(sets_state)]
        pub fn set(&self, value: bool) -> Result<(), ()> {}
        pub fn get_or_init<F: FnOnce() -> bool>(&self, f: F) -> bool {}
        pub fn get_or_try_init<F: FnOnce() -> Result<bool, E>, E>(&self, f: F) -> Result<bool, E> {}
    }

    pub struct OnceRef<'a, T> {}
    impl<'a, T> Default for OnceRef<'a, T> {}
    impl<'a, T> OnceRef<'a, T> {
        pub fn new() -> Self {}
        pub fn get(&self) -> Option<&'a T> {}
        #[ctx(sets_state)]
        pub fn set(&self, value: &'a T) -> Result<(), ()> {}
        pub fn get_or_init<F: FnOnce() -> &'a T>(&self, f: F) -> &'a T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<&'a T, E>, E>(&self, f: F) -> Result<&'a T, E> {}
    }

    pub struct OnceBox<T> {}
    impl<T: Clone> Clone for OnceBox<T> {}
    impl<T> OnceBox<T> {
        pub fn new() -> Self {}
        pub fn with_value(value: Box<T>) -> Self {}
        pub fn get(&self) -> Option<&T> {}
        #[ctx(sets_state)]
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
        pub fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
    impl<T> Default for OnceBox<T> {}
}

pub mod sync {
    use std::ops::{Deref, DerefMut};

    #[ctx(container)]

    pub struct OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T> From<T> for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn wait(&self) -> &T {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub unsafe fn get_unchecked(&self) -> &T {}
        #[ctx(sets_state)]
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    impl<T: Clone> Clone for OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}

    #[ctx(transparent)]
    #[ctx(made_on_use)]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> Lazy<T, F> {
        pub fn new(f: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T: Default> Default for Lazy<T> {}
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
}

pub mod unsync {
    use std::ops::{Deref, DerefMut};

    #[ctx(container)]

    pub struct OnceCell<T> {}
    impl<T> Default for OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[ctx(sets_state)]
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    impl<T> From<T> for OnceCell<T> {}
    impl<T: Eq> Eq for OnceCell<T> {}
    impl<T: PartialEq> PartialEq for OnceCell<T> {}
    impl<T: Clone> Clone for OnceCell<T> {}

    #[ctx(transparent)]
    #[ctx(made_on_use)]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T: Default> Default for Lazy<T> {}
    impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
    impl<T, F> Lazy<T, F> {
        pub fn new(init: F) -> Lazy<T, F> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
}
