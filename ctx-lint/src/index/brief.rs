//! Code that is over at once: it waits for nothing, goes round no loop that may be long, and ends no context.

use super::locks::FnKey;
use super::{Callee, Def, Index, Lang, Type, ValueUse};
use crate::effect::{Analysis, Known};
use crate::facts::{BlockKind, ExprId, ExprKind, LocalId, Makes, Owner, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// What a function of a library does that may take time, or that others may be waiting for.
const LONG: &[Role] = &[
    Role::Accepts,
    Role::Acquires,
    Role::Blocks,
    Role::BlocksThrough,
    Role::Cancels,
    Role::Drops,
    Role::Exits,
    Role::Joins,
    Role::Receives,
    Role::Sleeps,
    Role::SleepsBlocking,
    Role::WaitsCancelled,
];

/// What file I/O takes time: a whole file, a whole tree, all that is in a folder, a lock that others hold.
const MUCH: &[&str] = &["file", "tree", "entries", "lock"];

/// Which functions are over at once, as summaries. One that calls itself may take any time, and is not.
struct Brief<'i>(&'i Index);

impl Analysis for Brief<'_> {
    type Node = FnKey;
    /// The functions that it calls; nothing where something else in it takes time.
    type Local = Option<Vec<FnKey>>;
    type Summary = bool;

    fn local(&self, (file, id): FnKey) -> Self::Local {
        let function = &self.0.file(file).facts[id];
        let body = function.body.filter(|_| !function.is_async)?;
        self.0.brief_calls(file, body)
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        local.clone().unwrap_or_default()
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> bool {
        local.as_ref().is_some_and(|called| called.iter().all(|&key| *known.of(key)))
    }
}

/// What an expression by itself takes.
enum Takes {
    /// No time.
    Nothing,
    /// As long as this function does.
    As(FnKey),
    /// Nobody knows how long.
    Time,
}

impl Index {
    /// Whether a statement is over at once: names, literals, wrappers, log lines, and calls of functions that are made of
    /// these, or of a library's that do not wait.
    pub fn is_brief(&self, file: FileId, stmt: &Stmt) -> bool {
        let root = match stmt {
            Stmt::Item(_) => return true,
            Stmt::Expr { expr, .. } => *expr,
            Stmt::Let(binding) => {
                let bound = self.file(file).facts.bindings(binding.pat);
                if bound.into_iter().any(|local| self.does_by_drop(file, local)) {
                    return false;
                }
                match binding.init {
                    Some(init) => init,
                    None => return true,
                }
            }
        };
        let called = self.brief_calls(file, root);
        called.is_some_and(|called| {
            called.into_iter().all(|key| self.effects.brief.summary(&Brief(self), key))
        })
    }

    /// The functions whose length decides about that of a piece of code; nothing where it takes time whatever they do.
    fn brief_calls(&self, file: FileId, code: ExprId) -> Option<Vec<FnKey>> {
        let facts = &self.file(file).facts;
        let (mut called, mut at) = (Vec::new(), code);
        while at < facts[code].end {
            // What is started as a task runs elsewhere.
            if self.is_spawned(file, at) {
                at = facts[at].end;
                continue;
            }
            match self.time_of(file, at) {
                Takes::Nothing => {}
                Takes::As(key) => called.push(key),
                Takes::Time => return None,
            }
            at = ExprId(at.0 + 1);
        }
        Some(called)
    }

    fn time_of(&self, file: FileId, at: ExprId) -> Takes {
        let facts = &self.file(file).facts;
        let is_plain = |at: ExprId| matches!(self.type_of(file, at).peel_refs(), Type::Prim(_));
        let is_brief = match facts.kind(at) {
            ExprKind::Call { .. } if self.is_constructor(file, at) => !self.is_left(file, at),
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let Some(callee) = self.callee(file, at).filter(|callee| callee.certain) else {
                    return Takes::Time;
                };
                if let ExprKind::Method { receiver, .. } = facts.kind(at)
                    && !self.is_plain_pointer(&self.type_of(file, *receiver))
                {
                    return Takes::Time;
                }
                if self.may_end_context(file, at, &callee) {
                    return Takes::Time;
                }
                if !self.is_stub(callee.file) {
                    return Takes::As((callee.file, callee.id));
                }
                if self.callee_role(&callee, Role::Spawns).is_some_and(|how| how != "scoped") {
                    return Takes::Nothing;
                }
                self.is_brief_in_library(file, at, &callee)
            }
            ExprKind::Struct { .. } => !self.is_left(file, at),
            ExprKind::Block(block) => {
                let lets = block.stmts.iter().filter_map(|stmt| match stmt {
                    Stmt::Let(binding) => Some(binding.pat),
                    _ => None,
                });
                let mut bound = lets.flat_map(|pat| facts.bindings(pat));
                !matches!(block.kind, BlockKind::Async { .. })
                    && !bound.any(|local| self.does_by_drop(file, local))
            }
            ExprKind::Await(_)
            | ExprKind::Select(_)
            | ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Yield(_)
            | ExprKind::Opaque(_)
            | ExprKind::Closure(_) => false,
            // A macro that is not known, and `join!`, may wait.
            ExprKind::Macro(call) => {
                !call.opaque
                    && matches!(
                        call.makes,
                        Makes::Unit
                            | Makes::Logged
                            | Makes::Asserted
                            | Makes::Ensured
                            | Makes::String
                            | Makes::Str
                            | Makes::Bool
                            | Makes::Compares(..)
                    )
            }
            // What an operator of a type of its own does is not looked at.
            ExprKind::Binary { left, .. } | ExprKind::AssignOp { left, .. } => is_plain(*left),
            // What was there before is dropped.
            ExprKind::Assign { left, .. } => !self.has_guard(&self.type_of(file, *left)),
            ExprKind::Not(inner) | ExprKind::Neg(inner) => is_plain(*inner),
            ExprKind::Deref(inner) => self.is_plain_pointer(&self.type_of(file, *inner)),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => {
                self.is_plain_pointer(&self.type_of(file, *base))
            }
            _ => true,
        };
        if is_brief { Takes::Nothing } else { Takes::Time }
    }

    /// Whether a call may drop a guard: it gets one by value, or changes what holds guards other than by adding to it.
    fn may_end_context(&self, file: FileId, call: ExprId, callee: &Callee) -> bool {
        let facts = &self.file(file).facts;
        let is_own = !self.is_stub(callee.file);
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
            ExprKind::Call { args, .. } => (None, args),
            _ => return false,
        };
        let has_guard = |at: ExprId| self.has_guard(&self.type_of(file, at));
        let own = self.function(callee).receiver.as_ref();
        let changes = own.is_some_and(|own| own.by_ref && own.mutable)
            && self.callee_role(callee, Role::Changes) != Some("appends");
        let takes = own.is_some_and(|own| !own.by_ref) && is_own;
        let on_guard = receiver.filter(|_| changes || takes).is_some_and(|at| {
            if changes { self.has_guard(self.type_of(file, at).peel_refs()) } else { has_guard(at) }
        });
        on_guard || is_own && args.iter().any(|&arg| has_guard(arg))
    }

    /// Whether a value of a type holds a guard whose drop may end a context.
    fn has_guard(&self, ty: &Type) -> bool {
        self.has_part(ty, &|ty| self.type_role(ty, Role::CancelGuard).is_some())
    }

    /// Whether a function of a library does not wait, and runs nothing of which the length is not known.
    fn is_brief_in_library(&self, file: FileId, call: ExprId, callee: &Callee) -> bool {
        if self.callee_role(callee, Role::Clones).is_some() {
            return true;
        }
        let function = self.function(callee);
        let is_own = !matches!(function.owner, Owner::Trait(_));
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) =
            self.file(file).facts.kind(call)
        else {
            return false;
        };
        let receiver = match self.file(file).facts.kind(call) {
            ExprKind::Method { receiver, .. } => Some(*receiver),
            _ => None,
        };
        let mut given =
            receiver.into_iter().chain(args.iter().copied()).map(|at| self.type_of(file, at));
        let is_plain = |ty: &Type| {
            !matches!(ty, Type::Unknown(_) | Type::Fn(..) | Type::Closure(..) | Type::Opaque(_))
                && self.is_plain_pointer(ty)
        };
        is_own
            && !function.is_async
            && !LONG.iter().any(|&role| self.callee_role(callee, role).is_some())
            && self.callee_role(callee, Role::BlocksIo).is_none_or(|much| !MUCH.contains(&much))
            && !matches!(self.type_of(file, call), Type::Never | Type::Unknown(_))
            && given.all(|ty| is_plain(&ty))
    }

    /// Whether to follow a value of a type takes no time: what is behind a `LazyLock` may be made first.
    fn is_plain_pointer(&self, ty: &Type) -> bool {
        match ty {
            Type::Ref(_, inner) => self.is_plain_pointer(inner),
            Type::Adt(def, _) => {
                let is_own = matches!(def, Def::Type(file, _) if !self.is_stub(*file));
                self.type_role(ty, Role::MadeOnUse).is_none()
                    && !(is_own && self.implements(ty, Lang::Deref))
            }
            _ => true,
        }
    }

    /// Whether a value that is made is dropped where it stands, and something happens then.
    fn is_left(&self, file: FileId, at: ExprId) -> bool {
        let does = |ty: &Type| self.drop_effect(ty).is_some();
        let is_gone = matches!(
            self.value_use(file, at, &does),
            ValueUse::Ignored(_) | ValueUse::Unbound { .. } | ValueUse::Unassigned(_)
        );
        is_gone && self.does_something(&self.type_of(file, at))
    }

    /// Whether a variable is dropped at the end of its block, and something happens then.
    fn does_by_drop(&self, file: FileId, local: LocalId) -> bool {
        let facts = &self.file(file).facts;
        !facts[local].uses.iter().any(|&at| facts.is_move(at))
            && self.does_something(&self.type_of_local(file, local))
    }

    /// Whether the drop of a value of a type does something that takes time, or that others may wait for.
    fn does_something(&self, ty: &Type) -> bool {
        self.has_part(ty, &|ty| {
            self.type_role(ty, Role::Registration).is_none() && self.drop_effect(ty).is_some()
        })
    }

    /// Whether a type, or what a value of it owns, is what is asked for. A registration is not looked into.
    fn has_part(&self, ty: &Type, is: &dyn Fn(&Type) -> bool) -> bool {
        let (mut open, mut seen) = (vec![ty.clone()], Vec::new());
        while let Some(ty) = open.pop() {
            if self.type_role(&ty, Role::Registration).is_some() || seen.contains(&ty) {
                continue;
            }
            if is(&ty) {
                return true;
            }
            let parts = self.parts(&ty).unwrap_or_default();
            open.extend(parts.into_iter().map(|(_, part)| part));
            if let Type::Adt(_, args) = &ty {
                open.extend(args.iter().cloned());
            }
            seen.push(ty);
        }
        false
    }
}
