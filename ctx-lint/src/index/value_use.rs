//! What becomes of a value: bound, passed on, or dropped, and where.

use super::{Index, Space, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, Name, PatId, PatKind, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// Where the part of a value that is asked about goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueUse {
    /// The statement ends and nothing has taken it.
    Ignored(ExprId),
    /// A `let` whose pattern does not bind it: `_` or `..`, which drop it at the semicolon.
    Unbound {
        /// The `_`, `..` or struct pattern.
        pat: PatId,
        /// The block of the `let`, and the statement's number.
        block: ExprId,
        /// Which statement of the block.
        number: usize,
    },
    /// An assignment to `_`, or to a tuple with `_` or `..` in its place.
    Unassigned(ExprId),
    /// Another part is taken out by `.0`; this one goes with the temporary.
    Split(ExprId),
    /// Handed to a closure that is called with it.
    Closure(ExprId),
    /// Bound by the pattern of a `let`.
    Bound(PatId),
    /// Matched by a `match`, `if let` or `while let`: lives until its end.
    Matched(ExprId),
    /// Handed to `drop`.
    Dropped(ExprId),
    /// Handed to `forget`, `leak` and their like.
    Forgotten(ExprId),
    /// Returned, stored or passed on: somebody else's business.
    Moved,
    /// Used where it stands; lives until the end of the statement.
    Temporary,
    /// Not known.
    Unknown,
}

impl Index {
    /// Whether a type is, or directly holds, what is asked about: through tuples, `Option`, `Result`, `Box`, `Vec` ….
    pub fn holds(&self, ty: &Type, is: &dyn Fn(&Type) -> bool) -> bool {
        if is(ty) {
            return true;
        }
        match ty {
            Type::Tuple(parts) => parts.iter().any(|part| self.holds(part, is)),
            Type::Slice(inner) | Type::Array(inner) => self.holds(inner, is),
            Type::Adt(def, args) => {
                let wraps = self.role(def, Role::Transparent).is_some()
                    || self.role(def, Role::Container).is_some();
                wraps && args.iter().any(|arg| self.holds(arg, is))
            }
            _ => false,
        }
    }

    /// Whether a type holds what is asked about, and others may hold it as well: it lies in an `Arc` or `Rc`.
    pub fn shares(&self, ty: &Type, is: &dyn Fn(&Type) -> bool) -> bool {
        match ty {
            Type::Tuple(parts) => parts.iter().any(|part| self.shares(part, is)),
            Type::Adt(def, _) if self.role(def, Role::Shared).is_some() => self.holds(ty, is),
            Type::Adt(_, args) => args.iter().any(|arg| self.shares(arg, is)),
            _ => false,
        }
    }

    /// Whether an expression makes a value that holds what is asked about, rather than passing one along.
    pub fn makes(&self, file: FileId, id: ExprId, is: &dyn Fn(&Type) -> bool) -> bool {
        let facts = &self.file(file).facts;
        let kind = facts.kind(id);
        let may_make =
            matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. } | ExprKind::Await(_));
        let holds = |id: ExprId| self.holds(self.type_at(file, id), is);
        if !may_make || !holds(id) {
            return false;
        }
        let is_given = |future: ExprId| match facts.kind(future) {
            ExprKind::Call { args, .. } => args.iter().any(|&arg| holds(arg)),
            _ => false,
        };
        let source = match kind {
            ExprKind::Call { .. } if !self.is_constructor(file, id) => None,
            ExprKind::Call { args, .. } => args.iter().copied().find(|&arg| holds(arg)),
            // Also out of a lock or cell: `slot.lock().take()`.
            ExprKind::Method { receiver, .. } if names(self.type_at(file, *receiver), is) => {
                return false;
            }
            // It goes into the receiver, and what comes back is what was there before: `map.insert(key, guard)`.
            ExprKind::Method { args, .. }
                if args.iter().any(|&arg| self.holds(&self.type_of(file, arg), is)) =>
            {
                return false;
            }
            ExprKind::Method { receiver, .. } => Some(*receiver),
            // They went into what is waited for, and lived while it lasted: `select_all(tasks).await`.
            ExprKind::Await(inner) if is_given(*inner) => return false,
            ExprKind::Await(inner) => Some(*inner),
            _ => None,
        };
        source.is_none_or(|source| !holds(source))
    }

    /// Whether a call only wraps its arguments: `Some(x)`, `Wrapper(x)`.
    pub fn is_constructor(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Call { func, .. } = facts.kind(call) else { return false };
        let ExprKind::Path { path, local: None } = facts.kind(*func) else { return false };
        let (first, rest) = match &path.segments[..] {
            [first, rest @ ..] if path.qself.is_none() => (first, rest),
            _ => return false,
        };
        if first.name == "Self" {
            let own = self.self_type(&self.env_at(file, call));
            let Some(super::Def::Type(home, id)) = own.def() else { return false };
            let variants = &self.file(*home).facts[*id].variants;
            return match rest {
                [] => true,
                [only] => variants.iter().any(|variant| variant.name == only.name),
                _ => false,
            };
        }
        let module = self.module_at(file, call);
        self.resolve(file, module, path, Space::Value).is_some_and(|found| found.is_constructor())
    }

    /// Follows the value of an expression to where the part that is asked about ends up.
    pub fn value_use(&self, file: FileId, id: ExprId, is: &dyn Fn(&Type) -> bool) -> ValueUse {
        let facts = &self.file(file).facts;
        let holds = |id: ExprId| self.holds(self.type_at(file, id), is);
        let mut at = id;
        loop {
            let Some(outer) = facts.parent(at) else { return ValueUse::Moved };
            match facts.kind(outer) {
                ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Tuple(_) if holds(outer) => {}
                ExprKind::Method { receiver, args, .. } if *receiver == at => {
                    if !holds(outer) {
                        let closure = args
                            .iter()
                            .copied()
                            .find(|&arg| matches!(facts.kind(arg), ExprKind::Closure(_)));
                        return closure.map_or(ValueUse::Temporary, ValueUse::Closure);
                    }
                }
                ExprKind::Field { .. } => {
                    if !holds(outer) {
                        return ValueUse::Split(outer);
                    }
                }
                ExprKind::Struct { .. } => {
                    if !holds(outer) {
                        return ValueUse::Moved;
                    }
                }
                ExprKind::Array { .. }
                    if matches!(self.type_at(file, outer), Type::Array(_)) && holds(outer) => {}
                ExprKind::Call { .. } => {
                    if !(self.is_constructor(file, outer) && holds(outer)) {
                        return self.handed_to(file, outer);
                    }
                }
                ExprKind::Block(block) => {
                    let number = facts.statement_of(outer, at);
                    match number.map(|number| (number, &block.stmts[number])) {
                        Some((_, Stmt::Expr { semi: true, .. })) => return ValueUse::Ignored(at),
                        Some((number, Stmt::Expr { .. })) if number + 1 < block.stmts.len() => {
                            return ValueUse::Ignored(at);
                        }
                        Some((_, Stmt::Expr { .. })) => {
                            if matches!(block.kind, BlockKind::Async { .. }) {
                                return ValueUse::Moved;
                            }
                        }
                        Some((number, Stmt::Let(binding))) if binding.init == Some(at) => {
                            // A `ref` keeps all of the value to the end of the block.
                            if facts.binds_by_ref(binding.pat) {
                                return ValueUse::Bound(binding.pat);
                            }
                            let ty = self.type_of(file, at);
                            return match self.unbound(file, at, binding.pat, &ty, is) {
                                Some(pat) => ValueUse::Unbound { pat, block: outer, number },
                                None => ValueUse::Bound(binding.pat),
                            };
                        }
                        _ => return ValueUse::Unknown,
                    }
                }
                ExprKind::If { cond, .. } => {
                    if *cond == at {
                        return ValueUse::Temporary;
                    }
                }
                ExprKind::Match { scrutinee, arms } => {
                    if *scrutinee == at {
                        return ValueUse::Matched(outer);
                    }
                    if arms.iter().any(|arm| arm.guard == Some(at)) {
                        return ValueUse::Temporary;
                    }
                }
                ExprKind::Let { .. } => return ValueUse::Matched(outer),
                ExprKind::Select(select) => {
                    if !select.branches.iter().any(|branch| branch.handler == at) {
                        return ValueUse::Unknown;
                    }
                }
                ExprKind::Assign { left, right } if *right == at => {
                    let ty = self.type_of(file, at);
                    let lost = self.unassigned(file, *left, &ty, is);
                    return lost.map_or(ValueUse::Moved, ValueUse::Unassigned);
                }
                ExprKind::Return(_)
                | ExprKind::Break { .. }
                | ExprKind::Array { .. }
                | ExprKind::Method { .. }
                | ExprKind::Closure(_) => return ValueUse::Moved,
                ExprKind::Ref { .. } => return ValueUse::Temporary,
                _ => return ValueUse::Unknown,
            }
            at = outer;
        }
    }

    fn handed_to(&self, file: FileId, call: ExprId) -> ValueUse {
        let Some(callee) = self.callee(file, call) else { return ValueUse::Moved };
        if self.callee_role(&callee, Role::Drops).is_some() {
            ValueUse::Dropped(call)
        } else if self.callee_role(&callee, Role::Forgets).is_some() {
            ValueUse::Forgotten(call)
        } else {
            ValueUse::Moved
        }
    }

    /// The part of a pattern that leaves unbound what is asked about.
    pub fn unbound(
        &self,
        file: FileId,
        at: ExprId,
        pat: PatId,
        ty: &Type,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<PatId> {
        let facts = &self.file(file).facts;
        if !self.holds(ty, is) {
            return None;
        }
        match &facts[pat].kind {
            PatKind::Wild | PatKind::Rest => Some(pat),
            PatKind::Tuple(pats) => {
                let Type::Tuple(parts) = ty else { return None };
                self.unbound_in_list(file, at, pats, parts, is)
            }
            PatKind::TupleStruct { path, elems } => {
                let parts: Vec<Type> = (0..elems.len())
                    .map(|number| self.part(file, at, path, ty, &number.to_string()))
                    .collect();
                self.unbound_in_list(file, at, elems, &parts, is)
            }
            PatKind::Struct { path, fields, .. } => {
                let parts = self.parts(ty)?;
                let missed = |name: &Name| {
                    !fields.iter().any(|(own, _)| own == name)
                        && self.holds(&self.part(file, at, path, ty, name), is)
                };
                if parts.iter().any(|(name, _)| missed(name)) {
                    return Some(pat);
                }
                fields.iter().find_map(|(name, inner)| {
                    self.unbound(file, at, *inner, &self.part(file, at, path, ty, name), is)
                })
            }
            PatKind::Slice(elems) => {
                let Type::Array(part) = ty else { return None };
                elems.iter().find_map(|&elem| self.unbound(file, at, elem, part, is))
            }
            PatKind::Type(inner, _) => self.unbound(file, at, *inner, ty, is),
            PatKind::Or(cases) => {
                cases.iter().find_map(|&case| self.unbound(file, at, case, ty, is))
            }
            _ => None,
        }
    }

    fn unbound_in_list(
        &self,
        file: FileId,
        at: ExprId,
        pats: &[PatId],
        parts: &[Type],
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<PatId> {
        let facts = &self.file(file).facts;
        let rest = pats.iter().position(|&pat| matches!(facts[pat].kind, PatKind::Rest));
        let skipped = parts.len().saturating_sub(pats.len().saturating_sub(1));
        parts.iter().enumerate().find_map(|(number, part)| {
            let pat = match rest {
                Some(rest) if number >= rest && number < rest + skipped => pats[rest],
                Some(rest) if number >= rest + skipped => *pats.get(number + 1 - skipped)?,
                _ => *pats.get(number)?,
            };
            self.unbound(file, at, pat, part, is)
        })
    }

    /// The part of an assignment's left side that takes what is asked about nowhere.
    fn unassigned(
        &self,
        file: FileId,
        left: ExprId,
        ty: &Type,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        match (facts.kind(left), ty) {
            (ExprKind::Underscore, ty) => self.holds(ty, is).then_some(left),
            (ExprKind::Tuple(lefts), Type::Tuple(parts)) => {
                let rest = lefts.iter().position(|&id| {
                    matches!(facts.kind(id), ExprKind::Range { from: None, to: None, .. })
                });
                if let Some(rest) = rest {
                    let after = lefts.len() - rest - 1;
                    let hidden = parts.get(rest..parts.len().saturating_sub(after))?;
                    if hidden.iter().any(|part| self.holds(part, is)) {
                        return Some(lefts[rest]);
                    }
                    return None;
                }
                let mut pairs = lefts.iter().zip(parts.iter());
                pairs.find_map(|(&left, part)| self.unassigned(file, left, part, is))
            }
            _ => None,
        }
    }
}

/// Whether what is asked about is in the name of a type: `MutexGuard<Option<Guard>>`.
fn names(ty: &Type, is: &dyn Fn(&Type) -> bool) -> bool {
    is(ty)
        || match ty {
            Type::Ref(_, inner) | Type::Slice(inner) | Type::Array(inner) => names(inner, is),
            Type::Tuple(parts) | Type::Adt(_, parts) => parts.iter().any(|part| names(part, is)),
            _ => false,
        }
}
