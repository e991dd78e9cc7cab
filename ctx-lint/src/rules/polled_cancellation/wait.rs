//! Awaits that may take long, and functions that are cancelled from outside.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Facts, Lit};

/// What an await waits for, when it may take long and nothing else ends it.
pub(super) fn unwatched(pass: &Pass<'_>, await_: ExprId) -> Option<&'static str> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Await(inner) = facts.kind(await_) else { return None };
    let call = *inner;
    let callee = index.callee(file, call).filter(|callee| callee.certain)?;
    if index.callee_role(&callee, "sleeps").is_some() {
        let ExprKind::Call { args, .. } = facts.kind(call) else { return None };
        let [time] = &args[..] else { return None };
        return is_long(facts, *time).then_some("it sleeps to its end first");
    }
    let ExprKind::Method { receiver, name, .. } = facts.kind(call) else { return None };
    if index.callee_role(&callee, "ticks").is_some() {
        return is_slow(facts, *receiver).then_some("it waits for the next tick first");
    }
    let ty = index.type_of(file, *receiver);
    let from_channel = index.type_role(index.peel(&ty), "receiver").is_some();
    if name == "recv" && from_channel {
        return Some("it waits for the next message first, which may never come");
    }
    (name == "accept" && index.is_stub(callee.file))
        .then_some("it waits for the next connection first, which may never come")
}

/// Whether an interval is made in this function with a period that is written out and long.
fn is_slow(facts: &Facts, interval: ExprId) -> bool {
    let made = facts.local(interval).and_then(|local| facts.source_of(local));
    let Some((_, made)) = made else { return false };
    match facts.kind(facts.peel(made)) {
        ExprKind::Call { args, .. } => args.last().is_some_and(|&time| is_long(facts, time)),
        _ => false,
    }
}

/// Whether a duration is written out and longer than a second.
fn is_long(facts: &Facts, time: ExprId) -> bool {
    let ExprKind::Call { func, args } = facts.kind(time) else { return false };
    let (ExprKind::Path { path, .. }, [number]) = (facts.kind(*func), &args[..]) else {
        return false;
    };
    let ExprKind::Lit(Lit::Int(text)) = facts.kind(*number) else { return false };
    let digits: String =
        text.chars().filter(|c| *c != '_').take_while(char::is_ascii_digit).collect();
    let Ok(number) = digits.parse::<u64>() else { return false };
    match path.last_name() {
        "from_secs" => number > 1,
        "from_millis" => number > 1_000,
        "from_mins" | "from_hours" => true,
        _ => false,
    }
}

/// Whether the future of the function around a place is run under a token, or in a `select!`, by a caller.
pub(super) fn is_run_under_a_token(pass: &Pass<'_>, at: ExprId) -> bool {
    let Some(function) = pass.facts.function(at) else { return false };
    let name = &pass.facts[function].name;
    pass.index.own_files().iter().any(|file| {
        let facts = &file.facts;
        facts.all().any(|(id, kind)| {
            let called = match kind {
                ExprKind::Method { name: own, .. } => own == name,
                ExprKind::Call { func, .. } => {
                    matches!(facts.kind(*func), ExprKind::Path { path, .. } if path.last_name() == *name)
                }
                _ => false,
            };
            called && facts.parent(id).is_some_and(|outer| match facts.kind(outer) {
                ExprKind::Select(_) => true,
                ExprKind::Method { args, name, .. } => {
                    args.contains(&id) && name.contains("cancelled")
                        || name.contains("with_cancellation")
                }
                ExprKind::Call { func, .. } => {
                    matches!(facts.kind(*func), ExprKind::Path { path, .. } if path.last_name().contains("timeout"))
                }
                _ => false,
            })
        })
    })
}
