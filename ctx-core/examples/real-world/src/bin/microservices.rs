//! Starts the gateway and its two services, and prints what the services see.

use std::error::Error;
use std::io::{self, Write};

use ctx_core::Context;
use real_world::microservices::{catalog, gateway, serve, stock};
use real_world::server::{self, Grace, stop_signal};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let ctx = Context::background();
    let (log, mut seen) = mpsc::unbounded_channel();
    let (described, counted) =
        (TcpListener::bind("127.0.0.1:0").await?, TcpListener::bind("127.0.0.1:0").await?);
    let gateway =
        gateway(&described.local_addr()?.to_string(), &counted.local_addr()?.to_string())?;
    let print = async {
        while let Some(seen) = seen.recv().await {
            writeln!(io::stdout(), "{seen:?}")?;
        }
        Ok::<_, Box<dyn Error>>(())
    };
    let services = async {
        tokio::try_join!(
            serve(&ctx, described, catalog(log.clone()), stop_signal()?, Grace::default()),
            serve(&ctx, counted, stock(log), stop_signal()?, Grace::default()),
        )?;
        Ok::<_, Box<dyn Error>>(())
    };
    tokio::try_join!(services, async { Ok(server::run(gateway).await?) }, print)?;
    Ok(())
}
