//! Whether work follows, and whether taking the guard was only a way to wait.

use super::{Kind, Pass, acts};
use crate::facts::{ExprId, ExprKind, Facts, Stmt};
use crate::index::{Index, Thing};

/// Words in the names of functions whose job is to wait for others.
const WAITS: &[&str] = &[
    "wait", "drain", "flush", "quiesce", "settle", "barrier", "join", "shutdown", "close", "stop",
    "until", "ready", "idle",
];

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
    let ExprKind::Method { receiver, name, .. } = facts.kind(call) else { return false };
    if name.contains("_many") {
        return true;
    }
    let named = facts.function(id).is_some_and(|function| {
        let name = facts[function].name.to_lowercase();
        WAITS.iter().any(|word| name.contains(word))
    });
    named || (kind == Kind::Permit && is_signal(pass, *receiver))
}

/// Whether a semaphore is used to tell something, not to limit: somebody closes or fills it, or it starts empty.
fn is_signal(pass: &Pass<'_>, semaphore: ExprId) -> bool {
    let index = pass.index;
    let Some(thing) = index.thing(pass.file, semaphore) else { return false };
    let called = |method| index.calls_on(method, &thing).next().is_some();
    called("close") || called("add_permits") || starts_empty(index, &thing)
}

/// Whether a semaphore may be one that is made without permits.
fn starts_empty(index: &Index, semaphore: &Thing) -> bool {
    index.mentions("new").any(|(file, at)| {
        let facts = &index.file(file).facts;
        let ExprKind::Call { func, args } = facts.kind(at) else { return false };
        let ExprKind::Path { path, .. } = facts.kind(*func) else { return false };
        path.text().ends_with("Semaphore::new")
            && matches!(&args[..], [zero] if is_zero(facts, *zero))
            && index.is_put_into(file, at, semaphore)
    })
}

fn is_zero(facts: &Facts, id: ExprId) -> bool {
    matches!(facts.kind(id), ExprKind::Lit(crate::facts::Lit::Int(text)) if text == "0")
}
