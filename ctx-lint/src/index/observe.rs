//! Whether code looks at cancellation.
//!
//! Code observes a context when it asks it, waits for its end, runs something under it, or hands it on to what it calls.
//! A clone that is moved into a task of its own observes nothing here: that task ends, and this code runs on.

use super::{Callee, Def, Env, Index, Type};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, LocalId, TypeId};
use crate::role::Role;
use crate::source::FileId;

/// Parts of names of things that end work, other than contexts: channels, flags, signals.
const ENDS: &[&str] = &[
    "shutdown",
    "shut_down",
    "cancel",
    "stop",
    "abort",
    "terminat",
    "quit",
    "kill",
    "exit",
    "closed",
    "closing",
    "is_running",
    "running",
    "halt",
    "interrupt",
    "ctrl_c",
];

/// Whether the bodies of functions observe a context, as summaries.
struct Observing<'i>(&'i Index);

/// What makes a function observe a context.
enum Local {
    /// It looks at one itself.
    Looks,
    /// One of these does, which it calls.
    Calls(Vec<(FileId, FnId)>),
}

impl Analysis for Observing<'_> {
    type Node = (FileId, FnId);
    type Local = Local;
    type Summary = bool;

    fn local(&self, (file, id): (FileId, FnId)) -> Local {
        let Self(index) = self;
        let facts = &index.file(file).facts;
        let Some(body) = facts[id].body.filter(|_| !index.is_stub(file)) else {
            return Local::Calls(Vec::new());
        };
        let runs = index.runs_unspawned(file, body);
        if runs.iter().any(|&at| index.looks(file, at, &|_| false)) {
            return Local::Looks;
        }
        let calls = runs.into_iter().flat_map(|at| index.called_in_world(file, at));
        Local::Calls(calls.map(|callee| (callee.file, callee.id)).collect())
    }

    fn callees(&self, local: &Local) -> Vec<(FileId, FnId)> {
        match local {
            Local::Looks => Vec::new(),
            Local::Calls(calls) => calls.clone(),
        }
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> bool {
        match local {
            Local::Looks => true,
            Local::Calls(calls) => calls.iter().any(|&call| *known.of(call)),
        }
    }
}

impl Index {
    /// Whether a type carries cancellation that code can look at: a token, or a context, unless it is one of the run
    /// that shows no way to ask it and of whose end the vocabulary does not speak either.
    pub fn carries_cancel(&self, ty: &Type) -> bool {
        if self.is_token(ty) {
            return true;
        }
        match self.peel(ty) {
            Type::Adt(def @ Def::Type(file, id), _) if !self.is_stub(*file) => {
                self.is_context(ty)
                    && (self.is_declared(def, Role::Context) && self.vocabulary.speaks_of_ends()
                        || self.shows_its_end(def)
                        || self.can_be_asked(*file, *id))
            }
            _ => self.is_context(ty),
        }
    }

    /// Whether a type of the run has a field that carries cancellation.
    fn can_be_asked(&self, file: FileId, id: TypeId) -> bool {
        let def = &self.file(file).facts[id];
        let env = Env::generic(file, def.module, &def.generics);
        def.variants.iter().flat_map(|variant| &variant.fields).any(|field| {
            match self.peel(&self.type_of_ty(&env, &field.ty)) {
                // Its own kind, in a tree of them.
                Type::Adt(Def::Type(home, inner), _) if (*home, *inner) == (file, id) => false,
                ty => self.is_cancellable(ty),
            }
        })
    }

    /// Whether anything that runs in an expression, or in a function of the run that it calls, observes some context.
    /// So does, in the expression itself, what is named like a signal to end.
    ///
    /// Tasks that are spawned inside do not count.
    pub fn observes_cancel(&self, file: FileId, within: ExprId) -> bool {
        let runs = self.runs_unspawned(file, within);
        runs.iter().any(|&at| self.looks(file, at, &is_signal))
            || runs.into_iter().any(|at| self.calls_heeding(file, at))
    }

    /// What stands in an expression and in no task that is spawned there.
    fn runs_unspawned(&self, file: FileId, within: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        let mut at = within;
        while at < facts[within].end {
            if at != within && self.is_spawned(file, at) {
                at = facts[at].end;
                continue;
            }
            found.push(at);
            at = ExprId(at.0 + 1);
        }
        found
    }

    /// Whether an expression is what a call starts as a task or thread of its own.
    pub fn is_spawned(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(outer)
        else {
            return false;
        };
        args.contains(&at)
            && match self.callee_at(file, outer) {
                Some(callee) => {
                    self.callee_role(callee, Role::Spawns).is_some_and(|how| how != "scoped")
                }
                None => is_spawn_name(facts.kind(outer), facts),
            }
    }

    /// Whether an expression is a use of a context, or of a signal, that can end what it stands in.
    fn looks(&self, file: FileId, at: ExprId, is_signal: &dyn Fn(&str) -> bool) -> bool {
        let facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Path { path, local } => {
                let ty = self.type_of(file, at);
                if local.is_some() && self.carries_cancel(&ty) {
                    return !self.is_given_away(file, at);
                }
                let name = path.last_name();
                !self.carries_cancel(&ty) && is_signal(name) && !is_called(facts, at)
            }
            ExprKind::Field { name, .. } => {
                if self.carries_cancel(&self.type_of(file, at)) {
                    return !self.is_given_away(file, at);
                }
                is_signal(name)
            }
            ExprKind::Method { receiver, name, .. } => {
                is_signal(name) && !self.cancels(file, at, *receiver)
            }
            ExprKind::Call { func, .. } => {
                matches!(facts.kind(*func), ExprKind::Path { path, .. } if is_signal(path.last_name()))
            }
            _ => false,
        }
    }

    fn cancels(&self, file: FileId, call: ExprId, receiver: ExprId) -> bool {
        self.carries_cancel(&self.type_of(file, receiver))
            && self.call_role(file, call, Role::Cancels).is_some()
    }

    /// Whether a use of a context only cancels it, or makes a handle that goes into a task of its own.
    pub(super) fn is_given_away(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut here = at;
        loop {
            if self.is_spawned(file, here) {
                return true;
            }
            let Some(outer) = facts.parent(here) else { return false };
            match facts.kind(outer) {
                ExprKind::Ref { .. } | ExprKind::Deref(_) => {}
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    if self.cancels(file, outer, here) {
                        return true;
                    }
                    let copies = self.copies(file, outer)
                        || self.call_role(file, outer, Role::Derives).is_some();
                    if !copies {
                        return false;
                    }
                }
                ExprKind::Block(_) => {
                    let bound = facts.let_of(here);
                    return bound.is_some_and(|pat| {
                        facts.bindings(pat).into_iter().all(|local| {
                            !self.carries_cancel(&self.type_of_local(file, local))
                                || self.is_all_given_away(file, local)
                        })
                    });
                }
                _ => return false,
            }
            here = outer;
        }
    }

    fn is_all_given_away(&self, file: FileId, local: LocalId) -> bool {
        let facts = &self.file(file).facts;
        facts[local].uses.iter().all(|&at| {
            self.is_given_away(file, at)
                || facts.ancestors(at).any(|outer| self.is_spawned(file, outer))
        })
    }

    fn calls_heeding(&self, file: FileId, call: ExprId) -> bool {
        self.called_in_world(file, call).iter().any(|callee| self.fn_observes_cancel(callee))
    }

    /// The functions of the world that an expression may call.
    fn called_in_world(&self, file: FileId, call: ExprId) -> Vec<Callee> {
        let kind = self.file(file).facts.kind(call);
        if !matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) {
            return Vec::new();
        }
        let mut callees = self.callees(file, call);
        callees.retain(|callee| !self.is_stub(callee.file));
        callees
    }

    /// Whether the body of a function of the run observes a context.
    pub fn fn_observes_cancel(&self, callee: &Callee) -> bool {
        !self.is_stub(callee.file) && self.body_observes_cancel(callee.file, callee.id)
    }

    /// Whether the body of a function observes a context, or that of a function that it calls.
    pub(super) fn body_observes_cancel(&self, file: FileId, id: FnId) -> bool {
        self.effects.observes_cancel.summary(&Observing(self), (file, id))
    }
}

/// Whether a name speaks of the end of work.
fn is_signal(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ENDS.iter().any(|part| name.contains(part))
}

/// Whether a path is what a call calls: the call itself is judged.
fn is_called(facts: &crate::facts::Facts, at: ExprId) -> bool {
    facts.parent(at).is_some_and(
        |outer| matches!(facts.kind(outer), ExprKind::Call { func, .. } if *func == at),
    )
}

/// Whether a call that is not known says that it spawns.
fn is_spawn_name(call: &ExprKind, facts: &crate::facts::Facts) -> bool {
    let name = match call {
        ExprKind::Method { name, .. } => name.as_str(),
        ExprKind::Call { func, .. } => match facts.kind(*func) {
            ExprKind::Path { path, .. } => path.last_name(),
            _ => return false,
        },
        _ => return false,
    };
    name.starts_with("spawn")
}
