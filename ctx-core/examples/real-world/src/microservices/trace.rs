//! On whose behalf: the number and the trace of a request, as values of the context and as headers on the wire.

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use ctx_core::{Context, context_fn, key};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

// ANCHOR: keys
key! {
    /// The number under which the request is logged everywhere.
    pub RequestId: String;
    /// Where in its trace the request is.
    pub TraceKey: Trace;
}
// ANCHOR_END: keys

/// A step of a trace, as the W3C's header `traceparent` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The same in all services.
    pub id: u128,
    /// The step that led to this one.
    pub parent: u64,
    /// This step.
    pub span: u64,
}

impl Trace {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').skip(1);
        let id = u128::from_str_radix(parts.next()?, 16).ok()?;
        let parent = u64::from_str_radix(parts.next()?, 16).ok()?;
        Some(Self { id, parent, span: random() })
    }

    fn new() -> Self {
        Self { id: u128::from(random()) << 64 | u128::from(random()), parent: 0, span: random() }
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-01", self.id, self.span)
    }
}

/// Random enough for a number that is to be unique.
fn random() -> u64 {
    RandomState::new().hash_one(())
}

// ANCHOR: carry
/// The context of a request that came in with these headers.
#[context_fn]
pub(super) fn received(ctx: &Context, headers: &HeaderMap) -> Context {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let id = text(REQUEST_ID).map_or_else(|| format!("{:016x}", random()), str::to_owned);
    let trace = text(TRACEPARENT).and_then(Trace::parse).unwrap_or_else(Trace::new);
    ctx.with_value(RequestId, id).with_value(TraceKey, trace)
}

/// The same values, for the service that is asked next.
#[context_fn]
pub(super) fn send(ctx: &Context, headers: &mut HeaderMap) {
    let id = ctx.value(RequestId).and_then(|id| HeaderValue::from_str(id).ok());
    let trace = ctx.value(TraceKey).and_then(|trace| HeaderValue::try_from(trace.to_string()).ok());
    headers.extend(
        [(REQUEST_ID, id), (TRACEPARENT, trace)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
}
// ANCHOR_END: carry
