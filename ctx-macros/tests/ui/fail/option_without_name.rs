use ctx_core::{Context, context_fn};

#[context_fn(timeout = "5s")]
fn load(_: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
