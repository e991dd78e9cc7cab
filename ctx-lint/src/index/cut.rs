//! Calls that lose the context on the way.

use super::{Callee, Index, Type};
use crate::facts::{ExprId, ExprKind, FnId, LocalId, Owner};
use crate::source::FileId;

/// How many calls deep a fresh context is looked for.
const DEPTH: usize = 4;

/// A fresh context that a call leads to.
#[derive(Clone, Debug)]
pub struct Cut {
    /// The calls that lead to it, outermost first.
    pub calls: Vec<(FileId, ExprId)>,
    /// The expression that makes it.
    pub root: (FileId, ExprId),
}

impl Index {
    /// The fresh context, of the kind that `is` says, under which a function that gets none does its work, when called here.
    pub fn cut(&self, file: FileId, call: ExprId, is: &dyn Fn(&Type) -> bool) -> Option<Cut> {
        let mut seen = Vec::new();
        self.cut_within(file, call, is, &mut seen)
    }

    fn cut_within(
        &self,
        file: FileId,
        call: ExprId,
        is: &dyn Fn(&Type) -> bool,
        seen: &mut Vec<(FileId, FnId)>,
    ) -> Option<Cut> {
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let key = (callee.file, callee.id);
        if self.is_stub(callee.file) || seen.len() >= DEPTH || seen.contains(&key) {
            return None;
        }
        let function = self.function(&callee);
        let body = function.body.filter(|_| !self.gets_context(&callee, is))?;
        let forced = match function.owner {
            Owner::Trait(_) | Owner::Foreign => true,
            Owner::Impl(id) => self.file(callee.file).facts[id].trait_.is_some(),
            Owner::Module => false,
        };
        if forced || self.begins_anew(callee.file, body) {
            return None;
        }
        let facts = &self.file(callee.file).facts;
        let runs = facts.runs(body);
        let root = runs.iter().copied().find(|&at| {
            self.fresh_root(callee.file, at).is_some_and(|ty| is(self.peel(&ty)))
                && self.is_worked_under(callee.file, at)
        });
        if let Some(root) = root {
            return Some(Cut { calls: vec![(file, call)], root: (callee.file, root) });
        }
        seen.push(key);
        let found = runs.into_iter().find_map(|at| {
            let calls = matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
            let spawned = || facts.ancestors(at).any(|outer| self.is_spawned(callee.file, outer));
            if !calls || self.is_spawned(callee.file, at) || spawned() {
                return None;
            }
            self.cut_within(callee.file, at, is, seen)
        });
        let found = found.map(|mut cut| {
            cut.calls.insert(0, (file, call));
            cut
        });
        seen.pop();
        found
    }

    /// Whether a function has a context already: as a parameter, or in `self`.
    fn gets_context(&self, callee: &Callee, is: &dyn Fn(&Type) -> bool) -> bool {
        let facts = &self.file(callee.file).facts;
        (0..facts.locals.len() as u32).map(LocalId).any(|local| {
            let mine = match facts[local].origin {
                crate::facts::Origin::Param(function, _) => function == callee.id,
                _ => false,
            };
            mine && self.holds(&self.type_of_local(callee.file, local), &|ty| is(self.peel(ty)))
        }) || facts[callee.id]
            .body
            .is_some_and(|body| self.context_in_reach(callee.file, body, is).is_some())
    }

    /// Whether a fresh context is an argument of a call that works with it, at once or by its name.
    fn is_worked_under(&self, file: FileId, root: ExprId) -> bool {
        if self.is_bare_argument(file, root) {
            return true;
        }
        // A named token has an owner here, who may cancel it. A context has none.
        if self.is_token(&self.type_of(file, root)) {
            return false;
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
