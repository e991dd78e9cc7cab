//! What the tests on every way to a block have settled.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Dominance, Shapes};
use crate::flow::{Block, BlockId, Graph, Op, Operand, Part, Place, Test, VarId};

/// The variants that values have whenever a block is reached, because tests on every way to it have come out that way and
/// nothing has changed the values since.
pub fn settled(graph: &Graph, dominance: &Dominance, block: BlockId) -> Shapes {
    let mut shapes = Shapes::default();
    let mut between = Between::before(graph, block);
    for condition in dominance.conditions(graph, block) {
        between.reach_back(condition.block);
        let (place, variant) = match condition.test {
            Test::True(asked) => match asked.place() {
                Some(place) => (place, u32::from(condition.holds)),
                None => continue,
            },
            Test::Variant(place, number, _) if condition.holds => (place, *number),
            _ => continue,
        };
        // What is nearer is newer.
        if !between.changes(place) && shapes.get(place).is_none() {
            shapes.set(place.clone(), variant);
        }
    }
    shapes
}

/// The blocks on the ways to a block from one that dominates it, and what they may change.
struct Between<'g> {
    graph: &'g Graph,
    seen: FxHashSet<BlockId>,
    /// Where the search goes on when it is to reach further back.
    edge: BlockId,
    changed: FxHashMap<VarId, Vec<&'g [Part]>>,
}

impl<'g> Between<'g> {
    fn before(graph: &'g Graph, block: BlockId) -> Self {
        Self { graph, seen: FxHashSet::default(), edge: block, changed: FxHashMap::default() }
    }

    /// Goes back as far as a block that dominates all that has been seen. Every way from the beginning leads through it,
    /// so that no way back misses it.
    fn reach_back(&mut self, to: BlockId) {
        let graph = self.graph;
        let mut open = vec![std::mem::replace(&mut self.edge, to)];
        while let Some(own) = open.pop() {
            if own != to && self.seen.insert(own) {
                self.add(&graph[own]);
                open.extend_from_slice(graph.before(own));
            }
        }
    }

    fn add(&mut self, block: &'g Block) {
        let mut add =
            |var: VarId, parts: &'g [Part]| self.changed.entry(var).or_default().push(parts);
        for stmt in &block.stmts {
            match &stmt.op {
                Op::Assign(to, value) => {
                    add(to.var, &to.parts);
                    for operand in value.operands() {
                        if let Operand::Ref(true, own) | Operand::Move(own) = operand {
                            add(own.var, &own.parts);
                        }
                    }
                }
                Op::Drop(own) => add(own.var, &own.parts),
                Op::End(var) => add(*var, &[]),
            }
        }
    }

    /// Whether something on the way may change a place.
    fn changes(&self, place: &Place) -> bool {
        let list = self.changed.get(&place.var).map_or(&[][..], Vec::as_slice);
        list.iter().any(|own| own.starts_with(&place.parts) || place.parts.starts_with(own))
    }
}
