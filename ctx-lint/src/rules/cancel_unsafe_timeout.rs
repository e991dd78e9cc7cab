//! A timeout drops a read or write in the middle, and the connection is used again.
//!
//! `read_exact`, `read_line`, `write_all` and their like are not cancel safe: when the timeout wins, some bytes have
//! been read or written and nobody knows how many. The next read begins in the middle of a message,
//! the next write appends to half of one, and the protocol is out of step for good.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{io::AsyncReadExt, net::TcpStream, time::timeout};
//!
//! async fn poll(stream: &mut TcpStream) -> std::io::Result<()> {
//!     let mut header = [0; 4];
//!     loop {
//!         match timeout(Duration::from_millis(50), stream.read_exact(&mut header)).await { //~ cancel_unsafe_timeout
//!             Ok(read) => handle(read?, &header),
//!             Err(_) => continue, // the bytes that were read are gone
//!         }
//!     }
//! }
//! # fn handle(_: usize, _: &[u8]) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{io::AsyncReadExt, net::TcpStream, time::timeout};
//!
//! async fn poll(stream: &mut TcpStream) -> std::io::Result<()> {
//!     let mut header = [0; 4];
//!     loop {
//!         timeout(Duration::from_secs(5), stream.read_exact(&mut header)).await??;
//!         handle(4, &header);
//!     }
//! }
//! # fn handle(_: usize, _: &[u8]) {}
//! ```
//!
//! ## Limits
//!
//! Only a timeout after which the same function can come to use the same stream again is reported:
//! leaving by `?` or `return` is no use, and a stream that is closed, shut down, dropped or replaced afterwards is not
//! used again. The read or write must be the argument of the timeout itself.

use crate::facts::{Exit, ExprId, ExprKind, PatId, PatKind, Place, Root, Stmt};
use crate::index::Type;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "cancel_unsafe_timeout",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("cancel_unsafe_timeout.rs"),
    check,
};

/// Methods after which a stream is not to be used any more.
const ENDS: &[&str] = &["shutdown", "close", "take", "reset", "stop", "finish", "abort", "poison"];

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { args, .. } = kind else { continue };
        let [_, future] = &args[..] else { continue };
        let times_out = index
            .callee(file, id)
            .is_some_and(|callee| index.callee_role(&callee, "timeout").is_some());
        if times_out {
            check_timeout(pass, id, *future);
        }
    }
}

fn check_timeout(pass: &mut Pass<'_>, id: ExprId, future: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, name, .. } = facts.kind(future) else { return };
    let Some(callee) = index.callee(file, future) else { return };
    if index.callee_role(&callee, "cancel_safety") != Some("unsafe") || in_memory(pass, *receiver) {
        return;
    }
    let awaited = facts.parent(id).filter(|&outer| matches!(facts.kind(outer), ExprKind::Await(_)));
    let (Some(awaited), Some(place)) = (awaited, facts.place(*receiver)) else { return };
    let Some(timed_out) = after_timeout(pass, awaited) else { return };
    let Some(body) = facts.function(id).and_then(|function| facts[function].body) else { return };
    let Some(again) = used_again(pass, &place, (id, timed_out), body) else { return };
    let name = name.clone();
    let (span, inner, again) = (facts[id].span, facts[future].span, facts[again].span);
    let mut draft = pass
        .report(span, format!("a timeout can drop `{name}` half way, and the stream is used again"))
        .primary("when the time is up, what has been read or written so far is lost count of")
        .help("close the connection after a timeout, or use a cancel safe call such as `read_buf` with a buffer that is kept");
    if !inner.contains(again) {
        draft = draft.label(again, "used again here, in the middle of a message");
    }
    drop(draft);
}

/// Whether a reader is a buffer in memory, which is always ready.
fn in_memory(pass: &Pass<'_>, receiver: ExprId) -> bool {
    let ty = pass.index.type_of(pass.file, receiver);
    match pass.index.peel(&ty) {
        Type::Slice(_) => true,
        Type::Adt(def, _) => matches!(
            pass.index.name_of(def).as_str(),
            "Cursor" | "Vec" | "Stdin" | "Stdout" | "Stderr" | "Empty" | "Sink"
        ),
        _ => false,
    }
}

/// Where control is once the time is up and the code has noticed, or has not looked: the expression that has ended.
fn after_timeout(pass: &Pass<'_>, awaited: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let outer = facts.parent(awaited)?;
    match facts.kind(outer) {
        ExprKind::Match { scrutinee, arms } if *scrutinee == awaited => {
            let late = arms.iter().find(|arm| takes_error(pass, arm.pat) && arm.guard.is_none())?;
            Some(late.body)
        }
        // `if let Ok(…) = timeout(…).await { … } else { … }`
        ExprKind::Let { pat, .. } if takes_ok(pass, *pat) => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, else_, .. } if *cond == outer => Some(else_.unwrap_or(holder)),
                _ => None,
            }
        }
        ExprKind::Let { pat, .. } if takes_error(pass, *pat) => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, then, .. } if *cond == outer => Some(*then),
                _ => None,
            }
        }
        // `if timeout(…).await.is_err() { … }`
        ExprKind::Method { name, .. } if name == "is_err" => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, then, .. } if *cond == outer => Some(*then),
                _ => None,
            }
        }
        ExprKind::Method { name, .. } if name == "ok" => ignored(pass, outer),
        _ => ignored(pass, awaited),
    }
}

/// A statement that does nothing with the result.
fn ignored(pass: &Pass<'_>, value: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let outer = facts.parent(value)?;
    let ExprKind::Block(block) = facts.kind(outer) else { return None };
    match &block.stmts[facts.statement_of(outer, value)?] {
        Stmt::Let(binding) => match facts.bound(binding.pat) {
            // `let read = timeout(…).await; match read { … }`
            Some(local) => match facts[local].uses[..] {
                [at] => after_timeout(pass, at),
                _ => None,
            },
            None => matches!(facts[binding.pat].kind, PatKind::Wild).then_some(value),
        },
        Stmt::Expr { semi: true, .. } => Some(value),
        _ => None,
    }
}

fn takes_error(pass: &Pass<'_>, pat: PatId) -> bool {
    match &pass.facts[pat].kind {
        PatKind::TupleStruct { path, .. } => path.last_name() == "Err",
        PatKind::Wild => true,
        PatKind::Or(cases) => cases.iter().any(|&case| takes_error(pass, case)),
        _ => false,
    }
}

fn takes_ok(pass: &Pass<'_>, pat: PatId) -> bool {
    matches!(&pass.facts[pat].kind, PatKind::TupleStruct { path, .. } if path.last_name() == "Ok")
}

/// The first use of the stream after the timeout, unless it is ended or replaced first.
fn used_again(
    pass: &Pass<'_>,
    place: &Place,
    (call, from): (ExprId, ExprId),
    body: ExprId,
) -> Option<ExprId> {
    let facts = pass.facts;
    let within = match place.root {
        Root::Local(local) => facts.extent(local)?,
        Root::Global(_) => return None,
    };
    if facts.diverges(from) && !facts.outcome(from).exits.iter().any(is_continue) {
        return None;
    }
    let touches = |id: ExprId| facts.place(id).is_some_and(|other| other.overlaps(place));
    let ends = |id: ExprId| match facts.kind(id) {
        ExprKind::Method { receiver, name, .. } => {
            touches(*receiver) && ENDS.contains(&name.as_str())
        }
        ExprKind::Assign { left, .. } => touches(*left),
        ExprKind::Call { args, .. } => args.iter().any(|&arg| {
            facts.local(arg).is_some()
                && touches(arg)
                && pass
                    .index
                    .callee(pass.file, id)
                    .is_some_and(|callee| pass.index.callee_role(&callee, "drops").is_some())
        }),
        _ => false,
    };
    let in_branch = |id: ExprId| facts.contains(from, id) && !facts.contains(from, call);
    let reached = |id: &ExprId| in_branch(*id) || runs_after(pass, from, *id, within);
    if facts.descendants(body).filter(|&id| ends(id)).any(|id| reached(&id)) {
        return None;
    }
    facts.descendants(body).find(|&id| {
        let used = match facts.kind(id) {
            ExprKind::Method { receiver, .. } => {
                facts.place(*receiver).is_some_and(|other| other == *place)
                    && pass.index.callee(pass.file, id).is_some_and(|callee| {
                        pass.index.is_future(&pass.index.type_of(pass.file, id)) || callee.certain
                    })
            }
            _ => false,
        };
        used && reached(&id)
    })
}

/// Whether `to` can run after `from`, which may end with `continue`.
fn runs_after(pass: &Pass<'_>, from: ExprId, to: ExprId, within: ExprId) -> bool {
    let facts = pass.facts;
    if facts.reaches(from, to, within) {
        return true;
    }
    facts.outcome(from).exits.iter().any(|exit| match exit {
        Exit::Continue(looping) => facts.contains(within, *looping) && facts.contains(*looping, to),
        _ => false,
    })
}

fn is_continue(exit: &Exit) -> bool {
    matches!(exit, Exit::Continue(_))
}
