//! A task only forwards a cancellation to a token that could have been a child token.
//!
//! The task waits for one token and cancels another. It lives until the first is cancelled, even if the work under the
//! second has long ended: in a server, that is a task and its tokens for every request. A child token is cancelled
//! together with its parent, and needs no task.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! async fn handle(shutdown: &CancellationToken) {
//!     let cancel = CancellationToken::new();
//!     let (parent, child) = (shutdown.clone(), cancel.clone());
//!     tokio::spawn(async move { //~ token_linked_by_task
//!         parent.cancelled().await;
//!         child.cancel();
//!     });
//!     work(cancel).await;
//! }
//! # async fn work(_: CancellationToken) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! async fn handle(shutdown: &CancellationToken) {
//!     work(shutdown.child_token()).await;
//! }
//! # async fn work(_: CancellationToken) {}
//! ```
//!
//! ## Limits
//!
//! The second token must be created in the same function, and this task must be the only one that cancels it. A task
//! that does more than wait, log and cancel is not reported; nor is one that is started under a condition.

use crate::facts::{BlockKind, ExprId, ExprKind, Select, Stmt};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "token_linked_by_task",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Token],
    in_tests: false,
    source: include_str!("token_linked_by_task.rs"),
    check,
};

/// A task that hands a cancellation on.
struct Link {
    /// The call that starts it.
    spawn: ExprId,
    /// The wait for the token whose cancellation is handed on, and that token.
    wait: ExprId,
    parent: ExprId,
    /// Where the token that it cancels is made.
    root: ExprId,
}

fn check(pass: &mut Pass<'_>) {
    let links: Vec<Link> = pass.facts.all().filter_map(|(id, _)| link(pass, id)).collect();
    for link in &links {
        let of_same = links.iter().filter(|other| other.root == link.root);
        if of_same.count() > 1 {
            continue;
        }
        let parent = origin(pass, link.parent).unwrap_or(link.parent);
        let (facts, parent) = (pass.facts, pass.text(pass.facts[parent].span).to_owned());
        pass.report(facts.call_head(link.spawn), "this task only forwards a cancellation")
            .primary(format!("lives until `{parent}` is cancelled"))
            .label(facts[link.wait].span, "waits here, even when the work is done")
            .label(facts[link.root].span, "this token could be a child")
            .help(format!("make it `{parent}.child_token()`, and remove the task"));
    }
}

/// The link that a task is, by the block that it runs.
fn link(pass: &Pass<'_>, task: ExprId) -> Option<Link> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Block(block) = facts.kind(task) else { return None };
    if !matches!(block.kind, BlockKind::Async { .. }) || !index.is_spawned(file, task) {
        return None;
    }
    let (wait, cancel) = match steps(pass, task)?[..] {
        [wait, cancel] => {
            let ExprKind::Await(wait) = facts.kind(wait) else { return None };
            (*wait, cancel)
        }
        [only] => {
            let ExprKind::Select(select) = facts.kind(only) else { return None };
            passes_on(pass, select)?
        }
        _ => return None,
    };
    let parent = receiver(pass, wait, Role::WaitsCancelled)?;
    let root = origin(pass, receiver(pass, cancel, Role::Cancels)?)?;
    let spawn = facts.parent(task)?;
    let is_root = index.call_role(file, root, Role::Root).is_some();
    (is_root && origin(pass, parent) != Some(root) && !is_conditional(pass, spawn, root))
        .then_some(Link { spawn, wait, parent, root })
}

/// The wait and the cancel of a `select!` whose other branch waits for the token that is cancelled.
fn passes_on(pass: &Pass<'_>, select: &Select) -> Option<(ExprId, ExprId)> {
    let [one, other] = &select.branches[..] else { return None };
    [(one, other), (other, one)].into_iter().find_map(|(on, off)| {
        let [cancel] = steps(pass, on.handler)?[..] else { return None };
        let cancelled = receiver(pass, cancel, Role::Cancels)?;
        let ended = receiver(pass, off.future, Role::WaitsCancelled)?;
        let token = pass.facts.local(cancelled)?;
        (pass.facts.is_idle(off.handler) && pass.facts.local(ended) == Some(token))
            .then_some((on.future, cancel))
    })
}

/// What is done in a block, or by an expression, besides logging.
fn steps(pass: &Pass<'_>, at: ExprId) -> Option<Vec<ExprId>> {
    let ExprKind::Block(block) = pass.facts.kind(at) else { return Some(vec![at]) };
    let mut steps = Vec::new();
    for stmt in &block.stmts {
        let Stmt::Expr { expr, .. } = stmt else { return None };
        if !pass.facts.is_idle(*expr) {
            steps.push(*expr);
        }
    }
    Some(steps)
}

/// The token that a method with a role is called on.
fn receiver(pass: &Pass<'_>, call: ExprId, role: Role) -> Option<ExprId> {
    let ExprKind::Method { receiver, .. } = pass.facts.kind(call) else { return None };
    pass.index.call_role(pass.file, call, role)?;
    pass.index.is_token(&pass.index.type_of(pass.file, *receiver)).then_some(*receiver)
}

/// What a token, or the one that it is a clone of, begins with.
fn origin(pass: &Pass<'_>, token: ExprId) -> Option<ExprId> {
    let lineage = pass.index.lineage(pass.file, token)?;
    lineage.steps.is_empty().then_some(lineage.base)
}

/// Whether a task is started on a condition. That there is a parent, and that it is not cancelled yet, is none.
fn is_conditional(pass: &Pass<'_>, spawn: ExprId, root: ExprId) -> bool {
    let facts = pass.facts;
    facts.ancestors(spawn).take_while(|&outer| !facts.contains(outer, root)).any(
        |outer| match facts.kind(outer) {
            ExprKind::If { cond, .. } => {
                !matches!(facts.kind(*cond), ExprKind::Let { .. })
                    && pass.index.call_role(pass.file, *cond, Role::Checks).is_none()
            }
            ExprKind::Match { .. } | ExprKind::While { .. } | ExprKind::For { .. } => true,
            _ => false,
        },
    )
}
