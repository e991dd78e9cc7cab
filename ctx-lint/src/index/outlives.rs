//! Loops over a `select!` that live on by a timer when all that they are fed by has ended.

use super::Index;
use crate::facts::{Branch, Exit, ExprId, ExprKind, Select};
use crate::role::Role;
use crate::source::FileId;

/// A loop that its timer keeps alive.
#[derive(Clone, Copy, Debug)]
pub struct Outliving<'i> {
    /// The loop.
    pub looping: ExprId,
    /// A branch that is off when its source has ended.
    pub input: &'i Branch,
    /// The branch that is never off.
    pub timer: &'i Branch,
}

impl Index {
    /// The loops of a file that nothing leaves, over a `select!` whose branches are inputs, which are off when these have
    /// ended, and timers, which are never off.
    pub fn outliving_loops(&self, file: FileId) -> Vec<Outliving<'_>> {
        let facts = &self.file(file).facts;
        let found = self.tokio_selects(file).into_iter().filter_map(|(id, select)| {
            let looping = facts.enclosing_loop(id).filter(|_| select.else_.is_none())?;
            let outcome = facts.outcome(looping);
            let endless = matches!(facts.kind(looping), ExprKind::Loop { .. })
                && !outcome.completes
                && outcome.exits.is_empty();
            if !endless || !self.is_all_it_waits_for(file, id, looping) {
                return None;
            }
            let (input, timer) = self.inputs_and_timers(file, id, select)?;
            Some(Outliving { looping, input, timer })
        });
        found.collect()
    }

    /// The first input and the first timer of a `select!` that has no other branches.
    fn inputs_and_timers<'i>(
        &self,
        file: FileId,
        id: ExprId,
        select: &'i Select,
    ) -> Option<(&'i Branch, &'i Branch)> {
        let (mut input, mut timer) = (None, None);
        for branch in &select.branches {
            let ticks = [Role::Ticks, Role::Sleeps]
                .iter()
                .any(|&role| self.call_role(file, branch.future, role).is_some());
            match self.can_be_off(file, id, branch)? {
                false if ticks => timer = timer.or(Some(branch)),
                true if branch.guard.is_none() && self.ends_with_none(file, branch) => {
                    input = input.or(Some(branch));
                }
                _ => return None,
            }
        }
        input.zip(timer)
    }

    /// Whether a branch takes the next thing of what comes to an end: `Some(…) = inbox.recv()`.
    fn ends_with_none(&self, file: FileId, branch: &Branch) -> bool {
        let output = self.output_of(&self.type_of(file, branch.future));
        let option = output.def().is_some_and(|def| self.path_of(def) == "std::option::Option");
        let facts = &self.file(file).facts;
        let whole = match &facts[branch.pat].kind {
            crate::facts::PatKind::TupleStruct { elems, .. } => {
                elems.iter().all(|&pat| self.refutable(file, branch.future, pat) == Some(false))
            }
            _ => false,
        };
        option && whole && !self.is_endless(file, branch.future)
    }

    /// Whether a loop awaits nothing outside of a `select!` and its handlers, so that it turns by the timer alone.
    fn is_all_it_waits_for(&self, file: FileId, id: ExprId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let inside = facts.runs(looping).into_iter();
        inside.filter(|&at| facts.enclosing_loop(at) == Some(looping)).all(|at| {
            facts.contains(id, at)
                || !matches!(facts.kind(at), ExprKind::Await(_) | ExprKind::Select(_))
        }) && !facts.outcome(looping).exits.contains(&Exit::Return)
    }
}
