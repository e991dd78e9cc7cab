//! All that is known of one function, for people who look into the tool.

use crate::facts::{ExprId, FnId};
use crate::index::Index;
use crate::index::cancel::LossKind;
use crate::index::cut::ContextKind;
use crate::source::FileId;

/// Something that a function does to those who call it.
#[derive(Clone, Debug)]
pub struct Effect {
    /// What it does, as a verb.
    pub what: String,
    /// The calls that lead there, outermost first; the last is where it happens.
    pub places: Vec<(FileId, ExprId)>,
}

impl Index {
    /// What a function does, as its summaries tell, in a fixed order. Empty for a function without a body.
    pub fn effects_of(&self, file: FileId, id: FnId) -> Vec<Effect> {
        let function = &self.file(file).facts[id];
        let Some(body) = function.body else { return Vec::new() };
        let mut found = Vec::new();
        if function.is_async {
            for at in self.suspensions(file, body) {
                found.push(Effect { what: "may wait".to_owned(), places: vec![(file, at)] });
            }
        } else {
            found.extend(self.block_of(file, id));
        }
        for (lock, calls) in self.locks_in(file, body) {
            let what = format!("waits for the lock {lock}");
            found.push(Effect { what, places: calls });
        }
        for (peril, what) in [
            (LossKind::HalfDone, "leaves something half done when it is dropped"),
            (LossKind::Taken, "loses what it has taken when it is dropped"),
            (LossKind::Cleared, "loses what it has read when it is dropped"),
        ] {
            for places in self.losses_of((file, id, peril)) {
                found.push(Effect { what: what.to_owned(), places });
            }
        }
        for (sort, what) in [
            (ContextKind::Context, "works under a fresh context"),
            (ContextKind::Token, "works under a fresh token"),
            (ContextKind::Current, "works under a fresh context of the thread"),
        ] {
            if let Some(places) = self.cut_of((file, id, sort)) {
                found.push(Effect { what: what.to_owned(), places });
            }
        }
        if let Some(cutoff) = self.cutoff(file, id) {
            let what = "is dropped before its end".to_owned();
            found.push(Effect { what, places: vec![(cutoff.file, cutoff.at)] });
        }
        for number in self.keys_of((file, id)) {
            let what = format!("makes a key of its parameter {number}");
            found.push(Effect { what, places: Vec::new() });
        }
        if self.body_observes_cancel(file, id) {
            found.push(Effect { what: "looks at cancellation".to_owned(), places: Vec::new() });
        }
        found
    }
}
