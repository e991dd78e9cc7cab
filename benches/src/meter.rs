//! Counts time and allocations between two points.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// The system's allocator; counts only while asked to, so that time is measured without the counters.
pub struct Counting;

static COUNTS: AtomicBool = AtomicBool::new(false);
static TAKEN: AtomicU64 = AtomicU64::new(0);
static GIVEN: AtomicU64 = AtomicU64::new(0);
static CALLS: AtomicU64 = AtomicU64::new(0);

fn took(bytes: usize) {
    if COUNTS.load(Relaxed) {
        TAKEN.fetch_add(bytes as u64, Relaxed);
        CALLS.fetch_add(1, Relaxed);
    }
}

fn gave(bytes: usize) {
    if COUNTS.load(Relaxed) {
        GIVEN.fetch_add(bytes as u64, Relaxed);
    }
}

// SAFETY: every call is passed on to the system's allocator, and its answer handed back unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        // SAFETY: the caller's promise is the one `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        gave(layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        gave(layout.size());
        took(size);
        // SAFETY: as above.
        unsafe { System.realloc(at, layout, size) }
    }
}

/// What one sample cost, over all its operations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    pub time: Duration,
    pub bytes: u64,
    pub live: u64,
    pub allocations: u64,
}

/// Runs what is measured, apart from its preparation.
#[derive(Default)]
pub struct Meter {
    cost: Cost,
}

impl Meter {
    pub fn measure<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let before = [&TAKEN, &GIVEN, &CALLS].map(|count| count.load(Relaxed));
        let start = Instant::now();
        let out = work();
        self.cost.time += start.elapsed();
        let after = [&TAKEN, &GIVEN, &CALLS].map(|count| count.load(Relaxed));
        let [taken, given, calls] = std::array::from_fn(|at| after[at] - before[at]);
        self.cost.bytes += taken;
        self.cost.live += taken.saturating_sub(given);
        self.cost.allocations += calls;
        out
    }

    /// Notes a figure that is not the time of some work: so much for each of `count` parts.
    pub fn note(&mut self, count: u64, each: Duration) {
        self.cost.time += each * u32::try_from(count).unwrap_or(u32::MAX);
    }

    /// Repeats an operation.
    pub fn repeat<T>(&mut self, times: u64, mut work: impl FnMut() -> T) {
        self.measure(|| {
            for _ in 0..times {
                std::hint::black_box(work());
            }
        });
    }
}

/// One sample: its time, or its allocations.
pub fn sample(run: impl FnOnce(&mut Meter), counts: bool) -> Cost {
    COUNTS.store(counts, Relaxed);
    let mut meter = Meter::default();
    run(&mut meter);
    COUNTS.store(false, Relaxed);
    meter.cost
}
