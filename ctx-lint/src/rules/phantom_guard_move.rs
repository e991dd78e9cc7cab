//! `let _ = guard;` in a task does not move the guard into the task.
//!
//! `_` binds nothing, so a `move` closure or async block that mentions a guard only in `let _ = guard;` does not
//! capture it. The guard stays in the function that starts the task, and is dropped when that function ends: the task
//! is cancelled while it runs, or runs without the permit that it was given, although the line seems to say the
//! opposite.
//!
//! Guards are all values whose drop does something: cancel guards, permits, locks, ends of channels, handles that abort
//! their task, and types of the analysed code with a `Drop` of their own, also inside an `Option` or `Result`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn start(parent: &Context) {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || {
//!         let _ = guard; //~ phantom_guard_move
//!         work(&ctx);
//!     });
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::sync::Semaphore;
//!
//! async fn crawl(pages: Vec<String>, limit: Arc<Semaphore>) {
//!     for page in pages {
//!         let Ok(permit) = limit.clone().acquire_owned().await else { return };
//!         tokio::spawn(async move {
//!             let _ = permit; //~ phantom_guard_move
//!             fetch(page).await;
//!         });
//!     } // the permit is given back here, and the limit limits nothing
//! }
//! # async fn fetch(_: String) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn start(parent: &Context) {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || {
//!         let _guard = guard;
//!         work(&ctx);
//!     });
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! `_` becomes the name with an underscore before it, unless the task is created again on each iteration of a loop.
//!
//! ## Limits
//!
//! Edition 2018 captures whole variables that are mentioned in any way, even with `_`, so its code is not reported.
//! These are not reported either: a guard that is used again after the task, a clone of a sender, and an async block
//! that is awaited where it is written.

use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::index::{Lang, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "phantom_guard_move",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("phantom_guard_move.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Block(block) = kind else { continue };
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(binding) => {
                    if let (PatKind::Wild, Some(init)) = (&facts[binding.pat].kind, binding.init) {
                        mention(pass, id, init, Some(binding.pat));
                    }
                }
                Stmt::Expr { expr, .. } => {
                    if let ExprKind::Assign { left, right } = facts.kind(*expr)
                        && matches!(facts.kind(*left), ExprKind::Underscore)
                    {
                        mention(pass, id, *right, None);
                    }
                }
                Stmt::Item(_) => {}
            }
        }
    }
}

/// `let _ = name;` with `name` declared outside the closure or async block around it.
fn mention(pass: &mut Pass<'_>, block: ExprId, value: ExprId, pat: Option<PatId>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if index.edition(file) < 2021 {
        return;
    }
    let Some(local) = facts.local(value) else { return };
    let Some(effect) = effect(pass, &index.type_of_local(file, local)).map(str::to_owned) else {
        return;
    };
    let Some(holder) = task(pass, block) else { return };
    if is_bound_inside(pass, local, holder)
        || is_captured(pass, local, holder, value)
        || is_needed_here(pass, local, holder)
        || is_one_of_many(pass, local)
    {
        return;
    }
    let span = pat.map_or(facts[value].span, |pat| facts[pat].span);
    let name = facts[local].name.clone();
    let declared = facts[local].span;
    let movable = pat.is_some() && !is_shared_by_turns(pass, local, holder);
    let draft = pass
        .report(span, format!("`{name}` is not moved in here: `_` binds nothing"))
        .primary("this captures nothing")
        .label(declared, format!("it stays here, and {effect} at the end of this block"))
        .help("bind it: `let _guard = …;` moves it in");
    if movable {
        let bound = if name.starts_with('_') { name.to_string() } else { format!("_{name}") };
        draft.fix(FixKind::Safe, "move it in", vec![(span, bound)]);
    }
}

/// What the end of a value does, also of one that may be missing.
fn effect<'p>(pass: &Pass<'p>, ty: &Type) -> Option<&'p str> {
    let own = pass.index.drop_effect(ty);
    own.or_else(|| match ty {
        Type::Adt(def, args) => {
            let lang = pass.index.lang_of(def);
            let may_miss = matches!(lang, Some(Lang::Option | Lang::Result));
            effect(pass, args.first().filter(|_| may_miss)?)
        }
        _ => None,
    })
}

/// Whether the value has work to do outside of the task: it is used after it, or the task is awaited where it stands.
fn is_needed_here(pass: &Pass<'_>, local: LocalId, holder: ExprId) -> bool {
    let facts = pass.facts;
    let awaited =
        facts.parent(holder).is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(_)));
    awaited || facts.uses_after(local, holder).iter().any(|&at| !facts.contains(holder, at))
}

/// Whether the value is a clone of a sender: the channel does not end with it.
fn is_one_of_many(pass: &Pass<'_>, local: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_clone = facts.source_of(local).is_some_and(|(_, value)| index.copies(file, value));
    is_clone && index.type_role(&index.type_of_local(file, local), Role::Sender).is_some()
}

/// Whether the task is made again and again while the value stays: it can be moved only once.
fn is_shared_by_turns(pass: &Pass<'_>, local: LocalId, holder: ExprId) -> bool {
    let facts = pass.facts;
    let turn = facts.enclosing_loop(holder);
    turn.is_some_and(|turn| facts.extent(local).is_none_or(|extent| facts.contains(extent, turn)))
}

/// The closure or async block that a block belongs to, itself included.
fn task(pass: &Pass<'_>, block: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    std::iter::once(block).chain(facts.ancestors(block)).find(|&id| facts.is_deferred(id))
}

fn is_bound_inside(pass: &Pass<'_>, local: LocalId, holder: ExprId) -> bool {
    let facts = pass.facts;
    facts[holder].span.contains(facts[local].span)
}

/// Whether another mention inside the same task does capture the guard.
fn is_captured(pass: &Pass<'_>, local: LocalId, holder: ExprId, value: ExprId) -> bool {
    let facts = pass.facts;
    facts[local].uses.iter().any(|&at| at != value && facts.contains(holder, at))
}
