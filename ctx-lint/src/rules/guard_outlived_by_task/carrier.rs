//! What runs on after the function that a guard stays in, and whether the function ends before it.

use super::guarded::Guarded;
use crate::facts::{ExprId, ExprKind, Stmt};
use crate::role::Role;
use crate::rule::Pass;

/// What runs under a context after its function has returned.
pub(super) struct Carrier {
    pub at: ExprId,
    /// What it is called, and how it gets out.
    pub what: &'static str,
    pub how: &'static str,
}

/// A call that starts a task or thread under the context.
pub(super) fn spawned(pass: &Pass<'_>, root: ExprId, guarded: &Guarded) -> Option<Carrier> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let at = facts.runs(root).into_iter().find(|&at| {
        let spawns = index.call_role(file, at, Role::Spawns).is_some_and(|how| how != "scoped");
        spawns && guarded.is_left_by(pass, at)
    })?;
    Some(Carrier { at, what: "task", how: "spawned" })
}

/// The closure, async block, or stream under the context that a function gives back.
pub(super) fn returned(pass: &Pass<'_>, root: ExprId) -> Option<Carrier> {
    let facts = pass.facts;
    let mut at = root;
    loop {
        at = match facts.kind(at) {
            ExprKind::Closure(_) => return Some(Carrier { at, what: "closure", how: "returned" }),
            ExprKind::Block(_) if facts.is_deferred(at) => {
                return Some(Carrier { at, what: "future", how: "returned" });
            }
            // A future or stream that ends with the context.
            ExprKind::Method { .. }
                if pass.index.call_role(pass.file, at, Role::RunsUntilCancelled).is_some() =>
            {
                let is_future = pass.index.is_future(&pass.index.type_of(pass.file, at));
                let what = if is_future { "future" } else { "stream" };
                return Some(Carrier { at, what, how: "returned" });
            }
            ExprKind::Return(Some(value)) => *value,
            ExprKind::Call { args, .. } if args.len() == 1 && wraps(pass, at) => args[0],
            _ => return None,
        }
    }
}

/// Whether a call only puts its argument into something: `Ok(x)`, `Box::pin(x)`.
fn wraps(pass: &Pass<'_>, call: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let boxes = || {
        let known = index.callee_at(file, call).is_some_and(|callee| index.is_stub(callee.file));
        known && index.type_role(&index.type_of(file, call), Role::Transparent).is_some()
    };
    index.is_constructor(file, call) || boxes()
}

/// Whether nothing that could wait runs between the carrier and the end of the block.
pub(super) fn ends_at_once(pass: &Pass<'_>, root: ExprId, carrier: ExprId, rest: &[Stmt]) -> bool {
    let facts = pass.facts;
    // The carrier is the whole statement, but for wrappers: no loop, branch or `.await` around it.
    let mut around = facts.ancestors(carrier).take_while(|&outer| facts.contains(root, outer));
    let plain = around.all(|outer| match facts.kind(outer) {
        ExprKind::Call { .. } => wraps(pass, outer),
        ExprKind::Tuple(_) | ExprKind::Struct { .. } | ExprKind::Try(_) | ExprKind::Return(_) => {
            true
        }
        _ => false,
    });
    plain && rest.iter().all(|stmt| pass.index.is_brief(pass.file, stmt))
}
