//! Control flow: where an expression can go, and what can run after it.
//!
//! Rust is structured, so no graph is built: each question walks the tree.
//! Answers lean to "yes, it may": a rule that asks "is this used afterwards" must not miss a use.

use super::{ExprId, ExprKind, Facts, LocalId, Origin, PatKind, Stmt};

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

/// Macros that never return.
const DIVERGING: &[&str] = &["panic", "unreachable", "todo", "unimplemented", "abort"];
/// Macros that return an error from the function.
const BAILING: &[&str] = &["bail", "yeet", "throw", "whatever", "return_err"];

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
                self.land(id, &mut all);
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
                self.land(id, &mut inside);
                all = inside;
            }
            ExprKind::While { cond, body, .. } => {
                all.then(|| self.outcome(*cond));
                let mut inside = self.outcome(*body);
                self.land(id, &mut inside);
                all.add(inside.exits);
            }
            ExprKind::For { iter, body, .. } => {
                all.then(|| self.outcome(*iter));
                let mut inside = self.outcome(*body);
                self.land(id, &mut inside);
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
                let last = call.path.last_name();
                if DIVERGING.contains(&last) {
                    all.then(|| Outcome::out(Exit::Never));
                } else if BAILING.contains(&last) {
                    all.then(|| Outcome::out(Exit::Return));
                } else if last == "ensure" {
                    all.add(vec![Exit::Return]);
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
    fn land(&self, id: ExprId, outcome: &mut Outcome) {
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
    fn follow(&self, at: ExprId, outer: ExprId, all: &mut Outcome) {
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
        self.land(outer, all);
    }

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
            self.children(meet).find(|&child| self.contains(child, inner)).unwrap_or(inner)
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
    pub fn source_of(&self, local: LocalId) -> Option<(super::PatId, ExprId)> {
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
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                arms.iter().any(|arm| self.moves_out(arm.pat))
            }
            ExprKind::Let { pat, expr } if *expr == at => self.moves_out(*pat),
            ExprKind::Block(block) => match block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let(binding) if binding.init == Some(at) => Some(binding.pat),
                _ => None,
            }) {
                // `let _ = x;` does not touch `x`.
                Some(pat) => self.moves_out(pat),
                None => true,
            },
            _ => true,
        }
    }

    /// Whether matching a place against a pattern takes something out of it.
    pub fn moves_out(&self, pat: super::PatId) -> bool {
        let mut moves = false;
        self.each_pat(pat, &mut |pat| {
            moves |= matches!(pat.kind, PatKind::Bind { by_ref: false, .. });
        });
        moves
    }
}
