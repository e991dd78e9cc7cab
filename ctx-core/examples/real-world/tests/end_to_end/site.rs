//! Services under test: started on free ports of loopback, stopped, and searched for what they left.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use ctx_core::test_util::LeakCheck;
use ctx_core::{Context, inspect};
use real_world::microservices;
use real_world::server::{Grace, serve};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// The longest that what was cancelled may take to be gone, on a machine that is busy.
const SOON: Duration = Duration::from_secs(20);

/// What a server runs when nobody asks: itself, and axum's wait for the end.
const SERVER_TASKS: usize = 2;

/// What a server holds when nobody asks: that of the requests, and that of accepting.
const SERVER_CONTEXTS: usize = 2;

/// Some servers that stop together, below one context.
pub(crate) struct Site {
    pub(crate) ctx: Context,
    leaks: LeakCheck,
    stop: watch::Sender<bool>,
    servers: JoinSet<()>,
    grace: Duration,
    /// The tasks that there were before.
    tasks_before: usize,
    /// The tasks that there are when nobody asks.
    tasks_idle: usize,
}

impl Site {
    pub(crate) fn new(grace: Duration) -> Self {
        let (leaks, ctx) = LeakCheck::new();
        // The first deadline in a runtime starts the task that keeps the time, which stays as long as the runtime does.
        drop(ctx.with_timeout(SOON));
        let tasks_before = tasks();
        let (stop, servers) = (watch::Sender::new(false), JoinSet::new());
        Self { ctx, leaks, stop, servers, grace, tasks_before, tasks_idle: tasks_before }
    }

    /// Serves HTTP on a free port.
    pub(crate) async fn serve(&mut self, router: Router) -> SocketAddr {
        let (address, listener, stop) = self.bind().await;
        let (ctx, grace) = (self.ctx.clone(), Grace(self.grace));
        self.servers.spawn(async move {
            serve(&ctx, listener, router, stop, grace).await.expect("served to the end");
        });
        address
    }

    /// Serves gRPC on a free port.
    pub(crate) async fn serve_grpc(&mut self, service: Router) -> SocketAddr {
        let (address, listener, stop) = self.bind().await;
        let (ctx, grace) = (self.ctx.clone(), Grace(self.grace));
        self.servers.spawn(async move {
            microservices::serve(&ctx, listener, service, stop, grace).await.expect("served");
        });
        address
    }

    /// What was spawned before the first call belongs to the services, and not to requests.
    async fn bind(
        &mut self,
    ) -> (SocketAddr, TcpListener, impl Future<Output = &'static str> + use<>) {
        if self.servers.is_empty() {
            self.tasks_idle = tasks();
        }
        self.tasks_idle += SERVER_TASKS;
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let mut stop = self.stop.subscribe();
        let stop = async move {
            stop.wait_for(|stop| *stop).await.map_or("the test failed", |_| "the test is over")
        };
        (address, listener, stop)
    }

    /// Takes the tasks that there are now, such as those of connections that are kept, for those of an idle site.
    pub(crate) async fn warmed_up(&mut self) {
        settled(&self.ctx, usize::MAX, self.servers.len() * SERVER_CONTEXTS).await;
        // Those of the requests so far end as soon as they are run.
        tokio::time::sleep(Duration::from_millis(100)).await;
        self.tasks_idle = tasks();
    }

    /// Waits until there are no requests.
    pub(crate) async fn idle(&self) {
        settled(&self.ctx, self.tasks_idle, self.servers.len() * SERVER_CONTEXTS).await;
    }

    /// Stops all servers, and waits until nothing is left. Tasks of the test count, so none may be left either.
    pub(crate) async fn stop(mut self) {
        self.stop.send_replace(true);
        while let Some(server) = self.servers.join_next().await {
            server.expect("no panic");
        }
        settled(&self.ctx, self.tasks_before, 0).await;
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
