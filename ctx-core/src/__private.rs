//! What the expansion of [`#[context_fn]`](macro@crate::context_fn) names. Not part of the API.

use crate::Key;

pub use self::span::Traced;
#[cfg(feature = "tracing")]
pub use tracing;

/// The type of a lookup, where there is no context.
pub fn absent<V: Send + Sync + 'static>(_: impl Key<V>) -> Option<&'static V> {
    None
}

/// Tells the compiler the type of what a block results in. Never called.
#[must_use]
pub fn never<T>() -> T {
    unreachable!("it stands behind `if false`")
}

/// The span of one call; expands to nothing but an error without the feature `tracing`.
#[cfg(not(feature = "tracing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __span {
    ($name:expr, $context:expr) => {
        ::core::compile_error!(
            "the option `span` needs the feature `tracing` of ctx-core\nhelp: write `ctx-core = { …, features = [\"tracing\"] }`"
        )
    };
}

/// The span of one call.
#[cfg(feature = "tracing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __span {
    ($name:expr, $context:expr) => {
        $crate::__private::Traced::new(
            $crate::__private::tracing::info_span!(
                $name,
                deadline = $crate::Context::remaining($context)
                    .map($crate::__private::tracing::field::debug),
                cause = $crate::__private::tracing::field::Empty,
            ),
            $context,
        )
    };
}

/// What stands where a span would, so that its absence is one error and not several.
#[cfg(not(feature = "tracing"))]
mod span {
    use std::future::Future;

    #[derive(Debug)]
    pub struct Traced;

    impl Traced {
        pub fn enter(&self) -> &Self {
            self
        }

        pub fn instrument<F: Future>(&self, future: F) -> F {
            future
        }
    }
}

#[cfg(feature = "tracing")]
mod span {
    use std::future::Future;

    use tracing::instrument::Instrumented;
    use tracing::span::Entered;
    use tracing::{Instrument, Span};

    use crate::Context;

    /// The span of one call, which notes at the call's end why the context has ended, if it has.
    #[derive(Debug)]
    pub struct Traced {
        span: Span,
        /// Kept only for a span that somebody listens to.
        context: Option<Context>,
    }

    impl Traced {
        pub fn new(span: Span, context: &Context) -> Self {
            let context = (!span.is_disabled()).then(|| context.clone());
            Self { span, context }
        }

        pub fn enter(&self) -> Entered<'_> {
            self.span.enter()
        }

        pub fn instrument<F: Future>(&self, future: F) -> Instrumented<F> {
            future.instrument(self.span.clone())
        }
    }

    impl Drop for Traced {
        fn drop(&mut self) {
            if let Some(cause) = self.context.as_ref().and_then(Context::cause) {
                self.span.record("cause", tracing::field::display(cause));
            }
        }
    }
}
