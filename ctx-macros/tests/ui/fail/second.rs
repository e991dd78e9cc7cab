use ctx_core::{Context, context_fn};

#[context_fn]
fn copy(from: &Context, name: &str, to: &Context) -> bool {
    from.is_cancelled() || to.is_cancelled() || name.is_empty()
}

fn main() {
    copy(&Context::background(), "config", &Context::background());
}
