//! `ctx-lint debug effects`: what is known of a function, and the calls that lead to it.

use tempfile::TempDir;

use crate::harness::{ctx_lint, stderr, stdout, write};

fn package(lib: &str) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = "[package]\nname = \"app\"\nedition = \"2024\"\n\
        [dependencies]\ntokio = \"1\"\ntokio-util = \"0.7\"\n";
    write(&dir.path().join("Cargo.toml"), manifest);
    write(&dir.path().join("src/lib.rs"), lib);
    dir
}

fn effects(dir: &TempDir, function: &str) -> String {
    let target = format!("src/lib.rs:{function}");
    let output = ctx_lint(dir.path()).args(["debug", "effects", &target]).output().expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

const CODE: &str = "\
use tokio::sync::{Mutex, mpsc::Receiver};
use tokio_util::sync::CancellationToken;
pub struct Shop { stock: Mutex<u32> }
impl Shop {
    pub async fn sell(&self) { *self.stock.lock().await -= 1; }
    pub async fn day(&self) { self.sell().await; }
}
pub fn pause() { std::thread::sleep(std::time::Duration::from_secs(9)); }
pub fn night() { pause(); }
pub async fn serve(stop: CancellationToken) { stop.cancelled().await; }
pub async fn cook(orders: &mut Receiver<u32>, shop: &Shop) {
    while let Some(order) = orders.recv().await { shop.sell().await; drop(order); }
}
pub fn idle(a: u32) -> u32 { a }
";

#[test]
fn effects_are_told_with_the_calls_that_lead_to_them() {
    let dir = package(CODE);
    let day = "\
fn Shop::day
    may wait: src/lib.rs:6:31
    waits for the lock app::Shop.stock: src/lib.rs:6:31 -> src/lib.rs:5:33
";
    assert_eq!(effects(&dir, "Shop::day"), day);
    let night = "\
fn night
    blocks the thread for long: src/lib.rs:9:18 -> src/lib.rs:8:18
";
    assert_eq!(effects(&dir, "night"), night);
    let serve = "\
fn serve
    may wait: src/lib.rs:10:47
    looks at cancellation
";
    assert_eq!(effects(&dir, "serve"), serve);
    let cook = effects(&dir, "cook");
    let loses = "loses what it has taken when it is dropped: src/lib.rs:12:51";
    assert!(cook.contains(loses), "{cook}");
    assert_eq!(effects(&dir, "idle"), "fn idle\n");
}

#[test]
fn a_function_that_is_not_there_is_told() {
    let dir = package(CODE);
    for (target, told) in [
        ("src/lib.rs:none", "`src/lib.rs` has no function `none` with a body"),
        ("src/lib.rs", "`src/lib.rs` names no function of a file"),
    ] {
        let output =
            ctx_lint(dir.path()).args(["debug", "effects", target]).output().expect("a run");
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
        assert!(stderr(&output).contains(told), "{}", stderr(&output));
    }
}
