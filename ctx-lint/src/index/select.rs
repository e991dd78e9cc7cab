//! Questions about `select!`.

use super::{Flavor, Index, Type};
use crate::facts::{Branch, Exit, ExprId, ExprKind, Facts, PatId, PatKind, Place, Select};
use crate::role::Role;
use crate::source::FileId;

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
                wanted.is_none_or(|wanted| wanted == flavor).then_some((id, &**select))
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

    /// Whether a branch takes the messages of a receiver, and is off when the receiver has missed some.
    pub fn is_muted_by_lag(&self, file: FileId, branch: &Branch) -> bool {
        self.may_lag(&self.output_of(&self.type_of(file, branch.future)))
            && self.is_success(file, branch.future, branch.pat)
    }

    /// Whether a `select!` waits for one branch alone, which a value can disable: then it panics, and waits for nothing.
    pub fn falls_with_value(&self, file: FileId, id: ExprId, select: &Select) -> bool {
        let [only] = &select.branches[..] else { return false };
        select.else_.is_none()
            && (self.is_muted_by_lag(file, only) || self.discards(file, id, only.pat).is_some())
    }

    /// Whether a pattern takes every outcome of a task but that it has panicked or was aborted.
    pub fn takes_all_of_task(&self, file: FileId, branch: &Branch, inner: PatId) -> bool {
        let facts = &self.file(file).facts;
        let PatKind::TupleStruct { elems, .. } = &facts[inner].kind else { return false };
        let output = self.output_of(&self.type_of(file, branch.future));
        let outcome = if inner == branch.pat { Some(&output) } else { output.first_arg() };
        let error = match outcome {
            Some(Type::Adt(_, args)) => args.get(1),
            _ => None,
        };
        let takes = |&elem: &PatId| self.refutable(file, branch.future, elem) == Some(false);
        self.is_success(file, branch.future, inner)
            && error.is_some_and(|error| self.type_role(error, Role::TaskFailed).is_some())
            && elems.iter().all(takes)
    }
}

impl Index {
    /// The numbers of the branches that come round the loop to the same `select!` again, those left out that bring the
    /// sign to stop: they come round only when they were woken for nothing.
    pub fn branches_that_go_on(&self, file: FileId, id: ExprId, select: &Select) -> Vec<usize> {
        let facts = &self.file(file).facts;
        let Some(looping) = facts.enclosing_loop(id) else { return Vec::new() };
        let mut numbers = facts.branches_that_repeat(id, select);
        numbers.retain(|&number| !self.brings_stop(file, id, &select.branches[number], looping));
        numbers
    }

    /// Whether a branch waits for the sign to stop: a flag in a watch channel that its handler asks whether to leave, or
    /// something that the loop itself asks, with nothing else to do about it.
    fn brings_stop(&self, file: FileId, id: ExprId, branch: &Branch, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(branch.future) else { return false };
        let Some(place) = self.viewed(file, *receiver) else { return false };
        let leaves = |at: ExprId| {
            let exits = facts.outcome(at).exits;
            exits.iter().any(|exit| *exit != Exit::Continue(looping) && *exit != Exit::Try)
        };
        let decides = |at: ExprId| match facts.kind(at) {
            ExprKind::If { cond, then, else_ } => {
                facts.mentions(*cond, &place) && (leaves(*then) || else_.is_some_and(leaves))
            }
            ExprKind::While { cond, .. } => at == looping && facts.mentions(*cond, &place),
            _ => false,
        };
        let here = facts.runs(branch.handler).into_iter().any(decides);
        if here && self.is_flag(file, branch.future, &place) {
            return true;
        }
        facts.is_idle(branch.handler)
            && self.conditions_in(file, looping).any(|at| !facts.contains(id, at) && decides(at))
    }

    /// Whether a future waits for a change in a watch channel of one flag, as far as that is known.
    fn is_flag(&self, file: FileId, future: ExprId, place: &Place) -> bool {
        let Some(from) = self.receives(file, future).filter(|from| from.kind == "watch") else {
            return false;
        };
        let ty = self.type_of(file, from.receiver);
        let held = self.peel(&ty).first_arg();
        self.viewed(file, from.receiver).as_ref() == Some(place)
            && held.is_none_or(|held| held.is_unknown() || *held == Type::prim("bool"))
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
