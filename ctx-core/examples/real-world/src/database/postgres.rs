//! PostgreSQL, 14 or later: in another process, most often on another machine.

use std::str::FromStr;

use ctx_core::Context;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{PgPool, Postgres};

use super::lease::Backend;

// ANCHOR: postgres
pub(super) async fn open(url: &str) -> sqlx::Result<PgPool> {
    // So often, in milliseconds, the server looks whether the client of a running statement is still there.
    let check = [("client_connection_check_interval", 100)];
    let options = PgConnectOptions::from_str(url)?.options(check);
    PgPoolOptions::new().max_connections(8).connect_with(options).await
}

/// The lease closes a connection that it does not finish, and the server ends its statement and its transaction.
///
/// `pg_cancel_backend`, sent on another connection, may come late, and then hits the statement of whoever has the
/// connection next. A connection that was closed has no next.
impl Backend for Postgres {
    async fn arm(_: &Context, _: &mut PgConnection) -> sqlx::Result<()> {
        Ok(())
    }

    async fn disarm(_: &mut PgConnection) -> sqlx::Result<()> {
        Ok(())
    }
}
// ANCHOR_END: postgres
