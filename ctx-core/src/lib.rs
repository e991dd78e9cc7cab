//! Cancellation, deadlines and request-scoped values.
