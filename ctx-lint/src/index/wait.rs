//! Waits that take as long as something else decides.

use crate::role::Role;
use std::time::Duration;

use super::duration_bound::Lasting;
use super::{Callee, Index, Type};
use crate::facts::{ExprId, ExprKind};
use crate::source::FileId;

/// What a wait waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitKind {
    /// Time to pass.
    Sleep,
    /// The next tick of an interval.
    Tick,
    /// A message.
    Receive,
    /// A connection.
    Accept,
    /// What the other side of a connection sends.
    Read,
}

/// An `.await`, or a call that blocks the thread, which ends with time or a message, and not with a cancellation.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// What for.
    pub kind: WaitKind,
    /// The call that is awaited, or that blocks.
    pub call: ExprId,
    /// How long it may last, as far as that is written out anywhere; of a pause that grows, how long it becomes.
    pub length: Option<Duration>,
    /// Whether the length may be a number of seconds, minutes or hours that is not known.
    pub in_seconds: bool,
    /// Whether it may have another length than those that are written out.
    pub unsure: bool,
}

impl Index {
    /// The wait that an expression is: an await of a sleep, tick, message or connection, or a call that blocks for one.
    pub fn wait(&self, file: FileId, id: ExprId) -> Option<Wait> {
        let facts = &self.file(file).facts;
        let (call, awaited) = match facts.kind(id) {
            ExprKind::Await(inner) => (*inner, true),
            ExprKind::Call { .. } | ExprKind::Method { .. } => (id, false),
            _ => return None,
        };
        self.wait_by(file, call, awaited)
    }

    /// What awaiting a future waits for, when the future is a call.
    pub fn wait_of(&self, file: FileId, future: ExprId) -> Option<Wait> {
        self.wait_by(file, future, true)
    }

    fn wait_by(&self, file: FileId, call: ExprId, awaited: bool) -> Option<Wait> {
        let facts = &self.file(file).facts;
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        let blocks = self.callee_role(&callee, Role::Blocks).is_some();
        // A function of the run is looked into by itself, unless the user says that it sleeps.
        let known = self.is_stub(callee.file) || self.callee_role(&callee, Role::Sleeps).is_some();
        if blocks == awaited || !known {
            return None;
        }
        let kind = self.wait_kind(file, call, &callee)?;
        let written = match (kind, facts.kind(call)) {
            (WaitKind::Sleep, ExprKind::Call { args, .. }) => args.first().copied(),
            (WaitKind::Tick, ExprKind::Method { receiver, .. }) => self.period_of(file, *receiver),
            _ => None,
        };
        let lasting = written.map(|length| self.lasting(file, length)).unwrap_or_default();
        let Lasting { longest: length, in_seconds, unknown: unsure } = lasting;
        Some(Wait { kind, call, length, in_seconds, unsure })
    }

    fn wait_kind(&self, file: FileId, call: ExprId, callee: &Callee) -> Option<WaitKind> {
        let facts = &self.file(file).facts;
        let receiver = match facts.kind(call) {
            ExprKind::Method { receiver, .. } => Some(*receiver),
            _ => None,
        };
        // `ctx.sleep(…)` ends with the context.
        if receiver.is_some_and(|receiver| self.is_cancellable(&self.type_of(file, receiver))) {
            return None;
        }
        if [Role::Sleeps, Role::SleepsBlocking]
            .iter()
            .any(|&role| self.callee_role(callee, role).is_some())
        {
            return Some(WaitKind::Sleep);
        }
        if self.callee_role(callee, Role::Ticks).is_some() {
            return (!self.is_first_tick(file, call)).then_some(WaitKind::Tick);
        }
        let ty = self.type_of(file, receiver?);
        let has = |role: Role| self.callee_role(callee, role).is_some();
        let channel = self
            .type_role(self.peel(&ty), Role::Receiver)
            .is_some_and(|kind| !matches!(kind, "oneshot" | "watch"));
        // What is given an argument may end by that: a time, or a number of messages.
        let is_bare = matches!(facts.kind(call), ExprKind::Method { args, .. } if args.is_empty());
        if channel && is_bare && has(Role::Receives) {
            Some(WaitKind::Receive)
        } else if has(Role::WaitsForPeer) {
            Some(WaitKind::Accept)
        } else {
            let reads = has(Role::Reads) || has(Role::Receives);
            (reads && self.is_over_socket(&ty)).then_some(WaitKind::Read)
        }
    }

    /// Whether a type is a socket, or reads from one: `BufReader<TcpStream>`.
    fn is_over_socket(&self, ty: &Type) -> bool {
        let ty = self.peel(ty);
        self.type_role(ty, Role::Socket).is_some()
            || matches!(ty, Type::Adt(_, args) if args.iter().any(|arg| self.is_over_socket(arg)))
    }

    /// Whether a loop has no end of its own: `loop` and `while true` that nothing leaves, and a `while let` over
    /// connections, or over a channel whose sender lives beside it. An error of `accept` is no end.
    pub fn is_endless_loop(&self, file: FileId, id: ExprId) -> bool {
        use crate::facts::Exit;
        let facts = &self.file(file).facts;
        let (endless, body) = match facts.kind(id) {
            ExprKind::Loop { body, .. } => (true, *body),
            ExprKind::While { cond, body, .. } => (self.is_always(file, *cond), *body),
            _ => return false,
        };
        let outcome = facts.outcome(body);
        let tries = || {
            facts.runs(id).into_iter().all(|at| match facts.kind(at) {
                ExprKind::Try(inner) => {
                    let accept = self.wait(file, *inner).map(|wait| wait.kind);
                    accept == Some(WaitKind::Accept)
                }
                _ => true,
            })
        };
        endless
            && outcome.exits.iter().all(|exit| match exit {
                Exit::Continue(to) => *to == id,
                Exit::Try => tries(),
                Exit::Break(to) => *to != id && facts.contains(id, *to),
                Exit::Return | Exit::Never => false,
            })
    }

    /// Whether a loop has no end of its own, is given a context by which it could be ended, and never looks at it.
    pub fn is_unchecked_loop(&self, file: FileId, id: ExprId) -> bool {
        self.is_endless_loop(file, id)
            && self.given_context(file, id).is_some()
            && !self.observes_cancel(file, id)
            && !self.is_cleanup(file, id)
            && !self.winds_down(file, id)
            && !self.is_dropped_outside(file, id)
    }

    fn is_always(&self, file: FileId, cond: ExprId) -> bool {
        let facts = &self.file(file).facts;
        match facts.kind(cond) {
            ExprKind::Lit(crate::facts::Lit::Bool(true)) => true,
            ExprKind::Let { expr, .. } => match facts.kind(*expr) {
                ExprKind::Await(future) => {
                    self.wait(file, *expr).is_some_and(|wait| wait.kind == WaitKind::Accept)
                        || self.is_endless(file, *future)
                }
                _ => false,
            },
            _ => false,
        }
    }
}
