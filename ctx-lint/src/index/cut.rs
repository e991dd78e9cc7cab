//! Calls that lose the context on the way.

use super::{Handed, Index, Type};
use crate::effect::{Analysis, Known, Way};
use crate::facts::{ExprId, ExprKind, FnId, Owner};
use crate::role::Role;
use crate::source::FileId;

/// A fresh context that a call leads to.
#[derive(Clone, Debug)]
pub struct Cut {
    /// The calls that lead to it, outermost first.
    pub calls: Vec<(FileId, ExprId)>,
    /// The expression that makes it.
    pub root: (FileId, ExprId),
}

/// The kinds of contexts that do not stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContextKind {
    /// A context that is passed by hand.
    Context,
    /// A cancellation token.
    Token,
    /// A context of the thread or task.
    Current,
}

/// A function, and the kind of context that is looked for.
pub(super) type CutKey = (FileId, FnId, ContextKind);

/// The way to a fresh context.
pub(super) type CutWay = Option<Way<CutKey, (FileId, ExprId), (FileId, ExprId)>>;

/// The ways to fresh contexts, as summaries.
struct Cuts<'i>(&'i Index);

/// What a function does about contexts by itself.
enum Local {
    /// It works under a fresh one.
    Root((FileId, ExprId)),
    /// One of its calls may.
    Calls(Vec<((FileId, ExprId), CutKey)>),
}

impl Analysis for Cuts<'_> {
    type Node = CutKey;
    type Local = Local;
    type Summary = CutWay;

    fn local(&self, key: CutKey) -> Local {
        self.0.cut_locally(key).unwrap_or_else(|| Local::Calls(Vec::new()))
    }

    fn callees(&self, local: &Local) -> Vec<CutKey> {
        match local {
            Local::Root(_) => Vec::new(),
            Local::Calls(calls) => calls.iter().map(|(_, key)| *key).collect(),
        }
    }

    fn bottom(&self) -> CutWay {
        None
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> CutWay {
        match local {
            Local::Root(root) => Some(Way::Here(*root)),
            Local::Calls(calls) => Way::through(calls.iter().copied(), known),
        }
    }
}

impl Index {
    /// Whether a type is, or refers to, a context of a kind.
    pub fn is_context_kind(&self, ty: &Type, kind: ContextKind) -> bool {
        match kind {
            ContextKind::Context => self.is_context(ty),
            ContextKind::Token => self.is_token(ty),
            ContextKind::Current => self.type_role(self.peel(ty), Role::CurrentContext).is_some(),
        }
    }

    /// The fresh context of a kind under which a function that gets none does its work, when called here.
    pub fn cut(&self, file: FileId, call: ExprId, kind: ContextKind) -> Option<Cut> {
        let summary = |key| self.effects.cuts.summary(&Cuts(self), key);
        let way = summary(self.cut_key(file, call, kind)?)?;
        let (mut calls, root) = way.follow(summary)?;
        calls.insert(0, (file, call));
        Some(Cut { calls, root })
    }

    /// The calls from a function to the fresh context that it works under, and what makes that.
    pub(super) fn cut_of(&self, key: CutKey) -> Option<Vec<(FileId, ExprId)>> {
        let summary = |key| self.effects.cuts.summary(&Cuts(self), key);
        let (mut calls, root) = summary(key)?.follow(summary)?;
        calls.push(root);
        Some(calls)
    }

    /// The function of the run that a call surely calls, as a question.
    fn cut_key(&self, file: FileId, call: ExprId, kind: ContextKind) -> Option<CutKey> {
        let role = match kind {
            ContextKind::Context => Role::Context,
            ContextKind::Token => Role::Token,
            ContextKind::Current => Role::CurrentContext,
        };
        if !self.may_have_any(&[role]) {
            return None;
        }
        let callee = self.callee_at(file, call).filter(|callee| callee.certain)?;
        (!self.is_stub(callee.file)).then_some((callee.file, callee.id, kind))
    }

    /// `None` for a function in which nothing is cut.
    fn cut_locally(&self, (file, id, kind): CutKey) -> Option<Local> {
        let facts = &self.file(file).facts;
        let function = &facts[id];
        let body = function.body.filter(|&body| !self.gets_context(file, id, body, kind))?;
        let forced = match function.owner {
            Owner::Trait(_) | Owner::Foreign => true,
            Owner::Impl(id) => facts[id].trait_.is_some(),
            Owner::Module => false,
        };
        if forced || self.begins_anew(file, body) {
            return None;
        }
        let runs = facts.runs(body);
        let root = runs.iter().copied().find(|&at| {
            self.fresh_root(file, at).is_some_and(|ty| self.is_context_kind(&ty, kind))
                && self.is_worked_under(file, at)
        });
        if let Some(root) = root {
            return Some(Local::Root((file, root)));
        }
        let calls = runs.into_iter().filter_map(|at| {
            let calls = matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
            let spawned = || facts.ancestors(at).any(|outer| self.may_be_spawned(file, outer));
            if !calls || self.may_be_spawned(file, at) || spawned() {
                return None;
            }
            Some(((file, at), self.cut_key(file, at, kind)?))
        });
        Some(Local::Calls(calls.collect()))
    }

    /// Whether a function has a context already: as a parameter, or in `self`.
    fn gets_context(&self, file: FileId, id: FnId, body: ExprId, kind: ContextKind) -> bool {
        let facts = &self.file(file).facts;
        let is = |ty: &Type| self.is_context_kind(ty, kind);
        let mut params = facts[id].params.iter().flat_map(|param| facts.bindings(param.pat));
        params.any(|local| self.holds(&self.type_of_local(file, local), &is))
            || self.context_in_reach(file, body, &is).is_some()
    }

    /// Whether a fresh context is an argument of a call that works with it, at once or by its name.
    fn is_worked_under(&self, file: FileId, root: ExprId) -> bool {
        if self.is_token(&self.type_of(file, root)) {
            return self.only_handed_on(file, root) == Some(Handed::Known);
        }
        if self.is_bare_argument(file, root) {
            return true;
        }
        let facts = &self.file(file).facts;
        let Some(pat) = facts.let_of(root) else {
            return false;
        };
        facts
            .bindings(pat)
            .into_iter()
            .flat_map(|local| &facts[local].uses)
            .any(|&at| self.is_bare_argument(file, at))
    }
}
