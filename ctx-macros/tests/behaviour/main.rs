//! What functions under `#[context_fn]` do when they run.
//!
//! `tests/editions.rs` runs these same files under older editions, so they are written in what all editions have.

#![deny(warnings)]
#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::unwrap_used,
    reason = "these functions have odd shapes on purpose; `lints.rs` looks at lints"
)]

mod blocks;
mod company;
mod forms;
mod limits;
mod span;
mod values;
mod written;

use std::future::Future;

use ctx_core::{Context, ContextError};

/// An error of one's own, as services have.
#[derive(Debug, PartialEq)]
enum Error {
    Ended(ContextError),
}

impl From<ContextError> for Error {
    fn from(error: ContextError) -> Self {
        Self::Ended(error)
    }
}

/// A context that has ended.
fn ended() -> Context {
    let (ctx, guard) = Context::background().with_cancel();
    guard.cancel();
    ctx
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
