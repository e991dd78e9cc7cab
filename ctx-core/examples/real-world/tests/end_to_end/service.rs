//! A service under test: started on a free port of loopback, stopped, and searched for what it left.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use ctx_core::test_util::LeakCheck;
use ctx_core::{Context, inspect};
use real_world::server::{Grace, serve};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// The longest that what was cancelled may take to be gone, on a machine that is busy.
const SOON: Duration = Duration::from_secs(20);

/// What a server runs when nobody asks: itself, and axum's wait for the end.
const SERVER_TASKS: usize = 2;

/// What a server holds when nobody asks: that of the requests, and that of accepting.
const SERVER_CONTEXTS: usize = 2;

pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    ctx: Context,
    /// The tasks that there were before.
    tasks: usize,
    /// The tasks that there are when nobody asks.
    idle_tasks: usize,
    leaks: LeakCheck,
    stop: oneshot::Sender<()>,
    server: JoinHandle<std::io::Result<()>>,
}

impl Service {
    /// Serves what `router` makes with the context that is searched for leaks in the end.
    pub(crate) async fn start(
        grace: Duration,
        router: impl AsyncFnOnce(&Context) -> Router,
    ) -> Self {
        let (leaks, ctx) = LeakCheck::new();
        // The first deadline in a runtime starts the task that keeps the time, which stays as long as the runtime does.
        drop(ctx.with_timeout(SOON));
        let before = tasks();
        let router = router(&ctx).await;
        let idle_tasks = tasks() + SERVER_TASKS;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let (stop, stopped) = oneshot::channel();
        let root = ctx.clone();
        let server = tokio::spawn(async move {
            let stopped =
                async { stopped.await.map_or("the test was dropped", |()| "the test is over") };
            serve(&root, listener, router, stopped, Grace(grace)).await
        });
        Self { address, ctx, tasks: before, idle_tasks, leaks, stop, server }
    }

    /// Waits until there are no requests.
    pub(crate) async fn idle(&self) {
        settled(&self.ctx, self.idle_tasks, SERVER_CONTEXTS).await;
    }

    /// Stops the server, and waits until nothing is left of it. Tasks of the test count, so none may be left either.
    pub(crate) async fn stop(self) {
        self.stop.send(()).expect("it is running");
        self.server.await.expect("no panic").expect("served to the end");
        settled(&self.ctx, self.tasks, 0).await;
        drop(self.leaks);
    }
}

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Waits until there are so many tasks, and contexts below `ctx`, ended or not; fails when that does not come.
async fn settled(ctx: &Context, most_tasks: usize, most_contexts: usize) {
    let started = Instant::now();
    loop {
        let alive = tasks();
        let below = inspect::below(ctx);
        // The first one is `ctx`.
        if alive <= most_tasks && below.contexts.len() - 1 <= most_contexts {
            return;
        }
        assert!(started.elapsed() < SOON, "{alive} tasks and these contexts are left:\n{below}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
