//! Twice as much code takes about twice as much work.
//!
//! Work is counted in allocations, in allocated bytes, and in looks at facts, which are the same in each run where time is not.
//! What is slow, allocates nothing and looks at no facts is not seen.
//!
//! One test, because the counters are of the whole process.

use std::alloc::System;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use ctx_lint::config::{Config, Configs, Selector};
use ctx_lint::engine::run;
use ctx_lint::facts::steps_taken;
use ctx_lint::finding::Level;
use ctx_lint::workers::on_workers;
use ctx_lint::world::read;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tempfile::TempDir;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How much more work twice as much code may take, in hundredths.
const MOST: u64 = 230;

/// How many parts the smaller package of a shape has.
const COUNT: usize = 60;

/// Files by name, of a package of some size.
type Shape = fn(usize) -> Vec<(String, String)>;

const SHAPES: &[(&str, Shape)] = &[
    ("modules that call each other", cross_calls),
    ("impls of one trait", impls),
    ("methods of one name", methods),
    ("rings of globs", globs),
    ("guards in one function", guards),
    ("tokens in one function", tokens),
    ("tokens bound again", rebinding),
    ("suppressions", suppressions),
    ("findings in one function", findings),
    ("selects in one loop", selects),
    ("channels in one function", channels),
    ("statements under conditions", conditions),
    ("methods of one name in traits", methods_of_traits),
    ("guards under conditions", guards_under_conditions),
    ("loops that accept", accepts),
    ("questions whether a context has ended", questions),
];

fn cross_calls(count: usize) -> Vec<(String, String)> {
    modules(count, |at| {
        let (next, far) = ((at + 1) % count, (at * 7 + 3) % count);
        format!(
            "pub struct Job{at}(pub u32);\n\
             pub async fn run{at}(job: Job{at}) -> u32 {{\n\
             \x20   let other = crate::m{next}::Job{next}(job.0);\n\
             \x20   crate::m{next}::run{next}(other).await;\n\
             \x20   crate::m{far}::wait{far}(job.0).await\n\
             }}\n\
             pub async fn wait{at}(n: u32) -> u32 {{\n\
             \x20   tokio::task::yield_now().await;\n\
             \x20   if n > 0 {{ crate::m{far}::wait{far}(n - 1).await }} else {{ n }}\n\
             }}\n"
        )
    })
}

fn impls(count: usize) -> Vec<(String, String)> {
    let mut files = modules(count, |at| {
        format!(
            "use crate::Work;\n\
             pub struct Job{at}(pub u32);\n\
             impl Work for Job{at} {{\n\
             \x20   type Out = u64;\n\
             \x20   fn go(&self) -> u64 {{ u64::from(self.0) }}\n\
             }}\n\
             pub async fn run{at}(job: Job{at}) -> u64 {{\n\
             \x20   let out = job.go();\n\
             \x20   crate::any(&job).await + out\n\
             }}\n"
        )
    });
    files[0].1 += "pub trait Work { type Out; fn go(&self) -> Self::Out; }\n\
                   pub async fn any<W: Work>(work: &W) -> u64 { work.go(); 1 }\n";
    files
}

fn methods(count: usize) -> Vec<(String, String)> {
    modules(count, |at| {
        let next = (at + 1) % count;
        format!(
            "pub struct Job{at}(pub u32);\n\
             impl Job{at} {{\n\
             \x20   pub async fn run(&self, n: u32) -> u32 {{ tokio::task::yield_now().await; self.0 + n }}\n\
             }}\n\
             pub async fn start{at}(job: &crate::m{next}::Job{next}) -> u32 {{\n\
             \x20   job.run(1).await + job.run(2).await + unknown().run(3).await\n\
             }}\n"
        )
    })
}

fn globs(count: usize) -> Vec<(String, String)> {
    modules(count, |at| {
        let next = (at + 1) % count;
        format!(
            "pub use crate::m{next}::*;\n\
             pub async fn own{at}() {{\n\
             \x20   let _ = missing{at}().await;\n\
             \x20   own{next}().await;\n\
             }}\n"
        )
    })
}

fn guards(count: usize) -> Vec<(String, String)> {
    let mut text = "pub async fn run(lock: &tokio::sync::Mutex<u32>) {\n".to_owned();
    for at in 0..count {
        _ = writeln!(text, "    let guard{at} = lock.lock().await;\n    work(*guard{at}).await;");
    }
    text += "}\nasync fn work(_: u32) { tokio::task::yield_now().await; }\n";
    vec![("lib".to_owned(), text)]
}

fn tokens(count: usize) -> Vec<(String, String)> {
    let mut text = "use tokio_util::sync::CancellationToken;\n\
                    pub async fn run(outer: CancellationToken) {\n"
        .to_owned();
    for at in 0..count {
        _ = writeln!(
            text,
            "    let token{at} = outer.child_token();\n    let own{at} = token{at}.clone();\n    \
             tokio::spawn(async move {{ own{at}.cancelled().await }});\n    work(&token{at}).await;"
        );
    }
    text += "}\nasync fn work(_: &CancellationToken) { tokio::task::yield_now().await; }\n";
    vec![("lib".to_owned(), text)]
}

/// One function that holds a statement over and over.
fn repeated(
    head: &str,
    count: usize,
    statement: impl Fn(usize) -> String,
) -> Vec<(String, String)> {
    let inside: String = (0..count).map(statement).collect();
    vec![("lib".to_owned(), format!("{head}{inside}}}\n"))]
}

fn rebinding(count: usize) -> Vec<(String, String)> {
    let head = "pub async fn run(t: tokio_util::sync::CancellationToken) {\n";
    repeated(head, count, |_| {
        "    let t = t.child_token();\n    let _g = t.clone().drop_guard();\n".to_owned()
    })
}

fn suppressions(count: usize) -> Vec<(String, String)> {
    repeated("pub async fn run() {\n", count, |_| {
        "    // ctx-lint: allow(growing_context) so far\n    tokio::task::yield_now().await;\n"
            .to_owned()
    })
}

fn findings(count: usize) -> Vec<(String, String)> {
    let head = "use std::time::Duration;\nuse tokio as _;\npub async fn run() {\n";
    repeated(head, count, |_| "    std::thread::sleep(Duration::from_secs(1));\n".to_owned())
}

fn selects(count: usize) -> Vec<(String, String)> {
    let head = "use tokio::sync::mpsc::Receiver;\n\
        pub async fn run(mut r: Receiver<u8>, mut q: Receiver<u8>) { loop {\n";
    let mut files = repeated(head, count, |_| {
        "    tokio::select! { _ = r.recv() => {} _ = q.recv() => {} else => break }\n".to_owned()
    });
    files[0].1 += "}\n";
    files
}

fn channels(count: usize) -> Vec<(String, String)> {
    let head = "use tokio::sync::mpsc;\npub async fn run() {\n";
    repeated(head, count, |at| {
        format!(
            "    let (tx{at}, mut rx{at}) = mpsc::channel::<u8>(1);\n    tx{at}.send(1).await.ok();\n    \
             while let Some(_) = rx{at}.recv().await {{}}\n"
        )
    })
}

fn conditions(count: usize) -> Vec<(String, String)> {
    let head = "use std::time::Duration;\nuse tokio as _;\npub async fn run() {\n";
    repeated(head, count, |at| {
        format!("    #[cfg(a{at})]\n    std::thread::sleep(Duration::from_secs(1));\n")
    })
}

fn methods_of_traits(count: usize) -> Vec<(String, String)> {
    let text = (0..count).map(|at| {
        format!(
            "pub trait T{at} {{ fn m(&self); }}\nimpl T{at} for X {{ fn m(&self) {{}} }}\n\
             pub async fn u{at}(x: X) {{ x.m(); x.n(); }}\n"
        )
    });
    let text: String = std::iter::once("pub struct X;\n".to_owned()).chain(text).collect();
    vec![("lib".to_owned(), text)]
}

fn guards_under_conditions(count: usize) -> Vec<(String, String)> {
    let head =
        "use std::sync::Mutex;\nuse tokio as _;\npub async fn run(lock: &Mutex<u32>, is: bool) {\n";
    let mut files = repeated(head, count, |at| {
        format!(
            "    #[cfg(a{at})]\n    {{\n        let guard = lock.lock().unwrap();\n        work(*guard).await;\n    }}\n    \
             if is {{\n        let guard = lock.lock().unwrap();\n        work(*guard).await;\n    }}\n"
        )
    });
    files[0].1 += "async fn work(_: u32) { tokio::task::yield_now().await; }\n";
    files
}

fn accepts(count: usize) -> Vec<(String, String)> {
    let head =
        "use tokio::net::{TcpListener, TcpStream};\npub async fn run(listener: TcpListener) {\n";
    let mut files = repeated(head, count, |_| {
        "    loop {\n        let Ok((stream, _)) = listener.accept().await else { continue };\n        \
         if serve(stream).await { break }\n    }\n"
            .to_owned()
    });
    files[0].1 += "async fn serve(_: TcpStream) -> bool { tokio::task::yield_now().await; true }\n";
    files
}

fn questions(count: usize) -> Vec<(String, String)> {
    let head = "use ctx_core::Context;\npub fn run(ctx: &Context) -> Result<(), String> {\n    \
                let (ctx, guard) = ctx.with_cancel_cause();\n    \
                guard.cancel_cause(std::io::Error::other(\"late\"));\n";
    let mut files = repeated(head, count, |_| {
        "    if let Some(error) = ctx.err() { return Err(format!(\"{error}\")); }\n".to_owned()
    });
    let end = files[0].1.len() - "}\n".len();
    files[0].1.insert_str(end, "    Ok(())\n");
    files
}

/// A root, and modules in files of their own.
fn modules(count: usize, text: impl Fn(usize) -> String) -> Vec<(String, String)> {
    let root = (0..count).map(|at| format!("pub mod m{at};\n")).collect::<Vec<_>>().concat();
    let files = (0..count).map(|at| (format!("m{at}"), text(at)));
    std::iter::once(("lib".to_owned(), root)).chain(files).collect()
}

/// What it takes to lint a package with all rules: allocations, bytes, and looks at facts.
type Cost = [u64; 3];

const UNITS: [&str; 3] = ["allocations", "bytes", "looks at facts"];

fn cost(files: &[(String, String)]) -> Cost {
    let dir = TempDir::new().expect("a folder");
    let manifest = "[package]\nname = 'growth'\nedition = '2024'\n\
                    [dependencies]\ntokio = '1'\ntokio-util = '0.7'\nctx-core = '0.1'\n";
    fs::create_dir(dir.path().join("src")).expect("a folder");
    fs::write(dir.path().join("Cargo.toml"), manifest).expect("a file");
    let mut paths: Vec<PathBuf> = Vec::new();
    for (name, text) in files {
        let path = dir.path().join("src").join(name).with_extension("rs");
        fs::write(&path, text).expect("a file");
        paths.push(path);
    }
    let mut config = Config::default();
    config.set(Selector::All, Level::Warn);
    config.in_tests = true;
    let configs = Configs::one(config);
    // One worker does the same work in the same order in each run.
    let lint = || {
        let (region, steps) = (Region::new(ALLOCATOR), steps_taken());
        let report = run(&paths, read, &configs);
        let (change, steps) = (region.change(), steps_taken() - steps);
        assert!(report.crashes.is_empty(), "{:?}", report.crashes);
        [(change.allocations + change.reallocations) as u64, change.bytes_allocated as u64, steps]
    };
    on_workers(1, lint).expect("a worker")
}

#[test]
fn twice_the_code_is_twice_the_work() {
    // What the process does once, such as reading stubs, is no part of it.
    for (_, shape) in SHAPES {
        cost(&shape(COUNT));
    }
    let mut complaints = Vec::new();
    for (what, shape) in SHAPES {
        let (none, one, two) = (cost(&shape(1)), cost(&shape(COUNT)), cost(&shape(2 * COUNT)));
        for (at, unit) in UNITS.iter().enumerate() {
            let above = |cost: Cost| cost[at].saturating_sub(none[at]).max(1);
            let ratio = above(two) * 100 / above(one);
            let told = format!("{what}: {ratio} % of the {unit} ({} and {})", one[at], two[at]);
            println!("{told}");
            if ratio > MOST {
                complaints.push(told);
            }
        }
    }
    assert!(complaints.is_empty(), "twice the code takes too much:\n{complaints:#?}");
}
