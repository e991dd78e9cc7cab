use ctx_core::{Context, context_fn};

#[context_fn(check)]
fn load(_ctx: &Context) -> Option<u32> {
    None
}

fn main() {
    let _ = load(&Context::background());
}
