//! A permit, an async lock or a span is acquired and dropped before the work that it is for.
//!
//! `_` does not keep a value: `let _ = semaphore.acquire().await?;` acquires a permit and releases it in the same
//! statement, so the limit has no effect. The same happens to the guard of an async lock, to an entered span or
//! runtime, and to a value of `scopeguard`. The types are `#[must_use]`, but `let _ =` silences that warning.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::{AcquireError, Semaphore};
//!
//! async fn build(limit: &Semaphore) -> Result<(), AcquireError> {
//!     let _ = limit.acquire().await?; //~ discarded_permit
//!     compile().await;
//!     Ok(())
//! }
//! # async fn compile() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::{AcquireError, Semaphore};
//!
//! async fn build(limit: &Semaphore) -> Result<(), AcquireError> {
//!     let _permit = limit.acquire().await?;
//!     compile().await;
//!     Ok(())
//! } // given back here
//! # async fn compile() {}
//! ```
//!
//! ## Fix
//!
//! `_` becomes `_guard`, which lives to the end of the block, if the work is in the same block. The fix is unsafe, so
//! it must be requested: the rest of the block then runs with the permit or under the lock.
//!
//! ## Limits
//!
//! Acquiring and dropping is also a way to wait. These are not reported:
//!
//! * A statement that nothing follows: `{ let _ = lock.lock().await; }` waits for the holder.
//! * `acquire_many`, and semaphores that somebody closes or fills, or that start empty.
//! * A lock guard that comes from a function of the analysed code: it may be a view of something that the function has
//!   found.
//! * Cancel guards: `dropped_cancel_guard` reports them.
//! * Guards of blocking locks: the compiler and clippy's `let_underscore_lock` report them.
//!
//! Confidence is medium for a lock that other code holds across an `.await`, or gives to a task: the statement may be
//! meant to wait for that code.

mod work;

use crate::facts::{ExprId, ExprKind, Facts, PatKind};
use crate::index::{Type, ValueUse};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "discarded_permit",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("discarded_permit.rs"),
    check,
};

/// What kind of guard it is: how it is called, and what happens without it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Permit,
    Lock,
    Scope,
}

fn kind_of(pass: &Pass<'_>, ty: &Type) -> Option<Kind> {
    let has = |role: Role| pass.index.type_role(ty, role).is_some();
    if has(Role::Permit) {
        Some(Kind::Permit)
    } else if has(Role::AsyncLockGuard) {
        Some(Kind::Lock)
    } else if has(Role::ScopeGuard) {
        Some(Kind::Scope)
    } else {
        None
    }
}

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, _) in facts.all() {
        for kind in [Kind::Permit, Kind::Lock, Kind::Scope] {
            let this: &Pass<'_> = pass;
            let is = |ty: &Type| kind_of(this, ty) == Some(kind);
            if !index.makes(file, id, &is) {
                continue;
            }
            let (at, place, edit) = match index.value_use(file, id, &is) {
                ValueUse::Ignored(at) => {
                    let alone = is(&index.type_of(file, at));
                    let edit = alone.then(|| (facts[at].span.at_start(), "let _guard = ".into()));
                    (at, facts[at].span, edit)
                }
                ValueUse::Unbound { pat, .. } => {
                    let span = facts[pat].span;
                    let whole = matches!(facts[pat].kind, PatKind::Wild | PatKind::Rest);
                    (id, span, whole.then(|| (span, "_guard".into())))
                }
                ValueUse::Unassigned(at) => (at, facts[at].span, None),
                _ => continue,
            };
            if work::only_waits(pass, id, kind) || is_view(pass, id, kind) {
                continue;
            }
            if let Some((work, same_block)) = work::after(pass, at, kind) {
                report(pass, (id, kind), place, edit.filter(|_| same_block), work);
            }
        }
    }
}

fn report(
    pass: &mut Pass<'_>,
    (id, kind): (ExprId, Kind),
    place: Span,
    edit: Option<(Span, String)>,
    work: ExprId,
) {
    let (facts, index) = (pass.facts, pass.index);
    let holder = (kind == Kind::Lock).then(|| work::holder(pass, id, work)).flatten();
    let (what, dies, lost) = match kind {
        Kind::Permit => ("permit", "the permit is released", "this runs without a permit"),
        Kind::Lock => ("lock", "the lock is released", "this runs without the lock"),
        Kind::Scope => ("guard", "the scope ends", "this runs outside of it"),
    };
    let taken = facts[id].span;
    let work = facts[work].span;
    let mut draft = pass
        .report(place, format!("this {what} is dropped before the work that follows"))
        .primary(format!("{dies} at the end of this statement"));
    if place != taken && !taken.contains(place) && !place.contains(taken) {
        draft = draft.label(taken, "it is taken here");
    }
    let mut draft = draft
        .label(work, lost)
        .help("bind it to a name such as `_guard` that lives as long as the work");
    if let Some((home, call)) = holder {
        let span = index.file(home).facts[call].span;
        draft = draft.inferred(home, span, "it may be taken only to wait for who holds it here");
    }
    if let Some(edit) = edit {
        draft.fix(FixKind::Unsafe, "bind it to a name", vec![edit]);
    }
}

/// Whether a lock guard comes from a function of the run: it may be a view of what that function has found, and not a lock
/// that the caller wants.
fn is_view(pass: &Pass<'_>, id: ExprId, kind: Kind) -> bool {
    let call = made_by(pass.facts, id);
    kind == Kind::Lock
        && pass.index.callees(pass.file, call).iter().any(|callee| !pass.index.is_stub(callee.file))
}

/// The call whose result a value is, through `.await` and `?`.
fn made_by(facts: &Facts, mut id: ExprId) -> ExprId {
    while let ExprKind::Await(inner) | ExprKind::Try(inner) = facts.kind(id) {
        id = *inner;
    }
    id
}

/// Whether an expression is a call or method that does something.
fn acts(pass: &Pass<'_>, id: ExprId) -> bool {
    match pass.facts.kind(id) {
        ExprKind::Call { .. } => {
            let drops = pass.index.call_role(pass.file, id, Role::Drops).is_some();
            !drops && !pass.index.is_constructor(pass.file, id)
        }
        ExprKind::Method { .. } | ExprKind::Await(_) | ExprKind::Select(_) => true,
        _ => false,
    }
}
