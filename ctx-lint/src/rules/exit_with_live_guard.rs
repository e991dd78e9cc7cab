//! The process exits while a cancel guard is alive.
//!
//! `process::exit` and `process::abort` run no destructors: a guard that is alive at that point never cancels, and the
//! work under it is cut off in the middle instead of being told to stop. Drop the guard, wait for the work, and then
//! end the process, or return from `main`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn run(parent: &Context) {
//!     let (ctx, _guard) = parent.with_cancel();
//!     if !serve(&ctx) {
//!         std::process::exit(1); //~ exit_with_live_guard
//!     }
//! }
//! # fn serve(_: &Context) -> bool { true }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     let (ctx, _guard) = Context::background().with_cancel();
//!     if serve(&ctx) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
//! }
//! # fn serve(_: &Context) -> bool { true }
//! ```
//!
//! ## Limits
//!
//! Only guards in variables of the same function are seen. A guard that has been dropped, moved or disarmed before the
//! exit is not reported.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "exit_with_live_guard",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::CancelGuard],
    in_tests: false,
    source: include_str!("exit_with_live_guard.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { .. } = kind else { continue };
        let exits = index.call_role(file, id, Role::Exits).is_some();
        if !exits {
            continue;
        }
        let live =
            (0..facts.locals.len() as u32).map(LocalId).find(|&local| is_live(pass, local, id));
        let Some(guard) = live else { continue };
        let name = facts[guard].name.clone();
        let taken = facts[guard].span;
        pass.report(facts[id].span, format!("the process ends here while `{name}` is alive"))
            .primary("no destructor runs: the guard never cancels")
            .label(taken, "the guard is taken here")
            .help("drop the guard and wait for its work before ending the process, or return an `ExitCode` from `main`");
    }
}

fn is_live(pass: &Pass<'_>, local: LocalId, exit: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(extent) = facts.extent(local) else { return false };
    let before = facts[local].span.end <= facts[exit].span.start;
    if !before
        || !facts.contains(extent, exit)
        || facts.scope(exit) != facts.scope_of_extent(extent)
    {
        return false;
    }
    let ty = index.type_of_local(file, local);
    // A guard that is named anywhere but read may be gone by now.
    index.type_role(&ty, Role::CancelGuard).is_some()
        && facts[local].uses.iter().all(|&at| at > exit)
}
