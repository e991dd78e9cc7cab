use ctx_core::{Context, context_fn};

#[context_fn]
fn load(ctx: &mut Context) -> bool {
    ctx.is_cancelled()
}

fn main() {
    load(&mut Context::background());
}
