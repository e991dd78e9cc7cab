//! Whether tasks are aborted, as far as their handles and sets show.

use crate::role::Role;
use rustc_hash::FxHashSet;

use super::{Def, Index, Thing, Type, ValueUse};
use crate::facts::{ExprId, ExprKind, Facts, FnId, LocalId, Name, Origin, Owner};
use crate::source::FileId;

/// Who has a task's handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    /// Variables of the function that spawned the task.
    Function,
    /// A field that is known.
    Field,
    /// Code that is not followed.
    Anyone,
    /// A guard that aborts the task when it is dropped.
    Guard,
}

/// The hands that a handle goes through.
#[derive(Default)]
struct Hands {
    /// The values that are not looked at yet.
    open: Vec<ExprId>,
    /// The fields that get the handle.
    fields: Vec<Thing>,
}

impl Index {
    /// Whether the task that a call spawns may be aborted: it lives in a set that does not wait for its tasks, or who
    /// has its handle aborts tasks.
    pub(super) fn may_abort(&self, file: FileId, spawn: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if let ExprKind::Method { receiver, .. } = facts.kind(spawn) {
            let ty = self.type_of(file, *receiver);
            if self.type_role(self.peel(&ty), Role::TaskSet).is_some() {
                return !self.is_waited_for(file, *receiver);
            }
        }
        let handle = |ty: &Type| {
            self.type_role(ty, Role::JoinHandle).is_some()
                || self.type_role(ty, Role::AbortGuard).is_some()
        };
        match self.value_use(file, spawn, &handle) {
            ValueUse::Ignored(_)
            | ValueUse::Unbound { .. }
            | ValueUse::Unassigned(_)
            | ValueUse::Dropped(_) => false,
            _ => self.aborts_tasks(file, spawn),
        }
    }

    /// Whether who holds the handle of a task that was spawned at a place may abort it.
    fn aborts_tasks(&self, file: FileId, spawn: ExprId) -> bool {
        let own = self.file(file).facts.function(spawn);
        let (mut hands, mut holder) = (Hands::default(), Holder::Function);
        hands.open.push(spawn);
        let mut seen = FxHashSet::default();
        while let Some(value) = hands.open.pop() {
            if seen.insert(value) {
                holder = holder.max(self.holder(file, value, &mut hands));
            }
        }
        let mut aborts = self.aborting().into_iter();
        match holder {
            Holder::Function => {
                aborts.any(|(home, at)| home == file && self.file(home).facts.function(at) == own)
            }
            Holder::Field => {
                aborts.any(|(home, at)| match self.aborts_from(home, at, &hands.fields) {
                    Some(from) => from,
                    None => home == file,
                })
            }
            Holder::Anyone => aborts.next().is_some(),
            Holder::Guard => true,
        }
    }

    /// The places of the run where a task is aborted, or where somebody gets what aborts it. A call that is not known counts if
    /// it is called like a function of a library that does so.
    fn aborting(&self) -> Vec<(FileId, ExprId)> {
        let mut names: Vec<&Name> = Vec::new();
        for role in [Role::Cancels, Role::GivesAbort] {
            let functions = self.functions_with(role).into_iter();
            let of_tasks = functions.filter(|&(file, id)| self.is_of_task(file, id));
            names.extend(of_tasks.map(|(file, id)| &self.file(file).facts[id].name));
        }
        names.sort_unstable();
        names.dedup();
        let all = names.into_iter().flat_map(|name| self.mentions(name));
        all.filter(|&(home, at)| {
            self.callee_at(home, at).is_none_or(|callee| self.is_of_task(callee.file, callee.id))
        })
        .collect()
    }

    /// Whether a function ends tasks, and does not wait for them.
    fn is_of_task(&self, file: FileId, id: FnId) -> bool {
        let facts = &self.file(file).facts;
        let Owner::Impl(own) = facts[id].owner else { return false };
        let ty = self.type_of_ty(&self.env_of_impl(file, own), &facts[own].self_ty);
        let has = |role: Role| self.fn_role(file, id, role).is_some();
        (has(Role::Cancels) || has(Role::GivesAbort))
            && !has(Role::Joins)
            && self.is_task_handle(&ty)
    }

    /// Whether what is aborted at a place comes from one of some fields; `None` when that is not known.
    fn aborts_from(&self, home: FileId, at: ExprId, fields: &[Thing]) -> Option<bool> {
        let facts = &self.file(home).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(at) else { return None };
        let (mut open, mut seen, mut known) = (vec![*receiver], FxHashSet::default(), true);
        while let Some(from) = open.pop() {
            for part in facts.descendants(from) {
                match facts.kind(part) {
                    ExprKind::Field { .. }
                        if fields.iter().any(|field| self.may_name(home, part, field)) =>
                    {
                        return Some(true);
                    }
                    ExprKind::Path { local: Some(local), .. } if seen.insert(*local) => {
                        match facts[*local].origin {
                            Origin::Receiver(_) => {}
                            Origin::For(looping) => match facts.kind(looping) {
                                ExprKind::For { iter, .. } => open.push(*iter),
                                _ => known = false,
                            },
                            _ => match facts.source_of(*local) {
                                Some((_, init)) => open.push(init),
                                None => known = false,
                            },
                        }
                    }
                    _ => {}
                }
            }
        }
        known.then_some(false)
    }

    /// Whether a set is a variable that is emptied until its last task has ended.
    fn is_waited_for(&self, file: FileId, set: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let owned = |&local: &LocalId| !matches!(self.type_of_local(file, local), Type::Ref(..));
        let Some(local) = facts.local(set).filter(owned) else { return false };
        let mut waited = false;
        let only_asked = facts[local].uses.iter().all(|&at| {
            let Some(call) = facts.parent(at) else { return false };
            let ExprKind::Method { receiver, .. } = facts.kind(call) else { return false };
            let in_head = facts.ancestors(call).any(|outer| {
                matches!(facts.kind(outer), ExprKind::While { cond, .. } if facts.contains(*cond, call))
            });
            // Who gives the set away to be joined waits for all of it.
            let joins = self.call_role(file, call, Role::Joins).is_some();
            waited |= joins && (in_head || self.consumes(file, call));
            *receiver == at && self.call_role(file, call, Role::Cancels).is_none()
        });
        only_asked && waited
    }

    /// Who gets the handle that an expression is. Variables that do are followed later.
    fn holder(&self, file: FileId, value: ExprId, hands: &mut Hands) -> Holder {
        let facts = &self.file(file).facts;
        let mut here = value;
        loop {
            let Some(outer) = facts.parent(here) else { return Holder::Anyone };
            here = match facts.kind(outer) {
                ExprKind::Await(_) | ExprKind::Select(_) => return Holder::Function,
                ExprKind::Struct { .. } => {
                    return match self.made_field(file, outer, here) {
                        Some(field) => hands.keep(field),
                        None => Holder::Anyone,
                    };
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
                        return self.put_in(file, *receiver, outer, hands);
                    }
                }
                ExprKind::Call { .. } => match self.wrapped(file, outer) {
                    Some(Holder::Function) => outer,
                    other => return other.unwrap_or(Holder::Function),
                },
                ExprKind::Assign { left, right } if *right == here => {
                    return self.put_in(file, *left, outer, hands);
                }
                ExprKind::For { pat, iter, .. } if *iter == here => {
                    hands.follow(facts, facts.bindings(*pat), *iter);
                    return Holder::Function;
                }
                ExprKind::Block(block) => {
                    if let Some(pat) = facts.let_of(here) {
                        hands.follow(facts, facts.bindings(pat), value);
                        return Holder::Function;
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

    /// Who gets a handle that is put into a place by an expression.
    fn put_in(&self, file: FileId, target: ExprId, by: ExprId, hands: &mut Hands) -> Holder {
        let facts = &self.file(file).facts;
        let target = behind(facts, target);
        let Some(place) = self.place(file, target) else { return Holder::Anyone };
        if !place.fields.is_empty() {
            return self.thing(file, target).map_or(Holder::Anyone, |field| hands.keep(field));
        }
        let Some(local) = place.local() else { return Holder::Anyone };
        hands.follow(facts, vec![local], by);
        Holder::Function
    }

    /// What a call makes of a handle that it is given: nothing more, a wrapper in the same hands, or something else.
    fn wrapped(&self, file: FileId, call: ExprId) -> Option<Holder> {
        let ty = self.type_of(file, call);
        if self.type_role(&ty, Role::AbortGuard).is_some() {
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

    /// Whether a method of what holds handles gives handles, as far as is known.
    fn is_handed_on(&self, file: FileId, call: ExprId) -> bool {
        let ty = self.type_of(file, call);
        ty.is_unknown() || holds_handle(self, &ty)
    }
}

impl Hands {
    fn keep(&mut self, field: Thing) -> Holder {
        self.fields.push(field);
        Holder::Field
    }

    /// Looks at the uses of variables later, except for those inside an expression.
    fn follow(&mut self, facts: &Facts, locals: Vec<LocalId>, but: ExprId) {
        let uses = locals.into_iter().flat_map(|local| &facts[local].uses);
        self.open.extend(uses.copied().filter(|&at| !facts.contains(but, at)));
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

/// Whether a handle is in the name of a type: `Arc<Mutex<Option<JoinHandle<()>>>>`, or what aborts a task.
fn holds_handle(index: &Index, ty: &Type) -> bool {
    match ty {
        Type::Ref(_, inner) => holds_handle(index, inner),
        Type::Tuple(parts) => parts.iter().any(|part| holds_handle(index, part)),
        Type::Adt(_, args) => {
            index.type_role(ty, Role::JoinHandle).is_some()
                || index.is_task_handle(ty)
                || args.iter().any(|arg| holds_handle(index, arg))
        }
        _ => false,
    }
}
