//! What the expansion adds must not be held against the user by any lint.

#![deny(warnings, clippy::pedantic)]

use ctx_core::{Context, ContextError, context_fn};

#[context_fn]
fn items_first(_ctx: &Context) -> u32 {
    use std::cmp::max;
    const LEAST: u32 = 3;
    max(LEAST, 2)
}

#[context_fn]
fn empty(_ctx: &Context) {}

#[context_fn]
async fn opaque(ctx: impl std::ops::Deref<Target = Context> + ctx_core::AsContext) -> ContextError {
    ctx.done().await
}

trait Ours: ctx_core::AsContext {}

impl Ours for Context {}

#[context_fn]
fn opaque_and_unused(_ctx: &impl Ours) {}

#[context_fn(check, timeout = "5s", value(answer: "answer"), span)]
fn everything(_ctx: &Context) -> Result<u32, ContextError> {
    Ok(answer.copied().unwrap_or(7))
}

#[context_fn(race, timeout = "5s", span)]
async fn everything_later(_ctx: Context) -> Result<u32, ContextError> {
    std::future::ready(Ok(7)).await
}

#[test]
fn the_expansion_is_free_of_lints() {
    let ctx = Context::background();
    assert_eq!(items_first(&ctx), 3);
    empty(&ctx);
    opaque_and_unused(&ctx);
    drop(opaque(&ctx));
    assert_eq!(everything(&ctx), Ok(7));
    drop(everything_later(ctx));
}
