//! The `#[context_fn]` attribute.
