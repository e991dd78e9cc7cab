//! What [`#[context_fn]`](macro@crate::context_fn) asks of the types of a function.
//!
//! Messages of the compiler name what is here. The traits can be implemented for types of your own; the functions are what
//! the attribute writes into the program.

use std::rc::Rc;
use std::sync::Arc;

use crate::{AsContext, Context, ContextError};

/// What a function returns when its context has ended: what the options `check` and `race` need.
///
/// Implemented for `()`, and for a `Result` whose error can be made from a [`ContextError`].
///
/// ```
/// use ctx_core::attribute::Early;
/// use ctx_core::{Context, ContextError, context_fn};
///
/// #[derive(Debug, PartialEq)]
/// enum Answer { Found(u32), GaveUp }
///
/// impl Early for Answer {
///     fn early(_: ContextError) -> Self { Self::GaveUp }
/// }
///
/// #[context_fn(check)]
/// fn find(ctx: &Context) -> Answer { Answer::Found(7) }
///
/// let (ctx, guard) = Context::background().with_cancel();
/// assert_eq!(find(&ctx), Answer::Found(7));
/// guard.cancel();
/// assert_eq!(find(&ctx), Answer::GaveUp);
/// ```
#[diagnostic::on_unimplemented(
    message = "a function that returns `{Self}` cannot return early",
    label = "expected a `Result`, or nothing",
    note = "`check` and `race` return as soon as the context has ended: with the error in a `Result<_, E>` where `E: From<ContextError>`, or with `()`"
)]
pub trait Early {
    /// The result of a call that was not begun or not finished.
    ///
    /// Cost: that of your conversion of the error.
    ///
    /// ```
    /// use ctx_core::ContextError;
    /// use ctx_core::attribute::Early;
    ///
    /// let result = Result::<u32, ContextError>::early(ContextError::Cancelled);
    /// assert_eq!(result, Err(ContextError::Cancelled));
    /// ```
    fn early(error: ContextError) -> Self;
}

impl Early for () {
    fn early(_: ContextError) -> Self {}
}

impl<T, E: From<ContextError>> Early for Result<T, E> {
    fn early(error: ContextError) -> Self {
        Err(error.into())
    }
}

/// The type of a parameter that can be made anew for a child: what the option `timeout` needs.
///
/// Implemented for [`Context`] and the usual pointers to one.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::attribute::Handle;
/// use ctx_core::{AsContext, Context, context_fn};
///
/// struct Call { ctx: Context }
///
/// impl AsContext for Call {
///     fn as_context(&self) -> &Context { &self.ctx }
/// }
///
/// impl Handle for Call {
///     fn of(context: &Context) -> Self { Self { ctx: context.clone() } }
/// }
///
/// #[context_fn(timeout = "5s")]
/// fn left(call: Call) -> Option<Duration> { call.ctx.remaining() }
///
/// assert!(left(Call { ctx: Context::background() }).is_some());
/// ```
#[diagnostic::on_unimplemented(
    message = "`timeout` cannot make a `{Self}` that has the deadline",
    label = "expected `&Context`, `Context`, or a pointer to one",
    note = "`timeout` puts a child of the context in the parameter's place"
)]
pub trait Handle {
    /// A handle of this context.
    ///
    /// Cost: a clone of the context, and for a pointer an allocation, in the implementations here.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use ctx_core::Context;
    /// use ctx_core::attribute::Handle;
    ///
    /// let (ctx, _guard) = Context::background().with_cancel();
    /// assert_eq!(*Arc::<Context>::of(&ctx), ctx);
    /// ```
    fn of(context: &Context) -> Self;
}

impl Handle for Context {
    fn of(context: &Context) -> Self {
        context.clone()
    }
}

macro_rules! through_pointers {
    ($($pointer:ident)*) => {$(
        impl<T: Handle> Handle for $pointer<T> {
            fn of(context: &Context) -> Self {
                Self::new(T::of(context))
            }
        }
    )*};
}

through_pointers! { Arc Box Rc }

/// Compiles when `C` is a context. Cost: none.
///
/// ```
/// use ctx_core::{Context, attribute};
///
/// attribute::is_context::<&Context>();
/// ```
pub const fn is_context<C: AsContext>() {}

/// The same for a type that cannot be named. Cost: none.
///
/// ```
/// use ctx_core::{Context, attribute};
///
/// attribute::is_context_value(&Context::background());
/// ```
pub const fn is_context_value<C: AsContext>(_: &C) {}

/// The error as what the function returns. Cost: as [`Early::early`].
///
/// ```
/// use ctx_core::{ContextError, attribute};
///
/// attribute::early::<()>(ContextError::Cancelled);
/// ```
#[inline]
pub fn early<R: Early>(error: ContextError) -> R {
    R::early(error)
}

/// The handle of a child. Cost: as [`Handle::of`].
///
/// ```
/// use ctx_core::{Context, attribute};
///
/// let (ctx, _guard) = Context::background().with_cancel();
/// assert_eq!(attribute::handle::<Context>(&ctx), ctx);
/// ```
#[must_use]
pub fn handle<H: Handle>(context: &Context) -> H {
    H::of(context)
}
