//! A `select!` handler waits for a lock that another future may hold while nobody polls it.
//!
//! A future that a branch polls by `&mut` is not dropped when another branch wins. It is suspended, with every lock
//! that it holds and its place in every queue that it has joined. If the winner's handler then waits for the same lock,
//! it waits for a future that runs again only after the handler has finished. The task is stuck forever, and so is
//! everybody else who wants the lock.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::{sync::Mutex, time::Interval};
//!
//! struct Report {
//!     pool: Arc<Mutex<u32>>,
//! }
//!
//! impl Report {
//!     async fn collect(&self) {
//!         let pool = self.pool.lock().await;
//!         tokio::task::yield_now().await;
//!         println!("{pool}");
//!     }
//!
//!     async fn run(&self, mut every: Interval) {
//!         let mut report = Box::pin(self.collect());
//!         loop {
//!             tokio::select! {
//!                 () = &mut report => return, //~ futurelock
//!                 _ = every.tick() => println!("{}", self.pool.lock().await),
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::{sync::Mutex, task::JoinHandle, time::Interval};
//!
//! async fn run(pool: Arc<Mutex<u32>>, mut report: JoinHandle<()>, mut every: Interval) {
//!     loop {
//!         tokio::select! {
//!             _ = &mut report => return, // a task is polled by the runtime, not by this branch
//!             _ = every.tick() => println!("{}", pool.lock().await),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only locks, semaphores and similar types of known libraries count, and only if both sides are seen to wait for them,
//! also through functions of the analysed code. A field counts as the same lock in all values of its type.

use crate::facts::{ExprId, ExprKind, LocalId, Select};
use crate::index::Acquired;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "futurelock",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("futurelock.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for (_, select) in pass.index.selects(pass.file, None) {
        check_select(pass, select);
    }
}

fn check_select(pass: &mut Pass<'_>, select: &Select) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (number, branch) in select.branches.iter().enumerate() {
        let Some((local, code)) = polled(pass, branch.future) else { continue };
        let others = select.branches.iter().enumerate().filter(|&(other, _)| other != number);
        let stuck = others.into_iter().find_map(|(_, other)| {
            let touched = facts[local].uses.iter().any(|&at| facts.contains(other.handler, at));
            let shared = || index.shared_lock(file, code, other.handler);
            (!touched).then(shared)?
        });
        if let Some((held, wanted)) = stuck {
            report(pass, branch.future, code, &held, &wanted);
        }
    }
}

/// The variable that a branch polls by reference, and the code that then runs.
fn polled(pass: &Pass<'_>, future: ExprId) -> Option<(LocalId, ExprId)> {
    let facts = pass.facts;
    let inner = match facts.kind(future) {
        ExprKind::Ref { mutable: true, expr } => *expr,
        ExprKind::Method { receiver, .. } if pass.index.views(pass.file, future) => *receiver,
        _ => return None,
    };
    let local = facts.local(inner)?;
    let (pat, init) = facts.source_of(local)?;
    (facts.bound(pat) == Some(local)).then(|| (local, made(pass, init)))
}

/// The future inside `Box::pin(…)`, `pin!(…)` and `.fuse()`.
fn made(pass: &Pass<'_>, init: ExprId) -> ExprId {
    let mut made = init;
    while let Some(inner) = pass.index.kept_inside(pass.file, made) {
        made = inner;
    }
    made
}

fn report(pass: &mut Pass<'_>, at: ExprId, code: ExprId, held: &Acquired, wanted: &Acquired) {
    let index = pass.index;
    let (Some(&(home, taken)), Some(&(_, waits))) = (held.calls.last(), wanted.calls.first())
    else {
        return;
    };
    let what = index.called(pass.file, waits);
    let message = format!(
        "`{what}` waits for a lock that this future may hold, and nothing polls the future meanwhile"
    );
    let (span, made, waits) = (pass.facts[at].span, pass.facts[code].span, pass.facts[waits].span);
    let taken = index.file(home).facts[taken].span;
    let outside = home != pass.file || !made.contains(taken);
    let mut draft = pass
        .report(span, message)
        .primary("is not polled while the handler of another branch runs")
        .label(waits, "waits here for the same lock");
    if outside {
        draft = draft.label(made, "the future is made here");
    }
    draft
        .label_in(home, taken, "the future takes the lock here")
        .help("run the future as a task of its own, or do not await in the other handlers");
}
