//! Calls that lose the context on the way.

use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, FnId, Owner};
use crate::source::FileId;

/// How many calls deep a fresh context is looked for.
const DEPTH: u8 = 4;

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
pub enum Sort {
    /// A context that is passed by hand.
    Context,
    /// A cancellation token.
    Token,
    /// A context of the thread or task.
    Current,
}

/// A function, the kind of context that is looked for, and how many calls deep.
pub(super) type CutKey = (FileId, FnId, Sort, u8);

impl Index {
    /// Whether a type is, or refers to, a context of a kind.
    pub fn is_sort(&self, ty: &Type, sort: Sort) -> bool {
        match sort {
            Sort::Context => self.is_context(ty),
            Sort::Token => self.is_token(ty),
            Sort::Current => self.type_role(self.peel(ty), "current_context").is_some(),
        }
    }

    /// The fresh context of a kind under which a function that gets none does its work, when called here.
    pub fn cut(&self, file: FileId, call: ExprId, sort: Sort) -> Option<Cut> {
        self.cut_by_call(file, call, sort, DEPTH)
    }

    fn cut_by_call(&self, file: FileId, call: ExprId, sort: Sort, depth: u8) -> Option<Cut> {
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        if self.is_stub(callee.file) {
            return None;
        }
        let mut cut = self.cut_in((callee.file, callee.id, sort, depth))?;
        cut.calls.insert(0, (file, call));
        Some(cut)
    }

    /// The fresh context that the body of a function leads to.
    fn cut_in(&self, key: CutKey) -> Option<Cut> {
        self.memo.cut(key, || self.find_cut(key))
    }

    fn find_cut(&self, (file, id, sort, depth): CutKey) -> Option<Cut> {
        let facts = &self.file(file).facts;
        let function = &facts[id];
        let body = function.body.filter(|&body| !self.gets_context(file, id, body, sort))?;
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
            self.fresh_root(file, at).is_some_and(|ty| self.is_sort(&ty, sort))
                && self.is_worked_under(file, at)
        });
        if let Some(root) = root {
            return Some(Cut { calls: Vec::new(), root: (file, root) });
        }
        let depth = depth.checked_sub(1).filter(|&depth| depth > 0)?;
        runs.into_iter().find_map(|at| {
            let calls = matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
            let spawned = || facts.ancestors(at).any(|outer| self.is_spawned(file, outer));
            if !calls || self.is_spawned(file, at) || spawned() {
                return None;
            }
            self.cut_by_call(file, at, sort, depth)
        })
    }

    /// Whether a function has a context already: as a parameter, or in `self`.
    fn gets_context(&self, file: FileId, id: FnId, body: ExprId, sort: Sort) -> bool {
        let facts = &self.file(file).facts;
        let is = |ty: &Type| self.is_sort(ty, sort);
        let mut params = facts[id].params.iter().flat_map(|param| facts.bindings(param.pat));
        params.any(|local| self.holds(&self.type_of_local(file, local), &is))
            || self.context_in_reach(file, body, &is).is_some()
    }

    /// Whether a fresh context is an argument of a call that works with it, at once or by its name.
    fn is_worked_under(&self, file: FileId, root: ExprId) -> bool {
        if self.is_token(&self.type_of(file, root)) {
            return self.is_only_handed_on(file, root);
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
