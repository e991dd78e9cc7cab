//! Listeners for signals of the system that are made anew on each turn of a loop.
//!
//! The first listener replaces what the system does by default, and it stays replaced. A signal that comes while no listener
//! is there is seen by nobody, and a new listener hears only what comes after it.

use rustc_hash::FxHashSet;

use super::Index;
use super::iteration::{Turn, next_of};
use super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind};
use crate::flow::{End, Op, Value};
use crate::role::Role;
use crate::source::FileId;

/// A listener that does not hear all that comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deaf {
    /// The call that makes it.
    pub call: ExprId,
    /// Where the loop waits without it.
    pub wait: ExprId,
}

/// Functions that make a listener for as long as they run, as summaries.
struct Listening<'i>(&'i Index);

impl Analysis for Listening<'_> {
    type Node = FnKey;
    /// Whether it makes one itself, and the functions that it calls.
    type Local = (bool, Vec<FnKey>);
    type Summary = bool;

    fn local(&self, (file, id): FnKey) -> Self::Local {
        let index = self.0;
        let facts = &index.file(file).facts;
        let mut local = (false, Vec::new());
        let function = &facts[id];
        let Some(body) = function.body.filter(|_| function.is_async) else { return local };
        let calls = facts.descendants(body).filter(|&at| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
        });
        for call in calls {
            let Some(callee) = index.callee(file, call).filter(|callee| callee.certain) else {
                continue;
            };
            // What is started elsewhere listens for itself.
            if index.is_spawned(file, call) {
                continue;
            }
            local.0 |= index.callee_role(&callee, Role::Listens).is_some();
            if !index.is_stub(callee.file) {
                local.1.push((callee.file, callee.id));
            }
        }
        local
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        local.1.clone()
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> bool {
        local.0 || local.1.iter().any(|&key| *known.of(key))
    }
}

impl Index {
    /// The listeners for signals that a looped `select!` makes anew on each turn, to end the loop, while the loop also waits
    /// elsewhere.
    pub fn deaf_listeners(&self, file: FileId) -> Vec<Deaf> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (id, select) in self.selects(file, None) {
            let Some(looping) = facts.enclosing_loop(id) else { continue };
            let mut turns = None;
            for (number, branch) in select.branches.iter().enumerate() {
                let Some(call) = self.listener_of(file, branch.future, looping) else { continue };
                let turns = turns.get_or_insert_with(|| self.turns(file, id));
                let ends = turns.iter().any(|turn| turn.branch == number && turn.blocks.is_empty());
                let mut others = turns.iter().filter(|turn| turn.branch != number);
                let wait = others.find_map(|turn| self.unheard(file, turn, call, id));
                if let Some(wait) = wait.filter(|_| ends) {
                    found.push(Deaf { call, wait });
                }
            }
        }
        found
    }

    /// The call that makes the listener that a branch waits for, where that is made in the loop.
    fn listener_of(&self, file: FileId, future: ExprId, looping: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let inside = |at: ExprId| {
            let is_call = matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
            is_call && facts.contains(looping, at) && self.listens(file, at)
        };
        if let Some(call) = facts.descendants(future).find(|&at| inside(at)) {
            return Some(call);
        }
        let ExprKind::Method { receiver, .. } = facts.kind(future) else { return None };
        let (_, init) = facts.source_of(facts.local(*receiver)?)?;
        facts.descendants(init).find(|&at| inside(at))
    }

    fn listens(&self, file: FileId, call: ExprId) -> bool {
        let callee = self.callee(file, call).filter(|callee| callee.certain);
        callee.is_some_and(|callee| {
            self.callee_role(&callee, Role::Listens).is_some()
                || !self.is_stub(callee.file)
                    && self.effects.listening.summary(&Listening(self), (callee.file, callee.id))
        })
    }

    /// Where a turn waits before the listener is made again.
    fn unheard(
        &self,
        file: FileId,
        turn: &Turn<'_>,
        call: ExprId,
        select: ExprId,
    ) -> Option<ExprId> {
        let graph = turn.graph;
        let mut open = vec![turn.first];
        let mut seen = FxHashSet::default();
        while let Some(block) = open.pop() {
            if !turn.blocks.contains(&block) || !seen.insert(block) {
                continue;
            }
            let makes = graph[block]
                .stmts
                .iter()
                .any(|stmt| stmt.at == call && matches!(stmt.op, Op::Assign(_, Value::Call(_))));
            if makes {
                continue;
            }
            match &graph[block].end {
                End::Suspend { at, .. } if !self.is_short(file, *at) => return Some(*at),
                End::Select { at, .. } if *at != select && !self.has_listener(file, *at) => {
                    return Some(*at);
                }
                _ => {}
            }
            open.extend(next_of(&graph[block].end));
        }
        None
    }

    /// Whether a `select!` listens for a signal itself.
    fn has_listener(&self, file: FileId, select: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Select(select) = facts.kind(select) else { return false };
        let futures = select.branches.iter().flat_map(|branch| facts.descendants(branch.future));
        futures.into_iter().any(|at| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
                && self.listens(file, at)
        })
    }

    /// Whether a wait is for a lock or a place, which seldom takes time, or listens for a signal itself.
    fn is_short(&self, file: FileId, wait: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Await(inner) = facts.kind(wait) else { return false };
        self.call_role(file, *inner, Role::Acquires).is_some() || self.listens(file, *inner)
    }
}
