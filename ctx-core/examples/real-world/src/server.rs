//! Serving HTTP with a context for each request, and stopping in two steps.

use std::env;
use std::io::{self, Write};
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use ctx_core::Context;
use ctx_core::tower::ContextLayer;
use tokio::net::TcpListener;

/// The most time that a request gets.
const CEILING: Duration = Duration::from_secs(30);

/// How long requests may go on once the server was asked to stop.
#[derive(Clone, Copy, Debug)]
pub struct Grace(pub Duration);

impl Default for Grace {
    fn default() -> Self {
        Self(Duration::from_secs(10))
    }
}

/// Serves `router` at the address in the environment variable `ADDRESS` until the process is told to stop.
///
/// # Errors
///
/// When the address cannot be listened at, or signals cannot be received.
pub async fn run(router: Router) -> io::Result<()> {
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    let stop = stop_signal()?;
    writeln!(io::stdout(), "listening on {}", listener.local_addr()?)?;
    serve(&Context::background(), listener, router, stop, Grace::default()).await
}

/// Serves HTTP until `stop` is ready or `ctx` ends; see [`in_two_steps`].
///
/// # Errors
///
/// None that axum reports today: errors of single connections are not errors of the server.
// ANCHOR: serve
pub async fn serve(
    ctx: &Context,
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = &'static str>,
    grace: Grace,
) -> io::Result<()> {
    let start = |layer, accepting: Context| {
        let drain = async move {
            accepting.done().await;
        };
        axum::serve(listener, router.layer(layer)).with_graceful_shutdown(drain).into_future()
    };
    in_two_steps(ctx, stop, grace, start).await
}
// ANCHOR_END: serve

/// Runs a server until `stop` is ready or `ctx` ends. What `stop` answers becomes the cause.
///
/// `start` gets the layer that gives requests their contexts, and a context that ends when no new connection is to be
/// taken. Requests then get the grace to finish. After it their contexts end, and they get it once more, to answer so.
/// A client that has not finished its request by then is left behind.
///
/// Dropping the future ends the contexts of all requests.
///
/// # Errors
///
/// Those of the server.
// ANCHOR: in_two_steps
pub async fn in_two_steps<F, E>(
    ctx: &Context,
    stop: impl Future<Output = &'static str>,
    Grace(grace): Grace,
    start: impl FnOnce(ContextLayer, Context) -> F,
) -> Result<(), E>
where
    F: Future<Output = Result<(), E>>,
{
    let (requests, requests_guard) = ctx.with_cancel();
    let (accepting, accepting_guard) = ctx.with_cancel();
    let mut server = pin!(start(ContextLayer::new(requests).ceiling(CEILING), accepting));

    let cause = tokio::select! {
        result = &mut server => return result,
        cause = ctx.run(stop) => cause.unwrap_or("the server's context ended"),
    };
    // The first step: no new connections, and those that wait for a request are closed.
    accepting_guard.cancel_cause(cause);
    let (patience, _guard) = ctx.shielded(grace);
    if let Ok(result) = patience.run(&mut server).await {
        return result;
    }
    // The second step: the requests that are still running.
    requests_guard.cancel_cause(format!("the server stops: {cause}"));
    let (patience, _guard) = ctx.shielded(grace);
    patience.run(server).await.unwrap_or(Ok(()))
}
// ANCHOR_END: in_two_steps

/// Ready when the process is told to stop, with the way in which it was. Listens from the call on.
///
/// # Errors
///
/// When signals cannot be received.
// ANCHOR: stop_signal
#[cfg(unix)]
pub fn stop_signal() -> io::Result<impl Future<Output = &'static str>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => "SIGTERM",
            _ = interrupt.recv() => "SIGINT",
        }
    })
}
// ANCHOR_END: stop_signal

/// Ready when the process is told to stop, with the way in which it was.
///
/// # Errors
///
/// None; elsewhere signals can fail.
#[cfg(not(unix))]
pub fn stop_signal() -> io::Result<impl Future<Output = &'static str>> {
    Ok(async {
        match tokio::signal::ctrl_c().await {
            Ok(()) => "Ctrl-C",
            Err(_) => std::future::pending().await,
        }
    })
}
