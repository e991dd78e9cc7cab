//! `check`, `race` and `timeout`.

use std::cell::Cell;
use std::future::{Future, pending};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use ctx_core::{AsContext, Context, ContextError, context_fn};

use super::{Error, block_on, ended};

#[context_fn(check)]
fn checked(ctx: &Context, ran: &Cell<u32>) -> Result<u32, Error> {
    ran.set(ran.get() + 1);
    ctx.check()?;
    Ok(7)
}

#[context_fn(check)]
fn checked_for_nothing(_ctx: Context, ran: &Cell<u32>) {
    ran.set(ran.get() + 1);
}

#[context_fn(check)]
async fn checked_later(
    ctx: impl AsContext,
    ran: &Cell<u32>,
) -> Result<(), Box<dyn std::error::Error>> {
    ran.set(ran.get() + 1);
    ctx.as_context().check()?;
    Ok(())
}

#[context_fn(check)]
fn checked_inside(ctx: &Context) -> Result<impl Iterator<Item = u8> + '_, Error> {
    Ok((0..3).take_while(move |_| !ctx.is_cancelled()))
}

#[test]
fn a_check_returns_before_the_body() {
    let (ctx, over, ran) = (Context::background(), ended(), Cell::new(0));
    assert_eq!(checked(&ctx, &ran), Ok(7));
    checked_for_nothing(ctx.clone(), &ran);
    assert!(block_on(checked_later(&ctx, &ran)).is_ok());
    assert_eq!(ran.get(), 3);
    assert_eq!(checked(&over, &ran), Err(Error::Ended(ContextError::Cancelled)));
    checked_for_nothing(over.clone(), &ran);
    let error = block_on(checked_later(Arc::new(over.clone()), &ran)).unwrap_err();
    assert!(error.is::<ContextError>());
    assert_eq!(ran.get(), 3);
    assert_eq!(checked_inside(&ctx).unwrap().count(), 3);
    assert!(checked_inside(&over).is_err());
}

/// Whether its body was dropped is seen in `witness`.
#[context_fn(race)]
async fn raced(ctx: &Context, witness: Rc<()>) -> Result<u32, Error> {
    let early: Option<u32> = ctx.value("early").copied();
    if let Some(early) = early {
        return Ok(early);
    }
    Err(ctx.check().err().map_or(ContextError::DeadlineExceeded, |error| error)).or_else(
        |error: ContextError| if Rc::strong_count(&witness) > 9 { Err(error) } else { Ok(()) },
    )?;
    pending::<()>().await;
    Ok(1)
}

#[context_fn(race)]
async fn raced_for_nothing(ctx: Context, mut rounds: u32, ran: &Cell<u32>) {
    while rounds > 0 {
        rounds -= 1;
        ran.set(ran.get() + 1);
        tokio::task::yield_now().await;
    }
    // The context is the body's own to give away.
    drop(ctx);
    pending().await
}

#[context_fn(race)]
fn raced_in_a_box<'a>(
    ctx: &'a Context,
) -> Pin<Box<dyn Future<Output = Result<u8, ContextError>> + Send + 'a>> {
    let _before = ctx.is_cancelled();
    Box::pin(async move {
        ctx.done().await;
        pending().await
    })
}

#[context_fn(race)]
fn raced_as_future(
    ctx: Context,
) -> impl Future<Output = Result<u8, ContextError>> + Send + 'static {
    async move { if ctx.value::<u8>("n").is_some() { Ok(1) } else { pending().await } }
}

#[test]
fn a_race_ends_with_the_context() {
    let (ctx, guard) = Context::background().with_cancel();
    let witness = Rc::new(());
    let early = ctx.with_value("early", 3_u32);
    assert_eq!(block_on(raced(&early, Rc::clone(&witness))), Ok(3));
    block_on(async {
        let ran = Cell::new(0);
        let work = async {
            tokio::join!(
                raced(&ctx, Rc::clone(&witness)),
                raced_for_nothing(ctx.clone(), 3, &ran),
                raced_in_a_box(&ctx),
                raced_as_future(ctx.clone()),
            )
        };
        let cancel = async {
            for _ in 0..8 {
                tokio::task::yield_now().await;
            }
            assert_eq!((ran.get(), Rc::strong_count(&witness)), (3, 2));
            guard.cancel();
        };
        let (results, ()) = tokio::join!(work, cancel);
        assert_eq!(results.0, Err(Error::Ended(ContextError::Cancelled)));
        assert_eq!(
            (results.2, results.3),
            (Err(ContextError::Cancelled), Err(ContextError::Cancelled))
        );
    });
    assert_eq!(Rc::strong_count(&witness), 1);
    // What has ended before is not begun.
    let ran = Cell::new(0);
    block_on(raced_for_nothing(ctx.clone(), 3, &ran));
    assert_eq!(ran.get(), 0);
}

/// A body in a race is stored once, beside some bookkeeping.
#[test]
fn a_race_does_not_double_the_future() {
    async fn large(_ctx: &Context, data: [u8; 4096]) -> u8 {
        pending::<()>().await;
        data[0]
    }
    #[context_fn(race)]
    async fn large_race(ctx: &Context, data: [u8; 4096]) -> Result<u8, ContextError> {
        Ok(large(ctx, data).await)
    }
    async fn large_plain(ctx: &Context, data: [u8; 4096]) -> Result<u8, ContextError> {
        Ok(large(ctx, data).await)
    }
    let ctx = Context::background();
    let plain = size_of_val(&large_plain(&ctx, [0; 4096]));
    let raced = size_of_val(&large_race(&ctx, [0; 4096]));
    assert!(raced < plain + 4096 + 512, "plain {}, raced {}", plain, raced);
}

#[context_fn(timeout = "1m30s")]
fn limited(ctx: &Context) -> (Duration, Context) {
    (ctx.remaining().unwrap(), ctx.clone())
}

#[context_fn(timeout = "1h")]
fn limited_owned(mut ctx: Context) -> Context {
    ctx = ctx.with_value("n", 1_u8);
    ctx
}

#[context_fn(timeout = "1h")]
fn limited_shared(ctx: &Arc<Context>) -> Arc<Context> {
    Arc::clone(ctx)
}

#[context_fn(timeout = "1h")]
fn limited_twice_referenced(ctx: &&Context) -> bool {
    ctx.remaining().is_some()
}

#[context_fn(timeout = "1h")]
fn limited_again(mut ctx: &Context) -> bool {
    let root = Context::background();
    let limited = ctx.remaining().is_some();
    ctx = &root;
    limited && ctx.remaining().is_none()
}

#[context_fn(race, timeout = "10ms")]
async fn limited_race(_ctx: &Context) -> Result<(), ContextError> {
    pending().await
}

#[context_fn(timeout = "10ms")]
async fn limited_future(ctx: Context) -> ContextError {
    ctx.done().await
}

#[test]
fn a_timeout_is_that_of_a_child() {
    let root = Context::background();
    let (left, child) = limited(&root);
    assert!(left <= Duration::from_secs(90) && left > Duration::from_secs(60));
    // The guard lives as long as the body.
    assert!(child.is_cancelled() && !root.is_cancelled() && root.deadline().is_none());
    let (short, _guard) = root.with_timeout(Duration::from_secs(5));
    assert!(limited(&short).0 <= Duration::from_secs(5));
    let owned = limited_owned(root.clone());
    assert!(owned.is_cancelled() && owned.value("n") == Some(&1_u8));
    assert!(limited_shared(&Arc::new(root.clone())).is_cancelled());
    assert!(limited_twice_referenced(&&root) && limited_again(&root));
}

#[test]
fn a_timeout_ends_what_is_awaited() {
    let root = Context::background();
    assert_eq!(block_on(limited_race(&root)), Err(ContextError::DeadlineExceeded));
    assert_eq!(block_on(limited_future(root)), ContextError::DeadlineExceeded);
}
