use ctx_core::{Context, context_fn};

#[context_fn(timeout = "5s")]
fn load(_ctx: &impl ctx_core::AsContext) {}

fn main() {
    let _ = load(&Context::background());
}
