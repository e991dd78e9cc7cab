//! Strongly connected components, from the leaves upwards, without recursion: a program may call ten thousand deep.

use rustc_hash::FxHashMap;

use super::{Analysis, Known, Table};

/// A walk over what is reachable from a function and not finished yet. Tarjan's algorithm, with a stack of its own.
pub(super) struct Search<'s, A: Analysis> {
    analysis: &'s A,
    table: &'s Table<A::Node, A::Summary>,
    /// What is finished, as far as this walk has met it.
    finished: FxHashMap<A::Node, A::Summary>,
    /// What has been entered and is not finished.
    entered: FxHashMap<A::Node, Entered>,
    /// The functions whose components are not complete, in the order in which they were entered.
    pending: Vec<(A::Node, A::Local)>,
}

/// When a function was entered, and the earliest one on the stack that it leads back to.
#[derive(Clone, Copy)]
struct Entered {
    number: usize,
    low: usize,
}

/// A function that is being walked through.
struct Frame<N> {
    node: N,
    callees: std::vec::IntoIter<N>,
}

impl<'s, A: Analysis> Search<'s, A> {
    pub(super) fn new(analysis: &'s A, table: &'s Table<A::Node, A::Summary>) -> Self {
        Self {
            analysis,
            table,
            finished: FxHashMap::default(),
            entered: FxHashMap::default(),
            pending: Vec::new(),
        }
    }

    /// The summary of a function that this walk has finished.
    pub(super) fn known(&mut self, node: A::Node) -> A::Summary {
        self.finished.remove(&node).unwrap_or_else(|| self.analysis.bottom())
    }

    /// Finishes a function, and whatever it rests on.
    pub(super) fn finish(&mut self, root: A::Node) {
        let mut frames = vec![self.enter(root)];
        while let Some(frame) = frames.last_mut() {
            let node = frame.node;
            match frame.callees.next() {
                Some(callee) if self.is_finished(callee) => {}
                Some(callee) => match self.entered.get(&callee).map(|open| open.number) {
                    Some(number) => self.leads_back(node, number),
                    None => frames.push(self.enter(callee)),
                },
                None => {
                    frames.pop();
                    let Some(&own) = self.entered.get(&node) else { continue };
                    if own.low == own.number {
                        self.close(own.number);
                    } else if let Some(caller) = frames.last() {
                        self.leads_back(caller.node, own.low);
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: A::Node) -> Frame<A::Node> {
        let number = self.pending.len();
        let local = self.analysis.local(node);
        let callees = self.analysis.callees(&local);
        self.entered.insert(node, Entered { number, low: number });
        self.pending.push((node, local));
        Frame { node, callees: callees.into_iter() }
    }

    fn leads_back(&mut self, node: A::Node, number: usize) {
        if let Some(entered) = self.entered.get_mut(&node) {
            entered.low = entered.low.min(number);
        }
    }

    /// Whether a function is finished, by this walk or by another one.
    fn is_finished(&mut self, node: A::Node) -> bool {
        if self.finished.contains_key(&node) {
            return true;
        }
        // What is open here is solved here: half of a component from elsewhere would be no help.
        let known = if self.entered.contains_key(&node) { None } else { self.table.get(node) };
        let is_known = known.is_some();
        self.finished.extend(known.map(|known| (node, known)));
        is_known
    }

    /// Solves the component that begins at a number, and keeps it.
    fn close(&mut self, first: usize) {
        let members = self.pending.split_off(first);
        for (node, _) in &members {
            self.entered.remove(node);
        }
        let nodes = members.iter().map(|(node, _)| *node);
        // Another walk may have finished the component meanwhile. What this one met of it was then taken for something
        // outside, so that what is left here may be only a part of it. Components are kept whole: all of it is there.
        if let Some(known) = self.table.get_all(nodes) {
            self.finished.extend(known);
            return;
        }
        let bottom = self.analysis.bottom();
        let mut open: FxHashMap<A::Node, A::Summary> = FxHashMap::default();
        loop {
            let mut changed = false;
            // What was entered last lies deepest, so that most of it is known after one round.
            for (node, local) in members.iter().rev() {
                let known = Known { finished: &self.finished, open: &open, bottom: &bottom };
                let found = self.analysis.transfer(local, &known);
                if open.get(node).unwrap_or(&bottom) != &found {
                    open.insert(*node, found);
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        let solved = members.iter().map(|(node, _)| {
            let found = open.remove(node).unwrap_or_else(|| bottom.clone());
            (*node, found)
        });
        let solved: Vec<_> = solved.collect();
        self.table.keep(solved.iter().cloned());
        self.finished.extend(solved);
    }
}
