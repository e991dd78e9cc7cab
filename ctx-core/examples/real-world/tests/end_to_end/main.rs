//! The three services under load: started on loopback, asked by hundreds of clients of which many go away, and stopped.
//! In the end no task and no context may be left.

mod client;
mod database;
mod http_server;
mod load;
mod microservices;
mod program;
mod site;
