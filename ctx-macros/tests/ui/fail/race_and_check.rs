use ctx_core::{Context, context_fn};

#[context_fn(race, check)]
async fn load(_ctx: &Context) -> Result<(), ctx_core::ContextError> {
    Ok(())
}

fn main() {
    let _ = load(&Context::background());
}
