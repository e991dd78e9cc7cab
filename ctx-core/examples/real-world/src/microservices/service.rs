//! The two services behind the gateway: what a thing is, and how many there are.

use std::time::Duration;

use axum::Router;
use ctx_core::{Context, context_fn};
use tokio::sync::mpsc::UnboundedSender;
use tonic::Status;

use super::rpc::{self, Method};
use super::trace::{RequestId, Trace, TraceKey};

/// Who asked which service, and how long there was to answer.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The service.
    pub service: &'static str,
    /// The number of the request that the client sent to the gateway.
    pub request: Option<String>,
    /// The step of the trace.
    pub trace: Option<Trace>,
    /// The time until the deadline.
    pub time_left: Option<Duration>,
}

/// Takes what the services see.
pub type AccessLog = UnboundedSender<Seen>;

#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(super) struct Item {
    #[prost(uint64, tag = "1")]
    pub(super) id: u64,
}

#[derive(Clone, PartialEq, prost::Message)]
pub(super) struct Described {
    #[prost(string, tag = "1")]
    pub(super) name: String,
}

#[derive(Clone, Copy, PartialEq, prost::Message)]
pub(super) struct Counted {
    #[prost(uint64, tag = "1")]
    pub(super) units: u64,
}

/// What the item is.
pub(super) struct Describe;

impl Method for Describe {
    const PATH: &'static str = "/shop.Catalog/Describe";
    type Request = Item;
    type Reply = Described;
}

/// How many of the item there are.
pub(super) struct Count;

impl Method for Count {
    const PATH: &'static str = "/shop.Stock/Count";
    type Request = Item;
    type Reply = Counted;
}

/// Knows the items up to 1000.
pub fn catalog(log: AccessLog) -> Router {
    rpc::route::<Describe, _>(move |ctx, Item { id }| {
        let log = log.clone();
        async move {
            look_up(&ctx, "catalog", &log, id).await?;
            match id {
                ..=1000 => Ok(Described { name: format!("item {id}") }),
                _ => Err(Status::not_found(format!("there is no item {id}"))),
            }
        }
    })
}

/// Knows how many there are of each item, but takes for ever over those that do not exist.
pub fn stock(log: AccessLog) -> Router {
    rpc::route::<Count, _>(move |ctx, Item { id }| {
        let log = log.clone();
        async move {
            look_up(&ctx, "stock", &log, if id > 1000 { 0 } else { id }).await?;
            Ok(Counted { units: id % 10 })
        }
    })
}

/// Stands for the work of a service: some milliseconds, and an hour for item 0.
#[context_fn]
async fn look_up(
    ctx: &Context,
    service: &'static str,
    log: &AccessLog,
    id: u64,
) -> Result<(), Status> {
    let seen = Seen {
        service,
        request: ctx.value(RequestId).cloned(),
        trace: ctx.value(TraceKey).copied(),
        time_left: ctx.remaining(),
    };
    // Nobody may be reading.
    let _ = log.send(seen);
    let latency = if id == 0 { Duration::from_secs(3600) } else { Duration::from_millis(id % 40) };
    ctx.sleep(latency).await.map_err(|error| rpc::stopped(ctx, error))
}
