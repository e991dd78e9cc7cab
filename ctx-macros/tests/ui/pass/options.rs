// Every option, in one place and without a warning.
#![deny(warnings)]

use ctx_core::{Context, ContextError, context_fn, key};

key! { UserKey: String; }

mod reexported {
    pub use ctx_core as ctx;
}

#[context_fn(name = cx, ty = Context, crate = reexported::ctx, check, timeout = "1m30s", value(user: UserKey), span)]
fn load(cx: &Context) -> Result<usize, ContextError> {
    cx.check()?;
    Ok(user.map_or(0, String::len))
}

#[context_fn(race, timeout = "1m30s", value(user: UserKey), span,)]
async fn load_later(_ctx: Context) -> Result<usize, ContextError> {
    Ok(user.map_or(0, String::len))
}

#[context_fn(skip)]
fn skipped(n: u32) -> u32 {
    n
}

#[context_fn]
unsafe fn dangerous(_ctx: &Context) {}

// A macro may write the function.
macro_rules! loads {
    ($($name:ident)*) => {$(
        #[context_fn(check, timeout = "5s")]
        fn $name(ctx: &Context) -> Result<bool, ContextError> {
            Ok(ctx.deadline().is_some())
        }
    )*};
}

loads! { one two }

fn main() {
    let ctx = Context::background();
    assert_eq!((load(&ctx), skipped(1)), (Ok(0), 1));
    assert_eq!((one(&ctx), two(&ctx)), (Ok(true), Ok(true)));
    drop(load_later(ctx.clone()));
    unsafe { dangerous(&ctx) };
}
