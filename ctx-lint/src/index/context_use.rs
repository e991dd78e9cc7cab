//! What a use of a context is for: work under it, or a question that also makes sense when it has ended.
//!
//! A function is followed to what it does with the context that it is given.

use super::Index;
use super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

/// What a use of a context is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContextUse {
    /// It reads what the context tells, cancels it, or takes a context that outlives it.
    Reads,
    /// It asks whether the context has ended, and goes on accordingly: that may be all, or the beginning of work.
    Asks,
    /// It works under the context, or nobody knows.
    Works,
}

/// What a function does with each of its parameters that is a context; `None` for those that it leaves alone. The receiver is
/// none of them.
pub(super) type ContextUses = Vec<Option<ContextUse>>;

/// Uses of contexts as summaries.
struct Uses<'i>(&'i Index);

/// A parameter that is a context.
#[derive(Default)]
struct Own {
    here: Option<ContextUse>,
    /// The functions that get it, and as which of their parameters.
    given: Vec<(FnKey, u32)>,
}

impl Analysis for Uses<'_> {
    type Node = FnKey;
    type Local = Vec<Own>;
    type Summary = ContextUses;

    fn local(&self, (file, id): FnKey) -> Vec<Own> {
        let Self(index) = self;
        let facts = &index.file(file).facts;
        let each = facts[id].params.iter().map(|param| {
            let mut own = Own::default();
            for local in facts.bindings(param.pat) {
                for &at in &facts[local].uses {
                    match index.given_to(file, at) {
                        Some(given) => own.given.push(given),
                        None => own.here = own.here.max(Some(index.used_here(file, at))),
                    }
                }
            }
            own
        });
        each.collect()
    }

    fn callees(&self, local: &Vec<Own>) -> Vec<FnKey> {
        local.iter().flat_map(|own| &own.given).map(|&(key, _)| key).collect()
    }

    fn bottom(&self) -> ContextUses {
        Vec::new()
    }

    fn transfer(&self, local: &Vec<Own>, known: &Known<'_, Self>) -> ContextUses {
        let each = local.iter().map(|own| {
            let given = own
                .given
                .iter()
                .map(|&(callee, number)| known.of(callee).get(number as usize).copied().flatten());
            given.chain([own.here]).max().flatten()
        });
        each.collect()
    }
}

impl Index {
    /// What a use of a context is for, in the function that it is passed to as well. One that does nothing with it stands
    /// for work: nobody passes a context on in order to look at it there.
    pub fn context_use(&self, file: FileId, at: ExprId) -> ContextUse {
        match self.given_to(file, at) {
            Some((key, number)) => {
                let uses = self.effects.context_uses.summary(&Uses(self), key);
                uses.get(number as usize).copied().flatten().unwrap_or(ContextUse::Works)
            }
            None if self.is_work(file, at) => ContextUse::Works,
            None => ContextUse::Reads,
        }
    }

    /// The function of the run that surely gets a context by a use of it, and as which parameter.
    fn given_to(&self, file: FileId, at: ExprId) -> Option<(FnKey, u32)> {
        let facts = &self.file(file).facts;
        let mut arg = at;
        let call = loop {
            let outer = facts.parent(arg)?;
            match facts.kind(outer) {
                ExprKind::Ref { .. } => arg = outer,
                ExprKind::Call { .. } | ExprKind::Method { .. } => break outer,
                _ => return None,
            }
        };
        let (key, args) = self.passes(file, call)?;
        let number = args.iter().position(|&own| own == arg)? as u32;
        self.plain_function(key)?;
        Some((key, number))
    }

    /// What a use of a context inside of a function is for by itself.
    fn used_here(&self, file: FileId, at: ExprId) -> ContextUse {
        let facts = &self.file(file).facts;
        if !self.is_observation(file, at) {
            let call = facts.parent(at);
            let only = [Role::Detaches, Role::Cancels];
            let leads_away = call.is_some_and(|call| {
                matches!(facts.kind(call), ExprKind::Method { receiver, .. } if *receiver == at)
                    && only.iter().any(|&role| self.call_role(file, call, role).is_some())
            });
            return if leads_away { ContextUse::Reads } else { ContextUse::Works };
        }
        let Some(call) = facts.parent(at) else { return ContextUse::Works };
        let has = |role: Role| self.call_role(file, call, role).is_some();
        if !has(Role::Checks) && !has(Role::WaitsCancelled) {
            return ContextUse::Reads;
        }
        // The answer is printed or asserted.
        if facts.ancestors(call).any(|outer| matches!(facts.kind(outer), ExprKind::Macro(_))) {
            return ContextUse::Reads;
        }
        let stops_here = facts.enclosing_loop(at).is_some()
            || facts
                .ancestors(at)
                .any(|outer| matches!(facts.kind(outer), ExprKind::Select(_) | ExprKind::Try(_)));
        if stops_here { ContextUse::Works } else { ContextUse::Asks }
    }
}
