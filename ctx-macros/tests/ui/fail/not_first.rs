use ctx_core::{Context, context_fn};

#[context_fn]
fn load(name: &str, ctx: &Context) -> bool {
    name.is_empty() || ctx.is_cancelled()
}

fn main() {
    load("config", &Context::background());
}
