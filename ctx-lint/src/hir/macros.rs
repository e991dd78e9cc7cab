//! What macros of libraries make.

use std::sync::Arc;

use super::{Def, Hir, Space, Type};
use crate::facts::{MacroCall, Module, ModuleId};
use crate::source::FileId;

/// Macros by path, with the crate and path of the type of their value.
const MADE: &[(&str, &str, &str)] = &[
    ("tracing::span", "tracing", "Span"),
    ("tracing::trace_span", "tracing", "Span"),
    ("tracing::debug_span", "tracing", "Span"),
    ("tracing::info_span", "tracing", "Span"),
    ("tracing::warn_span", "tracing", "Span"),
    ("tracing::error_span", "tracing", "Span"),
    ("anyhow::anyhow", "anyhow", "Error"),
    ("anyhow::format_err", "anyhow", "Error"),
    ("eyre::eyre", "eyre", "Report"),
    ("color_eyre::eyre::eyre", "eyre", "Report"),
    ("serde_json::json", "serde_json", "Value"),
];

/// Whether a file has a macro of its own of the name that is called.
pub(super) fn is_defined_here(hir: &Hir, file: FileId, call: &MacroCall) -> bool {
    let last = call.path.last_name();
    let is_own = |module: &Module| module.macros.iter().any(|own| own == last);
    call.path.single().is_some() && hir.facts(file).modules.iter().any(is_own)
}

/// The type of a macro's value, for macros of known crates.
pub(super) fn value(hir: &Hir, file: FileId, module: ModuleId, call: &MacroCall) -> Option<Type> {
    let last = call.path.last_name();
    if !MADE.iter().any(|(path, ..)| path.ends_with(last)) {
        return None;
    }
    let path = hir.macro_path(file, module, &call.path)?;
    let (_, krate, name) = MADE.iter().find(|(known, ..)| path == *known)?;
    Some(hir.type_of_def(hir.library(krate, &[name])?, Arc::new([])))
}

impl Hir {
    /// A type or trait of a library that has a stub here.
    pub(super) fn library(&self, krate: &str, names: &[&str]) -> Option<Def> {
        let stub = self.stub_root(krate)?;
        let names: Vec<&str> = std::iter::once("crate").chain(names.iter().copied()).collect();
        self.resolve_names(stub, ModuleId(0), &names, false, Space::Type)
    }
}
