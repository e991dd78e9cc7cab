use ctx_core::{Context, context_fn};

#[context_fn]
fn load(mut ctx: Context) -> bool {
    if ctx.is_cancelled() {
        ctx = ctx_core::Context::todo();
    }
    ctx.is_cancelled()
}

fn main() {
    load(Context::background());
}
