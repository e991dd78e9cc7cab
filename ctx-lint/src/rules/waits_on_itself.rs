//! Code waits for something that only that same code could provide.
//!
//! A loop that receives until its channel is closed does not end while there is a sender, and the function that
//! receives has kept one: it passes clones to its tasks and forgets to drop the original. Similarly, a `select!` polls
//! a send that waits for room, while the handler of another branch sends to the same channel: the second send queues
//! behind the first, which nobody polls until the handler has finished.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc;
//!
//! async fn gather(numbers: Vec<u32>) -> Vec<u32> {
//!     let (tx, mut rx) = mpsc::channel(8);
//!     for number in numbers {
//!         let tx = tx.clone();
//!         tokio::spawn(async move { tx.send(number * 2).await });
//!     }
//!     let mut all = Vec::new();
//!     while let Some(number) = rx.recv().await { //~ waits_on_itself
//!         all.push(number);
//!     }
//!     all
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc;
//!
//! async fn gather(numbers: Vec<u32>) -> Vec<u32> {
//!     let (tx, mut rx) = mpsc::channel(8);
//!     for number in numbers {
//!         let tx = tx.clone();
//!         tokio::spawn(async move { tx.send(number * 2).await });
//!     }
//!     drop(tx);
//!     let mut all = Vec::new();
//!     while let Some(number) = rx.recv().await {
//!         all.push(number);
//!     }
//!     all
//! }
//! ```
//!
//! ## Limits
//!
//! A sender counts if it is created beside its receiver in one `let`, is never moved or dropped, and is not used from
//! the loop on. The rule is silent if a message can end the loop, if the loop can be left in another way, and if
//! nothing comes after it. A send in a handler counts if it is made through the same variable or field as the one that
//! the `select!` polls.

use crate::index::Stuck;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "waits_on_itself",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Sender],
    in_tests: false,
    source: include_str!("waits_on_itself.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for stuck in pass.index.stuck(pass.file) {
        match stuck {
            Stuck::OwnSender { call, sender } => {
                let facts = pass.facts;
                let name = &facts[sender].name;
                let message = format!(
                    "this loop ends when all senders are gone, and its function keeps `{name}`"
                );
                let (span, made) = (facts[call].span, facts[sender].span);
                let help = format!("drop it before the loop, with `drop({name})`");
                pass.report(span, message)
                    .primary("waits forever once all the others have finished sending")
                    .label(made, "lives to the end of the function")
                    .help(help);
            }
            Stuck::OwnSend { call, future, made } => {
                let facts = pass.facts;
                let name = &facts[future].name;
                let message = format!(
                    "when the channel is full, this waits behind `{name}`, which nothing polls meanwhile"
                );
                let (span, made) = (facts[call].span, facts[made].span);
                pass.report(span, message)
                    .primary("gets no room before the other send has completed")
                    .label(made, "is ahead of it in the queue, and is polled only by the `select!`")
                    .help("use `try_send` here, or send from a task of its own");
            }
        }
    }
}
