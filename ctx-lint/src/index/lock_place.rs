//! Which value a lock belongs to: whether two waits are surely for the same lock, and whether others can come to it.
//!
//! A field is the same lock in all values of a type only where orders are compared. Here the place must be the same, read
//! through clones of pointers and through arguments, and nothing may give it another value between the two waits.

mod change;

pub(super) use self::change::KnownChanges;
use super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Name, Origin, Place, Root};
use crate::role::Role;
use crate::source::FileId;

/// A lock as a body names it.
#[derive(Clone, Debug)]
pub(super) struct LockPlace {
    pub(super) place: Place,
    /// What was read to come to the lock, and where: the variables that are other handles to it, nearest first, and at last
    /// the place itself.
    reads: Vec<(Place, ExprId)>,
}

impl Index {
    /// The place of a lock: `fields` of what an expression names that is read at `at`.
    pub(super) fn lock_place(
        &self,
        file: FileId,
        expr: ExprId,
        mut fields: Vec<Name>,
        at: ExprId,
    ) -> Option<LockPlace> {
        let facts = &self.file(file).facts;
        let mut here = expr;
        loop {
            here = match facts.kind(here) {
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Field { base, name, .. } => {
                    fields.insert(0, name.clone());
                    *base
                }
                ExprKind::Method { receiver, args, .. } if args.is_empty() => {
                    let is_same = self.views(file, here)
                        || self.is_shallow_copy(file, here, *receiver, &fields);
                    is_same.then_some(*receiver)?
                }
                ExprKind::Call { args, .. } => match args[..] {
                    [only] if self.is_shallow_copy(file, here, only, &fields) => only,
                    _ => return None,
                },
                ExprKind::Path { path, local: None } => {
                    let place = Place { root: Root::Global(path.text()), fields };
                    return Some(LockPlace { place, reads: Vec::new() });
                }
                ExprKind::Path { local: Some(local), .. } => {
                    let place = Place { root: Root::Local(*local), fields };
                    let read = (place.clone(), at);
                    let init = facts
                        .source_of(*local)
                        .filter(|&(pat, _)| facts.bound(pat) == Some(*local))
                        .map(|(_, init)| init);
                    let behind = init
                        .filter(|_| !facts.is_reassigned(*local))
                        .and_then(|init| self.lock_place(file, init, place.fields.clone(), init));
                    return Some(match behind {
                        Some(mut behind) => {
                            behind.reads.insert(0, read);
                            behind
                        }
                        None => LockPlace { place, reads: vec![read] },
                    });
                }
                _ => return None,
            };
        }
    }

    /// Whether a call copies a value so that some fields of the copy lead to the same as those of the original.
    fn is_shallow_copy(
        &self,
        file: FileId,
        call: ExprId,
        original: ExprId,
        fields: &[Name],
    ) -> bool {
        if !self.copies(file, call) {
            return false;
        }
        if matches!(self.type_of(file, call), Type::Ref(..)) {
            return true;
        }
        let mut ty = self.type_of(file, original).peel_refs().clone();
        let mut fields = fields.iter();
        loop {
            match &ty {
                Type::Ref(..) => return true,
                Type::Adt(def, _) if self.role(def, Role::Shared).is_some() => return true,
                // What is derived clones each field.
                Type::Adt(..) if !self.implements(&ty, Lang::Clone) => {
                    let Some(name) = fields.next() else { return false };
                    let own = self.parts(&ty).into_iter().flatten();
                    let Some((_, part)) = own.into_iter().find(|(own, _)| own == name) else {
                        return false;
                    };
                    ty = part;
                }
                _ => return false,
            }
        }
    }

    /// The lock that some calls lead to, as the body knows it in which the first of them stands.
    pub(super) fn lock_through(&self, calls: &[(FileId, ExprId)]) -> Option<LockPlace> {
        let (&(home, last), through) = calls.split_last()?;
        let mut waited = self.lock_place(home, self.lock_taken(home, last)?, Vec::new(), last)?;
        let mut within = home;
        // Back through the calls: what each function waits for is what its caller has given it.
        for &(file, call) in through.iter().rev() {
            let (place, read) = waited.reads.last()?;
            let known = &mut KnownChanges::default();
            if self.handles_change(within, &waited, known)
                || self.is_changed(within, place, None, *read, known)
            {
                return None;
            }
            let given = self.argument_of(within, waited.place.local()?, file, call)?;
            waited = self.lock_place(file, given, waited.place.fields, call)?;
            within = file;
        }
        Some(waited)
    }

    /// Whether two places of one body are surely the same lock.
    pub(super) fn is_one_lock(
        &self,
        file: FileId,
        held: &LockPlace,
        taken: &LockPlace,
        known: &mut KnownChanges,
    ) -> bool {
        if held.place != taken.place {
            return false;
        }
        let (Some((place, first)), Some((_, then))) = (held.reads.last(), taken.reads.last())
        else {
            return true;
        };
        let mut changes =
            |from: ExprId, to: ExprId| self.is_changed(file, place, Some(from), to, known);
        let is_changed =
            first != then && (changes(*first, *then) || then < first && changes(*then, *first));
        !is_changed && ![held, taken].iter().any(|own| self.handles_change(file, own, known))
    }

    /// Whether a handle may lead elsewhere by the time that it is used.
    fn handles_change(&self, file: FileId, lock: &LockPlace, known: &mut KnownChanges) -> bool {
        lock.reads.windows(2).any(|pair| match pair {
            [(place, at), (_, made)] => self.is_changed(file, place, Some(*made), *at, known),
            _ => false,
        })
    }

    /// Whether a place, or what it is a part of, may get another value on a way to an expression: from another one on, or
    /// from the beginning of the body.
    fn is_changed(
        &self,
        file: FileId,
        place: &Place,
        from: Option<ExprId>,
        until: ExprId,
        known: &mut KnownChanges,
    ) -> bool {
        let Some(local) = place.local() else { return false };
        let root = self.file(file).facts.scope(until).expr();
        self.flows.graph(self, file, root).is_none_or(|graph| {
            known.is_changed(graph, (root, local, place.fields.clone(), from), until)
        })
    }

    /// Whether nobody but a body can come to a lock: it stands in a variable of the body, or behind its only reference.
    pub(super) fn is_only_reached_by(&self, file: FileId, root: ExprId, lock: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut here = lock;
        loop {
            here = match facts.kind(here) {
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Field { base, .. } => {
                    if here != lock && !self.is_plain(&self.type_of(file, here))
                        || self.leads_away(&self.type_of(file, here))
                    {
                        return false;
                    }
                    *base
                }
                ExprKind::Path { local: Some(local), .. } => {
                    let ty = self.type_of_local(file, *local);
                    let scope = facts.extent(*local).map(|own| facts.scope_of_extent(own).expr());
                    let is_plain = match &ty {
                        Type::Ref(true, inner) => self.is_plain(inner),
                        ty => self.is_plain(ty) || self.is_unshared(file, *local, lock),
                    };
                    return here != lock && scope == Some(root) && is_plain;
                }
                _ => return false,
            };
        }
    }

    /// Whether a variable holds a pointer that was made for it, and that nobody has got by the time that a lock is taken.
    fn is_unshared(&self, file: FileId, local: LocalId, lock: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some((pat, made)) = facts.source_of(local) else { return false };
        let is_made = matches!(facts.kind(made), ExprKind::Call { .. })
            && self.type_role(&self.type_of(file, made), Role::Shared).is_some()
            && self.callee(file, made).is_some_and(|callee| {
                self.is_stub(callee.file) && self.callee_role(&callee, Role::Clones).is_none()
            });
        let is_looked_into = |&at: &ExprId| {
            let outer = facts.parent(at).map(|outer| facts.kind(outer));
            at > lock || matches!(outer, Some(ExprKind::Field { .. }))
        };
        facts.bound(pat) == Some(local)
            && is_made
            && facts.enclosing_loop(made) == facts.enclosing_loop(lock)
            && facts[local].uses.iter().all(is_looked_into)
    }

    /// Whether a value of a type is a pointer that others may have, too.
    fn leads_away(&self, ty: &Type) -> bool {
        matches!(ty, Type::Ref(..)) || ty.is_unknown() || self.type_role(ty, Role::Shared).is_some()
    }

    /// Whether a type is one of the run that holds its fields itself.
    fn is_plain(&self, ty: &Type) -> bool {
        matches!(ty.def(), Some(super::Def::Type(file, _)) if !self.is_stub(*file))
            && matches!(ty, Type::Adt(..))
    }

    /// The async lock that a call takes.
    pub(super) fn lock_taken(&self, file: FileId, call: ExprId) -> Option<ExprId> {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
            return None;
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        self.callee_role(&callee, Role::Acquires)?;
        self.function(&callee).is_async.then_some(*receiver)
    }

    /// What a call gives to a function for a parameter, or for the variable that is nothing but a parameter.
    fn argument_of(
        &self,
        home: FileId,
        param: LocalId,
        file: FileId,
        call: ExprId,
    ) -> Option<ExprId> {
        let facts = &self.file(home).facts;
        let (function, number) = match facts[param].origin {
            Origin::Receiver(function) => (function, 0),
            Origin::Param(function, number) => {
                let own = &facts[function];
                let pat = own.params.get(number as usize)?.pat;
                (facts.bound(pat) == Some(param)).then_some(())?;
                (function, number as usize + usize::from(own.receiver.is_some()))
            }
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        ((callee.file, callee.id) == (home, function)).then_some(())?;
        match self.file(file).facts.kind(call) {
            ExprKind::Method { receiver, .. } if number == 0 => Some(*receiver),
            ExprKind::Method { args, .. } => args.get(number - 1).copied(),
            ExprKind::Call { args, .. } => args.get(number).copied(),
            _ => None,
        }
    }
}
