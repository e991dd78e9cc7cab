//! What each expression of a file can lead to, as a table.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Block, ExprId, ExprKind, Facts, Name};

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
    pub(super) const fn done() -> Self {
        Self { completes: true, exits: Vec::new() }
    }

    pub(super) fn out(exit: Exit) -> Self {
        Self { completes: false, exits: vec![exit] }
    }

    pub(super) fn add(&mut self, exits: Vec<Exit>) {
        for exit in exits {
            if !self.exits.contains(&exit) {
                self.exits.push(exit);
            }
        }
    }

    /// Whether it comes to its end, and nowhere else.
    fn is_plain(&self) -> bool {
        self.completes && self.exits.is_empty()
    }

    /// First this, then `next` if this completes.
    pub(super) fn then(&mut self, next: impl FnOnce() -> Self) {
        if self.completes {
            let next = next();
            self.completes = next.completes;
            self.add(next.exits);
        }
    }

    /// Either of the two.
    pub(super) fn or(&mut self, other: Self) {
        self.completes |= other.completes;
        self.add(other.exits);
    }
}

/// What the expressions of a file lead to, found once from the innermost outwards.
///
/// What just comes to its end, as most of them do, has no entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcomes {
    exprs: FxHashMap<ExprId, Outcome>,
    /// What a block leads to from a statement on, by the statement's number, the last one first. One that leads to the same as
    /// the one behind it has no entry.
    tails: FxHashMap<ExprId, Vec<(u32, Outcome)>>,
    /// The names of what may not return when it is called, until all is found.
    never: FxHashSet<Name>,
}

impl Outcomes {
    pub(super) fn of(facts: &Facts) -> Self {
        let mut own = Self { never: facts.never_names(), ..Self::default() };
        // What is inside of an expression has a higher number.
        for at in (0..facts.exprs.len() as u32).rev() {
            let id = ExprId(at);
            if let ExprKind::Block(block) = facts.kind(id) {
                own.add_tails(id, block);
            }
            let found = facts.outcome_of(id, &own);
            if !found.is_plain() {
                own.exprs.insert(id, found);
            }
        }
        own.never = FxHashSet::default();
        own
    }

    /// Whether a path with such a last name may lead to what does not return.
    pub(super) fn may_be_never(&self, last: &str) -> bool {
        self.never.contains(last)
    }

    fn add_tails(&mut self, id: ExprId, block: &Block) {
        let mut tails: Vec<(u32, Outcome)> = Vec::new();
        for (number, stmt) in block.stmts.iter().enumerate().rev() {
            let mut found = Facts::stmt_outcome(self, stmt);
            let behind = tails.last().map(|(_, behind)| behind);
            if found.is_plain() || found.completes && behind == Some(&found) {
                continue;
            }
            found.then(|| behind.cloned().unwrap_or_else(Outcome::done));
            if behind != Some(&found) {
                tails.push((number as u32, found));
            }
        }
        if !tails.is_empty() {
            tails.shrink_to_fit();
            self.tails.insert(id, tails);
        }
    }

    /// What an expression leads to.
    pub(super) fn get(&self, id: ExprId) -> Outcome {
        self.exprs.get(&id).cloned().unwrap_or_else(Outcome::done)
    }

    /// What a block leads to from a statement on.
    pub(super) fn from(&self, block: ExprId, stmt: usize) -> Outcome {
        let tails = self.tails.get(&block).map_or(&[][..], Vec::as_slice);
        let at = tails.partition_point(|&(number, _)| number as usize >= stmt);
        at.checked_sub(1).map_or_else(Outcome::done, |at| tails[at].1.clone())
    }
}
