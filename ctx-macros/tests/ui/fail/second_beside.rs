use ctx_core::{Context, context_fn};

#[context_fn]
fn copy(from: &Context, to: &Context) -> bool {
    from.is_cancelled() || to.is_cancelled()
}

fn main() {
    copy(&Context::background(), &Context::background());
}
