//! A future is bound to a name and never awaited, so what it was made for does not happen.
//!
//! An async function does nothing until its future is awaited: `let _guard = self.enter();` on an
//! `async fn enter` takes no lock. A future that is bound to a name counts as used, so the compiler is silent,
//! and a name that begins with `_` silences the last warning.
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
//! `.await` is added in async code. The function then waits where it did not wait before, so the fix is not applied
//! unless it is asked for.
//!
//! ## Limits
//!
//! Only futures of async functions count, of the analysed code and of the libraries that are known:
//! a function that returns a boxed future may have begun to work when it was called.
//! `let _ = future;` is left to clippy's `let_underscore_future`.

use crate::facts::{Attr, ExprId, ExprKind, Let, Stmt};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

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
            if let Stmt::Let(binding @ Let { init: Some(init), else_: None, .. }) = stmt {
                check_let(pass, binding, *init);
            }
        }
    }
}

fn check_let(pass: &mut Pass<'_>, binding: &Let, init: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(local) = facts.bound(binding.pat) else { return };
    if !facts[local].uses.is_empty() {
        return;
    }
    let Some(callee) = index.callee(file, init).filter(|callee| callee.certain) else { return };
    let function = index.function(&callee);
    let lazy = function.is_async || index.callee_role(&callee, Role::Sleeps).is_some();
    let future = match index.type_of(file, init) {
        Type::Future(_) => true,
        ty => index.type_role(&ty, Role::Timer).is_some() && index.is_future(&ty),
    };
    if !lazy || !future || !function.attrs.iter().all(Attr::is_inert) {
        return;
    }
    let name = facts[local].name.clone();
    let called = function.name.clone();
    let span = facts[init].span;
    let draft = pass
        .report(binding.span, format!("the future in `{name}` is never awaited"))
        .primary(format!("`{called}` does not run: its future is dropped at the end of the block"))
        .help("await it: `….await`");
    if facts.is_async(init) {
        draft.fix(FixKind::Unsafe, "await it", vec![(span.at_end(), ".await".to_owned())]);
    }
}
