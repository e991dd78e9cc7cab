//! A service on a database, whose statements end with the request: not only for the client, but in the database.
//!
//! ```text
//! cargo run -p real-world --bin database
//! curl -X POST localhost:3000/transfer/1/2/50
//! curl -H 'grpc-timeout: 200m' localhost:3000/report/1000000000000
//! ```
//!
//! It uses an SQLite file, or what the environment variable `DATABASE_URL` says; PostgreSQL with the feature `postgres`.

mod lease;
#[cfg(feature = "postgres")]
mod postgres;
mod sqlite;
mod store;

use std::error::Error;

use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum::{Extension, Router};
use ctx_core::{Context, context_fn};

use self::store::Store;
use crate::Fault;

/// An error of the database, or the end of the context.
pub type Failure = Box<dyn Error + Send + Sync>;

/// The number of accounts.
pub const ACCOUNTS: i64 = 100;

/// What all accounts together hold, always.
pub const TOTAL: i64 = ACCOUNTS * 1_000_000;

/// Opens the database, creates its tables where they are missing, and makes the routes.
///
/// `/transfer/{from}/{to}/{amount}` moves money in one transaction, `/total` adds up all accounts, and
/// `/report/{steps}` is a statement that takes as long as it is told to.
///
/// # Errors
///
/// When the database cannot be opened, or is one that this was built without.
#[context_fn]
pub async fn router(ctx: &Context, url: &str) -> Result<Router, Failure> {
    if url.starts_with("sqlite:") {
        let pool = sqlite::open(url).await?;
        store::create(ctx, &pool).await?;
        return Ok(routes(pool));
    }
    #[cfg(feature = "postgres")]
    if url.starts_with("postgres") {
        let pool = postgres::open(url).await?;
        store::create(ctx, &pool).await?;
        return Ok(routes(pool));
    }
    Err(format!("there is no support for this database: {url}").into())
}

fn routes<S: Store>(store: S) -> Router {
    Router::new()
        .route("/transfer/{from}/{to}/{amount}", post(transfer::<S>))
        .route("/total", get(total::<S>))
        .route("/report/{steps}", get(report::<S>))
        .with_state(store)
}

async fn transfer<S: Store>(
    Extension(ctx): Extension<Context>,
    State(store): State<S>,
    Path((from, to, amount)): Path<(i64, i64, i64)>,
) -> Result<&'static str, Fault> {
    let done = store.transfer(&ctx, from, to, amount).await;
    done.map(|()| "done").map_err(|error| Fault::of(&ctx, error))
}

async fn total<S: Store>(
    Extension(ctx): Extension<Context>,
    State(store): State<S>,
) -> Result<String, Fault> {
    let total = store.total(&ctx).await;
    total.map(|total| total.to_string()).map_err(|error| Fault::of(&ctx, error))
}

async fn report<S: Store>(
    Extension(ctx): Extension<Context>,
    State(store): State<S>,
    Path(steps): Path<i64>,
) -> Result<String, Fault> {
    let report = store.report(&ctx, steps).await;
    report.map(|steps| steps.to_string()).map_err(|error| Fault::of(&ctx, error))
}
