use ctx_core::{Context, context_fn};

struct Store;

#[context_fn]
impl Store {
    fn load(&self, _ctx: &Context) {}
}

fn main() {
    Store.load(&Context::background());
}
