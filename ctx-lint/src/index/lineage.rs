//! Which context a context was made from.
//!
//! A value is followed back through clones, tuples, variables that are never assigned, functions of the run that return
//! what they derive from a parameter, and the calls that the stubs say derive.

use rustc_hash::FxHashMap;

use super::{Callee, Index};
use crate::facts::{BlockKind, ExprId, ExprKind, FnId, LocalId, Origin, PatId, PatKind};
use crate::role::Role;
use crate::source::FileId;

/// One way in which a context came to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// What it begins with: a variable, a field, or a call that is not followed further.
    pub base: ExprId,
    /// The calls that made a child on the way, newest first.
    pub steps: Vec<ExprId>,
}

/// Of which parameter each function returns a child, as far as has been found out for one question: `None` also while it
/// is being found out, so that a function that leads to itself derives nothing.
type Derived = FxHashMap<(FileId, FnId), Option<Origin>>;

impl Index {
    /// Every way in which the value of an expression came to be: one for each branch that yields it.
    pub fn lineages(&self, file: FileId, value: ExprId) -> Vec<Lineage> {
        self.lineages_within(file, value, &mut Derived::default())
    }

    /// The lineage of a value that comes to be in one way only.
    pub fn lineage(&self, file: FileId, value: ExprId) -> Option<Lineage> {
        let mut all = self.lineages(file, value);
        let last = all.pop()?;
        all.is_empty().then_some(last)
    }

    fn lineages_within(&self, file: FileId, value: ExprId, derived: &mut Derived) -> Vec<Lineage> {
        let facts = &self.file(file).facts;
        let (mut at, mut steps) = (value, Vec::new());
        loop {
            let branches = match facts.kind(at) {
                ExprKind::If { then, else_: Some(other), .. } => vec![*then, *other],
                ExprKind::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
                _ => Vec::new(),
            };
            if !branches.is_empty() {
                let ends = branches.into_iter().filter(|&branch| !facts.diverges(branch));
                let each = ends.flat_map(|branch| self.lineages_within(file, branch, derived));
                let whole = |own: Lineage| Lineage {
                    base: own.base,
                    steps: steps.iter().copied().chain(own.steps).collect(),
                };
                return each.map(whole).collect();
            }
            match self.made_from(file, at, derived) {
                Some((from, derives)) => {
                    if derives {
                        steps.push(at);
                    }
                    at = from;
                }
                None => return vec![Lineage { base: at, steps }],
            }
        }
    }

    /// The expression that one comes from, and whether it is a child of that.
    fn made_from(&self, file: FileId, at: ExprId, derived: &mut Derived) -> Option<(ExprId, bool)> {
        let facts = &self.file(file).facts;
        let same = |from: ExprId| Some((from, false));
        match facts.kind(at) {
            ExprKind::Await(inner) | ExprKind::Try(inner) | ExprKind::Deref(inner) => same(*inner),
            ExprKind::Ref { expr, .. } => same(*expr),
            ExprKind::Block(block) if !matches!(block.kind, BlockKind::Async { .. }) => {
                same(block.tail()?)
            }
            ExprKind::Tuple(parts) => same(*parts.iter().find(|&&part| self.carries(file, part))?),
            ExprKind::Field { base, name, .. }
                if name.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                // `ctx.with_cancel().0`, not the field of a value that is at hand.
                self.place(file, *base).is_none().then(|| same(*base))?
            }
            ExprKind::Path { local: Some(local), .. } => same(self.bound_to(file, *local)?),
            ExprKind::Method { receiver, .. } => {
                if let Some(from) = self.derived_by(file, at, derived) {
                    return Some((from, true));
                }
                let again = self.copies(file, at)
                    || self.views(file, at)
                    || self.call_role(file, at, Role::PanicsUnless).is_some();
                (again && self.carries(file, *receiver)).then(|| same(*receiver))?
            }
            ExprKind::Call { args, .. } => match self.derived_by(file, at, derived) {
                Some(from) => Some((from, true)),
                None if self.is_constructor(file, at) => {
                    same(*args.iter().find(|&&arg| self.carries(file, arg))?)
                }
                None => None,
            },
            _ => None,
        }
    }

    /// The value of a variable that is never assigned again.
    fn bound_to(&self, file: FileId, local: LocalId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        if facts[local].mutable || !matches!(facts[local].origin, Origin::Let(..)) {
            return None;
        }
        let (whole, made) = facts.source_of(local)?;
        let (pat, value) = match (&facts[whole].kind, facts.kind(made)) {
            // `let (a, b) = (x, y);`
            (PatKind::Tuple(pats), ExprKind::Tuple(parts)) if pats.len() == parts.len() => {
                let own = |&(&pat, _): &(&PatId, _)| facts.bindings(pat).contains(&local);
                let (&pat, &part) = pats.iter().zip(parts).find(own)?;
                (pat, part)
            }
            _ => (whole, made),
        };
        let plain = match &facts[pat].kind {
            PatKind::Bind { .. } | PatKind::Type(..) => facts.bound(pat).is_some(),
            PatKind::Tuple(_) => true,
            PatKind::TupleStruct { elems, .. } => elems.len() == 1,
            _ => false,
        };
        plain.then_some(value)
    }

    /// Whether an expression's value is a context or token, or holds one.
    fn carries(&self, file: FileId, at: ExprId) -> bool {
        self.holds(&self.type_of(file, at), &|ty| self.is_cancellable(ty))
    }

    /// The context that a call makes a child of: its receiver or an argument.
    fn derived_by(&self, file: FileId, call: ExprId, derived: &mut Derived) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let callee = self.callee(file, call)?;
        let (receiver, args) = match facts.kind(call) {
            ExprKind::Method { receiver, args, .. } => (Some(*receiver), &args[..]),
            ExprKind::Call { args, .. } => (None, &args[..]),
            _ => return None,
        };
        if self.callee_role(&callee, Role::Derives).is_some()
            || self.callee_role(&callee, Role::Detaches).is_some()
        {
            let mut all = receiver.into_iter().chain(args.iter().copied());
            return all.find(|&from| self.carries(file, from));
        }
        if self.is_stub(callee.file) {
            return None;
        }
        let key = (callee.file, callee.id);
        let from = if let Some(known) = derived.get(&key) {
            *known
        } else {
            derived.insert(key, None);
            let found = self.derives_param(&callee, derived);
            derived.insert(key, found);
            found
        };
        match from? {
            Origin::Receiver(_) => receiver.or_else(|| args.first().copied()),
            Origin::Param(_, number) => {
                // `Type::method(receiver, …)`
                let has_receiver = self.function(&callee).receiver.is_some();
                let skip = usize::from(has_receiver && receiver.is_none());
                args.get(number as usize + skip).copied()
            }
            _ => None,
        }
    }

    /// The parameter of which a function of the run returns a child, on every way out.
    fn derives_param(&self, callee: &Callee, derived: &mut Derived) -> Option<Origin> {
        let file = callee.file;
        let facts = &self.file(file).facts;
        let function = &facts[callee.id];
        let env = self.env_of_fn(file, callee.id);
        let ret = self.type_of_ty(&env, &function.ret);
        if !self.holds(&ret, &|ty| self.is_cancellable(ty)) {
            return None;
        }
        let mut found = None;
        for value in self.returned_values(file, callee.id) {
            for lineage in self.lineages_within(file, value, derived) {
                let local = facts.local(lineage.base).filter(|_| !lineage.steps.is_empty())?;
                let from = facts[local].origin;
                let is_param = matches!(from, Origin::Receiver(_) | Origin::Param(..));
                if !is_param || found.is_some_and(|known| known != from) {
                    return None;
                }
                found = Some(from);
            }
        }
        found
    }

    /// The values that a function gives back: its tail and its `return`s.
    pub(super) fn returned_values(&self, file: FileId, id: FnId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let Some(body) = facts[id].body else { return Vec::new() };
        let ExprKind::Block(block) = facts.kind(body) else { return Vec::new() };
        let early = facts.runs(body).into_iter().filter_map(|at| match facts.kind(at) {
            ExprKind::Return(value) => *value,
            _ => None,
        });
        early.chain(block.tail().filter(|&tail| !facts.diverges(tail))).collect()
    }

    /// Whether two contexts have a common ancestor that this function shows, with nothing detached on the way.
    pub fn are_kin(&self, file: FileId, one: ExprId, other: ExprId) -> bool {
        let root = |at: ExprId| {
            let own = self.lineage(file, at)?;
            let linked = own.steps.iter().all(|&step| !self.detaches(file, step));
            linked.then(|| self.place(file, own.base))?
        };
        root(one).is_some_and(|place| root(other) == Some(place))
    }

    /// Whether a step adds to what the context refers to: a layer, or a value that detaching keeps.
    pub fn adds_a_layer(&self, file: FileId, lineage: &Lineage) -> bool {
        let has = |step: ExprId, role: Role| self.call_role(file, step, role).is_some();
        let detached = lineage.steps.iter().any(|&step| has(step, Role::Detaches));
        // A child that is flat copies what it needs, and keeps nothing of its parent.
        let flat = |step: ExprId| self.call_role(file, step, Role::Derives) == Some("flat");
        lineage.steps.iter().any(|&step| !flat(step) && (!detached || has(step, Role::SetsValue)))
    }
}
