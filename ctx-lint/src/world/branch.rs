//! The branches of `cfg_if! { if #[cfg(…)] { … } else if #[cfg(…)] { … } else { … } }`, and the arms of
//! `cfg_select! { … => { … } _ => { … } }`.
//!
//! The former are known by their form, which is none of the language: an attribute between `if` and its block. What stands in one
//! is under its predicate and under the negation of those before.

use std::sync::Arc;

use super::attrs::{MAX_PREDICATE, option_of};

/// The branches that are open, and the one that has just been closed.
#[derive(Default)]
pub(super) struct Branches {
    open: Vec<Branch>,
    /// How many branches are open around the modules with a body that are open.
    modules: Vec<usize>,
    /// Where the last one was closed, with the predicates of its chain.
    closed: Option<(usize, Arc<str>)>,
}

struct Branch {
    cfgs: Vec<Arc<str>>,
    /// The predicates of its chain, with commas between; nothing after `else`.
    chain: Option<Arc<str>>,
}

impl Branches {
    /// Enters the branch that begins with the `if` or `else` at a place, if it is one.
    pub(super) fn enter(&mut self, at: usize, is_else: bool, own: &[Arc<str>]) -> bool {
        // An `else` follows the brace of the branch before, and an `if` that `else`.
        let distance = if is_else { 1 } else { 2 };
        let before = self.closed.take().filter(|(closed, _)| closed + distance == at);
        if is_else != own.is_empty() || is_else && before.is_none() {
            return false;
        }
        self.push(before.map(|(_, chain)| chain), own);
        true
    }

    /// Enters an arm of `cfg_select!`, the last of which has no predicate of its own.
    pub(super) fn enter_arm(&mut self, is_first: bool, own: &[Arc<str>]) {
        let before = self.closed.take().filter(|_| !is_first);
        self.push(before.map(|(_, chain)| chain), own);
    }

    fn push(&mut self, before: Option<Arc<str>>, own: &[Arc<str>]) {
        let mut cfgs: Vec<Arc<str>> = Vec::new();
        let mut chain = None;
        if let Some(before) = before {
            cfgs.push(format!("not(any({before}))").into());
            chain = Some(before);
        }
        if let [first, more @ ..] = own {
            let own =
                more.iter().fold(first.to_string(), |all, more| format!("all({all}, {more})"));
            let whole = chain.map_or_else(|| own.clone(), |before| format!("{before}, {own}"));
            // What is too long is an option of its own, which a branch after it denies.
            let whole = if whole.len() > MAX_PREDICATE {
                option_of(std::iter::once(whole.as_str()))
            } else {
                whole.into()
            };
            chain = Some(whole);
            cfgs.push(own.into());
        } else {
            chain = None;
        }
        self.open.push(Branch { cfgs, chain });
    }

    /// Leaves the innermost branch, whose brace is closed at a place.
    pub(super) fn leave(&mut self, at: usize) {
        let chain = self.open.pop().and_then(|branch| branch.chain);
        self.closed = chain.map(|chain| (at, chain));
    }

    /// Says that a module with a body is entered: what stands in it is under its conditions.
    pub(super) fn enter_module(&mut self) {
        self.modules.push(self.open.len());
    }

    /// Says that the innermost module with a body is left.
    pub(super) fn leave_module(&mut self) {
        self.modules.pop();
    }

    /// The predicates of the branches that are open in the innermost module with a body.
    pub(super) fn here(&self) -> impl Iterator<Item = Arc<str>> + '_ {
        let from = self.modules.last().copied().unwrap_or(0).min(self.open.len());
        self.open[from..].iter().flat_map(|branch| branch.cfgs.iter().cloned())
    }
}
