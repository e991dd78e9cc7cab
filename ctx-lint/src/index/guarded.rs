//! Guards of locks that block the thread, alive while a future waits.
//!
//! While the future is put aside, its lock stays taken. Another task that wants it blocks its thread, and the task that
//! could give it back may need that very thread.

use rustc_hash::FxHashSet;

use super::{Def, Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin};
use crate::flow::analysis::{Held, held_at_waits};
use crate::flow::{Elaborated, IdSet, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// A guard that is alive during a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GuardedWait {
    /// What the guard is kept in: a variable, or nothing but an expression.
    pub kept: Kept,
    /// The first wait in the text.
    pub wait: ExprId,
    /// Who is known to be held up.
    pub others: Others,
}

/// What is known of those who want a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Others {
    /// They may come at any time.
    Any,
    /// The lock is reached through a reference that nobody else has.
    None,
    /// The guard is of a lock that clippy's `await_holding_lock` knows, which is on by default.
    Linted,
}

/// What keeps a guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// A variable.
    Local(LocalId),
    /// The value of an expression, which lives to the end of its statement.
    Temp(ExprId),
}

impl Index {
    /// The guards of blocking locks in a file that are alive while their future may be put aside.
    pub fn guarded_waits(&self, file: FileId) -> Vec<GuardedWait> {
        let mut found = Vec::new();
        for &root in self.flows.roots(self, file) {
            if self.has_guard_and_wait(file, root) {
                self.guarded_waits_in(file, root, &mut found);
            }
        }
        found.sort_unstable();
        found
    }

    /// Whether a body may have a guard alive over a wait. Asking is cheaper than building its graph.
    fn has_guard_and_wait(&self, file: FileId, root: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let runs = facts.runs(root);
        let waits =
            |at: &ExprId| matches!(facts.kind(*at), ExprKind::Await(_) | ExprKind::Select(_));
        let makes = |&at: &ExprId| match facts.kind(at) {
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                self.keeps_thread_lock(&self.type_of(file, at))
            }
            ExprKind::For { iter, .. } => {
                let (_, item) = self.iterated(&self.type_of(file, *iter));
                self.keeps_thread_lock(&item)
            }
            _ => false,
        };
        runs.iter().any(waits) && runs.iter().any(makes)
    }

    fn guarded_waits_in(&self, file: FileId, root: ExprId, found: &mut Vec<GuardedWait>) {
        let Some(graph) = self.flows.graph(self, file, root) else { return };
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        let mut waits = held_at_waits(graph, &elaborated, graph.live());
        waits.retain(|own| self.waits_at(file, own.at));
        waits.sort_by_key(|own| own.at);
        let mut alive: IdSet<VarId> = IdSet::default();
        for own in &waits {
            alive.add_all(&own.vars);
        }
        let guards = alive.all().filter(|&var| self.keeps_thread_lock(&graph[var].ty));
        let guards: Vec<(VarId, Kept)> =
            guards.filter_map(|var| Some((var, kept_in(graph[var].kind)?))).collect();
        let is_local = |(_, kept): &&(VarId, Kept)| matches!(kept, Kept::Local(_));
        let locals: IdSet<VarId> = guards.iter().filter(is_local).map(|own| own.0).collect();
        // The first wait is told: a guard is looked at once, however many waits it is alive at.
        let mut left: IdSet<VarId> = guards.iter().map(|own| own.0).collect();
        let mut seen = FxHashSet::default();
        for Held { at, vars: mut here, .. } in waits {
            // A value that is on its way into a variable has a place of its own: the variable says it better.
            if here.meets(&locals) {
                here.keep_all(&locals);
            }
            here.keep_all(&left);
            left.remove_all(&here);
            for var in here.all() {
                let Some(kept) = kept_in(graph[var].kind) else { continue };
                if seen.insert(kept) && self.is_sure(file, kept) {
                    let ty = match kept {
                        Kept::Local(local) => self.type_of_local(file, local),
                        Kept::Temp(at) => self.type_of(file, at),
                    };
                    let others = self.others(file, kept, &ty);
                    if !self.holds_nobody_up(file, root, kept) {
                        found.push(GuardedWait { kept, wait: at, others });
                    }
                }
            }
        }
    }

    /// Whether it is known which call has given what is kept: a guess, as that a guard is cloned, is not enough.
    fn is_sure(&self, file: FileId, kept: Kept) -> bool {
        let facts = &self.file(file).facts;
        let made = match kept {
            Kept::Local(local) => facts.source_of(local).map(|(_, init)| init),
            Kept::Temp(at) => Some(at),
        };
        let is_call =
            |at: ExprId| matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
        made.filter(|&at| is_call(at))
            .is_none_or(|at| self.callee(file, at).is_none_or(|callee| callee.certain))
    }

    /// Whether a value keeps a lock that blocks threads: it is such a guard, or has one in it.
    fn keeps_thread_lock(&self, ty: &Type) -> bool {
        self.has_thread_lock(ty, &|_| true, &mut FxHashSet::default())
    }

    /// What is known of those who want the lock of a guard.
    fn others(&self, file: FileId, kept: Kept, ty: &Type) -> Others {
        let is_unlinted = |text: &str| text == "unlinted";
        if !self.has_thread_lock(ty, &is_unlinted, &mut FxHashSet::default()) {
            return Others::Linted;
        }
        if self.is_alone_with(file, kept) { Others::None } else { Others::Any }
    }

    /// Whether a guard is taken from a part of what the function has by `&mut self`.
    fn is_alone_with(&self, file: FileId, kept: Kept) -> bool {
        let facts = &self.file(file).facts;
        let Some(at) = self.locked(file, kept) else { return false };
        let local = self.place(file, at).and_then(|place| place.local());
        local.is_some_and(|local| {
            facts.is_receiver(local)
                && matches!(self.type_of_local(file, local), Type::Ref(true, _))
                && !self.is_shared_place(file, at)
        })
    }

    /// Whether it is proven that nobody waits for the lock of a guard: it is of a container that the body alone can come to,
    /// or that everybody only reads.
    fn holds_nobody_up(&self, file: FileId, root: ExprId, kept: Kept) -> bool {
        let Some(at) = self.locked(file, kept) else { return false };
        let ty = self.type_of(file, at);
        self.type_role(ty.peel_refs(), Role::Container).is_some()
            && (self.is_only_reached_by(file, root, at) || self.is_only_read(file, at))
    }

    /// The expression that names what a guard is taken from.
    fn locked(&self, file: FileId, kept: Kept) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let mut at = match kept {
            Kept::Local(local) => match facts[local].origin {
                Origin::For(looping) => match facts.kind(looping) {
                    ExprKind::For { iter, .. } => *iter,
                    _ => return None,
                },
                _ => facts.source_of(local)?.1,
            },
            Kept::Temp(at) => at,
        };
        while self.place(file, at).is_none() {
            at = match facts.kind(at) {
                ExprKind::Method { receiver, .. } => *receiver,
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                _ => return None,
            };
        }
        Some(at)
    }

    /// Whether others may have the same value: it is behind a pointer that is cloned.
    fn is_shared_place(&self, file: FileId, at: ExprId) -> bool {
        let ty = self.type_of(file, at);
        self.peel(&ty) != ty.peel_refs()
    }

    fn has_thread_lock(
        &self,
        ty: &Type,
        counts: &dyn Fn(&str) -> bool,
        seen: &mut FxHashSet<Def>,
    ) -> bool {
        match ty {
            Type::Tuple(parts) => parts.iter().any(|part| self.has_thread_lock(part, counts, seen)),
            Type::Adt(def, args) => {
                if let Some(text) = self.role(def, Role::SyncLockGuard) {
                    return counts(text);
                }
                match def {
                    Def::Type(file, id) if !self.is_stub(*file) => {
                        seen.insert(def.clone())
                            && self
                                .bounded_fields_of(*file, *id)
                                .iter()
                                .flatten()
                                .any(|field| self.has_thread_lock(field, counts, seen))
                    }
                    _ => {
                        let wraps = self.is_wrapper(ty, def);
                        wraps && args.iter().any(|arg| self.has_thread_lock(arg, counts, seen))
                    }
                }
            }
            _ => false,
        }
    }

    /// Whether a type of a library owns what it is made of: `Option`, `Result`, `Box`.
    fn is_wrapper(&self, ty: &Type, def: &Def) -> bool {
        let is_enum = matches!(self.lang_of(def), Some(Lang::Option | Lang::Result));
        is_enum || self.peel(ty) != ty
    }
}

/// What keeps a guard that is in a variable of a graph.
const fn kept_in(kind: VarKind) -> Option<Kept> {
    match kind {
        VarKind::Local(local) => Some(Kept::Local(local)),
        VarKind::Temp(at) => Some(Kept::Temp(at)),
        _ => None,
    }
}
