use ctx_core::context_fn;

struct Store;

impl Store {
    #[context_fn]
    async fn load(&self) {}
}

fn main() {
    drop(Store.load());
}
