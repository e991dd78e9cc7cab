//! Further handles of one value: clones of an `Arc` or a sender, in variables, arguments and called functions.

use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// What a variable holds a further handle of, or a copy.
    pub(super) fn cloned_from(&self, file: FileId, local: LocalId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let (_, value) = facts.source_of(local)?;
        self.call_role(file, value, Role::Clones)?;
        match facts.kind(value) {
            ExprKind::Method { receiver, .. } => Some(*receiver),
            ExprKind::Call { args, .. } => args.first().copied(),
            _ => None,
        }
    }

    /// The call that makes a further handle of what an expression names.
    pub(super) fn copied_at(&self, file: FileId, at: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let mut outer = facts.parent(at)?;
        while matches!(facts.kind(outer), ExprKind::Ref { .. }) {
            outer = facts.parent(outer)?;
        }
        let ty = self.type_of(file, at);
        let is_shared = !matches!(self.peel(&ty), Type::Prim(_)) && !self.is_cancellable(&ty);
        (is_shared && self.call_role(file, outer, Role::Clones).is_some()).then_some(outer)
    }

    /// Whether a function of the run that is lent a value makes a further handle of it: that may stay where it is.
    pub(super) fn is_kept_by_callee(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let place = facts.named_at(at);
        let lent =
            facts.ancestors(at).find(|&outer| !matches!(facts.kind(outer), ExprKind::Ref { .. }));
        let Some(call) = lent.filter(|&call| {
            matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. })
        }) else {
            return false;
        };
        self.does(file, call, &place, &|home, inner, place| {
            let there = &self.file(home).facts;
            let original = match there.kind(inner) {
                ExprKind::Method { receiver, .. } => Some(*receiver),
                ExprKind::Call { args, .. } => args.first().copied(),
                _ => None,
            };
            (home, inner) != (file, call)
                && self.call_role(home, inner, Role::Clones).is_some()
                && original.and_then(|own| there.place(own)).as_ref() == Some(place)
        })
    }
}
