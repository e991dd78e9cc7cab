use ctx_core::{Context, context_fn};

#[context_fn(check)]
fn load(_ctx: &Context) -> Result<u32, std::fmt::Error> {
    Ok(7)
}

fn main() {
    let _ = load(&Context::background());
}
