//! Declarations of well-known crates.

/// Crate name and text, by name.
pub(crate) const STUBS: &[(&str, &str)] = &[];
