//! What the tests on every way to a block have settled.

use super::{Condition, Dominance, Shapes};
use crate::flow::{Block, BlockId, End, Graph, Op, Operand, Place, Test};

/// The variants that values have whenever a block is reached, because tests on every way to it have come out that way and
/// nothing has changed the values since.
pub fn settled(graph: &Graph, dominance: &Dominance, block: BlockId) -> Shapes {
    let mut shapes = Shapes::default();
    for condition in dominance.conditions(graph, block) {
        let (place, variant) = match condition.test {
            Test::True(asked) => match asked.place() {
                Some(place) => (place, u32::from(condition.holds)),
                None => continue,
            },
            Test::Variant(place, number, _) if condition.holds => (place, *number),
            _ => continue,
        };
        let between = between(graph, condition, block);
        let stays = between.into_iter().all(|own| !changes(&graph[own], place));
        // What is nearer is newer.
        if stays && shapes.get(place).is_none() {
            shapes.set(place.clone(), variant);
        }
    }
    shapes
}

/// The blocks on the ways from where a condition has come out to a block, itself included.
fn between(graph: &Graph, from: Condition<'_>, to: BlockId) -> Vec<BlockId> {
    let End::Branch { then, other, .. } = graph[from.block].end else { return Vec::new() };
    let first = if from.holds { then } else { other };
    let number = graph.blocks.len();
    let mut before: Vec<Vec<BlockId>> = vec![Vec::new(); number];
    let mut ahead = vec![false; number];
    let mut open = vec![first];
    while let Some(own) = open.pop() {
        if own == from.block || std::mem::replace(&mut ahead[own.0 as usize], true) {
            continue;
        }
        for next in graph[own].end.targets() {
            before[next.0 as usize].push(own);
            open.push(next);
        }
    }
    let mut found = vec![false; number];
    open.push(to);
    while let Some(own) = open.pop() {
        if ahead[own.0 as usize] && !std::mem::replace(&mut found[own.0 as usize], true) {
            open.extend_from_slice(&before[own.0 as usize]);
        }
    }
    (0..number as u32).map(BlockId).filter(|own| found[own.0 as usize]).collect()
}

/// Whether a block may change a place.
fn changes(block: &Block, place: &Place) -> bool {
    let overlaps = |own: &Place| own.holds(place) || place.holds(own);
    block.stmts.iter().any(|stmt| match &stmt.op {
        Op::Assign(to, value) => {
            overlaps(to)
                || value.operands().into_iter().any(|operand| match operand {
                    Operand::Ref(true, own) | Operand::Move(own) => overlaps(own),
                    _ => false,
                })
        }
        Op::Drop(own) => overlaps(own),
        Op::End(var) => *var == place.var,
    })
}
