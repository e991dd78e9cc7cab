#![deny(unused_variables)]

use ctx_core::{Context, context_fn};

ctx_core::key! { UserKey: String; }

#[context_fn(value(user: UserKey))]
fn load(_ctx: &Context) {}

fn main() {
    load(&Context::background());
}
