//! What stands where in a file, as lists that are made once.

use super::Index;
use crate::facts::{ExprId, ExprKind, Facts};
use crate::source::FileId;

/// Some of a file's expressions, each list in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Landmarks {
    /// The awaits and `select!`s.
    waits: Vec<ExprId>,
    /// Each `if` and each `while`.
    conditions: Vec<ExprId>,
}

impl Landmarks {
    fn of(facts: &Facts) -> Self {
        let mut own = Self::default();
        for (at, kind) in facts.all() {
            match kind {
                ExprKind::Await(_) | ExprKind::Select(_) => own.waits.push(at),
                ExprKind::If { .. } | ExprKind::While { .. } => own.conditions.push(at),
                _ => {}
            }
        }
        own
    }
}

impl Index {
    fn landmarks(&self, file: FileId) -> &Landmarks {
        self.landmarks[file.0 as usize].get_or_init(|| Landmarks::of(&self.file(file).facts))
    }

    /// The awaits and `select!`s behind an expression that run with the body, closure or async block around both.
    pub(super) fn waits_behind(
        &self,
        file: FileId,
        root: ExprId,
        at: ExprId,
    ) -> impl Iterator<Item = ExprId> {
        let facts = &self.file(file).facts;
        let all = between(&self.landmarks(file).waits, ExprId(at.0 + 1), facts[root].end);
        all.iter().copied().filter(move |&own| facts.runs_with(root, own))
    }

    /// Each `if` and `while` that runs when an expression runs, itself among them.
    pub(super) fn conditions_in(
        &self,
        file: FileId,
        outer: ExprId,
    ) -> impl Iterator<Item = ExprId> {
        let facts = &self.file(file).facts;
        let all = between(&self.landmarks(file).conditions, outer, facts[outer].end);
        all.iter().copied().filter(move |&own| facts.runs_with(outer, own))
    }
}

/// The part of a list from one expression up to another.
fn between(list: &[ExprId], from: ExprId, end: ExprId) -> &[ExprId] {
    let (first, last) =
        (list.partition_point(|&at| at < from), list.partition_point(|&at| at < end));
    &list[first..last.max(first)]
}
