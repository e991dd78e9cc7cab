//! A gateway that asks two gRPC services at once, and gives up on both as soon as one cannot answer.
//!
//! ```text
//! cargo run -p real-world --bin microservices
//! curl -H 'x-request-id: mine' localhost:3000/item/7
//! curl -H 'grpc-timeout: 200m' localhost:3000/item/0
//! ```
//!
//! What a client of the gateway says reaches the services: its deadline, that it went away, and the number and trace of its
//! request.

mod gateway;
mod rpc;
mod service;
mod trace;

pub use self::gateway::router as gateway;
pub use self::rpc::serve;
pub use self::service::{AccessLog, Seen, catalog, stock};
pub use self::trace::{RequestId, Trace, TraceKey};
