//! How long pauses become whose length is not written out.

use std::time::Duration;

use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// How long a duration becomes: as it is written out, or, of a variable that grows from pause to pause, up to
    /// its limit.
    pub(super) fn longest(&self, file: FileId, id: ExprId) -> Option<Duration> {
        self.duration(file, id).or_else(|| {
            let facts = &self.file(file).facts;
            match facts.kind(id) {
                ExprKind::Path { local: Some(local), .. } => {
                    self.duration(file, self.limit(file, *local)?)
                }
                ExprKind::Call { args, .. } => {
                    let [number] = args[..] else { return None };
                    let limit = self.limit(file, facts.local(number)?)?;
                    self.duration_of(file, id, self.written_number(file, limit)?)
                }
                _ => None,
            }
        })
    }

    /// What a variable is kept below while it grows: `limit` in `pause = (pause * 2).min(limit)`.
    fn limit(&self, file: FileId, local: LocalId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        facts[local].uses.iter().find_map(|&at| {
            let ExprKind::Assign { left, right, .. } = facts.kind(facts.parent(at)?) else {
                return None;
            };
            if *left != at {
                return None;
            }
            if self.call_role(file, *right, Role::PicksOne) != Some("least") {
                return None;
            }
            match facts.kind(*right) {
                ExprKind::Method { args, .. } => args.first().copied(),
                ExprKind::Call { args, .. } => args.iter().copied().find(|&arg| {
                    self.duration(file, arg).is_some() || self.written_number(file, arg).is_some()
                }),
                _ => None,
            }
        })
    }

    /// Whether a duration is a number of whole seconds, minutes or hours that is not known: backoffs and periods that
    /// are configured in seconds.
    pub(super) fn is_in_seconds(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut parts = vec![id];
        let mut seen = FxHashSet::default();
        while let Some(id) = parts.pop() {
            match facts.kind(id) {
                ExprKind::Call { args, .. } => {
                    let unit = self.call_role(file, id, Role::MakesTime);
                    if let (Some("seconds" | "minutes" | "hours"), [number]) = (unit, &args[..])
                        && self.written_number(file, *number).is_none()
                    {
                        return true;
                    }
                }
                ExprKind::Method { receiver, .. } if self.keeps_unit(file, id) => {
                    parts.push(*receiver);
                }
                ExprKind::Binary { op, left, right } if op == "+" => parts.extend([*left, *right]),
                ExprKind::Binary { op, left, .. } if op == "*" => {
                    let whole = self.duration(file, *left);
                    if whole.is_some_and(|time| time >= Duration::from_secs(1)) {
                        return true;
                    }
                    parts.push(*left);
                }
                ExprKind::Path { local: Some(local), .. } if seen.insert(*local) => {
                    let init = facts.source_of(*local);
                    let init = init.filter(|(pat, _)| facts.bound(*pat) == Some(*local));
                    parts.extend(init.map(|(_, init)| init));
                }
                _ => {}
            }
        }
        false
    }

    /// Whether a method gives one of two durations, or the sum of the one that it is called on and of others.
    fn keeps_unit(&self, file: FileId, call: ExprId) -> bool {
        let Some(callee) = self.callee_at(file, call) else { return false };
        self.callee_role(callee, Role::PicksOne).is_some()
            || self.callee_role(callee, Role::Multiplies).is_some()
    }
}
