//! SQLite: in this process, on a thread for each connection.

use std::str::FromStr;

use ctx_core::Context;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Sqlite, SqlitePool};

use super::lease::Backend;

/// SQLite asks whether to go on after so many steps of its virtual machine: some microseconds.
const STEPS: i32 = 1000;

pub(super) async fn open(url: &str) -> sqlx::Result<SqlitePool> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal);
    SqlitePoolOptions::new().max_connections(8).connect_with(options).await
}

// ANCHOR: sqlite
impl Backend for Sqlite {
    async fn arm(ctx: &Context, conn: &mut SqliteConnection) -> sqlx::Result<()> {
        let ctx = ctx.clone();
        conn.lock_handle().await?.set_progress_handler(STEPS, move || !ctx.is_cancelled());
        Ok(())
    }

    async fn disarm(conn: &mut SqliteConnection) -> sqlx::Result<()> {
        conn.lock_handle().await?.remove_progress_handler();
        Ok(())
    }
}
// ANCHOR_END: sqlite
