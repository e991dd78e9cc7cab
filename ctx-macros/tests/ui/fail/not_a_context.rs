use ctx_core::context_fn;

struct Request;

#[context_fn]
fn load(ctx: &Request) {
    let _ = ctx;
}

fn main() {
    load(&Request);
}
