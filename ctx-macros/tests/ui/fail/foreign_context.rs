use std::task::Context;

use ctx_core::context_fn;

#[context_fn]
fn load(ctx: &Context) {
    let _ = ctx.waker();
}

fn main() {}
