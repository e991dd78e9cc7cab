use ctx_core::{Context, context_fn};

#[context_fn(skip, skip)]
fn load(_ctx: &Context) {}

fn main() {
    load(&Context::background());
}
