//! Signals that ask a process to end, while files are written.
//!
//! The file that is being written is finished or left alone first, so that nothing stays behind beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether this process has been asked to end since [`Stop::watch`].
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// From now on the first signal only sets a mark, which is for the caller to look at; a second one ends the process.
    ///
    /// A write beyond a limit of the process becomes an error instead of its end.
    #[cfg(unix)]
    pub fn watch() -> Self {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        use signal_hook::flag;
        let stop = Self::default();
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            // In this order: the first signal finds the mark unset. Where a signal cannot be watched, it ends the process
            // as before, which leaves files whole, too.
            let _ = flag::register_conditional_default(signal, Arc::clone(&stop.0));
            let _ = flag::register(signal, Arc::clone(&stop.0));
        }
        crate::disk::endure_limits();
        stop
    }

    /// Signals do what they always do.
    #[cfg(not(unix))]
    pub fn watch() -> Self {
        Self::default()
    }

    /// Whether a signal has come.
    pub fn is_asked(&self) -> bool {
        // Ordering: the mark guards no data.
        self.0.load(Ordering::Relaxed)
    }

    /// Ends the watch: the next signal ends the process.
    pub fn release(self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
