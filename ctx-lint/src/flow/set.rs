//! Sets of variables or places of one graph.

use std::marker::PhantomData;

/// A set of what is numbered: a word for 64 numbers that lie side by side, and none where nothing is in the set.
///
/// What is alive at one point of a body was mostly made close together, so a set is as large as what is in it, and not as
/// large as the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdSet<T> {
    words: Vec<(u32, u64)>,
    of: PhantomData<T>,
}

impl<T> Default for IdSet<T> {
    fn default() -> Self {
        Self { words: Vec::new(), of: PhantomData }
    }
}

impl<T: Copy + From<u32> + Into<u32>> IdSet<T> {
    fn find(&self, id: T) -> (Result<usize, usize>, u32, u64) {
        let id: u32 = id.into();
        let (number, bit) = (id / 64, 1 << (id % 64));
        (self.words.binary_search_by_key(&number, |&(number, _)| number), number, bit)
    }

    /// Whether something is in the set.
    pub fn contains(&self, id: &T) -> bool {
        let (at, _, bit) = self.find(*id);
        at.is_ok_and(|at| self.words[at].1 & bit != 0)
    }

    /// Puts something in.
    pub fn insert(&mut self, id: T) {
        let (at, number, bit) = self.find(id);
        match at {
            Ok(at) => self.words[at].1 |= bit,
            Err(at) => self.words.insert(at, (number, bit)),
        }
    }

    /// Takes something out.
    pub fn remove(&mut self, id: T) {
        let (at, _, bit) = self.find(id);
        let Ok(at) = at else { return };
        self.words[at].1 &= !bit;
        if self.words[at].1 == 0 {
            self.words.remove(at);
        }
    }

    /// Puts all of another set in; whether something is new.
    pub fn add_all(&mut self, other: &Self) -> bool {
        let (mut at, mut is_new, mut missing) = (0, false, 0);
        for &(number, word) in &other.words {
            while self.words.get(at).is_some_and(|own| own.0 < number) {
                at += 1;
            }
            match self.words.get_mut(at).filter(|own| own.0 == number) {
                Some(own) => {
                    is_new |= word & !own.1 != 0;
                    own.1 |= word;
                }
                None => missing += 1,
            }
        }
        if missing == 0 {
            return is_new;
        }
        let old = std::mem::take(&mut self.words);
        self.words.reserve_exact(old.len() + missing);
        let mut old = old.into_iter().peekable();
        for &(number, word) in &other.words {
            while let Some(own) = old.next_if(|own| own.0 < number) {
                self.words.push(own);
            }
            // A word of both has been joined above.
            self.words.push(old.next_if(|own| own.0 == number).unwrap_or((number, word)));
        }
        self.words.extend(old);
        true
    }

    /// Takes all of another set out.
    pub fn remove_all(&mut self, other: &Self) {
        let mut is_empty = false;
        for &(number, word) in &other.words {
            if let Ok(at) = self.words.binary_search_by_key(&number, |own| own.0) {
                self.words[at].1 &= !word;
                is_empty |= self.words[at].1 == 0;
            }
        }
        if is_empty {
            self.words.retain(|own| own.1 != 0);
        }
    }

    /// The first in the set.
    pub fn first(&self) -> Option<T> {
        self.all().next()
    }

    /// Whether nothing is in the set.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether something is in another set as well.
    pub fn meets(&self, other: &Self) -> bool {
        let of_other = |number: u32| {
            let at = other.words.binary_search_by_key(&number, |own| own.0);
            at.map_or(0, |at| other.words[at].1)
        };
        self.words.iter().any(|&(number, word)| of_other(number) & word != 0)
    }

    /// The same numbers, as names of something else.
    pub fn cast<U>(&self) -> IdSet<U> {
        IdSet { words: self.words.clone(), of: PhantomData }
    }

    /// Keeps what is in another set as well; whether something is gone.
    pub fn keep_all(&mut self, other: &Self) -> bool {
        let (mut at, mut is_less) = (0, false);
        self.words.retain_mut(|own| {
            while other.words.get(at).is_some_and(|next| next.0 < own.0) {
                at += 1;
            }
            let both = other.words.get(at).filter(|next| next.0 == own.0).map_or(0, |next| next.1);
            is_less |= own.1 & !both != 0;
            own.1 &= both;
            own.1 != 0
        });
        is_less
    }

    /// What is in the set, in order.
    pub fn all(&self) -> impl Iterator<Item = T> + '_ {
        each(&self.words)
    }

    /// What is in the set from a number on, in order.
    pub fn all_from(&self, first: u32) -> impl Iterator<Item = T> + '_ {
        let at = self.words.partition_point(|own| own.0 < first / 64);
        each(&self.words[at..]).filter(move |&id: &T| id.into() >= first)
    }
}

impl<T: Copy + From<u32> + Into<u32>> FromIterator<T> for IdSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut own = Self::default();
        for id in all {
            own.insert(id);
        }
        own
    }
}

/// What some words stand for, in order.
fn each<T: From<u32>>(words: &[(u32, u64)]) -> impl Iterator<Item = T> + '_ {
    words.iter().flat_map(|&(number, word)| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let bit = (rest != 0).then(|| rest.trailing_zeros())?;
            rest &= rest - 1;
            Some(T::from(number * 64 + bit))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(list: &[u32]) -> IdSet<u32> {
        list.iter().copied().collect()
    }

    fn list(set: &IdSet<u32>) -> Vec<u32> {
        set.all().collect()
    }

    #[test]
    fn a_set_has_what_was_put_in_and_not_taken_out() {
        let mut own = set(&[700, 3, 64, 63, 3]);
        assert_eq!(list(&own), [3, 63, 64, 700]);
        own.remove(64);
        own.remove(65);
        assert_eq!(list(&own), [3, 63, 700]);
        assert!(own.contains(&63) && !own.contains(&64) && !own.contains(&5000));
        own.remove(700);
        assert_eq!(own, set(&[3, 63]), "what is empty leaves nothing behind");
    }

    #[test]
    fn joining_says_whether_something_is_new() {
        let mut own = set(&[1, 200]);
        assert!(!own.add_all(&set(&[200])));
        assert!(own.add_all(&set(&[2])));
        assert!(own.add_all(&set(&[0, 100, 201, 900])));
        assert_eq!(list(&own), [0, 1, 2, 100, 200, 201, 900]);
        assert!(!own.add_all(&IdSet::default()));
    }

    #[test]
    fn what_another_set_has_is_taken_out() {
        let mut own = set(&[1, 2, 100, 900]);
        assert!(own.meets(&set(&[5, 100])) && !own.meets(&set(&[5, 101])));
        own.remove_all(&set(&[2, 3, 100, 500]));
        assert_eq!(own, set(&[1, 900]), "what is empty leaves nothing behind");
        own.remove_all(&set(&[1, 900]));
        assert!(own.is_empty());
    }

    #[test]
    fn a_set_is_read_from_a_number_on() {
        let from = |first| set(&[1, 63, 64, 70, 900]).all_from(first).collect::<Vec<_>>();
        assert_eq!(from(63), [63, 64, 70, 900]);
        assert_eq!(from(65), [70, 900]);
        assert!(from(901).is_empty());
    }

    #[test]
    fn what_both_have_is_kept() {
        let mut own = set(&[1, 2, 100, 900]);
        assert!(!own.keep_all(&set(&[1, 2, 100, 500, 900])));
        assert!(own.keep_all(&set(&[2, 3, 900])));
        assert_eq!(list(&own), [2, 900]);
        assert!(own.keep_all(&IdSet::default()));
        assert_eq!(own, IdSet::default());
    }
}
