//! Where a command comes from, and whether somebody kills its process.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Facts, FnId, LocalId};
use crate::index::{Callee, Index};
use crate::source::FileId;

/// Whether the function around an expression mentions killing, by any name.
pub(super) fn kills(facts: &Facts, at: ExprId) -> bool {
    facts
        .function(at)
        .and_then(|function| facts[function].body)
        .is_none_or(|body| mentions_kill(facts, body))
}

fn mentions_kill(facts: &Facts, body: ExprId) -> bool {
    facts.descendants(body).any(|id| match facts.kind(id) {
        ExprKind::Method { name, .. } | ExprKind::Field { name, .. } => is_kill(name),
        ExprKind::Path { path, .. } | ExprKind::Struct { path, .. } => is_kill(&path.text()),
        ExprKind::Macro(call) => is_kill(&call.path.text()),
        _ => false,
    })
}

/// Whether a name speaks of ending processes.
fn is_kill(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["kill", "terminat", "sigterm", "process_group", "setsid", "job_object", "reap"]
        .iter()
        .any(|word| name.contains(word))
}

/// The command whose `spawn` made a child.
pub(super) fn spawned_by(facts: &Facts, child: ExprId) -> Option<ExprId> {
    let mut at = facts.peel(child);
    if let Some(local) = facts.local(at) {
        let (pat, init) = facts.source_of(local)?;
        facts.bound(pat)?;
        at = facts.peel(init);
    }
    while let ExprKind::Method { receiver, name, .. } = facts.kind(at) {
        if name == "spawn" {
            return Some(*receiver);
        }
        at = facts.peel(*receiver);
    }
    None
}

/// The `Command::new` that a command comes from, when nobody else can have set it up. Functions of the run may hand it on.
pub(super) fn maker(index: &Index, file: FileId, command: ExprId) -> Option<(FileId, ExprId)> {
    let mut at = (file, index.file(file).facts.peel(command));
    let mut seen = FxHashSet::default();
    loop {
        let (file, here) = at;
        let facts = &index.file(file).facts;
        at = match facts.kind(here) {
            ExprKind::Method { receiver, .. } => {
                let callee = index.callee(file, here)?;
                if index.is_stub(callee.file) {
                    (file, facts.peel(*receiver))
                } else {
                    made_in(index, &callee, &mut seen)?
                }
            }
            ExprKind::Call { .. } => {
                let callee = index.callee(file, here)?;
                if index.callee_path(&callee) == "tokio::process::Command::new" {
                    return Some(at);
                }
                made_in(index, &callee, &mut seen)?
            }
            ExprKind::Path { local: Some(local), .. } => {
                only_set_up_here(index, file, *local).then_some(())?;
                let (pat, init) = facts.source_of(*local)?;
                facts.bound(pat)?;
                (file, facts.peel(init))
            }
            _ => return None,
        };
    }
}

/// The value of a function of the run that makes a command, and nothing that kills; `None` for one that is met again.
fn made_in(
    index: &Index,
    callee: &Callee,
    seen: &mut FxHashSet<(FileId, FnId)>,
) -> Option<(FileId, ExprId)> {
    if !seen.insert((callee.file, callee.id)) {
        return None;
    }
    let facts = &index.file(callee.file).facts;
    let body = index.function(callee).body?;
    let returns =
        facts.runs(body).into_iter().any(|at| matches!(facts.kind(at), ExprKind::Return(_)));
    if returns || !callee.certain || mentions_kill(facts, body) {
        return None;
    }
    let ExprKind::Block(block) = facts.kind(body) else { return None };
    Some((callee.file, facts.peel(block.tail()?)))
}

/// Whether a command is only ever the receiver of its own methods, until it is returned.
fn only_set_up_here(index: &Index, file: FileId, local: LocalId) -> bool {
    let facts = &index.file(file).facts;
    facts[local].uses.iter().all(|&at| {
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == at => {
                index.callee(file, outer).is_some_and(|callee| index.is_stub(callee.file))
            }
            ExprKind::Macro(_) => true,
            ExprKind::Block(block) => {
                block.tail() == Some(at)
                    && facts.function(at).and_then(|function| facts[function].body) == Some(outer)
            }
            _ => false,
        }
    })
}
