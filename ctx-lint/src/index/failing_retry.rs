//! Calls that fail at once, and are made again at once.
//!
//! A listener that cannot accept because the process is out of file descriptors does not wait: each attempt fails at once
//! until somebody closes one. A loop that goes round on such an error keeps a core busy with nothing.
//!
//! The way of the error is followed through the graph of the body: from where its value is given, as far as the same call,
//! another wait, or the end. A condition on the kind of the error is decided for an error whose kind has no name, which
//! that of a process without descriptors is.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::call_result::Given;
use super::locks::FnKey;
use super::{Def, Index};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, Lit, Owner, PatId, PatKind, Stmt as Statement};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Result` that is an error.
const ERR: u32 = 1;

/// Which of the functions that take connections, or lead to one that does, are asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// All of them. The calls alone tell, so that no graph is built of those that do not.
    Leading,
    /// Those that hand the error on, so that they fail at once as well.
    Failing,
}

/// Functions that take connections, as summaries.
struct Accepting<'i>(&'i Index, Asked);

impl Analysis for Accepting<'_> {
    type Node = FnKey;
    /// The functions that are called, and whether they take connections themselves.
    type Local = Vec<(bool, FnKey)>;
    type Summary = bool;

    fn local(&self, key: FnKey) -> Self::Local {
        let &Self(index, asked) = self;
        let (file, id) = key;
        let facts = &index.file(file).facts;
        let function = &facts[id];
        let Some(body) = function.body else {
            let Owner::Trait(owner) = function.owner else { return Vec::new() };
            let own = index.implementations(&Def::Trait(file, owner), &function.name);
            return own.into_iter().map(|key| (false, key)).collect();
        };
        if asked == Asked::Leading {
            let runs = facts.runs(body).into_iter();
            return runs.filter_map(|at| index.attempted(file, at)).collect();
        }
        if !index.accepts(key, Asked::Leading) {
            return Vec::new();
        }
        let Some(graph) = index.flows.graph(index, file, body) else { return Vec::new() };
        let given = index.given(file, graph).into_iter();
        let returned = given.filter(|own| index.way_of_error(file, graph, own).returned);
        returned.filter_map(|own| index.attempted(file, own.call)).collect()
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        local.iter().filter(|(accepts, _)| !accepts).map(|&(_, key)| key).collect()
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> bool {
        local.iter().any(|&(accepts, key)| accepts || *known.of(key))
    }
}

/// A call that fails at once, and is made again at once.
#[derive(Clone, Copy, Debug)]
pub struct Retried {
    /// The call.
    pub call: ExprId,
    /// Whether the loop is done with what the call gives before it calls again.
    pub(super) in_turn: bool,
    /// Whether somebody is told on the way from a failure to the end of the body, though not of the error.
    pub(super) is_told: bool,
}

impl Retried {
    /// Why nothing may come of it, where that is so.
    pub fn doubt(&self) -> Option<&'static str> {
        if self.in_turn {
            Some(
                "each connection is closed before the next one is accepted, so this loop alone does not use up the descriptors",
            )
        } else if self.is_told {
            Some(
                "what runs after the loop, or after its function, may tell somebody that it has ended",
            )
        } else {
            None
        }
    }
}

/// A call that takes a connection, and where its result is given.
pub(super) struct Attempt<'i> {
    pub(super) graph: &'i Graph,
    pub(super) call: ExprId,
    pub(super) given: Vec<Given>,
}

/// Where an error leads before the body waits again.
#[derive(Default)]
struct ErrorWay {
    /// To the same call.
    again: bool,
    /// Out of the body, as an error.
    returned: bool,
}

impl Index {
    /// The calls of a body, closure or async block that fail at once while the process has no file descriptor left, and
    /// whose error leads to the same call without a pause.
    ///
    /// `loop { match listener.accept().await { Ok(own) => serve(own), Err(error) => log(error) } }` has one.
    pub fn retried_at_once(&self, file: FileId) -> Vec<Retried> {
        let mut found = Vec::new();
        for Attempt { graph, call, given } in self.attempts(file) {
            if given.iter().any(|own| self.way_of_error(file, graph, own).again) {
                let in_turn = self.is_done_in_turn(file, graph, &given);
                found.push(Retried { call, in_turn, is_told: false });
            }
        }
        found
    }

    /// The calls in loops that fail at once while the process has no file descriptor left.
    pub(super) fn attempts(&self, file: FileId) -> Vec<Attempt<'_>> {
        let facts = &self.file(file).facts;
        let all = facts.all().map(|(at, _)| at);
        let failing =
            all.filter(|&at| facts.enclosing_loop(at).is_some() && self.fails_at_once(file, at));
        let mut bodies: BTreeMap<ExprId, BTreeSet<ExprId>> = BTreeMap::new();
        for call in failing {
            bodies.entry(facts.scope(call).expr()).or_default().insert(call);
        }
        let mut found = Vec::new();
        for (root, calls) in bodies {
            let Some(graph) = self.flows.graph(self, file, root) else { continue };
            let mut given: BTreeMap<ExprId, Vec<Given>> = BTreeMap::new();
            for own in self.given(file, graph) {
                if calls.contains(&own.call) {
                    given.entry(own.call).or_default().push(own);
                }
            }
            found.extend(given.into_iter().map(|(call, given)| Attempt { graph, call, given }));
        }
        found
    }

    fn fails_at_once(&self, file: FileId, call: ExprId) -> bool {
        let attempted = self.attempted(file, call);
        attempted.is_some_and(|(accepts, key)| accepts || self.accepts(key, Asked::Failing))
    }

    fn accepts(&self, key: FnKey, asked: Asked) -> bool {
        let table = match asked {
            Asked::Leading => &self.effects.accepting,
            Asked::Failing => &self.effects.failing,
        };
        table.summary(&Accepting(self, asked), key)
    }

    /// The function that a call surely calls, and whether it takes connections.
    fn attempted(&self, file: FileId, call: ExprId) -> Option<(bool, FnKey)> {
        let is_call = matches!(
            self.file(file).facts.kind(call),
            ExprKind::Call { .. } | ExprKind::Method { .. }
        );
        let callee = is_call.then(|| self.callee(file, call))?.filter(|callee| callee.certain)?;
        let accepts = self.callee_role(&callee, Role::Accepts).is_some();
        (accepts || !self.is_stub(callee.file)).then_some((accepts, (callee.file, callee.id)))
    }

    fn way_of_error(&self, file: FileId, graph: &Graph, attempt: &Given) -> ErrorWay {
        let mut guide =
            Follow { index: self, file, graph, call: attempt.call, way: ErrorWay::default() };
        walk(graph, (attempt.block, attempt.stmt), attempt.of(ERR), &mut guide);
        guide.way
    }

    /// What a condition is for an error whose kind has no name, where it asks for nothing else.
    fn asks_for_kind(&self, file: FileId, at: ExprId, seen: &mut FxHashSet<FnKey>) -> Option<bool> {
        let facts = &self.file(file).facts;
        let is_kind = |id: ExprId| {
            let ty = self.type_of(file, id);
            self.type_role(ty.peel_refs(), Role::ErrorKind).is_some()
        };
        let takes_all =
            |pat: PatId| matches!(facts[pat].kind, PatKind::Wild | PatKind::Bind { .. });
        match facts.kind(at) {
            ExprKind::Lit(Lit::Bool(value)) => Some(*value),
            ExprKind::Not(inner) => Some(!self.asks_for_kind(file, *inner, seen)?),
            ExprKind::Binary { op, left, right } => match op.as_str() {
                "==" if is_kind(*left) => Some(false),
                "!=" if is_kind(*left) => Some(true),
                "&&" | "||" => {
                    let ends = op == "||";
                    let left = self.asks_for_kind(file, *left, seen);
                    let right = self.asks_for_kind(file, *right, seen);
                    if left == Some(ends) || right == Some(ends) {
                        return Some(ends);
                    }
                    left.and(right).map(|_| !ends)
                }
                _ => None,
            },
            // `matches!(error.kind(), …)`
            ExprKind::Macro(call) => match call.args[..] {
                [only] => self.asks_for_kind(file, only, seen),
                _ => None,
            },
            ExprKind::Let { pat, expr } if is_kind(*expr) => Some(takes_all(*pat)),
            ExprKind::Match { scrutinee, arms } if is_kind(*scrutinee) => {
                let arm = arms.iter().find(|arm| takes_all(arm.pat) && arm.guard.is_none())?;
                self.asks_for_kind(file, arm.body, seen)
            }
            ExprKind::Block(block) => match &block.stmts[..] {
                [Statement::Expr { expr, semi: false }] => self.asks_for_kind(file, *expr, seen),
                _ => None,
            },
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                let callee = self.callee(file, at).filter(|callee| callee.certain)?;
                let key = (callee.file, callee.id);
                let body = self.function(&callee).body.filter(|_| seen.insert(key))?;
                self.asks_for_kind(callee.file, body, seen)
            }
            _ => None,
        }
    }
}

/// Follows an error from where it is given.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    call: ExprId,
    way: ErrorWay,
}

impl Follow<'_> {
    /// What a branch looks at.
    fn asked(&self, at: ExprId) -> ExprId {
        match self.index.file(self.file).facts.kind(at) {
            ExprKind::Match { scrutinee, .. } => *scrutinee,
            ExprKind::Let { expr, .. } => *expr,
            _ => at,
        }
    }
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return true };
        if !matches!(value, Value::Call(_)) {
            return self.index.follow_variant(self.file, stmt, shapes);
        }
        let (index, file) = (self.index, self.file);
        if stmt.at == self.call {
            self.way.again = true;
            return false;
        }
        // `?` makes the error that the body gives.
        if to.var == VarId(0) && matches!(index.file(file).facts.kind(stmt.at), ExprKind::Try(_)) {
            shapes.set(to.clone(), ERR);
        }
        if !index.follow_variant(file, stmt, shapes) {
            return false;
        }
        if index.type_role(&self.graph[to.var].ty, Role::ErrorKind).is_some() {
            shapes.set(to.clone(), Shapes::OTHER);
        }
        let pauses = [Role::Blocks, Role::SleepsBlocking, Role::BlocksIo];
        !pauses.iter().any(|&role| index.call_role(file, stmt.at, role).is_some())
    }

    fn choose(&mut self, at: ExprId, test: &Test) -> Choice {
        let asked = self.asked(at);
        if matches!(test, Test::True(_))
            && let Some(is) = self.index.asks_for_kind(self.file, asked, &mut FxHashSet::default())
        {
            return Choice::One(is);
        }
        if self.index.stays(self.file, asked, self.call) { Choice::Both } else { Choice::Neither }
    }

    fn returns(&mut self, shapes: &Shapes) {
        self.way.returned |= shapes.get(&Place::whole(VarId(0))) == Some(ERR);
    }
}
