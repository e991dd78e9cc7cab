//! A lock in the head of a `match`, `if let` or `while let` is still held in the body, which locks it again.
//!
//! A temporary in the scrutinee lives to the end of the whole expression, not to the end of the head: in
//! `while let Some(job) = queue.lock().await.pop()` the queue is locked while the job runs. If the body takes the same
//! lock again, it waits for itself: the task hangs forever, and so does everyone who wants the lock.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::Mutex;
//!
//! async fn drain(queue: &Mutex<Vec<u32>>) {
//!     while let Some(job) = queue.lock().await.pop() { //~ lock_in_scrutinee
//!         if job > 9 {
//!             queue.lock().await.push(job / 2);
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::Mutex;
//!
//! async fn drain(queue: &Mutex<Vec<u32>>) {
//!     loop {
//!         let job = queue.lock().await.pop(); // unlocked here
//!         let Some(job) = job else { break };
//!         if job > 9 {
//!             queue.lock().await.push(job / 2);
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Up to edition 2021 the `else` of an `if let` still runs under the lock; from 2024 on it does not. `let … else` and
//! plain conditions drop their temporaries first. Two read locks are not reported, nor is a second lock in another
//! function.

mod again;

use crate::facts::{ExprId, ExprKind, PatId};
use crate::index::{Type, ValueUse};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "lock_in_scrutinee",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("lock_in_scrutinee.rs"),
    check,
};

/// Whether a type holds a lock while it lives.
fn is_guard(pass: &Pass<'_>, ty: &Type) -> bool {
    let has = |role: Role| pass.index.type_role(ty, role).is_some();
    has(Role::AsyncLockGuard) || has(Role::SyncLockGuard)
}

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        match kind {
            ExprKind::Match { scrutinee, arms } => {
                let bodies: Vec<(PatId, ExprId)> =
                    arms.iter().map(|arm| (arm.pat, arm.body)).collect();
                check_head(pass, id, *scrutinee, &bodies, &[]);
            }
            ExprKind::If { cond, then, else_ } => {
                for (pat, head) in lets(pass, *cond) {
                    let old = pass.index.edition(pass.file) < 2024;
                    let others: Vec<ExprId> = else_.filter(|_| old).into_iter().collect();
                    check_head(pass, id, head, &[(pat, *then)], &others);
                }
            }
            ExprKind::While { cond, body, .. } => {
                for (pat, head) in lets(pass, *cond) {
                    check_head(pass, id, head, &[(pat, *body)], &[]);
                }
            }
            _ => {}
        }
    }
}

/// The `let`s of a condition.
fn lets(pass: &Pass<'_>, cond: ExprId) -> Vec<(PatId, ExprId)> {
    match pass.facts.kind(cond) {
        ExprKind::Let { pat, expr } => vec![(*pat, *expr)],
        ExprKind::Binary { op, left, right } if op == "&&" => {
            let mut all = lets(pass, *left);
            all.extend(lets(pass, *right));
            all
        }
        _ => Vec::new(),
    }
}

/// `bodies` run with what their pattern binds; `others` run with the temporaries only.
fn check_head(
    pass: &mut Pass<'_>,
    whole: ExprId,
    head: ExprId,
    bodies: &[(PatId, ExprId)],
    others: &[ExprId],
) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for id in facts.runs(head) {
        let this: &Pass<'_> = pass;
        let is = |ty: &Type| is_guard(this, ty);
        if !index.makes(file, id, &is) || in_inner_block(pass, id, head) {
            continue;
        }
        let Some(taken) = again::acquisition(pass, facts.peel(id)) else { continue };
        if taken.tries {
            continue;
        }
        let usage = index.value_use(file, id, &is);
        let again = match usage {
            ValueUse::Temporary => {
                let bodies = bodies.iter().map(|&(_, body)| body);
                bodies
                    .chain(others.iter().copied())
                    .find_map(|body| again::taken_in(pass, &taken, body))
            }
            ValueUse::Matched(_) => bodies.iter().find_map(|&(pat, body)| {
                let guard = again::bound_guard(pass, pat)?;
                let found = again::taken_in(pass, &taken, body)?;
                let freed = facts[guard].uses.iter().any(|&at| at < found && facts.is_move(at));
                (!freed).then_some(found)
            }),
            _ => None,
        };
        let Some(again) = again else { continue };
        let word = match facts.kind(whole) {
            ExprKind::Match { .. } => "`match`",
            ExprKind::If { .. } => "`if let`",
            _ => "`while let`",
        };
        let span = facts[facts.peel(id)].span;
        let again = facts[again].span;
        pass.report(span, "this lock is still held where the body takes it again")
            .primary(format!("locked to the end of the {word}"))
            .label(again, "waits for the lock that this code itself holds")
            .help("read what is needed in a separate `let` before, which unlocks at its semicolon");
        return;
    }
}

/// Whether an expression stands in a block inside the head, whose end may drop the lock.
fn in_inner_block(pass: &Pass<'_>, id: ExprId, head: ExprId) -> bool {
    let facts = pass.facts;
    id != head
        && facts.ancestors(id).take_while(|&outer| facts.contains(head, outer)).any(|outer| {
            matches!(
                facts.kind(outer),
                ExprKind::Block(_)
                    | ExprKind::If { .. }
                    | ExprKind::Match { .. }
                    | ExprKind::Macro(_)
            )
        })
}
