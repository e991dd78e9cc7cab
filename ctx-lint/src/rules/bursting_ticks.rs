//! An interval catches up on missed ticks at full speed, and each tick sends a request.
//!
//! An interval remembers the ticks that it missed while its loop was busy, and yields them one after the other without
//! a pause. If each iteration sends a request to another machine, a slow response is followed by a burst of requests,
//! to a machine that is already slow.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::net::TcpStream;
//! use tokio::time::interval;
//!
//! async fn probe(address: &str) {
//!     let mut every = interval(Duration::from_secs(1)); //~ bursting_ticks
//!     loop {
//!         every.tick().await;
//!         println!("{}", TcpStream::connect(address).await.is_ok());
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::net::TcpStream;
//! use tokio::time::{MissedTickBehavior, interval};
//!
//! async fn probe(address: &str) {
//!     let mut every = interval(Duration::from_secs(1));
//!     every.set_missed_tick_behavior(MissedTickBehavior::Delay);
//!     loop {
//!         every.tick().await;
//!         println!("{}", TcpStream::connect(address).await.is_ok());
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The rule looks at intervals whose period is written out, in loops that connect or wait for a socket, also in
//! functions that they call. It is silent where that is under a timeout that is not longer than the period.

use crate::index::Burst;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "bursting_ticks",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::MissedTicks],
    in_tests: false,
    source: include_str!("bursting_ticks.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Burst { made, work, length } in pass.index.bursting_tickers(pass.file) {
        let facts = pass.facts;
        let takes = match length {
            Some(length) => format!("may take {length:?}, longer than a period"),
            None => "may take longer than a period".to_owned(),
        };
        pass.report(
            facts[made].span,
            "missed ticks are caught up on at full speed, each with a request",
        )
        .primary("yields missed ticks one after the other, without a pause")
        .label(facts.call_head(work), takes)
        .help("call `set_missed_tick_behavior(MissedTickBehavior::Delay)` on it");
    }
}
