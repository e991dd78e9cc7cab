use ctx_core::{Context, context_fn};

#[context_fn(span)]
pub fn load(ctx: &Context) -> bool {
    ctx.is_cancelled()
}

#[context_fn(span)]
pub async fn load_later(ctx: &Context) -> bool {
    ctx.is_cancelled()
}
