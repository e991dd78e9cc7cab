impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> {}
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
    pub fn ok_or<E>(self, err: E) -> Result<(), E> {}
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, f: F) -> Result<(), E> {}
    pub fn toggle(&mut self) {}
}

impl<A: Clone> Clone for (A,) {}
impl<A: Copy> Copy for (A,) {}
impl<A: PartialEq> PartialEq for (A,) {}
impl<A: Eq> Eq for (A,) {}
impl<A: PartialOrd> PartialOrd for (A,) {}
impl<A: Ord> Ord for (A,) {}
impl<A: hash::Hash> hash::Hash for (A,) {}
impl<A: Default> Default for (A,) {}
impl<A: Clone, B: Clone> Clone for (A, B) {}
impl<A: Copy, B: Copy> Copy for (A, B) {}
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: hash::Hash, B: hash::Hash> hash::Hash for (A, B) {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: hash::Hash, B: hash::Hash, C: hash::Hash> hash::Hash for (A, B, C) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
impl<A: hash::Hash, B: hash::Hash, C: hash::Hash, D: hash::Hash> hash::Hash for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {}
impl<A: hash::Hash, B: hash::Hash, C: hash::Hash, D: hash::Hash, E: hash::Hash> hash::Hash for (A, B, C, D, E) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {}
impl<A: hash::Hash, B: hash::Hash, C: hash::Hash, D: hash::Hash, E: hash::Hash, F: hash::Hash> hash::Hash for (A, B, C, D, E, F) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
impl<A, B, ExA: Default + Extend<A>, ExB: Default + Extend<B>> FromIterator<(A, B)> for (ExA, ExB) {}
impl<A, B, ExA: Extend<A>, ExB: Extend<B>> Extend<(A, B)> for (ExA, ExB) {}
impl<A, B, C, ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>> FromIterator<(A, B, C)> for (ExA, ExB, ExC) {}
impl<A, B, C, ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>> Extend<(A, B, C)> for (ExA, ExB, ExC) {}
