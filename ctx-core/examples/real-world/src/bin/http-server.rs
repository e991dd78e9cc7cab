//! Starts the HTTP server.

use std::io;

use real_world::{http_server, server};

#[tokio::main]
async fn main() -> io::Result<()> {
    server::run(http_server::router()).await
}
