//! Permits that are to limit how many tasks there are, and do not.

use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::source::FileId;

/// Tasks without a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlimited {
    /// The call that acquires the permit.
    pub acquire: ExprId,
    /// The call that spawns the task.
    pub spawn: ExprId,
}

impl Index {
    /// The spawns of a file, in loops, whose task begins with a wait for a permit: there are as many tasks as turns, and they
    /// queue.
    pub fn permits_inside_tasks(&self, file: FileId) -> Vec<Unlimited> {
        let facts = &self.file(file).facts;
        let spawns = self.spawns_in_loops(file).into_iter();
        let found = spawns.filter_map(|(spawn, task)| {
            let ExprKind::Block(block) = facts.kind(task) else { return None };
            // A list has an end, and so have its tasks.
            let looping = facts.enclosing_loop(spawn)?;
            if matches!(facts.kind(looping), ExprKind::For { .. }) {
                return None;
            }
            let before = |at: ExprId| match facts.kind(at) {
                ExprKind::Await(inner) => Some(*inner),
                _ => None,
            };
            let first =
                facts.runs(task).into_iter().filter_map(before).min_by_key(|&at| facts[at].end);
            let acquire = first.filter(|&call| self.gives_permit(file, call))?;
            // What the loop made anew on this turn limits nothing else.
            let ExprKind::Method { receiver, .. } = facts.kind(acquire) else { return None };
            (!block.stmts.is_empty() && self.viewed(file, *receiver).is_some())
                .then_some(Unlimited { acquire, spawn })
        });
        found.collect()
    }

    /// The spawns of a file, in loops, beside a permit that the turn of the loop drops at its end, while the task goes on.
    pub fn permits_outside_tasks(&self, file: FileId) -> Vec<Unlimited> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        let spawns = self.spawns_in_loops(file);
        if spawns.is_empty() {
            return found;
        }
        let locals = (0..facts.locals.len()).map(|number| LocalId(number as u32));
        let permits = locals.filter(|&local| self.is_permit(&self.type_of_local(file, local)));
        let permits: Vec<LocalId> = permits.collect();
        for (spawn, _) in spawns {
            let looping = facts.enclosing_loop(spawn);
            for &local in &permits {
                let Some((_, init)) = facts.source_of(local) else { continue };
                if init > spawn
                    || facts.enclosing_loop(init) != looping
                    || facts.scope(init).expr() != facts.scope(spawn).expr()
                {
                    continue;
                }
                let taken = facts[local].uses.iter().any(|&at| {
                    let called = facts.parent(at);
                    facts.is_move(at)
                        || facts.scope(at).expr() != facts.scope(spawn).expr()
                        || facts.contains(spawn, at)
                        || called
                            .is_some_and(|call| self.call_role(file, call, Role::Forgets).is_some())
                });
                let holds = facts.extent(local).is_some_and(|extent| facts.contains(extent, spawn));
                let acquire = facts.descendants(init).find(|&call| self.gives_permit(file, call));
                if !taken && holds && !self.is_joined_in_turn(file, spawn) {
                    found.extend(acquire.map(|acquire| Unlimited { acquire, spawn }));
                }
            }
        }
        found
    }

    /// The spawns of tasks in loops, each with what it spawns.
    fn spawns_in_loops(&self, file: FileId) -> Vec<(ExprId, ExprId)> {
        let facts = &self.file(file).facts;
        let spawns = facts.all().filter_map(|(spawn, kind)| {
            let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = kind else {
                return None;
            };
            facts.enclosing_loop(spawn)?;
            let is_task = self.call_role(file, spawn, Role::Spawns) == Some("task");
            is_task.then_some((spawn, *args.first()?))
        });
        spawns.collect()
    }

    fn is_permit(&self, ty: &Type) -> bool {
        self.holds(ty, &|ty: &Type| self.type_role(ty, Role::Permit).is_some())
    }

    /// Whether a call waits for a permit.
    fn gives_permit(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        matches!(facts.kind(call), ExprKind::Method { .. })
            && self.call_role(file, call, Role::Acquires).is_some()
            && self.is_permit(&self.output_of(&self.type_of(file, call)))
    }

    /// Whether the handle of a task is awaited in the same turn, or kept where somebody may do so.
    fn is_joined_in_turn(&self, file: FileId, spawn: ExprId) -> bool {
        let facts = &self.file(file).facts;
        self.is_awaited(file, spawn)
            || facts.let_of(spawn).is_some_and(|pat| {
                let uses = facts.bindings(pat).into_iter().flat_map(|local| &facts[local].uses);
                uses.copied().any(|at| {
                    facts
                        .ancestors(at)
                        .take_while(|&outer| facts.enclosing_loop(outer).is_some())
                        .any(|outer| {
                            matches!(facts.kind(outer), ExprKind::Await(_) | ExprKind::Select(_))
                        })
                })
            })
    }
}
