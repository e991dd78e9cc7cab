//! tokio 1.54, with all features, on Unix (and named pipes).

pub use crate::task::spawn;
pub use tokio_macros::{main, test};

macro_rules! pin { () => {} }

macro_rules! select { () => {} }

macro_rules! join { () => {} }

macro_rules! try_join { () => {} }

macro_rules! task_local { () => {} }
