//! How long a timer of a branch lasts, as far as one can tell.

use std::time::Duration;

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, Facts};
use crate::source::FileId;

/// Names of lengths that count from a fixed start.
const PERIODIC: &[&str] = &["interval", "period", "heartbeat", "cadence"];
const ALIVE: &[&str] = &["heartbeat", "keepalive", "keep", "ping", "alive"];
const OVERALL: &[&str] = &["deadline", "overall", "total", "max_duration", "lifetime"];

/// Names of lengths that are longer than the period of any ticker, and of any that ticks each second.
const IDLE: &[&str] = &["idle", "inactiv"];
const LONG: &[&str] = &["timeout", "time_out", "expir", "keep_alive", "keepalive", "ttl"];
const OFTEN: Duration = Duration::from_secs(1);

/// Methods that look at a value, or take the length out of it.
const LOOKS: &[&str] =
    &["clone", "is_none", "is_some", "is_zero", "unwrap", "unwrap_or", "unwrap_or_default"];

/// The length of a timer, the same on each turn of its loop.
pub(super) struct Length {
    known: Option<Duration>,
    name: String,
}

/// The length of the timer that a branch makes anew on each turn.
pub(super) fn of(pass: &Pass<'_>, branch: &Branch, looping: ExprId) -> Option<Length> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (home, length) = index.slept_through(file, branch.future)?;
    let elsewhere = home != file || !facts.contains(branch.future, length);
    let there = &index.file(home).facts;
    let fixed = if elsewhere {
        // The function sleeps for as long as its receiver says.
        is_fixed(there, length, &|at| is_field_of_self(there, at))
            && is_fixed(facts, branch.future, &|at| stays(facts, at, looping))
    } else {
        is_fixed(facts, length, &|at| stays(facts, at, looping))
    };
    // `if limit.is_some()`: the precondition asks for the length itself.
    let on = branch.guard.is_none_or(|guard| {
        let of_length = |at: ExprId| facts.mentions(branch.future, &facts.named_at(at));
        is_fixed(facts, guard, &|at| stays(facts, at, looping) && of_length(at))
    });
    (fixed && on).then(|| Length {
        known: index.duration(home, length),
        name: named(pass, home, length).unwrap_or_default(),
    })
}

impl Length {
    /// Whether a ticker of this period ticks before the timer elapses.
    pub(super) fn outlasts(&self, period: Option<Duration>) -> bool {
        match (self.known, period) {
            (Some(known), Some(period)) => known >= period,
            (None, Some(period)) if period <= OFTEN => self.has(IDLE) || self.has(LONG),
            (None, _) => self.has(IDLE),
            (Some(_), None) => false,
        }
    }

    pub(super) fn is_periodic(&self) -> bool {
        self.has(PERIODIC)
    }

    pub(super) fn is_sign_of_life(&self) -> bool {
        self.name.split('_').any(|word| ALIVE.contains(&word))
    }

    pub(super) fn is_overall(&self) -> bool {
        self.has(OVERALL)
    }

    fn has(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.name.contains(word))
    }
}

/// Whether a variable is the same on each turn of a loop.
fn stays(facts: &Facts, at: ExprId, looping: ExprId) -> bool {
    let extent = facts.local(at).and_then(|local| facts.extent(local));
    extent.is_some_and(|extent| !facts.contains(looping, extent))
        && !facts.assigns(looping, &facts.named_at(at))
}

fn is_field_of_self(facts: &Facts, at: ExprId) -> bool {
    facts.local(at).is_some_and(|local| facts[local].name == "self")
        && !facts.named_at(at).fields.is_empty()
}

/// Whether a value is made of what does not change, going by the variables in it.
fn is_fixed(facts: &Facts, value: ExprId, stays: &dyn Fn(ExprId) -> bool) -> bool {
    facts.descendants(value).all(|at| match facts.kind(at) {
        ExprKind::Path { local: Some(_), .. } => stays(at),
        ExprKind::Call { func, .. } => {
            matches!(facts.kind(*func), ExprKind::Path { path, .. } if path.last_name().starts_with("from_"))
        }
        ExprKind::Binary { op, .. } => op == "*" || op == "/",
        ExprKind::Method { args, name, .. } => {
            LOOKS.contains(&name.as_str())
                || args.is_empty()
                    && (at == value || name.contains("interval") || name.contains("timeout"))
        }
        ExprKind::Path { .. }
        | ExprKind::Field { .. }
        | ExprKind::Lit(_)
        | ExprKind::Deref(_)
        | ExprKind::Not(_)
        | ExprKind::Cast { .. } => true,
        _ => false,
    })
}

/// The name of the variable, field, constant or method that a length comes from.
fn named(pass: &Pass<'_>, home: FileId, length: ExprId) -> Option<String> {
    let facts = &pass.index.file(home).facts;
    let name = match facts.kind(length) {
        ExprKind::Path { path, .. } => path.last_name(),
        ExprKind::Method { receiver, name, .. } if LOOKS.contains(&name.as_str()) => {
            return named(pass, home, *receiver);
        }
        ExprKind::Field { name, .. } | ExprKind::Method { name, .. } => name.as_str(),
        ExprKind::Call { args, .. } => return named(pass, home, *args.first()?),
        ExprKind::Deref(inner) => return named(pass, home, *inner),
        _ => return None,
    };
    Some(name.to_lowercase())
}
