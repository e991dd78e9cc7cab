//! The attribute on whole blocks.

use ctx_core::{Context, ContextError, context_fn};

use super::{block_on, ended};

struct Store {
    rows: u32,
}

#[context_fn(check)]
impl Store {
    const STEP: u32 = 1;

    #[context_fn(skip)]
    fn new(rows: u32) -> Self {
        Self { rows }
    }

    fn count(&self, ctx: &Context) -> Result<u32, ContextError> {
        assert!(!ctx.is_cancelled(), "the check stands before the body");
        Ok(self.rows)
    }

    async fn count_slowly(&self, ctx: &Context) -> Result<u32, ContextError> {
        self.count(ctx)
    }

    /// An attribute of its own, so no check.
    #[context_fn]
    fn add(&mut self, _ctx: &Context) -> u32 {
        self.rows += Self::STEP;
        self.rows
    }
}

#[context_fn(check)]
trait Load {
    type Output: Default;

    fn load(&self, ctx: &Context) -> Result<Self::Output, ContextError>;

    fn load_or_default(&self, ctx: &Context) -> Result<Self::Output, ContextError> {
        assert!(!ctx.is_cancelled(), "the check stands before the body");
        Ok(self.load(ctx).unwrap_or_default())
    }
}

#[context_fn]
impl Load for Store {
    type Output = u32;

    fn load(&self, ctx: &Context) -> Result<u32, ContextError> {
        ctx.check().map(|()| self.rows)
    }
}

#[context_fn]
mod jobs {
    use ctx_core::{Context, ContextError, context_fn};

    pub(super) const LIMIT: u32 = 3;

    pub(super) struct Job;

    #[context_fn(skip)]
    impl Default for Job {
        fn default() -> Self {
            Self
        }
    }

    impl Job {
        pub(super) fn run(&self, ctx: &Context) -> Result<u32, ContextError> {
            inner::step(ctx, LIMIT)
        }
    }

    mod inner {
        use super::*;

        pub(super) fn step(ctx: &Context, n: u32) -> Result<u32, ContextError> {
            fn double(n: u32) -> u32 {
                2 * n
            }
            ctx.check().map(|()| double(n))
        }
    }

    #[test]
    fn tests_take_no_context() {
        assert_eq!(Job::default().run(&Context::background()), Ok(6));
    }

    #[cfg(test)]
    mod tests {
        pub(in super::super) fn helper() -> u32 {
            7
        }
    }

    pub(super) use tests::helper;
}

#[test]
fn each_function_goes_by_its_attribute() {
    let (ctx, over) = (Context::background(), ended());
    let mut store = Store::new(1);
    assert_eq!((store.count(&ctx), store.count(&over)), (Ok(1), Err(ContextError::Cancelled)));
    assert_eq!(block_on(store.count_slowly(&over)), Err(ContextError::Cancelled));
    assert_eq!((store.add(&over), store.load(&ctx)), (2, Ok(2)));
    assert_eq!(
        (store.load_or_default(&ctx), store.load_or_default(&over)),
        (Ok(2), Err(ContextError::Cancelled))
    );
    assert_eq!(jobs::Job::default().run(&over), Err(ContextError::Cancelled));
    assert_eq!(jobs::helper(), 7);
}
