//! The operations, once for ctx-core and once for tokio-util with tokio's timers.

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context as Task, Wake, Waker};
use std::time::Duration;

use ctx_core::{Context, key};
use tokio_util::sync::CancellationToken as Token;

use crate::check;
use crate::late;
use crate::meter::Meter;

key! { Wanted: u64; Missing: u64; UserId: u64; TraceId: u64; }

#[derive(PartialEq, Eq, Hash)]
pub struct Layer(pub u64);

impl ctx_core::Key<u64> for Layer {
    type Id = Self;
    fn into_id(self) -> Self {
        self
    }
}

const HOUR: Duration = Duration::from_secs(3600);

pub type Run = fn(&mut Meter, u64);

/// What is measured. `size` is set where one sample works on a structure of so many parts.
pub struct Row {
    pub name: &'static str,
    pub size: Option<u64>,
    pub ctx: Run,
    pub tokio: Option<Run>,
    /// The most that the issue allows, in multiples of tokio-util and of Go.
    pub goal: (f64, f64),
}

fn row(name: &'static str, ctx: Run, tokio: impl Into<Option<Run>>, goal: (f64, f64)) -> Row {
    Row { name, size: None, ctx, tokio: tokio.into(), goal }
}

fn sized(name: &'static str, size: u64, ctx: Run, tokio: Run, goal: (f64, f64)) -> Row {
    Row { size: Some(size), ..row(name, ctx, tokio, goal) }
}

pub fn all(big: bool) -> Vec<Row> {
    let mut rows = vec![
        row("root", root, root_token as Run, (1.0, 1.0)),
        row("child", child, child_token as Run, (0.9, 0.3)),
        row("clone", clone, clone_token as Run, (1.0, f64::NAN)),
        row("check", check::check, check::token as Run, (0.2, 1.0)),
        row("check_under_100_values", check::deep, None, (f64::NAN, 1.0)),
        row("check_cancelled", check::cancelled, check::cancelled_token as Run, (0.2, 1.0)),
        row("done_poll", done_poll, done_poll_token as Run, (1.0, 1.0)),
        row("after_func", after_func, None, (f64::NAN, 1.0)),
        row("with_value", with_value, None, (f64::NAN, 1.0)),
        row("value_hit_1", |m, n| hit(m, n, 1), None, (f64::NAN, 1.0)),
        row("value_hit_10", |m, n| hit(m, n, 10), None, (f64::NAN, 1.0)),
        row("value_hit_100", |m, n| hit(m, n, 100), None, (f64::NAN, 1.0)),
        row("value_miss_1", |m, n| miss(m, n, 1), None, (f64::NAN, 1.0)),
        row("value_miss_10", |m, n| miss(m, n, 10), None, (f64::NAN, 1.0)),
        row("value_miss_100", |m, n| miss(m, n, 100), None, (f64::NAN, 0.1)),
        row("timeout", timeout, timeout_tokio as Run, (0.5, 0.2)),
        row("check_every", check::every, check::token as Run, (0.2, 1.0)),
        row("request", request, request_tokio as Run, (1.0, 0.2)),
        sized("wake", 1000, wake, wake_token, (1.0, 1.0)),
        sized("late_p99", 20_000, late::free, late::free_tokio, (2.0, f64::NAN)),
        sized("late_blocked_p99", 20_000, late::blocked, late::blocked_tokio, (2.0, f64::NAN)),
    ];
    let crowds: &[u64] = if big { &[200_000, 1_000_000] } else { &[200_000] };
    for &others in crowds {
        rows.push(sized(
            "timeout_among_many",
            others,
            timeout_many,
            timeout_many_tokio,
            (0.5, 0.2),
        ));
    }
    let sizes: &[u64] = if big { &[1000, 100_000, 1_000_000] } else { &[1000, 100_000] };
    for &size in sizes {
        rows.push(sized("wide_build", size, wide_build, wide_build_token, (1.0, 1.0)));
        rows.push(sized(
            "wide_guarded_build",
            size,
            wide_build,
            wide_guarded_token,
            (1.0, f64::NAN),
        ));
        rows.push(sized("wide_cancel", size, wide_cancel, wide_cancel_token, (0.6, 0.2)));
        rows.push(sized("wide_drop", size, wide_drop, wide_drop_token, (1.0, f64::NAN)));
        rows.push(sized("deep_build", size, deep_build, deep_build_token, (1.0, 1.0)));
        rows.push(sized("deep_cancel", size, deep_cancel, deep_cancel_token, (0.6, 0.2)));
    }
    rows
}

fn root(meter: &mut Meter, times: u64) {
    meter.repeat(times, || Context::background().with_cancel());
}

fn root_token(meter: &mut Meter, times: u64) {
    meter.repeat(times, || {
        let token = Token::new();
        token.cancel();
        token
    });
}

fn child(meter: &mut Meter, times: u64) {
    let (parent, _guard) = Context::background().with_cancel();
    meter.repeat(times, || parent.with_cancel());
}

fn child_token(meter: &mut Meter, times: u64) {
    let parent = Token::new();
    meter.repeat(times, || {
        let token = parent.child_token();
        token.cancel();
        token
    });
}

fn clone(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    meter.repeat(times, || ctx.clone());
}

fn clone_token(meter: &mut Meter, times: u64) {
    let token = Token::new();
    meter.repeat(times, || token.clone());
}

fn done_poll(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    let mut task = Task::from_waker(Waker::noop());
    meter.repeat(times, || Pin::new(&mut ctx.done()).poll(&mut task).is_pending());
}

fn done_poll_token(meter: &mut Meter, times: u64) {
    // ctx-lint: allow(uncancellable_token) what a poll costs while nobody cancels is the question
    let token = Token::new();
    let mut task = Task::from_waker(Waker::noop());
    meter.repeat(times, || pin!(token.cancelled()).poll(&mut task).is_pending());
}

fn after_func(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    meter.repeat(times, || ctx.after_func(|| {}).stop());
}

fn with_value(meter: &mut Meter, times: u64) {
    let (ctx, _guard) = Context::background().with_cancel();
    meter.repeat(times, || ctx.with_value(Wanted, 7));
}

fn layers(depth: u64) -> Context {
    let (ctx, guard) = Context::background().with_cancel();
    let _canceller = guard.disarm();
    let ctx = ctx.with_value(Wanted, 7);
    (1..depth).fold(ctx, |ctx, at| ctx.with_value(Layer(at), at))
}

fn hit(meter: &mut Meter, times: u64, depth: u64) {
    let ctx = layers(depth);
    meter.repeat(times, || black_box(&ctx).value(Wanted).copied());
}

fn miss(meter: &mut Meter, times: u64, depth: u64) {
    let ctx = layers(depth);
    meter.repeat(times, || black_box(&ctx).value(Missing).copied());
}

fn in_runtime<T>(work: impl FnOnce() -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { work() })
}

/// What a context with a timeout is without contexts: a child token, and a timeout around what waits for it.
fn one_timeout(parent: &Token) {
    let token = parent.child_token();
    {
        let timeout = pin!(tokio::time::timeout(HOUR, token.cancelled()));
        let _ = black_box(timeout.poll(&mut Task::from_waker(Waker::noop())));
    }
    token.cancel();
}

fn timeout(meter: &mut Meter, times: u64) {
    let (parent, _guard) = Context::background().with_cancel();
    meter.repeat(times, || parent.with_timeout(HOUR));
}

fn timeout_tokio(meter: &mut Meter, times: u64) {
    let parent = Token::new();
    in_runtime(|| meter.repeat(times, || one_timeout(&parent)));
}

fn timeout_many(meter: &mut Meter, others: u64) {
    let (parent, _guard) = Context::background().with_cancel();
    let _others: Vec<_> =
        (0..others).map(|at| parent.with_timeout(HOUR + Duration::from_millis(at))).collect();
    meter.repeat(others, || parent.with_timeout(HOUR * 2));
}

fn timeout_many_tokio(meter: &mut Meter, others: u64) {
    let parent = Token::new();
    in_runtime(|| {
        let mut task = Task::from_waker(Waker::noop());
        let mut sleeps: Vec<_> = (0..others)
            .map(|at| Box::pin(tokio::time::sleep(HOUR / 2 + Duration::from_millis(at))))
            .collect();
        for sleep in &mut sleeps {
            let _ = sleep.as_mut().poll(&mut task);
        }
        meter.repeat(others, || one_timeout(&parent));
    });
}

/// A request: a timeout, three values, and four calls below that each take a context of their own.
fn request(meter: &mut Meter, times: u64) {
    let (server, _guard) = Context::background().with_cancel();
    meter.repeat(times, || {
        let (ctx, _guard) = server.with_timeout(HOUR);
        let ctx = ctx.with_value(UserId, 1).with_value(TraceId, 2).with_value(Wanted, 3);
        for _ in 0..4 {
            let (call, _guard) = ctx.with_cancel();
            black_box((call.value(UserId), call.is_cancelled()));
        }
    });
}

/// The same without values, for tokens have none.
fn request_tokio(meter: &mut Meter, times: u64) {
    let server = Token::new();
    in_runtime(|| {
        meter.repeat(times, || {
            let token = server.child_token();
            {
                let timeout = pin!(tokio::time::timeout(HOUR, token.cancelled()));
                let _ = black_box(timeout.poll(&mut Task::from_waker(Waker::noop())));
                for _ in 0..4 {
                    let call = token.child_token();
                    black_box(call.is_cancelled());
                    call.cancel();
                }
            }
            token.cancel();
        });
    });
}

fn wide_build(meter: &mut Meter, size: u64) {
    let (parent, guard) = Context::background().with_cancel();
    let mut all = Vec::with_capacity(size as usize);
    meter.measure(|| all.extend((0..size).map(|_| parent.with_cancel())));
    guard.cancel();
}

fn wide_build_token(meter: &mut Meter, size: u64) {
    let parent = Token::new();
    let mut all = Vec::with_capacity(size as usize);
    meter.measure(|| all.extend((0..size).map(|_| parent.child_token())));
    parent.cancel();
}

/// A token and a guard beside it, which is what `with_cancel` returns.
fn wide_guarded_token(meter: &mut Meter, size: u64) {
    let parent = Token::new();
    let mut all = Vec::with_capacity(size as usize);
    meter.measure(|| {
        all.extend((0..size).map(|_| {
            let token = parent.child_token();
            (token.clone(), token.drop_guard())
        }));
    });
    parent.cancel();
}

fn wide_cancel(meter: &mut Meter, size: u64) {
    let (parent, guard) = Context::background().with_cancel();
    let _all: Vec<_> = (0..size).map(|_| parent.with_cancel()).collect();
    meter.measure(|| guard.cancel());
}

fn wide_cancel_token(meter: &mut Meter, size: u64) {
    let parent = Token::new();
    let _all: Vec<_> = (0..size).map(|_| parent.child_token()).collect();
    meter.measure(|| parent.cancel());
}

fn wide_drop(meter: &mut Meter, size: u64) {
    let (parent, _guard) = Context::background().with_cancel();
    let all: Vec<_> = (0..size).map(|_| parent.with_cancel()).collect();
    meter.measure(|| drop(all));
}

fn wide_drop_token(meter: &mut Meter, size: u64) {
    let parent = Token::new();
    let all: Vec<_> = (0..size).map(|_| parent.child_token()).collect();
    meter.measure(|| drop(all));
}

fn chain(size: u64) -> Vec<(Context, ctx_core::CancelGuard)> {
    let mut all = Vec::with_capacity(size as usize);
    all.push(Context::background().with_cancel());
    for at in 1..size as usize {
        let next = all[at - 1].0.with_cancel();
        all.push(next);
    }
    all
}

fn chain_token(size: u64) -> Vec<Token> {
    let mut all = Vec::with_capacity(size as usize);
    all.push(Token::new());
    for at in 1..size as usize {
        let next = all[at - 1].child_token();
        all.push(next);
    }
    all
}

fn deep_build(meter: &mut Meter, size: u64) {
    let all = meter.measure(|| chain(size));
    all[0].1.cancel();
}

fn deep_build_token(meter: &mut Meter, size: u64) {
    let all = meter.measure(|| chain_token(size));
    all[0].cancel();
}

fn deep_cancel(meter: &mut Meter, size: u64) {
    let all = chain(size);
    meter.measure(|| all[0].1.cancel());
}

fn deep_cancel_token(meter: &mut Meter, size: u64) {
    let all = chain_token(size);
    meter.measure(|| all[0].cancel());
}

struct Flag(std::sync::atomic::AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, std::sync::atomic::Ordering::Relaxed);
    }
}

fn wakers(size: u64) -> Vec<Waker> {
    (0..size).map(|_| Waker::from(Arc::new(Flag(false.into())))).collect()
}

fn wake(meter: &mut Meter, size: u64) {
    let (ctx, guard) = Context::background().with_cancel();
    let mut all: Vec<_> = (0..size).map(|_| ctx.done()).collect();
    for (done, waker) in all.iter_mut().zip(wakers(size)) {
        let _ = Pin::new(done).poll(&mut Task::from_waker(&waker));
    }
    meter.measure(|| guard.cancel());
}

fn wake_token(meter: &mut Meter, size: u64) {
    let token = Token::new();
    let mut all: Vec<_> = (0..size).map(|_| Box::pin(token.cancelled())).collect();
    for (done, waker) in all.iter_mut().zip(wakers(size)) {
        let _ = done.as_mut().poll(&mut Task::from_waker(&waker));
    }
    meter.measure(|| token.cancel());
}
