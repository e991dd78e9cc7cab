//! The threads that a run works on.

use crate::fault::Fault;

/// How much stack a worker has: parsing is recursive, and `lex::excess` lets a lot through.
const STACK: usize = 256 << 20;

/// The name of the workers.
const WORKER: &str = "ctx-lint-worker";

/// Runs `work` on threads with stacks that are large enough for the parser; `0` threads means one for each core.
///
/// # Errors
///
/// When the threads cannot be started.
pub fn on_workers<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T, Fault> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(STACK)
        .thread_name(|_| WORKER.to_owned())
        .build();
    let pool = pool.map_err(|error| {
        Fault::new(format!("cannot start threads: {error}"))
            .with_help("ask for fewer with `--threads`")
    })?;
    Ok(pool.install(work))
}
