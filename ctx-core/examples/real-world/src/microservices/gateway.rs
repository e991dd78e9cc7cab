//! What clients talk to: HTTP in front, gRPC behind.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Extension, Router};
use ctx_core::{Context, Scope, context_fn};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};

use super::rpc;
use super::service::{Count, Describe, Item};
use super::trace;
use crate::Fault;

#[derive(Clone)]
struct Shop {
    catalog: Channel,
    stock: Channel,
}

/// `/item/{id}` says what an item is, and how many there are. The services are connected to when they are first needed.
///
/// # Errors
///
/// When one of the addresses is none.
pub fn router(catalog: &str, stock: &str) -> Result<Router, tonic::transport::Error> {
    let connect =
        |address: &str| Ok(Endpoint::from_shared(format!("http://{address}"))?.connect_lazy());
    let shop = Shop { catalog: connect(catalog)?, stock: connect(stock)? };
    Ok(Router::new().route("/item/{id}", get(item)).with_state(shop))
}

async fn item(
    Extension(ctx): Extension<Context>,
    State(shop): State<Shop>,
    Path(id): Path<u64>,
    headers: HeaderMap,
) -> Result<String, Fault> {
    let ctx = trace::received(&ctx, &headers);
    look_up(&ctx, &shop, id).await.map_err(|status| fault(&status))
}

// ANCHOR: fan_out
/// Asks both services at once. The first that fails ends the scope's context, and with it the other call.
#[context_fn]
async fn look_up(ctx: &Context, shop: &Shop, id: u64) -> Result<String, Status> {
    let mut calls = Scope::new(ctx);
    let catalog = shop.catalog.clone();
    calls.spawn(async move |ctx| {
        let described = rpc::call::<Describe>(&ctx, &catalog, Item { id }).await?;
        Ok(described.name)
    });
    let stock = shop.stock.clone();
    calls.spawn(async move |ctx| {
        let counted = rpc::call::<Count>(&ctx, &stock, Item { id }).await?;
        Ok(format!("{} in stock", counted.units))
    });
    let parts = calls.join().await.into_result().map_err(|error| {
        let text = error.to_string();
        error.into_error().unwrap_or_else(|| Status::internal(text))
    })?;
    Ok(parts.join(", "))
}
// ANCHOR_END: fan_out

/// The status of HTTP that is nearest to that of gRPC.
fn fault(status: &Status) -> Fault {
    let nearest = match status.code() {
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
        Code::Cancelled | Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::BAD_GATEWAY,
    };
    Fault::new(nearest, status.message())
}
