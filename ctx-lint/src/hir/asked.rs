//! Questions that may lead back to themselves.
//!
//! Imports, aliases and closures may go in a circle. An answer depends on the question alone all the same, and never on
//! who has asked what before:
//!
//! 1. A question that is open already is answered with what is known before it is asked: nothing.
//! 2. An answer that came about without meeting an open question is the same wherever it is asked for, and is kept for
//!    all.
//! 3. An answer that did meet one may differ with the place where the circle was entered. It is kept for the rest of the
//!    trail, so that no question is followed twice; when it answers the outermost question, it is kept for those who ask
//!    the same from outside, and for nobody else.
//! 4. Where a whole trail comes to nothing, all of it does so wherever it is entered, and 2 holds.

use std::cell::RefCell;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// What must be left of the stack for one more question: more than the code between two of them can use.
const RESERVE: usize = 16 << 20;

/// How much stack is added when less is left.
const SEGMENT: usize = 64 << 20;

/// What one outermost question has led to so far.
#[derive(Debug)]
pub(super) struct Trail<Q, A>(RefCell<Steps<Q, A>>);

#[derive(Debug)]
struct Steps<Q, A> {
    /// How many questions are open.
    open: usize,
    /// Whether the innermost open question has met an open one.
    met: bool,
    /// `None` for open questions, and the answers that met an open one.
    seen: FxHashMap<Q, Option<A>>,
}

impl<Q, A> Default for Trail<Q, A> {
    fn default() -> Self {
        Self(RefCell::new(Steps { open: 0, met: false, seen: FxHashMap::default() }))
    }
}

/// The answers that are kept.
#[derive(Debug)]
pub(super) struct Answers<Q, A> {
    /// See 2.
    plain: Mutex<FxHashMap<Q, A>>,
    /// See 3.
    outermost: Mutex<FxHashMap<Q, A>>,
}

impl<Q, A> Default for Answers<Q, A> {
    fn default() -> Self {
        Self { plain: Mutex::default(), outermost: Mutex::default() }
    }
}

impl<Q: Clone + Eq + Hash, A: Clone + Default + PartialEq> Answers<Q, A> {
    /// The answer that is kept for all who ask, wherever they do.
    pub(super) fn kept(&self, question: &Q) -> Option<A> {
        lock(&self.plain).get(question).cloned()
    }

    /// Answers a question on a trail, by `find` where the answer is not kept.
    pub(super) fn ask(&self, trail: &Trail<Q, A>, question: Q, find: impl FnOnce() -> A) -> A {
        if let Some(known) = lock(&self.plain).get(&question) {
            return known.clone();
        }
        let steps = &trail.0;
        let is_outermost = steps.borrow().open == 0;
        if is_outermost && let Some(known) = lock(&self.outermost).get(&question) {
            return known.clone();
        }
        let seen = steps.borrow().seen.get(&question).cloned();
        if let Some(seen) = seen {
            steps.borrow_mut().met = true;
            return seen.unwrap_or_default();
        }
        let met_before = {
            let mut steps = steps.borrow_mut();
            steps.open += 1;
            steps.seen.insert(question.clone(), None);
            std::mem::replace(&mut steps.met, false)
        };
        let found = stacker::maybe_grow(RESERVE, SEGMENT, find);
        let mut steps = steps.borrow_mut();
        steps.open -= 1;
        let met = steps.met;
        if is_outermost {
            let nothing = A::default();
            let is_nothing = |answer: &A| *answer == nothing;
            if met && is_nothing(&found) && steps.seen.values().flatten().all(is_nothing) {
                let all = steps.seen.drain().map(|(question, _)| (question, A::default()));
                lock(&self.plain).extend(all);
            }
            steps.seen.clear();
            steps.met = false;
        } else if met {
            steps.seen.insert(question.clone(), Some(found.clone()));
        } else {
            steps.seen.remove(&question);
            steps.met = met_before;
        }
        if !met {
            lock(&self.plain).insert(question, found.clone());
        } else if is_outermost {
            lock(&self.outermost).insert(question, found.clone());
        }
        found
    }
}

fn lock<T>(table: &Mutex<T>) -> MutexGuard<'_, T> {
    table.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that lead to other numbers; an answer is the sum of all that is reached, itself included.
    struct Graph {
        edges: Vec<Vec<usize>>,
        answers: Answers<usize, usize>,
        asked: RefCell<Vec<usize>>,
    }

    impl Graph {
        fn new(edges: &[&[usize]]) -> Self {
            let edges = edges.iter().map(|list| list.to_vec()).collect();
            Self { edges, answers: Answers::default(), asked: RefCell::default() }
        }

        fn sum(&self, at: usize) -> usize {
            self.sum_on(&Trail::default(), at)
        }

        fn sum_on(&self, trail: &Trail<usize, usize>, at: usize) -> usize {
            self.answers.ask(trail, at, || {
                self.asked.borrow_mut().push(at);
                at + self.edges[at].iter().map(|&next| self.sum_on(trail, next)).sum::<usize>()
            })
        }
    }

    /// Two circles that share a node, with a way in and a way out.
    const CIRCLES: &[&[usize]] = &[&[1], &[2, 3], &[1], &[4, 5], &[3, 1], &[]];

    #[test]
    fn an_answer_does_not_depend_on_what_was_asked_before() {
        let alone: Vec<_> = (0..CIRCLES.len()).map(|at| Graph::new(CIRCLES).sum(at)).collect();
        for first in 0..CIRCLES.len() {
            for second in 0..CIRCLES.len() {
                let graph = Graph::new(CIRCLES);
                graph.sum(first);
                graph.sum(second);
                let after: Vec<_> = (0..CIRCLES.len()).map(|at| graph.sum(at)).collect();
                assert_eq!(after, alone, "after {first} and {second}");
            }
        }
    }

    #[test]
    fn a_circle_ends_with_nothing() {
        assert_eq!(Graph::new(&[&[0]]).sum(0), 0);
        assert_eq!(Graph::new(&[&[1], &[0]]).sum(1), 1);
    }

    #[test]
    fn no_question_is_followed_twice_on_a_trail() {
        // Every node leads to every other: there are more ways than could be followed.
        let all: Vec<usize> = (0..30).collect();
        let graph = Graph::new(&vec![&all[..]; 30]);
        graph.sum(0);
        assert_eq!(graph.asked.borrow().len(), 30);
    }

    #[test]
    fn a_circle_of_nothing_is_followed_once() {
        let graph = Graph::new(&[&[0, 0]]);
        graph.sum(0);
        graph.sum_on(&Trail::default(), 0);
        assert_eq!(*graph.asked.borrow(), [0]);
        assert_eq!(lock(&graph.answers.plain).get(&0), Some(&0));
    }

    #[test]
    fn what_leads_nowhere_back_is_found_once() {
        let graph = Graph::new(CIRCLES);
        for at in 0..CIRCLES.len() {
            graph.sum(at);
            graph.sum(at);
        }
        assert_eq!(graph.asked.borrow().iter().filter(|&&at| at == 5).count(), 1);
        assert_eq!(graph.asked.borrow().iter().filter(|&&at| at == 0).count(), 1);
    }

    #[test]
    fn a_long_way_needs_no_deep_stack() {
        let far = 200_000;
        let edges: Vec<Vec<usize>> =
            (0..=far).map(|at| if at < far { vec![at + 1] } else { Vec::new() }).collect();
        let edges: Vec<&[usize]> = edges.iter().map(Vec::as_slice).collect();
        assert_eq!(Graph::new(&edges).sum(0), far * (far + 1) / 2);
    }
}
