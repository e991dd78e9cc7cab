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
    pub(super) locals: Sparse<LocalId, Type>,
    /// Of calls, and of paths that name a function.
    pub(super) callees: Sparse<ExprId, Callee>,
    /// What else is called under other conditions.
    pub(super) others: Sparse<ExprId, Vec<Callee>>,
    /// What closures take and give.
    pub(super) closures: Sparse<ExprId, (Vec<Type>, Type)>,
}

/// What is known of some of a body's parts, in the order of their numbers: smaller than a hash map.
#[derive(Debug)]
pub(super) struct Sparse<K, V>(Box<[(K, V)]>);

impl<K: Ord, V> Sparse<K, V> {
    /// Where a part is there twice, the last entry stands.
    pub(super) fn new(entries: impl Iterator<Item = (K, V)>) -> Self {
        let mut entries: Vec<(K, V)> = entries.collect();
        entries.reverse();
        entries.sort_by(|one, other| one.0.cmp(&other.0));
        entries.dedup_by(|later, first| later.0 == first.0);
        Self(entries.into())
    }

    pub(super) fn get(&self, key: &K) -> Option<&V> {
        let at = self.0.binary_search_by(|entry| entry.0.cmp(key)).ok()?;
        Some(&self.0[at].1)
    }
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
        table.types.shrink_to_fit();
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

/// The type of what has none.
static UNKNOWN: Type = Type::UNKNOWN;

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
        self.type_at(file, id).clone()
    }

    /// The same, where it stands.
    pub fn type_at(&self, file: FileId, id: ExprId) -> &Type {
        let body = self.body(file, id);
        let found = body.and_then(|body| body.types.get((id.0 - body.root.0) as usize));
        found.unwrap_or(&UNKNOWN)
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
        self.callee_at(file, call).cloned()
    }

    /// As [`Hir::callee`], where it stands.
    pub fn callee_at(&self, file: FileId, call: ExprId) -> Option<&Callee> {
        self.body(file, call)?.callees.get(&call)
    }
}
