//! A call blocks the thread inside async code, and every other task on it stands still.
//!
//! A runtime runs many tasks on few threads and can only switch between them at an await. `thread::sleep`, a blocking
//! `recv`, `blocking_lock` or `block_on` keeps the thread: timers fire late, other connections hang,
//! and when all threads wait for something that a waiting task should do, the program is deadlocked.
//! tokio's `block_on` and `blocking_*` even panic there.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         std::thread::sleep(Duration::from_secs(1)); //~ blocking_in_async
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         tokio::time::sleep(Duration::from_secs(1)).await;
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Fix
//!
//! `thread::sleep(d)` becomes `tokio::time::sleep(d).await` in files that use tokio. It is not applied unless it is
//! asked for: the function gives way to other tasks where it did not before.
//!
//! ## Limits
//!
//! Code in closures that are not async is not looked at: whoever gets the closure may run it where blocking is fine,
//! as `spawn_blocking` and `block_in_place` do. Nor is the future that is given to a `block_on`, which has its thread
//! for itself, nor `main`, unless in a task that it spawns, nor what stands under a condition that names blocking
//! (`if self.may_block`), follows a `Handle::try_current()`, has documentation that says that it blocks, or a
//! comment that says that this is fine. A single receive from a channel of the function's own that is called ready or
//! started is left alone, too.
//! With `through-calls`, a function that is not async is followed when its call surely comes to a long wait, with no
//! branch on the way. Many of these waits are short or meant.
//! Waiting for a process, or for `TcpStream::connect` of std, is reported only in tasks and in the handlers of servers,
//! which surely share their thread. Waiting for a thread, or by other blocking I/O, is not.
//! With `file-io`, calls of `std::fs` that read or write whole files, copy or remove trees, or stand in a loop are
//! reported too, except in functions that start something up.

mod helper;
mod kind;
mod place;

use self::helper::{Hidden, hidden_in};
use self::kind::Kind;
use self::place::{has_own_thread, is_deliberate};
use crate::facts::{ExprId, ExprKind};
use crate::index::Callee;
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "blocking_in_async",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[
        Opt {
            name: "file-io",
            default: Default::Flag(false),
            help: "Report long calls of `std::fs` too.",
        },
        Opt {
            name: "through-calls",
            default: Default::Flag(false),
            help: "Follow functions that are not async to the long waits in them.",
        },
    ],
    needs: &[],
    in_tests: false,
    source: include_str!("blocking_in_async.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    if pass.index.is_for_development(pass.file) {
        return;
    }
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) && facts.is_async(id) {
            check_call(pass, id);
        }
    }
}

fn check_call(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let awaited = facts
        .parent(id)
        .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(inner) if *inner == id));
    // The methods of a client that blocks, behind an async trait.
    let on_self = matches!(facts.kind(id), ExprKind::Method { receiver, .. }
        if facts.local(*receiver).is_some_and(|local| facts[local].name == "self"));
    if awaited {
        return;
    }
    let Some(callee) = index.callee(file, id).filter(|callee| callee.certain) else { return };
    if let Some(kind) = Kind::of(pass, id, &callee) {
        if !on_self && !is_spared(pass, id) {
            report(pass, id, kind, &callee);
        }
    } else if pass.flag("through-calls")
        && let Some(hidden) = hidden_in(pass, id, &callee)
        && !is_spared(pass, id)
    {
        report_hidden(pass, id, &callee, &hidden);
    }
}

/// Whether a call may block where it stands: it has the thread for itself, or says that it blocks.
fn is_spared(pass: &Pass<'_>, id: ExprId) -> bool {
    has_own_thread(pass, id) || is_deliberate(pass, id)
}

fn report_hidden(pass: &mut Pass<'_>, id: ExprId, callee: &Callee, hidden: &Hidden) {
    let (index, (home, wait)) = (pass.index, hidden.at);
    let name = &index.function(callee).name;
    let (why, help) = hidden.kind.story(pass, &hidden.callee);
    pass.report(called_at(pass, id), format!("`{name}` blocks the thread in async code"))
        .primary(why)
        .through(index, &hidden.calls)
        .label_in(home, index.file(home).facts[wait].span, "blocks here")
        .help(format!("make it async, or call it in `spawn_blocking`: {help}"));
}

/// The call, or the part of a chain that names it.
fn called_at(pass: &Pass<'_>, id: ExprId) -> Span {
    match pass.facts.kind(id) {
        ExprKind::Method { name_span, .. } => name_span.to(pass.facts[id].span.at_end()),
        _ => pass.facts[id].span,
    }
}

fn report(pass: &mut Pass<'_>, id: ExprId, kind: Kind, callee: &Callee) {
    let facts = pass.facts;
    let path = pass.index.callee_path(callee);
    let short: Vec<&str> = path.rsplit("::").take(2).collect();
    let called = short.iter().rev().copied().collect::<Vec<_>>().join("::");
    let (why, help) = kind.story(pass, callee);
    let span = called_at(pass, id);
    let place = facts[id].span;
    let in_tokio = uses_tokio(pass);
    let mut draft =
        pass.report(span, format!("`{called}` blocks the thread in async code")).primary(why);
    if !help.is_empty() {
        draft = draft.help(help);
    }
    if kind == Kind::Sleep {
        let ExprKind::Call { func, .. } = facts.kind(id) else { return };
        if in_tokio {
            let edits = vec![
                (facts[*func].span, "tokio::time::sleep".to_owned()),
                (place.at_end(), ".await".to_owned()),
            ];
            draft.fix(FixKind::Unsafe, "sleep without blocking", edits);
        }
    }
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
