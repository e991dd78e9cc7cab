//! Whether tasks are aborted, as far as their handles and sets show.

use super::{Def, Fate, Index, Type};
use crate::facts::{ExprId, ExprKind, Facts, LocalId};
use crate::source::FileId;

/// How many variables a handle is followed through.
const DEPTH: u32 = 4;

/// Names by which tasks are aborted.
const ABORTS: &[&str] = &["abort", "abort_all", "abort_handle", "AbortOnDropHandle", "AbortHandle"];

/// Who has a task's handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    /// Variables of the function that spawned the task.
    Function,
    /// A field.
    File,
    /// Code that is not followed.
    Anyone,
    /// A guard that aborts the task when it is dropped.
    Guard,
}

impl Index {
    /// Whether the task that a call spawns may be aborted: it lives in a set that does not wait for its tasks, or who
    /// has its handle aborts tasks.
    pub(super) fn may_abort(&self, file: FileId, spawn: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if let ExprKind::Method { receiver, .. } = facts.kind(spawn) {
            let ty = self.type_of(file, *receiver);
            if self.type_role(self.peel(&ty), "task_set").is_some() {
                return !self.is_waited_for(file, *receiver);
            }
        }
        let handle = |ty: &Type| {
            self.type_role(ty, "join_handle").is_some()
                || self.type_role(ty, "abort_guard").is_some()
        };
        match self.fate(file, spawn, &handle) {
            Fate::Ignored(_) | Fate::Unbound { .. } | Fate::Unassigned(_) | Fate::Dropped(_) => {
                false
            }
            _ => self.aborts_tasks(file, spawn, self.holder(file, spawn, DEPTH)),
        }
    }

    /// Whether who holds the handle of a task that was spawned at a place aborts any task.
    fn aborts_tasks(&self, file: FileId, spawn: ExprId, holder: Holder) -> bool {
        let own = self.file(file).facts.function(spawn);
        let mut aborts = ABORTS.iter().flat_map(|name| self.mentions(name));
        match holder {
            Holder::Function => {
                aborts.any(|(home, at)| home == file && self.file(home).facts.function(at) == own)
            }
            Holder::File => aborts.any(|(home, _)| home == file),
            Holder::Anyone => aborts.next().is_some(),
            Holder::Guard => true,
        }
    }

    /// Whether a set is a variable that is emptied until its last task has ended.
    fn is_waited_for(&self, file: FileId, set: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let owned = |&local: &LocalId| !matches!(self.type_of_local(file, local), Type::Ref(_));
        let Some(local) = facts.local(set).filter(owned) else { return false };
        let mut waited = false;
        let only_asked = facts[local].uses.iter().all(|&at| {
            let Some(call) = facts.parent(at) else { return false };
            let ExprKind::Method { receiver, name, .. } = facts.kind(call) else { return false };
            let in_head = facts.ancestors(call).any(|outer| {
                matches!(facts.kind(outer), ExprKind::While { cond, .. } if facts.contains(*cond, call))
            });
            waited |= name == "join_all"
                || in_head && self.call_role(file, call, "joins").is_some();
            *receiver == at && self.call_role(file, call, "cancels").is_none()
        });
        only_asked && waited
    }

    fn holder(&self, file: FileId, value: ExprId, depth: u32) -> Holder {
        let facts = &self.file(file).facts;
        let Some(depth) = depth.checked_sub(1) else { return Holder::Anyone };
        let through = |local: LocalId, but: ExprId| {
            let uses = facts[local].uses.iter().filter(|&&at| !facts.contains(but, at));
            uses.map(|&at| self.holder(file, at, depth)).max().unwrap_or(Holder::Function)
        };
        let into = |target: ExprId, but: ExprId| match facts.place(behind(facts, target)) {
            Some(place) if !place.fields.is_empty() => Holder::File,
            Some(place) => place.local().map_or(Holder::Anyone, |local| through(local, but)),
            None => Holder::Anyone,
        };
        let mut here = value;
        loop {
            let Some(outer) = facts.parent(here) else { return Holder::Anyone };
            here = match facts.kind(outer) {
                ExprKind::Await(_) | ExprKind::Select(_) => return Holder::Function,
                ExprKind::Struct { .. } => {
                    let own = matches!(self.type_of(file, outer).def(), Some(Def::Type(home, _)) if *home == file);
                    return if own { Holder::File } else { Holder::Anyone };
                }
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    // `handles.iter()`, `handle.take()`: the handles themselves again.
                    if !self.is_handed_on(file, outer) {
                        return Holder::Function;
                    }
                    outer
                }
                ExprKind::Method { receiver, .. } => {
                    if matches!(facts.kind(here), ExprKind::Closure(_)) {
                        outer
                    } else {
                        return into(*receiver, outer);
                    }
                }
                ExprKind::Call { .. } => match self.wrapped(file, outer) {
                    Some(Holder::Function) => outer,
                    other => return other.unwrap_or(Holder::Function),
                },
                ExprKind::Assign { left, right } if *right == here => return into(*left, outer),
                ExprKind::For { pat, iter, .. } if *iter == here => {
                    let each = facts.bindings(*pat).into_iter().map(|local| through(local, *iter));
                    return each.max().unwrap_or(Holder::Function);
                }
                ExprKind::Block(block) => {
                    if let Some(pat) = facts.let_of(here) {
                        let named = facts.bindings(pat).into_iter();
                        let each = named.map(|local| through(local, value));
                        return each.max().unwrap_or(Holder::Function);
                    }
                    if block.tail() != Some(here) {
                        return Holder::Function;
                    }
                    outer
                }
                ExprKind::Return(_) | ExprKind::Tuple(_) => return Holder::Anyone,
                _ => outer,
            };
        }
    }

    /// What a call makes of a handle that it is given: nothing more, a wrapper in the same hands, or something else.
    fn wrapped(&self, file: FileId, call: ExprId) -> Option<Holder> {
        let ty = self.type_of(file, call);
        if self.type_role(&ty, "abort_guard").is_some() {
            return Some(Holder::Guard);
        }
        match ty.def() {
            Some(Def::Type(home, _)) if self.is_stub(*home) => {
                holds_handle(self, &ty).then_some(Holder::Function)
            }
            _ => {
                let known = self.callee(file, call).is_some_and(|callee| self.is_stub(callee.file));
                (!known).then_some(Holder::Anyone)
            }
        }
    }

    /// Whether a method of what holds handles gives handles.
    fn is_handed_on(&self, file: FileId, call: ExprId) -> bool {
        let ExprKind::Method { name, .. } = self.file(file).facts.kind(call) else { return false };
        matches!(
            name.as_str(),
            "iter" | "into_iter" | "iter_mut" | "drain" | "take" | "collect" | "map" | "clone"
        )
    }
}

/// What the locks and cells are called on that lead to an expression: `self.tasks` for `self.tasks.lock().await`.
fn behind(facts: &Facts, mut id: ExprId) -> ExprId {
    while let ExprKind::Method { receiver: inner, .. }
    | ExprKind::Await(inner)
    | ExprKind::Try(inner)
    | ExprKind::Deref(inner) = facts.kind(id)
    {
        id = *inner;
    }
    id
}

/// Whether a handle is in the name of a type: `Arc<Mutex<Option<JoinHandle<()>>>>`.
fn holds_handle(index: &Index, ty: &Type) -> bool {
    index.type_role(ty, "join_handle").is_some()
        || matches!(ty, Type::Adt(_, args) if args.iter().any(|arg| holds_handle(index, arg)))
}
