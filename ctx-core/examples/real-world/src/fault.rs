//! What a client is told when there is no result.

use std::fmt::Display;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ctx_core::Context;

/// Why a request failed, as a status and a line of text.
#[derive(Debug)]
pub struct Fault {
    status: StatusCode,
    text: String,
}

impl Fault {
    /// A fault that has nothing to do with a context.
    pub fn new(status: StatusCode, text: impl Into<String>) -> Self {
        Self { status, text: text.into() }
    }

    /// What `error` means to the client.
    ///
    /// Once the context of the request has ended, every error is taken as a consequence of that: a statement that was
    /// interrupted and a connection that was cut fail with words of their own, which say nothing to the client.
    // ANCHOR: fault
    pub fn of(ctx: &Context, error: impl Display) -> Self {
        let status = match ctx.err() {
            None => StatusCode::INTERNAL_SERVER_ERROR,
            Some(ended) if ended.is_timeout() => StatusCode::GATEWAY_TIMEOUT,
            Some(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        let text = ctx.cause().map_or_else(|| error.to_string(), |cause| cause.to_string());
        Self { status, text }
    }
    // ANCHOR_END: fault
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        (self.status, self.text).into_response()
    }
}
