use ctx_core::{Context, context_fn};

#[context_fn(timeout = "5s")]
fn load<C: ctx_core::AsContext>(_ctx: C) {}

fn main() {
    let _ = load(&Context::background());
}
