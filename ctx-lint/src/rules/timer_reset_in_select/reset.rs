//! What starts a timer anew before it elapses.

use std::time::Duration;

use super::Pass;
use crate::facts::{ExprId, Select};
use crate::index::{Length, Tie};

/// A period that a loop's end is not shorter than.
const OFTEN: Duration = Duration::from_secs(10);

/// Why a timer is started anew too early.
pub(super) struct Reset {
    /// The branch that starts it anew.
    pub(super) sibling: usize,
    pub(super) why: &'static str,
    /// What waits for the timer, and what that has to do with the other branch.
    pub(super) waits: Option<(ExprId, Tie)>,
    /// Whether the timer may be for each message, and not for all.
    pub(super) per_message: bool,
    /// Whether the timer counts from a fixed start, so that it may be made before the loop.
    pub(super) fixed_start: bool,
}

/// A ticker that starts the timer anew before it elapses.
pub(super) fn ticked(
    pass: &Pass<'_>,
    select: &Select,
    others: &[usize],
    length: &Length,
    looping: ExprId,
    again: bool,
) -> Option<Reset> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ticks = others.iter().copied().find(|&other| {
        let branch = &select.branches[other];
        let Some(interval) = index.ticked(file, branch.future) else { return false };
        let older = index.place(file, interval).and_then(|place| facts.extent(place.local()?));
        let period = index.period(file, interval);
        let outlasts = match length.outlasts(period) {
            Some(outlasts) => outlasts,
            // What ends a loop after some time is set to more than a few turns of it.
            None => {
                !again && length.known.is_none() && period.is_some_and(|period| period <= OFTEN)
            }
        };
        branch.guard.is_none()
            && older.is_some_and(|extent| !facts.contains(looping, extent))
            && outlasts
    });
    let why = "this comes at least as often, and restarts the timer";
    ticks.map(|sibling| Reset { sibling, why, waits: None, per_message: false, fixed_start: false })
}

/// A branch that starts the timer anew, and leaves undone what the timer's branch does.
pub(super) fn worked(
    pass: &Pass<'_>,
    select: (ExprId, &Select),
    number: usize,
    others: &[usize],
    again: bool,
) -> Option<Reset> {
    let (index, file) = (pass.index, pass.file);
    if again {
        let due = index.due_work(file, select, number, others)?;
        let why = "each message restarts the timer";
        let waits = Some((due.call, due.tie));
        let sibling = due.sibling;
        return Some(Reset { sibling, why, waits, per_message: false, fixed_start: true });
    }
    let (sibling, only_looks) = index.seeks_one(file, select, number, others)?;
    let why = if only_looks {
        "each message restarts the timer, even one that is not waited for"
    } else {
        "each message restarts the timer"
    };
    Some(Reset { sibling, why, waits: None, per_message: !only_looks, fixed_start: only_looks })
}
