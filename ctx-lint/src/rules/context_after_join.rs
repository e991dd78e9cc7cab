//! The context of a scope is used after the scope was joined.
//!
//! Joining a scope ends its context, whether the tasks succeeded or not. Anything that is started under that context
//! afterwards is cancelled from the start. Continue with the context that the scope was created with.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::{Context, Scope};
//!
//! async fn copy(parent: &Context) {
//!     let mut scope = Scope::<(), String>::new(parent);
//!     let ctx = scope.context().clone();
//!     scope.spawn(|ctx| async move { upload(&ctx).await });
//!     _ = scope.join().await;
//!     _ = upload(&ctx).await; //~ context_after_join
//! }
//! # async fn upload(_: &Context) -> Result<(), String> { Ok(()) }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::{Context, Scope};
//!
//! async fn copy(parent: &Context) {
//!     let mut scope = Scope::<(), String>::new(parent);
//!     let ctx = scope.context().clone();
//!     scope.spawn(|ctx| async move { upload(&ctx).await });
//!     _ = scope.join().await;
//!     println!("ended by {:?}", ctx.cause());
//!     _ = upload(parent).await;
//! }
//! # async fn upload(_: &Context) -> Result<(), String> { Ok(()) }
//! ```
//!
//! ## Limits
//!
//! It is fine to ask the context about its state, with `err`, `check`, `cause` or `value`, and so is `without_cancel`.
//! A join inside a loop, one task at a time, does not end the scope.

use crate::facts::{ExprId, ExprKind, LocalId, PatKind, Place, Root};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "context_after_join",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Context],
    in_tests: false,
    source: include_str!("context_after_join.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let joins: Vec<(ExprId, LocalId)> = facts
        .all()
        .filter_map(|(id, kind)| {
            let ExprKind::Method { receiver, .. } = kind else { return None };
            let scope = facts.local(*receiver)?;
            let callee = index.callee(file, id)?;
            index.callee_role(&callee, Role::Joins)?;
            let alone = facts.enclosing_loop(id).is_none_or(|turn| {
                facts.extent(scope).is_some_and(|extent| facts.contains(turn, extent))
            });
            alone.then_some((id, scope))
        })
        .collect();
    if joins.is_empty() {
        return;
    }
    for number in 0..facts.locals.len() {
        let context = LocalId(number as u32);
        if !index.is_context(&index.type_of_local(file, context)) {
            continue;
        }
        for &(join, scope) in &joins {
            let before = facts[context].span.start < facts[join].span.start;
            if before && !is_assigned(pass, context) && is_of(pass, context, scope) {
                report(pass, context, join);
            }
        }
    }
}

/// Whether a variable gets another context later.
fn is_assigned(pass: &Pass<'_>, context: LocalId) -> bool {
    let facts = pass.facts;
    let place = Place { root: Root::Local(context), fields: Vec::new() };
    facts.extent(context).is_none_or(|extent| pass.index.renews(pass.file, extent, &place))
}

/// Whether a context is a scope's own: taken from it, bound together with it, or a child of such a one.
fn is_of(pass: &Pass<'_>, context: LocalId, scope: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some((pat, value)) = facts.source_of(context) else { return false };
    if matches!(facts[pat].kind, PatKind::Tuple(_)) && facts.bindings(pat).contains(&scope) {
        return true;
    }
    let Some(lineage) = index.lineage(file, value) else { return false };
    if lineage.steps.iter().any(|&step| index.detaches(file, step)) {
        return false;
    }
    match facts.kind(lineage.base) {
        // `scope.context()`
        ExprKind::Method { receiver, args, .. } => {
            args.is_empty()
                && facts.local(facts.peel(*receiver)) == Some(scope)
                && gives_own(pass, lineage.base)
        }
        ExprKind::Path { local: Some(base), .. } => *base != context && is_of(pass, *base, scope),
        _ => false,
    }
}

/// Whether a method of a scope gives the context that ends with it: that of a library does; one of the run gives a field
/// that holds a child, and not the context that the scope was made under.
fn gives_own(pass: &Pass<'_>, call: ExprId) -> bool {
    let index = pass.index;
    let Some(callee) = index.callee(pass.file, call).filter(|callee| callee.certain) else {
        return false;
    };
    if index.is_stub(callee.file) {
        return true;
    }
    let facts = &index.file(callee.file).facts;
    let tail = index.function(&callee).body.and_then(|body| match facts.kind(body) {
        ExprKind::Block(block) => block.tail(),
        _ => None,
    });
    let Some(given) = tail.and_then(|tail| index.lineage(callee.file, tail)) else { return false };
    let ExprKind::Field { base, name, .. } = facts.kind(given.base) else { return false };
    let owner = index.type_of(callee.file, *base);
    let Some(owner) = owner.peel_refs().def() else { return false };
    let made = index.made_with(owner, name);
    let is_child = |&(home, value): &(FileId, ExprId)| {
        index.lineage(home, value).is_some_and(|lineage| !lineage.steps.is_empty())
    };
    !made.is_empty() && made.iter().all(is_child)
}

fn report(pass: &mut Pass<'_>, context: LocalId, join: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let first = facts.uses_after(context, join).into_iter().find(|&at| is_work(pass, at));
    let Some(at) =
        first.filter(|&at| index.type_of(file, at) == index.type_of_local(file, context))
    else {
        return;
    };
    let (name, taken, joined) =
        (facts[context].name.clone(), facts[context].span, facts[join].span);
    pass.report(facts[at].span, format!("`{name}` ended when the scope was joined"))
        .primary("work that is started under it is cancelled at once")
        .label(taken, "this is the scope's context")
        .label(joined, "joining ends it")
        .help("use the context that the scope was created with");
}

/// Whether a use starts something under the context.
fn is_work(pass: &Pass<'_>, at: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let reads = facts.parent(at).is_some_and(|outer| {
        index.detaches(file, outer)
            || index.callee(file, outer).is_some_and(|callee| {
                [Role::ReadsValue, Role::Checks, Role::WaitsCancelled]
                    .iter()
                    .any(|&role| index.callee_role(&callee, role).is_some())
            })
    });
    let assigned = facts.parent(at).is_some_and(
        |outer| matches!(facts.kind(outer), ExprKind::Assign { left, .. } if *left == at),
    );
    !reads && !assigned && index.is_work(file, at)
}
