//! What is asked of a graph, each question answered once for all who ask it.

mod carry;
mod definition;
mod dominance;
mod held;
mod live;
mod settled;
mod shape;
mod value;

pub use self::carry::{Carried, Carrier, Load, awaited, carries, carry, fails_by, is_failure};
pub use self::definition::{Definition, Definitions};
pub use self::dominance::{Condition, Dominance};
pub use self::held::{Held, held, held_at_waits};
pub use self::live::Live;
pub use self::settled::Settled;
pub use self::shape::{Choice, Guide, Shapes, walk};
pub use self::value::{Passage, Use, follow};

use super::{Block, End, Op, Operand, Place, Test, VarId};

/// The places that a statement or the end of a block reads.
fn read_by(op: &Op) -> Vec<&Place> {
    match op {
        Op::Assign(_, value) => value.operands().into_iter().filter_map(Operand::place).collect(),
        Op::Drop(place) => vec![place],
        Op::End(_) => Vec::new(),
    }
}

/// The place that the end of a block looks at.
const fn asked_by(end: &End) -> Option<&Place> {
    match end {
        End::Branch { test: Test::True(operand), .. } => operand.place(),
        End::Branch { test: Test::Variant(place, ..) | Test::Like(place), .. } => Some(place),
        _ => None,
    }
}

/// The variable that a statement fills or ends as a whole.
fn filled_by(op: &Op) -> Option<VarId> {
    match op {
        Op::Assign(to, _) if to.parts.is_empty() => Some(to.var),
        Op::End(var) => Some(*var),
        _ => None,
    }
}

/// Whether control may leave a block.
fn goes_on(block: &Block) -> bool {
    !block.end.targets().is_empty()
}
