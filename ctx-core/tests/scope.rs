//! Structured tasks (feature `tokio`).
#![cfg(feature = "tokio")]

use std::future::pending;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ctx_core::{Context, Policy, Scope, ScopeError};
use tokio::time;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn all_results_come_in_the_order_of_the_tasks() {
    let mut scope = Scope::<_, String>::new(&Context::background());
    for at in 0..5_u32 {
        scope.spawn(move |ctx| async move {
            ctx.sleep(SECOND * (5 - at)).await.map_err(|error| error.to_string())?;
            Ok(at)
        });
    }
    scope.spawn_blocking(|ctx| ctx.check().map(|()| 5).map_err(|error| error.to_string()));
    assert_eq!(scope.join().await.into_result().unwrap(), [0, 1, 2, 3, 4, 5]);
}

#[tokio::test(start_paused = true)]
async fn fail_fast_cancels_and_still_joins() {
    let stopped = Arc::new(AtomicUsize::new(0));
    let mut scope = Scope::<(), String>::new(&Context::background());
    for _ in 0..3 {
        let stopped = Arc::clone(&stopped);
        scope.spawn(move |ctx| async move {
            ctx.done().await;
            time::sleep(SECOND).await;
            stopped.fetch_add(1, Ordering::SeqCst);
            Err(ctx.cause().unwrap().to_string())
        });
    }
    scope.spawn(|_| async { Err("broken".to_owned()) });
    let outcome = scope.join().await;
    assert_eq!(stopped.load(Ordering::SeqCst), 3, "nobody was left behind");
    assert_eq!((outcome.failed[0].at, outcome.failed[0].error.as_str()), (3, "broken"));
    assert_eq!(outcome.failed[1].error, "a task of the scope failed: broken");
    assert!(outcome.aborted.is_empty());
    assert!(outcome.into_result().is_err());
}

#[tokio::test(start_paused = true)]
async fn fail_fast_works_before_anybody_joins() {
    let mut scope = Scope::<(), _>::new(&Context::background());
    let ctx = scope.context().clone();
    scope.spawn(|_| async { Err("broken") });
    ctx.done().await;
    assert_eq!(scope.join().await.failed.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn collect_all_lets_everybody_finish() {
    let mut scope = Scope::with_policy(&Context::background(), Policy::CollectAll);
    scope.spawn(|_| async { Err("broken") });
    scope.spawn(|ctx| async move {
        time::sleep(SECOND).await;
        assert!(!ctx.is_cancelled());
        Ok(7)
    });
    let outcome = scope.join().await;
    assert_eq!((outcome.done[0].value, outcome.failed[0].error), (7, "broken"));
}

#[tokio::test(start_paused = true)]
async fn first_ok_cancels_the_others() {
    let mut scope = Scope::with_policy(&Context::background(), Policy::FirstOk);
    scope.spawn(|_| async { Err("broken".to_owned()) });
    scope.spawn(|ctx| async move { Err(ctx.done().await.to_string()) });
    scope.spawn(|_| async { Ok(7) });
    assert_eq!(scope.join().await.into_first().unwrap(), 7);
    let none = Scope::<u32, String>::with_policy(&Context::background(), Policy::FirstOk);
    assert!(matches!(none.join().await.into_first(), Err(ScopeError::Empty)));
}

#[tokio::test(start_paused = true)]
async fn what_does_not_stop_is_aborted_and_named() {
    let mut scope = Scope::<(), String>::new(&Context::background());
    scope.spawn(|_| pending());
    let line = line!() - 1;
    scope.spawn(|ctx| async move {
        ctx.done().await;
        Ok(())
    });
    let start = time::Instant::now();
    let outcome = scope.shutdown(SECOND).await;
    assert!(start.elapsed() >= SECOND && start.elapsed() < SECOND * 2);
    assert_eq!(outcome.done.len(), 1);
    assert_eq!(outcome.aborted.len(), 1);
    assert_eq!((outcome.aborted[0].file(), outcome.aborted[0].line()), (file!(), line));
    assert!(matches!(outcome.into_result(), Err(ScopeError::Aborted(_))));
}

#[tokio::test(start_paused = true)]
async fn a_scope_ends_with_its_parent() {
    let (parent, _guard) = Context::background().with_timeout(SECOND);
    let mut scope = Scope::<(), _>::new(&parent);
    scope.spawn(|ctx| async move { Err(ctx.done().await) });
    assert!(scope.join().await.failed[0].error.is_timeout());
}

#[tokio::test(start_paused = true)]
async fn a_panic_cancels_the_others_and_goes_on_in_the_join() {
    let stopped = Arc::new(AtomicUsize::new(0));
    let mut scope = Scope::<(), String>::with_policy(&Context::background(), Policy::CollectAll);
    let seen = Arc::clone(&stopped);
    scope.spawn(move |ctx| async move {
        ctx.done().await;
        assert_eq!(ctx.cause().unwrap().to_string(), "a task of the scope panicked");
        seen.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    scope.spawn(|_| async { panic!("in a task") });
    let joined = tokio::spawn(AssertUnwindSafe(scope.join()).0).await;
    let payload = joined.unwrap_err().into_panic();
    assert_eq!(payload.downcast_ref(), Some(&"in a task"));
    assert_eq!(stopped.load(Ordering::SeqCst), 1);
}

/// An error that cannot be shown.
#[derive(Debug)]
struct Mute;

impl std::fmt::Display for Mute {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("mute")
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_that_panics_when_it_is_shown_cancels_the_others() {
    let mut scope = Scope::<(), Mute>::new(&Context::background());
    scope.spawn(|ctx| async move {
        ctx.done().await;
        Ok(())
    });
    scope.spawn(|_| async { Err(Mute) });
    let joined = time::timeout(SECOND, tokio::spawn(scope.join())).await;
    let payload = joined.expect("nobody waits for ever").unwrap_err().into_panic();
    assert_eq!(payload.downcast_ref(), Some(&"mute"));
}

#[tokio::test(start_paused = true)]
async fn each_of_many_aborted_tasks_is_named() {
    let mut scope = Scope::<(), String>::new(&Context::background());
    for _ in 0..2_000 {
        scope.spawn(|_| pending());
        scope.spawn(|_| pending());
    }
    let outcome = scope.shutdown(SECOND).await;
    let lines = |line| outcome.aborted.iter().filter(|place| place.line() == line).count();
    let first = outcome.aborted.iter().map(|place| place.line()).min().unwrap();
    assert_eq!((lines(first), lines(first + 1)), (2_000, 2_000));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_scope_aborts_its_tasks() {
    let mut scope = Scope::<(), String>::new(&Context::background());
    let (alive, gone) = tokio::sync::oneshot::channel::<()>();
    let ctx = scope.context().clone();
    scope.spawn(|_| async move {
        pending::<()>().await;
        drop(alive);
        Ok(())
    });
    drop(scope);
    assert!(ctx.is_cancelled());
    assert!(gone.await.is_err());
}
