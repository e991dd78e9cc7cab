//! Checks for loops that are too hot for an atomic load on every iteration.

use crate::{Context, ContextError};

impl Context {
    /// A checker that checks the context at the first call and at every `n`-th call from there on, and otherwise only
    /// counts.
    ///
    /// For loops whose iterations take a few nanoseconds. It notices the end up to `n` iterations late: choose `n` so
    /// that `n` iterations take less than about a millisecond. Zero means one.
    ///
    /// Cost: none; each [`check`](CheckEvery::check) costs a decrement and a branch, and an atomic load at every `n`-th.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// fn sum(ctx: &Context, numbers: &[u64]) -> Result<u64, ContextError> {
    ///     let mut turns = ctx.check_every(1024);
    ///     let mut sum = 0_u64;
    ///     for number in numbers {
    ///         turns.check()?;
    ///         sum = sum.wrapping_add(*number);
    ///     }
    ///     Ok(sum)
    /// }
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert_eq!(sum(&ctx, &[1, 2, 3]), Ok(6));
    /// guard.cancel();
    /// assert_eq!(sum(&ctx, &[1, 2, 3]), Err(ContextError::Cancelled));
    /// ```
    #[must_use = "it asks nothing before `check` is called"]
    #[inline]
    pub const fn check_every(&self, n: u32) -> CheckEvery<'_> {
        CheckEvery { context: self, every: n, left: 0 }
    }
}

/// Checks a context at every `n`-th call; returned by [`Context::check_every`].
#[derive(Debug)]
pub struct CheckEvery<'a> {
    context: &'a Context,
    every: u32,
    /// How many calls pass before the context is checked again.
    left: u32,
}

impl CheckEvery<'_> {
    /// Like [`Context::check`] if it is time to check; otherwise `Ok`.
    ///
    /// Cost: a decrement and a branch, and an atomic load when the context is checked.
    ///
    /// # Errors
    ///
    /// If the context had ended when it was checked: how it ended. From then on, every call checks and returns this
    /// error.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let mut turns = ctx.check_every(3);
    /// assert_eq!(turns.check(), Ok(())); // asks
    /// guard.cancel();
    /// assert_eq!(turns.check(), Ok(()));
    /// assert_eq!(turns.check(), Ok(()));
    /// assert_eq!(turns.check(), Err(ContextError::Cancelled)); // asks
    /// assert_eq!(turns.check(), Err(ContextError::Cancelled));
    /// ```
    #[inline]
    pub fn check(&mut self) -> Result<(), ContextError> {
        if self.left == 0 {
            return self.ask();
        }
        self.left -= 1;
        Ok(())
    }

    #[cold]
    fn ask(&mut self) -> Result<(), ContextError> {
        self.context.check()?;
        self.left = self.every.saturating_sub(1);
        Ok(())
    }
}
