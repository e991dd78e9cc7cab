//! Which variables hold something that was made of a value, from a point on, and what has been waited for meanwhile.
//!
//! What is made of a value is all that is computed from it: a part of it, what a call makes of it, a future that has got
//! it. The one who asks says when it is handed to somebody else.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::facts::ExprId;
use crate::flow::{BlockId, End, Glue, Graph, Op, Operand, Part, Place, Stmt, Test, Value, VarId};

/// Variants that say that there is no value.
const FAILURES: &[(u32, &str)] = &[(1, "Err"), (0, "None")];

/// Variants that say that there is one.
const SUCCESSES: &[(u32, &str)] = &[(0, "Ok"), (1, "Some")];

/// The variables that carry something of the value.
pub type Carried = BTreeMap<VarId, Load>;

/// What a variable carries of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// It was made of the value by a call that had only looked at it.
    pub is_derived: bool,
    /// The first wait in the text during which it was carried already.
    pub wait: Option<ExprId>,
}

impl Load {
    /// What is carried where either of two is.
    fn join(self, other: Self) -> Self {
        let wait = self.wait.into_iter().chain(other.wait).min();
        Self { is_derived: self.is_derived || other.is_derived, wait }
    }
}

/// Who asks where a value is carried.
pub trait Carrier {
    /// Whether a statement hands the value to somebody else, so that nothing carries it any more.
    fn hands_over(&mut self, stmt: &Stmt, carried: &Carried) -> bool;

    /// The body waits, with `awaited` for; whether the walk goes on behind it, and whether that counts as a wait.
    fn waits(&mut self, at: ExprId, awaited: &BTreeSet<VarId>, carried: &Carried) -> (bool, bool);

    /// The body gives its result, and something of the value with it; the first wait on the way.
    fn returns(&mut self, wait: Option<ExprId>);
}

/// Follows what is made of a value from each of some points on: a block, a statement, and what carries the value there.
pub fn carry(
    graph: &Graph,
    starts: impl IntoIterator<Item = (BlockId, usize, Carried)>,
    carrier: &mut dyn Carrier,
) {
    let mut known: FxHashMap<BlockId, Carried> = FxHashMap::default();
    let mut queue: Vec<(BlockId, usize, Carried)> = starts.into_iter().collect();
    while let Some((id, from, mut carried)) = queue.pop() {
        let block = &graph[id];
        for stmt in block.stmts.iter().skip(from) {
            if carried.is_empty() {
                break;
            }
            if carrier.hands_over(stmt, &carried) {
                carried.clear();
            }
            run(stmt, &mut carried);
        }
        if carried.is_empty() {
            continue;
        }
        for (to, carried) in ways(graph, &block.end, &carried, carrier) {
            let own = known.entry(to).or_default();
            let mut is_new = false;
            // Plain data that nobody reads any more is carried nowhere.
            let needed = graph.live().at_start(to);
            let counts =
                |&(var, _): &(VarId, Load)| graph[var].glue != Glue::No || needed.contains(&var);
            for (var, load) in carried.into_iter().filter(counts) {
                is_new |= put(own, var, load);
            }
            if is_new {
                queue.push((to, 0, own.clone()));
            }
        }
    }
}

/// What is carried to each block that may come next.
fn ways(
    graph: &Graph,
    end: &End,
    carried: &Carried,
    carrier: &mut dyn Carrier,
) -> Vec<(BlockId, Carried)> {
    match end {
        End::Goto(to) => vec![(*to, carried.clone())],
        End::Branch { test, then, other, .. } => {
            let fails = match test {
                Test::Variant(place, number, name)
                    if carried.get(&place.var).is_some_and(|load| !load.is_derived) =>
                {
                    fails_by(*number, name, *then, *other)
                }
                _ => None,
            };
            let ways = [*then, *other].into_iter().filter(|&to| Some(to) != fails);
            ways.map(|to| (to, carried.clone())).collect()
        }
        End::Suspend { at, resume, .. } => {
            waited(graph, *at, &[*resume], carried, carrier).into_iter().collect()
        }
        End::Select { at, ways, .. } => {
            let ways: Vec<BlockId> = ways.iter().map(|&(_, to)| to).collect();
            waited(graph, *at, &ways, carried, carrier)
        }
        End::Return => {
            if let Some(load) = carried.get(&VarId(0)) {
                carrier.returns(load.wait);
            }
            Vec::new()
        }
        End::Cancelled | End::Never => Vec::new(),
    }
}

fn waited(
    graph: &Graph,
    at: ExprId,
    ways: &[BlockId],
    carried: &Carried,
    carrier: &mut dyn Carrier,
) -> Vec<(BlockId, Carried)> {
    let awaited = ways.iter().flat_map(|&way| awaited(graph, way)).collect();
    let (goes_on, counts) = carrier.waits(at, &awaited, carried);
    if !goes_on {
        return Vec::new();
    }
    let mut carried = carried.clone();
    for load in carried.values_mut().filter(|_| counts) {
        load.wait = Some(load.wait.map_or(at, |first| first.min(at)));
    }
    ways.iter().map(|&to| (to, carried.clone())).collect()
}

/// The futures whose result is given at the beginning of a block behind a wait.
pub fn awaited(graph: &Graph, resume: BlockId) -> BTreeSet<VarId> {
    match graph[resume].stmts.first().map(|stmt| &stmt.op) {
        Some(Op::Assign(_, value)) => {
            value.operands().into_iter().filter_map(|own| Some(own.place()?.var)).collect()
        }
        _ => BTreeSet::new(),
    }
}

fn run(stmt: &Stmt, carried: &mut Carried) {
    match &stmt.op {
        Op::Assign(to, value) => {
            let mut new: Option<Load> = None;
            for operand in value.operands() {
                let Some(mut load) = carries(operand, carried) else { continue };
                let is_moved = matches!(operand, Operand::Move(_) | Operand::Use(_));
                load.is_derived |= matches!(value, Value::Call(_)) && !is_moved;
                new = Some(new.map_or(load, |known| known.join(load)));
            }
            for operand in value.operands() {
                match operand {
                    Operand::Move(place) if place.parts.is_empty() => {
                        carried.remove(&place.var);
                    }
                    // Who gets the value together with a variable that it may change may put it there.
                    Operand::Ref(true, place) if !place.is_behind_deref() => {
                        if let Some(load) = new {
                            put(carried, place.var, load);
                        }
                    }
                    _ => {}
                }
            }
            let fails = matches!(value, Value::Make(Some((number, name)), _) if is_one_of(FAILURES, *number, name));
            match new.filter(|_| !fails) {
                Some(load) if to.parts.is_empty() => _ = carried.insert(to.var, load),
                Some(load) => _ = put(carried, to.var, load),
                None if to.parts.is_empty() => _ = carried.remove(&to.var),
                None => {}
            }
        }
        Op::Drop(place) if place.parts.is_empty() => _ = carried.remove(&place.var),
        Op::Drop(_) => {}
        Op::End(var) => _ = carried.remove(var),
    }
}

/// What an operand carries of the value.
pub fn carries(operand: &Operand, carried: &Carried) -> Option<Load> {
    let place = operand.place().filter(|place| !is_in_failure(place))?;
    carried.get(&place.var).copied()
}

/// Whether a place is what an error says, and not the value.
fn is_in_failure(place: &Place) -> bool {
    let fails = |part: &Part| matches!(part, Part::Variant(number, name) if is_one_of(FAILURES, *number, name));
    place.parts.iter().any(fails)
}

/// The way on of a branch that asks for a variant, on which there is no value.
pub fn fails_by(number: u32, name: &str, then: BlockId, other: BlockId) -> Option<BlockId> {
    let succeeds = || is_one_of(SUCCESSES, number, name).then_some(other);
    is_failure(number, name).then_some(then).or_else(succeeds)
}

/// Whether a variant says that there is no value.
pub fn is_failure(number: u32, name: &str) -> bool {
    is_one_of(FAILURES, number, name)
}

fn is_one_of(all: &[(u32, &str)], number: u32, name: &str) -> bool {
    all.contains(&(number, name))
}

/// Joins what is known of a variable with what is new; whether it has changed.
fn put(carried: &mut Carried, var: VarId, load: Load) -> bool {
    let known = carried.get(&var).copied();
    let joined = known.map_or(load, |known| known.join(load));
    carried.insert(var, joined);
    known != Some(joined)
}
