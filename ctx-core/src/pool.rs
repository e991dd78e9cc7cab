//! Threads for `after_func`: started when there is work and nobody is free, gone after a while without any.
//!
//! Guarantees of this file:
//! 1. A function never waits for another one to finish: there is a free thread for each that is queued, as long as the
//!    system gives threads. If it gives none at all, the caller runs the function.
//! 2. A panic in a function does not take its thread down.
//! 3. No function runs, and none is dropped, while the lock is held.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::panics;

/// How long a thread stays without work.
const STAY: Duration = Duration::from_secs(10);

type Job = Box<dyn FnOnce() + Send>;

struct Pool {
    queue: VecDeque<Job>,
    idle: usize,
    threads: usize,
}

static POOL: Mutex<Pool> = Mutex::new(Pool { queue: VecDeque::new(), idle: 0, threads: 0 });
static WORK: Condvar = Condvar::new();

pub(crate) fn run(job: Job) {
    let mut pool = lock();
    pool.queue.push_back(job);
    if pool.queue.len() <= pool.idle {
        drop(pool);
        WORK.notify_one();
        return;
    }
    pool.threads += 1;
    drop(pool);
    if thread::Builder::new().name("ctx-after-func".into()).spawn(work).is_err() {
        let mut pool = lock();
        pool.threads -= 1;
        // With other threads about, one of them will come to it. Without any, nobody else will, so the last to fail takes
        // what those before it have left as well.
        while pool.threads == 0
            && let Some(job) = pool.queue.pop_front()
        {
            drop(pool);
            panics::contain(job);
            pool = lock();
        }
    }
}

fn work() {
    let mut pool = lock();
    loop {
        if let Some(job) = pool.queue.pop_front() {
            drop(pool);
            panics::contain(job);
            pool = lock();
            continue;
        }
        pool.idle += 1;
        let (woken, waited) = WORK.wait_timeout(pool, STAY).unwrap_or_else(PoisonError::into_inner);
        pool = woken;
        pool.idle -= 1;
        if waited.timed_out() && pool.queue.is_empty() {
            pool.threads -= 1;
            return;
        }
    }
}

fn lock() -> MutexGuard<'static, Pool> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}
