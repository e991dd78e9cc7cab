//! Part 3 of the guide: propagation through a call chain, and what is inherited.

use std::time::Duration;

use ctx_core::{Context, ContextError, Policy, Scope, key};

key! {
    /// The number under which the request is logged.
    RequestId: u64;
    /// Which statement is running: of interest to the layers below the repository.
    Statement: &'static str;
}

fn main() -> Result<(), ContextError> {
    call_chain()?;
    inheritance();
    over_threads();
    over_tasks();
    Ok(())
}

// ANCHOR: chain
/// Knows the request.
fn handle(ctx: &Context, order: u64) -> Result<String, ContextError> {
    let ctx = ctx.with_value(RequestId, 7);
    // At most a second for the price, and never longer than the caller has.
    let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(1));
    price(&ctx, order)
}

/// Knows the business. The context is none of its business, so it hands it on.
fn price(ctx: &Context, order: u64) -> Result<String, ContextError> {
    let cents = load(ctx, order)?;
    Ok(format!("{}.{:02}", cents / 100, cents % 100))
}

/// Knows the rows. This is where the time goes, so this is where the context is heeded.
fn load(ctx: &Context, order: u64) -> Result<u64, ContextError> {
    let ctx = ctx.with_value(Statement, "SELECT cents FROM items WHERE order = ?");
    let mut cents = 0;
    for item in 1..=3 {
        ctx.check()?;
        cents += order * item;
    }
    assert_eq!(ctx.value(RequestId), Some(&7));
    Ok(cents)
}

fn call_chain() -> Result<(), ContextError> {
    assert_eq!(handle(&Context::background(), 41)?, "2.46");

    // What ends the caller's context reaches the last row, through two functions that never look at it.
    let (caller, guard) = Context::background().with_cancel();
    guard.cancel();
    assert_eq!(handle(&caller, 41), Err(ContextError::Cancelled));
    Ok(())
}
// ANCHOR_END: chain

// ANCHOR: inheritance
fn inheritance() {
    let (parent, parent_guard) =
        Context::background().with_value(RequestId, 7).with_timeout(Duration::from_secs(60));
    let (child, child_guard) = parent.with_cancel();
    let child = child.with_value(Statement, "COMMIT");
    let (sibling, _sibling_guard) = parent.with_cancel();

    // Down: values, the deadline, and the end.
    assert_eq!(child.value(RequestId), Some(&7));
    assert_eq!(child.deadline(), parent.deadline());
    // Never up, and never sideways.
    assert_eq!(parent.value(Statement), None);
    child_guard.cancel_cause("rolled back");
    assert!(child.is_cancelled() && !parent.is_cancelled() && !sibling.is_cancelled());

    parent_guard.cancel_cause("the client went away");
    let cause = |ctx: &Context| ctx.cause().map(|cause| cause.to_string());
    assert_eq!(cause(&sibling).as_deref(), Some("the client went away"));
    // The first reason wins: the child keeps its own.
    assert_eq!(cause(&child).as_deref(), Some("rolled back"));
    // Born too late is born ended, with the same reason.
    assert_eq!(cause(&parent.with_cancel().0).as_deref(), Some("the client went away"));
}
// ANCHOR_END: inheritance

// ANCHOR: threads
fn over_threads() {
    let ctx = Context::background().with_value(RequestId, 7);
    let orders = [41, 42];
    // The threads borrow `orders`, share a child of `ctx`, and have finished when the scope is left.
    let prices = ctx.thread_scope(|scope| {
        let threads = orders.each_ref().map(|order| scope.spawn(|ctx| load(ctx, *order)));
        threads.map(|thread| thread.join().unwrap_or(Err(ContextError::Cancelled)))
    });
    assert_eq!(prices, [Ok(246), Ok(252)]);
}
// ANCHOR_END: threads

// ANCHOR: tasks
#[tokio::main(flavor = "current_thread")]
async fn over_tasks() {
    let ctx = Context::background().with_value(RequestId, 7);

    // A task owns its context: two reference counts, and it is the same context.
    let owned = ctx.clone();
    assert_eq!(owned, ctx);
    let task = tokio::spawn(async move { load(&owned, 41) });
    assert_eq!(task.await.ok(), Some(Ok(246)));

    // Tasks that belong together get a scope. The first failure ends the context of the others.
    let mut scope = Scope::with_policy(&ctx, Policy::FailFast);
    scope.spawn(|ctx| async move {
        ctx.done().await;
        Err(ctx.cause().map_or_else(String::new, |cause| cause.to_string()))
    });
    scope.spawn(|_| async { Err::<u64, _>("no connection".to_owned()) });
    let outcome = scope.join().await;
    let errors: Vec<_> = outcome.failed.iter().map(|failed| failed.error.as_str()).collect();
    assert_eq!(errors, ["no connection", "a task of the scope failed: no connection"]);
}
// ANCHOR_END: tasks

#[test]
fn holds() -> Result<(), ContextError> {
    main()
}
