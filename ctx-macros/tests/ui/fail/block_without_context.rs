use ctx_core::{Context, context_fn};

struct Store;

#[context_fn]
impl Store {
    fn new() -> Self {
        Self
    }

    fn load(&self, _ctx: &Context) {}
}

fn main() {
    Store::new().load(&Context::background());
}
