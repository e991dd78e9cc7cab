//! The attributes of ctx-core: `#[context_fn]`, and `#[test]` for tests of code that takes contexts.
//!
//! Use them as `ctx_core::context_fn` and `ctx_core::test`, where they are re-exported under the default feature `macros`, the
//! second together with `test-util`.

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
mod test;
mod timeout;

use proc_macro::TokenStream;

/// Enforces the convention that the first parameter of a function is a context.
///
/// Put it on a function or method, sync or async: free, inherent, in a trait (with or without a body), or in an
/// implementation of a trait. Or put it on a whole `impl`, `trait` or `mod` block. The first parameter after any `self`
/// must be of a type that implements `ctx_core::AsContext`: `&Context`, `Context`, `Arc<Context>`, `impl AsContext`, or
/// a type of your own.
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
/// Without options it is only a check: the optimised program has the same machine code as without the attribute, which
/// a test verifies. The options below change the body; the cost of each is given.
///
/// # Blocks
///
/// On an `impl`, `trait` or `mod` block, the attribute applies to every function in it, including nested blocks, with
/// the given options. A function or block inside that has its own attribute follows only that one:
/// `#[context_fn(skip)]` excludes it. Tests (`#[test]`, `#[tokio::test]`, `#[cfg(test)]`) are not changed.
///
/// ```
/// use ctx_core::{Context, ContextError, context_fn};
///
/// struct Store { rows: u32 }
///
/// #[context_fn(check)]
/// impl Store {
///     #[context_fn(skip)]
///     fn new() -> Self { Self { rows: 3 } }
///
///     fn count(&self, ctx: &Context) -> Result<u32, ContextError> { Ok(self.rows) }
/// }
///
/// assert_eq!(Store::new().count(&Context::background()), Ok(3));
/// ```
///
/// # Options
///
/// Options can be combined, in any order. `check`, `race`, `span`, `timeout` and `value` need a body, and a context
/// that has a name.
///
/// ## `check`
///
/// Returns early if the context has ended before the call: with `Err(error.into())` from a function that returns a
/// `Result<_, E>` where `E: From<ContextError>`, and with a plain `return` from a function that returns nothing. Cost:
/// one atomic load.
///
/// ```
/// use ctx_core::{Context, ContextError, context_fn};
///
/// #[context_fn(check)]
/// fn load(ctx: &Context) -> Result<u32, ContextError> {
///     Ok(7)
/// }
///
/// let (ctx, guard) = Context::background().with_cancel();
/// assert_eq!(load(&ctx), Ok(7));
/// guard.cancel();
/// assert_eq!(load(&ctx), Err(ContextError::Cancelled));
/// ```
///
/// ## `race`
///
/// Runs the body of an async function until it completes or the context ends, as `Context::run` does, and returns as
/// `check` does if the context ended first. The body is then dropped at the await where it is suspended. If the context
/// has ended before the call, the body does not start.
///
/// Cost: that of `Context::run`; a context that is not passed by reference is cloned once. The body moves into a block of
/// its own inside the future, so large parameters may be stored twice.
///
/// ```
/// use std::future::pending;
/// use std::time::Duration;
/// use ctx_core::{Context, ContextError, context_fn};
///
/// #[context_fn(race)]
/// async fn never(ctx: &Context) -> Result<u32, ContextError> {
///     pending().await
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(5));
/// assert_eq!(never(&ctx).await, Err(ContextError::DeadlineExceeded));
/// # });
/// ```
///
/// ## `timeout = "5s"`
///
/// Gives the body a child of the context that ends after this time, or when the function returns: the name of the
/// parameter refers to the child, and its guard lives as long as the body. The option does not stop the body: the body
/// must respond to its context, or use `race`. For parameters of type `&Context`, `Context`, and pointers to one.
///
/// The text is parsed at compile time: numbers with the units h, m, s, ms, us and ns, the largest first, as in
/// `"1m30s"` or `"1.5s"`. Cost: that of `Context::with_timeout`; a parameter that is not written as `&Context` costs an
/// additional clone, and a pointer an allocation.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::{Context, context_fn};
///
/// #[context_fn(timeout = "1m30s")]
/// fn left(ctx: &Context) -> Option<Duration> {
///     ctx.remaining()
/// }
///
/// assert!(left(&Context::background()).unwrap() <= Duration::from_secs(90));
/// ```
///
/// ## `value(name: Key, …)`
///
/// Binds the value that the passed context has under a key, as `Context::value` returns it: an `Option<&V>`, because a
/// value may always be missing. Cost: one lookup each; a context that is not passed by reference is cloned once.
///
/// ```
/// use ctx_core::{Context, context_fn, key};
///
/// key! { UserKey: String; }
///
/// #[context_fn(value(user: UserKey))]
/// fn greet(ctx: &Context) -> String {
///     format!("hello, {}", user.map_or("stranger", String::as_str))
/// }
///
/// let ctx = Context::background();
/// assert_eq!(greet(&ctx), "hello, stranger");
/// assert_eq!(greet(&ctx.with_value(UserKey, "gopher".into())), "hello, gopher");
/// ```
///
/// ## `span`
///
/// Runs the body in a `tracing` span at level INFO that is named after the function. Its field `deadline` is the time
/// left at the call, and `cause` is recorded at the end if the context has ended by then. A call from which `check`
/// returns early has no span. It needs the feature `tracing` of ctx-core. Cost: a disabled span checks its level; an
/// enabled one clones the context.
///
/// ```
/// use ctx_core::{Context, context_fn};
///
/// #[context_fn(span)]
/// fn load(ctx: &Context) {}
///
/// load(&Context::background());
/// ```
///
/// ## `name = cx`, `ty = path`, `crate = path`
///
/// * `name = cx`: the context is called `cx`, or `_cx` while it is not used.
/// * `ty = path`: the context must have this type, or be `impl AsContext`. A parameter of a type called `Context` is
///   then nothing special.
/// * `crate = path`: where to find ctx-core, if it is re-exported or renamed.
///
/// ```
/// use ctx_core::{AsContext, Context, context_fn};
///
/// mod app {
///     pub use ctx_core as ctx;
/// }
///
/// struct Request { ctx: Context }
///
/// impl AsContext for Request {
///     fn as_context(&self) -> &Context { &self.ctx }
/// }
///
/// #[context_fn(name = request, ty = Request, crate = app::ctx)]
/// fn handle(request: &Request) -> bool {
///     request.as_context().is_cancelled()
/// }
///
/// assert!(!handle(&Request { ctx: Context::background() }));
/// ```
///
/// ## `skip`
///
/// Excludes the function or block from the block around it that has the attribute.
///
/// # Beside other attributes
///
/// It works above and below `#[tracing::instrument]` and `#[async_trait]`. `#[tokio::main]` turns an async function
/// into a sync one, so `race` must be above it. An option works inside the `async` block of a function that returns
/// `impl Future` or a boxed one and ends in `async move { … }` or `Box::pin(async move { … })`. A clone that has the
/// parameter's name there, as after `let ctx = ctx.clone();`, is the context just as well; with `timeout`, the name then
/// stands for a child, in the type that the parameter has.
///
/// # Errors
///
/// All errors are reported at once, each at its place. The item is still emitted for the rest of the program, and so is
/// a body that does not parse.
///
/// | fault | what it says |
/// |---|---|
/// | not on a function or block | `` `#[context_fn]` applies only to functions `` |
/// | no context | `` `load` has no context parameter `` |
/// | no context, and it is `main` | the same, with the help `` `main` takes none `` |
/// | not first | `` `ctx` is parameter 2; a context comes first `` |
/// | another one | `` `other` is a second context `` |
/// | `Option<Context>` | `a context is not optional` |
/// | `&mut Context` | `` a context does not change, so `&mut` is not needed `` |
/// | a type that is none | `` `Request` is not a context `` |
/// | `let ctx = Context::background()` in the body | `` a fresh root replaces `ctx`, whose cancellation ends here `` |
/// | an unknown option | `` `#[context_fn]` has no option `chekc` ``, and the nearest one |
/// | an option twice | `` the option `check` is given twice `` |
/// | an option without its value | `` the option `timeout` needs a value `` |
/// | beside `skip` | `` `check` has no effect with `skip` `` |
/// | `race` on a sync function | `` `race` needs an async function, and `load` is not async `` |
/// | `race, check` | `` `race` already checks before it starts, so `check` has no effect `` |
/// | no body | `` `check` needs a function with a body `` |
/// | `const fn` | `` `check` cannot work in a `const` function `` |
/// | a pattern such as `_` | `` `check` needs a name for the context `` |
/// | `check`, `race`: a result without a name | `` `check` cannot return early with an `impl Trait` `` |
/// | `check`, `race`: the result `!` | `` `check` cannot return early from a function that never returns `` |
/// | `check`, `race`: another result | `` a function that returns `u32` cannot return early `` |
/// | `timeout`: nonsense | `` `soon` is not a duration ``, and what is wrong with others |
/// | `timeout`: a context without a name for its type | `` `timeout` cannot create a context of type `impl AsContext` `` |
/// | `timeout`: another context | `` `timeout` cannot create a `C` that has the deadline `` |
/// | `value`: a name in use | `` `n` is already the name of something else here `` |
/// | `name = cx` | `` the context is called `ctx`, and not `cx` `` |
///
/// ```compile_fail
/// use ctx_core::{Context, context_fn};
///
/// #[context_fn]
/// fn load(name: &str, ctx: &Context) {} // `ctx` is parameter 2; a context comes first
/// ```
///
/// # Limits
///
/// A context that is not the first parameter is recognised by its type, written as `Context` or `ctx_core::Context`, by
/// the bound `AsContext`, or by its name, `ctx`. Write the path of another crate's context, as in `tera::Context`, to
/// distinguish them. Parameters of one name, of which each build has one by `#[cfg(…)]`, are one parameter. In a trait method without a body, a type that is not a context is noticed only for plain types;
/// implementations of the method can be checked in full. Inside a block, an attribute is recognised by its name, so an
/// attribute that was renamed on import, or that is inside a `cfg_attr`, is not seen.
///
/// The linter of this project, ctx-lint, reports what it can of the same errors before anything is compiled. It leaves
/// three checks to the attribute: that there is a context at all, that it is not behind `&mut`, and that its type is a
/// context. The first two are errors only where somebody has promised to keep the convention, and the attribute is that
/// promise. The third needs the types of the whole program, which the compiler has and a linter that reads sources does
/// not.
#[proc_macro_attribute]
pub fn context_fn(args: TokenStream, item: TokenStream) -> TokenStream {
    expand::context_fn(args.into(), item.into()).into()
}

/// Turns a function that takes a context, and perhaps a clock, into a test.
///
/// The test runs under a clock that stands still until the test moves it, and fails if it leaves a context open that
/// was derived from its own. With the feature `tokio`, an async function runs in a single-threaded tokio runtime;
/// without it, on the test's thread. It needs the feature `test-util` of ctx-core.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::test_util::ManualClock;
/// use ctx_core::{Context, ContextError};
///
/// #[ctx_core::test]
/// async fn an_answer_may_be_late(ctx: &Context, clock: &ManualClock) {
///     let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(60));
///     clock.advance(Duration::from_secs(60));
///     assert_eq!(ctx.run(std::future::pending::<()>()).await, Err(ContextError::DeadlineExceeded));
/// }
///
/// #[ctx_core::test]
/// #[should_panic(expected = "1 context was left open")]
/// fn a_forgotten_guard_fails_the_test(ctx: &Context) {
///     std::mem::forget(ctx.with_cancel());
/// }
/// ```
///
/// A parameter that is taken by value, as in `ctx: Context`, is a clone. The test returns what the function returns,
/// such as a `Result`, and other attributes, such as `#[should_panic]`, apply to it. `#[ctx_core::test(crate = path)]`
/// says where ctx-core is, if it is re-exported or renamed.
#[proc_macro_attribute]
pub fn test(args: TokenStream, item: TokenStream) -> TokenStream {
    test::test(args.into(), &item.into()).into()
}
