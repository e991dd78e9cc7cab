//! Work that runs on when a timeout around it elapses.
//!
//! A timeout drops its future. What a future has started on another thread, or as a task, is not part of it: the handle is
//! dropped, and the work is on its own.

use rustc_hash::FxHashSet;

use super::Index;
use super::locks::FnKey;
use crate::facts::{ExprId, ExprKind, Facts, LocalId};
use crate::hir::Type;
use crate::role::Role;
use crate::source::FileId;

/// Work that a timeout does not end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detached {
    /// The call that waits no longer than a time.
    pub timeout: ExprId,
    /// The file of the call that starts the work.
    pub home: FileId,
    /// The call that starts the work.
    pub start: ExprId,
    /// The loop in it that nobody ends.
    pub looping: (FileId, ExprId),
    /// Whether it is a task of one attempt of many.
    pub is_attempt: bool,
}

impl Index {
    /// The timeouts of a file whose future waits for work in a loop of its own, which goes on after the timeout: a closure
    /// on a thread for blocking work, or the tasks of one attempt of many.
    pub fn detached_by_timeout(&self, file: FileId) -> Vec<Detached> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (timeout, kind) in facts.all() {
            let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = kind else {
                continue;
            };
            if self.call_role(file, timeout, Role::Timeout).is_none() {
                continue;
            }
            let future = match kind {
                ExprKind::Method { receiver, .. } => Some(*receiver),
                _ => args.last().copied(),
            };
            let Some(future) = future.map(|future| made_of(facts, future)) else { continue };
            let repeats = facts.enclosing_loop(timeout).is_some();
            let starts = self.awaited_starts(file, future);
            let own = starts.into_iter().find_map(|(home, start, is_task)| {
                if is_task && !repeats {
                    return None;
                }
                let looping = self.endless_part(home, start, is_task)?;
                Some(Detached { timeout, home, start, looping, is_attempt: is_task })
            });
            found.extend(own);
        }
        found
    }

    /// The calls by which a future starts what it waits for, on a thread or, with `true`, as a task.
    fn awaited_starts(&self, file: FileId, future: ExprId) -> Vec<(FileId, ExprId, bool)> {
        let mut found = Vec::new();
        if self.call_role(file, future, Role::Spawns) == Some("blocking") {
            found.push((file, future, false));
            return found;
        }
        let mut seen: FxHashSet<FnKey> = FxHashSet::default();
        let mut open = match self.file(file).facts.kind(future) {
            ExprKind::Block(_) => vec![(file, future)],
            _ => self.own_body(file, future, &mut seen).into_iter().collect(),
        };
        while let Some((home, within)) = open.pop() {
            let facts = &self.file(home).facts;
            let mut at = within;
            while at < facts[within].end {
                if at != within && self.is_spawned(home, at) {
                    at = facts[at].end;
                    continue;
                }
                match self.call_role(home, at, Role::Spawns) {
                    Some("blocking") if self.is_awaited(home, at) => found.push((home, at, false)),
                    Some("task") if self.waits_for_task(home, at, within) => {
                        found.push((home, at, true));
                    }
                    None if self.is_awaited(home, at) => {
                        open.extend(self.own_body(home, at, &mut seen));
                    }
                    _ => {}
                }
                at = ExprId(at.0 + 1);
            }
        }
        found
    }

    /// The body of the user's async function that is called, the first time that it is asked for.
    fn own_body(
        &self,
        file: FileId,
        call: ExprId,
        seen: &mut FxHashSet<FnKey>,
    ) -> Option<(FileId, ExprId)> {
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let function = self.function(&callee);
        let new = function.is_async && seen.insert((callee.file, callee.id));
        function.body.filter(|_| new && !self.is_stub(callee.file)).map(|body| (callee.file, body))
    }

    /// Whether a body keeps the plain handle of a task in a variable, and waits for it.
    fn waits_for_task(&self, file: FileId, spawn: ExprId, body: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ty = self.type_of(file, spawn);
        if self.type_role(&ty, Role::JoinHandle).is_none()
            || self.type_role(&ty, Role::AbortGuard).is_some()
        {
            return false;
        }
        if self.is_awaited(file, spawn) {
            return true;
        }
        let Some(local) = keeper(facts, spawn) else { return false };
        let keeps = self.holds(&self.type_of_local(file, local), &|ty: &Type| {
            self.type_role(ty, Role::JoinHandle).is_some()
                && self.type_role(ty, Role::AbortGuard).is_none()
        });
        let waits = |at: ExprId| match facts.kind(at) {
            ExprKind::Await(inner) => {
                facts[local].uses.iter().any(|&at| facts.contains(*inner, at))
            }
            _ => false,
        };
        keeps && facts.descendants(body).any(waits)
    }

    /// A loop in what a call starts that has no end but its own, and that asks nobody whether to go on.
    fn endless_part(&self, file: FileId, start: ExprId, is_task: bool) -> Option<(FileId, ExprId)> {
        let facts = &self.file(file).facts;
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(start)
        else {
            return None;
        };
        let work = made_of(facts, *args.first()?);
        let (home, work) = match facts.kind(work) {
            ExprKind::Closure(_) | ExprKind::Block(_) => (file, work),
            _ => self.own_body(file, work, &mut FxHashSet::default()).filter(|_| is_task)?,
        };
        let facts = &self.file(home).facts;
        // Others can end it by a flag or a message.
        let is_told = |at: ExprId| {
            let ty = self.type_of(home, at);
            let has = |role: Role| self.type_role(self.peel(&ty), role).is_some();
            has(Role::Flag) || has(Role::Receiver)
        };
        if self.observes_cancel(home, work) || facts.descendants(work).any(is_told) {
            return None;
        }
        let loops = |&at: &ExprId| match facts.kind(at) {
            ExprKind::Loop { .. } => true,
            ExprKind::While { .. } => !is_task,
            _ => false,
        };
        facts.descendants(work).find(loops).map(|looping| (home, looping))
    }
}

/// What a variable was made of, where it is one.
fn made_of(facts: &Facts, value: ExprId) -> ExprId {
    let source = facts.local(value).and_then(|local| {
        let (pat, init) = facts.source_of(local)?;
        (facts.bound(pat) == Some(local)).then_some(init)
    });
    source.unwrap_or(value)
}

/// The variable that gets a value, or that it is put into.
fn keeper(facts: &Facts, value: ExprId) -> Option<LocalId> {
    if let Some(pat) = facts.let_of(value) {
        return facts.bound(pat);
    }
    match facts.kind(facts.parent(value)?) {
        ExprKind::Method { receiver, args, .. } if args.contains(&value) => facts.local(*receiver),
        _ => None,
    }
}
