//! What the user tells about types and functions that the analysed code does not show.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The `[vocabulary]` table of the config file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Vocabulary {
    /// Paths of types that carry cancellation or request values, such as `my_app::RequestCtx`.
    pub contexts: Vec<String>,
    /// Paths of types that cancel, or end a scope, when dropped.
    pub guards: Vec<String>,
    /// Paths of functions and methods, to the types they return, as Rust writes them.
    pub functions: BTreeMap<String, String>,
}
