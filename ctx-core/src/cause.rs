//! Why a context ended, as stated by the code that ended it.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::ContextError;

type BoxError = Box<dyn Error + Send + Sync>;

/// The reason for which a context ended: an erased error that is cheap to clone.
///
/// Created from any error or string through [`IntoCause`], and read with [`Context::cause`](crate::Context::cause). The
/// first reason wins, and descendants see the reason of the ancestor that ended them.
///
/// Cost: one reference count to clone. A context that ended without a stated reason returns its [`ContextError`] and
/// does not allocate.
///
/// ```
/// use std::io;
/// use ctx_core::Context;
///
/// let (ctx, guard) = Context::background().with_cancel();
/// guard.cancel_cause(io::Error::other("disk is full"));
///
/// let cause = ctx.cause().expect("the context has ended");
/// assert_eq!(cause.to_string(), "disk is full");
/// assert!(cause.downcast_ref::<io::Error>().is_some());
/// ```
#[derive(Clone)]
pub struct Cause(Repr);

#[derive(Clone)]
enum Repr {
    Plain(ContextError),
    Shared(Arc<dyn Error + Send + Sync>),
}

impl Cause {
    /// Wraps any error or string.
    ///
    /// Wrapping a `Cause` returns that same cause, not a cause of a cause.
    ///
    /// Cost: an allocation; none for a `Cause` or a [`ContextError`].
    ///
    /// ```
    /// use ctx_core::Cause;
    ///
    /// let cause = Cause::new("out of quota");
    /// assert_eq!(Cause::new(cause.clone()).to_string(), "out of quota");
    /// ```
    pub fn new(cause: impl IntoCause) -> Self {
        cause.into_cause()
    }

    pub(crate) const fn plain(error: ContextError) -> Self {
        Self(Repr::Plain(error))
    }

    /// The error inside as a `&E`, if it is of that type.
    ///
    /// Cost: a comparison of types.
    ///
    /// ```
    /// use ctx_core::{Cause, ContextError};
    ///
    /// let cause = Cause::from(ContextError::Cancelled);
    /// assert_eq!(cause.downcast_ref(), Some(&ContextError::Cancelled));
    /// assert!(cause.downcast_ref::<std::io::Error>().is_none());
    /// ```
    pub fn downcast_ref<E: Error + 'static>(&self) -> Option<&E> {
        self.as_error().downcast_ref()
    }

    /// Whether the error inside is of type `E`.
    ///
    /// Cost: a comparison of types.
    ///
    /// ```
    /// use ctx_core::{Cause, ContextError};
    ///
    /// assert!(Cause::from(ContextError::Cancelled).is::<ContextError>());
    /// assert!(!Cause::new("out of quota").is::<ContextError>());
    /// ```
    pub fn is<E: Error + 'static>(&self) -> bool {
        self.as_error().is::<E>()
    }

    /// The error inside.
    ///
    /// Cost: none.
    ///
    /// ```
    /// use std::io;
    /// use ctx_core::Cause;
    ///
    /// let cause = Cause::new(io::Error::other("disk is full"));
    /// assert_eq!(cause.as_error().to_string(), "disk is full");
    /// ```
    pub fn as_error(&self) -> &(dyn Error + Send + Sync + 'static) {
        match &self.0 {
            Repr::Plain(error) => error,
            Repr::Shared(error) => &**error,
        }
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_error(), f)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_error(), f)
    }
}

impl Error for Cause {
    /// The source of the error inside: a cause stands for its error, and adds no link to the chain.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.as_error().source()
    }
}

impl From<ContextError> for Cause {
    fn from(error: ContextError) -> Self {
        Self::plain(error)
    }
}

impl From<&str> for Cause {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Cause {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<BoxError> for Cause {
    fn from(error: BoxError) -> Self {
        let error = match error.downcast::<Self>() {
            Ok(cause) => return *cause,
            Err(error) => error,
        };
        match error.downcast_ref::<ContextError>() {
            Some(plain) => Self::plain(*plain),
            None => Self(Repr::Shared(Arc::from(error))),
        }
    }
}

/// A type that can be the reason for a cancellation.
///
/// Everything that converts into a `Box<dyn Error + Send + Sync>` can: every error type, `&str`, `String`, boxed errors
/// (those of error-handling crates too), and a [`Cause`] taken from another context.
///
/// Take it where a function of yours cancels for its caller:
///
/// ```
/// use ctx_core::{CancelGuard, Context, IntoCause};
///
/// fn give_up(guards: &[CancelGuard], cause: impl IntoCause) {
///     let cause = cause.into_cause();
///     for guard in guards {
///         guard.cancel_cause(cause.clone());
///     }
/// }
///
/// let (ctx, guard) = Context::background().with_cancel();
/// give_up(&[guard], "the disk is full");
/// assert_eq!(ctx.cause().unwrap().to_string(), "the disk is full");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the cause of a cancellation",
    label = "expected an error or a string",
    note = "implement `std::error::Error` for it, and see that it is `Send + Sync + 'static`"
)]
pub trait IntoCause {
    /// Turns the value into a cause.
    ///
    /// Cost: as [`Cause::new`].
    ///
    /// ```
    /// use ctx_core::IntoCause;
    ///
    /// assert_eq!("out of quota".into_cause().to_string(), "out of quota");
    /// ```
    fn into_cause(self) -> Cause;
}

impl<T: Into<BoxError>> IntoCause for T {
    fn into_cause(self) -> Cause {
        Cause::from(self.into())
    }
}
