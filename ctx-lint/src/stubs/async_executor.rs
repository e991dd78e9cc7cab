//! async-executor 1.

pub use smol::{Executor, LocalExecutor, Task};
