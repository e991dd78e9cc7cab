//! Whether code looks at cancellation.
//!
//! Code observes a context when it asks it, waits for its end, runs something under it, or hands it on to what it calls.
//! A clone that is moved into a task of its own observes nothing here: that task ends, and this code runs on.

use super::{Callee, Def, Env, Index, Type};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, LocalId, TypeId};
use crate::role::Role;
use crate::source::FileId;

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
        if runs.iter().any(|&at| index.looks(file, at)) {
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
    ///
    /// Tasks that are spawned inside do not count.
    pub fn observes_cancel(&self, file: FileId, within: ExprId) -> bool {
        let runs = self.runs_unspawned(file, within);
        runs.iter().any(|&at| self.looks(file, at))
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

    /// Whether an expression is what a call starts as a task or thread of its own, as far as is known.
    pub fn is_spawned(&self, file: FileId, at: ExprId) -> bool {
        self.call_around(file, at).is_some_and(|call| {
            self.call_role(file, call, Role::Spawns).is_some_and(|how| how != "scoped")
        })
    }

    /// Whether an expression is what a call starts as a task or thread of its own, or is given to a call of which nothing
    /// is known.
    pub fn may_be_spawned(&self, file: FileId, at: ExprId) -> bool {
        let unknown =
            |call: ExprId| self.callee_at(file, call).is_none() && !self.is_constructor(file, call);
        self.is_spawned(file, at) || self.call_around(file, at).is_some_and(unknown)
    }

    /// The call that an expression is an argument of.
    fn call_around(&self, file: FileId, at: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let outer = facts.parent(at)?;
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(outer)
        else {
            return None;
        };
        args.contains(&at).then_some(outer)
    }

    /// Whether an expression is a use of a context that can end what it stands in.
    fn looks(&self, file: FileId, at: ExprId) -> bool {
        let is_named = match self.file(file).facts.kind(at) {
            ExprKind::Path { local, .. } => local.is_some(),
            ExprKind::Field { .. } => true,
            _ => false,
        };
        is_named && self.carries_cancel(&self.type_of(file, at)) && !self.is_given_away(file, at)
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
