use ctx_core::{Context, context_fn};

#[context_fn(wibble)]
fn load(name: &str, first: &mut Context, size: usize, second: Option<Context>) {
    let _ = (name, first, size, second);
}

fn main() {
    load("config", &mut Context::background(), 1, None);
}
