//! Questions about `select!`.

use super::Index;
use crate::facts::{Branch, ExprId, ExprKind, Facts, Select};
use crate::source::FileId;

/// Whose `select!` it is: they differ in what happens when a pattern does not match and when all branches are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// tokio's: a branch whose pattern does not match is off for the rest of this call; `else`, or a panic, when all are.
    Tokio,
    /// futures': branches are fused futures; `complete`, or a panic, when all have ended.
    Futures,
}

impl Index {
    /// Whose `select!` an expression is; `None` when it is nobody's that is known.
    pub fn select_flavor(&self, file: FileId, id: ExprId) -> Option<Flavor> {
        let facts = &self.file(file).facts;
        let ExprKind::Select(select) = facts.kind(id) else { return None };
        if select.path.last_name() == "select_biased" || select.complete.is_some() {
            return Some(Flavor::Futures);
        }
        let path = self.macro_path(file, self.module_at(file, id), &select.path)?;
        match path.split("::").next()? {
            "tokio" => Some(Flavor::Tokio),
            "futures" | "futures_util" => Some(Flavor::Futures),
            _ => None,
        }
    }
}

impl Index {
    /// Every `select!` of a file that is tokio's.
    pub fn tokio_selects(&self, file: FileId) -> Vec<(ExprId, &Select)> {
        self.selects(file, Some(Flavor::Tokio))
    }

    /// Every `select!` of a file, of one flavour or of any that is known.
    pub fn selects(&self, file: FileId, wanted: Option<Flavor>) -> Vec<(ExprId, &Select)> {
        let all = self.file(file).facts.all();
        all.filter_map(|(id, kind)| match kind {
            ExprKind::Select(select) => {
                let flavor = self.select_flavor(file, id)?;
                wanted.is_none_or(|wanted| wanted == flavor).then_some((id, select))
            }
            _ => None,
        })
        .collect()
    }

    /// Whether a branch can turn itself off: it has a guard, or a pattern that can fail.
    /// `None` when that is not known.
    pub fn can_be_off(&self, file: FileId, select: ExprId, branch: &Branch) -> Option<bool> {
        if branch.guard.is_some() {
            return Some(true);
        }
        self.refutable(file, select, branch.pat)
    }
}

impl Facts {
    /// The numbers of the branches after which control comes round the loop to the same `select!` again.
    pub fn branches_that_repeat(&self, id: ExprId, select: &Select) -> Vec<usize> {
        let Some(looping) = self.enclosing_loop(id) else { return Vec::new() };
        let branches = select.branches.iter().enumerate();
        branches
            .filter(|(_, branch)| self.repeats(branch.handler, looping))
            .map(|(number, _)| number)
            .collect()
    }
}
