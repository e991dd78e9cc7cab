use ctx_core::context_fn;

#[context_fn]
struct Request;

fn main() {
    let _ = Request;
}
