//! Functions that are compiled twice by `costs.rs`: with the attribute, and without.

#![allow(dead_code)]

use std::sync::Arc;

use ctx_core::{AsContext, Context, ContextError};
#[cfg(feature = "held")]
use ctx_core::context_fn;

#[cfg_attr(feature = "held", context_fn)]
#[unsafe(no_mangle)]
pub fn sum(ctx: &Context, numbers: &[u64]) -> Result<u64, ContextError> {
    let mut sum = 0;
    for number in numbers {
        ctx.check()?;
        sum += number;
    }
    Ok(sum)
}

#[cfg_attr(feature = "held", context_fn)]
#[unsafe(no_mangle)]
pub fn owned(ctx: Context, name: String) -> usize {
    if ctx.is_cancelled() { 0 } else { name.len() }
}

// Each of these is instantiated once: where two instances share a name, their hashes decide on the order.
#[cfg_attr(feature = "held", context_fn)]
#[inline(never)]
fn by_bound<C: AsContext, T: Copy + Into<u64>>(ctx: C, n: T) -> u64 {
    if ctx.as_context().is_cancelled() { 0 } else { n.into() }
}

#[cfg_attr(feature = "held", context_fn)]
#[inline(never)]
fn by_type<T: Copy + Into<u64>>(ctx: &Context, n: T) -> u64 {
    if ctx.is_cancelled() { 0 } else { n.into() }
}

#[unsafe(no_mangle)]
pub fn generics(ctx: Arc<Context>) -> u64 {
    by_bound(&ctx, 1_u8) + by_type(&ctx, 2_u32)
}

#[cfg_attr(feature = "held", context_fn)]
pub async fn later(ctx: &Context, n: u32) -> Result<u32, ContextError> {
    ctx.run(async move { n + 1 }).await
}

#[unsafe(no_mangle)]
pub fn poll_later(ctx: &Context) -> bool {
    let mut future = std::pin::pin!(later(ctx, 1));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    future.as_mut().poll(&mut cx).is_ready()
}

pub struct Store {
    rows: Vec<u32>,
}

#[cfg_attr(feature = "held", context_fn)]
impl Store {
    #[unsafe(no_mangle)]
    pub fn load(&self, ctx: &Context, at: usize) -> Option<u32> {
        self.find(ctx, at).map(|row| row + 1)
    }

    #[inline(never)]
    fn find(&self, ctx: &Context, at: usize) -> Option<u32> {
        if ctx.is_cancelled() { None } else { self.rows.get(at).copied() }
    }
}
