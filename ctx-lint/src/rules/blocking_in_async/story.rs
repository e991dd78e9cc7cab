//! What happens, and what to do.

use super::Found;
use crate::facts::{ExprId, ExprKind, Facts};
use crate::index::BlockedOn;
use crate::role::Role;
use crate::rule::Pass;
use crate::source::Span;

/// Why the thread stands still, and what to do instead.
pub(super) fn of(pass: &Pass<'_>, own: &Found) -> (String, String) {
    let index = pass.index;
    let (home, at) = own.hidden.as_ref().map_or((pass.file, own.call), |hidden| hidden.at);
    let (why, help) = if own.block.on == BlockedOn::Files {
        let why = match own.block.looping.or(own.hidden.as_ref().and_then(|own| own.block.looping))
        {
            Some(_) => "no other task runs on this thread until it is all done",
            None => "no other task runs on this thread until the file system answers",
        };
        (
            why.to_owned(),
            "use the runtime's `fs`, or `spawn_blocking` around all of the work".to_owned(),
        )
    } else {
        let text = index.call_role(home, at, Role::Blocks).unwrap_or_default();
        let (why, help) = text.split_once(": ").unwrap_or((text, ""));
        let why = if why.is_empty() { "blocks" } else { why };
        (format!("{why}, and no other task runs on this thread"), help.to_owned())
    };
    if own.hidden.is_none() && !help.is_empty() {
        return (why, help);
    }
    (why, "call it in `spawn_blocking`, or make it async".to_owned())
}

/// What a call calls, by its last two names.
pub(super) fn name(pass: &Pass<'_>, call: ExprId) -> String {
    let index = pass.index;
    let Some(callee) = index.callee_at(pass.file, call) else { return String::new() };
    if !index.is_stub(callee.file) {
        return index.called(pass.file, call);
    }
    let path = index.callee_path(callee);
    let short: Vec<&str> = path.rsplit("::").take(2).collect();
    short.iter().rev().copied().collect::<Vec<_>>().join("::")
}

/// The call that a chain of methods begins with: `Command::new("git")`.
pub(super) fn chain_start(facts: &Facts, call: ExprId) -> Option<Span> {
    let mut at = call;
    while let ExprKind::Method { receiver, .. } = facts.kind(at) {
        at = *receiver;
    }
    (at != call && matches!(facts.kind(at), ExprKind::Call { .. })).then(|| facts[at].span)
}

/// What makes a sleep of the thread one of tokio, in files that name it.
pub(super) fn sleep_edits(pass: &Pass<'_>, own: &Found) -> Option<Vec<(Span, String)>> {
    let facts = pass.facts;
    let ExprKind::Call { func, .. } = facts.kind(own.call) else { return None };
    let sleeps = own.hidden.is_none()
        && own.block.on == BlockedOn::Time
        && pass.index.call_role(pass.file, own.call, Role::SleepsBlocking).is_some();
    (sleeps && uses_tokio(pass)).then(|| {
        let place = facts[own.call].span;
        vec![
            (facts[*func].span, "tokio::time::sleep".to_owned()),
            (place.at_end(), ".await".to_owned()),
        ]
    })
}

/// Whether the file names tokio.
fn uses_tokio(pass: &Pass<'_>) -> bool {
    let facts = pass.facts;
    let imports = || facts.modules.iter().flat_map(|module| &module.imports);
    imports().any(|import| import.path.first().is_some_and(|name| name == "tokio"))
        || facts.all().any(|(_, kind)| {
            matches!(kind, ExprKind::Path { path, .. }
                if path.segments.len() > 1 && path.segments[0].name == "tokio")
        })
}
