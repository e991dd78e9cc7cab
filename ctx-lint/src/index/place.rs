//! Places behind calls: a handle leads to the same place as what it was made of, and a view to what it looks into.

use rustc_hash::FxHashSet;

use super::{Callee, Index};
use crate::facts::{ExprId, ExprKind, LocalId, Place, Root};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The place that an expression names, also through other handles to it: `self.done` for `self.done.clone()`. `None` when
    /// it is computed.
    pub fn place(&self, file: FileId, id: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        let (mut here, mut fields) = (id, Vec::new());
        loop {
            here = match facts.kind(here) {
                ExprKind::Field { base, name, .. } => {
                    fields.push(name.clone());
                    *base
                }
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Method { receiver, .. } if self.is_handle_of(file, here) => *receiver,
                _ => break,
            };
        }
        let mut place = facts.place(here)?;
        place.fields.extend(fields.into_iter().rev());
        Some(place)
    }

    /// Whether a method gives another handle to what it is called on: a clone, or a reference to the same thing.
    fn is_handle_of(&self, file: FileId, call: ExprId) -> bool {
        if self.copies(file, call) || self.call_role(file, call, Role::Views).is_some() {
            return true;
        }
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
            return false;
        };
        let (given, own) = (self.type_of(file, call), self.type_of(file, *receiver));
        self.views(file, call) && self.peel(&given) == self.peel(&own)
    }

    /// The place that an expression names, followed through variables that are other handles to the same thing:
    /// `shared` for `own` after `let own = shared.clone()`.
    pub fn shared_place(&self, file: FileId, id: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        let mut place = self.handle_to(file, id)?;
        while place.fields.is_empty()
            && let Some(local) = place.local()
            && let Some((pat, init)) = facts.source_of(local)
            && facts.bound(pat) == Some(local)
            && !facts.is_reassigned(local)
            && let Some(from) = self.handle_to(file, init)
        {
            place = from;
        }
        Some(place)
    }

    /// A place, also as `Arc::clone(&place)`.
    fn handle_to(&self, file: FileId, id: ExprId) -> Option<Place> {
        match self.file(file).facts.kind(id) {
            ExprKind::Call { args, .. } => match args[..] {
                [only] if self.copies(file, id) => self.place(file, only),
                _ => None,
            },
            _ => self.place(file, id),
        }
    }

    /// The place that an expression looks into: `self.rx` for `self.rx.as_mut().unwrap()`.
    pub fn viewed(&self, file: FileId, mut id: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        loop {
            id = match facts.kind(id) {
                ExprKind::Method { receiver, .. }
                    if self.views(file, id) || self.unwraps(file, id) =>
                {
                    *receiver
                }
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) | ExprKind::Try(expr) => *expr,
                ExprKind::Field { .. } => {
                    let mut base = id;
                    while let ExprKind::Field { base: inner, .. } | ExprKind::Deref(inner) =
                        facts.kind(base)
                    {
                        base = *inner;
                    }
                    if matches!(facts.kind(base), ExprKind::Path { .. }) {
                        return self.place(file, id);
                    }
                    base
                }
                ExprKind::Path { .. } => return self.place(file, id),
                _ => return None,
            }
        }
    }

    /// Whether something inside an expression gives a place, or what it is a part of, another value: by itself, or in a
    /// function of the run that it lends the place to. A call that is not known may.
    pub fn renews(&self, file: FileId, within: ExprId, place: &Place) -> bool {
        let mut open = vec![(file, within, place.clone())];
        // A place only ever loses fields on its way, so that there are finitely many.
        let mut seen = FxHashSet::default();
        while let Some((file, within, place)) = open.pop() {
            let facts = &self.file(file).facts;
            for &at in facts.uses_of(&place).iter().filter(|&&at| facts.contains(within, at)) {
                let (top, outer) = self.whole(file, at);
                let Some(outer) = outer else { continue };
                let is_renewed = match facts.kind(outer) {
                    ExprKind::Assign { left, .. } | ExprKind::AssignOp { left, .. } => {
                        let named = self.viewed(file, top).map(|own| own.fields);
                        *left == top && named.is_none_or(|own| place.fields.starts_with(&own))
                    }
                    ExprKind::Method { .. } | ExprKind::Call { .. } => {
                        let own = self.viewed(file, top).filter(|own| own.overlaps(&place));
                        own.is_some_and(|own| match self.renewed_by(file, outer, top) {
                            Renewed::Yes => true,
                            Renewed::No => false,
                            Renewed::In(home, body, root) => {
                                let rest = place.fields.get(own.fields.len()..);
                                let fields = rest.unwrap_or_default().to_vec();
                                if seen.insert((home, body, root, fields.clone())) {
                                    open.push((
                                        home,
                                        body,
                                        Place { root: Root::Local(root), fields },
                                    ));
                                }
                                false
                            }
                        })
                    }
                    _ => false,
                };
                if is_renewed {
                    return true;
                }
            }
        }
        false
    }

    /// The longest place that a mention is the beginning of, with what looks into it, and what that stands in.
    fn whole(&self, file: FileId, at: ExprId) -> (ExprId, Option<ExprId>) {
        let facts = &self.file(file).facts;
        let mut top = at;
        for outer in facts.ancestors(at) {
            let leads_on = match facts.kind(outer) {
                ExprKind::Field { .. } | ExprKind::Deref(_) | ExprKind::Tuple(_) => true,
                ExprKind::Ref { mutable, .. } => *mutable,
                ExprKind::Method { receiver, .. } => {
                    *receiver == top && (self.views(file, outer) || self.unwraps(file, outer))
                }
                _ => false,
            };
            if !leads_on {
                return (top, Some(outer));
            }
            top = outer;
        }
        (top, None)
    }

    /// Whether a call gives what it is called on, or lent, another value.
    fn renewed_by(&self, file: FileId, call: ExprId, given: ExprId) -> Renewed {
        let facts = &self.file(file).facts;
        let is_lent = |at: ExprId| matches!(facts.kind(at), ExprKind::Ref { mutable: true, .. });
        let number = match facts.kind(call) {
            ExprKind::Method { receiver, .. } if *receiver == given => None,
            ExprKind::Method { args, .. } | ExprKind::Call { args, .. } if is_lent(given) => {
                match args.iter().position(|&arg| arg == given) {
                    Some(number) => Some(number),
                    None => return Renewed::No,
                }
            }
            _ => return Renewed::No,
        };
        let Some(callee) = self.callee_at(file, call) else {
            return if self.is_constructor(file, call) { Renewed::No } else { Renewed::Yes };
        };
        if self.callee_role(callee, Role::Renews).is_some() {
            return Renewed::Yes;
        }
        self.entered(callee, number, matches!(facts.kind(call), ExprKind::Call { .. }))
    }

    /// Where a function of the run has what it is lent.
    fn entered(&self, callee: &Callee, number: Option<usize>, by_path: bool) -> Renewed {
        let (facts, function) = (&self.file(callee.file).facts, self.function(callee));
        let own = function.receiver.as_ref();
        let local = match number {
            None => own.map(|own| own.local),
            Some(0) if by_path && own.is_some() => own.map(|own| own.local),
            Some(number) => {
                let skipped = usize::from(by_path && own.is_some());
                let param = function.params.get(number - skipped);
                param.and_then(|param| facts.bound(param.pat))
            }
        };
        match (function.body, local) {
            (Some(body), Some(local)) if !self.is_stub(callee.file) => {
                Renewed::In(callee.file, body, local)
            }
            _ => Renewed::No,
        }
    }
}

/// What a call makes of a place.
enum Renewed {
    /// Another value.
    Yes,
    /// Nothing else.
    No,
    /// What the body of a function of the run makes of a variable.
    In(FileId, ExprId, LocalId),
}
