//! Limits that a system sets to what a process may write.

/// From now on a write beyond a limit of the process is an error instead of its end.
pub fn endure_limits() {
    #[cfg(unix)]
    {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            let _ = signal_hook::flag::register(
                signal_hook::consts::SIGXFSZ,
                std::sync::Arc::default(),
            );
        });
    }
}
