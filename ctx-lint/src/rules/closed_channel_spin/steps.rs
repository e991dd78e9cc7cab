//! What keeps a finding from being sure.

use super::{Pass, select};
use crate::index::{End, Round, Spin};
use crate::role::Role;
use crate::source::{FileId, Span};

/// What is not proven.
pub(super) enum Step {
    /// Most likely so.
    Likely(FileId, Span, &'static str),
    /// For a reader to look at.
    Open(FileId, Span, &'static str),
}

/// The steps that are not proven.
pub(super) fn steps(pass: &Pass<'_>, spin: &Spin) -> Vec<Step> {
    let (facts, file) = (pass.facts, pass.file);
    let mut steps = Vec::new();
    match spin.round {
        Round::Sure => {}
        Round::Past(act) => {
            let text = "this runs on each iteration, and nothing shows that it ends the loop";
            steps.push(Step::Likely(file, facts[act].span, text));
        }
        Round::While(cond) => {
            let text =
                "the loop continues while this does not change, and other code may change it";
            steps.push(Step::Open(file, facts[cond].span, text));
        }
    }
    if spin.end == End::MayEnd {
        steps.push(Step::Open(file, facts[spin.receiver].span, "this stream may never end"));
    }
    if let Some(local) = pass.index.sender_in_reach(file, spin.receiver) {
        let text = "a sender of such a channel can be reached through this, and may keep it open";
        steps.push(Step::Likely(file, facts[local].span, text));
    }
    if spin.end == End::Closed && is_subscribed(pass, spin) {
        let text = "the code that lets others subscribe keeps the sender, mostly for as long as they listen";
        steps.push(Step::Likely(file, facts[spin.receiver].span, text));
    }
    if matches!(spin.end, End::Stream | End::MayEnd)
        && let Some(leaves) = leaves_beside(pass, spin)
    {
        let text = "this branch leaves the loop, and may be ready when the stream has ended";
        steps.push(Step::Likely(file, leaves, text));
    }
    steps
}

/// Whether a receiver is of a kind that others subscribe to. The sender of such a channel mostly stays with its owner, also
/// where this receiver was made together with it.
fn is_subscribed(pass: &Pass<'_>, spin: &Spin) -> bool {
    let ty = pass.index.type_of(pass.file, spin.receiver);
    let kind = pass.index.type_role(pass.index.peel(&ty), Role::Receiver);
    matches!(kind, Some("broadcast" | "watch"))
}

/// A branch of the same fair `select!` that leaves the loop. Where the `select!` is biased, the ended stream may come first for
/// ever; and a sleep that each turn makes anew never ends beside it.
fn leaves_beside(pass: &Pass<'_>, spin: &Spin) -> Option<Span> {
    let facts = pass.facts;
    let (_, own, number) = select(pass, spin).filter(|(_, own, _)| !own.biased)?;
    let looping = facts.enclosing_loop(spin.call)?;
    let mut others = own.branches.iter().enumerate().filter(|(at, _)| *at != number);
    others.find_map(|(_, branch)| {
        let leaves = !facts.repeats(branch.handler, looping)
            && pass.index.slept_through(pass.file, branch.future).is_none();
        leaves.then_some(facts[branch.future].span)
    })
}
