use ctx_core::{Context, context_fn};

#[context_fn(race)]
async fn load(_ctx: &Context) -> impl Copy {
    7
}

fn main() {
    let _ = load(&Context::background());
}
