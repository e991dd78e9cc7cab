//! Where control can go from a point on when some values are known to be of one variant.
//!
//! A value keeps its variant where it is moved, copied, put into another one or taken out again. A branch that asks for a
//! variant that is known has one way on; for every other branch the one who asks decides.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::facts::ExprId;
use crate::flow::{BlockId, End, Graph, Op, Operand, Part, Place, Stmt, Test, Value};

/// How many different states a block is entered with before what is known is forgotten there.
const MAX_STATES: usize = 64;

/// The variants that values are known to be, by the number of the variant.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shapes(BTreeMap<Place, u32>);

/// The ways on that are looked at where nothing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Either.
    Both,
    /// The one for yes or the one for no.
    One(bool),
    /// None: nothing certain can be said behind it.
    Neither,
}

/// Who asks, and what is told on the way.
pub trait Guide {
    /// A statement has run; the walk goes on behind it if so.
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool;

    /// Which ways of a branch are looked at.
    fn choose(&mut self, at: ExprId, test: &Test) -> Choice;

    /// A branch asks for a variant that is known.
    fn known(&mut self, _test: &Test, _is: bool) {}

    /// A branch is taken, for yes or for no, that could have been taken the other way, too.
    fn branches(&mut self, _test: &Test, _is: bool, _shapes: &mut Shapes) {}

    /// Whether the walk goes on behind a point at which the body waits. A `select!` goes on by each of its branches.
    fn waits(&mut self, _at: ExprId) -> bool {
        false
    }

    /// The body gives its result.
    fn returns(&mut self, shapes: &Shapes);
}

impl Shapes {
    /// The value of `bool` that is true.
    pub const TRUE: u32 = 1;

    /// A value of a variant that no pattern names.
    pub const OTHER: u32 = u32::MAX;

    /// One value whose variant is known.
    pub fn of(place: Place, variant: u32) -> Self {
        Self(BTreeMap::from([(place, variant)]))
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The places whose variant is known.
    pub(super) fn places(&self) -> impl Iterator<Item = &Place> {
        self.0.keys()
    }

    /// Forgets what is not to be kept.
    pub(super) fn retain(&mut self, keeps: impl Fn(&Place) -> bool) {
        self.0.retain(|place, _| keeps(place));
    }

    /// The variant of a value, where it is known.
    pub fn get(&self, place: &Place) -> Option<u32> {
        self.0.get(place).copied()
    }

    /// Whether anything is known of a place, or of what lies in it.
    pub fn knows(&self, place: &Place) -> bool {
        self.0.keys().any(|own| place.holds(own))
    }

    /// A value becomes of a variant.
    pub fn set(&mut self, place: Place, variant: u32) {
        self.0.insert(place, variant);
    }

    /// What is known elsewhere is known here, too.
    pub fn add(&mut self, other: &Self) {
        self.0.extend(other.0.iter().map(|(place, &variant)| (place.clone(), variant)));
    }

    /// Nothing is known any more of a place, and of its parts.
    pub fn forget(&mut self, place: &Place) {
        self.0.retain(|own, _| !place.holds(own));
    }

    /// What is known of a place becomes known of another, which gets its value.
    pub fn carry(&mut self, from: &Place, to: &Place) {
        let parts = self.0.iter().filter(|(own, _)| from.holds(own));
        let parts: Vec<_> = parts
            .map(|(own, &variant)| {
                let mut place = to.clone();
                place.parts.extend_from_slice(&own.parts[from.parts.len()..]);
                (place, variant)
            })
            .collect();
        self.0.extend(parts);
    }

    fn assign(&mut self, to: &Place, value: &Value) {
        let mut new = Self::default();
        let mut give = |operand: &Operand, to: &Place| match operand {
            Operand::Copy(from) | Operand::Move(from) | Operand::Use(from) => {
                let mut all = self.clone();
                all.carry(from, to);
                new.0.extend(all.0.into_iter().filter(|(own, _)| to.holds(own)));
            }
            Operand::Ref(_, from) => {
                let behind = to.part(Part::Deref);
                let mut all = self.clone();
                all.carry(from, &behind);
                new.0.extend(all.0.into_iter().filter(|(own, _)| behind.holds(own)));
            }
            Operand::Const => {}
        };
        match value {
            Value::Use(operand) => give(operand, to),
            Value::Make(variant, parts) => {
                let inside = match variant {
                    Some((number, name)) => to.part(Part::Variant(*number, name.clone())),
                    None => to.clone(),
                };
                for (name, operand) in parts {
                    give(operand, &inside.part(Part::Field(name.clone())));
                }
                if let Some((number, _)) = variant {
                    new.set(to.clone(), *number);
                }
            }
            Value::Call(_) | Value::Compute(_) | Value::Closure(..) => {}
        }
        self.forget(to);
        self.0.extend(new.0);
    }
}

/// Walks from a statement of a block on, as far as the guide wants to.
///
/// The states of a block are told apart up to a bound, so that the walk ends; beyond it less is known.
pub fn walk(graph: &Graph, from: (BlockId, usize), shapes: Shapes, guide: &mut dyn Guide) {
    let mut seen: FxHashMap<BlockId, BTreeSet<Shapes>> = FxHashMap::default();
    let mut open = vec![(from.0, from.1, shapes)];
    while let Some((id, first, mut shapes)) = open.pop() {
        if first == 0 {
            let known = seen.entry(id).or_default();
            if known.len() >= MAX_STATES {
                shapes = Shapes::default();
            }
            if !known.insert(shapes.clone()) {
                continue;
            }
        }
        let block = &graph[id];
        let goes_on = block.stmts[first..].iter().all(|stmt| {
            match &stmt.op {
                Op::Assign(to, value) => shapes.assign(to, value),
                Op::Drop(place) => shapes.forget(place),
                Op::End(var) => shapes.forget(&Place::whole(*var)),
            }
            guide.runs(stmt, &mut shapes)
        });
        if !goes_on {
            continue;
        }
        match &block.end {
            End::Goto(to) => open.push((*to, 0, shapes)),
            End::Branch { at, test, then, other } => {
                let known = match test {
                    Test::Variant(place, number, _) => {
                        shapes.get(place).map(|known| Choice::One(known == *number))
                    }
                    Test::True(asked) => asked
                        .place()
                        .and_then(|place| shapes.get(place))
                        .map(|known| Choice::One(known == Shapes::TRUE)),
                    Test::Compiled => Some(Choice::Both),
                    _ => None,
                };
                if let Some(Choice::One(is)) = known {
                    guide.known(test, is);
                }
                let choice = known.unwrap_or_else(|| guide.choose(*at, test));
                if matches!(choice, Choice::Both | Choice::One(false)) {
                    let mut shapes = shapes.clone();
                    if known.is_none() {
                        guide.branches(test, false, &mut shapes);
                    }
                    open.push((*other, 0, shapes));
                }
                if matches!(choice, Choice::Both | Choice::One(true)) {
                    if let Test::Variant(place, number, _) = test {
                        shapes.set(place.clone(), *number);
                    }
                    if known.is_none() {
                        guide.branches(test, true, &mut shapes);
                    }
                    open.push((*then, 0, shapes));
                }
            }
            End::Return => guide.returns(&shapes),
            End::Suspend { at, resume, .. } => {
                if guide.waits(*at) {
                    open.push((*resume, 0, shapes));
                }
            }
            End::Select { at, ways, .. } => {
                if guide.waits(*at) {
                    open.extend(ways.iter().map(|&(_, to)| (to, 0, shapes.clone())));
                }
            }
            End::Cancelled | End::Never => {}
        }
    }
}
