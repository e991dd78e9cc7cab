//! The result of a scope once all its tasks have finished.

use std::fmt;
use std::panic::Location;

/// The results of the tasks of a [`Scope`](crate::Scope).
///
/// It is returned by [`Scope::join`](crate::Scope::join), whose example reads its parts;
/// [`into_result`](Self::into_result) and [`into_first`](Self::into_first) convert it into a `Result`.
#[derive(Debug)]
#[non_exhaustive]
pub struct Outcome<T, E> {
    /// The tasks that succeeded, in the order in which they were spawned.
    pub done: Vec<TaskDone<T>>,
    /// The tasks that failed, in the order in which they failed.
    pub failed: Vec<TaskFailed<E>>,
    /// Where the tasks that did not stop in time and were aborted were spawned.
    pub aborted: Vec<&'static Location<'static>>,
}

/// The result of a task that succeeded; in [`Outcome::done`].
///
/// See [`Scope::join`](crate::Scope::join) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskDone<T> {
    /// Its index in the scope, from zero.
    pub at: usize,
    /// What it returned.
    pub value: T,
}

/// The error of a task that failed; in [`Outcome::failed`].
///
/// Its `Display` prints only the error. See [`Scope`](crate::Scope) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskFailed<E> {
    /// Its index in the scope, from zero.
    pub at: usize,
    /// Where it was spawned.
    pub place: &'static Location<'static>,
    /// What it returned.
    pub error: E,
}

impl<E: fmt::Display> fmt::Display for TaskFailed<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// Why a scope did not return the wanted result; from [`Outcome::into_result`] and [`Outcome::into_first`].
///
/// See there for examples, and [`into_error`](Self::into_error) for the task's own error.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScopeError<E> {
    /// A task failed. This is the first one that did.
    Failed(TaskFailed<E>),
    /// No task failed, but one was aborted: where it was spawned.
    Aborted(&'static Location<'static>),
    /// There was no task.
    Empty,
}

impl<E> ScopeError<E> {
    /// The error of the task, if there is one. Cost: none.
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let scope = Scope::<(), String>::new(&Context::background());
    /// let error = scope.join().await.into_first().unwrap_err();
    /// assert_eq!(error.to_string(), "the scope had no tasks");
    /// assert_eq!(error.into_error(), None);
    /// # });
    /// ```
    pub fn into_error(self) -> Option<E> {
        match self {
            Self::Failed(failed) => Some(failed.error),
            Self::Aborted(_) | Self::Empty => None,
        }
    }
}

impl<E: fmt::Display> fmt::Display for ScopeError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failed) => failed.fmt(f),
            Self::Aborted(place) => write!(f, "the task spawned at {place} was aborted"),
            Self::Empty => f.write_str("the scope had no tasks"),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for ScopeError<E> {}

impl<T, E> Outcome<T, E> {
    /// All results in the order in which the tasks were spawned, or the first failure. For fail-fast scopes.
    ///
    /// Cost: one pass over the results.
    ///
    /// ```
    /// use ctx_core::{Context, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::<(), _>::new(&Context::background());
    /// scope.spawn(|_| async { Err("no connection") });
    /// let error = scope.join().await.into_result().unwrap_err();
    /// assert_eq!(error.to_string(), "no connection");
    /// # });
    /// ```
    ///
    /// # Errors
    ///
    /// If a task failed or was aborted.
    pub fn into_result(self) -> Result<Vec<T>, ScopeError<E>> {
        if let Some(error) = self.failed.into_iter().next() {
            return Err(ScopeError::Failed(error));
        }
        if let Some(place) = self.aborted.first() {
            return Err(ScopeError::Aborted(place));
        }
        Ok(self.done.into_iter().map(|done| done.value).collect())
    }

    /// A result, if there is any, or else the first failure. For first-ok scopes.
    ///
    /// Cost: none.
    ///
    /// ```
    /// use ctx_core::{Context, Policy, Scope};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
    /// let mut scope = Scope::with_policy(&Context::background(), Policy::FirstOk);
    /// scope.spawn(|_| async { Err("no connection") });
    /// scope.spawn(|_| async { Ok(7) });
    /// assert_eq!(scope.join().await.into_first().unwrap(), 7);
    /// # });
    /// ```
    ///
    /// # Errors
    ///
    /// If no task succeeded.
    pub fn into_first(self) -> Result<T, ScopeError<E>> {
        if let Some(done) = self.done.into_iter().next() {
            return Ok(done.value);
        }
        Err(match (self.failed.into_iter().next(), self.aborted.first()) {
            (Some(failed), _) => ScopeError::Failed(failed),
            (None, Some(place)) => ScopeError::Aborted(place),
            (None, None) => ScopeError::Empty,
        })
    }
}
