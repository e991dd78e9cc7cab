//! The accounts: what the service asks of its database.

use ctx_core::{Context, context_fn};
use sqlx::{
    ColumnIndex, Connection, Decode, Encode, Executor, IntoArguments, Pool, Type, query_scalar,
};

use super::lease::{Backend, Lease};
use super::{ACCOUNTS, Failure, TOTAL};

/// Accounts in a database.
pub(super) trait Store: Clone + Send + Sync + 'static {
    /// Moves money from one account to another, or does nothing.
    fn transfer(
        &self,
        ctx: &Context,
        from: i64,
        to: i64,
        amount: i64,
    ) -> impl Future<Output = Result<(), Failure>> + Send;

    /// What all accounts hold.
    fn total(&self, ctx: &Context) -> impl Future<Output = Result<i64, Failure>> + Send;

    /// Counts so many steps, which stands for a statement that takes long.
    fn report(
        &self,
        ctx: &Context,
        steps: i64,
    ) -> impl Future<Output = Result<i64, Failure>> + Send;
}

const REPORT: &str = "
    WITH RECURSIVE steps(n) AS (
        SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM steps WHERE n < $1
    )
    SELECT count(*) FROM steps";

impl<DB: Backend> Store for Pool<DB>
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    for<'q> DB::Arguments<'q>: IntoArguments<'q, DB>,
    for<'q> i64: Encode<'q, DB> + Decode<'q, DB> + Type<DB>,
    usize: ColumnIndex<DB::Row>,
{
    // ANCHOR: transfer
    async fn transfer(
        &self,
        ctx: &Context,
        from: i64,
        to: i64,
        amount: i64,
    ) -> Result<(), Failure> {
        let mut lease = Lease::new(ctx, self).await?;
        let (ctx, conn) = lease.parts();
        let mut transaction = ctx.run(conn.begin()).await??;
        // Always in this order, so that two transfers never wait for each other.
        let mut changes = [(from, -amount), (to, amount)];
        changes.sort_unstable();
        for (account, change) in changes {
            let update = "UPDATE accounts SET balance = balance + $2 WHERE id = $1 RETURNING id";
            let update = query_scalar::<DB, i64>(update).bind(account).bind(change);
            ctx.run(update.fetch_one(&mut *transaction)).await??;
        }
        // Not raced: who gives up a commit does not know whether it was made.
        transaction.commit().await?;
        lease.finish().await
    }
    // ANCHOR_END: transfer

    async fn total(&self, ctx: &Context) -> Result<i64, Failure> {
        let mut lease = Lease::new(ctx, self).await?;
        let (ctx, conn) = lease.parts();
        let total = query_scalar("SELECT CAST(sum(balance) AS BIGINT) FROM accounts");
        let total = ctx.run(total.fetch_one(conn)).await??;
        lease.finish().await?;
        Ok(total)
    }

    // ANCHOR: report
    async fn report(&self, ctx: &Context, steps: i64) -> Result<i64, Failure> {
        let mut lease = Lease::new(ctx, self).await?;
        let (ctx, conn) = lease.parts();
        let count = ctx.run(query_scalar(REPORT).bind(steps).fetch_one(conn)).await??;
        lease.finish().await?;
        Ok(count)
    }
    // ANCHOR_END: report
}

/// Creates the accounts, unless they are there.
#[context_fn]
pub(super) async fn create<DB: Backend>(ctx: &Context, pool: &Pool<DB>) -> Result<(), Failure>
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
{
    let accounts = format!(
        "WITH RECURSIVE ids(id) AS (
            SELECT CAST(1 AS BIGINT) UNION ALL SELECT id + 1 FROM ids WHERE id < {ACCOUNTS}
        )
        INSERT INTO accounts SELECT id, {} FROM ids WHERE true ON CONFLICT DO NOTHING",
        TOTAL / ACCOUNTS,
    );
    let table =
        "CREATE TABLE IF NOT EXISTS accounts (id BIGINT PRIMARY KEY, balance BIGINT NOT NULL)";
    let mut lease = Lease::new(ctx, pool).await?;
    let (ctx, conn) = lease.parts();
    ctx.run(conn.execute(table)).await??;
    ctx.run(conn.execute(accounts.as_str())).await??;
    lease.finish().await
}
