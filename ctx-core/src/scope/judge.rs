//! What the end of one task means for the others of a scope.

use std::fmt;

use super::Policy;
use crate::Canceller;

/// Decides in the task itself what its result means for the others, so that nobody has to be joining.
pub(super) struct Judge {
    pub(super) policy: Policy,
    pub(super) canceller: Canceller,
}

impl Judge {
    pub(super) fn see<T, E: fmt::Display>(&self, result: &Result<T, E>) {
        match (self.policy, result) {
            (Policy::FailFast, Err(error)) => {
                self.canceller.cancel_cause(format!("a task of the scope failed: {error}"));
            }
            (Policy::FirstOk, Ok(_)) => {
                self.canceller.cancel_cause("another task of the scope was first");
            }
            _ => {}
        }
    }

    /// Cancels the others when it is dropped by a panic, whatever the policy: the join will panic.
    pub(super) fn alarm(&self) -> impl Drop + Send + use<> {
        Alarm(self.canceller.clone())
    }
}

struct Alarm(Canceller);

impl Drop for Alarm {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.cancel_cause("a task of the scope panicked");
        }
    }
}
