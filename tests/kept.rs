//! What is kept of dependencies from run to run changes no answer, whatever happens to it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::harness::{stderr, stdout, write};
use crate::registry::{INDEX, Registry};

const CODE: &str = "pub async fn f() {\n    let token = wire::make();\n    let _ = token.clone().drop_guard();\n    \
    let frame = wire::frame::read(&token).await;\n    let line = frame.line();\n    token.cancelled().await;\n}\n";

const WIRE: &[(&str, &str)] = &[
    (
        "src/lib.rs",
        "pub mod frame;\nuse tokio_util::sync::CancellationToken;\n\
         pub fn make() -> CancellationToken { CancellationToken::new() }\n",
    ),
    (
        "src/frame.rs",
        "use base_line::Line;\npub struct Frame { line: Line }\nimpl Frame { pub fn line(&self) -> &Line { &self.line } }\n\
         pub async fn read(token: &tokio_util::sync::CancellationToken) -> Frame { loop {} }\n",
    ),
];

const MANIFEST: &str = "[dependencies]\ntokio-util = \"0.7\"\nbase-line = \"0.3\"\n";

/// A workspace whose findings and types rest on two dependencies.
fn workspace() -> Registry {
    let registry = Registry::new("tokio-util = \"0.7\"\nwire = \"1\"\n", CODE);
    let packages = [
        ("base-line", "0.3.0", INDEX, &[][..]),
        ("tokio-util", "0.7.0", INDEX, &[]),
        ("wire", "1.0.0", INDEX, &["base-line", "tokio-util"]),
    ];
    registry.lock(&["tokio-util", "wire"], &packages);
    registry.fetched("wire", "1.0.0", MANIFEST, WIRE);
    registry.fetched("base-line", "0.3.0", "", &[("src/lib.rs", "pub struct Line;\n")]);
    registry
}

/// What happens to a file.
type Spoil = Box<dyn Fn(&[u8]) -> Vec<u8>>;

/// All that a run says.
fn said(output: &Output) -> (Option<i32>, String, String) {
    (output.status.code(), stdout(output), stderr(output))
}

/// What two commands say, one that looks for faults and one that shows types.
fn all(registry: &Registry, more: &[&str]) -> Vec<(Option<i32>, String, String)> {
    let commands =
        [&["--statistics", "--output-format", "json"][..], &["debug", "types", "src/lib.rs"]];
    commands.map(|args| said(&registry.run(&[args, more].concat()))).to_vec()
}

/// What they say without a cache.
fn expected(registry: &Registry) -> Vec<(Option<i32>, String, String)> {
    let expected = all(registry, &["--no-cache"]);
    assert!(expected[0].1.contains("dropped_cancel_guard"), "{expected:?}");
    assert!(expected[1].1.contains("wire::frame::Frame::line"), "{expected:?}");
    expected
}

/// The packs that are there.
fn packs(registry: &Registry) -> Vec<PathBuf> {
    let entries = fs::read_dir(registry.path("cache/sources")).into_iter().flatten().flatten();
    let mut packs: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    packs.sort();
    packs
}

#[test]
fn the_first_run_and_later_ones_say_the_same() {
    let registry = workspace();
    let expected = expected(&registry);
    assert_eq!(packs(&registry), [] as [PathBuf; 0]);
    assert_eq!(all(&registry, &[]), expected);
    let made = packs(&registry);
    assert_eq!(made.len(), 2, "{made:?}");
    // The second run finds all that it asks for, and so writes nothing.
    let times = || made.iter().map(|pack| fs::metadata(pack).and_then(|meta| meta.modified()));
    let before: Vec<_> = times().map(|time| time.expect("a time")).collect();
    assert_eq!(all(&registry, &[]), expected);
    let after: Vec<_> = times().map(|time| time.expect("a time")).collect();
    assert_eq!(after, before);
    // A dependency that changes, as one in a folder may, is read anew.
    let changed = WIRE[1].1.replace("&Line { &self.line }", "u64 { 1 }");
    registry.fetched("wire", "1.0.0", MANIFEST, &[("src/frame.rs", &changed)]);
    let types = stdout(&registry.run(&["debug", "types", "src/lib.rs"]));
    assert!(types.contains("frame.line()  : u64"), "{types}");
}

#[test]
fn what_is_damaged_or_strange_counts_for_nothing() {
    let registry = workspace();
    let expected = expected(&registry);
    all(&registry, &[]);
    let made = packs(&registry);
    let whole: Vec<Vec<u8>> = made.iter().map(|pack| fs::read(pack).expect("a pack")).collect();
    let mut random = fastrand::Rng::with_seed(13);
    let mut spoiled: Vec<Spoil> = vec![
        Box::new(|_| Vec::new()),
        Box::new(|whole| whole[..whole.len() / 2].to_vec()),
        Box::new(|whole| whole[..whole.len() - 1].to_vec()),
        Box::new(|whole| [whole, whole].concat()),
        Box::new(|whole| vec![0xff; whole.len()]),
        Box::new(|_| b"[package]\nname = \"x\"\n".to_vec()),
    ];
    for _ in 0..24 {
        let (at, bit) = (random.usize(..), random.u8(..8));
        spoiled.push(Box::new(move |whole| {
            let mut other = whole.to_vec();
            other[at % whole.len()] ^= 1 << bit;
            other
        }));
    }
    for (number, spoil) in spoiled.iter().enumerate() {
        for (pack, whole) in made.iter().zip(&whole) {
            fs::write(pack, spoil(whole)).expect("a file");
        }
        assert_eq!(all(&registry, &[]), expected, "damage {number}");
    }
    // One takes the place of the other, and a folder that of a pack.
    fs::write(&made[0], &whole[1]).expect("a file");
    fs::write(&made[1], &whole[0]).expect("a file");
    assert_eq!(all(&registry, &[]), expected);
    fs::remove_file(&made[0]).expect("gone");
    fs::create_dir(&made[0]).expect("a folder");
    assert_eq!(all(&registry, &[]), expected);
    // What was written could not take its place, and is gone.
    assert_eq!(packs(&registry), made);
}

#[test]
fn workspaces_with_different_lock_files_share_a_cache() {
    for swapped in [false, true] {
        let mut both = [workspace(), workspace()];
        // The other one has another version of one dependency, with which one answer differs.
        let packages = [
            ("base-line", "0.3.0", INDEX, &[][..]),
            ("tokio-util", "0.7.0", INDEX, &[]),
            ("wire", "1.1.0", INDEX, &["base-line", "tokio-util"]),
        ];
        both[1].lock(&["tokio-util", "wire"], &packages);
        let changed = WIRE[1].1.replace("&Line { &self.line }", "u64 { 1 }");
        let files = [WIRE[0], ("src/frame.rs", &changed)];
        // Both have the home and the cache of the first.
        both[0].fetched("wire", "1.1.0", MANIFEST, &files);
        let (home, cache) = (both[0].path("home"), both[0].path("cache"));
        if swapped {
            both.swap(0, 1);
        }
        let run = |registry: &Registry, args: &[&str]| {
            let mut command = registry.command();
            command.env("CARGO_HOME", &home).env("CTX_LINT_CACHE_DIR", &cache);
            said(&command.args(args).output().expect("a run"))
        };
        let types = ["debug", "types", "src/lib.rs"];
        let expected = both.each_ref().map(|own| run(own, &[&types[..], &["--no-cache"]].concat()));
        assert_ne!(expected[0].1, expected[1].1);
        for _ in 0..2 {
            assert_eq!(both.each_ref().map(|own| run(own, &types)), expected);
        }
        // One of what they share, and one of what each has alone.
        let count = fs::read_dir(cache.join("sources")).expect("a folder").count();
        assert_eq!(count, 3);
    }
}

#[test]
fn runs_at_the_same_time_do_not_disturb_each_other() {
    let registry = workspace();
    let expected = said(&registry.run(&["--output-format", "json", "--no-cache"]));
    for round in 0..3 {
        let start = |_| {
            let mut command = registry.command();
            command.args(["--output-format", "json"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a run")
        };
        let running: Vec<_> = (0..6).map(start).collect();
        for child in running {
            assert_eq!(said(&child.wait_with_output().expect("an end")), expected, "{round}");
        }
        if round == 1 {
            fs::remove_dir_all(registry.path("cache")).expect("gone");
        }
    }
}

#[test]
fn a_run_that_is_killed_leaves_nothing_that_is_wrong() {
    let registry = workspace();
    let expected = expected(&registry);
    for step in 0..12 {
        let mut command = registry.command();
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = quiet.spawn().expect("a run");
        std::thread::sleep(Duration::from_millis(step * 15));
        // It may have ended.
        let _ = child.kill();
        child.wait().expect("an end");
        if step % 4 == 3 {
            assert_eq!(all(&registry, &[]), expected, "step {step}");
            fs::remove_dir_all(registry.path("cache")).expect("gone");
        }
    }
}

#[test]
fn a_cache_that_cannot_be_written_costs_what_it_would_have_saved() {
    let registry = workspace();
    let expected = expected(&registry);
    // A file stands where the folder would be.
    write(&registry.path("cache/sources"), "");
    assert_eq!(all(&registry, &[]), expected);
    fs::remove_file(registry.path("cache/sources")).expect("gone");
    if cfg!(not(unix)) {
        return;
    }
    let limited = |limit: &str| {
        let args = "--statistics --output-format json --cache-dir \"$CTX_LINT_CACHE_DIR\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{limit}; exec \"$0\" {args}")]);
        let plain = registry.command();
        shell.arg(plain.get_program()).current_dir(registry.path("ws"));
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        said(&shell.output().expect("a run"))
    };
    // No file may have a byte.
    assert_eq!(limited("ulimit -f 0"), expected[0]);
    assert_eq!(packs(&registry), [] as [PathBuf; 0]);
    // Nobody may write, unless the test runs as somebody whom this does not concern.
    fs::create_dir_all(registry.path("cache/sources")).expect("a folder");
    assert_eq!(limited("chmod 555 \"$CTX_LINT_CACHE_DIR/sources\""), expected[0]);
    assert_eq!(limited("chmod 755 \"$CTX_LINT_CACHE_DIR/sources\""), expected[0]);
    assert_eq!(packs(&registry).len(), 2);
}
