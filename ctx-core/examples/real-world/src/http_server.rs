//! An HTTP server whose work ends with the request that asked for it.
//!
//! ```text
//! cargo run -p real-world --bin http-server
//! curl localhost:3000/primes/100
//! curl -H 'grpc-timeout: 200m' localhost:3000/primes/1000000000000
//! ```
//!
//! In an async server a request that is given up is a future that is dropped. That stops the future, where it awaits, and
//! nothing else: not the thread that computes for it, not the task that it spawned. The context reaches those.

use std::time::Duration;

use axum::extract::Path;
use axum::routing::get;
use axum::{Extension, Router};
use ctx_core::{Context, ContextError, context_fn};
use tokio::task::spawn_blocking;

use crate::Fault;

/// `/primes/{below}` counts the primes below a number; `/upstream/{millis}` waits for another server that takes so long.
pub fn router() -> Router {
    Router::new().route("/primes/{below}", get(primes)).route("/upstream/{millis}", get(upstream))
}

// ANCHOR: primes
async fn primes(
    Extension(ctx): Extension<Context>,
    Path(below): Path<u64>,
) -> Result<String, Fault> {
    let work = ctx.clone();
    let count = spawn_blocking(move || count_primes(&work, below));
    // The answer goes out at the deadline; the thread sees it at its next check.
    match ctx.run(count).await {
        Ok(Ok(Ok(count))) => Ok(count.to_string()),
        Ok(Ok(Err(error))) | Err(error) => Err(Fault::of(&ctx, error)),
        Ok(Err(panic)) => Err(Fault::of(&ctx, panic)),
    }
}

#[context_fn]
fn count_primes(ctx: &Context, below: u64) -> Result<u64, ContextError> {
    let mut count = 0;
    for number in 2..below {
        ctx.check()?;
        let mut divisors = (2..).take_while(|divisor| divisor * divisor <= number);
        count += u64::from(!divisors.any(|divisor| number % divisor == 0));
    }
    Ok(count)
}
// ANCHOR_END: primes

// ANCHOR: upstream
async fn upstream(
    Extension(ctx): Extension<Context>,
    Path(millis): Path<u64>,
) -> Result<&'static str, Fault> {
    ask(&ctx, Duration::from_millis(millis)).await.map_err(|error| Fault::of(&ctx, error))
}

/// Stands for a call of another server.
#[context_fn]
async fn ask(ctx: &Context, latency: Duration) -> Result<&'static str, ContextError> {
    ctx.sleep(latency).await?;
    Ok("answered")
}
// ANCHOR_END: upstream
