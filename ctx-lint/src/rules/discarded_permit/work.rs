//! Whether work follows, and whether taking the guard was only a way to wait.

use super::{Kind, Pass, acts};
use crate::facts::{ExprId, ExprKind, Facts, FnId, Stmt};
use crate::index::{Index, Thing, Type};
use crate::role::Role;
use crate::source::FileId;

/// The first thing that runs after `at` and does something, and whether it stands in the same block.
pub(super) fn after(pass: &Pass<'_>, at: ExprId, kind: Kind) -> Option<(ExprId, bool)> {
    let facts = pass.facts;
    let mut here = at;
    let mut same = true;
    for outer in facts.ancestors(at) {
        match facts.kind(outer) {
            ExprKind::Block(block) => {
                let number = facts.statement_of(outer, here)?;
                let later = block.stmts[number + 1..].iter();
                // What no build has beside it does not follow: it may be another form of the same value.
                let beside =
                    |&work: &ExprId| pass.index.has_all([at, work].map(|id| (pass.file, id)));
                let works = later.filter_map(|stmt| work_in(pass, stmt, kind));
                if let Some(work) = works.into_iter().find(beside) {
                    return Some((work, same));
                }
                // The block of an `if` is looked past; a block of its own is a scope on purpose.
                let holder = facts.parent(outer)?;
                let passes = kind == Kind::Permit && is_lone_if(facts, holder, outer);
                if !passes {
                    return None;
                }
                same = false;
            }
            _ if facts.is_deferred(outer) => return None,
            _ => {}
        }
        here = outer;
    }
    None
}

fn is_lone_if(facts: &Facts, id: ExprId, then: ExprId) -> bool {
    matches!(facts.kind(id), ExprKind::If { then: own, else_: None, .. } if *own == then)
}

fn work_in(pass: &Pass<'_>, stmt: &Stmt, kind: Kind) -> Option<ExprId> {
    let facts = pass.facts;
    let part = match stmt {
        Stmt::Let(binding) => binding.init?,
        Stmt::Expr { expr, .. } => *expr,
        Stmt::Item(_) => return None,
    };
    let logs = kind == Kind::Scope;
    facts.runs(part).into_iter().find(|&id| {
        acts(pass, id) && !in_log(facts, id, part)
            || logs && matches!(facts.kind(id), ExprKind::Macro(_))
    })
}

/// Whether an expression is only an argument of a logging macro.
fn in_log(facts: &Facts, id: ExprId, within: ExprId) -> bool {
    facts
        .ancestors(id)
        .take_while(|&outer| facts.contains(within, outer))
        .any(|outer| matches!(facts.kind(outer), ExprKind::Macro(_)))
}

/// Whether the permit or lock is taken to wait for something else.
pub(super) fn only_waits(pass: &Pass<'_>, id: ExprId, kind: Kind) -> bool {
    let facts = pass.facts;
    if kind == Kind::Scope {
        return false;
    }
    let call = facts.peel(id);
    let ExprKind::Method { receiver, args, .. } = facts.kind(call) else { return false };
    // Several at once: all that were handed out are back.
    let is_number = |&arg: &ExprId| matches!(pass.index.type_of(pass.file, arg), Type::Prim(_));
    let several = args.iter().any(is_number)
        && pass.index.call_role(pass.file, call, Role::Acquires).is_some();
    several || (kind == Kind::Permit && is_signal(pass, *receiver))
}

/// Whether a semaphore is used to tell something, not to limit: somebody closes or fills it, or it starts empty.
fn is_signal(pass: &Pass<'_>, semaphore: ExprId) -> bool {
    let index = pass.index;
    let Some(thing) = index.thing(pass.file, semaphore) else { return false };
    !index.calls_with(Role::LetsIn, &thing).is_empty() || starts_empty(index, &thing)
}

/// Whether a semaphore may be one that is made without permits.
fn starts_empty(index: &Index, semaphore: &Thing) -> bool {
    let makes = |&(home, id): &(FileId, FnId)| {
        let function = &index.file(home).facts[id];
        function.receiver.is_none() && function.params.len() == 1
    };
    let blocks = index.impls_of(semaphore.ty()).into_iter();
    let own = blocks.flat_map(|(home, id)| {
        index.file(home).facts[id].functions.iter().map(move |&function| (home, function))
    });
    own.filter(makes).any(|(home, id)| {
        index.mentions(&index.file(home).facts[id].name).any(|(file, at)| {
            let facts = &index.file(file).facts;
            let ExprKind::Call { args, .. } = facts.kind(at) else { return false };
            matches!(&args[..], [zero] if is_zero(facts, *zero))
                && index.callee(file, at).is_some_and(|own| (own.file, own.id) == (home, id))
                && index.is_put_into(file, at, semaphore)
        })
    })
}

/// Where somebody else holds the lock that is taken here across a wait, so that taking it may be a way to wait for that.
/// It is not where the same work is done elsewhere under the lock.
pub(super) fn holder(pass: &Pass<'_>, id: ExprId, work: ExprId) -> Option<(FileId, ExprId)> {
    let (facts, index) = (pass.facts, pass.index);
    let ExprKind::Method { receiver, .. } = facts.kind(facts.peel(id)) else { return None };
    let lock = index.thing(pass.file, *receiver)?;
    let called =
        |file: FileId, at: ExprId| index.callee(file, at).map(|callee| (callee.file, callee.id));
    let ours: Vec<_> = facts.descendants(work).filter_map(|at| called(pass.file, at)).collect();
    let mut waiting = Vec::new();
    for (file, call) in index.calls_with(Role::Acquires, &lock) {
        let facts = &index.file(file).facts;
        let under = index.runs_under(file, call);
        if under.iter().any(|&at| called(file, at).is_some_and(|own| ours.contains(&own))) {
            return None;
        }
        if under.iter().any(|&at| matches!(facts.kind(at), ExprKind::Await(_))) {
            waiting.push((file, call));
        }
    }
    index.first_of(waiting)
}

fn is_zero(facts: &Facts, id: ExprId) -> bool {
    matches!(facts.kind(id), ExprKind::Lit(crate::facts::Lit::Int(text)) if text == "0")
}
