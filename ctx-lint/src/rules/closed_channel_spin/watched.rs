//! Handlers of a watch channel that only look at its value, which is there even when the channel is closed.

use super::Pass;
use crate::facts::{Exit, ExprId, ExprKind, LocalId, Place};
use crate::role::Role;

/// Calls that look at the value of a watch channel.
const READS: &[&str] = &["borrow", "borrow_and_update"];

/// Calls on a value that only give another value.
const VALUES: &[&str] =
    &["as_ref", "as_str", "clone", "cloned", "copied", "is_empty", "len", "to_owned", "to_string"];

/// Whether a handler does nothing but look at the value of its channel: it logs it, or gives it to functions that
/// have nothing else to work on. The end of the channel changes nothing for it.
pub(super) fn only_looks(pass: &Pass<'_>, handler: ExprId, receiver: ExprId) -> bool {
    let facts = pass.facts;
    let Some(place) = facts.viewed(receiver) else { return false };
    let outcome = facts.outcome(handler);
    let parts = facts.runs(handler);
    let looks = parts
        .iter()
        .any(|&at| matches!(facts.kind(at), ExprKind::Method { .. }) && reads(pass, at, &place));
    looks
        && outcome.completes
        && outcome.exits.is_empty()
        && parts.into_iter().all(|at| is_look(pass, handler, at, &place))
}

fn is_look(pass: &Pass<'_>, handler: ExprId, at: ExprId, place: &Place) -> bool {
    let facts = pass.facts;
    match facts.kind(at) {
        ExprKind::Block(_)
        | ExprKind::Lit(_)
        | ExprKind::Deref(_)
        | ExprKind::Field { .. }
        | ExprKind::Tuple(_)
        | ExprKind::Ref { .. } => true,
        ExprKind::Macro(_) => facts.is_idle(at) || is_logged(pass, at),
        ExprKind::Path { local: Some(local), .. } => {
            is_own(pass, handler, *local) || is_logged(pass, at) || is_read(pass, at, place)
        }
        ExprKind::Path { local: None, .. } => true,
        ExprKind::Method { name, args, .. } => {
            reads(pass, at, place)
                || args.is_empty() && (VALUES.contains(&name.as_str()) || is_logged(pass, at))
        }
        ExprKind::Call { .. } => returns_at_once(pass, at),
        _ => false,
    }
}

/// Whether a call looks at the value of this channel.
fn reads(pass: &Pass<'_>, call: ExprId, place: &Place) -> bool {
    matches!(pass.facts.kind(call), ExprKind::Method { receiver, name, .. }
        if READS.contains(&name.as_str()) && pass.facts.viewed(*receiver).as_ref() == Some(place))
}

/// Whether a path is what a call looks at: `self` of `self.config.borrow()`.
fn is_read(pass: &Pass<'_>, path: ExprId, place: &Place) -> bool {
    let facts = pass.facts;
    let outer = facts.ancestors(path).find(|&at| !matches!(facts.kind(at), ExprKind::Field { .. }));
    outer.is_some_and(|outer| reads(pass, outer, place))
}

fn is_own(pass: &Pass<'_>, handler: ExprId, local: LocalId) -> bool {
    let facts = pass.facts;
    facts.extent(local).is_some_and(|extent| facts.contains(handler, extent))
}

fn is_logged(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    facts
        .ancestors(at)
        .take_while(|&outer| !matches!(facts.kind(outer), ExprKind::Block(_)))
        .any(|outer| matches!(facts.kind(outer), ExprKind::Macro(_)) && facts.is_idle(outer))
}

/// Whether a call is of a known function that neither waits, nor cancels anything, nor ends the program.
fn returns_at_once(pass: &Pass<'_>, call: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let Some(callee) = index.callee(file, call).filter(|callee| callee.certain) else {
        return false;
    };
    if index.is_stub(callee.file) {
        return index.wait(file, call).is_none();
    }
    let there = &index.file(callee.file).facts;
    let Some(body) = index.function(&callee).body else { return false };
    let acts = there.descendants(body).any(|at| {
        index.wait(callee.file, at).is_some()
            || index.call_role(callee.file, at, Role::Cancels).is_some()
    });
    let outcome = there.outcome(body);
    !acts && outcome.completes && !outcome.exits.contains(&Exit::Never)
}
