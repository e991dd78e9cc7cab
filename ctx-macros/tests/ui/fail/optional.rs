use ctx_core::{Context, context_fn};

#[context_fn]
fn load(ctx: Option<&Context>) -> bool {
    ctx.is_some()
}

fn main() {
    load(None);
}
