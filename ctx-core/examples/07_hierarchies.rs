//! Part 7 of the guide: hierarchies, simple ones and branches with sub-branches.

use std::sync::Arc;
use std::time::Duration;

use ctx_core::test_util::LeakCheck;
use ctx_core::{CancelGuard, Context, ContextError, inspect};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

fn main() {
    simple();
    branches();
    joined();
    of_tasks();
}

// ANCHOR: simple
fn simple() {
    let (parent, parent_guard) = Context::background().with_cancel();
    let (left, left_guard) = parent.with_cancel();
    let (right, _right_guard) = parent.with_cancel();

    // A child that ends leaves its parent at once, and everybody else alone.
    left_guard.cancel();
    assert!(left.is_cancelled());
    assert!(!parent.is_cancelled() && !right.is_cancelled());

    // A parent that ends takes all its children along.
    parent_guard.cancel();
    assert!(right.is_cancelled());
}
// ANCHOR_END: simple

// ANCHOR: branches
/// A server with two branches: requests that people wait for, and jobs that they do not.
struct Branch {
    ctx: Context,
    guard: CancelGuard,
}

impl Branch {
    fn below(ctx: &Context) -> Self {
        let (ctx, guard) = ctx.with_cancel();
        Self { ctx, guard }
    }
}

fn branches() {
    // Fails at its end if a context below `root` was left open.
    let (_check, root) = LeakCheck::new();

    let server = Branch::below(&root);
    let requests = Branch::below(&server.ctx);
    let jobs = Branch::below(&server.ctx);
    let orders: Vec<_> = (0..3).map(|_| Branch::below(&requests.ctx)).collect();
    let nightly = Branch::below(&jobs.ctx);
    let (report, _report_guard) = nightly.ctx.with_timeout(Duration::from_secs(3600));

    // The server, its two branches, three orders, the nightly job and its report.
    assert_eq!(inspect::below(&server.ctx).contexts.len(), 8);

    // One request is given up: nobody else notices.
    orders[0].guard.cancel_cause("the client went away");
    assert!(!orders[1].ctx.is_cancelled() && !requests.ctx.is_cancelled());

    // Under load, the jobs go first: the branch, its sub-branch, and the leaf with a deadline of its own.
    jobs.guard.cancel_cause("making room for requests");
    assert!(nightly.ctx.is_cancelled());
    assert_eq!(report.err(), Some(ContextError::Cancelled));
    assert_eq!(open(&server.ctx), 4);

    // Then everything, and each context keeps the first reason that reached it.
    server.guard.cancel_cause("shutting down");
    let cause = |ctx: &Context| ctx.cause().map(|cause| cause.to_string()).unwrap_or_default();
    assert_eq!(cause(&orders[0].ctx), "the client went away");
    assert_eq!(cause(&report), "making room for requests");
    assert_eq!(cause(&orders[2].ctx), "shutting down");
    assert_eq!(open(&server.ctx), 0);
}

fn open(ctx: &Context) -> usize {
    inspect::below(ctx).contexts.iter().filter(|live| live.err.is_none()).count()
}
// ANCHOR_END: branches

// ANCHOR: joined
fn joined() {
    let server = Branch::below(&Context::background());
    let request = Branch::below(&Context::background());

    // Work for a request, on a resource that the server may take away: ends with either.
    let (ctx, _guard) = request.ctx.merge(&[&server.ctx]);
    server.guard.cancel_cause("the shard is moving");
    assert!(ctx.is_cancelled() && !request.ctx.is_cancelled());
}
// ANCHOR_END: joined

// ANCHOR: tasks
#[tokio::main(flavor = "current_thread")]
async fn of_tasks() {
    let server = Branch::below(&Context::background());
    let mut tasks = JoinSet::new();
    let ready = Arc::new(Barrier::new(11));

    // Ten connections, each with three requests: forty contexts below the server's.
    for number in 0..10 {
        let connection = Branch::below(&server.ctx);
        let ready = Arc::clone(&ready);
        tasks.spawn(async move {
            // A block takes only the fields that it names. Without this line the guard would stay behind, and end
            // the connection before the task has begun.
            let Branch { ctx, guard: _guard } = connection;
            let requests = [(); 3].map(|()| Branch::below(&ctx));
            ready.wait().await;
            // Only the connection is waited for.
            ctx.done().await;
            // Every descendant has ended before any waiter is woken: no race is left to think of.
            let ended = requests.iter().all(|request| request.ctx.is_cancelled());
            (number, ended)
        });
    }
    ready.wait().await;
    assert_eq!(inspect::below(&server.ctx).contexts.len(), 41);

    server.guard.cancel();
    let mut ended: Vec<_> = tasks.join_all().await;
    ended.sort_unstable();
    assert_eq!(ended, (0..10).map(|number| (number, true)).collect::<Vec<_>>());
    // Whoever is gone has left the tree: only the server's own context is there.
    assert_eq!(inspect::below(&server.ctx).contexts.len(), 1);
}
// ANCHOR_END: tasks

#[test]
fn holds() {
    main();
}
