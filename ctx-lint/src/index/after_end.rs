//! Places that control may come to because a call has come back when its context ended.

use rustc_hash::FxHashSet;

use super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, Facts, FnId, Place};
use crate::flow::analysis::fails_by;
use crate::flow::{BlockId, End, Graph, Stmt, Test, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The call before a place that may have come back because this context had ended: it was given the context, and it has
    /// failed or may have, or it waits for that end. What follows may be clean-up, which must run all the same.
    pub fn may_follow_end(&self, file: FileId, at: ExprId, context: &Place) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let scope = facts.scope(at).expr();
        facts.runs(scope).into_iter().take_while(|&earlier| earlier < at).find(|&earlier| {
            let Some(future) = waited_for(facts, earlier) else { return false };
            let comes_back = match self.says_how_it_ended(&self.type_of(file, earlier)) {
                None => false,
                Some(true) => self.may_have_failed(file, earlier, at),
                Some(false) => {
                    facts.reaches(earlier, at, scope)
                        && facts.runs(future).into_iter().any(|call| {
                            let callee = self.callee(file, call);
                            callee.is_some_and(|own| self.waits_for_end(own.file, own.id))
                        })
                }
            };
            comes_back && !facts.contains(earlier, at) && self.is_given(file, future, context)
        })
    }

    /// Whether control comes to a place from a wait without a test on the way that says that all went well.
    fn may_have_failed(&self, file: FileId, wait: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let scope = facts.scope(at).expr();
        let Some(graph) = self.flows.graph(self, file, scope) else {
            return facts.reaches(wait, at, scope);
        };
        let (Some(&(from, after)), Some(goal)) = (graph.made_at(wait).last(), block_of(graph, at))
        else {
            return facts.reaches(wait, at, scope);
        };
        let is_later = |stmt: &Stmt| stmt.at == at;
        if from == goal && graph[from].stmts.iter().skip(after).any(is_later) {
            return true;
        }
        let (mut open, mut seen) = (vec![from], FxHashSet::default());
        while let Some(block) = open.pop() {
            let end = &graph[block].end;
            let well = self.well_side(file, graph, end, wait);
            let next = match end {
                // A future that is dropped leads nowhere in its body.
                End::Suspend { resume, .. } => vec![*resume],
                end => end.targets(),
            };
            for to in next.into_iter().filter(|&to| Some(to) != well) {
                if to == goal {
                    return true;
                }
                if seen.insert(to) {
                    open.push(to);
                }
            }
        }
        false
    }

    /// Where a test leads if the result of a wait says that all went well; `None` for one of which that is not known.
    fn well_side(&self, file: FileId, graph: &Graph, end: &End, wait: ExprId) -> Option<BlockId> {
        let facts = &self.file(file).facts;
        let End::Branch { test, then, other, .. } = end else { return None };
        let (value, fails) = match test {
            Test::Variant(place, number, name) => {
                let fails = fails_by(*number, name, *then, *other)?;
                // What is in it may have failed all the same.
                if place.parts.is_empty() && self.is_nested(&graph[place.var].ty) {
                    return None;
                }
                (made(self, file, graph, place.var)?, fails)
            }
            Test::True(operand) => {
                let asked = made(self, file, graph, operand.place()?.var)?;
                let ExprKind::Method { receiver, .. } = facts.kind(asked) else { return None };
                let variant = self.call_role(file, asked, Role::AsksVariant)?;
                let source = facts.local(*receiver).and_then(|local| facts.source_of(local));
                let value = source.map_or(*receiver, |(_, init)| init);
                if self.is_nested(&self.type_of(file, value)) {
                    return None;
                }
                (value, if matches!(variant, "Err" | "None") { *then } else { *other })
            }
            _ => return None,
        };
        // `err()` turns a failure into a value.
        let kind = |at: ExprId| self.type_of(file, at).def().cloned();
        let is_of_wait = value == wait || facts.contains(value, wait) && kind(value) == kind(wait);
        let well = if fails == *then { *other } else { *then };
        (is_of_wait && fails != well).then_some(well)
    }

    /// Whether what a result holds is another result.
    fn is_nested(&self, ty: &Type) -> bool {
        ty.first_arg().is_some_and(|inner| {
            inner.def().is_some_and(|def| self.lang_of(def) == Some(Lang::Result))
        })
    }

    /// Whether a type has a value that says that something has failed; nothing where it is not known.
    fn says_how_it_ended(&self, ty: &Type) -> Option<bool> {
        let has_variants = |def| matches!(self.lang_of(def), Some(Lang::Result | Lang::Option));
        match ty {
            Type::Unknown(_) => None,
            Type::Prim(_) => Some(*ty == Type::prim("bool")),
            Type::Tuple(parts) => {
                Some(parts.iter().any(|part| self.says_how_it_ended(part) == Some(true)))
            }
            _ => Some(ty.def().is_some_and(has_variants)),
        }
    }

    /// Whether a function of the run, or one that it calls, waits for the end of a context.
    fn waits_for_end(&self, file: FileId, id: FnId) -> bool {
        let (mut open, mut seen) = (vec![(file, id)], FxHashSet::default());
        while let Some((file, id)) = open.pop() {
            if self.is_stub(file) || !seen.insert((file, id)) {
                continue;
            }
            let facts = &self.file(file).facts;
            for at in facts[id].body.into_iter().flat_map(|body| facts.runs(body)) {
                let Some(callee) = self.callee(file, at) else { continue };
                if self.callee_role(&callee, Role::WaitsCancelled).is_some() {
                    return true;
                }
                open.push((callee.file, callee.id));
            }
        }
        false
    }

    /// Whether a call in an expression has a context, itself or a handle to it, or what holds it, and the function that is
    /// called may look at it. For a task, the expression is what it was started with.
    fn is_given(&self, file: FileId, within: ExprId, context: &Place) -> bool {
        let facts = &self.file(file).facts;
        let source = facts.local(facts.peel(within)).and_then(|local| facts.source_of(local));
        let within = source.map_or(within, |(_, init)| init);
        let same = |own: Option<Place>| own.is_some_and(|own| own == *context);
        let is_it = |at: ExprId| same(self.place(file, at)) || same(self.shared_place(file, at));
        let holds_it = |at: ExprId| {
            self.place(file, at).is_some_and(|own| {
                own.root == context.root && context.fields.starts_with(&own.fields)
            })
        };
        facts.descendants(within).any(|call| {
            let (args, receiver) = match facts.kind(call) {
                ExprKind::Call { args, .. } => (args, None),
                ExprKind::Method { receiver, args, .. } => (args, Some(*receiver)),
                _ => return false,
            };
            let callee = self.callee(file, call);
            let looks = || {
                callee.as_ref().is_none_or(|own| {
                    self.function(own).body.is_none() || self.fn_observes_cancel(own)
                })
            };
            // What a context itself runs ends with it; a child of it is another one.
            let runs_under = || {
                callee
                    .as_ref()
                    .is_some_and(|own| self.is_stub(own.file) && self.function(own).is_async)
            };
            args.iter().any(|&arg| is_it(arg)) && looks()
                || receiver.is_some_and(|at| {
                    is_it(at) && runs_under()
                        || holds_it(at)
                            && callee.as_ref().is_some_and(|own| self.fn_observes_cancel(own))
                })
        })
    }
}

/// What an expression waits for, if it is a wait: for one future, or for all that a macro joins.
fn waited_for(facts: &Facts, at: ExprId) -> Option<ExprId> {
    match facts.kind(at) {
        ExprKind::Await(future) => Some(*future),
        ExprKind::Macro(call) => call.makes.joins().then_some(at),
        _ => None,
    }
}

/// The block in which a call runs.
pub(super) fn block_of(graph: &Graph, call: ExprId) -> Option<BlockId> {
    let runs = |block: &&BlockId| graph[**block].stmts.iter().any(|stmt| stmt.at == call);
    let all: Vec<BlockId> = (0..graph.blocks.len()).map(|number| BlockId(number as u32)).collect();
    all.iter().find(runs).copied()
}

/// The expression that a variable has its value from.
pub(super) fn made(index: &Index, file: FileId, graph: &Graph, var: VarId) -> Option<ExprId> {
    match graph[var].kind {
        VarKind::Local(local) => index.file(file).facts.source_of(local).map(|(_, init)| init),
        VarKind::Temp(at) => Some(at),
        _ => None,
    }
}
