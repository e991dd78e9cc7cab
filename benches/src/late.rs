//! How late deadlines come, as those who wait for them in a tokio runtime see it.

use std::future::Future;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use ctx_core::Context;
use tokio::runtime::Builder;

use crate::meter::Meter;

/// The deadlines are spread over this time.
const SPAN: Duration = Duration::from_secs(2);

/// While every worker is free.
pub fn free(meter: &mut Meter, count: u64) {
    meter.note(count, p99(count, false, deadline));
}

pub fn free_tokio(meter: &mut Meter, count: u64) {
    meter.note(count, p99(count, false, sleep));
}

/// While the worker that made the first deadline is blocked, and another one is free.
pub fn blocked(meter: &mut Meter, count: u64) {
    meter.note(count, p99(count, true, deadline));
}

pub fn blocked_tokio(meter: &mut Meter, count: u64) {
    meter.note(count, p99(count, true, sleep));
}

async fn deadline(at: Instant) {
    let (ctx, _guard) = Context::background().with_deadline(at);
    ctx.done().await;
}

async fn sleep(at: Instant) {
    tokio::time::sleep_until(at.into()).await;
}

/// The lateness that one in a hundred exceeds.
fn p99<F>(count: u64, blocks: bool, until: fn(Instant) -> F) -> Duration
where
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
    runtime.block_on(async {
        let (over, wait) = mpsc::channel::<()>();
        let (ready, is_ready) = tokio::sync::oneshot::channel();
        let blocked = tokio::spawn(async move {
            let first = tokio::spawn(until(Instant::now() + Duration::from_millis(1)));
            let _ = ready.send(());
            if blocks {
                let _ = wait.recv();
            }
            first.await.unwrap();
        });
        is_ready.await.unwrap();
        let all = tokio::spawn(async move {
            let start = Instant::now() + Duration::from_millis(50);
            let waits: Vec<_> = (0..count)
                .map(|at| {
                    // In no order, and at no round numbers.
                    let at = start + SPAN.mul_f64((at * 7919 % count) as f64 / count as f64);
                    let wait = until(at);
                    tokio::spawn(async move {
                        wait.await;
                        at.elapsed()
                    })
                })
                .collect();
            let mut late = Vec::with_capacity(waits.len());
            for wait in waits {
                late.push(wait.await.unwrap());
            }
            late
        });
        let mut late = all.await.unwrap();
        drop(over);
        blocked.await.unwrap();
        late.sort_unstable();
        late[late.len() * 99 / 100]
    })
}
