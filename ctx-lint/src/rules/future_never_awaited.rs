//! A future is created and never awaited, so its work never happens.
//!
//! An async function does nothing until its future is awaited: `let _guard = self.enter();` on an `async fn enter`
//! takes no lock, and `let _ = sender.send(job);` on a tokio channel sends nothing. A future that is bound to a name
//! counts as used, so the compiler does not warn, and a name that begins with `_` silences the last warning.
//!
//! ## Bad
//!
//! ```no_run
//! struct Pool;
//!
//! impl Pool {
//!     async fn enter(&self) -> Guard { Guard }
//!
//!     async fn sweep(&self) {
//!         let _guard = self.enter(); //~ future_never_awaited
//!         remove_expired().await;
//!     }
//! }
//! # struct Guard;
//! # async fn remove_expired() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! struct Pool;
//!
//! impl Pool {
//!     async fn enter(&self) -> Guard { Guard }
//!
//!     async fn sweep(&self) {
//!         let _guard = self.enter().await;
//!         remove_expired().await;
//!     }
//! }
//! # struct Guard;
//! # async fn remove_expired() {}
//! ```
//!
//! ## Fix
//!
//! In async code, `.await` is added. The function then waits where it did not wait before, so the fix is unsafe and
//! must be requested.
//!
//! ## Limits
//!
//! Only futures of async functions are reported, those of the analysed code and of known libraries: a function that
//! returns a boxed future may have started its work when it was called. A macro may await what stands in its input.

use crate::facts::{ExprId, ExprKind, Let, Name, PatKind, Stmt};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "future_never_awaited",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("future_never_awaited.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (_, kind) in facts.all() {
        let ExprKind::Block(block) = kind else { continue };
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(binding @ Let { init: Some(init), else_: None, .. }) => {
                    check_let(pass, binding, *init);
                }
                Stmt::Expr { expr, semi: true } => check_statement(pass, *expr),
                _ => {}
            }
        }
    }
}

/// What a call is named that gives a future which has not begun to run.
fn lazy(pass: &Pass<'_>, call: ExprId) -> Option<Name> {
    let (index, file) = (pass.index, pass.file);
    let callee = index.callee(file, call).filter(|callee| callee.certain)?;
    let function = index.function(&callee);
    let lazy = function.is_async || index.callee_role(&callee, Role::Sleeps).is_some();
    let future = match index.type_of(file, call) {
        Type::Future(_) => true,
        ty => index.type_role(&ty, Role::Timer).is_some() && index.is_future(&ty),
    };
    // Of a library it is known what it gives; the attributes are those of its stub.
    let known = lazy
        && future
        && (index.is_stub(callee.file)
            || index.are_inert(callee.file, function.module, &function.attrs));
    known.then(|| function.name.clone())
}

fn check_let(pass: &mut Pass<'_>, binding: &Let, init: ExprId) {
    let facts = pass.facts;
    let Some(local) = facts.bound(binding.pat) else {
        if matches!(facts[binding.pat].kind, PatKind::Wild) {
            check_statement(pass, init);
        }
        return;
    };
    if !facts[local].uses.is_empty() {
        return;
    }
    let Some(called) = lazy(pass, init) else { return };
    let name = facts[local].name.clone();
    report(
        pass,
        (binding.span, init),
        format!("the future in `{name}` is never awaited"),
        format!("`{called}` does not run: its future is dropped at the end of the block"),
    );
}

fn check_statement(pass: &mut Pass<'_>, call: ExprId) {
    let Some(called) = lazy(pass, call) else { return };
    let span = pass.facts[call].span;
    report(
        pass,
        (span, call),
        format!("the future of `{called}` is never awaited"),
        format!("`{called}` does not run: its future is dropped at once"),
    );
}

fn report(pass: &mut Pass<'_>, (place, call): (Span, ExprId), message: String, label: String) {
    let facts = pass.facts;
    let span = facts[call].span;
    let is_async = facts.is_async(call);
    let help = if is_async {
        "await it: `….await`"
    } else {
        "make the function async and await it, or use a form of the call that does not wait"
    };
    let draft = pass.report(place, message).primary(label).help(help);
    if is_async {
        draft.fix(FixKind::Unsafe, "await it", vec![(span.at_end(), ".await".to_owned())]);
    }
}
