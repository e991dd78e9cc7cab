//! What ends contexts, as far as the sources show.
//!
//! What the drop of a declared guard does is the end: the fields that it sets are its marks, and those that it wakes
//! are where others wait for it. So it is with what a declared canceller does, and a method whose name says that it
//! cancels.

use crate::role::Role;
use rustc_hash::FxHashSet;

use super::super::{Def, Index, Lang, Type};
use super::body::Body;
use super::end::is_named_canceller;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind, FnId, Lit, Name};
use crate::source::FileId;

/// Methods that give an atomic, a cell or a watched value another state.
const SETS: &[&str] = &[
    "store",
    "swap",
    "compare_exchange",
    "compare_exchange_weak",
    "fetch_or",
    "set",
    "send",
    "send_replace",
    "get_or_init",
    "replace",
    "insert",
];

/// Methods that wake those who wait.
const WAKES: &[&str] =
    &["notify_waiters", "notify_one", "notify_all", "notify", "send", "send_replace", "close"];

/// What ends contexts, beside tokens.
#[derive(Debug, Default)]
pub(super) struct Ends {
    /// Fields that are set at the end.
    pub(super) marks: FxHashSet<(Def, Name)>,
    /// Fields that wake those who wait for it.
    pub(super) woken: FxHashSet<(Def, Name)>,
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
                let named = || Body::of(self, file, id).is_some_and(|own| is_named_canceller(&own));
                if self.declared_fn_role(file, id, Role::Cancels).is_some() || named() {
                    self.ends_in((file, id), kin, &mut seen, &mut ends);
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
            if let ExprKind::Method { receiver, name, .. } = kind
                && WAKES.contains(&name.as_str())
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
        ExprKind::Method { receiver, name, args, .. } => {
            let exchanges = name.starts_with("compare_exchange");
            let value = args.get(usize::from(exchanges)).copied()?;
            let sets = SETS.contains(&name.as_str()) && is_flag(body, *receiver);
            (sets && is_final(value)).then_some(*receiver)
        }
        _ => None,
    }
}

/// Whether an expression is one state that is shared: an atomic, a cell that is set once, a watched value; no map.
pub(super) fn is_flag(body: &Body<'_>, at: ExprId) -> bool {
    let ty = body.type_of(at);
    let Some(def) = body.index.peel(&ty).def() else { return false };
    let name = body.index.name_of(def);
    name.starts_with("Atomic")
        || matches!(&*name, "OnceLock" | "OnceCell" | "Cell" | "Option" | "Sender" | "SetOnce")
}
