use ctx_core::context_fn;

#[context_fn]
fn main() {}
