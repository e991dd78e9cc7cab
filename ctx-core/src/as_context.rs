//! Types that are, or lead to, a context.

use std::rc::Rc;
use std::sync::Arc;

use crate::Context;

/// A type that is, or leads to, a [`Context`]: what [`#[context_fn]`](macro@crate::context_fn) accepts as the first
/// parameter.
///
/// Implemented for `Context`, and for references and the usual pointers to anything that implements it. Implement it
/// for a request type of your own that carries a context:
///
/// ```
/// use ctx_core::{AsContext, Context};
///
/// struct Request {
///     ctx: Context,
/// }
///
/// impl AsContext for Request {
///     fn as_context(&self) -> &Context {
///         &self.ctx
///     }
/// }
///
/// fn work(ctx: &impl AsContext) -> bool {
///     ctx.as_context().is_cancelled()
/// }
/// assert!(!work(&Request { ctx: Context::background() }));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a context",
    label = "expected a context, such as `&Context`",
    note = "implement `ctx_core::AsContext` for the type if it carries a context"
)]
pub trait AsContext {
    /// The context.
    ///
    /// Cost: a field read, in the implementations here. It must return the same context each time.
    fn as_context(&self) -> &Context;
}

impl AsContext for Context {
    fn as_context(&self) -> &Context {
        self
    }
}

macro_rules! through_pointers {
    ($($pointer:ty)*) => {$(
        impl<T: AsContext + ?Sized> AsContext for $pointer {
            fn as_context(&self) -> &Context {
                (**self).as_context()
            }
        }
    )*};
}

through_pointers! { &T Box<T> Rc<T> Arc<T> }
