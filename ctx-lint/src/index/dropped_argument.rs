//! Which arguments a function drops before it gives back control.
//!
//! `fn end(guard: CancelGuard) {}` does to a guard what `drop` does.

use super::Index;
use super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, Function, LocalId, Owner, PatId, PatKind};
use crate::role::Role;
use crate::source::FileId;

/// The parameters that a function drops, in order. The receiver is none of them.
pub(super) type Dropped = Vec<u32>;

/// Dropped parameters as summaries.
struct Drops<'i>(&'i Index);

/// A parameter that nothing in the function keeps.
struct Own {
    number: u32,
    /// The functions that take it, and as which of their parameters: it is dropped where each of them drops it.
    given: Vec<(FnKey, u32)>,
}

impl Analysis for Drops<'_> {
    type Node = FnKey;
    type Local = Vec<Own>;
    type Summary = Dropped;

    fn local(&self, (file, id): FnKey) -> Vec<Own> {
        let function = &self.0.file(file).facts[id];
        let params = function.params.iter().zip(0..);
        let kept = params.filter_map(|(param, number)| {
            let given = self.0.given_on(file, id, param.pat)?;
            Some(Own { number, given })
        });
        kept.collect()
    }

    fn callees(&self, local: &Vec<Own>) -> Vec<FnKey> {
        local.iter().flat_map(|own| &own.given).map(|&(key, _)| key).collect()
    }

    fn bottom(&self) -> Dropped {
        Vec::new()
    }

    fn transfer(&self, local: &Vec<Own>, known: &Known<'_, Self>) -> Dropped {
        let drops = |&(callee, number): &(FnKey, u32)| known.of(callee).contains(&number);
        let dropped = local.iter().filter(|own| own.given.iter().all(drops));
        dropped.map(|own| own.number).collect()
    }
}

impl Index {
    /// Whether the function that a call surely calls drops an argument before the call, or where it is async its await, is
    /// over. Gives the expression that is over then.
    pub fn drops_argument(&self, file: FileId, call: ExprId, argument: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let (key, args) = self.passes(file, call)?;
        let number = args.iter().position(|&own| own == argument)? as u32;
        let function = self.plain_function(key)?;
        let over = if function.is_async {
            let outer = facts.parent(call)?;
            matches!(facts.kind(outer), ExprKind::Await(_)).then_some(outer)?
        } else {
            call
        };
        self.effects.dropped.summary(&Drops(self), key).contains(&number).then_some(over)
    }

    /// A function with a body that nothing can stand in for, as an impl does for a trait's own.
    pub(super) fn plain_function(&self, (file, id): FnKey) -> Option<&Function> {
        let function = &self.file(file).facts[id];
        let is_plain = function.body.is_some() && !matches!(function.owner, Owner::Trait(_));
        is_plain.then_some(function)
    }

    /// The functions that take the value of a parameter; `None` where something else may keep it.
    fn given_on(&self, file: FileId, id: FnId, pat: PatId) -> Option<Vec<(FnKey, u32)>> {
        let facts = &self.file(file).facts;
        let body = self.plain_function((file, id))?.body?;
        let mut given = Vec::new();
        if let PatKind::Wild = facts[pat].kind {
            return Some(given);
        }
        let mut open: Vec<LocalId> = vec![facts.bound(pat)?];
        let mut seen = open.clone();
        while let Some(local) = open.pop() {
            for &at in &facts[local].uses {
                // What a closure or async block takes along may outlive the call.
                if facts.scope(at) != facts.scope_of_extent(body) {
                    return None;
                }
                let outer = facts.parent(at)?;
                match facts.kind(outer) {
                    // By a mutable borrow the value may be taken out.
                    ExprKind::Ref { mutable: false, .. } => {}
                    ExprKind::Method { receiver, .. } if *receiver == at => {
                        let callee = self.callee(file, outer).filter(|callee| callee.certain)?;
                        let receiver = self.function(&callee).receiver.as_ref()?;
                        (receiver.by_ref && !receiver.mutable).then_some(())?;
                    }
                    ExprKind::Call { .. } if self.call_role(file, outer, Role::Drops).is_some() => {
                    }
                    ExprKind::Call { .. } | ExprKind::Method { .. } => {
                        let (key, args) = self.passes(file, outer)?;
                        let number = args.iter().position(|&own| own == at)? as u32;
                        // Whether the future of an async function is waited for is another question.
                        self.plain_function(key).filter(|own| !own.is_async)?;
                        given.push((key, number));
                    }
                    ExprKind::Block(_) => {
                        let next = facts.bound(facts.let_of(at)?)?;
                        if !seen.contains(&next) {
                            seen.push(next);
                            open.push(next);
                        }
                    }
                    _ => return None,
                }
            }
        }
        Some(given)
    }
}
