//! Which drops happen: always, never, where a value is still there, or part by part.
//!
//! A forward analysis finds for each place whether it may hold a value and whether it may be empty. Where an enum is known
//! not to be a variant, the places in that variant are empty.

use super::glue::View;
use super::{
    BlockId, Effect, End, Flows, Glue, Graph, IdSet, MovePathId, MovePaths, Op, Part, Place, Test,
};
use crate::facts::{ExprId, Name};
use crate::hir::{Hir, Type};
use crate::source::FileId;

/// What becomes of a drop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// Nothing is there any more.
    Never,
    /// The place is dropped as a whole.
    Always,
    /// The place is dropped where it still holds a value.
    IfFull,
    /// Some of its parts are gone, or may be: what is left is dropped part by part.
    Apart(Apart),
}

/// A place that is dropped part by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Apart {
    /// The fields of a struct or tuple, in order.
    Fields(Vec<Piece>),
    /// What a `Box` holds.
    Boxed(Box<Piece>),
    /// An enum: the fields of the variants of which some part is followed. The others are dropped as a whole, if
    /// anything of theirs is dropped at all.
    Variants(Vec<(u32, Vec<Piece>)>, Vec<(u32, Glue)>),
}

/// A part of a place that is dropped by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which.
    pub place: Place,
    /// Whether something runs when it is dropped.
    pub glue: Glue,
    /// The followed place whose value it belongs to.
    pub path: MovePathId,
    /// What it comes apart into.
    pub parts: Option<Apart>,
}

/// What may be full and what may be empty at a point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// The places that may hold a value.
    pub full: IdSet<MovePathId>,
    /// The places that hold one on every way; the others may be empty.
    pub whole: IdSet<MovePathId>,
}

impl Holding {
    /// Does what a statement does.
    pub fn apply(&mut self, paths: &MovePaths, effect: Effect) {
        match effect {
            Effect::Fill(id) => paths.each_within(id, &mut |id| {
                self.full.insert(id);
                self.whole.insert(id);
            }),
            Effect::Empty(id) => paths.each_within(id, &mut |id| {
                self.full.remove(id);
                self.whole.remove(id);
            }),
            Effect::MayEmpty(id) => paths.each_within(id, &mut |id| self.whole.remove(id)),
        }
    }

    /// Joins what another way brings; whether something is new.
    fn join(&mut self, other: &Self) -> bool {
        self.full.add_all(&other.full) | self.whole.keep_all(&other.whole)
    }

    /// Does what is known on one of the ways out of a block: the first of a branch is the one where its test holds.
    pub fn follow(&mut self, paths: &MovePaths, end: &End, to: usize) {
        if let End::Branch { test: Test::Variant(place, number, _), .. } = end {
            for id in paths.excluded(place, *number, to == 0) {
                self.full.remove(id);
                self.whole.remove(id);
            }
        }
    }
}

/// A graph with what is known of its drops.
#[derive(Clone, Debug)]
pub struct Elaborated {
    /// The places that are followed.
    pub paths: MovePaths,
    /// At the beginning of each block; nothing where no way leads.
    pub starts: Vec<Option<Holding>>,
    drops: Vec<Vec<(u32, Dropped)>>,
}

impl Elaborated {
    /// Finds out which drops of a graph happen.
    pub fn of(flows: &Flows, hir: &Hir, file: FileId, root: ExprId, graph: &Graph) -> Self {
        let paths = MovePaths::of(graph);
        let starts = holdings(graph, &paths);
        let view = View { flows, hir, file, root };
        let mut own = Self { paths, starts, drops: Vec::new() };
        own.drops = (0..graph.blocks.len())
            .map(|at| own.drops_in(&view, graph, BlockId(at as u32)))
            .collect();
        own
    }

    /// What becomes of a drop, by its block and its number there.
    pub fn dropped(&self, block: BlockId, stmt: usize) -> &Dropped {
        let list = self.drops.get(block.0 as usize).map_or(&[][..], Vec::as_slice);
        let found = list.binary_search_by_key(&(stmt as u32), |&(at, _)| at);
        found.map_or(&Dropped::Never, |at| &list[at].1)
    }

    fn drops_in(&self, view: &View<'_>, graph: &Graph, block: BlockId) -> Vec<(u32, Dropped)> {
        let mut found = Vec::new();
        let Some(mut holding) = self.starts[block.0 as usize].clone() else { return found };
        for (at, stmt) in graph[block].stmts.iter().enumerate() {
            if let Op::Drop(place) = &stmt.op {
                found.push((at as u32, self.outcome(view, graph, place, &holding)));
            }
            for effect in self.paths.effects(&stmt.op) {
                holding.apply(&self.paths, effect);
            }
        }
        found
    }

    fn outcome(&self, view: &View<'_>, graph: &Graph, place: &Place, at: &Holding) -> Dropped {
        let (id, exact) = self.paths.find(place);
        if !exact {
            return Dropped::Always;
        }
        let within = self.paths.within(id);
        let may_be_full = within.iter().any(|id| at.full.contains(id));
        let may_be_empty = !within.iter().all(|id| at.whole.contains(id));
        match (may_be_full, may_be_empty) {
            (false, _) => Dropped::Never,
            (true, false) => Dropped::Always,
            (true, true) if within.len() == 1 => Dropped::IfFull,
            (true, true) => {
                let ty = view.place_type(&graph[place.var].ty, &place.parts);
                match self.apart(view, id, &ty) {
                    Some(apart) => Dropped::Apart(apart),
                    None => Dropped::IfFull,
                }
            }
        }
    }

    fn apart(&self, view: &View<'_>, id: MovePathId, ty: &Type) -> Option<Apart> {
        let children = &self.paths[id].children;
        let last = |child: &MovePathId| self.paths[*child].place.parts.last();
        if let Some(&inner) = children.iter().find(|child| last(child) == Some(&Part::Unbox)) {
            let held = view.place_type(ty, &[Part::Unbox]);
            return Some(Apart::Boxed(Box::new(self.piece(view, inner, &held))));
        }
        if children.iter().any(|child| matches!(last(child), Some(Part::Variant(..)))) {
            let mut apart = Vec::new();
            let mut whole = Vec::new();
            for (number, variant) in view.hir.variants_of(ty).into_iter().enumerate() {
                let part = Part::Variant(number as u32, variant.name.clone());
                let glue = variant.fields.iter().map(|(_, ty)| view.glue(ty)).max();
                match self.paths.child(id, &part) {
                    Some(child) => {
                        apart.push((number as u32, self.pieces(view, child, &variant.fields)));
                    }
                    None => whole.push((number as u32, glue.unwrap_or(Glue::No))),
                }
            }
            return Some(Apart::Variants(apart, whole));
        }
        let fields = view.fields(ty, 0);
        (!fields.is_empty()).then(|| Apart::Fields(self.pieces(view, id, &fields)))
    }

    fn pieces(&self, view: &View<'_>, id: MovePathId, fields: &[(Name, Type)]) -> Vec<Piece> {
        let pieces = fields.iter().map(|(name, ty)| {
            let part = Part::Field(name.clone());
            match self.paths.child(id, &part) {
                Some(child) => self.piece(view, child, ty),
                None => Piece {
                    place: self.paths[id].place.part(part),
                    glue: view.glue(ty),
                    path: id,
                    parts: None,
                },
            }
        });
        pieces.collect()
    }

    fn piece(&self, view: &View<'_>, id: MovePathId, ty: &Type) -> Piece {
        let has_children = !self.paths[id].children.is_empty();
        let parts = has_children.then(|| self.apart(view, id, ty)).flatten();
        Piece { place: self.paths[id].place.clone(), glue: view.glue(ty), path: id, parts }
    }
}

/// What may be full and empty at the beginning of each block.
fn holdings(graph: &Graph, paths: &MovePaths) -> Vec<Option<Holding>> {
    let mut starts: Vec<Option<Holding>> = vec![None; graph.blocks.len()];
    let mut first = Holding::default();
    for id in MovePaths::at_start(graph) {
        first.apply(paths, Effect::Fill(id));
    }
    starts[0] = Some(first);
    // Each block after those that lead to it: where nothing goes round, each is looked at once.
    let order: Vec<BlockId> = graph.backwards().into_iter().rev().collect();
    let mut places = vec![0; graph.blocks.len()];
    for (place, id) in order.iter().enumerate() {
        places[id.0 as usize] = place;
    }
    let mut queue = std::collections::BTreeSet::from([places[0]]);
    while let Some(place) = queue.pop_first() {
        let block = order[place];
        let Some(mut holding) = starts[block.0 as usize].clone() else { continue };
        for stmt in &graph[block].stmts {
            for effect in paths.effects(&stmt.op) {
                holding.apply(paths, effect);
            }
        }
        let end = &graph[block].end;
        for (number, to) in end.targets().into_iter().enumerate() {
            let mut next = holding.clone();
            next.follow(paths, end, number);
            let known = &mut starts[to.0 as usize];
            let is_new = if let Some(known) = known {
                known.join(&next)
            } else {
                *known = Some(next);
                true
            };
            if is_new {
                queue.insert(places[to.0 as usize]);
            }
        }
    }
    starts
}
