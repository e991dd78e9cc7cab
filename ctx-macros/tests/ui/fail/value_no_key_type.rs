use ctx_core::{Context, context_fn};

#[context_fn(value(_user: Vec::<u8>::new()))]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
