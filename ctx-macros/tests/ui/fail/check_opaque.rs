use ctx_core::{Context, context_fn};

#[context_fn(check)]
fn load(_ctx: &Context) -> impl Iterator<Item = u8> {
    0..3
}

fn main() {
    let _ = load(&Context::background());
}
