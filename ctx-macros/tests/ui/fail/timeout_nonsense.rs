use ctx_core::{Context, context_fn};

#[context_fn(timeout = "soon")]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
