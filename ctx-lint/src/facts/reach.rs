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

    /// The uses of a variable that can run after something that happens in a closure or async block: those inside of it,
    /// and, where it is surely run in a known place, those after that place.
    ///
    /// What a task, a thread or another function runs happens at a time that is not known, and leads nowhere.
    pub fn uses_once_done(&self, local: LocalId, from: ExprId) -> Vec<ExprId> {
        let Some(within) = self.extent(local) else { return Vec::new() };
        let home = self.scope_of_extent(within);
        let (mut open, mut seen, mut found) = (vec![from], vec![from], Vec::new());
        while let Some(at) = open.pop() {
            let scope = self.scope(at);
            let after = self.uses_after(local, at);
            let is_known = |&at: &ExprId| scope == home || self.contains(scope.expr(), at);
            found.extend(after.into_iter().filter(is_known));
            if scope != home {
                for run in self.runs_of(scope.expr()) {
                    if !seen.contains(&run) {
                        seen.push(run);
                        open.push(run);
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Where a closure or async block runs, as far as it is called or awaited where it is made, or by its name.
    fn runs_of(&self, deferred: ExprId) -> Vec<ExprId> {
        let run = |value: ExprId| {
            let outer = self.parent(value)?;
            match (self.kind(deferred), self.kind(outer)) {
                (ExprKind::Closure(own), ExprKind::Call { func, .. }) if *func == value => {
                    let awaited = || {
                        self.parent(outer)
                            .filter(|&over| matches!(self.kind(over), ExprKind::Await(_)))
                    };
                    if own.is_async { awaited() } else { Some(outer) }
                }
                (ExprKind::Block(_), ExprKind::Await(_)) => Some(outer),
                _ => None,
            }
        };
        let name = self.let_of(deferred).and_then(|pat| self.bound(pat));
        let uses = name.map_or(&[][..], |name| &self[name].uses[..]);
        uses.iter().copied().chain([deferred]).filter_map(run).collect()
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
