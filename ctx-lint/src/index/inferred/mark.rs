//! What ends contexts, as far as the sources show.
//!
//! What the drop of a declared guard does is the end: the fields that it sets are its marks, and those that it wakes
//! are where others wait for it. So it is with what a declared canceller does. A point in time that a method is given,
//! and that a context keeps, is a deadline.

use crate::role::Role;
use rustc_hash::FxHashSet;

use super::super::{Def, Index, Lang, Type};
use super::body::Body;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind, FnId, Lit, Name};
use crate::source::FileId;

/// What ends contexts, beside tokens.
#[derive(Debug, Default)]
pub(super) struct Ends {
    /// Fields that are set at the end.
    pub(super) marks: FxHashSet<(Def, Name)>,
    /// Fields that wake those who wait for it.
    pub(super) woken: FxHashSet<(Def, Name)>,
    /// Fields with the time at which a context ends.
    pub(super) deadlines: FxHashSet<(Def, Name)>,
    /// The kinds of channels on which the end is told.
    channels: FxHashSet<String>,
}

impl Ends {
    /// Whether a type, or something in it, ends.
    pub(super) fn can_end(&self, index: &Index, kin: &Kin, def: &Def) -> bool {
        self.ends_within(index, kin, def, &mut FxHashSet::default())
    }

    fn ends_within(&self, index: &Index, kin: &Kin, def: &Def, seen: &mut FxHashSet<Def>) -> bool {
        if kin.contexts.contains(def) || self.marks.iter().any(|(owner, _)| owner == def) {
            return true;
        }
        if !kin.parts.contains(def) || !seen.insert(def.clone()) {
            return false;
        }
        index.fields_of(def).iter().any(|ty| {
            let mut inner = Vec::new();
            index.each_own(ty, &mut |def| inner.push(def.clone()));
            index.is_cancellable(index.peel(ty))
                || inner.iter().any(|def| self.ends_within(index, kin, def, seen))
        })
    }

    /// Whether a channel that the context holds tells of the end.
    pub(super) fn is_told_by(&self, body: &Body<'_>, receiver: ExprId) -> bool {
        let ty = body.type_of(receiver);
        let kind = body.index.type_role(body.index.peel(&ty), Role::Receiver);
        body.is_own(receiver) && kind.is_some_and(|kind| self.channels.contains(kind))
    }

    /// Whether a field of a struct that is made gets a mark of its own.
    pub(super) fn is_new_mark(
        &self,
        body: &Body<'_>,
        made: ExprId,
        field: &Name,
        value: ExprId,
    ) -> bool {
        let ty = body.type_of(made);
        let Some(def) = ty.def() else { return false };
        self.marks.contains(&(def.clone(), field.clone())) && !body.is_own(value)
    }
}

impl Index {
    /// What the drops of declared guards do to contexts.
    pub(super) fn ends(&self, kin: &Kin) -> Ends {
        let mut ends = Ends::default();
        let mut seen = FxHashSet::default();
        for def in &kin.guards {
            for &(file, id) in &self.impls_of(&Type::plain(def.clone())) {
                let own = &self.file(file).facts[id];
                if self.is_impl_of(file, id, Lang::Drop) {
                    for &function in &own.functions {
                        self.ends_in((file, function), kin, &mut seen, &mut ends);
                    }
                }
            }
        }
        for def in kin.contexts.iter().chain(&kin.guards) {
            for (file, id) in self.methods_of(def) {
                if self.declared_fn_role(file, id, Role::Cancels).is_some() {
                    self.ends_in((file, id), kin, &mut seen, &mut ends);
                }
            }
        }
        for def in kin.contexts.iter().chain(&kin.parts) {
            for (file, id) in self.methods_of(def) {
                if let Some(body) = Body::of(self, file, id) {
                    deadlines_in(&body, kin, &mut ends.deadlines);
                }
            }
        }
        ends
    }

    fn ends_in(
        &self,
        start: (FileId, FnId),
        kin: &Kin,
        seen: &mut FxHashSet<(FileId, FnId)>,
        ends: &mut Ends,
    ) {
        let mut open = vec![start];
        while let Some((file, id)) = open.pop() {
            if seen.insert((file, id)) {
                self.ends_here(file, id, kin, ends, &mut open);
            }
        }
    }

    /// What a function ends itself; the functions that it calls are added to those that are `open`.
    fn ends_here(
        &self,
        file: FileId,
        id: FnId,
        kin: &Kin,
        ends: &mut Ends,
        open: &mut Vec<(FileId, FnId)>,
    ) {
        let Some(body) = Body::of(self, file, id) else { return };
        let inside = |at: ExprId| body.field(at).filter(|(owner, _)| kin.is_inside(owner));
        for (at, kind) in body.all() {
            ends.marks.extend(set_at(&body, at).and_then(inside));
            if let ExprKind::Method { receiver, .. } = kind
                && wakes(&body, at, *receiver)
            {
                let field = inside(*receiver);
                let ty = body.type_of(*receiver);
                let kind = self.type_role(self.peel(&ty), Role::Sender).filter(|_| field.is_some());
                ends.channels.extend(kind.map(str::to_owned));
                ends.woken.extend(field);
            }
            let callee = body.callee(at).filter(|callee| !self.is_stub(callee.file));
            open.extend(callee.map(|callee| (callee.file, callee.id)));
        }
    }
}

/// What an expression brings into a state for good: to `true`, a constant or a reason. A count is none.
pub(super) fn set_at(body: &Body<'_>, at: ExprId) -> Option<ExprId> {
    let facts = body.facts;
    let is_final = |value: ExprId| match facts.kind(value) {
        ExprKind::Lit(Lit::Bool(yes)) => *yes,
        ExprKind::Path { path, local } => local.is_some() || path.last_name() != "None",
        ExprKind::Call { .. } | ExprKind::Struct { .. } => true,
        _ => false,
    };
    match facts.kind(at) {
        ExprKind::Assign { left, right } => is_final(*right).then_some(*left),
        ExprKind::Method { receiver, args, .. } => {
            let callee = body.callee(at)?;
            let number = match body.index.callee_role(&callee, Role::SetsState)? {
                "unsaid" => return None,
                "second" => 1,
                _ => 0,
            };
            args.get(number).is_some_and(|&value| is_final(value)).then_some(*receiver)
        }
        _ => None,
    }
}

/// Whether a call wakes those who wait on its receiver.
fn wakes(body: &Body<'_>, call: ExprId, receiver: ExprId) -> bool {
    let ty = body.type_of(receiver);
    let sends = || body.index.type_role(body.index.peel(&ty), Role::Sender).is_some();
    [Role::Notifies, Role::NotifyWaiters, Role::ShutsDown]
        .iter()
        .any(|&role| body.has_role(call, role))
        || body.has_role(call, Role::SetsState) && sends()
}

/// The fields of contexts that get a point in time which a parameter says.
fn deadlines_in(body: &Body<'_>, kin: &Kin, deadlines: &mut FxHashSet<(Def, Name)>) {
    let (index, facts) = (body.index, body.facts);
    let given: Vec<_> =
        (0..body.function.params.len()).flat_map(|number| body.param(number)).collect();
    let is_moment = |ty: &Type| index.type_role(ty, Role::Moment).is_some();
    let is_due =
        |value: ExprId| body.names(value, &given) && index.holds(&body.type_of(value), &is_moment);
    for (at, kind) in body.all() {
        match kind {
            ExprKind::Struct { fields, .. } => {
                let ty = body.type_of(at);
                let Some(def) = ty.def().filter(|def| kin.is_inside(def)) else { continue };
                let due = fields.iter().filter(|(_, value)| is_due(*value));
                deadlines.extend(due.map(|(name, _)| (def.clone(), name.clone())));
            }
            ExprKind::Assign { left, right }
                if matches!(facts.kind(*left), ExprKind::Field { .. }) && is_due(*right) =>
            {
                deadlines.extend(body.field(*left).filter(|(owner, _)| kin.is_inside(owner)));
            }
            _ => {}
        }
    }
}
