//! What the tests on every way to a block have settled.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Dominance, Shapes};
use crate::flow::{Block, BlockId, Graph, Op, Operand, Part, Place, Test, VarId};

/// The variants that values have whenever a block is reached, because tests on every way to it have come out that way and
/// nothing has changed the values since.
///
/// What is settled at a block is what is settled at the nearest one that dominates it, but for what may have changed in
/// between. So each block is looked at once, however many are asked about.
#[derive(Debug)]
pub struct Settled<'g> {
    graph: &'g Graph,
    dominance: &'g Dominance,
    known: FxHashMap<BlockId, Arc<Shapes>>,
}

impl<'g> Settled<'g> {
    /// Nothing has been asked yet.
    pub fn new(graph: &'g Graph, dominance: &'g Dominance) -> Self {
        Self { graph, dominance, known: FxHashMap::default() }
    }

    /// What is settled at a block.
    pub fn at(&mut self, block: BlockId) -> Arc<Shapes> {
        let (mut chain, mut above) = (Vec::new(), None);
        for own in self.dominance.above(block) {
            if let Some(known) = self.known.get(&own) {
                above = Some((own, Arc::clone(known)));
                break;
            }
            chain.push(own);
        }
        for own in chain.into_iter().rev() {
            let settled =
                above.map_or_else(Arc::default, |(block, shapes)| self.below(block, own, shapes));
            self.known.insert(own, Arc::clone(&settled));
            above = Some((own, settled));
        }
        above.map_or_else(Arc::default, |(_, shapes)| shapes)
    }

    /// From what is settled at the nearest block that dominates another one to what is settled there.
    fn below(&self, above: BlockId, block: BlockId, mut shapes: Arc<Shapes>) -> Arc<Shapes> {
        let condition = self.dominance.condition(self.graph, block, above);
        let new = condition.and_then(|condition| match condition.test {
            Test::True(asked) => Some((asked.place()?, u32::from(condition.holds))),
            Test::Variant(place, number, _) if condition.holds => Some((place, *number)),
            _ => None,
        });
        if new.is_none() && shapes.is_empty() {
            return shapes;
        }
        let between = Between::of(self.graph, above, block);
        if shapes.places().any(|place| between.changes(place)) {
            Arc::make_mut(&mut shapes).retain(|place| !between.changes(place));
        }
        // What is nearer is newer.
        if let Some((place, variant)) = new.filter(|(place, _)| !between.changes(place)) {
            Arc::make_mut(&mut shapes).set(place.clone(), variant);
        }
        shapes
    }
}

/// What may be changed on the ways from a block to one that it dominates.
struct Between<'g>(FxHashMap<VarId, Vec<&'g [Part]>>);

impl<'g> Between<'g> {
    /// Looks at the blocks behind the one and before the other, and at the other. Every way from the beginning leads through
    /// the one, so that no way back misses it.
    fn of(graph: &'g Graph, above: BlockId, block: BlockId) -> Self {
        let mut own = Self(FxHashMap::default());
        let (mut open, mut seen) = (vec![block], FxHashSet::default());
        while let Some(block) = open.pop() {
            if block != above && seen.insert(block) {
                own.add(&graph[block]);
                open.extend_from_slice(graph.before(block));
            }
        }
        own
    }

    fn add(&mut self, block: &'g Block) {
        let mut add = |var: VarId, parts: &'g [Part]| self.0.entry(var).or_default().push(parts);
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
        let list = self.0.get(&place.var).map_or(&[][..], Vec::as_slice);
        list.iter().any(|own| own.starts_with(&place.parts) || place.parts.starts_with(own))
    }
}
