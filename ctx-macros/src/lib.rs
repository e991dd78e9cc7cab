//! The `#[context_fn]` attribute of ctx-core.
//!
//! Use it as `ctx_core::context_fn`, where it is re-exported under the default feature `macros`.

#[macro_use]
mod statement;

mod args;
mod block;
mod body;
mod check;
mod expand;
mod fault;
mod fresh;
mod future;
mod item;
mod kind;
mod nearest;
mod plan;
mod timeout;

use proc_macro::TokenStream;

/// Holds a function to the convention that its first parameter is a context.
///
/// Put it on a function or method, sync or async: free, inherent, in a trait (with or without a body), or in an
/// implementation of a trait. The first parameter after any `self` must be of a type that implements
/// `ctx_core::AsContext`: `&Context`, `Context`,
/// `Arc<Context>`, `impl AsContext`, or a type of your own.
///
/// ```
/// use ctx_core::{Context, ContextError, context_fn};
///
/// #[context_fn]
/// fn load(ctx: &Context, name: &str) -> Result<usize, ContextError> {
///     ctx.check()?;
///     Ok(name.len())
/// }
///
/// assert_eq!(load(&Context::background(), "config"), Ok(6));
/// ```
///
/// It is a check, and nothing else: the function does at run time what it did before.
///
/// # Errors
///
/// All faults of a function are reported at once, each where it stands, and the function is still there for the rest
/// of the program:
///
/// * there is no context;
/// * the context is not the first parameter;
/// * another context stands apart from the first (side by side at the front is fine);
/// * the context is optional, or behind `&mut`;
/// * the first parameter is of a type that is no context. In a trait method without a body, this is noticed for plain
///   types only; implementations of the method can be checked in full.
///
/// ```compile_fail
/// use ctx_core::{Context, context_fn};
///
/// #[context_fn]
/// fn load(name: &str, ctx: &Context) {} // `ctx` is parameter 2; a context comes first
/// ```
///
/// A context that is not the first parameter is recognised by its type, written as `Context` or
/// `ctx_core::Context`, or by its name, `ctx`. Write the path of another crate's context, as in `tera::Context`, to
/// tell them apart.
///
/// # Options
///
/// * `crate = path`: where to find ctx-core, if it is re-exported or renamed.
/// * `skip`: leave the function alone.
#[proc_macro_attribute]
pub fn context_fn(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::context_fn(args.into(), item.into()).into()
}
