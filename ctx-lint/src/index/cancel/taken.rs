//! Values that a future has taken out of their place and not yet handed on.

use super::super::{Index, Type};
use super::{How, Loss, awaited};
use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::source::FileId;

/// Methods that give the value itself, or all that is in it.
const WHOLE: &[&str] = &[
    "boxed",
    "clone",
    "cloned",
    "collect",
    "expect",
    "filter",
    "flatten",
    "fuse",
    "into_iter",
    "iter",
    "iter_mut",
    "rev",
    "zip",
    "enumerate",
    "map",
    "map_err",
    "map_ok",
    "ok",
    "take",
    "to_owned",
    "to_vec",
    "transpose",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
];

/// How many variables a value may go through.
const DEPTH: u32 = 6;

/// Where a use takes a value.
enum Step {
    /// Into something that is awaited here.
    Waits(ExprId),
    /// Into these variables.
    Bound(Vec<LocalId>),
    /// To somebody else, or to its end.
    Gone,
    /// Nowhere: it is only looked at.
    Stays,
}

impl Index {
    /// The first value that a body takes out of what outlives it, and that is in its hands alone during an await.
    pub(super) fn taken_in(&self, file: FileId, body: ExprId, within: ExprId) -> Option<Loss> {
        let facts = &self.file(file).facts;
        facts.runs(body).into_iter().find_map(|take| {
            let (holder, value) = self.take(file, take)?;
            let place = self.outlives(file, holder, within)?;
            let wait = match self.step(file, body, value) {
                Step::Waits(wait) => wait,
                Step::Bound(locals) => locals
                    .into_iter()
                    .find_map(|local| self.waits_with(file, body, local, DEPTH))?,
                Step::Gone | Step::Stays => return None,
            };
            Some(Loss { calls: vec![(file, wait)], holder, place, how: How::Taken(take) })
        })
    }

    /// What a call takes a value out of, and the expression whose value that is.
    fn take(&self, file: FileId, call: ExprId) -> Option<(ExprId, ExprId)> {
        let facts = &self.file(file).facts;
        let holder = match facts.kind(call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } => *args.first()?,
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        self.callee_role(&callee, "takes")?;
        if !self.function(&callee).is_async {
            return Some((holder, call));
        }
        let wait = facts.parent(call)?;
        matches!(facts.kind(wait), ExprKind::Await(_)).then_some((holder, wait))
    }

    /// The await during which a variable's value is nowhere else.
    fn waits_with(&self, file: FileId, body: ExprId, local: LocalId, depth: u32) -> Option<ExprId> {
        let depth = depth.checked_sub(1)?;
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        if ty == Type::UNIT || ty == Type::prim("bool") || self.has_own_drop(&ty) {
            return None;
        }
        let extent = facts.extent(local)?;
        let mut gone: Vec<ExprId> = Vec::new();
        let mut seen = Vec::new();
        for &at in &facts[local].uses {
            let kept = gone.iter().any(|&before| facts.reaches(before, at, extent));
            match self.step(file, body, at) {
                Step::Waits(wait) if !kept => return Some(wait),
                Step::Bound(locals) if !kept => {
                    let mut derived = locals.into_iter().filter(|&other| other != local);
                    let found = derived.find_map(|other| self.waits_with(file, body, other, depth));
                    if found.is_some() {
                        return found;
                    }
                    seen.push(at);
                    gone.push(at);
                }
                Step::Gone => {
                    seen.push(at);
                    gone.push(at);
                }
                _ => {
                    if !self.is_told(file, at) {
                        seen.push(at);
                    }
                }
            }
        }
        // Used after an await that has nothing to do with it.
        let source = facts.source_of(local).map(|(_, init)| init);
        let waits = self.suspensions(file, extent);
        waits.into_iter().find(|&wait| {
            facts.contains(body, wait)
                && source.is_none_or(|source| !facts.contains(source, wait))
                && facts[local].span.end <= facts[wait].span.start
                && !gone.iter().any(|&before| facts.reaches(before, wait, extent))
                && seen.iter().any(|&at| facts.reaches(wait, at, extent))
        })
    }

    /// The awaits that run as part of an expression and can let another future win.
    fn suspensions(&self, file: FileId, body: ExprId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let runs = facts.runs(body).into_iter();
        runs.filter(|&at| match facts.kind(at) {
            ExprKind::Await(future) => self.suspends(file, *future, DEPTH),
            ExprKind::Select(select) => select.default.is_none(),
            _ => false,
        })
        .collect()
    }

    /// Whether a future can be pending: not that of an async function without an await.
    fn suspends(&self, file: FileId, future: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        let facts = &self.file(file).facts;
        let (home, body) = match facts.kind(future) {
            ExprKind::Block(_) if facts.is_deferred(future) => (file, future),
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let Some(callee) = self.callee(file, future).filter(|callee| callee.certain) else {
                    return true;
                };
                let function = self.function(&callee);
                match function.body {
                    Some(body) if function.is_async && !self.is_stub(callee.file) => {
                        (callee.file, body)
                    }
                    _ => return true,
                }
            }
            _ => return true,
        };
        let facts = &self.file(home).facts;
        let unread = |at: &ExprId| matches!(facts.kind(*at), ExprKind::Macro(call) if call.opaque);
        facts.runs(body).iter().any(unread)
            || awaited(facts, body).into_iter().any(|inner| self.suspends(home, inner, depth))
    }

    /// Whether a type of the run has a destructor, which may put the value back.
    fn has_own_drop(&self, ty: &Type) -> bool {
        self.impls_of(ty).iter().any(|&(file, id)| {
            let path = self.file(file).facts[id].trait_.as_ref();
            !self.is_stub(file) && path.is_some_and(|path| path.last_name() == "Drop")
        })
    }

    /// Whether a use only shows the value, in a log line or an assertion.
    fn is_told(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.ancestors(at).find_map(|outer| match facts.kind(outer) {
            ExprKind::Macro(_) => Some(true),
            ExprKind::Block(_) => Some(false),
            _ => None,
        }) == Some(true)
    }

    /// Where a value that stands at `at` goes.
    fn step(&self, file: FileId, body: ExprId, at: ExprId) -> Step {
        let facts = &self.file(file).facts;
        let mut here = at;
        let mut lent = false;
        loop {
            let Some(outer) = facts.parent(here).filter(|&outer| facts.contains(body, outer))
            else {
                return Step::Gone;
            };
            match facts.kind(outer) {
                ExprKind::Await(_) => {
                    return if self.suspends(file, here, DEPTH) {
                        Step::Waits(outer)
                    } else if lent {
                        Step::Stays
                    } else {
                        Step::Gone
                    };
                }
                ExprKind::Ref { .. } => lent = true,
                ExprKind::Field { .. } | ExprKind::Index { .. } => lent = true,
                ExprKind::Closure(_)
                | ExprKind::Try(_)
                | ExprKind::Deref(_)
                | ExprKind::Cast { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Tuple(_)
                | ExprKind::Array(_) => {}
                ExprKind::Method { receiver, name, .. } if *receiver == here => {
                    let whole = WHOLE.contains(&name.as_str()) || name.starts_with("into_");
                    let future = || self.is_future(&self.type_of(file, outer));
                    if !whole && !future() {
                        if lent || !self.consumes(file, outer) {
                            return Step::Stays;
                        }
                    }
                    if name.contains("clone") || name.starts_with("to_") {
                        lent = false;
                    }
                }
                ExprKind::Call { .. } | ExprKind::Method { .. } => {
                    if self.callee(file, outer).is_some_and(|callee| {
                        ["spawns", "drops", "forgets"]
                            .iter()
                            .any(|role| self.callee_role(&callee, role).is_some())
                    }) {
                        return Step::Gone;
                    }
                    if lent && !self.is_future(&self.type_of(file, outer)) {
                        return Step::Stays;
                    }
                }
                ExprKind::Block(_) if outer != body && facts.is_deferred(outer) => {}
                ExprKind::Block(block) => {
                    let number = facts.statement_of(outer, here);
                    match number.map(|number| &block.stmts[number]) {
                        Some(Stmt::Let(binding)) if binding.init == Some(here) => {
                            return if lent && !self.borrowed_binding(file, here) {
                                Step::Stays
                            } else {
                                Step::Bound(facts.bindings(binding.pat))
                            };
                        }
                        Some(Stmt::Expr { expr, semi: false }) if block.tail() == Some(*expr) => {
                            if outer == body {
                                return if lent { Step::Stays } else { Step::Gone };
                            }
                        }
                        _ => return if lent { Step::Stays } else { Step::Gone },
                    }
                }
                ExprKind::Let { pat, expr } if *expr == here => {
                    return Step::Bound(facts.bindings(*pat));
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == here => {
                    let bound = arms.iter().flat_map(|arm| facts.bindings(arm.pat)).collect();
                    return Step::Bound(bound);
                }
                ExprKind::Match { .. } => {}
                ExprKind::If { cond, .. } if *cond != here => {}
                ExprKind::For { iter, body: turn, .. } if *iter == here => {
                    let first = self.suspensions(file, *turn).into_iter().next();
                    return first.map_or(Step::Stays, Step::Waits);
                }
                ExprKind::Assign { left, right } if *right == here => {
                    return match facts.local(*left) {
                        Some(local)
                            if facts.extent(local).is_some_and(|e| facts.contains(body, e)) =>
                        {
                            Step::Bound(vec![local])
                        }
                        _ => Step::Gone,
                    };
                }
                ExprKind::Select(select) => {
                    if select.branches.iter().any(|branch| branch.future == here) {
                        return Step::Waits(outer);
                    }
                }
                ExprKind::Macro(call) if matches!(call.path.last_name(), "join" | "try_join") => {
                    return Step::Waits(outer);
                }
                ExprKind::Return(_) | ExprKind::Break { .. } => return Step::Gone,
                _ => return Step::Stays,
            }
            here = outer;
        }
    }

    /// Whether a method takes its receiver by value, as far as is known.
    fn consumes(&self, file: FileId, call: ExprId) -> bool {
        self.callee(file, call).is_some_and(|callee| {
            let function = self.function(&callee);
            function.receiver.as_ref().is_some_and(|own| !own.by_ref && own.ty.is_none())
        })
    }

    /// Whether what is bound still is a borrow of the value.
    fn borrowed_binding(&self, file: FileId, init: ExprId) -> bool {
        matches!(self.type_of(file, init), Type::Ref(_))
    }
}
