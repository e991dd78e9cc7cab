use ctx_core::context_fn;

#[context_fn]
fn load(ctx: impl Copy) {
    let _ = ctx;
}

fn main() {
    load(1);
}
