//! Control flow: where an expression can go, and what can run after it.
//!
//! Rust is structured, so no graph is built: each question walks the tree.
//! Answers lean to "yes, it may": a rule that asks "is this used afterwards" must not miss a use.

use super::{ExprId, ExprKind, Facts, Makes, Stmt};

/// A way out of an expression other than its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// `return`.
    Return,
    /// `?`.
    Try,
    /// `break` out of a loop or labelled block.
    Break(ExprId),
    /// `continue` of a loop.
    Continue(ExprId),
    /// A panic or the end of the process.
    Never,
}

/// Everything that running an expression can lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Whether it can reach its end.
    pub completes: bool,
    /// The other ways out.
    pub exits: Vec<Exit>,
}

impl Outcome {
    const fn done() -> Self {
        Self { completes: true, exits: Vec::new() }
    }

    fn out(exit: Exit) -> Self {
        Self { completes: false, exits: vec![exit] }
    }

    fn add(&mut self, exits: Vec<Exit>) {
        for exit in exits {
            if !self.exits.contains(&exit) {
                self.exits.push(exit);
            }
        }
    }

    /// First this, then `next` if this completes.
    fn then(&mut self, next: impl FnOnce() -> Self) {
        if self.completes {
            let next = next();
            self.completes = next.completes;
            self.add(next.exits);
        }
    }

    /// Either of the two.
    fn or(&mut self, other: Self) {
        self.completes |= other.completes;
        self.add(other.exits);
    }
}

impl Facts {
    /// What running an expression can lead to.
    pub fn outcome(&self, id: ExprId) -> Outcome {
        let mut all = Outcome::done();
        match self.kind(id) {
            ExprKind::Closure(_) => {}
            ExprKind::Block(_) if self.is_deferred(id) => {}
            ExprKind::Block(block) => {
                for stmt in &block.stmts {
                    all.then(|| self.stmt_outcome(stmt));
                }
                Self::land(id, &mut all);
            }
            ExprKind::If { cond, then, else_ } => {
                all.then(|| self.outcome(*cond));
                all.then(|| {
                    let mut either = self.outcome(*then);
                    either.or(else_.map_or_else(Outcome::done, |other| self.outcome(other)));
                    either
                });
            }
            ExprKind::Match { scrutinee, arms } => {
                all.then(|| self.outcome(*scrutinee));
                all.then(|| self.any_of(arms.iter().map(|arm| arm.body)));
            }
            ExprKind::Select(select) => {
                let handlers = select.branches.iter().map(|branch| branch.handler);
                let others = [select.else_, select.complete, select.default];
                all.then(|| self.any_of(handlers.chain(others.into_iter().flatten())));
                for branch in &select.branches {
                    let exits = self.outcome(branch.future).exits;
                    all.add(exits);
                }
            }
            ExprKind::Loop { body, .. } => {
                let mut inside = self.outcome(*body);
                inside.completes = false;
                Self::land(id, &mut inside);
                all = inside;
            }
            ExprKind::While { cond, body, .. } => {
                all.then(|| self.outcome(*cond));
                let mut inside = self.outcome(*body);
                Self::land(id, &mut inside);
                all.add(inside.exits);
            }
            ExprKind::For { iter, body, .. } => {
                all.then(|| self.outcome(*iter));
                let mut inside = self.outcome(*body);
                Self::land(id, &mut inside);
                all.add(inside.exits);
            }
            ExprKind::Binary { op, left, right } if op == "&&" || op == "||" => {
                all.then(|| self.outcome(*left));
                let exits = self.outcome(*right).exits;
                all.add(exits);
            }
            ExprKind::Return(value) => {
                all.then(|| value.map_or_else(Outcome::done, |value| self.outcome(value)));
                all.then(|| Outcome::out(Exit::Return));
            }
            ExprKind::Break { label, value } => {
                all.then(|| value.map_or_else(Outcome::done, |value| self.outcome(value)));
                let target = self.jump_target(id, label.as_deref(), false);
                all.then(|| Outcome::out(target.map_or(Exit::Never, Exit::Break)));
            }
            ExprKind::Continue { label } => {
                let target = self.jump_target(id, label.as_deref(), true);
                all = Outcome::out(target.map_or(Exit::Never, Exit::Continue));
            }
            ExprKind::Try(inner) => {
                all.then(|| self.outcome(*inner));
                all.add(vec![Exit::Try]);
            }
            ExprKind::Macro(call) => {
                self.in_order(id, &mut all);
                match call.makes {
                    Makes::Never => all.then(|| Outcome::out(Exit::Never)),
                    Makes::Returned => all.then(|| Outcome::out(Exit::Return)),
                    Makes::Ensured | Makes::Ready(_) => all.add(vec![Exit::Return]),
                    _ => {}
                }
            }
            ExprKind::Call { func, .. } => {
                self.in_order(id, &mut all);
                if self.ends_process(*func) {
                    all.then(|| Outcome::out(Exit::Never));
                }
            }
            _ => self.in_order(id, &mut all),
        }
        all
    }

    fn in_order(&self, id: ExprId, all: &mut Outcome) {
        for child in self.children(id) {
            all.then(|| self.outcome(child));
        }
    }

    fn any_of(&self, mut list: impl Iterator<Item = ExprId>) -> Outcome {
        let Some(first) = list.next() else { return Outcome::out(Exit::Never) };
        list.fold(self.outcome(first), |mut all, id| {
            all.or(self.outcome(id));
            all
        })
    }

    fn stmt_outcome(&self, stmt: &Stmt) -> Outcome {
        match stmt {
            Stmt::Item(_) => Outcome::done(),
            Stmt::Expr { expr, .. } => self.outcome(*expr),
            Stmt::Let(binding) => {
                let mut all = Outcome::done();
                if let Some(init) = binding.init {
                    all.then(|| self.outcome(init));
                }
                if let Some(else_) = binding.else_ {
                    all.add(self.outcome(else_).exits);
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

    fn ends_process(&self, func: ExprId) -> bool {
        let ExprKind::Path { path, local: None } = self.kind(func) else { return false };
        let text = path.text();
        matches!(&*text, "exit" | "abort" | "resume_unwind")
            || text.ends_with("process::exit")
            || text.ends_with("process::abort")
            || text.ends_with("panic::resume_unwind")
            || text.ends_with("hint::unreachable_unchecked")
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
        match self.kind(outer) {
            ExprKind::Block(block) => {
                let Some(number) = self.statement_of(outer, at) else { return };
                for stmt in &block.stmts[number + 1..] {
                    all.then(|| self.stmt_outcome(stmt));
                }
            }
            ExprKind::If { cond, then, else_ } if *cond == at => {
                all.then(|| {
                    let mut either = self.outcome(*then);
                    either.or(else_.map_or_else(Outcome::done, |other| self.outcome(other)));
                    either
                });
            }
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                all.then(|| self.any_of(arms.iter().map(|arm| arm.body)));
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
                    all.then(|| self.outcome(child));
                }
            }
        }
        Self::land(outer, all);
    }
}
