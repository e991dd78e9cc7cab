use ctx_core::{Context, context_fn};

#[context_fn(name = cx)]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
