//! Checks for loops that are too hot for an atomic load in every turn.

use crate::{Context, ContextError};

impl Context {
    /// A checker that asks the context at the first call and at every `n`-th from there on, and else only counts.
    ///
    /// For loops whose turns take a few nanoseconds. How late it notices is up to `n`: choose it so that so many turns take
    /// less than a millisecond or so. Zero means one.
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

/// Asks a context now and then; made by [`Context::check_every`], which has an example.
#[derive(Debug)]
pub struct CheckEvery<'a> {
    context: &'a Context,
    every: u32,
    /// So many calls pass before the context is asked again.
    left: u32,
}

impl CheckEvery<'_> {
    /// As [`Context::check`], when it is time to ask; else `Ok`.
    ///
    /// Cost: a decrement and a branch, and an atomic load when the context is asked.
    ///
    /// # Errors
    ///
    /// The way in which the context ended, if it had when it was asked. From then on every call asks, and says so.
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
