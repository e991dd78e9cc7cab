//! Panics in code of the user's: one stops nobody, and the first goes on when everybody has been told.
//!
//! What a panic carries is the user's, too, and may itself panic when it is dropped. So it is never dropped unguarded.

use std::any::Any;
use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::thread;

pub(crate) type Payload = Box<dyn Any + Send>;

/// Drops what a panic carried. If that panics, the second payload is leaked, for it may well do the same again.
pub(crate) fn bury(payload: Payload) {
    if let Err(next) = panic::catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        mem::forget(next);
    }
}

/// Runs a function whose panic nobody has to be told of: the panic hook has reported it.
pub(crate) fn contain(function: impl FnOnce()) {
    if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(function)) {
        bury(payload);
    }
}

/// The first of several panics.
#[derive(Default)]
pub(crate) struct First(Option<Payload>);

impl First {
    /// Runs a function; true when it panicked.
    pub(crate) fn run(&mut self, function: impl FnOnce()) -> bool {
        let result = panic::catch_unwind(AssertUnwindSafe(function));
        result.map_err(|payload| self.keep(payload)).is_err()
    }

    pub(crate) fn keep(&mut self, payload: Payload) {
        match self.0 {
            None => self.0 = Some(payload),
            Some(_) => bury(payload),
        }
    }

    /// Lets the panic go on, if there was one. In a thread that is panicking already it ends here: a second panic would end
    /// the process.
    pub(crate) fn resume(self) {
        match self.0 {
            Some(payload) if thread::panicking() => bury(payload),
            Some(payload) => panic::resume_unwind(payload),
            None => {}
        }
    }
}
