//! A connection that is lent to a piece of work, and ends its statements with it.

use ctx_core::{CancelGuard, Context, context_fn};
use sqlx::pool::PoolConnection;
use sqlx::{Database, Pool};

use super::Failure;

/// How a database is told to stop.
///
/// Dropping the future of a statement only stops the waiting for it. The statement runs on, on a thread or on another
/// machine, and takes time and locks for a result that nobody reads.
// ANCHOR: backend
pub(super) trait Backend: Database {
    /// Sees to it that statements on the connection stop once the context has ended.
    fn arm(
        ctx: &Context,
        conn: &mut Self::Connection,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// Undoes [`arm`](Self::arm), for the next who gets the connection.
    fn disarm(conn: &mut Self::Connection) -> impl Future<Output = sqlx::Result<()>> + Send;
}
// ANCHOR_END: backend

/// A connection for one piece of work, with the context that its statements are raced against.
///
/// A lease that is [finished](Self::finish) gives the connection back to the pool. One that is dropped before, by an
/// error, the end of its context or a future that was dropped, closes it: what such a connection was doing, and in what
/// transaction, is not known any more.
// ANCHOR: lease
pub(super) struct Lease<DB: Backend> {
    /// Dropped first, so that a statement which still runs stops, and the connection can be closed.
    _guard: CancelGuard,
    ctx: Context,
    conn: PoolConnection<DB>,
    finished: bool,
}

impl<DB: Backend> Lease<DB> {
    /// Waits for a connection, for no longer than the context lasts.
    #[context_fn]
    pub(super) async fn new(ctx: &Context, pool: &Pool<DB>) -> Result<Self, Failure> {
        let (ctx, guard) = ctx.with_cancel();
        let conn = ctx.run(pool.acquire()).await??;
        let mut lease = Self { _guard: guard, ctx, conn, finished: false };
        DB::arm(&lease.ctx, &mut lease.conn).await?;
        Ok(lease)
    }

    /// The context and the connection, to run one against the other.
    pub(super) fn parts(&mut self) -> (&Context, &mut DB::Connection) {
        (&self.ctx, &mut self.conn)
    }

    /// Gives the connection back to the pool.
    pub(super) async fn finish(mut self) -> Result<(), Failure> {
        DB::disarm(&mut self.conn).await?;
        self.finished = true;
        Ok(())
    }
}

impl<DB: Backend> Drop for Lease<DB> {
    fn drop(&mut self) {
        if !self.finished {
            self.conn.close_on_drop();
        }
    }
}
// ANCHOR_END: lease
