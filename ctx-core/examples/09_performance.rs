//! Part 9 of the guide: what contexts cost, with figures. Run it with `--release`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ctx_core::{Context, ContextError, key};
use tokio::task::JoinSet;

fn main() {
    creation();
    lookup();
    heeding();
    thousand_tasks();
}

// ANCHOR: creation
key! { RequestId: u64; }

/// Creates in a loop, and ends at once: what a hot path would pay for each round.
fn creation() {
    let (parent, _guard) = Context::background().with_cancel();
    let minute = Duration::from_secs(60);
    table("creating and dropping, ns");
    row("clone", nanoseconds(|| parent.clone()), "copies an interface: two words");
    row("with_value", nanoseconds(|| parent.with_value(RequestId, 7)), "allocates one layer");
    row(
        "with_cancel",
        nanoseconds(|| parent.with_cancel()),
        "looks for the parent, and locks its map",
    );
    row(
        "with_timeout",
        nanoseconds(|| parent.with_timeout(minute)),
        "and starts a timer of the runtime",
    );

    // The remedy: once for the batch, and not once for each of its items.
    let items = [1_u64; 1000];
    let each = nanoseconds(|| {
        items.iter().filter(|_| !parent.with_timeout(minute).0.is_cancelled()).sum::<u64>()
    });
    let once = nanoseconds(|| {
        let (ctx, _guard) = parent.with_timeout(minute);
        items.iter().filter(|_| !ctx.is_cancelled()).sum::<u64>()
    });
    row("1000 items, derived for each", each, "the same remedy");
    row("1000 items, derived once", once, "");
    assert!(once < each, "deriving once took {once} ns, and deriving each time {each} ns");
}
// ANCHOR_END: creation

// ANCHOR: lookup
/// A chain with the value that is asked for at its root, and others on top of it.
fn deep(layers: u32) -> Context {
    let root = Context::background().with_value(RequestId, 7);
    (1..layers).fold(root, |ctx, layer| ctx.with_value(Layer(layer), layer))
}

fn lookup() {
    table("looking up the value at the root, ns");
    for layers in [1, 10, 100, 1000] {
        let ctx = deep(layers);
        assert_eq!(ctx.value(RequestId), Some(&7));
        let hit = nanoseconds(|| black_box(&ctx).value(RequestId).copied());
        row(&format!("hit, {layers} layers"), hit, "walks every layer: linear");
    }
    for layers in [10, 100, 1000] {
        let ctx = deep(layers);
        assert_eq!(ctx.value(Missing), None);
        let miss = nanoseconds(|| black_box(&ctx).value(Missing).copied());
        row(&format!("miss, {layers} layers"), miss, "walks every layer: linear");
    }
    // What can end lies in a chain of its own, which a lookup does not see.
    let mut chain = vec![Context::background().with_value(RequestId, 7).with_cancel()];
    for at in 0..99 {
        let next = chain[at].0.with_cancel();
        chain.push(next);
    }
    let ctx = &chain[99].0;
    let below = nanoseconds(|| black_box(ctx).value(RequestId).copied());
    row("hit, below 100 × with_cancel", below, "walks these layers, too");
}
// ANCHOR_END: lookup

key! { Missing: u64; }

/// As many keys as one likes.
#[derive(PartialEq, Eq, Hash)]
struct Layer(u32);

impl ctx_core::Key<u32> for Layer {
    type Id = Self;

    fn into_id(self) -> Self {
        self
    }
}

// ANCHOR: heeding
/// Asks whether to stop: what an inner loop pays for each round.
fn heeding() {
    let (ctx, guard) = Context::background().with_cancel();
    let deep = (0..100).fold(ctx.clone(), |ctx, layer| ctx.with_value(Layer(layer), layer));
    table("asking whether to stop, ns");
    row("check", nanoseconds(|| black_box(&ctx).check()), "Err: an atomic load");
    row(
        "check, under 100 values",
        nanoseconds(|| black_box(&deep).check()),
        "walks the values first",
    );
    guard.cancel();
    assert_eq!(deep.check(), Err(ContextError::Cancelled));
    row(
        "check, after the end",
        nanoseconds(|| black_box(&ctx).check()),
        "and a look at the channel",
    );
}
// ANCHOR_END: heeding

// ANCHOR: tasks
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn thousand_tasks() {
    let (ctx, guard) = Context::background().with_cancel();
    let mut tasks = JoinSet::new();
    let mut contexts = Vec::new();
    for _ in 0..1000 {
        let (task_ctx, task_guard) = ctx.with_cancel();
        contexts.push(task_ctx.clone());
        tasks.spawn(async move {
            let _guard = task_guard;
            task_ctx.done().await
        });
    }

    let started = Instant::now();
    guard.cancel();
    let told = started.elapsed();
    // When the call has returned, every context has ended and every waiter was woken …
    assert!(contexts.iter().all(Context::is_cancelled));
    // … which does not mean that the tasks have run yet.
    let ends = tasks.join_all().await;
    let joined = started.elapsed();
    assert_eq!(ends, [ContextError::Cancelled; 1000]);

    table("cancelling a thousand tasks, ns a task");
    row("until cancel returns", told.as_secs_f64() * 1e6, "recursive, under the parent's lock");
    row("until all are joined", joined.as_secs_f64() * 1e6, "");
}
// ANCHOR_END: tasks

/// The least time that one call took on average, in several rounds: noise only adds.
fn nanoseconds<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut round = |calls: u32| {
        let started = Instant::now();
        (0..calls).for_each(|_| drop(black_box(work())));
        started.elapsed().as_secs_f64()
    };
    // As many calls as take a millisecond.
    let mut calls = 1;
    while round(calls) < 1e-3 {
        calls *= 2;
    }
    (0..9).map(|_| round(calls) * 1e9 / f64::from(calls)).fold(f64::INFINITY, f64::min)
}

#[expect(clippy::print_stdout, reason = "the figures are what one runs it for")]
fn table(title: &str) {
    println!("\n{title:<44}ctx-core   Go");
}

#[expect(clippy::print_stdout, reason = "the figures are what one runs it for")]
fn row(what: &str, nanoseconds: f64, go: &str) {
    println!("  {what:<40}{nanoseconds:>10.1}   {go}");
}

#[test]
fn holds() {
    main();
}
