use std::sync::Arc;

use ctx_core::{Context, context_fn};

trait Store {
    #[context_fn]
    fn load(&self, name: &str, context: Arc<Context>);
}

fn main() {}
