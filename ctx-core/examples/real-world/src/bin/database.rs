//! Starts the database service.

use std::env;

use ctx_core::Context;
use real_world::{database, server};

#[tokio::main]
async fn main() -> Result<(), database::Failure> {
    let url = env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite:accounts.db".to_owned());
    let router = database::router(&Context::background(), &url).await?;
    Ok(server::run(router).await?)
}
