//! What macros of libraries make.

use super::{Index, Space, Type};
use crate::facts::{ExprId, MacroCall, Module, ModuleId};
use crate::source::FileId;

/// Macros by path, with the crate and path of the type of their value.
const MADE: &[(&str, &str, &str)] = &[
    ("tracing::span", "tracing", "Span"),
    ("tracing::trace_span", "tracing", "Span"),
    ("tracing::debug_span", "tracing", "Span"),
    ("tracing::info_span", "tracing", "Span"),
    ("tracing::warn_span", "tracing", "Span"),
    ("tracing::error_span", "tracing", "Span"),
];

/// Macros of the language whose value is a string known to the compiler.
const TEXTS: &[&str] = &["concat", "env", "file", "include_str", "module_path", "stringify"];

impl Index {
    /// The type of a macro's value, for macros of known crates.
    pub(super) fn type_of_macro(&self, file: FileId, id: ExprId, call: &MacroCall) -> Type {
        let last = call.path.last_name();
        let is_own = |module: &Module| module.macros.iter().any(|own| own == last);
        let is_plain = call.path.single().is_some();
        if TEXTS.contains(&last) && is_plain && !self.facts(file).modules.iter().any(is_own) {
            return Type::Ref(Box::new(Type::prim("str")));
        }
        if !MADE.iter().any(|(path, ..)| path.ends_with(last)) {
            return Type::Unknown;
        }
        let path = self.macro_path(file, self.module_at(file, id), &call.path);
        let made = MADE.iter().find(|(known, ..)| path.as_deref() == Some(known));
        let Some((_, krate, name)) = made else { return Type::Unknown };
        let Some(&stub) = self.stubs.get(*krate) else { return Type::Unknown };
        match self.resolve_names(stub, ModuleId(0), &["crate", name], false, Space::Type) {
            Some(def) => self.type_of_def(def, Vec::new()),
            None => Type::Unknown,
        }
    }
}
