//! `value`.

use ctx_core::{Context, ContextError, Key, context_fn, key};

use super::{block_on, ended};

key! {
    UserKey: String;
    RequestId: u64;
}

#[derive(PartialEq, Eq, Hash)]
struct Quota(&'static str);

impl Key<u32> for Quota {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

#[context_fn(value(user: UserKey, id: RequestId))]
fn greeting(_ctx: &Context) -> String {
    let user: Option<&String> = user;
    format!("{} {}", user.map_or("nobody", String::as_str), id.copied().unwrap_or(0))
}

/// What is found lives as long as the context that was passed.
#[context_fn(value(user: UserKey), timeout = "1h")]
fn user<'a>(ctx: &'a Context) -> Option<&'a str> {
    assert!(ctx.deadline().is_some());
    user.map(String::as_str)
}

#[context_fn(value(reads: Quota("reads")), check)]
fn owned(ctx: Context) -> Result<Option<u32>, ContextError> {
    drop(ctx);
    Ok(reads.copied())
}

#[context_fn(value(user: UserKey), race, timeout = "1h")]
async fn raced(ctx: Context) -> Result<usize, ContextError> {
    tokio::task::yield_now().await;
    let user = user.map_or(0, String::len);
    drop(ctx);
    tokio::task::yield_now().await;
    Ok(user)
}

#[test]
fn values_are_bound() {
    let root = Context::background();
    let ctx = root.with_value(UserKey, "gopher".to_owned()).with_value(RequestId, 7);
    assert_eq!((greeting(&ctx), greeting(&root)), ("gopher 7".to_owned(), "nobody 0".to_owned()));
    assert_eq!((user(&ctx), user(&root)), (Some("gopher"), None));
    assert_eq!(owned(ctx.with_value(Quota("reads"), 3)), Ok(Some(3)));
    assert_eq!(owned(ended()), Err(ContextError::Cancelled));
    assert_eq!(block_on(raced(ctx)), Ok(6));
}
