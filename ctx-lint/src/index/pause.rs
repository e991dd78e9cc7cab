//! How long pauses become whose length is not written out.

use std::time::Duration;

use rustc_hash::FxHashSet;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId};
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
                ExprKind::Call { func, args } => {
                    let ExprKind::Path { path, .. } = facts.kind(*func) else { return None };
                    let [number] = args[..] else { return None };
                    let limit = self.limit(file, facts.local(number)?)?;
                    Self::duration_of(path.last_name(), self.written_number(file, limit)?)
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
            match facts.kind(*right) {
                ExprKind::Method { name, args, .. } if name == "min" => args.first().copied(),
                ExprKind::Call { func, args } => match facts.kind(*func) {
                    ExprKind::Path { path, .. } if path.last_name() == "min" => {
                        args.iter().copied().find(|&arg| {
                            self.duration(file, arg).is_some()
                                || self.written_number(file, arg).is_some()
                        })
                    }
                    _ => None,
                },
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
                ExprKind::Call { func, args } => {
                    if let (ExprKind::Path { path, .. }, [number]) = (facts.kind(*func), &args[..])
                        && matches!(path.last_name(), "from_secs" | "from_mins" | "from_hours")
                        && self.written_number(file, *number).is_none()
                    {
                        return true;
                    }
                }
                ExprKind::Method { receiver, name, .. }
                    if matches!(name.as_str(), "min" | "max" | "saturating_mul") =>
                {
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
}
