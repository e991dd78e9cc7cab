//! Signals that are sent or that end where a value is dropped: guards that send one, and the sender of a stop signal that
//! is dropped where it is made, so that its receiver is at its end from the start.

use super::Pass;
use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind};
use crate::index::Type;
use crate::role::Role;
use crate::rule::Draft;
use crate::source::{FileId, Span};

/// Where a guard that an expression makes sends its signal, if that is all that it does.
pub(super) fn sent(pass: &Pass<'_>, made: ExprId) -> Option<(FileId, Span)> {
    let (index, file) = (pass.index, pass.file);
    let (home, call) = index.signals_on_drop(&index.type_of(file, made))?;
    Some((home, index.file(home).facts[call].span))
}

/// A signal may tell of something as well as end it.
pub(super) fn doubt(draft: Draft<'_>, signal: Option<(FileId, Span)>) -> Draft<'_> {
    match signal {
        Some((home, span)) => {
            draft.inferred(home, span, "what receives this signal may take it for news, and go on")
        }
        None => draft,
    }
}

pub(super) fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if let ExprKind::Call { .. } = kind
            && let Some((lost, receiver)) = only_receiver(pass, id)
        {
            dropped(pass, id, lost, receiver);
        }
    }
}

/// `let (_, rx) = channel();`: the `_`, and the receiver.
fn only_receiver(pass: &Pass<'_>, call: ExprId) -> Option<(PatId, LocalId)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Type::Tuple(ends) = index.type_of(file, call) else { return None };
    let [sender, receiver] = &ends[..] else { return None };
    index.type_role(sender, Role::Sender)?;
    index.type_role(receiver, Role::Receiver)?;
    // Others may hold a sender of a channel that a function of the run has made.
    index.callee(file, call).filter(|callee| index.is_stub(callee.file))?;
    let PatKind::Tuple(pats) = &facts[facts.let_of(call)?].kind else { return None };
    let [lost, kept] = pats[..] else { return None };
    matches!(facts[lost].kind, PatKind::Wild).then_some(())?;
    Some((lost, facts.bound(kept)?))
}

fn dropped(pass: &mut Pass<'_>, call: ExprId, lost: PatId, receiver: LocalId) {
    let facts = pass.facts;
    let Some(extent) = facts.extent(receiver) else { return };
    let Some((home, wait)) = pass.index.stops_when_closed(pass.file, extent, receiver) else {
        return;
    };
    let name = facts[receiver].name.clone();
    pass.report(facts[lost].span, format!("this sender is dropped at once, which closes `{name}`"))
        .primary("`_` keeps nothing: the sender dies at the end of this statement")
        .label(facts[call].span, "the channel is made here")
        .label_in(
            home,
            wait,
            "this completes at once: nothing checks whether a signal came or the sender is gone",
        )
        .help("bind it to a name such as `_sender`, which keeps it to the end of the block");
}
