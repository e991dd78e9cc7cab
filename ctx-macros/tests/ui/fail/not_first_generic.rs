use ctx_core::{AsContext, Context, context_fn};

#[context_fn]
fn load<C>(name: &str, scope: C) -> bool
where
    C: AsContext,
{
    name.is_empty() || scope.as_context().is_cancelled()
}

fn main() {
    load("config", Context::background());
}
