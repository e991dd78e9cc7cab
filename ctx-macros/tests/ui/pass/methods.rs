#![deny(warnings)]

use ctx_core::{AsContext, Context, context_fn};

trait Store {
    #[context_fn]
    fn load(&self, ctx: &Context, key: u32) -> u32;

    #[context_fn]
    fn load_all(&self, ctx: &Context) -> u32 {
        self.load(ctx, 1) + self.load(ctx, 2)
    }

    #[context_fn]
    fn of_any<C: AsContext>(ctx: C) -> bool
    where
        Self: Sized,
    {
        ctx.as_context().is_cancelled()
    }
}

struct Memory;

impl Store for Memory {
    #[context_fn]
    fn load(&self, _ctx: &Context, key: u32) -> u32 {
        key
    }
}

impl Memory {
    #[context_fn]
    async fn slow(&self, ctx: &Context) -> bool {
        ctx.is_cancelled()
    }

    #[context_fn]
    pub fn boxed(self: Box<Self>, ctx: &Context) -> bool {
        ctx.is_cancelled()
    }
}

struct Job(Context);

impl AsContext for Job {
    fn as_context(&self) -> &Context {
        &self.0
    }
}

impl Job {
    #[context_fn]
    fn by_self_type(job: &Self) -> bool {
        job.0.is_cancelled()
    }
}

fn main() {
    let ctx = Context::background();
    assert_eq!(Memory.load_all(&ctx), 3);
    assert!(!Memory::of_any(&ctx));
    drop(Memory.slow(&ctx));
    assert!(!Box::new(Memory).boxed(&ctx) && !Job::by_self_type(&Job(ctx)));
}
