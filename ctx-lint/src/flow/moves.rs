//! The places that are moved, dropped or filled one by one, as a tree.

use rustc_hash::FxHashMap;

use super::{Graph, Op, Operand, Part, Place, VarId, VarKind};

/// Names a place that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MovePathId(pub u32);

impl From<u32> for MovePathId {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<MovePathId> for u32 {
    fn from(id: MovePathId) -> Self {
        id.0
    }
}

/// A place that is followed.
#[derive(Clone, Debug)]
pub struct MovePath {
    /// The place.
    pub place: Place,
    /// The place around it.
    pub parent: Option<MovePathId>,
    /// The followed places that lie directly inside of it.
    pub children: Vec<MovePathId>,
}

/// What a statement does to what is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The place holds a value.
    Fill(MovePathId),
    /// The place is empty.
    Empty(MovePathId),
    /// The place may be empty: the type of what is read from it is not known.
    MayEmpty(MovePathId),
}

/// All places of a graph that are followed. Every variable is one.
#[derive(Clone, Debug, Default)]
pub struct MovePaths {
    paths: Vec<MovePath>,
    children: FxHashMap<(MovePathId, Part), MovePathId>,
}

impl MovePaths {
    /// Collects the places of a graph.
    pub fn of(graph: &Graph) -> Self {
        let mut own = Self::default();
        for at in 0..graph.vars.len() {
            let place = Place::whole(VarId(at as u32));
            own.paths.push(MovePath { place, parent: None, children: Vec::new() });
        }
        for block in &graph.blocks {
            for stmt in &block.stmts {
                match &stmt.op {
                    Op::Assign(to, value) => {
                        for operand in value.operands() {
                            if let Operand::Move(place) | Operand::Use(place) = operand {
                                own.add(place);
                            }
                        }
                        own.add(to);
                    }
                    Op::Drop(place) => own.add(place),
                    Op::End(_) => {}
                }
            }
        }
        own
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.paths.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    fn add(&mut self, place: &Place) {
        if followed(place) < place.parts.len() {
            return;
        }
        let mut id = MovePathId(place.var.0);
        for (at, part) in place.parts.iter().enumerate() {
            let next = self.children.get(&(id, part.clone())).copied();
            id = next.unwrap_or_else(|| {
                let new = MovePathId(self.paths.len() as u32);
                let place = Place { var: place.var, parts: place.parts[..=at].to_vec() };
                self.paths.push(MovePath { place, parent: Some(id), children: Vec::new() });
                self.paths[id.0 as usize].children.push(new);
                self.children.insert((id, part.clone()), new);
                new
            });
        }
    }

    /// The followed place that a place is, or that holds it, and whether it is that very place.
    pub fn find(&self, place: &Place) -> (MovePathId, bool) {
        let mut id = MovePathId(place.var.0);
        for part in &place.parts {
            match self.child(id, part) {
                Some(next) => id = next,
                None => return (id, false),
            }
        }
        (id, true)
    }

    /// A followed place directly inside of another.
    pub fn child(&self, id: MovePathId, part: &Part) -> Option<MovePathId> {
        self.children.get(&(id, part.clone())).copied()
    }

    /// Goes through a place and all followed places in it.
    pub fn each_within(&self, id: MovePathId, each: &mut dyn FnMut(MovePathId)) {
        each(id);
        for &child in &self[id].children {
            self.each_within(child, each);
        }
    }

    /// A place and all followed places in it.
    pub fn within(&self, id: MovePathId) -> Vec<MovePathId> {
        let mut found = vec![id];
        let mut at = 0;
        while at < found.len() {
            found.extend(&self[found[at]].children);
            at += 1;
        }
        found
    }

    /// What a statement does to what is followed, in order.
    pub fn effects(&self, op: &Op) -> Vec<Effect> {
        let mut found = Vec::new();
        match op {
            Op::Assign(to, value) => {
                for operand in value.operands() {
                    match operand {
                        Operand::Move(place) => found.extend(self.emptied(place)),
                        Operand::Use(place) => {
                            let (id, _) = self.find(place);
                            found.push(Effect::MayEmpty(id));
                        }
                        _ => {}
                    }
                }
                let (id, exact) = self.find(to);
                if exact {
                    found.push(Effect::Fill(id));
                }
            }
            Op::Drop(place) => {
                let (id, exact) = self.find(place);
                if exact {
                    found.push(Effect::Empty(id));
                }
            }
            Op::End(var) => found.push(Effect::Empty(MovePathId(var.0))),
        }
        found
    }

    fn emptied(&self, place: &Place) -> Option<Effect> {
        let (id, exact) = self.find(place);
        let in_list = || {
            let at = followed(place);
            place.parts.get(at) == Some(&Part::Index)
        };
        if exact {
            return Some(Effect::Empty(id));
        }
        // An element that is moved out of an array.
        in_list().then_some(Effect::MayEmpty(id))
    }

    /// The places that are empty where an enum is a variant, or is not: those in the other variants, or in that one.
    pub fn excluded(&self, place: &Place, number: u32, is: bool) -> Vec<MovePathId> {
        let (id, exact) = self.find(place);
        if !exact {
            return Vec::new();
        }
        let children = self[id].children.iter().filter(|&&child| {
            matches!(self[child].place.parts.last(), Some(Part::Variant(own, _))
                if (*own == number) != is)
        });
        children.flat_map(|&child| self.within(child)).collect()
    }

    /// The places that hold a value at the beginning.
    pub fn at_start(graph: &Graph) -> Vec<MovePathId> {
        let is_param = |at: usize| at >= 1 && at <= graph.params as usize;
        let is_given = |at: usize| {
            is_param(at) || matches!(graph.vars[at].kind, VarKind::Capture(_) | VarKind::Outer(_))
        };
        let all = (0..graph.vars.len()).filter(|&at| is_given(at));
        all.map(|at| MovePathId(at as u32)).collect()
    }
}

/// How many parts of a place can be followed: not what lies behind a reference, and not an element of a list.
fn followed(place: &Place) -> usize {
    let stops = |part: &Part| matches!(part, Part::Deref | Part::Index);
    place.parts.iter().position(stops).unwrap_or(place.parts.len())
}

impl std::ops::Index<MovePathId> for MovePaths {
    type Output = MovePath;

    fn index(&self, id: MovePathId) -> &MovePath {
        &self.paths[id.0 as usize]
    }
}
