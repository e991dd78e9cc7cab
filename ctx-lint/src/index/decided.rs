//! Whether all is known of a place that a rule could ask about.
//!
//! A suppression that silences nothing is of no use only when the rule that it names can have seen everything: else the
//! fault may stand where nobody could look.

use rustc_hash::FxHashSet;

use super::{Env, Index, Type};
use crate::facts::{Cfg, ExprId, ExprKind, Facts, FnId, MacroCall, Ty};
use crate::source::{FileId, Span};

impl Index {
    /// Whether every call, await, macro and written type in a span is known, and so are those in the functions of the
    /// world that it leads to.
    ///
    /// Costs a walk over all of these; ask only where nothing was found.
    pub fn is_decided(&self, file: FileId, span: Span) -> bool {
        let facts = &self.file(file).facts;
        // What stands in a function is judged with all of the function.
        let functions = facts.functions.iter().map(|function| function.span);
        let span = functions.filter(|own| own.contains(span)).fold(span, Span::to);
        let whole = facts.errors.is_empty() && self.is_compiled(file, span);
        if !whole || self.has_alternatives(file) || !self.knows_types(file, span) {
            return false;
        }
        let inside = facts.all().map(|(at, _)| at);
        let inside = inside.filter(|&at| span.contains(facts[at].span));
        let mut seen: FxHashSet<(FileId, FnId)> = FxHashSet::default();
        let mut open: Vec<(FileId, FnId)> = Vec::new();
        if !inside.into_iter().all(|at| self.is_known(file, at, &mut open)) {
            return false;
        }
        while let Some((file, id)) = open.pop() {
            if !seen.insert((file, id)) {
                continue;
            }
            let facts = &self.file(file).facts;
            let Some(body) = facts[id].body else { return false };
            if self.has_alternatives(file) {
                return false;
            }
            if !facts.descendants(body).all(|at| self.is_known(file, at, &mut open)) {
                return false;
            }
        }
        true
    }

    /// Whether an expression leaves nothing open; the functions of the world that it leads to go into `open`.
    fn is_known(&self, file: FileId, at: ExprId, open: &mut Vec<(FileId, FnId)>) -> bool {
        let facts: &Facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Call { .. } | ExprKind::Method { .. } => match self.callee(file, at) {
                Some(callee) if !callee.certain => false,
                Some(callee) if self.is_stub(callee.file) => true,
                Some(callee) => {
                    open.push((callee.file, callee.id));
                    true
                }
                None => {
                    self.is_constructor(file, at)
                        || matches!(self.type_of(file, at), Type::Adt(..) | Type::Prim(_))
                }
            },
            ExprKind::Await(future) => self.type_of(file, *future) != Type::UNKNOWN,
            ExprKind::Macro(call) => !call.opaque && self.is_known_macro(file, at, call),
            _ => true,
        }
    }

    /// Whether a macro is one that a stub exports. What others expand to is not seen.
    fn is_known_macro(&self, file: FileId, at: ExprId, call: &MacroCall) -> bool {
        let module = self.module_at(file, at);
        let is_exported = |krate: &str, name: &str| {
            self.stub_root(krate).is_some_and(|stub| {
                self.facts(stub).modules[0].macros.iter().any(|own| own == name)
            })
        };
        if let Some(path) = self.macro_path(file, module, &call.path) {
            return path.split_once("::").is_some_and(|(krate, name)| is_exported(krate, name));
        }
        let name = call.path.last_name();
        let is_plain = call.path.single().is_some();
        let own = |file: FileId| {
            let modules = &self.file(file).facts.modules;
            modules.iter().any(|module| module.macros.iter().any(|own| own == name))
        };
        is_plain && is_exported("std", name) && !self.own_files_with(name).into_iter().any(own)
    }

    /// Whether something in a file stands under a condition other than that of tests: what it means there, and what stands in
    /// its place elsewhere, is only known of functions.
    fn has_alternatives(&self, file: FileId) -> bool {
        let is_other = |cfg: &Cfg| *cfg != Cfg::ALWAYS && !cfg.asks_for("test");
        is_other(self.cfg_of_file(file))
            || self.file(file).facts.cfgs.iter().any(|(_, cfg)| is_other(cfg))
    }

    /// Whether the types that are written in a span, in fields and signatures, are known.
    fn knows_types(&self, file: FileId, span: Span) -> bool {
        let facts: &Facts = &self.file(file).facts;
        let known = |env: &Env<'_>, ty: &Ty| self.type_of_ty(env, ty) != Type::UNKNOWN;
        let fields = facts.types.iter().all(|own| {
            let env = Env::generic(file, own.module, &own.generics);
            let mut fields = own.variants.iter().flat_map(|variant| &variant.fields);
            fields.all(|field| !span.contains(field.span) || known(&env, &field.ty))
        });
        fields
            && facts.functions.iter().enumerate().all(|(number, own)| {
                let env = self.env_of_fn(file, FnId(number as u32));
                own.params.iter().all(|param| {
                    !span.contains(param.span) || param.ty.as_ref().is_none_or(|ty| known(&env, ty))
                })
            })
    }
}
