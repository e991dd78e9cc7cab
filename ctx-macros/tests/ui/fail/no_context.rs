use ctx_core::context_fn;

#[context_fn]
fn load(name: &str) -> usize {
    name.len()
}

fn main() {
    // The function is there all the same: no second error.
    load("config");
}
