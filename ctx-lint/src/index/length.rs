//! How long the timer of a branch lasts, where that is the same on each turn of its loop.

use std::time::Duration;

use rustc_hash::FxHashSet;

use super::locks::FnKey;
use super::{Index, Type};
use crate::facts::{Branch, ExprId, ExprKind, Facts, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// The length of a timer that is made anew on each turn, and always lasts as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How long, where it is written out.
    pub known: Option<Duration>,
}

impl Length {
    /// Whether a ticker of this period ticks before the timer elapses; `None` where that is not known.
    pub fn outlasts(&self, period: Option<Duration>) -> Option<bool> {
        Some(self.known? >= period?)
    }
}

impl Index {
    /// The length of the timer that a branch makes anew on each turn of a loop, when it does not change.
    pub fn fixed_length(&self, file: FileId, branch: &Branch, looping: ExprId) -> Option<Length> {
        let facts = &self.file(file).facts;
        let (home, length) = self.slept_through(file, branch.future)?;
        let stays = |at: ExprId| self.stays_the_same(file, at, looping);
        let mut seen = FxHashSet::default();
        let fixed = if home != file || !facts.contains(branch.future, length) {
            // The function sleeps for as long as its receiver says.
            self.is_fixed(home, length, &|at| is_field_of_self(self.facts(home), at), &mut seen)
                && self.is_fixed_receiver(file, branch.future, &stays)
        } else {
            self.is_fixed(file, length, &stays, &mut seen)
        };
        // `if limit.is_some()`: the precondition asks for the length itself, or for a flag that does not change.
        let on = branch.guard.is_none_or(|guard| {
            let plain = |at: ExprId| {
                let local = facts.local(at);
                let is_flag = self.type_of(file, at) == Type::prim("bool")
                    && local.is_some_and(|local| !facts[local].mutable);
                stays(at) && (is_flag || facts.mentions(branch.future, &facts.named_at(at)))
            };
            self.is_fixed(file, guard, &plain, &mut seen)
        });
        (fixed && on).then(|| Length { known: self.duration(home, length) })
    }

    /// Whether a variable is the same on each turn of a loop.
    fn stays_the_same(&self, file: FileId, at: ExprId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let extent = facts.local(at).and_then(|local| facts.extent(local));
        extent.is_some_and(|extent| !facts.contains(looping, extent))
            && !self.renews(file, looping, &facts.named_at(at))
    }

    fn is_fixed_receiver(
        &self,
        file: FileId,
        call: ExprId,
        stays: &dyn Fn(ExprId) -> bool,
    ) -> bool {
        let facts = &self.file(file).facts;
        let names = facts.descendants(call).filter(|&at| facts.local(at).is_some());
        names.into_iter().all(stays)
    }

    /// Whether a value is made of what does not change, and by functions that give the same each time.
    fn is_fixed(
        &self,
        file: FileId,
        value: ExprId,
        stays: &dyn Fn(ExprId) -> bool,
        seen: &mut FxHashSet<FnKey>,
    ) -> bool {
        let facts = &self.file(file).facts;
        facts.descendants(value).all(|at| match facts.kind(at) {
            ExprKind::Path { local: Some(_), .. } => stays(at),
            ExprKind::Call { .. } | ExprKind::Method { .. } => self.gives_the_same(file, at, seen),
            ExprKind::Binary { op, .. } => matches!(op.as_str(), "*" | "/" | "+"),
            ExprKind::Path { .. }
            | ExprKind::Field { .. }
            | ExprKind::Lit(_)
            | ExprKind::Deref(_)
            | ExprKind::Not(_)
            | ExprKind::Ref { mutable: false, .. }
            | ExprKind::Cast { .. } => true,
            _ => false,
        })
    }

    /// Whether a function gives the same for the same: one of the standard library on plain values, or a user's that is
    /// made of these and of what its receiver has.
    fn gives_the_same(&self, file: FileId, call: ExprId, seen: &mut FxHashSet<FnKey>) -> bool {
        let facts = &self.file(file).facts;
        let Some(callee) = self.callee(file, call).filter(|callee| callee.certain) else {
            return false;
        };
        if !self.is_stub(callee.file) {
            let body = self.function(&callee).body;
            let Some(body) = body.filter(|_| seen.insert((callee.file, callee.id))) else {
                return false;
            };
            let there = self.facts(callee.file);
            return only_value(there, body).is_some_and(|value| {
                self.is_fixed(callee.file, value, &|at| is_field_of_self(there, at), seen)
            });
        }
        let is_plain = |at: ExprId| {
            let ty = self.type_of(file, at);
            match ty.peel_refs() {
                Type::Prim(_) => true,
                ty => {
                    self.type_role(ty, Role::TimeSpan).is_some()
                        || ty.def().is_some_and(|def| self.role(def, Role::Container).is_some())
                }
            }
        };
        match facts.kind(call) {
            ExprKind::Call { args, .. } => !args.is_empty() && args.iter().all(|&at| is_plain(at)),
            ExprKind::Method { receiver, .. } => is_plain(*receiver),
            _ => false,
        }
    }
}

/// What a body is, where it is nothing but a value.
fn only_value(facts: &Facts, body: ExprId) -> Option<ExprId> {
    match facts.kind(body) {
        ExprKind::Block(block) => match block.stmts[..] {
            [Stmt::Expr { expr, semi: false }] => Some(expr),
            _ => None,
        },
        _ => Some(body),
    }
}

fn is_field_of_self(facts: &Facts, at: ExprId) -> bool {
    facts.local(at).is_some_and(|local| facts.is_receiver(local))
        && !facts.named_at(at).fields.is_empty()
}
