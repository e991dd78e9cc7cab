//! The variables in reach.

use rustc_hash::FxHashMap;

use crate::facts::{LocalId, Name};

/// The variables in reach, innermost last; found by name at once, however many there are.
#[derive(Debug, Default)]
pub(super) struct Scope {
    list: Vec<(Name, LocalId)>,
    /// Where the variables of a name stand in the list.
    by_name: FxHashMap<Name, Vec<usize>>,
}

impl Scope {
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn push(&mut self, name: Name, id: LocalId) {
        self.by_name.entry(name.clone()).or_default().push(self.list.len());
        self.list.push((name, id));
    }

    /// Forgets what has come into reach since there were so many.
    pub(super) fn truncate(&mut self, mark: usize) {
        for (name, _) in self.list.drain(mark.min(self.list.len())..).rev() {
            if let Some(places) = self.by_name.get_mut(&name) {
                places.pop();
            }
        }
    }

    /// The innermost variable of a name.
    pub(super) fn lookup(&self, name: &str) -> Option<LocalId> {
        self.by_name.get(name)?.last().map(|&at| self.list[at].1)
    }

    /// The variables since there were so many, each with the one of its name that it shadows.
    pub(super) fn shadowed_since(&self, mark: usize) -> Vec<(LocalId, LocalId)> {
        let bound = self.list.iter().skip(mark);
        let pairs = bound.filter_map(|(name, id)| {
            let places = self.by_name.get(name)?;
            let before = places.iter().rev().find(|&&at| at < mark)?;
            Some((*id, self.list[*before].1))
        });
        pairs.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_is_found_and_forgotten() {
        let mut scope = Scope::default();
        scope.push("a".into(), LocalId(0));
        scope.push("b".into(), LocalId(1));
        let mark = scope.len();
        scope.push("a".into(), LocalId(2));
        assert_eq!(scope.lookup("a"), Some(LocalId(2)));
        assert_eq!(scope.shadowed_since(mark), [(LocalId(2), LocalId(0))]);
        scope.truncate(mark);
        assert_eq!(scope.lookup("a"), Some(LocalId(0)));
        scope.truncate(0);
        assert_eq!((scope.lookup("a"), scope.lookup("b"), scope.len()), (None, None, 0));
    }
}
