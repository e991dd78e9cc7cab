//! The hooks of `.pre-commit-hooks.yaml`, driven by the real pre-commit: they refuse a commit with a finding, and let it
//! pass once the code is right.
//!
//! pre-commit clones what is committed and builds it with `cargo install`. So the files of this working tree are
//! committed to a repository of their own, with a fixed date: the same files give the same commit, and pre-commit then
//! takes what it has built before. All of it lives below the target folder, and stays there from one run to the next.
//!
//! Without Python the test is skipped, which it says aloud; where `CI` is set it fails instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The release of pre-commit that is installed.
const PRE_COMMIT: &str = "pre-commit==4.7.0";

/// A date for commits, so that the same files are the same commit.
const DATE: &str = "2026-01-01T00:00:00Z";

/// Folders that have no part in the build: a change in them is no reason to build again.
const NOT_BUILT: [&str; 2] = ["docs/", "fixtures/"];

const BAD: &str = "\
use ctx_core::Context;

pub fn serve(parent: &Context) {
    let (ctx, _) = parent.with_cancel();
    work(&ctx);
}

fn work(_: &Context) {}
";

const GOOD: &str = "\
use ctx_core::Context;

pub fn serve(parent: &Context) {
    let (ctx, _guard) = parent.with_cancel();
    work(&ctx);
}

fn work(_: &Context) {}
";

const GUARD: &str = "\
use tokio::task::JoinHandle;

pub struct AbortOnDrop(pub JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

pub fn start() -> AbortOnDrop {
    AbortOnDrop(tokio::spawn(async {}))
}
";

const USER: &str = "\
use crate::guard::start;

pub async fn run() {
    let _ = start();
    work().await;
}

pub async fn meant() {
    // ctx-lint: allow(dropped_cancel_guard) the task may be aborted at once
    let _ = start();
    work().await;
}

async fn work() {}
";

#[test]
fn a_commit_with_a_finding_is_refused() {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pre-commit");
    let Some(pre_commit) = install(&place) else { return };
    let source = place.join("source");
    let revision = snapshot(&source);
    forget_others(&place, &revision);

    let user = tempfile::tempdir().expect("a temporary folder");
    let user = User { dir: user.path(), place: &place, pre_commit: &pre_commit };
    user.git(&["init", "--quiet"]);
    user.write(".pre-commit-config.yaml", &config(&source, &revision));
    user.write("Cargo.toml", "[package]\nname = \"user\"\nedition = \"2024\"\n");
    user.write("src/lib.rs", BAD);
    succeed(user.command(&pre_commit).args(["install"]));
    user.git(&["add", "."]);

    let refused = user.commit();
    let told = text(&refused);
    assert!(!refused.status.success(), "a dropped guard was let through:\n{told}");
    for part in ["dropped_cancel_guard", "src/lib.rs:4", "_guard"] {
        assert!(told.contains(part), "no `{part}` in\n{told}");
    }

    assert_eq!(told.matches("Failed").count(), 3, "one hook has let it through:\n{told}");

    user.write("src/lib.rs", GOOD);
    user.git(&["add", "."]);
    let accepted = user.commit();
    assert!(accepted.status.success(), "{}", text(&accepted));
    assert_eq!(text(&accepted).matches("Passed").count(), 3, "{}", text(&accepted));

    // Only one file of several has changed. What it drops, and what is excused in it, hangs on another.
    user.write("src/guard.rs", GUARD);
    user.write("src/user.rs", USER);
    user.write("src/lib.rs", "mod guard;\nmod user;\n");
    user.git(&["add", "src/guard.rs", "src/lib.rs"]);
    let accepted = user.commit();
    assert!(accepted.status.success(), "{}", text(&accepted));
    user.git(&["add", "src/user.rs"]);
    let refused = user.commit();
    let told = text(&refused);
    assert!(!refused.status.success(), "a dropped guard was let through:\n{told}");
    assert_eq!(told.matches("[src/user.rs:4").count(), 3, "{told}");
    assert!(!told.contains("unused_suppression"), "{told}");
    user.write("src/user.rs", &USER.replacen("let _ =", "let _guard =", 1));
    user.git(&["add", "src/user.rs"]);
    let accepted = user.commit();
    assert!(accepted.status.success(), "{}", text(&accepted));

    // What is excluded stays so, though pre-commit names it.
    user.write("ctx-lint.toml", "exclude = [\"src/generated.rs\"]\n");
    user.write("src/generated.rs", BAD);
    user.git(&["add", "."]);
    let accepted = user.commit();
    assert!(accepted.status.success(), "{}", text(&accepted));
}

fn config(source: &Path, revision: &str) -> String {
    let source = source.display();
    format!(
        "repos:\n  - repo: file://{source}\n    rev: {revision}\n    hooks:\n      - id: ctx-lint\n      - id: ctx-lint-system\n      - id: ctx-lint-python\n"
    )
}

/// Somebody's repository that uses the hook.
struct User<'a> {
    dir: &'a Path,
    place: &'a Path,
    pre_commit: &'a Path,
}

impl User<'_> {
    /// A command as the user would run it: without what cargo tells to its tests, with this test's own caches.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        let names = std::env::vars_os().map(|(name, _)| name);
        for name in names.filter(|name| {
            let name = name.to_string_lossy();
            name.starts_with("CARGO_PKG") || name.starts_with("GIT_") || name == "RUSTFLAGS"
        }) {
            command.env_remove(name);
        }
        command
            .current_dir(self.dir)
            .env("PRE_COMMIT_HOME", self.place.join("home"))
            .env("CARGO_TARGET_DIR", self.place.join("target"))
            // Whether the build is fast does not matter here, and optimising takes most of its time.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("PRE_COMMIT_COLOR", "never");
        // pre-commit, and the linter that `ctx-lint-system` finds.
        let programs = [self.pre_commit, Path::new(env!("CARGO_BIN_EXE_ctx-lint"))];
        let programs = programs.into_iter().filter_map(Path::parent).map(Path::to_owned);
        let own = std::env::var_os("PATH").unwrap_or_default();
        let paths = programs.chain(std::env::split_paths(&own));
        command.env("PATH", std::env::join_paths(paths).expect("a path"));
        alone(&mut command);
        command
    }

    fn git(&self, args: &[&str]) {
        succeed(self.command(Path::new("git")).args(args));
    }

    fn commit(&self) -> Output {
        let mut command = self.command(Path::new("git"));
        command.args(["commit", "--message", "Serve"]).output().expect("git")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

/// Keeps the user's git settings away, and lets git commit where nobody has told it who they are.
fn alone(command: &mut Command) {
    for who in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{who}_NAME"), "ctx")
            .env(format!("GIT_{who}_EMAIL"), "ctx@example.com")
            .env(format!("GIT_{who}_DATE"), DATE);
    }
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "");
}

/// Installs pre-commit into an environment of its own; `None` where there is no Python for it.
fn install(place: &Path) -> Option<PathBuf> {
    let venv = place.join("venv");
    let bin = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let (python, pre_commit) = (bin.join("python"), bin.join("pre-commit"));
    let installed = place.join("installed");
    if fs::read_to_string(&installed).is_ok_and(|what| what == PRE_COMMIT) && pre_commit.exists() {
        return Some(pre_commit);
    }
    fs::create_dir_all(place).expect("a folder");
    let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PRE_COMMIT];
    let done = run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))
        .and_then(|()| run(Command::new(python).args(quiet)));
    if let Err(why) = done {
        let what = "pre-commit cannot be installed: python3 with venv and pip is needed";
        assert!(std::env::var_os("CI").is_none(), "{what}\n{why}");
        skip(&format!("{what}\n{why}"));
        return None;
    }
    fs::write(installed, PRE_COMMIT).expect("a file");
    Some(pre_commit)
}

/// Says on the terminal, past the capture of test output, that nothing was tested.
fn skip(why: &str) {
    use std::io::Write;
    _ = writeln!(std::io::stderr(), "\nSKIPPED: the test of the pre-commit hook\n{why}\n");
}

/// Commits the files of this working tree, those that are not committed yet included, to a repository at `source`.
fn snapshot(source: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if source.exists() {
        fs::remove_dir_all(source).expect("removed");
    }
    fs::create_dir_all(source).expect("a folder");
    let git = |dir: &Path, args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(dir).args(args);
        command.env_remove("GIT_DIR").env_remove("GIT_INDEX_FILE").env_remove("GIT_WORK_TREE");
        // The settings of the machine decide whether this working tree may be looked at.
        if dir == source {
            alone(&mut command);
        }
        succeed(&mut command)
    };
    let files = git(root, &["ls-files", "-co", "--exclude-standard", "-z"]);
    let matters = |file: &&str| {
        !NOT_BUILT.iter().any(|folder| file.starts_with(folder)) && root.join(file).is_file()
    };
    for file in files.split('\0').filter(matters) {
        let to = source.join(file);
        fs::create_dir_all(to.parent().expect("a parent")).expect("a folder");
        fs::copy(root.join(file), to).expect("copied");
    }
    git(source, &["init", "--quiet", "--initial-branch=main"]);
    git(source, &["add", "--all", "--force"]);
    git(source, &["commit", "--quiet", "--no-verify", "--message", "Snapshot"]);
    git(source, &["rev-parse", "HEAD"]).trim().to_owned()
}

/// Removes what pre-commit has built of other revisions: nobody will ask for it again.
fn forget_others(place: &Path, revision: &str) {
    let mark = place.join("revision");
    if fs::read_to_string(&mark).is_ok_and(|last| last == revision) {
        return;
    }
    let home = place.join("home");
    if home.exists() {
        fs::remove_dir_all(home).expect("removed");
    }
    // Dependencies are kept; what was built of this repository has a name for every folder that it was cloned into.
    for entry in fs::read_dir(place.join("target/release/deps")).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("ctx") || name.starts_with("libctx") {
            fs::remove_file(&path).expect("removed");
        }
    }
    fs::write(mark, revision).expect("a file");
}

fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    let output = command.output().map_err(|error| format!("{shown}: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(format!("{shown}\n{}", text(&output))) }
}

/// Runs a command that must succeed, and returns what it prints.
#[track_caller]
fn succeed(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", text(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Everything that a command has printed.
fn text(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}
