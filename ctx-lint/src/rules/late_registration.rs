//! A spawned task registers itself only when it runs, so code that waits or sends earlier misses it.
//!
//! Any amount of time can pass between `spawn` and the first line of the task. A `TaskTracker` whose token is taken
//! inside the task may have nobody to wait for, a counter that the task itself increments may still be zero, and a
//! message that is sent before the task subscribes never reaches it. Now and then, shutdown ends too early or a message
//! is lost. Register before the spawn, and move the token or the receiver into the task.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::task::TaskTracker;
//!
//! async fn run(jobs: Vec<u32>, tracker: TaskTracker) {
//!     for job in jobs {
//!         let tracker = tracker.clone();
//!         tokio::spawn(async move {
//!             let _token = tracker.token(); //~ late_registration
//!             println!("{job}");
//!         });
//!     }
//!     tracker.close();
//!     tracker.wait().await;
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio_util::task::TaskTracker;
//!
//! async fn run(jobs: Vec<u32>, tracker: TaskTracker) {
//!     for job in jobs {
//!         let token = tracker.token();
//!         tokio::spawn(async move {
//!             let _token = token;
//!             println!("{job}");
//!         });
//!     }
//!     tracker.close();
//!     tracker.wait().await;
//! }
//! ```
//!
//! ## Limits
//!
//! A registration is reported if the task makes it before its first `.await`, and if other code depends on it: the code
//! that spawns the task, or for a field any method of the package, visibly waits for the tracker, loops on the counter,
//! or sends to the channel. An `.await` in between silences the rule, since it may be the signal that the task is
//! ready.

mod relied;

use crate::facts::{ExprId, ExprKind, Place};
use crate::index::Thing;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "late_registration",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("late_registration.rs"),
    check,
};

/// What a task registers with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum With {
    Tracker,
    Channel,
    Counter,
}

/// A registration that a spawned task does itself.
struct Registration {
    call: ExprId,
    with: With,
    place: Place,
    /// What it registers with.
    thing: Thing,
}

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = kind else { continue };
        let Some(&work) = args.first().filter(|&&work| facts.is_deferred(work)) else { continue };
        let spawns = index.callee(file, id).is_some_and(|callee| {
            let how = index.callee_role(&callee, Role::Spawns);
            matches!(how, Some("task" | "thread" | "blocking"))
        });
        if !spawns || is_known_already(pass, kind) {
            continue;
        }
        let Some(late) = registration(pass, id, work) else { continue };
        let Some(relies) = relied::on(pass, id, work, &late) else { continue };
        report(pass, id, &late, &relies);
    }
}

/// Whether a task is spawned on what is waited for: a tracker, or a set.
fn is_known_already(pass: &Pass<'_>, spawn: &ExprKind) -> bool {
    let ExprKind::Method { receiver, .. } = spawn else { return false };
    let ty = pass.index.type_of(pass.file, *receiver);
    let ty = pass.index.peel(&ty);
    [Role::TaskTracker, Role::TaskSet].iter().any(|&role| pass.index.type_role(ty, role).is_some())
}

fn report(pass: &mut Pass<'_>, spawn: ExprId, late: &Registration, relies: &relied::At) {
    let facts = pass.facts;
    let (why, message, help) = match late.with {
        With::Tracker => (
            "this may find no task to wait for",
            "the task is tracked only from here on, after it has been spawned",
            "take the token before the spawn and move it into the task, or spawn the task on the tracker",
        ),
        With::Channel => (
            "the task may not have subscribed yet, and never receives this",
            "the task subscribes only when it runs, and misses what is sent before",
            "subscribe before the spawn, and move the receiver into the task",
        ),
        With::Counter => (
            "this may still find zero",
            "the task is counted only from here on, after it has been spawned",
            "increment the counter before the spawn",
        ),
    };
    pass.report(facts[late.call].span, message)
        .primary("runs at some time after the spawn")
        .label(facts.call_head(spawn), "spawned here")
        .label_in(relies.file, relies.span, why)
        .help(help);
}

/// What a task registers with on its own, before it first awaits or branches.
fn registration(pass: &Pass<'_>, spawn: ExprId, work: ExprId) -> Option<Registration> {
    let facts = pass.facts;
    let body = match facts.kind(work) {
        ExprKind::Closure(closure) => closure.body,
        _ => work,
    };
    let straight = |at: ExprId| {
        facts.ancestors(at).take_while(|&outer| outer != body && outer != work).all(|outer| {
            !matches!(
                facts.kind(outer),
                ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Block(_)
            )
        })
    };
    let waits = |at: ExprId| {
        matches!(
            facts.kind(at),
            ExprKind::Await(_)
                | ExprKind::Select(_)
                | ExprKind::Loop { .. }
                | ExprKind::While { .. }
                | ExprKind::For { .. }
        )
    };
    let runs = facts.descendants(body).filter(|&at| at == body || facts.scope(at).expr() == work);
    let call =
        runs.take_while(|&at| !waits(at)).find(|&at| straight(at) && with(pass, at).is_some())?;
    let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
    let place = pass.index.shared_place(pass.file, *receiver)?;
    let older = facts.extent(place.local()?).is_some_and(|extent| facts.contains(extent, spawn));
    let with = with(pass, call)?;
    let thing = pass.index.thing(pass.file, *receiver)?;
    // A number that only grows counts what has been done, and not what is still to be waited for.
    let is_running = |at: ExprId| {
        matches!(facts.kind(at), ExprKind::Method { receiver, .. }
            if pass.index.shared_place(pass.file, *receiver).as_ref() == Some(&place))
            && pass.index.call_role(pass.file, at, Role::Changes) == Some("subtracts")
    };
    let counted = with != With::Counter || facts.descendants(body).any(is_running);
    (older && counted).then_some(Registration { call, with, place, thing })
}

/// What a method call registers with.
fn with(pass: &Pass<'_>, call: ExprId) -> Option<With> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
    let callee = index.callee(file, call).filter(|callee| callee.certain)?;
    if index.callee_role(&callee, Role::Registers).is_some() {
        let ty = index.type_of(file, *receiver);
        let tracker = index.type_role(index.peel(&ty), Role::TaskTracker).is_some();
        return Some(if tracker { With::Tracker } else { With::Channel });
    }
    let counts = index.callee_role(&callee, Role::Changes) == Some("adds");
    counts.then_some(With::Counter)
}
