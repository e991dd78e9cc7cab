//! Which findings of now were there before.
//!
//! 1. A finding belongs to its file, where it is told by its rule, the words of its line and the item that it stands in.
//! 2. What is gone from a file may have moved to another one, together with its function. Of a file that is gone as a
//!    whole, the rule and the words are enough.
//! 3. Each finding of before makes up for one of now.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::engine::Report;
use crate::facts::{Facts, Owner, TyKind};
use crate::finding::Finding;
use crate::key;
use crate::source::{Span, located};

/// A finding in some version of the code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighting {
    /// Where its file lies, from the root of the file system.
    pub file: PathBuf,
    /// Its rule and its words.
    pub key: u64,
    /// The function or type that it stands in; nothing outside of both.
    pub item: String,
}

impl Sighting {
    /// A finding of a report.
    pub fn of(report: &Report, finding: &Finding) -> Self {
        let text = &report.texts[finding.file.0 as usize];
        let (file, key) = (located(text.path()), key::content(report, finding));
        Self { file, key, item: item(text, finding.span) }
    }
}

/// What is known now of a file in which something was found before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// All that is found in it is among the findings of now.
    Judged,
    /// Its text is the one of before: nothing has moved out of it or into it.
    Same,
    /// It is there no longer.
    Gone,
    /// It was not looked at: what was found in it may still be there.
    Unseen,
}

/// The numbers of the findings of before that those of now are, in the order of the latter.
pub fn pairs(
    before: &[Sighting],
    now: &[Sighting],
    state: impl Fn(&Path) -> State,
) -> Vec<Option<usize>> {
    let states: Vec<State> = before.iter().map(|own| state(&own.file)).collect();
    let mut paired = Paired { before: vec![false; before.len()], now: vec![None; now.len()] };
    let all = |_: usize| true;
    let moved = |at: usize| {
        !matches!(states[at], State::Unseen | State::Same) && !before[at].item.is_empty()
    };
    let gone = |at: usize| states[at] == State::Gone;
    let key = |own: &Sighting| Some((own.key, own.item.clone(), own.file.clone()));
    paired.round(before, now, all, key);
    paired.round(before, now, all, |own| Some((own.key, own.file.clone())));
    // What comes now is about code that has moved, and that changes the file that it comes to.
    let mut same: BTreeMap<&Path, bool> = BTreeMap::new();
    for own in before.iter().chain(now) {
        same.entry(&own.file).or_insert_with(|| state(&own.file) == State::Same);
    }
    let changed = |own: &Sighting| (!same[own.file.as_path()]).then_some(());
    let key = |own: &Sighting| changed(own).map(|()| (own.key, own.item.clone()));
    paired.round(before, now, moved, key);
    let name = |own: &Sighting| own.file.file_name().map(ToOwned::to_owned);
    paired.round(before, now, gone, |own| changed(own).map(|()| (own.key, name(own))));
    paired.round(before, now, gone, |own| changed(own).map(|()| own.key));
    paired.now
}

struct Paired {
    before: Vec<bool>,
    now: Vec<Option<usize>>,
}

impl Paired {
    /// Pairs what is left and alike, in order; of the findings of before only those that are free. What has no key has no
    /// partner.
    fn round<K: Ord>(
        &mut self,
        before: &[Sighting],
        now: &[Sighting],
        is_free: impl Fn(usize) -> bool,
        alike: impl Fn(&Sighting) -> Option<K>,
    ) {
        let mut left: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for (at, own) in before.iter().enumerate().rev().filter(|(at, _)| is_free(*at)) {
            if !self.before[at]
                && let Some(key) = alike(own)
            {
                left.entry(key).or_default().push(at);
            }
        }
        for (partner, own) in self.now.iter_mut().zip(now).filter(|(partner, _)| partner.is_none())
        {
            let key = alike(own);
            if let Some(at) = key.and_then(|key| left.get_mut(&key)).and_then(Vec::pop) {
                self.before[at] = true;
                *partner = Some(at);
            }
        }
    }
}

/// The innermost function around a place, or else the innermost type, as `Job::run`.
fn item(facts: &Facts, place: Span) -> String {
    let size = |span: Span| span.end - span.start;
    let functions = facts.functions.iter().filter(|own| own.span.contains(place));
    if let Some(function) = functions.min_by_key(|own| size(own.span)) {
        let of = match function.owner {
            Owner::Impl(id) => match &facts[id].self_ty.peel_refs().kind {
                TyKind::Path(path) => path.last_name(),
                _ => "",
            },
            Owner::Trait(id) => facts[id].name.as_str(),
            Owner::Module | Owner::Foreign => "",
        };
        let name = &function.name;
        return if of.is_empty() { name.to_string() } else { format!("{of}::{name}") };
    }
    let types = facts.types.iter().filter(|own| own.span.contains(place));
    types.min_by_key(|own| size(own.span)).map_or_else(String::new, |own| own.name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(list: &[(&str, u64, &str)]) -> Vec<Sighting> {
        let sighting = |&(file, key, item): &(&str, u64, &str)| Sighting {
            file: PathBuf::from(file),
            key,
            item: item.to_owned(),
        };
        list.iter().map(sighting).collect()
    }

    #[track_caller]
    fn expect(before: &[(&str, u64, &str)], now: &[(&str, u64, &str)], expected: &[Option<usize>]) {
        let state = |path: &Path| match path.to_str() {
            Some(path) if path.starts_with("gone") => State::Gone,
            Some(path) if path.starts_with("unseen") => State::Unseen,
            Some(path) if path.starts_with("same") => State::Same,
            _ => State::Judged,
        };
        assert_eq!(pairs(&all(before), &all(now), state), expected);
    }

    #[test]
    fn a_finding_belongs_to_its_file() {
        // The new file comes first by name, and has the same line.
        expect(&[("b", 1, "f")], &[("a", 1, "g"), ("b", 1, "f")], &[None, Some(0)]);
        expect(&[("b", 1, "f")], &[("a", 1, "f"), ("b", 1, "f")], &[None, Some(0)]);
        expect(&[("a", 1, "f")], &[("a", 1, "renamed"), ("a", 2, "f")], &[Some(0), None]);
        expect(&[("a", 1, "g")], &[("a", 1, "f"), ("a", 1, "g")], &[None, Some(0)]);
    }

    #[test]
    fn what_is_gone_from_a_file_may_have_moved_with_its_function() {
        expect(&[("a", 1, "f")], &[("b", 1, "f")], &[Some(0)]);
        expect(&[("a", 1, "f")], &[("b", 1, "g")], &[None]);
        expect(&[("a", 1, "")], &[("b", 1, "")], &[None]);
        expect(&[("a", 1, "f")], &[("b", 1, "f"), ("c", 1, "f")], &[Some(0), None]);
        expect(&[("unseen", 1, "f")], &[("b", 1, "f")], &[None]);
        // A file that is as it was has not given its function away, and has not been given one.
        expect(&[("same/a", 1, "f")], &[("b", 1, "f")], &[None]);
        expect(&[("a", 1, "f")], &[("same/b", 1, "f")], &[None]);
        expect(&[("gone/a", 1, "f")], &[("same/b", 1, "f"), ("c", 1, "g")], &[None, Some(0)]);
        expect(&[("same/a", 1, "f")], &[("same/a", 1, "g")], &[Some(0)]);
    }

    #[test]
    fn a_file_that_is_gone_was_renamed() {
        expect(&[("gone/a", 1, "f")], &[("b", 1, "g")], &[Some(0)]);
        expect(&[("gone/b", 1, "f")], &[("a", 1, "g"), ("b", 1, "h")], &[None, Some(0)]);
        expect(&[("gone/a", 1, "")], &[("b", 2, "")], &[None]);
    }
}
