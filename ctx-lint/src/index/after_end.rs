//! Places that control may come to because a call has come back when its context ended.

use rustc_hash::FxHashSet;

use super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, FnId, PatKind, Place};
use crate::flow::analysis::{Dominance, fails_by};
use crate::flow::{BlockId, End, Graph, Test, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The call before a place that may have come back because this context had ended: it was given the context, and it has
    /// failed or may have, or it waits for that end. What follows may be clean-up, which must run all the same.
    pub fn may_follow_end(&self, file: FileId, at: ExprId, context: &Place) -> Option<ExprId> {
        self.failed_before(file, at, context).or_else(|| self.returned_before(file, at, context))
    }

    /// A call with the context whose failure leads to a place, and nothing else does.
    fn failed_before(&self, file: FileId, at: ExprId, context: &Place) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let graph = self.flows.graph(self, file, facts.scope(at).expr())?;
        let block = block_of(graph, at)?;
        let dominance = Dominance::of(graph);
        let chain: Vec<_> = dominance.above(block).collect();
        chain.windows(2).find_map(|pair| {
            let [below, above] = [pair[0], pair[1]];
            let End::Branch { test, then, other, .. } = &graph[above].end else { return None };
            let (value, fails) = match test {
                Test::Variant(place, number, name) => {
                    let fails = fails_by(*number, name, *then, *other)?;
                    (made(self, file, graph, place.var)?, fails)
                }
                Test::True(operand) => {
                    let asked = made(self, file, graph, operand.place()?.var)?;
                    let ExprKind::Method { receiver, .. } = facts.kind(asked) else { return None };
                    let variant = self.call_role(file, asked, Role::AsksVariant)?;
                    let source = facts.local(*receiver).and_then(|local| facts.source_of(local));
                    let value = source.map_or(*receiver, |(_, init)| init);
                    (value, if variant == "Err" { *then } else { *other })
                }
                _ => return None,
            };
            (fails == below && self.is_given(file, value, context)).then_some(value)
        })
    }

    /// A call with the context that comes back before a place, either because it waits for the end and has nothing to say so,
    /// or with a result that nobody has looked at by then.
    fn returned_before(&self, file: FileId, at: ExprId, context: &Place) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let scope = facts.scope(at).expr();
        facts.runs(scope).into_iter().take_while(|&earlier| earlier < at).find(|&earlier| {
            let ExprKind::Await(future) = facts.kind(earlier) else { return false };
            let gives = self.type_of(file, earlier);
            let may_come_back = match self.says_how_it_ended(&gives) {
                None => false,
                Some(true) => self.is_unseen_before(file, earlier, at),
                Some(false) => facts.runs(*future).into_iter().any(|call| {
                    self.callee(file, call).is_some_and(|own| self.waits_for_end(own.file, own.id))
                }),
            };
            may_come_back
                && self.is_given(file, *future, context)
                && !facts.contains(earlier, at)
                && facts.reaches(earlier, at, scope)
        })
    }

    /// Whether a type has a value that says that something has failed; nothing where it is not known.
    fn says_how_it_ended(&self, ty: &Type) -> Option<bool> {
        let has_variants = |def| matches!(self.lang_of(def), Some(Lang::Result | Lang::Option));
        match ty {
            Type::Unknown(_) => None,
            Type::Prim(_) => Some(*ty == Type::prim("bool")),
            _ => Some(ty.def().is_some_and(has_variants)),
        }
    }

    /// Whether a statement throws a value away, or keeps it in a variable that is not used before a place.
    fn is_unseen_before(&self, file: FileId, value: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(pat) = facts.let_of(value) else { return facts.is_thrown_away(value) };
        let local = facts.bound(pat);
        local.is_some_and(|local| facts[local].uses.iter().all(|&used| used > at))
            || matches!(facts[pat].kind, PatKind::Wild)
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

    /// Whether a context is an argument of a call in an expression, itself or a handle to it, and the function that is called
    /// may look at it.
    fn is_given(&self, file: FileId, within: ExprId, context: &Place) -> bool {
        let facts = &self.file(file).facts;
        facts.runs(within).into_iter().any(|call| {
            let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call)
            else {
                return false;
            };
            let is_it = |&arg: &ExprId| self.place(file, arg).is_some_and(|own| own == *context);
            args.iter().any(is_it)
                && self.callee(file, call).is_none_or(|own| {
                    self.function(&own).body.is_none() || self.fn_observes_cancel(&own)
                })
        })
    }
}

/// The block in which a call runs.
fn block_of(graph: &Graph, call: ExprId) -> Option<BlockId> {
    let runs = |block: &&BlockId| graph[**block].stmts.iter().any(|stmt| stmt.at == call);
    let all: Vec<BlockId> = (0..graph.blocks.len()).map(|number| BlockId(number as u32)).collect();
    all.iter().find(runs).copied()
}

/// The expression that a variable has its value from.
fn made(index: &Index, file: FileId, graph: &Graph, var: VarId) -> Option<ExprId> {
    match graph[var].kind {
        VarKind::Local(local) => index.file(file).facts.source_of(local).map(|(_, init)| init),
        VarKind::Temp(at) => Some(at),
        _ => None,
    }
}
