use ctx_core::{Context, context_fn};

trait Load {
    #[context_fn(check)]
    fn load(&self, ctx: &Context) -> Result<(), ctx_core::ContextError>;
}

fn main() {}
