//! Part 1 of the guide: the same work without and with a context.

use std::time::Duration;

use ctx_core::{Context, ContextError};
use tokio::time::{self, sleep};

/// How many pages the archive has.
const PAGES: usize = 1000;

fn main() -> Result<(), ContextError> {
    on_a_thread()?;
    in_a_task();
    Ok(())
}

// ANCHOR: without
/// Sums an archive. Who called it can only wait.
fn sum(mut read: impl FnMut(usize) -> u64) -> u64 {
    (0..PAGES).map(&mut read).sum()
}
// ANCHOR_END: without

// ANCHOR: with
/// Sums an archive, for as long as somebody wants the sum.
fn sum_for(ctx: &Context, mut read: impl FnMut(usize) -> u64) -> Result<u64, ContextError> {
    let mut sum = 0;
    for page in 0..PAGES {
        ctx.check()?;
        sum += read(page);
    }
    Ok(sum)
}
// ANCHOR_END: with

// ANCHOR: compare
fn on_a_thread() -> Result<(), ContextError> {
    // The caller loses interest while page 2 is read. It has no way to say so.
    let mut pages = 0;
    sum(|_| {
        pages += 1;
        1
    });
    assert_eq!(pages, PAGES);

    // With a context it has one, and pages 3 to 999 are never read.
    let (ctx, guard) = Context::background().with_cancel();
    let mut pages = 0;
    let outcome = sum_for(&ctx, |page| {
        if page == 2 {
            guard.cancel_cause("the client closed the connection");
        }
        pages += 1;
        1
    });
    assert_eq!((outcome, pages), (Err(ContextError::Cancelled), 3));

    // Nobody cancels, and nothing changes.
    assert_eq!(sum_for(&Context::background(), |_| 1)?, 1000);
    Ok(())
}
// ANCHOR_END: compare

// ANCHOR: tasks
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn in_a_task() {
    const STEP: Duration = Duration::from_secs(1);

    // A task outlives whoever waits for it: giving up on the handle leaves the work running.
    let work = async {
        for _ in 0..10 {
            sleep(STEP).await;
        }
        "stored"
    };
    let mut handle = tokio::spawn(work);
    assert!(time::timeout(STEP * 2, &mut handle).await.is_err());
    assert_eq!(handle.await.ok(), Some("stored"));

    // A task with a context ends with it, eight steps earlier.
    let (ctx, _guard) = Context::background().with_timeout(STEP * 2);
    let started = time::Instant::now();
    let handle = tokio::spawn(async move {
        for _ in 0..10 {
            ctx.sleep(STEP).await?;
        }
        Ok("stored")
    });
    assert_eq!(handle.await.ok(), Some(Err(ContextError::DeadlineExceeded)));
    assert!(started.elapsed() < STEP * 3);
}
// ANCHOR_END: tasks

#[test]
fn holds() -> Result<(), ContextError> {
    main()
}
