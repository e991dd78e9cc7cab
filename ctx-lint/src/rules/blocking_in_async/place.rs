//! Where a call stands: whether its thread is its own, shared with other tasks, or blocked on purpose.

use super::Pass;
use super::kind::made_here;
use crate::facts::{ExprId, ExprKind, FnId, Owner, Stmt};
use crate::index::{Env, Type};
use crate::role::Role;

/// What an attribute is called that makes a function the handler of requests or commands, which a server runs
/// beside each other.
const HANDLERS: &[&str] = &[
    "command",
    "delete",
    "get",
    "head",
    "options",
    "patch",
    "post",
    "prefix_command",
    "put",
    "route",
    "slash_command",
];

/// What the types begin with that only a handler of requests gets.
const REQUESTS: &[&str] =
    &["actix_web::", "axum::extract::", "poem::web::", "rocket::State", "tonic::Request"];

/// Whether the code runs as the one future of a thread: in `main`, or given to a `block_on`.
pub(super) fn has_own_thread(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    match driven(pass, id) {
        Some(alone) => alone,
        None => {
            facts.function(id).is_some_and(|function| facts[function].name == "main")
                || beside_an_executor(pass, id)
        }
    }
}

/// Whether the code surely runs beside other tasks: in a task that is spawned, or in a handler.
pub(super) fn is_shared(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    driven(pass, id).map_or_else(
        || {
            facts
                .function(id)
                .is_some_and(|function| is_handler(pass, function) || is_task(pass, function))
        },
        |alone| !alone,
    )
}

/// Who runs the future that the code is part of, where the function shows it: `true` for a `block_on`, which gives it
/// the thread, `false` for a runtime that it is spawned on.
fn driven(pass: &Pass<'_>, id: ExprId) -> Option<bool> {
    pass.facts.ancestors(id).find_map(|outer| {
        if drives(pass, outer) {
            return Some(true);
        }
        pass.index.is_spawned(pass.file, outer).then_some(false)
    })
}

fn is_handler(pass: &Pass<'_>, function: FnId) -> bool {
    let index = pass.index;
    let function = &pass.facts[function];
    let env = Env::module(pass.file, function.module);
    let named = |path: &str| HANDLERS.contains(&path.rsplit("::").next().unwrap_or_default());
    let of_request = |path: &str| REQUESTS.iter().any(|start| path.starts_with(start));
    function.attrs.iter().any(|attr| named(&attr.path))
        || function.params.iter().filter_map(|param| param.ty.as_ref()).any(|ty| {
            match index.type_of_ty(&env, ty).peel_refs() {
                Type::Adt(def, _) => of_request(&index.path_of(def)),
                Type::Extern(path, _) => of_request(path),
                _ => false,
            }
        })
}

/// Whether a function of the run is spawned by its name: `tokio::spawn(serve(socket))`.
fn is_task(pass: &Pass<'_>, function: FnId) -> bool {
    let index = pass.index;
    index.calls_of(pass.file, function).into_iter().any(|(home, call)| index.is_spawned(home, call))
}

/// Whether the code means to block: it has asked whether a runtime is there or whether blocking is allowed, or its
/// documentation or a comment says that it blocks.
pub(super) fn is_deliberate(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let body = facts.scope(id).expr();
    let asks_runtime = pass.index.has_asked_for_runtime(pass.file, id);
    let allowed = |cond: ExprId| {
        facts.runs(cond).into_iter().any(|at| match facts.kind(at) {
            ExprKind::Field { name, .. } | ExprKind::Method { name, .. } => name.contains("block"),
            ExprKind::Path { path, .. } => path.last_name().to_lowercase().contains("block"),
            _ => false,
        })
    };
    let says = facts.function(id).is_some_and(|function| {
        ["block the", "blocks the"].iter().any(|words| facts[function].docs.contains(words))
    });
    asks_runtime
        || says
        || is_parked(pass, id)
        || is_greeting(pass, id)
        || pass.index.is_said_to_block(pass.file, id)
        || facts.ancestors(id).take_while(|&outer| outer != body).any(|outer| {
            matches!(facts.kind(outer), ExprKind::If { cond, .. } if !facts.contains(*cond, id) && allowed(*cond))
        })
}

/// Words in the names of channels by which somebody who has just been started says that it is there.
const GREETINGS: &[&str] = &["start", "ready", "init", "boot"];

/// Whether a call waits, once, for the greeting of somebody who has just been started here.
fn is_greeting(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    facts.enclosing_loop(id).is_none()
        && made_here(facts, id).is_some_and(|end| {
            let name = facts[end].name.as_str();
            GREETINGS.iter().any(|word| name.contains(word))
        })
}

/// Whether a call is all that a loop without end does: the thread is kept, and nothing else is to run on it.
fn is_parked(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(looping) = facts.enclosing_loop(id) else { return false };
    let ExprKind::Loop { body, .. } = facts.kind(looping) else { return false };
    matches!(facts.kind(*body), ExprKind::Block(block)
        if matches!(&block.stmts[..], [Stmt::Expr { expr, .. }] if *expr == id))
}

/// Whether a call drives a future on its thread.
fn drives(pass: &Pass<'_>, id: ExprId) -> bool {
    matches!(pass.facts.kind(id), ExprKind::Call { .. } | ExprKind::Method { .. })
        && pass.index.callee(pass.file, id).is_some_and(|callee| {
            pass.index.callee_role(&callee, Role::Blocks).is_some()
                && pass.index.function(&callee).name.contains("block_on")
        })
}

/// Whether another function of the same impl drives futures: then this impl is an executor, and knows what it does.
fn beside_an_executor(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(function) = facts.function(id) else { return false };
    let Owner::Impl(own) = facts[function].owner else { return false };
    let others = facts[own].functions.iter().filter(|&&other| other != function);
    others
        .filter_map(|&other| facts[other].body)
        .any(|body| facts.descendants(body).any(|id| !facts.is_async(id) && drives(pass, id)))
}
