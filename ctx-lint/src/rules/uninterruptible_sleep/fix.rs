//! How a sleep is made to end with the context.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Root, Scope, Stmt};
use crate::index::{InReach, Type, Wait, WaitKind};
use crate::role::Role;
use crate::source::Span;

type Edits = (String, Vec<(Span, String)>);

/// The edits, where it is certain that they compile and end the function or loop.
pub(super) fn of(pass: &Pass<'_>, id: ExprId, wait: Wait, reach: &InReach) -> Option<Edits> {
    if wait.kind != WaitKind::Sleep || !is_statement(pass, id) || is_moved(pass, reach) {
        return None;
    }
    if reach.token { under_token(pass, id, wait, reach) } else { by_context(pass, id, wait, reach) }
}

/// `sleep(d).await` → `ctx.sleep(d).await?`
fn by_context(pass: &Pass<'_>, id: ExprId, wait: Wait, reach: &InReach) -> Option<Edits> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Call { func, .. } = facts.kind(wait.call) else { return None };
    let callee = index.callee(file, wait.call)?;
    if index.function(&callee).name != "sleep" || !matches!(facts.scope(id), Scope::Body(_)) {
        return None;
    }
    let name = if wait.call == id { "sleep_blocking" } else { "sleep" };
    let context = context_type(pass, reach)?;
    let own = index.method(file, index.module_at(file, id), &context, name)?;
    let env = index.env_of_fn(own.file, own.id);
    let error = index.error_of(&index.type_of_ty(&env, &index.function(&own).ret))?;
    let wanted = index.error_of_fn(file, facts.function(id)?)?;
    if !index.converts(&error, &wanted) {
        return None;
    }
    let end = Span { start: facts[id].span.end, end: facts[id].span.end };
    let edits = vec![(facts[*func].span, format!("{}.{name}", reach.path)), (end, "?".to_owned())];
    Some((format!("sleep until `{}` is cancelled, and then return", reach.path), edits))
}

/// `sleep(d).await` → `token.run_until_cancelled(sleep(d)).await`, as the last thing in a `while !token.is_cancelled()`
fn under_token(pass: &Pass<'_>, id: ExprId, wait: Wait, reach: &InReach) -> Option<Edits> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let looping = facts.enclosing_loop(id).filter(|_| wait.call != id)?;
    let ExprKind::While { cond, body, .. } = facts.kind(looping) else { return None };
    let ExprKind::Block(block) = facts.kind(*body) else { return None };
    let last = matches!(block.stmts.last()?, Stmt::Expr { expr, .. } if *expr == id);
    let asks = facts.runs(*cond).into_iter().any(|at| {
        let ExprKind::Method { receiver, .. } = facts.kind(at) else { return false };
        index.place(file, *receiver).as_ref() == Some(&reach.place)
            && index.call_role(file, at, Role::Checks).is_some()
    });
    if !last || !asks {
        return None;
    }
    let span = facts[wait.call].span;
    let (start, end) =
        (Span { start: span.start, end: span.start }, Span { start: span.end, end: span.end });
    let edits =
        vec![(start, format!("{}.run_until_cancelled(", reach.path)), (end, ")".to_owned())];
    Some((format!("sleep under `{}`", reach.path), edits))
}

/// Whether a wait is a statement whose value nobody takes.
fn is_statement(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(id) else { return false };
    let ExprKind::Block(block) = facts.kind(outer) else { return false };
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, semi: true } if *expr == id))
}

/// Whether the context's variable is moved somewhere, so that it may not be there.
fn is_moved(pass: &Pass<'_>, reach: &InReach) -> bool {
    let facts = pass.facts;
    let Root::Local(local) = reach.place.root else { return true };
    let owned = !matches!(pass.index.type_of_local(pass.file, local), Type::Ref(..));
    reach.place.fields.is_empty() && owned && facts[local].uses.iter().any(|&at| facts.is_move(at))
}

fn context_type(pass: &Pass<'_>, reach: &InReach) -> Option<Type> {
    let Root::Local(local) = reach.place.root else { return None };
    let ty = pass.index.type_of_local(pass.file, local);
    Some(reach.place.fields.iter().fold(ty, |ty, name| pass.index.field(&ty, name)))
}
