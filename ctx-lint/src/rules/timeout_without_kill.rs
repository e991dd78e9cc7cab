//! A child process is abandoned after a timeout and keeps running.
//!
//! Dropping the future of `output()` or `status()`, or a `Child`, does not end the process: tokio's commands have
//! `kill_on_drop(false)`. A timeout around them, or a `select!` that takes another branch, leaves the process behind,
//! with its memory, its locks and its half-written files, and a retry starts another one beside it.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::process::Command;
//! use tokio::time::timeout;
//!
//! async fn diff() -> Option<Vec<u8>> {
//!     let output = timeout(Duration::from_secs(5), Command::new("git").arg("diff").output()); //~ timeout_without_kill
//!     Some(output.await.ok()?.ok()?.stdout)
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::process::Command;
//! use tokio::time::timeout;
//!
//! async fn diff() -> Option<Vec<u8>> {
//!     let output = timeout(Duration::from_secs(5), Command::new("git").arg("diff").kill_on_drop(true).output());
//!     Some(output.await.ok()?.ok()?.stdout)
//! }
//! ```
//!
//! ## Fix
//!
//! `.kill_on_drop(true)` is added before `.output()` or `.status()`.
//!
//! ## Limits
//!
//! A command that a function of the project creates is followed there. A command that comes from elsewhere, or that
//! another function may change, may well be set up to kill its process, so it is not reported. Nor is a child that is
//! used for anything else than its streams, since its number is enough to kill it. Confidence is low in a function that
//! also calls something that kills or starts a process, such as `docker stop`, and medium for a process in a group of its
//! own: a daemon outlives its parent on purpose, and killing its leader alone would leave the rest of the group.

mod command;

use self::command::{Made, ended_otherwise, maker, spawned_by};
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "timeout_without_kill",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("timeout_without_kill.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        match kind {
            ExprKind::Call { args, .. } => {
                let times_out = index.call_role(file, id, Role::Timeout).is_some();
                if let (true, [_, future]) = (times_out, &args[..]) {
                    check_future(pass, id, *future, "the timeout drops this future");
                }
            }
            ExprKind::Select(select)
                if index.select_flavor(file, id).is_some() && select.branches.len() > 1 =>
            {
                for branch in &select.branches {
                    check_future(pass, id, branch.future, "another branch drops this future");
                }
            }
            _ => {}
        }
    }
}

fn check_future(pass: &mut Pass<'_>, holder: ExprId, future: ExprId, why: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let call = facts.peel(future);
    let ExprKind::Method { receiver, name_span, .. } = facts.kind(call) else { return };
    let Some(callee) = index.callee(file, call).filter(|callee| callee.certain) else { return };
    let is_command = match index.callee_role(&callee, Role::Process) {
        Some("runs") => true,
        Some("owns") => false,
        _ => return,
    };
    let command = if is_command { Some(*receiver) } else { spawned_by(pass, *receiver) };
    let made = command.and_then(|command| maker(index, file, command));
    let Some(Made { at: (home, made), apart }) = made else { return };
    let (span, name_span) = (facts[call].span, *name_span);
    let other = ended_otherwise(pass, holder, call);
    let mut draft = pass
        .report(span, "the child process outlives this future when it is dropped")
        .primary(format!("{why}, and the process keeps running"))
        .label_in(
            home,
            index.file(home).facts[made].span,
            "created here, without `kill_on_drop(true)`",
        )
        .help("call `.kill_on_drop(true)` on the command");
    if let Some((home, call)) = apart {
        let span = index.file(home).facts[call].span;
        draft = draft.inferred(
            home,
            span,
            "what is set apart from this program may be meant to outlive it",
        );
    }
    if let Some(other) = other {
        let why = "this deals with processes, and may end this one";
        draft = draft.assumed(file, facts[other].span, why);
    }
    if is_command && apart.is_none() {
        let edit = (name_span.at_start(), "kill_on_drop(true).".to_owned());
        draft.fix(FixKind::Safe, "kill the process when the future is dropped", vec![edit]);
    }
}
