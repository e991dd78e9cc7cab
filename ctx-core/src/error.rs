//! How a context ended, as an error.

use std::error::Error;
use std::fmt;
use std::io;

/// How a context ended.
///
/// Small and `Copy`, with Go's texts, so that log searches and alerts written for Go services still match. For the
/// reason, see [`Context::cause`](crate::Context::cause).
///
/// ```
/// use ctx_core::{Context, ContextError};
///
/// let (ctx, guard) = Context::background().with_cancel();
/// guard.cancel();
/// assert_eq!(ctx.err(), Some(ContextError::Cancelled));
/// assert_eq!(ContextError::Cancelled.to_string(), "context canceled");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContextError {
    /// Somebody cancelled the context, or one of its ancestors.
    Cancelled,
    /// The deadline of the context, or of one of its ancestors, passed.
    DeadlineExceeded,
}

impl ContextError {
    /// Whether a deadline ended the context, and not a cancellation. Cost: none.
    ///
    /// ```
    /// use ctx_core::ContextError;
    ///
    /// assert!(ContextError::DeadlineExceeded.is_timeout());
    /// assert!(!ContextError::Cancelled.is_timeout());
    /// ```
    #[must_use]
    pub const fn is_timeout(self) -> bool {
        matches!(self, Self::DeadlineExceeded)
    }

    /// Whether a cancellation ended the context, and not a deadline. Cost: none.
    ///
    /// ```
    /// use ctx_core::ContextError;
    ///
    /// assert!(ContextError::Cancelled.is_cancelled());
    /// assert!(!ContextError::DeadlineExceeded.is_cancelled());
    /// ```
    #[must_use]
    pub const fn is_cancelled(self) -> bool {
        matches!(self, Self::Cancelled)
    }
}

impl fmt::Display for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cancelled => "context canceled",
            Self::DeadlineExceeded => "context deadline exceeded",
        })
    }
}

impl Error for ContextError {}

impl From<ContextError> for io::Error {
    /// A deadline becomes [`io::ErrorKind::TimedOut`].
    ///
    /// A cancellation becomes [`io::ErrorKind::Other`] and not `Interrupted`, because loops such as
    /// [`io::Read::read_exact`] treat `Interrupted` as a request to retry.
    fn from(error: ContextError) -> Self {
        let kind = match error {
            ContextError::Cancelled => io::ErrorKind::Other,
            ContextError::DeadlineExceeded => io::ErrorKind::TimedOut,
        };
        Self::new(kind, error)
    }
}
