use ctx_core::{Context, context_fn};

#[context_fn(timeout = "18446744073709551616s")]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
