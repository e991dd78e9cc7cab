//! Where the place of a lock may get another value.
//!
//! What is asked is whether a change lies on a way to one of many waits, from the point on at which the lock was taken. So the
//! ways are followed once, from the changes on, and not back from each wait.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, LocalId, Name};
use crate::flow::{self, BlockId, Graph, Op, Part, VarKind, lent};

/// A statement of a graph.
type Point = (BlockId, usize);

/// Fields of a variable of a body, from an expression on or from the beginning.
pub(super) type Asked = (ExprId, LocalId, Vec<Name>, Option<ExprId>);

/// The changes of places that have been asked about.
#[derive(Debug, Default)]
pub(in crate::index) struct KnownChanges(FxHashMap<Asked, Changes>);

impl KnownChanges {
    /// Whether what is asked about may get another value on a way to an expression.
    pub(super) fn is_changed(&mut self, graph: &Graph, asked: Asked, until: ExprId) -> bool {
        if graph.changed_at(asked.1).is_empty() {
            return false;
        }
        let known = self.0.entry(asked).or_insert_with_key(|asked| Changes::of(graph, asked));
        graph.made_at(until).iter().any(|&point| known.reach(point))
    }
}

/// The changes of a place, and where they lead to before the place is read anew.
#[derive(Debug)]
struct Changes {
    /// Where it is changed.
    sites: Vec<Point>,
    /// Where the place is read anew: what was changed before does not count.
    stops: Vec<Point>,
    /// The blocks at the beginning of which something may have been changed.
    behind: FxHashSet<BlockId>,
}

impl Changes {
    fn of(graph: &Graph, (_, root, fields, from): &Asked) -> Self {
        let stops = from.map_or_else(Vec::new, |from| graph.made_at(from).to_vec());
        let sites = graph.changed_at(*root).iter().copied().filter(|&(block, at)| {
            stops.binary_search(&(block, at)).is_err()
                && changes(graph, &graph[block].stmts[at].op, *root, fields)
        });
        let mut own = Self { sites: sites.collect(), stops, behind: FxHashSet::default() };
        let lasts = own
            .sites
            .iter()
            .filter(|&&(block, at)| last(&own.stops, (block, usize::MAX)) < Some(at));
        let mut open: Vec<BlockId> =
            lasts.flat_map(|&(block, _)| graph[block].end.targets()).collect();
        while let Some(block) = open.pop() {
            if own.behind.insert(block) && last(&own.stops, (block, usize::MAX)).is_none() {
                open.extend(graph[block].end.targets());
            }
        }
        own
    }

    /// Whether a change leads to a point.
    fn reach(&self, point: Point) -> bool {
        match (last(&self.sites, point), last(&self.stops, point)) {
            (None, None) => self.behind.contains(&point.0),
            (change, stop) => change > stop,
        }
    }
}

/// The last of some points that lies before a point in its block.
fn last(points: &[Point], point: Point) -> Option<usize> {
    let before = &points[..points.partition_point(|&own| own < point)];
    before.last().filter(|own| own.0 == point.0).map(|own| own.1)
}

/// Whether a statement may give a place, or what it is a part of, another value.
fn changes(graph: &Graph, op: &Op, root: LocalId, fields: &[Name]) -> bool {
    let Op::Assign(to, value) = op else { return false };
    let is_part = |place: &flow::Place| {
        let (local, before): (_, &[Part]) = match graph[place.var].kind {
            VarKind::Local(local) | VarKind::Outer(local) => (local, &[]),
            VarKind::Capture(number) => match graph.captures.get(number as usize) {
                Some(own) => (own.local, &own.parts),
                None => return false,
            },
            _ => return false,
        };
        let mut named = before.iter().chain(&place.parts).filter_map(|part| match part {
            Part::Field(name) => Some(name),
            _ => None,
        });
        local == root && {
            let mut own = fields.iter();
            named.all(|name| own.next() == Some(name))
        }
    };
    is_part(to) || value.operands().iter().filter_map(|own| lent(graph, own)).any(is_part)
}
