//! Tickers whose missed ticks are made up for by requests at full speed.

use std::time::Duration;

use rustc_hash::FxHashSet;

use super::Index;
use super::locks::FnKey;
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

/// A ticker that falls behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burst {
    /// The call that makes it.
    pub made: ExprId,
    /// The call in its loop that may take longer than a period.
    pub work: ExprId,
    /// How long the call may take, where that is written out.
    pub length: Option<Duration>,
}

/// A question to somebody else, and how long its answer may take, where the text says it.
struct Asked {
    limit: Option<Duration>,
}

impl Index {
    /// The tickers of a file that make up for missed ticks at once, and whose loop awaits what may take longer than a period.
    pub fn bursting_tickers(&self, file: FileId) -> Vec<Burst> {
        let facts = &self.file(file).facts;
        let mut found: Vec<Burst> = Vec::new();
        for (tick, _) in facts.all() {
            let Some(looping) = facts.enclosing_loop(tick) else { continue };
            let Some(local) = self.ticked(file, tick).and_then(|at| facts.local(at)) else {
                continue;
            };
            let Some((_, made)) = facts.source_of(local) else { continue };
            let Some(period) = self.ticked(file, tick).and_then(|at| self.period(file, at)) else {
                continue;
            };
            let paced = facts[local].uses.iter().filter_map(|&at| facts.parent(at)).any(|outer| {
                self.call_role(file, outer, Role::MissedTicks).is_some()
                    || matches!(facts.kind(outer), ExprKind::Ref { .. })
            });
            if paced || facts.contains(looping, made) || found.iter().any(|own| own.made == made) {
                continue;
            }
            let awaited = facts.runs(looping).into_iter().filter_map(|at| match facts.kind(at) {
                ExprKind::Await(inner) if *inner != tick => Some(*inner),
                _ => None,
            });
            let mut longer = awaited.filter_map(|work| {
                self.longest_request(file, work, period).map(|asked| (work, asked.limit))
            });
            found.extend(longer.next().map(|(work, length)| Burst { made, work, length }));
        }
        found
    }

    /// Whether a call asks somebody else, and may wait for the answer for longer than a time; and how long, where the
    /// text says it.
    fn longest_request(&self, file: FileId, call: ExprId, period: Duration) -> Option<Asked> {
        let mut seen: FxHashSet<FnKey> = FxHashSet::default();
        let mut open = vec![(file, call)];
        let (mut asks, mut limit) = (false, None);
        while let Some((home, within)) = open.pop() {
            let facts = &self.file(home).facts;
            for at in facts.runs(within) {
                let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(at)
                else {
                    continue;
                };
                let Some(callee) = self.callee(home, at).filter(|callee| callee.certain) else {
                    continue;
                };
                if !self.is_stub(callee.file) {
                    let new = seen.insert((callee.file, callee.id));
                    let body = self.function(&callee).body.filter(|_| new);
                    open.extend(body.map(|body| (callee.file, body)));
                    continue;
                }
                if self.callee_role(&callee, Role::Timeout).is_some() {
                    limit = args.first().and_then(|&length| self.duration(home, length)).max(limit);
                }
                asks |= self.asks_the_other_side(home, at);
            }
        }
        (asks && limit.is_none_or(|limit| limit > period)).then_some(Asked { limit })
    }

    /// Whether a call makes a connection, or waits for what comes through one.
    fn asks_the_other_side(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ty = self.type_of(file, call);
        if !self.is_future(&ty) {
            return false;
        }
        let output = self.output_of(&ty);
        let is_socket =
            |ty: &crate::hir::Type| self.type_role(self.peel(ty), Role::Socket).is_some();
        let connects = is_socket(&output) || output.first_arg().is_some_and(is_socket);
        let over = match facts.kind(call) {
            // What takes nothing, and has nothing half done when it is dropped, does not wait for the other side: a datagram.
            ExprKind::Method { receiver, .. } => {
                is_socket(&self.type_of(file, *receiver))
                    && (self.call_role(file, call, Role::Takes).is_some()
                        || self.call_role(file, call, Role::CancelSafety) != Some("safe"))
            }
            _ => false,
        };
        (connects || over) && self.call_role(file, call, Role::Accepts).is_none()
    }
}
