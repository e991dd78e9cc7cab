// A timeout that nothing can heed is of no use.
#![deny(unused_variables)]

use ctx_core::{Context, context_fn};

#[context_fn(timeout = "5s")]
fn load(ctx: &Context) {}

fn main() {
    load(&Context::background());
}
