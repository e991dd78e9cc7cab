use ctx_core::{Context, context_fn};

ctx_core::key! { Id: u64; }

#[context_fn(value(_id: Id, _id: Id))]
fn load(_ctx: &Context) {}

fn main() {
    let _ = load(&Context::background());
}
