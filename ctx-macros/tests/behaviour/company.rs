//! Above and below the attributes that people use beside it.

use async_trait::async_trait;
use ctx_core::{Context, ContextError, context_fn, key};
use tracing::instrument;

use super::{block_on, ended};

key! { UserKey: String; }

#[context_fn(check)]
#[instrument(skip_all)]
fn above_instrument(ctx: &Context) -> Result<bool, ContextError> {
    Ok(ctx.is_cancelled())
}

#[instrument(skip(ctx))]
#[context_fn(check)]
fn below_instrument(ctx: &Context) -> Result<bool, ContextError> {
    Ok(ctx.is_cancelled())
}

#[context_fn(race, timeout = "1h", value(user: UserKey))]
#[instrument(skip_all, err)]
async fn above_instrument_later(ctx: &Context) -> Result<usize, ContextError> {
    tokio::task::yield_now().await;
    ctx.check()?;
    Ok(user.map_or(0, String::len))
}

#[instrument(skip_all)]
#[context_fn(race, timeout = "1h", value(user: UserKey))]
async fn below_instrument_later(ctx: &Context) -> Result<usize, ContextError> {
    tokio::task::yield_now().await;
    ctx.check()?;
    Ok(user.map_or(0, String::len))
}

#[context_fn(race)]
#[tokio::main(flavor = "current_thread")]
async fn above_main(ctx: &Context) -> Result<bool, ContextError> {
    tokio::task::yield_now().await;
    Ok(ctx.is_cancelled())
}

#[tokio::main(flavor = "current_thread")]
#[context_fn(check)]
async fn below_main(ctx: &Context) -> Result<bool, ContextError> {
    tokio::task::yield_now().await;
    Ok(ctx.is_cancelled())
}

#[async_trait]
trait Inner {
    #[context_fn]
    async fn load(&self, ctx: &Context, key: &str) -> Result<usize, ContextError>;

    #[context_fn(race, timeout = "1h", value(user: UserKey))]
    async fn load_for_user(&self, ctx: &Context) -> Result<usize, ContextError> {
        assert!(ctx.deadline().is_some());
        let user = user.map_or("", String::as_str);
        self.load(ctx, user).await
    }
}

#[async_trait]
#[context_fn]
trait Below {
    async fn load(&self, ctx: &Context) -> bool;
}

#[context_fn]
#[async_trait]
trait Above {
    async fn load(&self, ctx: &Context) -> bool;

    async fn twice(&self, ctx: Context) -> bool {
        self.load(&ctx).await && self.load(&ctx).await
    }
}

struct Store;

#[async_trait]
impl Inner for Store {
    #[context_fn(check)]
    async fn load(&self, ctx: &Context, key: &str) -> Result<usize, ContextError> {
        assert!(!ctx.is_cancelled(), "the check stands before the body");
        tokio::task::yield_now().await;
        Ok(key.len())
    }
}

#[async_trait]
#[context_fn]
impl Below for Store {
    async fn load(&self, ctx: &Context) -> bool {
        ctx.is_cancelled()
    }
}

#[context_fn]
#[async_trait]
impl Above for Store {
    async fn load(&self, ctx: &Context) -> bool {
        ctx.is_cancelled()
    }
}

#[async_trait(?Send)]
#[context_fn(race)]
impl Stream for Store {
    async fn drain(&mut self, ctx: Context, mut rounds: u32) {
        while rounds > 0 {
            rounds -= 1;
            tokio::task::yield_now().await;
        }
        ctx.done().await;
    }
}

#[async_trait(?Send)]
trait Stream {
    async fn drain(&mut self, ctx: Context, rounds: u32);
}

#[test]
fn instrument() {
    let (ctx, over) = (Context::background(), ended());
    let ctx = ctx.with_value(UserKey, "gopher".to_owned());
    assert_eq!((above_instrument(&ctx), below_instrument(&ctx)), (Ok(false), Ok(false)));
    assert!(above_instrument(&over).is_err() && below_instrument(&over).is_err());
    assert_eq!(block_on(above_instrument_later(&ctx)), Ok(6));
    assert_eq!(block_on(below_instrument_later(&ctx)), Ok(6));
    assert!(block_on(above_instrument_later(&over)).is_err());
    assert!(block_on(below_instrument_later(&over)).is_err());
}

#[test]
fn main() {
    let (ctx, over) = (Context::background(), ended());
    assert_eq!((above_main(&ctx), below_main(&ctx)), (Ok(false), Ok(false)));
    assert!(above_main(&over).is_err() && below_main(&over).is_err());
}

#[test]
fn traits() {
    let (ctx, over) = (Context::background(), ended());
    let ctx = ctx.with_value(UserKey, "gopher".to_owned());
    assert_eq!(block_on(Store.load_for_user(&ctx)), Ok(6));
    assert_eq!(block_on(Store.load_for_user(&over)), Err(ContextError::Cancelled));
    assert_eq!(block_on(Inner::load(&Store, &over, "abc")), Err(ContextError::Cancelled));
    assert!(block_on(Below::load(&Store, &over)) && block_on(Store.twice(over.clone())));
    block_on(Store.drain(over, 3));
}
