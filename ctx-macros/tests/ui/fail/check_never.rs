use ctx_core::{Context, context_fn};

#[context_fn(check)]
fn load(_ctx: &Context) -> ! {
    loop {}
}

fn main() {
    let _ = load(&Context::background());
}
