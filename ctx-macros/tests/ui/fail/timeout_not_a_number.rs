use ctx_core::{Context, context_fn};

#[context_fn(timeout = "1.2.3s")]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
