//! What each function does, found once for each, from what it calls upwards.
//!
//! A client says in an [`Analysis`] what a function says by itself, which others that rests on, and how their summaries
//! make its own. [`Table`] answers: it walks what is reachable from the function that is asked about, takes the
//! strongly connected components of these calls from the leaves upwards, and repeats each component until nothing in
//! it changes.
//!
//! A table keeps components that are finished, and nothing else. So an answer never rests on a question that was cut
//! off, and is the same whoever asks first, from whichever thread.

mod component;
mod way;

#[cfg(test)]
mod tests;

use std::fmt::Debug;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

use self::component::Search;
pub use self::way::Way;

/// How the summary of a function comes about.
///
/// The answer does not depend on the order in which functions are visited as long as the equations that `transfer`
/// stands for have one least solution: summaries only grow from `bottom` in a lattice of finite height, or each step of
/// a cycle makes a way longer and the shortest way is kept.
pub trait Analysis {
    /// A function, with what is asked about it.
    type Node: Copy + Eq + Hash + Debug;
    /// What a function says by itself. It is read once, since finding out what is called takes most of the time.
    type Local;
    /// What is known of a function in the end.
    type Summary: Clone + PartialEq + Debug;

    /// Reads a function. It must not ask the same table.
    fn local(&self, node: Self::Node) -> Self::Local;

    /// The functions on whose summaries that of `local` rests.
    fn callees(&self, local: &Self::Local) -> Vec<Self::Node>;

    /// What is known of a function before anything is.
    fn bottom(&self) -> Self::Summary;

    /// The summary of a function, from those of the functions that it rests on.
    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> Self::Summary;
}

/// What is known so far of the functions that one rests on.
#[derive(Debug)]
pub struct Known<'k, A: Analysis + ?Sized> {
    finished: &'k FxHashMap<A::Node, A::Summary>,
    open: &'k FxHashMap<A::Node, A::Summary>,
    bottom: &'k A::Summary,
}

impl<'k, A: Analysis + ?Sized> Known<'k, A> {
    /// The summary of a function, as far as it is known.
    pub fn of(&self, node: A::Node) -> &'k A::Summary {
        self.open.get(&node).or_else(|| self.finished.get(&node)).unwrap_or(self.bottom)
    }

    /// How many calls a way through a function makes before it leaves the cycle of the one that is asked about, when the
    /// function's own way makes `turns` in its cycle.
    ///
    /// So the first way in the text may be kept where nothing is recursive, and where something is, the nearest: ways
    /// end, and which of them is kept does not depend on where a cycle was entered.
    pub fn turns(&self, node: A::Node, turns: u32) -> u32 {
        if self.finished.contains_key(&node) { 0 } else { turns.saturating_add(1) }
    }
}

/// The summaries that are finished.
#[derive(Debug)]
pub struct Table<N, S> {
    finished: RwLock<FxHashMap<N, S>>,
}

impl<N, S> Default for Table<N, S> {
    fn default() -> Self {
        Self { finished: RwLock::default() }
    }
}

impl<N: Copy + Eq + Hash + Debug, S: Clone + PartialEq + Debug> Table<N, S> {
    /// The summary of a function. All functions that it rests on are finished then, too.
    pub fn summary<A>(&self, analysis: &A, node: N) -> S
    where
        A: Analysis<Node = N, Summary = S>,
    {
        if let Some(known) = self.get(node) {
            return known;
        }
        let mut search = Search::new(analysis, self);
        search.finish(node);
        search.known(node)
    }

    fn get(&self, node: N) -> Option<S> {
        self.finished.read().unwrap_or_else(PoisonError::into_inner).get(&node).cloned()
    }

    /// The summaries of functions, if all of them are finished.
    fn get_all(&self, nodes: impl Iterator<Item = N>) -> Option<Vec<(N, S)>> {
        let finished = self.finished.read().unwrap_or_else(PoisonError::into_inner);
        nodes.map(|node| Some((node, finished.get(&node)?.clone()))).collect()
    }

    /// Keeps a component, as a whole.
    fn keep(&self, found: impl Iterator<Item = (N, S)>) {
        self.finished.write().unwrap_or_else(PoisonError::into_inner).extend(found);
    }
}
