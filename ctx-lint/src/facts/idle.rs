//! Code that does nothing, and values that nothing is done with.

use super::{ExprId, ExprKind, Facts, Makes, PatKind, Stmt};

impl Facts {
    /// Whether an expression does nothing but log, or go round a loop.
    pub fn is_idle(&self, id: ExprId) -> bool {
        self.runs(id).into_iter().all(|at| match self.kind(at) {
            ExprKind::Block(_)
            | ExprKind::Continue { .. }
            | ExprKind::Lit(_)
            | ExprKind::Path { .. }
            | ExprKind::Field { .. }
            | ExprKind::Deref(_)
            | ExprKind::Ref { .. } => true,
            ExprKind::Tuple(parts) => parts.is_empty(),
            ExprKind::Macro(call) => call.makes == Makes::Logged,
            // What a log line shows.
            ExprKind::Method { args, .. } => args.is_empty() && self.is_logged(at, id),
            _ => false,
        })
    }

    /// Whether an expression does nothing but log, or leave what is around it.
    pub fn only_leaves(&self, id: ExprId) -> bool {
        !self.outcome(id).exits.is_empty()
            && self.runs(id).into_iter().all(|at| {
                let leaves = std::iter::once(at)
                    .chain(
                        self.ancestors(at)
                            .take_while(|&outer| self.contains(id, outer) && outer != id),
                    )
                    .any(|outer| self.diverges(outer));
                leaves
                    || at == id
                    || self.is_idle(at)
                    || matches!(
                        self.kind(at),
                        ExprKind::Block(_)
                            | ExprKind::If { .. }
                            | ExprKind::Match { .. }
                            | ExprKind::Let { .. }
                    )
            })
    }

    /// Whether a value goes nowhere: it is a statement, or bound or assigned to `_`.
    pub fn is_thrown_away(&self, id: ExprId) -> bool {
        let Some(outer) = self.parent(id) else { return false };
        match self.kind(outer) {
            ExprKind::Assign { left, right } => {
                *right == id && matches!(self.kind(*left), ExprKind::Underscore)
            }
            ExprKind::Block(block) => match self.statement_of(outer, id).map(|at| &block.stmts[at])
            {
                Some(Stmt::Expr { expr, semi }) => *semi && *expr == id,
                Some(Stmt::Let(binding)) => {
                    binding.init == Some(id) && matches!(self[binding.pat].kind, PatKind::Wild)
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn is_logged(&self, at: ExprId, within: ExprId) -> bool {
        self.ancestors(at)
            .take_while(|&outer| self.contains(within, outer))
            .any(|outer| matches!(self.kind(outer), ExprKind::Macro(_)))
    }
}
