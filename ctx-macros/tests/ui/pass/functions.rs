#![deny(warnings)]

use std::sync::Arc;

use ctx_core::{AsContext, Context, ContextError, context_fn};

#[context_fn]
fn sync(ctx: &Context, name: &str) -> Result<usize, ContextError> {
    #![allow(clippy::unused_unit)]
    ctx.check()?;
    Ok(name.len())
}

#[context_fn]
async fn asynchronous(ctx: &Context) -> ContextError {
    ctx.done().await
}

#[context_fn()]
pub fn owned(mut ctx: Context) -> bool {
    ctx = ctx.with_value("n", 1);
    ctx.is_cancelled()
}

#[context_fn]
fn shared(ctx: Arc<Context>) -> bool {
    ctx.is_cancelled()
}

#[context_fn]
fn lifetimes<'a>(ctx: &'a ctx_core::Context, _n: u32) -> Option<&'a u32> {
    ctx.value("n")
}

#[context_fn]
fn generic<C: AsContext + ?Sized>(ctx: &C) -> bool {
    ctx.as_context().is_cancelled()
}

#[context_fn]
fn opaque(ctx: &impl AsContext) -> bool {
    generic(ctx)
}

#[context_fn]
fn dynamic(ctx: &dyn AsContext) -> bool {
    generic(ctx)
}

#[context_fn]
const fn constant(_ctx: &Context) -> u32 {
    7
}

struct Request {
    ctx: Context,
}

impl AsContext for Request {
    fn as_context(&self) -> &Context {
        &self.ctx
    }
}

#[context_fn]
fn own_type(request: &Request, _n: u32) -> bool {
    request.as_context().is_cancelled()
}

#[context_fn(skip)]
fn skipped(n: u32) -> u32 {
    n
}

#[context_fn(crate = ::ctx_core)]
fn named(_: &Context) {}

fn main() {
    let root = Context::background();
    let request = Request { ctx: root.clone() };
    let _ = (asynchronous(&root), lifetimes(&root, 1), named(&root), constant(&root));
    assert_eq!(sync(&root, "abc"), Ok(3));
    assert!(!owned(root.clone()) && !shared(Arc::new(root.clone())));
    assert!(!opaque(&root) && !dynamic(&root) && !own_type(&request, 1));
    assert_eq!(skipped(3), 3);
}
