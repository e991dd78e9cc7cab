//! What macros make.

use std::sync::Arc;

use super::{Cause, Hir, Lang, Space, Type};
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

/// What the value of a macro of the language is.
#[derive(Clone, Copy, Debug)]
enum Plain {
    Text,
    String,
    Unit,
    Bool,
    First,
}

/// Macros of the language, with what their value is.
const PLAIN: &[(&str, Plain)] = &[
    ("assert", Plain::Unit),
    ("assert_eq", Plain::Unit),
    ("assert_ne", Plain::Unit),
    ("cfg", Plain::Bool),
    ("concat", Plain::Text),
    ("dbg", Plain::First),
    ("debug_assert", Plain::Unit),
    ("debug_assert_eq", Plain::Unit),
    ("debug_assert_ne", Plain::Unit),
    ("env", Plain::Text),
    ("eprint", Plain::Unit),
    ("eprintln", Plain::Unit),
    ("file", Plain::Text),
    ("format", Plain::String),
    ("include_str", Plain::Text),
    ("matches", Plain::Bool),
    ("module_path", Plain::Text),
    ("print", Plain::Unit),
    ("println", Plain::Unit),
    ("stringify", Plain::Text),
];

/// What the value of a macro is.
#[derive(Debug)]
pub(super) enum Made {
    /// It is not known.
    Unknown,
    /// A value of a type.
    Type(Type),
    /// The value of its first argument.
    First,
}

/// What the value of a macro is where it is called.
pub(super) fn value(hir: &Hir, file: FileId, module: ModuleId, call: &MacroCall) -> Made {
    let last = call.path.last_name();
    let is_own = |module: &Module| module.macros.iter().any(|own| own == last);
    let known = PLAIN.iter().find(|(name, _)| *name == last);
    if let Some((_, plain)) = known
        && matches!(call.path.names()[..], [_] | ["std" | "core" | "alloc", _])
        && !hir.facts(file).modules.iter().any(is_own)
    {
        return match plain {
            Plain::Text => Made::Type(Type::text()),
            Plain::String => Made::Type(hir.lang_type(Lang::String)),
            Plain::Unit => Made::Type(Type::unit()),
            Plain::Bool => Made::Type(Type::bool()),
            Plain::First => Made::First,
        };
    }
    hir.made_by_library(file, module, call).map_or(Made::Unknown, Made::Type)
}

impl Hir {
    fn lang_type(&self, lang: Lang) -> Type {
        match self.lang_def(lang) {
            Some(def) => Type::Adt(def.clone(), Arc::new([])),
            None => Type::UNKNOWN,
        }
    }

    /// The type of a macro's value, for macros of known crates.
    fn made_by_library(&self, file: FileId, module: ModuleId, call: &MacroCall) -> Option<Type> {
        let last = call.path.last_name();
        if !MADE.iter().any(|(path, ..)| path.ends_with(last)) {
            return None;
        }
        let path = self.macro_path(file, module, &call.path)?;
        let (_, krate, name) = MADE.iter().find(|(known, ..)| path == *known)?;
        let stub = *self.stubs.get(*krate)?;
        let def =
            self.resolve_names(stub, ModuleId(0), &["crate", name], false, Space::Type)?;
        Some(self.type_of_def(def, Arc::new([])))
    }

    /// The type of a macro's value.
    pub fn type_of_macro(&self, file: FileId, id: ExprId) -> Type {
        match self.type_of(file, id) {
            Type::Unknown(_) => Type::Unknown(Cause::Macro),
            ty => ty,
        }
    }
}
