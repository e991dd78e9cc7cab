//! Part 10 of the guide: signatures, checking, cleanup and keys, as they should be.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ctx_core::test_util::{LeakCheck, ManualClock};
use ctx_core::{CancelGuard, Context, ContextError, context_fn};
use tokio::sync::mpsc;

const SECOND: Duration = Duration::from_secs(1);

fn main() -> Result<(), ContextError> {
    signatures()?;
    checking();
    consuming();
    cleanup();
    keys();
    Ok(())
}

// ANCHOR: signatures
struct Store {
    rows: Vec<u64>,
}

/// The context comes first, is borrowed, is called `ctx`, and is never optional. The attribute holds every function of
/// the block to it.
#[context_fn]
impl Store {
    fn sum(&self, ctx: &Context, from: usize) -> Result<u64, ContextError> {
        self.rows.iter().skip(from).try_fold(0, |sum, row| ctx.check().map(|()| sum + row))
    }

    fn count(&self, ctx: &Context) -> Result<usize, ContextError> {
        ctx.check()?;
        Ok(self.rows.len())
    }
}

/// By value only where the callee keeps it: in a task, or a thread.
fn summed_later(ctx: Context, store: Arc<Store>) -> std::thread::JoinHandle<Option<u64>> {
    std::thread::spawn(move || store.sum(&ctx, 0).ok())
}

/// Whoever makes a context that outlives the call gives the guard away with it.
fn session(ctx: &Context) -> (Context, CancelGuard) {
    ctx.with_timeout(Duration::from_secs(900))
}

fn signatures() -> Result<(), ContextError> {
    let store = Arc::new(Store { rows: vec![1, 2, 3] });
    let (ctx, guard) = session(&Context::background());
    assert_eq!((store.sum(&ctx, 1)?, store.count(&ctx)?), (5, 3));
    assert_eq!(summed_later(ctx.clone(), Arc::clone(&store)).join().ok().flatten(), Some(6));
    drop(guard);
    assert_eq!(store.sum(&ctx, 1), Err(ContextError::Cancelled));
    // Who has no context passes the root, and says so at the call.
    assert_eq!(store.sum(&Context::background(), 1)?, 5);
    Ok(())
}
// ANCHOR_END: signatures

// ANCHOR: checking
/// Checks between steps that take long, and hands the context to each of them.
fn import(ctx: &Context, files: &[&str]) -> Result<usize, ContextError> {
    let mut lines = 0;
    for file in files {
        ctx.check()?;
        lines += parse(ctx, file)?;
    }
    Ok(lines)
}

/// Where a step takes nanoseconds, every so many of them is enough.
fn parse(ctx: &Context, file: &str) -> Result<usize, ContextError> {
    let mut lines = 0;
    for (at, sign) in file.bytes().enumerate() {
        if at % 4096 == 0 {
            ctx.check()?;
        }
        lines += usize::from(sign == b'\n');
    }
    Ok(lines)
}

fn checking() {
    let file = "line\n".repeat(4096);
    let (ctx, guard) = Context::background().with_cancel();
    assert_eq!(import(&ctx, &[&file, &file]), Ok(8192));
    guard.cancel();
    assert_eq!(import(&ctx, &[&file, &file]), Err(ContextError::Cancelled));
}
// ANCHOR_END: checking

// ANCHOR: consuming
/// Waits through the context wherever it waits; finishes what it has begun, and says what it got.
async fn consume(ctx: &Context, orders: &mut mpsc::Receiver<u64>) -> Vec<u64> {
    let mut stored = Vec::new();
    // `recv` loses nothing when it is dropped, so it may be raced.
    while let Ok(Some(order)) = ctx.run(orders.recv()).await {
        // Storing an order does lose something, so it is not.
        stored.push(order);
    }
    stored
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn consuming() {
    let (sender, mut orders) = mpsc::channel(8);
    let (ctx, _guard) = Context::background().with_timeout(5 * SECOND);
    for order in 1..=3 {
        sender.send(order).await.expect("the receiver is there");
    }
    // The channel stays open, and the consumer ends nevertheless.
    assert_eq!(consume(&ctx, &mut orders).await, [1, 2, 3]);
    sender.send(4).await.expect("the receiver is there");
    assert_eq!(orders.recv().await, Some(4));
}
// ANCHOR_END: consuming

// ANCHOR: cleanup
#[derive(Default)]
struct Database {
    log: Mutex<Vec<&'static str>>,
}

impl Database {
    /// Fails when the context has ended, as a real one does.
    fn execute(&self, ctx: &Context, statement: &'static str) -> Result<(), ContextError> {
        ctx.check()?;
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(statement);
        Ok(())
    }
}

fn transfer(
    ctx: &Context,
    database: &Database,
    between: impl FnOnce(),
) -> Result<(), ContextError> {
    // Bound to a name: whichever way this function is left, the timer and the place at the parent are free again.
    let (ctx, _guard) = ctx.with_timeout(10 * SECOND);
    database.execute(&ctx, "BEGIN")?;
    between();
    let outcome = database.execute(&ctx, "UPDATE").and_then(|()| database.execute(&ctx, "COMMIT"));
    if outcome.is_err() {
        // Cleaning up must be possible after the end, and must not take for ever: the values stay, the cancellation
        // does not, and there are five seconds.
        let (cleanup, _guard) = ctx.shielded(5 * SECOND);
        database.execute(&cleanup, "ROLLBACK")?;
    }
    outcome
}

fn cleanup() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    // Panics at its end when a context below `ctx` is still open.
    let (_check, ctx) = LeakCheck::new();

    let database = Database::default();
    assert_eq!(transfer(&ctx, &database, || ()), Ok(()));
    let late = transfer(&ctx, &database, || clock.advance(11 * SECOND));
    assert_eq!(late, Err(ContextError::DeadlineExceeded));
    let log = database.log.into_inner().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(log, ["BEGIN", "UPDATE", "COMMIT", "BEGIN", "ROLLBACK"]);
}
// ANCHOR_END: cleanup

// ANCHOR: keys
mod locale {
    use ctx_core::{Context, key};

    /// What is used where nobody has said anything.
    const DEFAULT: &str = "en";

    // Private: nobody else can set it, read it under another type, or collide with it.
    key! { Locale: String; }

    pub(crate) fn set(ctx: &Context, locale: impl Into<String>) -> Context {
        ctx.with_value(Locale, locale.into())
    }

    pub(crate) fn get(ctx: &Context) -> &str {
        ctx.value(Locale).map_or(DEFAULT, String::as_str)
    }
}

fn keys() {
    let ctx = Context::background();
    assert_eq!(locale::get(&ctx), "en");
    assert_eq!(locale::get(&locale::set(&ctx, "sv")), "sv");
}
// ANCHOR_END: keys

#[test]
fn holds() -> Result<(), ContextError> {
    main()
}
