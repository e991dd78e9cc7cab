//! Sleeps in loops that a flag stops.

use super::{Pass, is_judged, shown_long};
use crate::facts::ExprId;
use crate::index::{Wait, WaitKind};

/// A sleep in a loop that looks at a flag once a round.
pub(super) fn check(pass: &mut Pass<'_>, id: ExprId, wait: Wait, what: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if wait.kind == WaitKind::Receive || !shown_long(pass, wait).unwrap_or(wait.in_seconds) {
        return;
    }
    let Some(flag) = index.flag_around(file, id) else { return };
    if !is_judged(pass, id) {
        return;
    }
    let help = if wait.call == id {
        "wait on a condition variable or a channel with a timeout, and wake it up to stop"
    } else {
        "select on the sleep and on a token or `Notify` that stops the loop"
    };
    let (home, stop) = flag.stop;
    pass.report(facts[id].span, format!("this {what} continues when `{}` has changed", flag.path))
        .primary("nothing ends it early")
        .label(facts[flag.ask].span, "the flag is checked only here, once per iteration")
        .label_in(home, index.file(home).facts[stop].span, "this is to stop the loop")
        .help(help);
}
