use ctx_core::{Context, context_fn};

#[context_fn]
fn load(ctx: &Context) -> bool {
    let before = ctx.is_cancelled();
    let (ctx, _guard) = Context::background().with_cancel();
    before || ctx.is_cancelled()
}

fn main() {
    load(&Context::background());
}
