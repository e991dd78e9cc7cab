//! Part 8 of the guide: middleware, a pool of contexts, and a chain.

use std::hint::black_box;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ctx_core::{CancelGuard, Canceller, Context, ContextError, key};

fn main() {
    middleware();
    pool_measured();
    pool_betrayed();
    chain();
}

// ANCHOR: handler
struct Request {
    user: Option<&'static str>,
    path: &'static str,
}

type Reply = Result<String, u16>;

/// What answers a request.
trait Handler: Fn(&Context, &Request) -> Reply {}
impl<F: Fn(&Context, &Request) -> Reply> Handler for F {}

key! {
    /// Who asks.
    User: &'static str;
    /// Which path was asked for.
    Route: &'static str;
}

fn greet(ctx: &Context, _: &Request) -> Reply {
    ctx.check().map_err(status)?;
    let (user, route) = (ctx.value(User).ok_or(500_u16)?, ctx.value(Route).ok_or(500_u16)?);
    Ok(format!("{route}: hello, {user}"))
}

fn status(error: ContextError) -> u16 {
    if error.is_timeout() { 504 } else { 499 }
}
// ANCHOR_END: handler

// ANCHOR: middleware
/// Adds a value for everything further in.
fn routed(next: impl Handler) -> impl Handler {
    move |ctx: &Context, request: &Request| next(&ctx.with_value(Route, request.path), request)
}

/// Answers itself when it must, and the rest is never run.
fn authenticated(next: impl Handler) -> impl Handler {
    move |ctx: &Context, request: &Request| {
        let user = request.user.ok_or(401_u16)?;
        next(&ctx.with_value(User, user), request)
    }
}

/// Bounds everything further in. The guard lives until the answer is there, then the timer is free.
fn bounded(timeout: Duration, next: impl Handler) -> impl Handler {
    move |ctx: &Context, request: &Request| {
        let (ctx, _guard) = ctx.with_timeout(timeout);
        next(&ctx, request)
    }
}

fn middleware() {
    let ctx = Context::background();
    let gopher = Request { user: Some("gopher"), path: "/hello" };
    let nobody = Request { user: None, path: "/hello" };

    let serve = bounded(Duration::from_secs(60), routed(authenticated(greet)));
    assert_eq!(serve(&ctx, &gopher), Ok("/hello: hello, gopher".to_owned()));
    assert_eq!(serve(&ctx, &nobody), Err(401));

    let in_vain = bounded(Duration::ZERO, routed(authenticated(greet)));
    assert_eq!(in_vain(&ctx, &gopher), Err(504));
}
// ANCHOR_END: middleware

// ANCHOR: pool
/// Contexts that are ready for use, all children of one parent.
struct Pool {
    parent: Context,
    idle: Mutex<Vec<(Context, CancelGuard)>>,
}

impl Pool {
    fn new(parent: &Context) -> Self {
        Self { parent: parent.clone(), idle: Mutex::default() }
    }

    fn take(&self) -> (Context, CancelGuard) {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.unwrap_or_else(|| self.parent.with_cancel())
    }

    /// Keeps a context for the next one who asks, unless it has ended: that cannot be undone.
    fn put(&self, (ctx, guard): (Context, CancelGuard)) {
        if !ctx.is_cancelled() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push((ctx, guard));
        }
    }
}
// ANCHOR_END: pool

// ANCHOR: betrayed
fn pool_betrayed() {
    let (server, _guard) = Context::background().with_cancel();
    let pool = Pool::new(&server);

    // What has ended is not kept.
    let (ctx, guard) = pool.take();
    guard.cancel();
    pool.put((ctx, guard));

    // But a pool cannot see who else holds on to a context. The first request keeps a way to cancel …
    let (ctx, guard) = pool.take();
    assert!(!ctx.is_cancelled());
    let forgotten: Canceller = guard.canceller();
    pool.put((ctx, guard));

    // … and ends the second one, which has nothing to do with it.
    let (second, _second_guard) = pool.take();
    forgotten.cancel();
    assert!(second.is_cancelled());
}
// ANCHOR_END: betrayed

// ANCHOR: measured
fn pool_measured() {
    let (server, _guard) = Context::background().with_cancel();
    let pool = Pool::new(&server);
    let fresh = nanoseconds(|| drop(black_box(server.with_cancel())));
    let pooled = nanoseconds(|| pool.put(black_box(pool.take())));
    report(&format!("fresh {fresh:.0} ns, pooled {pooled:.0} ns"));

    // With the deadline that a request has, the pool saves nothing: it cannot be in there yet.
    let limit = Duration::from_secs(60);
    let fresh = nanoseconds(|| drop(black_box(server.with_timeout(limit))));
    let pooled = nanoseconds(|| {
        let (ctx, guard) = pool.take();
        drop(black_box(ctx.with_timeout(limit)));
        pool.put((ctx, guard));
    });
    report(&format!("with a deadline: fresh {fresh:.0} ns, pooled {pooled:.0} ns"));
}
// ANCHOR_END: measured

/// The least time that one call took on average, in several rounds: noise only adds.
fn nanoseconds(mut work: impl FnMut()) -> f64 {
    const CALLS: u32 = 10_000;
    let round = |_| {
        let started = Instant::now();
        (0..CALLS).for_each(|_| work());
        started.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
    };
    (0..10).map(round).fold(f64::INFINITY, f64::min)
}

#[expect(clippy::print_stdout, reason = "the figures are what one runs it for")]
fn report(line: &str) {
    println!("{line}");
}

// ANCHOR: chain
/// A link decides what the rest of the chain gets to see, and whether it gets to see anything.
type Link = Box<dyn Fn(&Context, &Request, Next<'_>) -> Reply + Send + Sync>;

/// What is left of a chain.
struct Next<'a> {
    rest: &'a [Link],
    last: fn(&Context, &Request) -> Reply,
}

impl Next<'_> {
    fn run(self, ctx: &Context, request: &Request) -> Reply {
        match self.rest {
            [] => (self.last)(ctx, request),
            [link, rest @ ..] => link(ctx, request, Next { rest, last: self.last }),
        }
    }
}

fn chain() {
    // Put together at run time, from a config file say. Each link gets the context that the one before has made.
    let links: Vec<Link> = vec![
        Box::new(|ctx, request, next| {
            let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(60));
            next.run(&ctx, request)
        }),
        Box::new(|ctx, request, next| {
            assert!(ctx.deadline().is_some(), "the link before bounds this one");
            next.run(&ctx.with_value(Route, request.path), request)
        }),
        Box::new(|ctx, request, next| match request.user {
            Some(user) => next.run(&ctx.with_value(User, user), request),
            None => Err(401),
        }),
    ];
    let serve = |request| Next { rest: &links, last: greet }.run(&Context::background(), request);

    let gopher = Request { user: Some("gopher"), path: "/hello" };
    assert_eq!(serve(&gopher), Ok("/hello: hello, gopher".to_owned()));
    assert_eq!(serve(&Request { user: None, path: "/hello" }), Err(401));
}
// ANCHOR_END: chain

#[test]
fn holds() {
    main();
}
