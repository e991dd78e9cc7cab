//! Tasks that never end and that nobody can end, though their owner ends other work.

use super::{Def, Index, Type, ValueUse};
use crate::facts::{ExprId, ExprKind, FnId, ImplId, Owner};
use crate::role::Role;
use crate::source::FileId;

/// A task that goes on for as long as the process.
#[derive(Clone, Copy, Debug)]
pub struct Unstoppable {
    /// The call that starts it.
    pub spawn: ExprId,
    /// The loop that it does not leave.
    pub looping: (FileId, ExprId),
    /// Where the owner, or another one of the same trait, ends other work.
    pub ending: (FileId, ExprId),
    /// Whether a function starts it that has no owner yet.
    pub at_birth: bool,
}

impl Index {
    /// The tasks of a file that loop for ever, whose handle nobody keeps, and that a method of an owner starts which ends
    /// other work: by a token, a handle, a channel or a flag.
    pub fn unstoppable_tasks(&self, file: FileId) -> Vec<Unstoppable> {
        let facts = &self.file(file).facts;
        let calls = facts
            .all()
            .filter(|(_, kind)| matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }));
        let found = calls.filter_map(|(spawn, _)| {
            self.call_role(file, spawn, Role::Spawns).filter(|&how| how != "scoped")?;
            let function = &facts[facts.function(spawn)?];
            let Owner::Impl(owner) = function.owner else { return None };
            let looping = self.endless_work(file, spawn).filter(|_| self.is_let_go(file, spawn))?;
            let ending = self.ending_of(file, owner)?;
            Some(Unstoppable { spawn, looping, ending, at_birth: function.receiver.is_none() })
        });
        found.collect()
    }

    /// Whether nobody keeps the handle of a task. A set keeps the task, and gives out another kind of handle.
    fn is_let_go(&self, file: FileId, spawn: ExprId) -> bool {
        if self.type_role(&self.type_of(file, spawn), Role::JoinHandle).is_none() {
            return false;
        }
        let handle = |ty: &Type| self.type_role(ty, Role::JoinHandle).is_some();
        matches!(
            self.value_use(file, spawn, &handle),
            ValueUse::Ignored(_)
                | ValueUse::Unbound { .. }
                | ValueUse::Unassigned(_)
                | ValueUse::Dropped(_)
        )
    }

    /// The loop in what a call starts that nothing leaves, and that comes round to a wait.
    fn endless_work(&self, file: FileId, spawn: ExprId) -> Option<(FileId, ExprId)> {
        let facts = &self.file(file).facts;
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(spawn)
        else {
            return None;
        };
        let work = args.iter().copied().find(|&arg| facts.is_deferred(arg));
        let (home, body) = match work {
            Some(body) => (file, body),
            // `spawn(run(…))`
            None => args.iter().find_map(|&arg| {
                let callee = self.callee(file, arg).filter(|callee| callee.certain)?;
                let function = self.function(&callee);
                let own = function.is_async && !self.is_stub(callee.file);
                function.body.filter(|_| own).map(|body| (callee.file, body))
            })?,
        };
        let there = &self.file(home).facts;
        let looping = there.descendants(body).find(|&at| {
            let outcome = there.outcome(at);
            matches!(there.kind(at), ExprKind::Loop { .. })
                && there.enclosing_loop(at).is_none()
                && !outcome.completes
                && outcome.exits.is_empty()
        })?;
        let mut inside = there.runs(looping).into_iter();
        let waits = inside.any(|at| matches!(there.kind(at), ExprKind::Await(_)));
        // Its future may be dropped from inside of the task: a branch of a `select!` around the loop.
        let dropped = there.ancestors(looping).take_while(|&outer| outer != body).any(|outer| {
            matches!(
                there.kind(outer),
                ExprKind::Select(_) | ExprKind::Call { .. } | ExprKind::Method { .. }
            )
        });
        (waits && !dropped).then_some((home, looping))
    }

    /// Where an owner ends work of its own: in a method of its type, or of another type in a method of the same trait that
    /// this owner leaves as it is.
    fn ending_of(&self, file: FileId, owner: ImplId) -> Option<(FileId, ExprId)> {
        let own = &self.file(file).facts[owner];
        let env = self.env_of_fn(file, *own.functions.first()?);
        let ty = self.self_type(&env);
        let impls = self.impls_of(&ty);
        let methods = impls.iter().flat_map(|&(home, id)| {
            let functions = &self.file(home).facts[id].functions;
            functions.iter().map(move |&function| (home, function))
        });
        let own_end =
            methods.into_iter().find_map(|(home, function)| self.ends_work(home, function));
        own_end.or_else(|| {
            let path = own.trait_.as_ref()?;
            let meant = self.resolve(file, own.module, path, super::Space::Type)?;
            let Def::Trait(home, id) = meant else { return None };
            if self.is_stub(home) {
                return None;
            }
            let left = self.file(home).facts[id].functions.iter().filter(|&&function| {
                let declared = &self.file(home).facts[function];
                let named = |other: &FnId| self.file(file).facts[*other].name == declared.name;
                declared.body.is_some() && !own.functions.iter().any(named)
            });
            let others = left.flat_map(|&function| {
                self.implementations(&Def::Trait(home, id), &self.file(home).facts[function].name)
            });
            others.into_iter().find_map(|(home, function)| self.ends_work(home, function))
        })
    }

    /// The first place of a method that ends work which a field of `self` leads to.
    pub(super) fn ends_work(&self, file: FileId, function: FnId) -> Option<(FileId, ExprId)> {
        let facts = &self.file(file).facts;
        let own = facts[function].receiver.as_ref()?.local;
        let body = facts[function].body?;
        let holds = |ty: &Type| self.has_handle(ty);
        let ends = |at: ExprId| match facts.kind(at) {
            ExprKind::Method { receiver, .. } => {
                let Some(callee) = self.callee_at(file, at) else { return false };
                let has = |role: Role| self.callee_role(callee, role).is_some();
                let ty = self.type_of(file, *receiver);
                has(Role::Cancels) || has(Role::SetsFlag) || has(Role::Takes) && holds(&ty)
            }
            ExprKind::Assign { left, right } => {
                matches!(facts.kind(*right), ExprKind::Path { path, .. } if path.last_name() == "None")
                    && holds(&self.type_of(file, *left))
            }
            _ => false,
        };
        let leads = |at: ExprId| facts.descendants(at).any(|inner| facts.local(inner) == Some(own));
        let whole = |at: ExprId| match facts.kind(at) {
            ExprKind::Method { receiver, .. } => leads(*receiver),
            ExprKind::Assign { left, .. } => leads(*left),
            _ => false,
        };
        let place = facts.runs(body).into_iter().find(|&at| ends(at) && whole(at))?;
        Some((file, place))
    }

    /// Whether a type is a handle by which a task is ended, or has one among its parts and arguments.
    fn has_handle(&self, ty: &Type) -> bool {
        let ends = [Role::Sender, Role::JoinHandle, Role::AbortGuard, Role::CancelGuard];
        match ty {
            Type::Ref(_, inner) => self.has_handle(inner),
            Type::Tuple(parts) => parts.iter().any(|part| self.has_handle(part)),
            Type::Adt(_, args) => {
                ends.iter().any(|&role| self.type_role(ty, role).is_some())
                    || args.iter().any(|arg| self.has_handle(arg))
            }
            _ => false,
        }
    }
}
