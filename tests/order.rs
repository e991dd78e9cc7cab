//! What is found does not depend on what files are called, nor on which thread is first.

use std::fmt::Write;
use std::path::Path;

use serde_json::Value;

use crate::harness::{ctx_lint, stderr, stdout, write};

/// Names for the files of the modules `one`, `two` and `chain`: which of them is first, and so asked about first, differs.
const NAMES: &[[&str; 3]] = &[
    ["a", "m", "z"],
    ["a", "z", "m"],
    ["m", "a", "z"],
    ["m", "z", "a"],
    ["z", "a", "m"],
    ["z", "m", "a"],
];

/// A package of three modules.
struct Modules {
    dependencies: &'static str,
    one: String,
    two: String,
    chain: String,
}

impl Modules {
    /// What the real command finds when the files have these names, with the modules' names in their stead.
    fn lint(&self, names: &[&str; 3], threads: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let manifest = "[package]\nname = \"order\"\nedition = \"2024\"\n[dependencies]\n";
        write(&dir.path().join("Cargo.toml"), &format!("{manifest}{}", self.dependencies));
        let config = "confidence = \"medium\"\n";
        write(&dir.path().join("ctx-lint.toml"), config);
        let modules = ["one", "two", "chain"];
        let mut root = String::new();
        for ((module, file), text) in
            modules.iter().zip(names).zip([&self.one, &self.two, &self.chain])
        {
            _ = writeln!(root, "#[path = \"{file}.rs\"]\npub mod {module};");
            write(&dir.path().join(format!("src/{file}.rs")), text);
        }
        write(&dir.path().join("src/lib.rs"), &root);
        let mut found = findings(dir.path(), threads);
        for line in &mut found {
            for (module, file) in modules.iter().zip(names) {
                *line = line.replace(&format!("src/{file}.rs"), &format!("<{module}>"));
            }
        }
        found.sort();
        found
    }

    /// Lints under all names, and with one thread and with many; gives what is found, the same each time.
    #[track_caller]
    fn lint_all(&self) -> Vec<String> {
        let first = self.lint(&NAMES[0], "1");
        for names in NAMES {
            for threads in ["1", "8"] {
                assert_eq!(self.lint(names, threads), first, "{names:?}, {threads} threads");
            }
        }
        first
    }
}

/// The findings of all rules as JSON with the places of lines and without those of bytes.
fn findings(dir: &Path, threads: &str) -> Vec<String> {
    let flags = ["--output-format", "json-lines", "-W", "all", "--threads", threads];
    let output = ctx_lint(dir).args(flags).output().expect("a run");
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    let lines = stdout(&output);
    let lines = lines.lines().map(|line| {
        let value: Value = serde_json::from_str(line).expect("a JSON object a line");
        value.to_string()
    });
    lines.collect()
}

/// Whether a rule has spoken in a module.
fn speaks(found: &[String], rule: &str, module: &str) -> bool {
    let (rule, path) = (format!("\"rule\":\"{rule}\""), format!("\"path\":\"<{module}>\""));
    found.iter().any(|line| line.contains(&rule) && line.contains(&path))
}

/// A `select!` over a function that leads through many others to a read.
fn select_over(function: &str) -> String {
    format!(
        "use crate::chain::*;
use tokio::net::tcp::OwnedReadHalf;
use tokio::sync::mpsc::Receiver;
pub async fn serve(mut io: OwnedReadHalf, mut commands: Receiver<u32>) {{
    loop {{
        tokio::select! {{
            message = {function}(&mut io) => println!(\"{{message:?}}\"),
            Some(command) = commands.recv() => println!(\"{{command}}\"),
        }}
    }}
}}
"
    )
}

const TOKIO: &str = "tokio = { version = \"1\", features = [\"full\"] }\ntokio-util = \"0.7\"\n";

#[test]
fn a_loss_is_found_however_far_it_is_and_whoever_asks_first() {
    let mut chain =
        "use tokio::io::AsyncReadExt;\nuse tokio::net::tcp::OwnedReadHalf;\n".to_owned();
    for at in 1..=40 {
        let body = match at {
            40 => "io.read_u32()".to_owned(),
            at => format!("f{}(io)", at + 1),
        };
        _ = writeln!(
            chain,
            "pub async fn f{at}(io: &mut OwnedReadHalf) -> std::io::Result<u32> {{ {body}.await }}"
        );
    }
    let modules =
        Modules { dependencies: TOKIO, one: select_over("f1"), two: select_over("f20"), chain };
    let found = modules.lint_all();
    assert!(speaks(&found, "cancel_unsafe_select", "one"), "{found:#?}");
    assert!(speaks(&found, "cancel_unsafe_select", "two"), "{found:#?}");
}

#[test]
fn a_loss_in_a_cycle_is_told_in_one_way() {
    let chain = "use tokio::io::AsyncReadExt;
use tokio::net::tcp::OwnedReadHalf;
type Read<'a> = std::pin::Pin<Box<dyn Future<Output = std::io::Result<u32>> + 'a>>;
pub async fn ping(io: &mut OwnedReadHalf) -> std::io::Result<u32> {
    if pong(io).await? > 3 { return Ok(1); }
    more(io).await
}
pub async fn pong(io: &mut OwnedReadHalf) -> std::io::Result<u32> {
    if Box::pin(ping(io)).await? > 3 { return Ok(2); }
    rest(io).await
}
async fn more(io: &mut OwnedReadHalf) -> std::io::Result<u32> { io.read_u32().await }
async fn rest(io: &mut OwnedReadHalf) -> std::io::Result<u32> { more(io).await }
pub fn boxed(io: &mut OwnedReadHalf) -> Read<'_> { Box::pin(ping(io)) }
";
    let modules = Modules {
        dependencies: TOKIO,
        one: select_over("ping"),
        two: select_over("pong"),
        chain: chain.to_owned(),
    };
    let found = modules.lint_all();
    assert!(speaks(&found, "cancel_unsafe_select", "one"), "{found:#?}");
    assert!(speaks(&found, "cancel_unsafe_select", "two"), "{found:#?}");
}

#[test]
fn of_several_implementations_one_that_loses_is_found() {
    let serve = |name: &str| {
        format!(
            "use crate::chain::Source;
use tokio::io::AsyncReadExt;
use tokio::net::tcp::OwnedReadHalf;
use tokio::sync::mpsc::Receiver;
pub struct {name} {{ pub io: OwnedReadHalf }}
impl Source for {name} {{
    async fn next(&mut self) -> u32 {{ {} }}
}}
pub async fn serve(mut source: impl Source, mut commands: Receiver<u32>) {{
    loop {{
        tokio::select! {{
            message = source.next() => println!(\"{{message}}\"),
            Some(command) = commands.recv() => println!(\"{{command}}\"),
        }}
    }}
}}
",
            if name == "Quick" {
                "std::future::ready(3).await"
            } else {
                "self.io.read_u32().await.unwrap_or(0)"
            }
        )
    };
    let chain = "pub trait Source { async fn next(&mut self) -> u32; }\n";
    let modules = Modules {
        dependencies: TOKIO,
        one: serve("Quick"),
        two: serve("Slow"),
        chain: chain.to_owned(),
    };
    let found = modules.lint_all();
    assert!(speaks(&found, "cancel_unsafe_select", "one"), "{found:#?}");
    assert!(speaks(&found, "cancel_unsafe_select", "two"), "{found:#?}");
}

#[test]
fn a_look_at_a_token_is_found_however_far_it_is_and_whoever_asks_first() {
    let mut chain =
        "use tokio_util::sync::CancellationToken;\npub struct S { token: CancellationToken }\n"
            .to_owned();
    chain.push_str("impl S {\n");
    for at in 1..40 {
        _ = writeln!(chain, "    pub fn f{at}(&self) -> bool {{ self.f{}() }}", at + 1);
    }
    chain.push_str("    pub fn f40(&self) -> bool { self.token.is_cancelled() }\n");
    chain.push_str("    pub fn blind(&self) -> bool { true }\n}\n");
    let serve = |function: &str| {
        format!(
            "use crate::chain::S;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
pub async fn serve(s: S, token: CancellationToken) {{
    loop {{
        s.{function}();
        tokio::time::sleep(Duration::from_secs(5)).await;
    }}
}}
pub async fn serve_blindly(s: S, token: CancellationToken) {{
    loop {{
        s.blind();
        tokio::time::sleep(Duration::from_secs(5)).await;
    }}
}}
"
        )
    };
    let modules = Modules { dependencies: TOKIO, one: serve("f1"), two: serve("f20"), chain };
    let found = modules.lint_all();
    let told = |module: &str| {
        let path = format!("<{module}>");
        let own = found.iter().filter(|line| line.contains(&path));
        own.map(|line| line.replace(&path, "")).collect::<Vec<_>>()
    };
    assert_eq!(told("one"), told("two"));
    assert!(told("one").iter().any(|line| line.contains("uninterruptible_sleep")), "{found:#?}");
}

/// A chain of functions and a ring of two, in front of a body that does something.
fn chain_of(signature: &str, call: &str, end: &str) -> String {
    let mut chain = String::new();
    for at in 1..=40 {
        let body = if at == 40 { end.to_owned() } else { call.replace('#', &(at + 1).to_string()) };
        _ = writeln!(chain, "pub {} {{ {body} }}", signature.replace('#', &at.to_string()));
    }
    let ring = |own: &str, other: &str, last: &str| {
        let again = call.replace("f#", other);
        let last = call.replace("f#", last);
        let again = again.replace(".await", "");
        format!(
            "pub {} {{ if more() {{ let _later = {again}; }} {last} }}\n",
            signature.replace("f#", own)
        )
    };
    chain
        + &ring("ping", "pong", "f1")
        + &ring("pong", "ping", "f2")
        + "fn more() -> bool { false }\n"
}

#[test]
fn a_call_that_blocks_is_found_however_far_it_is_and_whoever_asks_first() {
    let serve = |function: &str| {
        format!("use crate::chain::*;\npub async fn serve() {{ {function}(); }}\n")
    };
    let end = "std::thread::sleep(std::time::Duration::from_secs(3));";
    let modules = Modules {
        dependencies: TOKIO,
        one: serve("f1"),
        two: serve("f20") + "pub async fn ring() { ping(); }\npub async fn gnir() { pong(); }\n",
        chain: chain_of("fn f#()", "f#()", end),
    };
    let found = modules.lint_all();
    let in_module = |module: &str| {
        let path = format!("\"path\":\"<{module}>\",\"rule\":\"blocking_in_async\"");
        found.iter().filter(|line| line.contains(&path)).count()
    };
    assert_eq!((in_module("one"), in_module("two")), (1, 3), "{found:#?}");
}

#[test]
fn a_lock_is_found_however_far_it_is_and_whoever_asks_first() {
    let serve = |function: &str| {
        format!(
            "use crate::chain::*;
use std::sync::Arc;
use tokio::sync::Mutex;
pub async fn serve(pool: Arc<Mutex<u32>>, mut every: tokio::time::Interval) {{
    let mut report = Box::pin({function}(&pool));
    loop {{
        tokio::select! {{
            () = &mut report => return,
            _ = every.tick() => println!(\"{{}}\", pool.lock().await),
        }}
    }}
}}
"
        )
    };
    let end = "let held = lock.lock().await; tokio::task::yield_now().await; drop(held);";
    let chain = chain_of("async fn f#(lock: &tokio::sync::Mutex<u32>)", "f#(lock).await", end);
    let modules = Modules { dependencies: TOKIO, one: serve("f1"), two: serve("f20"), chain };
    let found = modules.lint_all();
    assert!(speaks(&found, "futurelock", "one"), "{found:#?}");
    assert!(speaks(&found, "futurelock", "two"), "{found:#?}");
}

#[test]
fn a_token_that_is_handed_round_in_a_cycle_ends() {
    let serve = |name: &str, function: &str| {
        format!(
            "pub async fn {name}() {{
    let token = tokio_util::sync::CancellationToken::new();
    {function}(token.clone()).await;
    token.cancelled().await;
}}
"
        )
    };
    let one = "use crate::chain::*;\n".to_owned() + &serve("serve", "f1") + &serve("ring", "ping");
    let chain = chain_of(
        "async fn f#(token: tokio_util::sync::CancellationToken)",
        "f#(token.clone()).await",
        "token.cancelled().await;",
    );
    let modules =
        Modules { dependencies: TOKIO, one, two: "pub async fn idle() {}\n".to_owned(), chain };
    let found = modules.lint_all();
    let reported = found.iter().filter(|line| line.contains("uncancellable_token")).count();
    assert_eq!(reported, 2, "{found:#?}");
}

#[test]
fn of_impls_with_the_same_text_one_is_told_whatever_their_order() {
    let head = "use tokio::io::AsyncReadExt;
use tokio::net::tcp::OwnedReadHalf;
use tokio::sync::mpsc::Receiver;
pub trait Source { async fn next(&mut self) -> u32; }
pub struct S<T> { io: OwnedReadHalf, kind: T }
pub async fn serve(mut source: impl Source, mut commands: Receiver<u32>) {
    loop {
        tokio::select! {
            message = source.next() => println!(\"{message}\"),
            Some(command) = commands.recv() => println!(\"{command}\"),
        }
    }
}
";
    let own = |condition: &str, kind: &str| {
        format!(
            "{condition}impl Source for S<{kind}> {{ async fn next(&mut self) -> u32 {{ self.io.read_u32().await.unwrap_or(0) }} }}\n"
        )
    };
    let told = |impls: [&String; 2]| {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let text = format!("{head}{}{}", impls[0], impls[1]);
        write(&dir.path().join("a.rs"), &text);
        let found = findings(dir.path(), "1");
        assert!(found.len() == 1 && found[0].contains("cancel_unsafe_select"), "{found:#?}");
        let value: Value = serde_json::from_str(&found[0]).expect("a JSON object");
        let labels = value["labels"].as_array().expect("labels").iter();
        let lines = labels.filter_map(|label| usize::try_from(label["line"].as_u64()?).ok());
        let lines = lines.filter_map(|line| text.lines().nth(line - 1));
        let last: Vec<String> = lines.map(str::to_owned).collect();
        last
    };
    for [one, other] in [
        [own("", "u8"), own("", "u16")],
        [own("#[cfg(unix)] ", "u8"), own("#[cfg(windows)] ", "u8")],
    ] {
        assert_eq!(told([&one, &other]), told([&other, &one]));
    }
}
