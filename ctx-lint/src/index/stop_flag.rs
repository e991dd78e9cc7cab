//! Loops that go on as long as a flag says so, which other code changes to stop them.

use super::Index;
use crate::facts::{Exit, ExprId, ExprKind, Lit};
use crate::role::Role;
use crate::source::FileId;

/// A flag that a loop asks in each round.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The call that asks.
    pub ask: ExprId,
    /// How the loop writes the flag.
    pub path: String,
    /// A call elsewhere that stops the loop.
    pub stop: (FileId, ExprId),
}

impl Index {
    /// The flag that the nearest loop around a place asks in each round, if code outside of the loop sets it to the value
    /// that ends the loop.
    pub fn flag_around(&self, file: FileId, at: ExprId) -> Option<Flag> {
        if !self.may_have_any(&[Role::ReadsFlag]) {
            return None;
        }
        let facts = &self.file(file).facts;
        let looping = facts.enclosing_loop(at)?;
        let (ask, goes_on) = match facts.kind(looping) {
            ExprKind::While { cond, .. } => self.flag_in(file, *cond, "&&")?,
            ExprKind::Loop { body, .. } => facts.runs(*body).into_iter().find_map(|id| {
                let ExprKind::If { cond, then, .. } = facts.kind(id) else { return None };
                let outcome = facts.outcome(*then);
                let again = |exit: &Exit| matches!(exit, Exit::Continue(to) if *to == looping);
                if facts.enclosing_loop(id) != Some(looping)
                    || outcome.completes
                    || outcome.exits.iter().any(again)
                {
                    return None;
                }
                let (ask, ends) = self.flag_in(file, *cond, "||")?;
                Some((ask, !ends))
            })?,
            _ => return None,
        };
        let ExprKind::Method { receiver, .. } = facts.kind(ask) else { return None };
        let thing = self.thing(file, *receiver)?;
        let sets = self.calls_with(Role::SetsFlag, &thing).into_iter().filter(|&(home, call)| {
            let there = &self.file(home).facts;
            let ExprKind::Method { args, .. } = there.kind(call) else { return false };
            let value = args.first().map(|&value| there.kind(value));
            let inside = home == file && facts.contains(looping, call);
            matches!(value, Some(ExprKind::Lit(Lit::Bool(value))) if *value != goes_on)
                && !inside
                && self.call_role(home, call, Role::SetsFlag).is_some()
        });
        let stop = self.first_of(sets)?;
        Some(Flag { ask, path: self.written(file, *receiver), stop })
    }

    /// The question for a flag that decides a condition by itself, and the value of the flag for which the condition
    /// holds, as far as it is up to the flag.
    fn flag_in(&self, file: FileId, cond: ExprId, joined: &str) -> Option<(ExprId, bool)> {
        let facts = &self.file(file).facts;
        let mut open = vec![(cond, true)];
        while let Some((at, holds)) = open.pop() {
            match facts.kind(at) {
                ExprKind::Not(inner) => open.push((*inner, !holds)),
                ExprKind::Binary { op, left, right } if *op == *joined && holds => {
                    open.extend([(*right, holds), (*left, holds)]);
                }
                ExprKind::Method { .. } if self.call_role(file, at, Role::ReadsFlag).is_some() => {
                    return Some((at, holds));
                }
                _ => {}
            }
        }
        None
    }

    /// A place as it is written.
    fn written(&self, file: FileId, at: ExprId) -> String {
        let own = self.file(file);
        own.source.slice(own.facts[at].span).to_owned()
    }
}
