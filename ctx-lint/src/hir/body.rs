//! The types of bodies, each found once.

use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHasher};

use super::{Callee, Hir, Type, infer};
use crate::facts::{ExprId, Facts, LocalId};
use crate::source::FileId;

/// What is known of the types of one body.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) root: ExprId,
    /// By expression, from the root.
    pub(super) types: Table,
    pub(super) locals: FxHashMap<LocalId, Type>,
    /// Of calls, and of paths that name a function.
    pub(super) callees: FxHashMap<ExprId, Callee>,
    /// What else is called under other conditions.
    pub(super) others: FxHashMap<ExprId, Vec<Callee>>,
    /// What closures take and give.
    pub(super) closures: FxHashMap<ExprId, (Vec<Type>, Type)>,
}

/// Types by number, each of them kept once: a body has many expressions and few types.
#[derive(Debug, Default)]
pub(super) struct Table {
    numbers: Vec<u32>,
    types: Vec<Type>,
}

impl Table {
    pub(super) fn new(list: impl Iterator<Item = Type>) -> Self {
        let mut table = Self::default();
        let mut known: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
        for ty in list {
            let mut hasher = FxHasher::default();
            ty.hash(&mut hasher);
            let alike = known.entry(hasher.finish()).or_default();
            let same = alike.iter().copied().find(|&at| {
                let own = &table.types[at as usize];
                *own == ty && own.first_unknown() == ty.first_unknown()
            });
            let number = same.unwrap_or_else(|| {
                let number = table.types.len() as u32;
                alike.push(number);
                table.types.push(ty);
                number
            });
            table.numbers.push(number);
        }
        table
    }

    fn get(&self, at: usize) -> Option<&Type> {
        self.numbers.get(at).map(|&number| &self.types[number as usize])
    }
}

/// The bodies of a file: those of functions, and the values of consts and statics.
#[derive(Debug)]
pub(super) struct Bodies {
    /// The first expression of each, in order.
    roots: Vec<ExprId>,
    bodies: Vec<OnceLock<Body>>,
}

impl Bodies {
    fn of(facts: &Facts) -> Self {
        let functions = facts.bodies.iter().map(|&(root, _)| root);
        let values = facts.values.iter().filter_map(|value| value.init);
        let mut roots: Vec<ExprId> = functions.chain(values).collect();
        roots.sort_unstable();
        roots.dedup();
        let bodies = roots.iter().map(|_| OnceLock::new()).collect();
        Self { roots, bodies }
    }

    /// The number of the body that an expression belongs to: the innermost one around it.
    fn number(&self, facts: &Facts, id: ExprId) -> Option<usize> {
        let after = self.roots.partition_point(|&root| root <= id);
        (0..after).rev().find(|&at| facts[self.roots[at]].end > id)
    }
}

impl Hir {
    /// The body that an expression belongs to, typed.
    pub(super) fn body(&self, file: FileId, id: ExprId) -> Option<&Body> {
        let facts = self.facts(file);
        let bodies = self.bodies[file.0 as usize].get_or_init(|| Bodies::of(facts));
        let number = bodies.number(facts, id)?;
        let root = bodies.roots[number];
        Some(bodies.bodies[number].get_or_init(|| infer::body(self, file, root)))
    }

    /// An expression's type.
    pub fn type_of(&self, file: FileId, id: ExprId) -> Type {
        let Some(body) = self.body(file, id) else { return Type::UNKNOWN };
        body.types.get((id.0 - body.root.0) as usize).cloned().unwrap_or_default()
    }

    /// A variable's type.
    pub fn type_of_local(&self, file: FileId, local: LocalId) -> Type {
        let Some(place) = self.place_of(file, local) else {
            return self.type_of_declared(file, local);
        };
        let body = self.body(file, place);
        body.and_then(|body| body.locals.get(&local).cloned()).unwrap_or_default()
    }

    /// The function that a call or method call calls, or that a path names.
    pub fn callee(&self, file: FileId, call: ExprId) -> Option<Callee> {
        self.body(file, call)?.callees.get(&call).cloned()
    }
}
