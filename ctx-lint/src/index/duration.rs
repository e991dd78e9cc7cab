//! Durations and numbers that are made of literals and constants.

use std::time::Duration;

use rustc_hash::FxHashMap;

use super::{Def, Index, Space, Type, Types};
use crate::facts::{ExprId, ExprKind, Lit, Path};
use crate::role::Role;
use crate::source::FileId;

/// What must be left of the stack for one more name, and how much is added when less is left.
const STACK: (usize, usize) = (1 << 20, 8 << 20);

/// A reader of values. Each part is read once, however often it is named; what leads back to itself has no value, and
/// neither has what needs it.
struct Reader<'i> {
    index: &'i Index,
    durations: FxHashMap<(FileId, ExprId), Option<Duration>>,
    numbers: FxHashMap<(FileId, ExprId), Option<f64>>,
}

impl Index {
    /// How long a duration is, when it is made of literals and constants.
    pub fn duration(&self, file: FileId, id: ExprId) -> Option<Duration> {
        self.reader().duration(file, id)
    }

    /// A number that is made of literals and constants.
    pub(super) fn written_number(&self, file: FileId, id: ExprId) -> Option<f64> {
        self.reader().number(file, id)
    }

    fn reader(&self) -> Reader<'_> {
        Reader { index: self, durations: FxHashMap::default(), numbers: FxHashMap::default() }
    }

    /// What a call makes of a number, if it makes a duration.
    pub(super) fn duration_of(&self, file: FileId, call: ExprId, number: f64) -> Option<Duration> {
        let whole = || {
            #[expect(clippy::cast_sign_loss, reason = "negative numbers are left out")]
            (number >= 0.0).then_some(number as u64)
        };
        match self.call_role(file, call, Role::MakesTime)? {
            "nanoseconds" => whole().map(Duration::from_nanos),
            "microseconds" => whole().map(Duration::from_micros),
            "milliseconds" => whole().map(Duration::from_millis),
            "seconds" => whole().map(Duration::from_secs),
            "minutes" => whole()?.checked_mul(60).map(Duration::from_secs),
            "hours" => whole()?.checked_mul(3600).map(Duration::from_secs),
            _ => Duration::try_from_secs_f64(number).ok(),
        }
    }

    /// The value of a constant, or of a variable that never changes.
    fn named_value(&self, file: FileId, id: ExprId) -> Option<(FileId, ExprId)> {
        let facts = &self.file(file).facts;
        let ExprKind::Path { path, local } = facts.kind(id) else { return None };
        if let Some(local) = local {
            if facts[*local].mutable {
                return None;
            }
            let (pat, init) = facts.source_of(*local)?;
            return (facts.bound(pat) == Some(*local)).then_some((file, init));
        }
        match self.resolve(file, self.module_at(file, id), path, Space::Value) {
            Some(Def::Value(home, value)) => Some((home, self.file(home).facts[value].init?)),
            Some(_) => None,
            None => self.associated_value(file, id, path),
        }
    }

    /// The value of a constant that an impl of a type has: `Self::LIMIT`.
    fn associated_value(&self, file: FileId, id: ExprId, path: &Path) -> Option<(FileId, ExprId)> {
        let (last, owner) = path.segments.split_last()?;
        let ty = match owner {
            [only] if only.name == "Self" => self.self_type(&self.env_at(file, id)),
            [] => return None,
            _ => {
                let mut path = path.clone();
                path.segments.pop();
                let module = self.module_at(file, id);
                Type::Adt(self.resolve(file, module, &path, Space::Type)?, Types::from([]))
            }
        };
        self.impls_of(&ty).into_iter().find_map(|(home, own)| {
            let facts = &self.file(home).facts;
            let (_, value) = facts[own].values.iter().find(|(name, _)| *name == last.name)?;
            Some((home, facts[*value].init?))
        })
    }
}

impl Reader<'_> {
    fn duration(&mut self, file: FileId, id: ExprId) -> Option<Duration> {
        if let Some(known) = self.durations.get(&(file, id)) {
            return *known;
        }
        self.durations.insert((file, id), None);
        let found = stacker::maybe_grow(STACK.0, STACK.1, || self.read_duration(file, id));
        self.durations.insert((file, id), found);
        found
    }

    fn read_duration(&mut self, file: FileId, id: ExprId) -> Option<Duration> {
        let facts = self.index.facts(file);
        match facts.kind(id) {
            ExprKind::Call { args, .. } => {
                self.index.duration_of(file, id, self.number(file, *args.first()?)?)
            }
            ExprKind::Binary { op, left, right } => {
                let left = self.duration(file, *left)?;
                let right = self.number(file, *right)?;
                let factor = match op.as_str() {
                    "*" => right,
                    "/" if right > 0.0 => 1.0 / right,
                    _ => return None,
                };
                Duration::try_from_secs_f64(left.as_secs_f64() * factor).ok()
            }
            _ => {
                let (home, init) = self.index.named_value(file, id)?;
                self.duration(home, init)
            }
        }
    }

    fn number(&mut self, file: FileId, id: ExprId) -> Option<f64> {
        if let Some(known) = self.numbers.get(&(file, id)) {
            return *known;
        }
        self.numbers.insert((file, id), None);
        let found = stacker::maybe_grow(STACK.0, STACK.1, || self.read_number(file, id));
        self.numbers.insert((file, id), found);
        found
    }

    fn read_number(&mut self, file: FileId, id: ExprId) -> Option<f64> {
        match self.index.facts(file).kind(id) {
            ExprKind::Lit(Lit::Int(text) | Lit::Float(text)) => {
                let digits: String = text.chars().filter(|c| *c != '_').collect();
                let end = digits.find(|c: char| !(c.is_ascii_digit() || c == '.'));
                digits[..end.unwrap_or(digits.len())].parse().ok()
            }
            ExprKind::Binary { op, left, right } if op == "*" => {
                Some(self.number(file, *left)? * self.number(file, *right)?)
            }
            _ => {
                let (home, init) = self.index.named_value(file, id)?;
                self.number(home, init)
            }
        }
    }
}
