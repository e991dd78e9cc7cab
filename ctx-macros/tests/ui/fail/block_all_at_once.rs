use ctx_core::{Context, context_fn};

#[context_fn(race)]
mod jobs {
    use ctx_core::Context;

    pub fn start(_ctx: &Context) {}

    pub trait Job {
        fn run(&self, name: &str, ctx: &Context);
    }

    pub async fn stop(ctx: Option<&Context>) {
        let ctx = Context::background();
        ctx.done().await;
    }
}

#[context_fn(skip)]
impl jobs::Job for () {
    fn run(&self, _name: &str, _ctx: &Context) {}
}

fn main() {
    jobs::start(&Context::background());
}
