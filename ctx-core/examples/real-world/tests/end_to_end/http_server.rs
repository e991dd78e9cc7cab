//! The HTTP server: deadlines, clients that hang up, and the way it stops.

use std::future::pending;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use real_world::http_server::router;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::client::{Reply, get};
use crate::load::{Ask, load};
use crate::service::Service;

/// More than any machine counts in the time of a test.
const ENDLESS: &str = "/primes/1000000000000";

const LONG: Duration = Duration::from_secs(60);

async fn start(grace: Duration) -> Service {
    Service::start(grace, async |_| router()).await
}

fn in_time(time: &str) -> Vec<(&'static str, String)> {
    vec![("grpc-timeout", time.to_owned())]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_ends_the_request_and_its_thread() {
    let service = start(LONG).await;
    let reply = get(service.address, "/primes/100", &[]).await.unwrap();
    assert_eq!(reply, Reply { status: 200, body: "25".into() });
    for path in [ENDLESS, "/upstream/3600000"] {
        let reply = get(service.address, path, &in_time("50m")).await.unwrap();
        assert_eq!(reply, Reply { status: 504, body: "context deadline exceeded".into() });
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_hangs_up_ends_the_request_and_its_thread() {
    let service = start(LONG).await;
    let asking = get(service.address, ENDLESS, &[]);
    assert!(timeout(Duration::from_millis(100), asking).await.is_err());
    // The thread holds the request's context as long as it counts.
    service.idle().await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_hundreds_of_clients() {
    const CLIENTS: usize = 400;
    let service = start(LONG).await;
    let tally = load(service.address, 1, CLIENTS, |random| {
        let path = match random.below(3) {
            0 => format!("/primes/{}", random.below(2000)),
            1 => format!("/upstream/{}", random.below(50)),
            _ => ENDLESS.to_owned(),
        };
        // Whoever asks for what does not end sets a deadline or hangs up.
        let hurried = path == ENDLESS;
        match random.below(2) {
            0 if hurried => Ask { path, patience: Some(random.millis(300)), ..Ask::default() },
            1 if hurried => Ask {
                path,
                headers: in_time(&format!("{}m", 1 + random.below(300))),
                patience: None,
            },
            _ => Ask { path, ..Ask::default() },
        }
    });
    tally.await.assert_sane(CLIENTS);
    service.idle().await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_finish_in_the_grace_and_no_new_ones_are_taken() {
    let service = start(LONG).await;
    let address = service.address;
    let running = tokio::spawn(async move { get(address, "/upstream/300", &[]).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    service.stop().await;
    assert_eq!(running.await.unwrap().unwrap().body, "answered");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_end_after_the_grace_and_say_why() {
    let service = start(Duration::from_millis(50)).await;
    let address = service.address;
    let running: Vec<_> = [ENDLESS, "/upstream/3600000"]
        .map(|path| tokio::spawn(async move { get(address, path, &[]).await }))
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
            let Reply { status, body } = reply.await.unwrap().unwrap();
            assert_eq!((status, body.as_str()), (503, "the server stops: the test is over"));
        }
        silent.abort();
    };
    tokio::join!(service.stop(), replies);
}

/// The real program, and a real signal.
#[test]
#[cfg(unix)]
fn a_signal_stops_the_program() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_http-server"))
        .env("ADDRESS", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let stdout = program.stdout.take().expect("it is piped");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    assert!(line.starts_with("listening on 127.0.0.1:"), "{line}");

    let started = Instant::now();
    let kill = Command::new("kill").arg(program.id().to_string()).status();
    assert!(kill.expect("there is a kill").success());
    assert!(program.wait().expect("it ends").success());
    assert!(started.elapsed() < Duration::from_secs(5), "nothing was running");
}
