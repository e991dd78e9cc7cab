//! Waits at whose end the context is cancelled.

use super::Pass;
use crate::facts::{ExprId, ExprKind};
use crate::index::InReach;
use crate::role::Role;

/// Whether the wait is for the time at which the very context is to be cancelled.
pub(super) fn cancels_afterwards(pass: &Pass<'_>, id: ExprId, reach: &InReach) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.runs(facts.scope(id).expr()).into_iter().filter(|&at| at > id).any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver, .. }
            if pass.text(facts[*receiver].span) == reach.path)
            && index.call_role(file, at, Role::Cancels).is_some()
    })
}
