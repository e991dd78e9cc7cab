//! The `ctx-lint` command.
fn main() {}
