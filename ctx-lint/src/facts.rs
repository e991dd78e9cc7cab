//! What one file says, as plain data.

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// Everything that is known of one file without looking at another.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Facts {
    /// What did not parse.
    pub errors: Vec<SyntaxError>,
}

/// A place that is not Rust.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SyntaxError {
    /// Where reading stopped.
    pub span: Span,
    /// What the parser said.
    pub message: String,
}
