//! Part 11 of the guide: stored contexts, unchecked loops, leaks and wrong roots, and what to write instead.

use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::Duration;

use ctx_core::test_util::LeakCheck;
use ctx_core::{CancelGuard, Context, ContextError, key};

const SECOND: Duration = Duration::from_secs(1);

fn main() -> Result<(), mpsc::RecvError> {
    passed_not_stored();
    owned_with_its_guard();
    waiting_loops();
    nothing_leaks();
    guards_that_travel();
    captured_by_field();
    right_root()
}

// ANCHOR: stored
/// Holds what all its calls share. What belongs to one call comes with the call.
struct Client {
    host: &'static str,
}

impl Client {
    fn get(&self, ctx: &Context, path: &str) -> Result<String, ContextError> {
        ctx.check()?;
        Ok(format!("{}{path}", self.host))
    }
}

fn passed_not_stored() {
    let client = Client { host: "prices.internal" };
    let (first, first_guard) = Context::background().with_cancel();
    let (second, _second_guard) = Context::background().with_cancel();
    first_guard.cancel();
    // One client, two requests: the end of one is not the end of the other.
    assert_eq!(client.get(&first, "/1"), Err(ContextError::Cancelled));
    assert_eq!(client.get(&second, "/2"), Ok("prices.internal/2".to_owned()));
}
// ANCHOR_END: stored

// ANCHOR: owner
/// The exception: what starts work of its own owns the context of that work, guard included.
struct Flusher {
    guard: CancelGuard,
    thread: JoinHandle<u32>,
}

impl Flusher {
    fn start(ctx: &Context) -> Self {
        let (ctx, guard) = ctx.with_cancel();
        let thread = std::thread::spawn(move || {
            let mut flushes = 0;
            while ctx.sleep_blocking(3600 * SECOND).is_ok() {
                flushes += 1;
            }
            // Once more, for what came in since.
            flushes + 1
        });
        Self { guard, thread }
    }

    fn stop(self) -> Option<u32> {
        self.guard.cancel_cause("the flusher was stopped");
        self.thread.join().ok()
    }
}

fn owned_with_its_guard() {
    assert_eq!(Flusher::start(&Context::background()).stop(), Some(1));
}
// ANCHOR_END: owner

// ANCHOR: loops
/// Waits through the context, so it ends in the middle of the minute in which it is told to.
async fn refresh(ctx: &Context, mut load: impl FnMut(&Context)) -> ContextError {
    loop {
        load(ctx);
        if let Err(ended) = ctx.sleep(60 * SECOND).await {
            return ended;
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn waiting_loops() {
    let (ctx, _guard) = Context::background().with_timeout(150 * SECOND);
    let started = tokio::time::Instant::now();
    let mut loads = 0;
    let ended = refresh(&ctx, |_| loads += 1).await;
    assert_eq!((ended, loads), (ContextError::DeadlineExceeded, 3));
    assert!(started.elapsed() < 151 * SECOND);
}
// ANCHOR_END: loops

// ANCHOR: leaks
fn nothing_leaks() {
    let (check, ctx) = LeakCheck::new();

    // A guard that lives as long as the work gives everything back, on every way out.
    let work = |fails: bool| {
        let (ctx, _guard) = ctx.with_timeout(60 * SECOND);
        if fails { Err("no rows") } else { ctx.check().map_err(|_| "cancelled") }
    };
    assert_eq!((work(true), work(false)), (Err("no rows"), Ok(())));
    assert_eq!(check.open().contexts.len(), 0);

    // A context that ends by its deadline alone: the guard is given up, and nothing is left either, for a
    // context whose handles are gone leaves its parent. Go's stays there until the timer fires.
    let (short, guard) = ctx.with_timeout(3600 * SECOND);
    let canceller = guard.disarm();
    assert_eq!(check.open().contexts.len(), 1);
    drop((short, canceller));
    assert_eq!(check.open().contexts.len(), 0);
}
// ANCHOR_END: leaks

// ANCHOR: travel
fn guards_that_travel() {
    // The guard goes where the work goes, so that the work is not over before it has begun.
    let start = |ctx: &Context| {
        let (ctx, guard) = ctx.with_timeout(60 * SECOND);
        std::thread::spawn(move || {
            let _guard = guard;
            ctx.check()
        })
    };
    assert_eq!(start(&Context::background()).join().ok(), Some(Ok(())));
}
// ANCHOR_END: travel

// ANCHOR: fields
/// A context and its guard, in a struct of one's own.
struct Session {
    ctx: Context,
    guard: CancelGuard,
}

/// A closure takes the fields that it names. The guard stays in this function, and ends the context as it returns.
fn half_of(session: Session) -> impl FnOnce() -> Result<(), ContextError> {
    move || session.ctx.check()
}

/// Taken apart inside, so both are named, and both are taken.
fn whole_of(session: Session) -> impl FnOnce() -> Result<(), ContextError> {
    move || {
        let Session { ctx, guard: _guard } = session;
        ctx.check()
    }
}

fn captured_by_field() {
    let open = || {
        let (ctx, guard) = Context::background().with_cancel();
        Session { ctx, guard }
    };
    assert_eq!(half_of(open())(), Err(ContextError::Cancelled));
    assert_eq!(whole_of(open())(), Ok(()));
}
// ANCHOR_END: fields

// ANCHOR: root
key! {
    /// On whose behalf.
    User: &'static str;
}

/// Ends with the request, carries its values, and is bounded by its deadline.
fn store(ctx: &Context) -> Result<&'static str, ContextError> {
    ctx.check()?;
    Ok(ctx.value(User).copied().unwrap_or("nobody"))
}

/// Outlives the request on purpose, still knows whose it was, and has a limit of its own.
fn audit(ctx: &Context, done: mpsc::Sender<&'static str>) {
    let (ctx, guard) = ctx.shielded(30 * SECOND);
    std::thread::spawn(move || {
        let _guard = guard;
        let _ = done.send(store(&ctx).unwrap_or("too late"));
    });
}

fn right_root() -> Result<(), mpsc::RecvError> {
    let (ctx, guard) = Context::background().with_value(User, "gopher").with_cancel();
    assert_eq!(store(&ctx), Ok("gopher"));
    guard.cancel_cause("the client went away");
    assert_eq!(store(&ctx), Err(ContextError::Cancelled));

    let (sender, receiver) = mpsc::channel();
    audit(&ctx, sender);
    assert_eq!(receiver.recv()?, "gopher");
    Ok(())
}
// ANCHOR_END: root

#[test]
fn holds() -> Result<(), mpsc::RecvError> {
    main()
}
