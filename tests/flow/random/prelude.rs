//! What every program made at random begins with.

/// What every program begins with. Decisions come from a stream that the run seeds, and run out, so that loops end.
pub(super) const PRELUDE: &str = r#"
#![allow(unused, path_statements)]
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

thread_local! {
    static LOG: RefCell<String> = const { RefCell::new(String::new()) };
    static SEED: Cell<u64> = const { Cell::new(1) };
    static LEFT: Cell<u32> = const { Cell::new(0) };
}

fn log(text: String) {
    LOG.with_borrow_mut(|log| {
        log.push(' ');
        log.push_str(&text);
    });
}

pub struct D(u32);

impl Drop for D {
    fn drop(&mut self) {
        log(format!("d{}", self.0));
    }
}

impl D {
    fn same(self) -> D {
        self
    }

    fn inner(&self) -> &D {
        self
    }
}

pub struct Pair {
    first: D,
    second: D,
}

fn decide() -> bool {
    if LEFT.get() == 0 {
        return false;
    }
    LEFT.set(LEFT.get() - 1);
    let seed = SEED.get().wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    SEED.set(seed);
    seed >> 33 & 1 == 1
}

fn at<const N: u32>() {
    log(format!("a{N}"));
}

fn c<const N: u32>() -> bool {
    let is = decide();
    log(format!("c{N}{}", if is { "t" } else { "f" }));
    is
}

fn make<const N: u32>() -> D {
    log(format!("n{N}"));
    D(N)
}

fn maybe<const N: u32>() -> Option<D> {
    if c::<N>() { Some(make::<N>()) } else { None }
}

fn attempt<const N: u32>() -> Result<D, D> {
    if c::<N>() { Ok(make::<N>()) } else { Err(make::<N>()) }
}

fn eat(value: D) {}

fn look(value: &D) -> bool {
    value.0 > 0
}

struct Tick<const N: u32>(bool);

impl<const N: u32> Future for Tick<N> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(());
        }
        log(format!("p{N}"));
        Poll::Pending
    }
}

fn tick<const N: u32>() -> Tick<N> {
    Tick(false)
}

/// Polls a future so many times, and drops it.
fn drive<F: Future<Output = ()>>(future: F, mut polls: u32) {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    while polls > 0 && future.as_mut().poll(&mut context).is_pending() {
        polls -= 1;
    }
}

fn run(name: &str, seed: u64, body: impl FnOnce()) {
    LOG.with_borrow_mut(String::clear);
    SEED.set(seed.wrapping_mul(0x9e3779b97f4a7c15) | 1);
    LEFT.set(24);
    body();
    println!("{name}{}", LOG.with_borrow(String::clone));
}
"#;

/// What is done with a value, `X`.
pub(super) const USES: &[&str] = &[
    "eat(X);",
    "drop(X);",
    "let _ = X;",
    "(X);",
    "let _kept = X;",
    "look(&X);",
    "look((X).inner());",
    "let _is = { let own = X; look(&make::<ONE>()) };",
    "match look(&X) { true => at::<ONE>(), _ => at::<TWO>() }",
    "if let Some(_) = (X).inner().0.checked_sub(1) { at::<ONE>(); } else { at::<TWO>(); }",
    "let _lives = &X;",
    "let _lives = (&X, make::<ONE>());",
    "let _old = std::mem::replace(&mut { X }, make::<ONE>());",
    "let _label = 'own: { let own = X; if c::<ONE>() { break 'own own; } make::<TWO>() };",
];
