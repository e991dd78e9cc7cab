//! A call ignores the context in reach, although a variant of the function takes one.
//!
//! `scope` of the standard library waits for its threads, whatever happens; `ctx.thread_scope` ends with the context. A
//! span that is started without its parent becomes a child of whatever is current. The same holds for a function of
//! your own beside one that takes the same and a context, and calls it.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! struct Client;
//!
//! impl Client {
//!     async fn fetch(&self, _: u32) {}
//!     async fn fetch_with_token(&self, number: u32, token: &CancellationToken) {
//!         token.run_until_cancelled(self.fetch(number)).await;
//!     }
//! }
//!
//! async fn load(client: &Client, token: &CancellationToken) {
//!     client.fetch(1).await; //~ context_free_api
//!     client.fetch_with_token(2, token).await;
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! struct Client;
//!
//! impl Client {
//!     async fn fetch(&self, _: u32) {}
//!     async fn fetch_with_token(&self, number: u32, token: &CancellationToken) {
//!         token.run_until_cancelled(self.fetch(number)).await;
//!     }
//! }
//!
//! async fn load(client: &Client, token: &CancellationToken) {
//!     client.fetch_with_token(1, token).await;
//!     client.fetch_with_token(2, token).await;
//! }
//! ```
//!
//! ## Limits
//!
//! The rule has not been proven on real code. These are not reported:
//!
//! * Calls that are raced with the context, or that run under it: they need no variant.
//! * Calls from a variant to its sibling, and to functions that several others call in this way: none of them is the variant.
//! * Spans that are started where a context has been attached.
//! * Sleeps: `uninterruptible_sleep` reports them.

mod twin;

use crate::facts::ExprKind;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "context_free_api",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Context, Role::Token, Role::CurrentContext],
    in_tests: false,
    source: include_str!("context_free_api.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) {
            continue;
        }
        let Some(found) = twin::of(pass, id) else { continue };
        if index.is_cleanup(file, id)
            || index.is_over(file, id, &found.reach.place)
            || index.winds_down(file, id)
        {
            continue;
        }
        let (name, path) = (found.name, found.reach.path);
        let draft = pass
            .report(facts[id].span, format!("this call ignores `{path}`"))
            .primary(format!("`{name}` takes it"));
        let draft = match found.reach.declared {
            Some(span) => draft.label(span, "this is in reach"),
            None => draft,
        };
        draft.help(format!("call `{name}`"));
    }
}
