//! Code that is over at once: it waits for nothing, and goes round no loop that may be long.

use rustc_hash::FxHashSet;

use super::locks::FnKey;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Makes, Stmt};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Whether a statement is over at once: names, literals, wrappers, log lines, and calls of functions of the run that
    /// are made of these.
    pub fn is_brief(&self, file: FileId, stmt: &Stmt) -> bool {
        let root = match stmt {
            Stmt::Item(_) => return true,
            Stmt::Expr { expr, .. } => *expr,
            Stmt::Let(binding) => match binding.init {
                Some(init) => init,
                None => return true,
            },
        };
        let mut seen = FxHashSet::default();
        let mut open = vec![(file, root)];
        while let Some((home, code)) = open.pop() {
            let facts = &self.file(home).facts;
            let all = facts.descendants(code);
            let brief =
                all.into_iter().all(|at| self.is_brief_part(home, at, &mut seen, &mut open));
            if !brief {
                return false;
            }
        }
        true
    }

    /// Whether an expression by itself is over at once, if the bodies are that it adds to those that are `open`.
    fn is_brief_part(
        &self,
        file: FileId,
        at: ExprId,
        seen: &mut FxHashSet<FnKey>,
        open: &mut Vec<(FileId, ExprId)>,
    ) -> bool {
        match self.file(file).facts.kind(at) {
            ExprKind::Call { .. } if self.is_constructor(file, at) => true,
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let Some(callee) = self.callee(file, at).filter(|callee| callee.certain) else {
                    return false;
                };
                if self.is_stub(callee.file) {
                    return self.callee_role(&callee, Role::Clones).is_some();
                }
                let function = self.function(&callee);
                let Some(body) = function.body.filter(|_| !function.is_async) else { return false };
                if seen.insert((callee.file, callee.id)) {
                    open.push((callee.file, body));
                }
                true
            }
            ExprKind::Await(_)
            | ExprKind::Select(_)
            | ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Closure(_) => false,
            // A macro that is not known, and `join!`, may wait.
            ExprKind::Macro(call) => {
                !call.opaque
                    && matches!(
                        call.makes,
                        Makes::Unit
                            | Makes::Logged
                            | Makes::Asserted
                            | Makes::Ensured
                            | Makes::String
                            | Makes::Str
                            | Makes::Bool
                            | Makes::Compares(..)
                    )
            }
            // What an operator of a type of its own does is not looked at.
            ExprKind::Binary { left, .. } => {
                matches!(self.type_of(file, *left).peel_refs(), Type::Prim(_))
            }
            _ => true,
        }
    }
}
