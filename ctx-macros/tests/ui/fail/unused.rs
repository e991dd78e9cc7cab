// The check must not count as a use.
#![deny(unused_variables)]

use ctx_core::{Context, context_fn};

#[context_fn]
fn load(ctx: &Context) {}

fn main() {
    load(&Context::background());
}
