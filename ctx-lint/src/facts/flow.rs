//! Control flow: where an expression can go, and what can run after it.
//!
//! Rust is structured, so no graph is built: where each expression can lead is found once for the whole file, from the
//! innermost outwards (`outcome`), and each question walks up from where it stands. Answers lean to "yes, it may": a rule
//! that asks "is this used afterwards" must not miss a use.

use super::outcome::{Exit, Outcome, Outcomes};
use super::{ExprId, ExprKind, Facts, Makes, Stmt};

impl Facts {
    /// What running an expression can lead to.
    pub fn outcome(&self, id: ExprId) -> Outcome {
        self.outcomes().get(id)
    }

    /// Whether no branch stands around an expression inside a body: what stands in a loop runs at least once.
    pub fn is_unconditional(&self, body: ExprId, at: ExprId) -> bool {
        self.ancestors(at).take_while(|&outer| outer != body).all(|outer| match self.kind(outer) {
            ExprKind::If { cond, .. } => self.contains(*cond, at),
            ExprKind::Match { scrutinee, .. } => self.contains(*scrutinee, at),
            ExprKind::Binary { op, left, .. } if op == "&&" || op == "||" => {
                self.contains(*left, at)
            }
            _ => true,
        })
    }

    /// Whether a body comes to an expression whenever it runs, unless it fails before: no branch and no loop that may run
    /// never stands around it, and no earlier statement leads elsewhere.
    pub fn is_always_reached(&self, body: ExprId, at: ExprId) -> bool {
        let leaves = |exit: Exit| !matches!(exit, Exit::Try | Exit::Never);
        let returns = |expr: ExprId| self.outcome(expr).exits.into_iter().any(leaves);
        let may_be_skipped = |outer: ExprId| match self.kind(outer) {
            ExprKind::While { body, .. } | ExprKind::For { body, .. } => self.contains(*body, at),
            ExprKind::Select(_) => true,
            _ => false,
        };
        let is_left_before = |outer: ExprId| match self.kind(outer) {
            ExprKind::Block(block) => block
                .stmts
                .iter()
                .map(|stmt| match stmt {
                    Stmt::Let(own) => [own.init, own.else_],
                    Stmt::Expr { expr, .. } => [Some(*expr), None],
                    Stmt::Item(_) => [None, None],
                })
                .take_while(|parts| !parts.iter().flatten().any(|&part| self.contains(part, at)))
                .any(|parts| parts.into_iter().flatten().any(returns)),
            _ => false,
        };
        let mut within = self.ancestors(at).take_while(|&outer| outer != body);
        self.is_unconditional(body, at)
            && !within.any(|outer| is_left_before(outer) || may_be_skipped(outer))
            && !is_left_before(body)
    }

    fn outcomes(&self) -> &Outcomes {
        self.outcomes.get_or_init(|| Outcomes::of(self))
    }

    /// What running an expression can lead to, when that is known of its parts.
    pub(super) fn outcome_of(&self, id: ExprId, known: &Outcomes) -> Outcome {
        let mut all = Outcome::done();
        match self.kind(id) {
            ExprKind::Closure(_) => {}
            ExprKind::Block(_) if self.is_deferred(id) => {}
            ExprKind::Block(_) => {
                all.then(|| known.from(id, 0));
                Self::land(id, &mut all);
            }
            ExprKind::If { cond, then, else_ } => {
                all.then(|| known.get(*cond));
                all.then(|| {
                    let mut either = known.get(*then);
                    either.or(else_.map_or_else(Outcome::done, |other| known.get(other)));
                    either
                });
            }
            ExprKind::Match { scrutinee, arms } => {
                all.then(|| known.get(*scrutinee));
                all.then(|| Self::any_of(known, arms.iter().map(|arm| arm.body)));
            }
            ExprKind::Select(select) => {
                let handlers = select.branches.iter().map(|branch| branch.handler);
                let others = [select.else_, select.complete, select.default];
                all.then(|| Self::any_of(known, handlers.chain(others.into_iter().flatten())));
                for branch in &select.branches {
                    let exits = known.get(branch.future).exits;
                    all.add(exits);
                }
            }
            ExprKind::Loop { body, .. } => {
                let mut inside = known.get(*body);
                inside.completes = false;
                Self::land(id, &mut inside);
                all = inside;
            }
            ExprKind::While { cond, body, .. } => {
                all.then(|| known.get(*cond));
                let mut inside = known.get(*body);
                Self::land(id, &mut inside);
                all.add(inside.exits);
            }
            ExprKind::For { iter, body, .. } => {
                all.then(|| known.get(*iter));
                let mut inside = known.get(*body);
                Self::land(id, &mut inside);
                all.add(inside.exits);
            }
            ExprKind::Binary { op, left, right } if op == "&&" || op == "||" => {
                all.then(|| known.get(*left));
                let exits = known.get(*right).exits;
                all.add(exits);
            }
            ExprKind::Return(value) => {
                all.then(|| value.map_or_else(Outcome::done, |value| known.get(value)));
                all.then(|| Outcome::out(Exit::Return));
            }
            ExprKind::Break { label, value } => {
                all.then(|| value.map_or_else(Outcome::done, |value| known.get(value)));
                let target = self.jump_target(id, label.as_deref(), false);
                all.then(|| Outcome::out(target.map_or(Exit::Never, Exit::Break)));
            }
            ExprKind::Continue { label } => {
                let target = self.jump_target(id, label.as_deref(), true);
                all = Outcome::out(target.map_or(Exit::Never, Exit::Continue));
            }
            ExprKind::Try(inner) => {
                all.then(|| known.get(*inner));
                all.add(vec![Exit::Try]);
            }
            ExprKind::Macro(call) => {
                self.in_order(id, known, &mut all);
                match call.makes {
                    Makes::Never => all.then(|| Outcome::out(Exit::Never)),
                    Makes::Returned => all.then(|| Outcome::out(Exit::Return)),
                    Makes::Ensured | Makes::Ready(_) => all.add(vec![Exit::Return]),
                    _ => {}
                }
            }
            ExprKind::Call { func, .. } => {
                self.in_order(id, known, &mut all);
                if self.never_returns(id, *func, known) {
                    all.then(|| Outcome::out(Exit::Never));
                }
            }
            _ => self.in_order(id, known, &mut all),
        }
        all
    }

    fn in_order(&self, id: ExprId, known: &Outcomes, all: &mut Outcome) {
        for child in self.children(id) {
            all.then(|| known.get(child));
        }
    }

    fn any_of(known: &Outcomes, mut list: impl Iterator<Item = ExprId>) -> Outcome {
        let Some(first) = list.next() else { return Outcome::out(Exit::Never) };
        list.fold(known.get(first), |mut all, id| {
            all.or(known.get(id));
            all
        })
    }

    pub(super) fn stmt_outcome(known: &Outcomes, stmt: &Stmt) -> Outcome {
        match stmt {
            Stmt::Item(_) => Outcome::done(),
            Stmt::Expr { expr, .. } => known.get(*expr),
            Stmt::Let(binding) => {
                let mut all = Outcome::done();
                if let Some(init) = binding.init {
                    all.then(|| known.get(init));
                }
                if let Some(else_) = binding.else_ {
                    all.add(known.get(else_).exits);
                }
                all
            }
        }
    }

    /// Turns jumps to this very expression into its end.
    fn land(id: ExprId, outcome: &mut Outcome) {
        let breaks = outcome.exits.contains(&Exit::Break(id));
        outcome.completes |= breaks;
        outcome
            .exits
            .retain(|exit| !matches!(exit, Exit::Break(to) | Exit::Continue(to) if *to == id));
    }

    /// The loop or labelled block that a `break` or `continue` goes to.
    pub fn jump_target(&self, id: ExprId, label: Option<&str>, to_loop: bool) -> Option<ExprId> {
        for outer in self.ancestors(id) {
            if self.is_deferred(outer) {
                return None;
            }
            let (own, is_loop) = match self.kind(outer) {
                ExprKind::Loop { label, .. }
                | ExprKind::While { label, .. }
                | ExprKind::For { label, .. } => (label.as_deref(), true),
                ExprKind::Block(block) => (block.label.as_deref(), false),
                _ => continue,
            };
            let matches = match label {
                Some(label) => own == Some(label) && (is_loop || !to_loop),
                None => is_loop,
            };
            if matches {
                return Some(outer);
            }
        }
        None
    }

    /// Whether an expression never reaches its end.
    pub fn diverges(&self, id: ExprId) -> bool {
        !self.outcome(id).completes
    }

    /// Whether control that is at the end of `from` can come to the start of the loop around it again.
    pub fn repeats(&self, from: ExprId, looping: ExprId) -> bool {
        let mut all = self.outcome(from);
        let mut at = from;
        for outer in self.ancestors(from) {
            if outer == looping {
                let continues = all.exits.contains(&Exit::Continue(looping));
                return all.completes || continues;
            }
            self.follow(at, outer, &mut all);
            at = outer;
        }
        false
    }

    /// Adds what runs in `outer` after its part `at` has ended.
    pub(super) fn follow(&self, at: ExprId, outer: ExprId, all: &mut Outcome) {
        let known = self.outcomes();
        match self.kind(outer) {
            ExprKind::Block(_) => {
                let Some(number) = self.statement_of(outer, at) else { return };
                all.then(|| known.from(outer, number + 1));
            }
            ExprKind::If { cond, then, else_ } if *cond == at => {
                all.then(|| {
                    let mut either = known.get(*then);
                    either.or(else_.map_or_else(Outcome::done, |other| known.get(other)));
                    either
                });
            }
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                all.then(|| Self::any_of(known, arms.iter().map(|arm| arm.body)));
            }
            ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Select(_) => {}
            ExprKind::Loop { .. } => {
                all.completes = false;
            }
            ExprKind::Return(_) => all.then(|| Outcome::out(Exit::Return)),
            ExprKind::Try(_) => all.add(vec![Exit::Try]),
            ExprKind::Break { label, .. } => {
                let target = self.jump_target(outer, label.as_deref(), false);
                all.then(|| Outcome::out(target.map_or(Exit::Never, Exit::Break)));
            }
            ExprKind::Closure(_) => {}
            _ => {
                let later: Vec<ExprId> = self.children(outer).filter(|&child| child > at).collect();
                for child in later {
                    all.then(|| known.get(child));
                }
            }
        }
        Self::land(outer, all);
    }
}
