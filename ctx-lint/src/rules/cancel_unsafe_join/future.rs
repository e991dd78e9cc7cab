//! The futures that run beside each other, and which of them may fail.

use super::failing::Failing;
use crate::facts::{ExprId, ExprKind, Origin};
use crate::index::Type;
use crate::role::Role;
use crate::rule::Pass;

/// What is waited for until the first error.
pub(super) struct Futures {
    /// What makes the futures.
    pub(super) all: Vec<ExprId>,
    /// Whether each of these makes more than one.
    are_many: bool,
    /// The variable that owns all that the futures work on, which ends with the function.
    pub(super) owner: Option<ExprId>,
}

impl Futures {
    /// The futures that a call waits for: its arguments, or what its only argument is made of.
    pub(super) fn of(pass: &Pass<'_>, args: &[ExprId]) -> Self {
        let mut found = Self { all: Vec::new(), are_many: false, owner: None };
        if let [only] = args {
            found.follow(pass, *only);
        } else {
            let made = |arg| source(pass, arg).unwrap_or(arg);
            found.all.extend(args.iter().map(|&arg| made(arg)));
        }
        found
    }

    /// Whether a future may be dropped before its end, because another one has failed.
    pub(super) fn may_be_dropped(&self, pass: &Pass<'_>, future: ExprId) -> bool {
        let others = self.all.iter().filter(|&&other| self.are_many || other != future);
        others.into_iter().any(|&other| Failing::of(pass).can_fail(pass.file, other))
    }

    /// Follows a collection of futures to what makes each: the elements of an array, what is put into it one by one, or the
    /// function of a `map`.
    fn follow(&mut self, pass: &Pass<'_>, collection: ExprId) {
        let (facts, index, file) = (pass.facts, pass.index, pass.file);
        let (mut at, mut seen) = (collection, Vec::new());
        loop {
            match facts.kind(at) {
                ExprKind::Path { local: Some(local), .. } => {
                    if seen.contains(local) {
                        return;
                    }
                    seen.push(*local);
                    let calls = facts[*local].uses.iter().filter_map(|&own| facts.parent(own));
                    let put = calls.filter_map(|call| match facts.kind(call) {
                        ExprKind::Method { args, .. }
                            if index.call_role(file, call, Role::Changes) == Some("appends") =>
                        {
                            args.first().copied()
                        }
                        _ => None,
                    });
                    let put: Vec<ExprId> = put.collect();
                    self.are_many |= put
                        .iter()
                        .any(|&own| facts.enclosing_loop(own) != facts.enclosing_loop(at));
                    self.all.extend(put);
                    match source(pass, at) {
                        Some(value) => at = value,
                        None => return,
                    }
                }
                ExprKind::Array { elems, .. } => {
                    self.all.extend(elems.iter().copied());
                    return;
                }
                ExprKind::Ref { expr, .. } => at = *expr,
                ExprKind::Method { receiver, args, .. } => {
                    let each = args.iter().find_map(|&arg| match facts.kind(arg) {
                        ExprKind::Closure(closure) => {
                            let ty = index.type_of(file, closure.body);
                            index.is_future(&ty).then_some(closure.body)
                        }
                        _ => None,
                    });
                    if let Some(each) = each {
                        self.all.push(each);
                        self.are_many = true;
                        self.owner = owner(pass, *receiver);
                        return;
                    }
                    at = *receiver;
                }
                _ => return,
            }
        }
    }
}

/// What a variable is first given.
fn source(pass: &Pass<'_>, at: ExprId) -> Option<ExprId> {
    let local = pass.facts.local(at)?;
    Some(pass.facts.source_of(local)?.1)
}

/// The variable at which a chain of methods begins, where it owns all that it holds.
fn owner(pass: &Pass<'_>, chain: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let mut at = chain;
    while let ExprKind::Method { receiver, .. } = facts.kind(at) {
        at = *receiver;
    }
    let local = facts.local(at)?;
    let is_own = matches!(facts[local].origin, Origin::Let(..) | Origin::Param(..));
    (is_own && owns(pass, &pass.index.type_of_local(pass.file, local))).then_some(at)
}

/// Whether nothing else can reach what a value holds.
fn owns(pass: &Pass<'_>, ty: &Type) -> bool {
    match ty {
        Type::Prim(_) => true,
        Type::Slice(inner) | Type::Array(inner) => owns(pass, inner),
        Type::Tuple(parts) => parts.iter().all(|part| owns(pass, part)),
        Type::Adt(_, args) => {
            pass.index.type_role(ty, Role::Shared).is_none()
                && args.iter().all(|arg| owns(pass, arg))
        }
        _ => false,
    }
}
