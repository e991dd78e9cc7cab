//! Whether all is known of a place that a rule could ask about.
//!
//! A suppression that silences nothing is of no use only when the rule that it names can have seen everything: else the
//! fault may stand where nobody could look.

use rustc_hash::FxHashSet;

use super::{Env, Index, Type};
use crate::facts::{ExprId, ExprKind, Facts, FnId, Ty};
use crate::source::{FileId, Span};

impl Index {
    /// Whether every call, await, macro and written type in a span is known, and so are those in the functions of the
    /// world that it leads to.
    ///
    /// Costs a walk over all of these; ask only where nothing was found.
    pub fn is_decided(&self, file: FileId, span: Span) -> bool {
        let facts = &self.file(file).facts;
        if !facts.errors.is_empty() || !self.knows_types(file, span) {
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
            ExprKind::Await(future) => self.type_of(file, *future) != Type::Unknown,
            ExprKind::Macro(call) => !call.opaque && !self.is_own_macro(call.path.last_name()),
            _ => true,
        }
    }

    /// Whether the world defines a macro of a name, whose expansion is not seen.
    fn is_own_macro(&self, name: &str) -> bool {
        self.own_files_with(name).into_iter().any(|file| {
            self.file(file)
                .facts
                .modules
                .iter()
                .any(|module| module.macros.iter().any(|own| own == name))
        })
    }

    /// Whether the types that are written in a span, in fields and signatures, are known.
    fn knows_types(&self, file: FileId, span: Span) -> bool {
        let facts: &Facts = &self.file(file).facts;
        let known = |env: &Env<'_>, ty: &Ty| self.type_of_ty(env, ty) != Type::Unknown;
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
