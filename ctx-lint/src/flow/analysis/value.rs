//! Where the parts of a value go.

use std::collections::BTreeSet;

use crate::facts::ExprId;
use crate::flow::{
    BlockId, Dropped, Elaborated, End, Graph, Op, Operand, Part, Place, Test, Value, VarId,
};

/// How many parts are told apart inside of each other: what lies deeper is taken for the part around it.
const MAX_FIELDS: usize = 8;

/// What becomes of a value, or of a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// A call or another operation takes it: the place among its operands.
    Taken(usize),
    /// It is borrowed there: shared or, with `true`, mutably.
    Borrowed(bool),
    /// A closure or async block takes it: the number of the capture.
    Captured(usize),
    /// It is dropped, whole or in part.
    Dropped,
    /// The body gives it back.
    Returned,
    /// It is put behind a reference, where others see it.
    Stored(Place),
    /// A branch looks at it.
    Asked,
}

/// One thing that becomes of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// Where.
    pub block: BlockId,
    /// The statement; nothing for the end of the block.
    pub stmt: Option<usize>,
    /// The expression, where there is one.
    pub at: Option<ExprId>,
    /// What.
    pub what: Use,
    /// Which part of the value; empty for the whole.
    pub part: Vec<Part>,
    /// What it is a part of by then: the parts that lead from there to the value.
    pub inside: Vec<Part>,
}

/// A place that holds the value, or a part of it, at the beginning of a block.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Carried {
    /// The place.
    place: Place,
    /// Which part of the value is there.
    part: Vec<Part>,
}

/// Follows the value that a statement makes, through variables, fields, variants and closures, until it is gone.
pub fn follow(
    graph: &Graph,
    elaborated: &Elaborated,
    block: BlockId,
    stmt: usize,
) -> BTreeSet<Passage> {
    let mut found = BTreeSet::new();
    let Some(Op::Assign(to, _)) = graph[block].stmts.get(stmt).map(|own| &own.op) else {
        return found;
    };
    let first = BTreeSet::from([Carried { place: to.clone(), part: Vec::new() }]);
    let mut walk = Walk { graph, elaborated, found: &mut found };
    let mut seen: Vec<BTreeSet<Carried>> = vec![BTreeSet::new(); graph.blocks.len()];
    let mut queue = Vec::new();
    let out = walk.block(block, stmt + 1, first);
    queue.extend(ways(&graph[block].end, &out));
    while let Some((id, carried)) = queue.pop() {
        let known = &mut seen[id.0 as usize];
        let new: BTreeSet<Carried> = carried.difference(known).cloned().collect();
        if new.is_empty() {
            continue;
        }
        known.extend(new.iter().cloned());
        let out = walk.block(id, 0, new);
        queue.extend(ways(&graph[id].end, &out));
    }
    found
}

/// What is carried to each block that may come next. Where an enum is known to be a variant, nothing lies in the others.
fn ways(end: &End, carried: &BTreeSet<Carried>) -> Vec<(BlockId, BTreeSet<Carried>)> {
    let targets = end.targets().into_iter().enumerate();
    let ways = targets.map(|(number, to)| {
        let mut carried = carried.clone();
        if let End::Branch { test: Test::Variant(place, variant, _), .. } = end {
            carried.retain(|own| match own.place.parts.get(place.parts.len()) {
                Some(Part::Variant(own_variant, _)) if place.holds(&own.place) => {
                    (own_variant == variant) == (number == 0)
                }
                _ => true,
            });
        }
        (to, carried)
    });
    ways.collect()
}

struct Walk<'g> {
    graph: &'g Graph,
    elaborated: &'g Elaborated,
    found: &'g mut BTreeSet<Passage>,
}

impl Walk<'_> {
    fn block(
        &mut self,
        id: BlockId,
        from: usize,
        mut carried: BTreeSet<Carried>,
    ) -> BTreeSet<Carried> {
        for (number, stmt) in self.graph[id].stmts.iter().enumerate().skip(from) {
            let here = (id, Some(number), Some(stmt.at));
            match &stmt.op {
                Op::Assign(to, value) => self.assign(here, to, value, &mut carried),
                Op::Drop(place) => {
                    let happens = *self.elaborated.dropped(id, number) != Dropped::Never;
                    for own in carried.clone() {
                        if place.holds(&own.place) {
                            if happens {
                                let inside = own.place.parts[place.parts.len()..].to_vec();
                                self.tell(here, Use::Dropped, own.part.clone(), inside);
                            }
                            carried.remove(&own);
                        } else if own.place.holds(place) {
                            let rest = &place.parts[own.place.parts.len()..];
                            if happens {
                                let part = [&own.part[..], rest].concat();
                                self.tell(here, Use::Dropped, part, Vec::new());
                            }
                        }
                    }
                }
                Op::End(var) => carried.retain(|own| own.place.var != *var),
            }
        }
        let end = &self.graph[id].end;
        if let End::Return = end {
            for own in carried.iter().filter(|own| own.place.var == VarId(0)) {
                let (part, inside) = (own.part.clone(), own.place.parts.clone());
                self.found.insert(Passage {
                    block: id,
                    stmt: None,
                    at: None,
                    what: Use::Returned,
                    part,
                    inside,
                });
            }
        }
        if let (End::Branch { at, .. }, Some(place)) = (end, super::asked_by(end)) {
            for own in carried.iter().filter(|own| related(&own.place, place)) {
                self.found.insert(Passage {
                    block: id,
                    stmt: None,
                    at: Some(*at),
                    what: Use::Asked,
                    part: own.part.clone(),
                    inside: Vec::new(),
                });
            }
        }
        carried
    }

    fn assign(
        &mut self,
        here: (BlockId, Option<usize>, Option<ExprId>),
        to: &Place,
        value: &Value,
        carried: &mut BTreeSet<Carried>,
    ) {
        let mut new = BTreeSet::new();
        for (number, operand) in value.operands().into_iter().enumerate() {
            let Some(place) = operand.place() else { continue };
            for own in carried.clone() {
                let Some((part, inside)) = overlap(&own, place) else { continue };
                let is_moved = matches!(operand, Operand::Move(_));
                match (operand, value) {
                    (_, Value::Closure(..)) => {
                        self.tell(here, Use::Captured(number), part, inside);
                    }
                    (Operand::Ref(mutable, _), _) => {
                        self.tell(here, Use::Borrowed(*mutable), part, inside);
                    }
                    (_, Value::Use(_)) => {
                        new.insert(carried_to(to, &[], &inside, part));
                    }
                    (_, Value::Make(variant, parts)) => {
                        let mut steps = Vec::new();
                        steps.extend(
                            variant.iter().map(|(at, name)| Part::Variant(*at, name.clone())),
                        );
                        steps.push(Part::Field(parts[number].0.clone()));
                        new.insert(carried_to(to, &steps, &inside, part));
                    }
                    _ => self.tell(here, Use::Taken(number), part, inside),
                }
                if is_moved && place.holds(&own.place) {
                    carried.remove(&own);
                }
            }
        }
        // What was there is overwritten.
        carried.retain(|own| !to.holds(&own.place));
        for own in new {
            if to.is_behind_deref() {
                self.tell(here, Use::Stored(to.clone()), own.part.clone(), Vec::new());
            }
            carried.insert(own);
        }
    }

    fn tell(
        &mut self,
        (block, stmt, at): (BlockId, Option<usize>, Option<ExprId>),
        what: Use,
        part: Vec<Part>,
        inside: Vec<Part>,
    ) {
        self.found.insert(Passage { block, stmt, at, what, part, inside });
    }
}

fn related(one: &Place, other: &Place) -> bool {
    one.holds(other) || other.holds(one)
}

/// Which part of a value a place reaches, and where in the place the value is.
fn overlap(own: &Carried, place: &Place) -> Option<(Vec<Part>, Vec<Part>)> {
    if place.holds(&own.place) {
        let inside = own.place.parts[place.parts.len()..].to_vec();
        return Some((own.part.clone(), inside));
    }
    own.place.holds(place).then(|| {
        let rest = &place.parts[own.place.parts.len()..];
        ([&own.part[..], rest].concat(), Vec::new())
    })
}

fn carried_to(to: &Place, steps: &[Part], inside: &[Part], mut part: Vec<Part>) -> Carried {
    let mut parts = [&to.parts[..], steps, inside].concat();
    parts.truncate(MAX_FIELDS.max(to.parts.len()));
    part.truncate(MAX_FIELDS);
    Carried { place: Place { var: to.var, parts }, part }
}
