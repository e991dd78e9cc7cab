// The function is there for the rest of the program: the only error is that of its body.
use ctx_core::{Context, context_fn};

#[context_fn(timeout = "5s", check)]
fn load(ctx: &Context) -> Result<(), ctx_core::ContextError> {
    ctx.chek()
}

fn main() {
    let _ = load(&Context::background());
}
