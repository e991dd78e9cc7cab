//! Functions that macros write, and others that are written in rare ways.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use ctx_core::{Context, ContextError, context_fn, key};

use super::{block_on, ended};

key! { UserKey: String; }

/// What a macro passes on as a whole comes in a group that nobody sees.
macro_rules! written {
    ($name:ident, $ctx:ident: $context:ty => $result:ty, $body:block) => {
        #[context_fn(check, timeout = "1h")]
        fn $name($ctx: $context) -> $result $body
    };
    (async $name:ident, $ctx:ident: $context:ty => $result:ty, $body:block) => {
        #[context_fn(race, value(user: UserKey))]
        async fn $name($ctx: $context) -> $result {
            let length = user.map_or(0, String::len);
            let rest: $result = async move $body.await;
            rest.map(|rest| rest + length)
        }
    };
    (method $name:ident, $body:block) => {
        #[context_fn(check)]
        impl Written {
            fn $name(&self, ctx: &Context) -> Result<usize, ContextError> $body
        }
    };
    ($item:item) => {
        #[context_fn(check)]
        $item
    };
}

struct Written;

written!(of_a_body, ctx: &Context => Result<bool, ContextError>, { Ok(ctx.remaining().is_some()) });
written!(of_an_owned_one, r#type: Context => Result<bool, ContextError>, {
    Ok(r#type.remaining().is_some())
});
written!(async later, ctx: Arc<Context> => Result<usize, ContextError>, {
    ctx.check().map(|()| 1)
});
written!(method count, {
    ctx_free(3)
});
written! {
    fn of_an_item(_ctx: &Context) -> Result<(), ContextError> {
        Ok(())
    }
}

fn ctx_free(n: usize) -> Result<usize, ContextError> {
    Ok(n)
}

macro_rules! never {
    ($name:ident, $result:ty) => {
        #[context_fn(race)]
        fn $name(ctx: Context) -> $result {
            Box::pin(async move { Ok(ctx.is_cancelled()) })
        }
    };
}

never!(of_a_boxed_result, Pin<Box<dyn Future<Output = Result<bool, ContextError>> + Send>>);

#[test]
fn macros_write_functions() {
    let (ctx, over) = (Context::background().with_value(UserKey, "gopher".to_owned()), ended());
    assert_eq!((of_a_body(&ctx), of_an_owned_one(ctx.clone())), (Ok(true), Ok(true)));
    assert!(of_a_body(&over).is_err() && of_an_owned_one(over.clone()).is_err());
    assert_eq!(block_on(later(Arc::new(ctx.clone()))), Ok(7));
    assert!(block_on(later(Arc::new(over.clone()))).is_err());
    assert_eq!((Written.count(&ctx), of_an_item(&ctx)), (Ok(3), Ok(())));
    assert!(Written.count(&over).is_err() && of_an_item(&over).is_err());
    assert_eq!(block_on(of_a_boxed_result(ctx)), Ok(false));
    assert!(block_on(of_a_boxed_result(over)).is_err());
}

/// One that no build has; its type does not exist.
#[context_fn(check)]
fn of_each_build(
    #[cfg(not(test))] ctx: &Missing,
    #[cfg(test)] ctx: &Context,
    #[cfg(not(test))] other: Missing,
) -> Result<bool, ContextError> {
    Ok(ctx.is_cancelled())
}

#[context_fn(check)]
fn of_each_build_the_other_way_round(
    #[cfg(test)] ctx: &Context,
    #[cfg(not(test))] ctx: &Missing,
) -> Result<bool, ContextError> {
    Ok(ctx.is_cancelled())
}

#[context_fn(check, timeout = "1h")]
fn by_reference_to_the_parameter(ref ctx: Context) -> Result<bool, ContextError> {
    limited(ctx)
}

#[context_fn(check, name = ctx)]
fn limited(r#ctx: &Context) -> Result<bool, ContextError> {
    Ok(ctx.remaining().is_some())
}

#[context_fn(check)]
fn after_items(_ctx: &Context) -> Result<usize, ContextError> {
    impl Width<{ 2 + 1 }> for Fixed<{ 3 + 1 }> {}
    struct Fixed<const N: usize = { 3 + 1 }>;
    trait Width<const N: usize> {
        const WIDTH: usize = N;
    }
    fn fixed() -> Fixed<{ 3 + 1 }> {
        Fixed
    }
    fn width<T: Width<{ 2 + 1 }>>(_: &T) -> usize {
        T::WIDTH
    }
    Ok(width(&fixed()))
}

#[test]
fn rare_forms() {
    let (ctx, over) = (Context::background(), ended());
    assert_eq!((of_each_build(&ctx), of_each_build(&over).is_err()), (Ok(false), true));
    assert_eq!(of_each_build_the_other_way_round(&ctx), Ok(false));
    assert!(of_each_build_the_other_way_round(&over).is_err());
    assert_eq!(by_reference_to_the_parameter(ctx.clone()), Ok(true));
    assert!(by_reference_to_the_parameter(over.clone()).is_err());
    assert_eq!((limited(&ctx), limited(&over).is_err()), (Ok(false), true));
    assert_eq!((after_items(&ctx), after_items(&over).is_err()), (Ok(3), true));
}

/// A future that borrows nothing has a context of its own, mostly under the old name.
#[context_fn(race, value(user: UserKey))]
fn cloned_before(ctx: &Context) -> impl Future<Output = Result<usize, ContextError>> + use<> {
    let ctx = ctx.clone();
    async move {
        ctx.check()?;
        let length = user.map_or(0, String::len);
        keep(ctx);
        Ok(length)
    }
}

#[context_fn(timeout = "1h")]
fn cloned_and_limited(
    ctx: &Context,
    n: Arc<u8>,
) -> Pin<Box<dyn Future<Output = (bool, u8)> + Send>> {
    let (ctx, n) = (ctx.clone(), Arc::clone(&n));
    Box::pin(async move { (ctx.remaining().is_some(), *n) })
}

#[context_fn(value(user: UserKey))]
fn borrowed<'a>(ctx: &'a Context) -> impl Future<Output = Option<&'a String>> {
    async move { user }
}

fn keep(_: Context) {}

#[test]
fn futures_of_functions() {
    let (ctx, over) = (Context::background().with_value(UserKey, "gopher".to_owned()), ended());
    let (early, late) = (cloned_before(&ctx), cloned_before(&over));
    assert_eq!((block_on(early), block_on(late)), (Ok(6), Err(ContextError::Cancelled)));
    assert_eq!(block_on(cloned_and_limited(&ctx, Arc::new(3))), (true, 3));
    assert_eq!(block_on(borrowed(&ctx)).map(String::as_str), Some("gopher"));
}
