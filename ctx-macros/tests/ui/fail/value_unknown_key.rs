use ctx_core::{Context, context_fn};

#[context_fn(value(_user: UserKey))]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
