//! What can run after what, and what happens to a variable on the way.

use super::{ExprId, ExprKind, Facts, LocalId, Origin, PatId, PatKind, Stmt};

impl Facts {
    /// Whether `to` can run after `from` has ended, going round only those loops that lie inside `within`.
    ///
    /// `within` is where the thing asked about lives: a loop around it makes a new one each time.
    pub fn reaches(&self, from: ExprId, to: ExprId, within: ExprId) -> bool {
        if self.contains(to, from) {
            return to != from || self.loop_between(from, to, within);
        }
        let meet = self.ancestors(from).find(|&outer| self.contains(outer, to));
        let Some(meet) = meet else { return false };
        let part = |inner: ExprId| {
            let all = std::iter::once(inner).chain(self.ancestors(inner));
            all.take_while(|&at| at != meet).last().unwrap_or(inner)
        };
        let (first, second) = (part(from), part(to));
        let ordered = first < second && self.sequential(meet, first, second);
        (ordered && self.escapes(from, first)) || self.loop_between(from, to, within)
    }

    /// Whether two parts of one expression run one after the other, not one or the other.
    fn sequential(&self, outer: ExprId, first: ExprId, second: ExprId) -> bool {
        match self.kind(outer) {
            ExprKind::If { cond, .. } => first == *cond,
            ExprKind::Match { scrutinee, arms } => {
                let arm_of = |id: ExprId| {
                    arms.iter().position(|arm| arm.body == id || arm.guard == Some(id))
                };
                first == *scrutinee
                    || arm_of(first) == arm_of(second)
                    || arms.iter().any(|arm| arm.guard == Some(first))
            }
            ExprKind::Select(select) => {
                let handles = |id: ExprId| {
                    select.branches.iter().any(|branch| branch.handler == id)
                        || [select.else_, select.complete, select.default].contains(&Some(id))
                };
                !handles(first)
            }
            _ => true,
        }
    }

    /// Whether control at the end of `from` can reach the end of `part`, which holds it.
    fn escapes(&self, from: ExprId, part: ExprId) -> bool {
        let mut all = self.outcome(from);
        all.completes = true;
        let mut at = from;
        while at != part {
            let Some(outer) = self.parent(at) else { return true };
            if self.is_deferred(outer) {
                return true;
            }
            self.follow(at, outer, &mut all);
            at = outer;
        }
        all.completes
    }

    fn loop_between(&self, from: ExprId, to: ExprId, within: ExprId) -> bool {
        self.ancestors(from).take_while(|&outer| self.contains(within, outer)).any(|outer| {
            outer != within
                && matches!(
                    self.kind(outer),
                    ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
                )
                && self.contains(outer, to)
                && self.repeats(from, outer)
        })
    }

    /// The uses of a variable that can run after `from` has ended.
    pub fn uses_after(&self, local: LocalId, from: ExprId) -> Vec<ExprId> {
        let Some(within) = self.extent(local) else { return Vec::new() };
        let uses = self[local].uses.iter().copied();
        uses.filter(|&at| self.reaches(from, at, within)).collect()
    }

    /// The expression and pattern that a variable was bound from, when a `let`, arm or condition binds it.
    pub fn source_of(&self, local: LocalId) -> Option<(PatId, ExprId)> {
        match self[local].origin {
            Origin::Let(block, number) => {
                let ExprKind::Block(body) = self.kind(block) else { return None };
                match &body.stmts[number as usize] {
                    Stmt::Let(binding) => Some((binding.pat, binding.init?)),
                    _ => None,
                }
            }
            Origin::Arm(expr, number) => match self.kind(expr) {
                ExprKind::Match { scrutinee, arms } => {
                    Some((arms.get(number as usize)?.pat, *scrutinee))
                }
                _ => None,
            },
            Origin::Cond(expr) => match self.kind(expr) {
                ExprKind::Let { pat, expr } => Some((*pat, *expr)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a use of a variable moves it: by value, not borrowed, read through or called on.
    pub fn is_move(&self, at: ExprId) -> bool {
        let Some(outer) = self.parent(at) else { return true };
        match self.kind(outer) {
            ExprKind::Ref { .. }
            | ExprKind::Deref(_)
            | ExprKind::Not(_)
            | ExprKind::Neg(_)
            | ExprKind::Field { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::Macro(_)
            | ExprKind::Cast { .. } => false,
            ExprKind::Method { receiver, .. } => *receiver != at,
            ExprKind::Binary { .. } => false,
            ExprKind::Index { .. } => false,
            ExprKind::Assign { left, .. } => *left != at,
            // `(x, y) = …`
            ExprKind::Tuple(_) => !self.parent(outer).is_some_and(
                |holder| matches!(self.kind(holder), ExprKind::Assign { left, .. } if *left == outer),
            ),
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                arms.iter().any(|arm| self.moves_out(arm.pat))
            }
            ExprKind::Let { pat, expr } if *expr == at => self.moves_out(*pat),
            // `let _ = x;` does not touch `x`.
            ExprKind::Block(_) => self.let_of(at).is_none_or(|pat| self.moves_out(pat)),
            _ => true,
        }
    }

    /// Whether a pattern borrows some part of what it matches.
    pub fn binds_by_ref(&self, pat: PatId) -> bool {
        let mut borrows = false;
        self.each_pat(pat, &mut |pat| {
            borrows |= matches!(pat.kind, PatKind::Bind { by_ref: true, .. });
        });
        borrows
    }

    /// Whether matching a place against a pattern takes something out of it.
    pub fn moves_out(&self, pat: PatId) -> bool {
        let mut moves = false;
        self.each_pat(pat, &mut |pat| {
            moves |= matches!(pat.kind, PatKind::Bind { by_ref: false, .. });
        });
        moves
    }
}
