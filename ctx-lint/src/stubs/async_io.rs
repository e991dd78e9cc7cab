//! async-io 2.

pub use smol::{Async, Timer, block_on};
