//! async-task 4.

pub use smol::Task;
