//! Which blocking calls are worth a word.

use super::Pass;
use super::place::is_shared;
use crate::facts::{ExprId, ExprKind, Facts, LocalId, PatKind};
use crate::index::{Callee, Index};
use crate::role::Role;

/// Why a call blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `thread::sleep` and its like.
    Sleep,
    /// Anything else that waits.
    Wait,
    /// Long file I/O.
    Files,
}

/// Library paths whose calls mostly wait so briefly, or so plainly on purpose, that nobody wants to be told:
/// joining a thread that has ended, a process of a command-line tool, sockets that may not block.
const TOLERATED: &[&str] = &["std::io::", "std::net::", "std::process::", "std::os::"];

/// Whole-file and whole-tree calls of `std::fs`.
const LONG: &[&str] =
    &["read", "read_to_string", "write", "copy", "remove_dir_all", "read_to_end", "sync_all"];

/// Words in the names of functions that start something up, once.
const STARTUP: &[&str] = &[
    "main",
    "new",
    "init",
    "setup",
    "start",
    "load",
    "open",
    "build",
    "create",
    "from_",
    "config",
    "bootstrap",
    "install",
    "generate",
    "cli",
    "cmd",
    "command",
];

/// Waits for others that are reported where the thread is surely shared.
const SHARED: &[&str] = &["std::process::", "std::net::TcpStream::connect"];

impl Kind {
    pub(super) fn of(pass: &Pass<'_>, id: ExprId, callee: &Callee) -> Option<Self> {
        let index = pass.index;
        if index.callee_role(callee, Role::Blocks).is_some() {
            if index.function(callee).name == "send_blocking" && has_room(pass, id) {
                return None;
            }
            let shared = || {
                let path = index.callee_path(callee);
                SHARED.iter().any(|start| path.starts_with(start))
                    && !is_ended(pass, id)
                    && is_shared(pass, id)
            };
            return Self::of_wait(index, callee).or_else(|| shared().then_some(Self::Wait));
        }
        let files = index.callee_role(callee, Role::BlocksIo).is_some()
            && pass.flag("file-io")
            && is_long(pass, id, callee)
            && !starts_up(pass, id);
        files.then_some(Self::Files)
    }

    /// Which wait a function is, wherever it is called, when it is one that nobody takes lightly.
    pub(super) fn of_wait(index: &Index, callee: &Callee) -> Option<Self> {
        index.callee_role(callee, Role::Blocks)?;
        let path = index.callee_path(callee);
        if path == "std::thread::sleep" {
            return Some(Self::Sleep);
        }
        let tolerated = TOLERATED.iter().any(|prefix| path.starts_with(prefix))
            || index.callee_role(callee, Role::Joins).is_some()
            || path.ends_with("Sender::send")
            || matches!(index.function(callee).name.as_str(), "join" | "get_or_init" | "call_once");
        (!tolerated).then_some(Self::Wait)
    }

    /// What happens, and what to do.
    pub(super) fn story(self, pass: &Pass<'_>, callee: &Callee) -> (String, String) {
        match self {
            Self::Files => (
                "no other task runs on this thread until the file system answers".to_owned(),
                "use `tokio::fs`, or `spawn_blocking` around all of the work".to_owned(),
            ),
            Self::Sleep => (
                "no other task runs on this thread while it sleeps".to_owned(),
                "await the runtime's `sleep` instead".to_owned(),
            ),
            Self::Wait => {
                let text = pass.index.callee_role(callee, Role::Blocks).unwrap_or_default();
                let (why, help) = text.split_once(": ").unwrap_or((text, ""));
                (format!("{why}, and no other task runs on this thread"), help.to_owned())
            }
        }
    }
}

/// Whether a child process is waited for that has been killed before: it is gone already.
fn is_ended(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let ExprKind::Method { receiver, .. } = facts.kind(id) else { return false };
    let Some(child) = facts.place(*receiver) else { return false };
    let body = facts.scope(id).expr();
    facts.descendants(body).any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver, name, .. }
            if name == "kill" && facts.place(*receiver).as_ref() == Some(&child))
    })
}

/// Whether a value is sent once into a channel that the same function has made: there is room for it.
fn has_room(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    made_here(facts, id).is_some_and(|sender| facts[sender].uses.len() == 1)
        && facts.enclosing_loop(id).is_none()
}

/// The end of a channel that a method is called on, where the same function has made both ends.
pub(super) fn made_here(facts: &Facts, id: ExprId) -> Option<LocalId> {
    let ExprKind::Method { receiver, .. } = facts.kind(id) else { return None };
    let end = facts.viewed(*receiver)?.local()?;
    let (pat, _) = facts.source_of(end)?;
    matches!(facts[pat].kind, PatKind::Tuple(_)).then_some(end)
}

fn is_long(pass: &Pass<'_>, id: ExprId, callee: &Callee) -> bool {
    let path = pass.index.callee_path(callee);
    let whole = path.strip_prefix("std::fs::").is_some_and(|name| LONG.contains(&name));
    whole || pass.facts.enclosing_loop(id).is_some()
}

/// Whether the code looks like a program's start or a command-line tool, where nobody else waits.
fn starts_up(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let path = pass.index.file(pass.file).source.path();
    let tool = path.components().any(|part| {
        let part = part.as_os_str().to_string_lossy();
        matches!(&*part, "bin" | "cli" | "cmd" | "commands" | "main.rs" | "build.rs" | "cli.rs")
    });
    let named = facts
        .function(id)
        .is_some_and(|function| STARTUP.iter().any(|word| facts[function].name.starts_with(word)));
    tool || named
}
