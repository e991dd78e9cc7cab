//! Whether a loop can be left where it is not left yet.

use super::Index;
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, Stmt, TyKind};
use crate::source::FileId;

impl Index {
    /// Whether `break` can be written at a place, as far as types go: it leaves the nearest loop, and nobody expects
    /// a value of that loop.
    pub fn may_break(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(looping) = facts.enclosing_loop(at) else { return false };
        // There, a `break` without a label is an error.
        let labelled = facts.ancestors(at).take_while(|&outer| outer != looping).any(
            |outer| matches!(facts.kind(outer), ExprKind::Block(block) if block.label.is_some()),
        );
        !labelled
            && match facts.kind(looping) {
                ExprKind::Loop { .. } => match breaks(facts, looping) {
                    Breaks::Plain => true,
                    Breaks::WithValue => false,
                    Breaks::None => self.may_be_unit(file, looping),
                },
                _ => true,
            }
    }

    /// Whether an expression that never ended may from now on end with `()`.
    fn may_be_unit(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut at = id;
        for outer in facts.ancestors(id) {
            match facts.kind(outer) {
                ExprKind::Block(block) => {
                    let stands =
                        |stmt: &Stmt| matches!(stmt, Stmt::Expr { expr, .. } if *expr == at);
                    if !block.stmts.iter().any(stands) {
                        return false;
                    }
                    if block.tail().is_some_and(|tail| tail != at) {
                        return true;
                    }
                    if let BlockKind::Async { .. } = block.kind {
                        return self.is_spawned(file, outer) && is_discarded(facts, outer);
                    }
                }
                ExprKind::If { else_: None, .. }
                | ExprKind::Loop { .. }
                | ExprKind::While { .. }
                | ExprKind::For { .. } => return true,
                ExprKind::If { cond, .. } if *cond != at => {}
                ExprKind::Match { scrutinee, .. } if *scrutinee != at => {}
                _ => return false,
            }
            at = outer;
        }
        facts.function(id).is_some_and(
            |own| matches!(&facts[own].ret.kind, TyKind::Tuple(parts) if parts.is_empty()),
        )
    }
}

/// How a `loop` is left by `break`.
enum Breaks {
    None,
    Plain,
    WithValue,
}

fn breaks(facts: &Facts, looping: ExprId) -> Breaks {
    let mut found = Breaks::None;
    for at in facts.runs(looping) {
        if let ExprKind::Break { label, value } = facts.kind(at)
            && facts.jump_target(at, label.as_deref(), false) == Some(looping)
        {
            if value.is_some() {
                return Breaks::WithValue;
            }
            found = Breaks::Plain;
        }
    }
    found
}

/// Whether the call around an argument is a statement whose value nobody takes.
fn is_discarded(facts: &Facts, argument: ExprId) -> bool {
    let Some(call) = facts.parent(argument) else { return false };
    let Some(ExprKind::Block(block)) = facts.parent(call).map(|outer| facts.kind(outer)) else {
        return false;
    };
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, semi: true } if *expr == call))
}
