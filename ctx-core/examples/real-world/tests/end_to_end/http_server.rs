//! The HTTP server: deadlines, clients that hang up, and the way it stops.

use std::future::pending;
use std::net::SocketAddr;
use std::process::Command;
use std::time::{Duration, Instant};

use real_world::http_server::router;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::client::{Reply, ask, within};
use crate::load::{Ask, load};
use crate::program::Program;
use crate::site::Site;

/// More than any machine counts in the time of a test.
const ENDLESS: &str = "GET /primes/1000000000000";

const LONG: Duration = Duration::from_secs(60);

async fn start(grace: Duration) -> (Site, SocketAddr) {
    let mut site = Site::new(grace);
    let address = site.serve(router()).await;
    (site, address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_ends_the_request_and_its_thread() {
    let (site, address) = start(LONG).await;
    let reply = ask(address, "GET /primes/100", &[]).await;
    assert_eq!(reply, Reply { status: 200, body: "25".into() });
    for what in [ENDLESS, "GET /upstream/3600000"] {
        let reply = ask(address, what, &within(Duration::from_millis(50))).await;
        assert_eq!(reply, Reply { status: 504, body: "context deadline exceeded".into() });
    }
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_hangs_up_ends_the_request_and_its_thread() {
    let (site, address) = start(LONG).await;
    let asking = ask(address, ENDLESS, &[]);
    assert!(timeout(Duration::from_millis(100), asking).await.is_err());
    // The thread holds the request's context as long as it counts.
    site.idle().await;
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_hundreds_of_clients() {
    const CLIENTS: usize = 400;
    let (site, address) = start(LONG).await;
    let tally = load(address, 1, CLIENTS, |random| match random.below(4) {
        0 => Ask::patiently(format!("GET /primes/{}", random.below(2000))),
        1 => Ask::patiently(format!("GET /upstream/{}", random.below(50))),
        2 => Ask::in_a_hurry(format!("GET /upstream/{}", random.below(300)), random, 300),
        _ => Ask::in_a_hurry(ENDLESS.to_owned(), random, 300),
    });
    tally.await.assert_sane(CLIENTS);
    site.idle().await;
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_finish_in_the_grace_and_no_new_ones_are_taken() {
    let (site, address) = start(LONG).await;
    let running = tokio::spawn(async move { ask(address, "GET /upstream/300", &[]).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    site.stop().await;
    assert_eq!(running.await.unwrap().body, "answered");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_end_after_the_grace_and_say_why() {
    let (site, address) = start(Duration::from_millis(50)).await;
    let running: Vec<_> = [ENDLESS, "GET /upstream/3600000"]
        .map(|what| tokio::spawn(async move { ask(address, what, &[]).await }))
        .into();
    tokio::time::sleep(Duration::from_millis(100)).await;
    // One that never sends a request does not keep the server from stopping.
    let silent = tokio::spawn(async move {
        let _stream = TcpStream::connect(address).await;
        pending::<()>().await;
    });
    tokio::time::sleep(Duration::from_millis(20)).await;
    let replies = async {
        for reply in running {
            let Reply { status, body } = reply.await.unwrap();
            assert_eq!((status, body.as_str()), (503, "the server stops: the test is over"));
        }
        silent.abort();
    };
    tokio::join!(site.stop(), replies);
}

/// The real program, and a real signal.
#[test]
#[cfg(unix)]
fn a_signal_stops_the_program() {
    let mut program = Program::start(env!("CARGO_BIN_EXE_http-server"), &[]);
    let started = Instant::now();
    let kill = Command::new("kill").arg(program.0.id().to_string()).status();
    assert!(kill.expect("there is a kill").success());
    assert!(program.0.wait().expect("it ends").success());
    assert!(started.elapsed() < Duration::from_secs(5), "nothing was running");
}
