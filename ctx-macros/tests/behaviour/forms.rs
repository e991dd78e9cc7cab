//! Wherever a function stands, and whatever its context is, the plain form leaves it what it is.

use std::ops::Deref;
use std::sync::Arc;

use ctx_core::{AsContext, Context, context_fn};

use super::{block_on, ended};

#[context_fn]
fn free(ctx: &Context, n: u32) -> Option<u32> {
    #![allow(unused_mut, reason = "an inner attribute stays in front")]
    use std::convert::identity;
    Some(identity(n)).filter(|_| !ctx.is_cancelled())
}

#[context_fn]
async fn asynchronous<'a>(ctx: &'a Context, text: &'a str) -> &'a str {
    if ctx.is_cancelled() { "" } else { text }
}

#[context_fn]
extern "C" fn foreign(_ctx: &Context) -> u8 {
    2
}

#[context_fn]
const fn constant(_: &Context) -> u8 {
    3
}

#[context_fn]
fn owned(mut ctx: Context) -> bool {
    if !ctx.is_cancelled() {
        ctx = ctx.with_value("n", 1);
    }
    ctx.is_cancelled()
}

#[context_fn]
fn shared(ctx: Arc<Context>) -> bool {
    ctx.is_cancelled()
}

#[context_fn]
fn generic<C, T>(ctx: &C, _: T) -> bool
where
    C: AsContext + ?Sized,
{
    ctx.as_context().is_cancelled()
}

#[context_fn]
fn opaque(ctx: &impl AsContext) -> bool {
    generic(ctx, ())
}

#[context_fn]
fn opaque_by_value(ctx: impl Deref<Target = Context> + AsContext) -> bool {
    ctx.is_cancelled()
}

#[context_fn]
fn dynamic(ctx: &dyn AsContext) -> bool {
    generic(ctx, 1)
}

trait Store {
    #[context_fn]
    fn load(&self, ctx: &Context) -> bool;

    #[context_fn]
    fn load_twice(&self, ctx: &Context) -> bool {
        self.load(ctx) && self.load(ctx)
    }

    #[context_fn]
    fn of_any<C: AsContext>(ctx: C) -> bool
    where
        Self: Sized,
    {
        ctx.as_context().is_cancelled()
    }
}

struct Job<T>(Context, T);

impl<T> AsContext for Job<T> {
    fn as_context(&self) -> &Context {
        &self.0
    }
}

impl<T: Copy> Store for Job<T> {
    #[context_fn]
    fn load(&self, ctx: &Context) -> bool {
        ctx.is_cancelled()
    }
}

impl<T: Copy> Job<T> {
    #[context_fn]
    fn itself(job: &Self) -> T {
        job.1
    }

    #[context_fn(ty = Job)]
    fn by_type(job: &Job<T>, _other: &Context) -> bool {
        job.0.is_cancelled()
    }

    #[context_fn(name = cx, crate = ctx_core)]
    pub(crate) async fn boxed(self: Box<Self>, cx: &Context) -> bool {
        cx.is_cancelled()
    }
}

#[test]
fn functions_do_what_they_did() {
    let (ctx, over) = (Context::background(), ended());
    assert_eq!((free(&ctx, 7), free(&over, 7)), (Some(7), None));
    assert_eq!(block_on(asynchronous(&ctx, "x")), "x");
    assert_eq!(foreign(&ctx) + constant(&ctx), 5);
    assert!(owned(over.clone()) && !owned(ctx.clone()));
    assert!(shared(Arc::new(over.clone())) && generic(&over, 1) && opaque(&over));
    assert!(dynamic(&over) && !opaque_by_value(Arc::new(ctx)));
}

#[test]
fn methods_do_what_they_did() {
    let (ctx, over) = (Context::background(), ended());
    let job = Job(over.clone(), 'x');
    assert!(job.load_twice(&over) && !job.load(&ctx) && Job::<u8>::of_any(&over));
    assert_eq!(Job::itself(&job), 'x');
    assert!(Job::by_type(&job, &ctx));
    assert!(block_on(Box::new(job).boxed(&over)));
}

/// Says when it is dropped.
struct Loud<'a>(&'a std::cell::RefCell<Vec<&'static str>>, &'static str);

impl Drop for Loud<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

impl Loud<'_> {
    fn length(&self) -> usize {
        self.1.len()
    }
}

fn plain(_ctx: &Context, log: &std::cell::RefCell<Vec<&'static str>>) -> usize {
    let _local = Loud(log, "local");
    Loud(log, "temporary").length()
}

#[context_fn]
fn held(_ctx: &Context, log: &std::cell::RefCell<Vec<&'static str>>) -> usize {
    let _local = Loud(log, "local");
    Loud(log, "temporary").length()
}

/// When the temporaries of a tail expression are dropped depends on the edition of the body.
#[test]
fn values_are_dropped_in_the_order_of_the_edition() {
    let logs = (std::cell::RefCell::default(), std::cell::RefCell::default());
    let ctx = Context::background();
    assert_eq!(plain(&ctx, &logs.0), held(&ctx, &logs.1));
    assert_eq!(logs.0, logs.1);
}
