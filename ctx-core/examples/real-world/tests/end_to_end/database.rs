//! The database service: what was given up stops in the database, and leaves no half of a transaction.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use real_world::database::{ACCOUNTS, TOTAL, router};
use sqlx::SqlitePool;
use tokio::time::{sleep, timeout};

use crate::client::{Reply, ask, within};
use crate::load::{Ask, load};
use crate::site::Site;

/// More than any database counts in the time of a test.
const ENDLESS: &str = "GET /report/1000000000000";

const LONG: Duration = Duration::from_secs(60);

async fn start(url: &str) -> (Site, SocketAddr) {
    let mut site = Site::new(LONG);
    let router = router(&site.ctx, url).await.expect("the database opens");
    let address = site.serve(router).await;
    (site, address)
}

/// A database in a file that is deleted when the folder is dropped.
fn sqlite() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("accounts.db").display());
    (folder, url)
}

async fn stops_what_is_given_up(url: &str) {
    let (site, address) = start(url).await;
    let reply = ask(address, "GET /report/1000", &[]).await;
    assert_eq!(reply, Reply { status: 200, body: "1000".into() });

    let reply = ask(address, ENDLESS, &within(Duration::from_millis(100))).await;
    assert_eq!(reply, Reply { status: 504, body: "context deadline exceeded".into() });
    let asking = ask(address, ENDLESS, &[]);
    assert!(timeout(Duration::from_millis(100), asking).await.is_err());
    // SQLite's handler holds the context until the statement has stopped and the connection is closed.
    site.idle().await;
    site.stop().await;
}

async fn keeps_the_total_under_load(url: &str) {
    const CLIENTS: usize = 300;
    let (site, address) = start(url).await;
    let tally = load(address, 2, CLIENTS, |random| {
        let account = |number| 1 + i64::try_from(number).expect("it is small") % ACCOUNTS;
        let (from, to) = (account(random.below(1 << 20)), account(random.below(1 << 20)));
        let transfer = format!("POST /transfer/{from}/{to}/{}", random.below(100));
        match random.below(4) {
            0 => Ask::patiently(transfer),
            1 => Ask::patiently("GET /total".to_owned()),
            2 => Ask::in_a_hurry(transfer, random, 100),
            _ => Ask::in_a_hurry(ENDLESS.to_owned(), random, 100),
        }
    });
    tally.await.assert_sane(CLIENTS);
    site.idle().await;
    let total = ask(address, "GET /total", &[]).await;
    assert_eq!(total, Reply { status: 200, body: TOTAL.to_string() });
    site.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_stops_what_is_given_up() {
    let (_folder, url) = sqlite();
    stops_what_is_given_up(&url).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_keeps_the_total_under_load() {
    let (_folder, url) = sqlite();
    keeps_the_total_under_load(&url).await;
}

/// Why the service goes to such lengths: without it, a statement runs on when its future is dropped.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_runs_on_when_only_the_future_is_dropped() {
    let pool = SqlitePool::connect("sqlite::memory:").await.unwrap();
    let (asked, go_on) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(true)));
    let mut conn = pool.acquire().await.unwrap();
    let (count, answer) = (Arc::clone(&asked), Arc::clone(&go_on));
    conn.lock_handle().await.unwrap().set_progress_handler(1000, move || {
        count.fetch_add(1, Ordering::Relaxed);
        answer.load(Ordering::Relaxed)
    });
    let endless =
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT count(*) FROM n";
    let statement = sqlx::query(endless).execute(&mut *conn);
    assert!(timeout(Duration::from_millis(50), statement).await.is_err());

    let dropped_at = asked.load(Ordering::Relaxed);
    sleep(Duration::from_millis(200)).await;
    assert!(asked.load(Ordering::Relaxed) > dropped_at, "it did not run on");
    go_on.store(false, Ordering::Relaxed);
}

/// The processor time that the real program takes, seen from outside.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn sqlite_takes_no_more_time_for_what_is_given_up() {
    use crate::program::Program;

    /// The processor time of a process so far, in ticks of a hundredth of a second.
    fn ticks(process: u32) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
        // The name of the program is in parentheses; user and system time are the 12th and 13th field after it.
        let (_, fields) = stat.rsplit_once(") ").expect("a name");
        let times = fields.split(' ').skip(11).take(2);
        times.map(|time| time.parse::<u64>().expect("a number")).sum()
    }

    let (_folder, url) = sqlite();
    let program = Program::start(env!("CARGO_BIN_EXE_database"), &[("DATABASE_URL", &url)]);
    let before = ticks(program.0.id());
    let runs = async {
        while ticks(program.0.id()) < before + 20 {
            sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        reply = ask(program.1, ENDLESS, &[]) => panic!("{reply:?}"),
        runs = timeout(LONG, runs) => runs.expect("the statement takes time"),
    }

    // The client has gone.
    sleep(Duration::from_millis(500)).await;
    let before = ticks(program.0.id());
    sleep(Duration::from_secs(1)).await;
    let after = ticks(program.0.id()) - before;
    assert!(after <= 2, "{after} ticks in a second after the client had gone");
}

#[cfg(feature = "postgres")]
mod postgres {
    use std::env;
    use std::time::Instant;

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres_does_what_sqlite_does() {
        let Some(url) = env::var("DATABASE_URL").ok().filter(|url| url.starts_with("postgres"))
        else {
            eprintln!("SKIPPED: set DATABASE_URL to a database of PostgreSQL to run this test");
            return;
        };
        keeps_the_total_under_load(&url).await;
        stops_what_is_given_up(&url).await;

        let pool = sqlx::PgPool::connect(&url).await.unwrap();
        let running = "SELECT count(*) FROM pg_stat_activity
            WHERE state = 'active' AND query LIKE '%FROM steps' AND pid <> pg_backend_pid()";
        let started = Instant::now();
        while sqlx::query_scalar::<_, i64>(running).fetch_one(&pool).await.unwrap() > 0 {
            assert!(started.elapsed() < Duration::from_secs(5), "a statement runs on");
            sleep(Duration::from_millis(20)).await;
        }
    }
}
