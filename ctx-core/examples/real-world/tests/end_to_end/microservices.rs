//! The gateway and its services: what a client says reaches the services, and one that fails stops the other.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use real_world::microservices::{Seen, catalog, gateway, stock};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::time::timeout;

use crate::client::{Reply, ask, within};
use crate::load::{Ask, load};
use crate::site::Site;

const LONG: Duration = Duration::from_secs(60);

/// Neither service ever answers.
const ENDLESS: &str = "GET /item/0";

/// The catalog does not know it, and the stock never answers.
const UNKNOWN: &str = "GET /item/1001";

async fn start() -> (Site, SocketAddr, UnboundedReceiver<Seen>) {
    let (log, seen) = mpsc::unbounded_channel();
    let mut site = Site::new(LONG);
    let catalog = site.serve_grpc(catalog(log.clone())).await;
    let stock = site.serve_grpc(stock(log)).await;
    let gateway = gateway(&catalog.to_string(), &stock.to_string()).expect("addresses");
    let address = site.serve(gateway).await;
    // Connections are made by the first request, and kept.
    let reply = ask(address, "GET /item/7", &[]).await;
    assert_eq!(reply, Reply { status: 200, body: "item 7, 7 in stock".into() });
    site.warmed_up().await;
    (site, address, seen)
}

/// What both services saw of one request.
async fn two(seen: &mut UnboundedReceiver<Seen>) -> [Seen; 2] {
    let mut next = async || timeout(LONG, seen.recv()).await.expect("in time").expect("a request");
    let mut two = [next().await, next().await];
    two.sort_by_key(|seen| seen.service);
    two
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deadline_trace_and_number_cross_the_wire() {
    let (site, address, mut seen) = start().await;
    let [catalog, stock] = two(&mut seen).await;
    assert_eq!((catalog.service, stock.service), ("catalog", "stock"));
    assert!(catalog.request.is_some_and(|id| id.len() == 16), "the gateway gives a number");

    let mut headers = within(Duration::from_secs(5));
    headers.push(("x-request-id", "mine".into()));
    let id = 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736_u128;
    headers.push(("traceparent", format!("00-{id:x}-00f067aa0ba902b7-01")));
    assert_eq!(ask(address, "GET /item/12", &headers).await.status, 200);

    let both = two(&mut seen).await;
    for seen in &both {
        assert_eq!(seen.request.as_deref(), Some("mine"));
        let left = seen.time_left.expect("a deadline");
        assert!(left > Duration::from_secs(1) && left < Duration::from_secs(5), "{left:?}");
    }
    let traces = both.map(|seen| seen.trace.expect("a trace"));
    assert!(traces.iter().all(|trace| trace.id == id));
    // Both were called in the gateway's step, and make a step each.
    assert_eq!(traces[0].parent, traces[1].parent);
    assert_ne!(traces[0].parent, 0x00f0_67aa_0ba9_02b7);
    assert_ne!(traces[0].span, traces[1].span);
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_failure_ends_the_other_call() {
    let (site, address, _seen) = start().await;
    let started = Instant::now();
    let reply = ask(address, UNKNOWN, &[]).await;
    assert_eq!(reply, Reply { status: 404, body: "there is no item 1001".into() });
    assert!(started.elapsed() < Duration::from_secs(10), "it waited for the stock");
    // The stock was told, and has given up as well.
    site.idle().await;
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_or_a_client_that_hangs_up_ends_both_calls() {
    let (site, address, _seen) = start().await;
    let reply = ask(address, ENDLESS, &within(Duration::from_millis(100))).await;
    assert_eq!(reply.status, 504, "{reply:?}");
    assert!(timeout(Duration::from_millis(100), ask(address, ENDLESS, &[])).await.is_err());
    site.idle().await;
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_hundreds_of_clients() {
    const CLIENTS: usize = 300;
    let (site, address, mut seen) = start().await;
    let mut number = 0;
    let tally = load(address, 3, CLIENTS, |random| {
        let mut ask = match random.below(4) {
            0 => Ask::patiently(format!("GET /item/{}", 1 + random.below(1000))),
            1 => Ask::patiently(UNKNOWN.to_owned()),
            2 => Ask::in_a_hurry(format!("GET /item/{}", 1 + random.below(1000)), random, 100),
            _ => Ask::in_a_hurry(ENDLESS.to_owned(), random, 300),
        };
        ask.headers.push(("x-request-id", format!("request {number}")));
        number += 1;
        ask
    });
    let tally = tally.await;
    let answered: usize = tally.answered.values().sum();
    assert_eq!(answered + tally.hung_up, CLIENTS);
    let told = [200, 404, 504].map(|status| tally.of(status));
    assert_eq!(answered, told.iter().sum::<usize>(), "{tally:?}");
    assert!(tally.hung_up > 0 && !told.contains(&0), "the load is too uniform: {tally:?}");
    site.idle().await;
    site.stop().await;

    // Every request that reached a service came with its own number.
    let mut numbers = [BTreeSet::new(), BTreeSet::new()];
    while let Some(Seen { service, request, .. }) = seen.recv().await {
        let request = request.expect("a number");
        if request.starts_with("request ") {
            assert!(numbers[usize::from(service == "stock")].insert(request), "it came twice");
        }
    }
    assert!(numbers.iter().all(|numbers| numbers.len() > CLIENTS / 2));
}
