//! Part 5 of the guide: a request's timeout, a statement's timeout, and timeouts below timeouts.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use ctx_core::test_util::ManualClock;
use ctx_core::{Context, ContextError};
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

fn main() {
    http_requests();
    statements();
    cascade();
    budget();
}

// ANCHOR: http
/// A server somewhere else, which takes its time.
struct Server {
    takes: Duration,
    connections: AtomicUsize,
}

/// An open connection; dropping it closes it.
struct Connection<'a>(&'a Server);

impl Server {
    fn connect(&self) -> Connection<'_> {
        self.connections.fetch_add(1, Ordering::Relaxed);
        Connection(self)
    }
}

impl Drop for Connection<'_> {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Knows nothing of contexts, as most clients do not.
async fn exchange(server: &Server) -> &'static str {
    let _connection = server.connect();
    sleep(server.takes).await;
    "200 OK"
}

async fn get(ctx: &Context, server: &Server) -> Result<&'static str, ContextError> {
    let (ctx, _guard) = ctx.with_timeout_cause(2 * SECOND, "GET /prices took longer than 2 s");
    ctx.run(exchange(server)).await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn http_requests() {
    let ctx = Context::background();
    let quick = Server { takes: SECOND, connections: AtomicUsize::new(0) };
    let slow = Server { takes: 5 * SECOND, connections: AtomicUsize::new(0) };
    assert_eq!(get(&ctx, &quick).await, Ok("200 OK"));

    let started = Instant::now();
    assert_eq!(get(&ctx, &slow).await, Err(ContextError::DeadlineExceeded));
    assert!(started.elapsed() < 3 * SECOND);
    // The exchange was dropped, and its connection with it.
    assert_eq!(slow.connections.load(Ordering::Relaxed), 0);
}
// ANCHOR_END: http

// ANCHOR: driver
/// A database driver that blocks its thread, and offers an interrupt, as embedded databases do.
struct Database {
    interrupted: Arc<AtomicBool>,
    clock: ManualClock,
}

#[derive(Debug)]
struct Interrupted;

impl Database {
    /// What another thread may call to end the statement that runs.
    fn interrupt(&self) -> impl Fn() + Send + 'static {
        let interrupted = Arc::clone(&self.interrupted);
        move || interrupted.store(true, Ordering::Relaxed)
    }

    /// Takes a tenth of a second for each row.
    fn execute(&self, rows: u32) -> Result<u32, Interrupted> {
        for _ in 0..rows {
            self.clock.advance(SECOND / 10);
            if self.interrupted.swap(false, Ordering::Relaxed) {
                return Err(Interrupted);
            }
        }
        Ok(rows)
    }
}
// ANCHOR_END: driver

// ANCHOR: statement
fn query(ctx: &Context, database: &Database, rows: u32) -> Result<u32, ContextError> {
    let (ctx, _guard) = ctx.with_timeout_cause(SECOND, "statement timeout");
    ctx.check()?;
    // Declared after the guard, so dropped before it: the end of this function interrupts nobody.
    let _registration = ctx.on_cancel(database.interrupt());
    database.execute(rows).map_err(|Interrupted| ctx.err().unwrap_or(ContextError::Cancelled))
}

fn statements() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let database = Database { interrupted: Arc::default(), clock: clock.clone() };

    let (request, _guard) = Context::background().with_cancel();
    assert_eq!(query(&request, &database, 9), Ok(9));
    // Really interrupted, after ten rows of a million, and not merely given up on.
    let started = clock.now();
    assert_eq!(query(&request, &database, 1_000_000), Err(ContextError::DeadlineExceeded));
    assert_eq!(clock.now() - started, SECOND);
    // The connection is fit for the next statement, and the request may still go on.
    assert_eq!(query(&request, &database, 9), Ok(9));
    assert_eq!(request.err(), None);
}
// ANCHOR_END: statement

// ANCHOR: cascade
fn cascade() {
    let clock = ManualClock::new();
    let _in_use = clock.enter();
    let root = Context::background();

    // The gateway allows 3 s, the service 10 s, the repository 1 s.
    let (gateway, _gateway_guard) = root.with_timeout_cause(3 * SECOND, "gateway");
    let (service, _service_guard) = gateway.with_timeout_cause(10 * SECOND, "service");
    let (repository, _repository_guard) = service.with_timeout_cause(SECOND, "repository");
    let left = |ctx: &Context| ctx.remaining().expect("it has a deadline");
    let cause = |ctx: &Context| ctx.cause().map(|cause| cause.to_string()).unwrap_or_default();

    // The nearest deadline wins: a child may ask for less, and never gets more.
    assert_eq!(left(&gateway), 3 * SECOND);
    assert_eq!(left(&service), 3 * SECOND);
    assert_eq!(left(&repository), SECOND);

    // A deadline ends what is below it, and nothing above.
    clock.advance(SECOND);
    assert_eq!(cause(&repository), "repository");
    assert_eq!((service.err(), gateway.err()), (None, None));

    // The service ends with the gateway's deadline, and says whose it was.
    clock.advance(2 * SECOND);
    assert_eq!(service.err(), Some(ContextError::DeadlineExceeded));
    assert_eq!(cause(&service), "gateway");
}
// ANCHOR_END: cascade

// ANCHOR: budget
/// Tries until it works or the caller's time is up; each attempt gets four seconds at most.
async fn retry(ctx: &Context, servers: &[Server]) -> (Result<&'static str, ContextError>, usize) {
    let mut attempts = 0;
    for server in servers {
        attempts += 1;
        let (attempt, _guard) = ctx.with_timeout(4 * SECOND);
        match attempt.run(exchange(server)).await {
            Ok(answer) => return (Ok(answer), attempts),
            // Whose time is up? If it is the caller's, another attempt is in vain.
            Err(_) if ctx.is_cancelled() => break,
            Err(_) => {}
        }
    }
    (ctx.check().and(Err(ContextError::DeadlineExceeded)), attempts)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn budget() {
    let takes = |takes: Duration| Server { takes, connections: AtomicUsize::new(0) };

    let servers = [takes(60 * SECOND), takes(SECOND)];
    let (ctx, _guard) = Context::background().with_timeout(10 * SECOND);
    assert_eq!(retry(&ctx, &servers).await, (Ok("200 OK"), 2));

    // Ten seconds pay for attempts of four, four and two seconds.
    let servers = [1, 2, 3, 4, 5].map(|_| takes(60 * SECOND));
    let started = Instant::now();
    let (ctx, _guard) = Context::background().with_timeout(10 * SECOND);
    assert_eq!(retry(&ctx, &servers).await, (Err(ContextError::DeadlineExceeded), 3));
    assert!(started.elapsed() < 11 * SECOND);
}
// ANCHOR_END: budget

#[test]
fn holds() {
    main();
}
