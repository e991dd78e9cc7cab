//! The attribute under the name users write.

#![cfg(feature = "macros")]

use ctx_core::{Context, ContextError, context_fn};

#[context_fn]
async fn answer(ctx: &Context, question: &str) -> Result<usize, ContextError> {
    ctx.run(async { question.len() }).await
}

#[tokio::test]
async fn the_attribute_changes_nothing() {
    assert_eq!(answer(&Context::background(), "why?").await, Ok(4));
}
