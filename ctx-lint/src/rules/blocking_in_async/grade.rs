//! How sure it is that somebody waits for the thread.

use super::{Found, Pass};
use crate::facts::{ExprId, ExprKind};
use crate::index::{BlockedOn, Driver, Weight};
use crate::role::Role;
use crate::rule::Draft;
use crate::source::{FileId, Span};

/// What is known of a call that blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grade {
    /// It may take long, and others share the thread.
    Sure,
    /// One of these is likely.
    Likely(&'static str),
    /// A reader must look.
    Open(&'static str),
}

impl Grade {
    /// Puts the grade into a finding, at its place.
    pub(super) fn put(self, draft: Draft<'_>, file: FileId, span: Span) {
        match self {
            Self::Sure => {}
            Self::Likely(why) => _ = draft.inferred(file, span, why),
            Self::Open(what) => _ = draft.assumed(file, span, what),
        }
    }
}

/// The grade of a call; nothing where it may block.
pub(super) fn of(pass: &Pass<'_>, own: &Found) -> Option<Grade> {
    let (index, file, call) = (pass.index, pass.file, own.call);
    if has_own_thread(pass, call) || index.is_last_act(file, call) {
        return None;
    }
    let grade = graded(own, &|| index.driver(file, call))?;
    let twin = grade == Grade::Sure && index.is_blocking_twin(file, call);
    let grade = if twin {
        Grade::Likely(
            "another path through this function awaits, so this one may be chosen where blocking is fine",
        )
    } else {
        grade
    };
    Some(grade)
}

const ALONE: &str = "all known callers give it a thread of its own";
const CHAINED: &str = "the callers do not show that others share the thread";
const FOLDER: &str = "how much the folder holds is not known";
const GROWING: &str = "it takes longer the more there is to do";
const SOMETIMES: &str = "not all paths through the function wait";

/// Nothing for what is short, or is short where it lies behind a function: whoever wrote that may count on it.
fn graded(own: &Found, driver: &dyn Fn() -> Driver) -> Option<Grade> {
    let hidden = own.hidden.as_ref();
    match own.weight() {
        Weight::Heavy => {}
        // The wait itself would be heavier: not all paths come to it.
        weight if hidden.is_some_and(|hidden| hidden.block.weight > weight) => {
            return (driver() == Driver::Shared).then_some(Grade::Open(SOMETIMES));
        }
        Weight::Folder => {
            return (driver() != Driver::Alone).then_some(Grade::Likely(FOLDER));
        }
        Weight::Middle if hidden.is_none() => {
            return (driver() != Driver::Alone).then_some(Grade::Open(GROWING));
        }
        Weight::Middle | Weight::Light => return None,
    }
    let on = own.block.on;
    let always = matches!(on, BlockedOn::Time | BlockedOn::Future | BlockedOn::Others);
    let always = always && hidden.is_none();
    Some(match driver() {
        Driver::Shared => Grade::Sure,
        Driver::Unknown if always => Grade::Sure,
        Driver::Unknown => Grade::Likely(CHAINED),
        Driver::Alone => Grade::Open(ALONE),
    })
}

/// Whether the code runs as the one future of a thread: in `main`, or given to a `block_on`.
fn has_own_thread(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let driven = facts.ancestors(id).find_map(|outer| {
        if drives(pass, outer) {
            return Some(true);
        }
        pass.index.is_spawned(pass.file, outer).then_some(false)
    });
    driven.unwrap_or_else(|| {
        facts.function(id).is_some_and(|function| pass.index.is_main(pass.file, function))
    })
}

/// Whether a call drives a future on its thread.
fn drives(pass: &Pass<'_>, id: ExprId) -> bool {
    matches!(pass.facts.kind(id), ExprKind::Call { .. } | ExprKind::Method { .. })
        && pass.index.call_role(pass.file, id, Role::BlocksOn) == Some("future")
}
