use ctx_core::{Context, context_fn};

#[context_fn(deadline = "5s")]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
