//! Three services that put contexts to work, each with a test that loads it and cancels at random.
//!
//! * [`http_server`]: work on threads that stops when the client goes away.
//! * [`database`]: statements that stop in the database, too.
//! * [`microservices`]: a deadline, a cancellation and values that cross the wire.
//!
//! All three are served by [`server`], and answer with a [`Fault`] when a context stopped them.

pub mod database;
mod fault;
pub mod http_server;
pub mod microservices;
pub mod server;

pub use self::fault::Fault;
