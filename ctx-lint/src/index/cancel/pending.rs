//! Whether a future can be pending.

use super::super::Index;
use super::awaited;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId};
use crate::source::FileId;

/// An async function of the run.
type Node = (FileId, FnId);

/// Whether the futures of async functions can be pending, as summaries.
struct Pending<'i>(&'i Index);

/// On what it depends whether something can be pending.
#[derive(Default)]
struct Local {
    /// It can be, whatever is called.
    always: bool,
    /// It can be when one of these can.
    calls: Vec<Node>,
}

impl Analysis for Pending<'_> {
    type Node = Node;
    type Local = Local;
    type Summary = bool;

    fn local(&self, (file, id): Node) -> Local {
        let mut local = Local::default();
        match self.0.file(file).facts[id].body {
            Some(body) => self.0.awaits_of(file, body, &mut local),
            None => local.always = true,
        }
        local
    }

    fn callees(&self, local: &Local) -> Vec<Node> {
        if local.always { Vec::new() } else { local.calls.clone() }
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> bool {
        local.always || local.calls.iter().any(|&call| *known.of(call))
    }
}

impl Index {
    /// The awaits that run as part of an expression and can let another future win.
    pub(in crate::index) fn suspensions(&self, file: FileId, body: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let runs = facts.runs(body).into_iter();
        runs.filter(|&at| match facts.kind(at) {
            ExprKind::Await(future) => self.suspends(file, *future),
            ExprKind::Select(select) => select.default.is_none(),
            _ => false,
        })
        .collect()
    }

    /// Whether a future can be pending: not that of an async function without an await.
    pub(super) fn suspends(&self, file: FileId, future: ExprId) -> bool {
        let mut local = Local::default();
        self.future_of(file, future, &mut local);
        let mut calls = local.calls.into_iter();
        local.always || calls.any(|call| self.effects.pending.summary(&Pending(self), call))
    }

    fn future_of(&self, file: FileId, future: ExprId, local: &mut Local) {
        let facts = &self.file(file).facts;
        match facts.kind(future) {
            ExprKind::Block(_) if facts.is_deferred(future) => {
                self.awaits_of(file, future, local);
            }
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let callee = self.callee(file, future).filter(|callee| {
                    let function = self.function(callee);
                    let is_read = function.is_async && function.body.is_some();
                    callee.certain && is_read && !self.is_stub(callee.file)
                });
                match callee {
                    Some(callee) => local.calls.push((callee.file, callee.id)),
                    None => local.always = true,
                }
            }
            _ => local.always = true,
        }
    }

    fn awaits_of(&self, file: FileId, body: ExprId, local: &mut Local) {
        let facts = &self.file(file).facts;
        let unread = |at: &ExprId| matches!(facts.kind(*at), ExprKind::Macro(call) if call.opaque);
        local.always |= facts.runs(body).iter().any(unread);
        for future in awaited(facts, body) {
            if local.always {
                return;
            }
            self.future_of(file, future, local);
        }
    }
}
