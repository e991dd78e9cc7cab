//! What keeps a finding from being sure.

use super::Pass;
use crate::index::{End, Round, Spin};
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
            let text = "this runs on each turn, and nothing shows that it ends the loop";
            steps.push(Step::Likely(file, facts[act].span, text));
        }
        Round::While(cond) => {
            let text = "the loop goes round while this stays as it is, and others may change it";
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
    steps
}
