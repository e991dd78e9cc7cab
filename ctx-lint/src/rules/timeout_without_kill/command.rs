//! Where a command comes from, and whether somebody kills its process.

use rustc_hash::FxHashSet;

use super::Pass;
use crate::facts::{ExprId, ExprKind, FnId, LocalId, Owner};
use crate::index::{Callee, Index, Type};
use crate::role::Role;
use crate::source::FileId;

/// A call in the function around that may end the process: one that ends processes, by itself or through functions of the
/// run, or that starts another where the time is up.
pub(super) fn ended_otherwise(pass: &Pass<'_>, holder: ExprId, own: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let body = facts.function(holder).and_then(|function| facts[function].body)?;
    let is_way_out =
        |outer: ExprId| matches!(facts.kind(outer), ExprKind::Block(_)) && facts.diverges(outer);
    let late = |at: ExprId| {
        let mut around = facts.ancestors(at).take_while(|&outer| outer != body);
        at > own
            && (facts.contains(holder, at)
                || !facts.is_unconditional(body, at)
                || around.any(is_way_out))
    };
    let mut calls = facts.descendants(body).filter(|&at| at != own && !facts.contains(own, at));
    calls.find(|&at| {
        // What prepares the command itself has been followed already.
        let callee = index.callee(file, at).filter(|callee| {
            let set_up = index.callee_role(callee, Role::Kills) == Some("on_drop");
            !set_up && index.callee_role(callee, Role::Process) != Some("starts")
        });
        callee.is_some_and(|callee| deals_with_processes(index, &callee, late(at)))
    })
}

/// Whether a function ends processes, or starts them where that counts, too.
fn deals_with_processes(index: &Index, callee: &Callee, starts: bool) -> bool {
    let (mut open, mut seen) = (vec![(callee.file, callee.id)], FxHashSet::default());
    while let Some((file, id)) = open.pop() {
        if !seen.insert((file, id)) {
            continue;
        }
        let has = |role: Role| index.fn_role(file, id, role);
        let begins = matches!(has(Role::Process), Some("starts" | "runs"));
        if has(Role::Kills).is_some_and(str::is_empty) || starts && begins {
            return true;
        }
        let facts = &index.file(file).facts;
        let Some(body) = facts[id].body.filter(|_| !index.is_stub(file)) else { continue };
        let called = facts.descendants(body).filter_map(|at| index.callee(file, at));
        open.extend(called.map(|callee| (callee.file, callee.id)));
    }
    false
}

/// The command whose child is waited for, where nobody else has got the child's number before.
pub(super) fn spawned_by(pass: &Pass<'_>, child: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let mut at = facts.peel(child);
    if let Some(local) = facts.local(at) {
        let (pat, init) = facts.source_of(local)?;
        facts.bound(pat)?;
        let only_its_streams = facts[local].uses.iter().all(|&used| {
            used == at
                || facts
                    .parent(used)
                    .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Field { .. }))
        });
        only_its_streams.then_some(())?;
        at = facts.peel(init);
    }
    while let ExprKind::Method { receiver, .. } = facts.kind(at) {
        if pass.index.call_role(pass.file, at, Role::Process) == Some("starts") {
            return Some(*receiver);
        }
        at = facts.peel(*receiver);
    }
    None
}

/// Where a command comes from.
pub(super) struct Made {
    /// The `Command::new`.
    pub(super) at: (FileId, ExprId),
    /// The call that makes its process the leader of a group or session of its own.
    pub(super) apart: Option<(FileId, ExprId)>,
}

/// Where a command comes from, when nobody else can have set it up. Functions of the run may hand it on.
pub(super) fn maker(index: &Index, file: FileId, command: ExprId) -> Option<Made> {
    let mut at = (file, index.file(file).facts.peel(command));
    let mut seen = FxHashSet::default();
    let mut apart = None;
    let sets_apart = |file: FileId, call: ExprId| {
        index.call_role(file, call, Role::Process) == Some("sets_apart")
    };
    loop {
        let (file, here) = at;
        let facts = &index.file(file).facts;
        at = match facts.kind(here) {
            ExprKind::Method { receiver, .. } => {
                let is_left_alive =
                    |callee: &Callee| index.callee_role(callee, Role::Kills).is_none();
                let callee = index.callee(file, here).filter(is_left_alive)?;
                apart = apart.or_else(|| sets_apart(file, here).then_some(at));
                if index.is_stub(callee.file) {
                    (file, facts.peel(*receiver))
                } else {
                    made_in(index, &callee, &mut seen)?
                }
            }
            ExprKind::Call { .. } => {
                let callee = index.callee(file, here)?;
                if makes_anew(index, &callee) {
                    return Some(Made { at, apart });
                }
                made_in(index, &callee, &mut seen)?
            }
            ExprKind::Path { local: Some(local), .. } => {
                only_set_up_here(index, file, *local).then_some(())?;
                let mut calls = set_up(index, file, *local).into_iter();
                apart = apart.or_else(|| {
                    calls.find(|&call| sets_apart(file, call)).map(|call| (file, call))
                });
                let (pat, init) = facts.source_of(*local)?;
                facts.bound(pat)?;
                (file, facts.peel(init))
            }
            _ => return None,
        };
    }
}

/// What is called on a command, itself or through a variable that borrows it.
fn set_up(index: &Index, file: FileId, command: LocalId) -> Vec<ExprId> {
    let facts = &index.file(file).facts;
    let (mut open, mut found) = (vec![command], Vec::new());
    let mut seen = FxHashSet::default();
    while let Some(local) = open.pop() {
        if !seen.insert(local) {
            continue;
        }
        for outer in facts[local].uses.iter().flat_map(|&used| facts.ancestors(used)) {
            found.push(outer);
            let borrower = facts.let_of(outer).and_then(|pat| facts.bound(pat));
            open.extend(
                borrower
                    .filter(|&own| matches!(index.type_of_local(file, own), Type::Ref(true, _))),
            );
        }
    }
    found
}

/// Whether a function is a constructor of a library's type, and takes no command that somebody has set up: no `From`.
fn makes_anew(index: &Index, callee: &Callee) -> bool {
    let function = index.function(callee);
    let Owner::Impl(block) = function.owner else { return false };
    index.is_stub(callee.file)
        && function.receiver.is_none()
        && index.file(callee.file).facts[block].trait_.is_none()
}

/// The value of a function of the run that makes a command; `None` for one that is met again.
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
    if returns || !callee.certain {
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
                only_set_up_to_live_on(index, file, outer)
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

/// Whether a call on a command, and those that follow on what it gives, are a library's, and none says that the process
/// is to be killed.
fn only_set_up_to_live_on(index: &Index, file: FileId, call: ExprId) -> bool {
    let facts = &index.file(file).facts;
    let mut at = call;
    loop {
        let Some(callee) = index.callee(file, at).filter(|callee| index.is_stub(callee.file))
        else {
            return false;
        };
        if index.callee_role(&callee, Role::Kills).is_some() {
            return false;
        }
        match facts.parent(at).map(|outer| (outer, facts.kind(outer))) {
            Some((outer, ExprKind::Method { receiver, .. }))
                if *receiver == at
                    && matches!(
                        index.callee_role(&callee, Role::Process),
                        None | Some("sets_apart")
                    ) =>
            {
                at = outer;
            }
            _ => return true,
        }
    }
}
