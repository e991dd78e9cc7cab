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
        "select on the sleep and on a token or `Notify`, by which the loop is stopped"
    };
    let (home, stop) = flag.stop;
    pass.report(facts[id].span, format!("this {what} goes on when `{}` has changed", flag.path))
        .primary("nothing ends it before its time")
        .label(facts[flag.ask].span, "the flag is only looked at here, once a round")
        .label_in(home, index.file(home).facts[stop].span, "this is to stop the loop")
        .help(help);
}
