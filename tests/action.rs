//! The shell steps of `action.yml`, run as GitHub runs them: by bash, with the environment that it sets.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::harness::{read, root, stderr, stdout, write};

const DENIED: &str = "// ctx-lint: what\nasync fn f() {}\n";

/// The script of a step.
fn script(name: &str) -> String {
    let text = read(&root().join("action.yml"));
    let step = text.split("    - name: ").find(|step| step.starts_with(name)).expect("the step");
    let (_, run) = step.split_once("      run: |\n").expect("a script");
    let lines = run.lines().take_while(|line| line.is_empty() || line.starts_with("        "));
    let lines: Vec<&str> = lines.map(|line| line.get(8..).unwrap_or_default()).collect();
    lines.join("\n") + "\n"
}

struct Job {
    dir: TempDir,
}

impl Job {
    fn new(text: &str) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        write(&dir.path().join("work/Cargo.toml"), "[package]\nname = 'a'\nedition = '2024'\n");
        write(&dir.path().join("work/src/lib.rs"), text);
        // What the project sets for itself must not reach the linter.
        write(&dir.path().join("work/rust-toolchain.toml"), "[toolchain]\nchannel = 'no-such'\n");
        std::fs::create_dir_all(dir.path().join("temp")).expect("a folder");
        Self { dir }
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.dir.path().join(path)
    }

    /// Runs a step as `shell: bash` does.
    fn step(&self, name: &str, inputs: &[(&str, &str)]) -> Output {
        let mut command = Command::new("bash");
        command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &script(name)]);
        command.current_dir(self.path("work")).env("RUNNER_TEMP", self.path("temp"));
        command.env("GITHUB_OUTPUT", self.path("output")).env("RUSTFLAGS", "--bad-flag");
        command.env_remove("CTX_LINT_OUTPUT_FORMAT").env_remove("CARGO_BUILD_WARNINGS");
        command.envs(inputs.iter().copied()).output().expect("bash")
    }

    fn lint(&self, inputs: &[(&str, &str)]) -> Output {
        let binary = env!("CARGO_BIN_EXE_ctx-lint");
        let all =
            [("CTX_LINT", binary), ("PATHS", "."), ("ARGS", ""), ("SARIF", ""), ("FAIL", "true")];
        self.step("Run ctx-lint", &[&all, inputs].concat())
    }

    fn outputs(&self) -> String {
        read(&self.path("output"))
    }
}

#[test]
fn a_binary_that_is_there_is_taken() {
    let job = Job::new("");
    let binary = env!("CARGO_BIN_EXE_ctx-lint");
    let output = job.step("Install ctx-lint", &[("BINARY", binary), ("ACTION", "/no/such")]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains(env!("CARGO_PKG_VERSION")));
    assert_eq!(job.outputs(), format!("binary={binary}\n"));
}

/// What was restored from the cache is used, and otherwise the action's own sources are built, away from the project.
#[cfg(unix)]
#[test]
fn the_linter_is_built_once_and_not_as_the_project_says() {
    let job = Job::new("");
    // A cargo that says how it was called, in the place of one that takes minutes.
    let cargo = "#!/bin/sh\necho \"$PWD|$RUSTFLAGS|$CARGO_BUILD_RUSTFLAGS|$RUSTC|$CARGO_PROFILE_RELEASE_LTO|$CARGO_HOME|$RUSTUP_TOOLCHAIN|$*\" > \"$RUNNER_TEMP/called\"\n\
                 mkdir -p \"$RUNNER_TEMP/ctx-lint/bin\"\n\
                 printf '#!/bin/sh\\necho ctx-lint 0\\n' > \"$RUNNER_TEMP/ctx-lint/bin/ctx-lint\"\n\
                 chmod +x \"$RUNNER_TEMP/ctx-lint/bin/ctx-lint\"\n";
    for (name, text) in [("cargo", cargo), ("rustup", "#!/bin/sh\n")] {
        let path = job.path("bin").join(name);
        write(&path, text);
        make_executable(&path);
    }
    std::fs::create_dir_all(job.path("action")).expect("a folder");
    let action = job.path("action").canonicalize().expect("a folder").display().to_string();
    let search =
        format!("{}:{}", job.path("bin").display(), std::env::var("PATH").expect("a path"));
    let inputs = [
        ("BINARY", ""),
        ("ACTION", action.as_str()),
        ("PATH", search.as_str()),
        ("CARGO_BUILD_RUSTFLAGS", "--bad-flag"),
        ("RUSTC", "no-such"),
        ("CARGO_PROFILE_RELEASE_LTO", "no-such"),
        ("CARGO_HOME", "/cargo"),
    ];
    let output = job.step("Install ctx-lint", &inputs);
    assert!(output.status.success(), "{}", stderr(&output));
    let called = read(&job.path("temp/called"));
    let root = job.path("temp/ctx-lint").display().to_string();
    assert_eq!(
        called,
        format!("{action}|||||/cargo|stable|install --locked --path . --root {root}\n")
    );
    std::fs::remove_file(job.path("temp/called")).expect("removed");
    let output = job.step("Install ctx-lint", &inputs);
    assert!(output.status.success() && !job.path("temp/called").exists(), "{}", stderr(&output));
}

#[cfg(unix)]
fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("permissions");
}

#[test]
fn one_run_annotates_and_reports() {
    let job = Job::new(DENIED);
    let output = job.lint(&[("SARIF", "out.sarif")]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stdout(&output).starts_with("::error file=src/lib.rs,line=1"), "{}", stdout(&output));
    let log: serde_json::Value =
        serde_json::from_str(&read(&job.path("work/out.sarif"))).expect("JSON");
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "malformed_suppression");
    assert_eq!(job.outputs(), "code=1\n");
    let output = job.lint(&[("FAIL", "false")]);
    assert!(output.status.success());
    let output = job.lint(&[("ARGS", "-A all"), ("PATHS", "src src/lib.rs")]);
    assert!(output.status.success() && stdout(&output).is_empty());
}

/// What is cached is named by what it is built of, and by nothing else.
#[cfg(unix)]
#[test]
fn the_cache_goes_by_the_sources() {
    let job = Job::new("");
    let sources = ["Cargo.toml", "Cargo.lock", "ctx-lint/src/a b.rs", "docs/rules/x.md"];
    for path in sources {
        write(&job.path("action").join(path), "one");
    }
    let action = job.path("action").display().to_string();
    let name = || {
        _ = std::fs::remove_file(job.path("output"));
        let output = job.step("Name the sources", &[("ACTION", action.as_str())]);
        assert!(output.status.success(), "{}", stderr(&output));
        let named = job.outputs();
        assert!(named.starts_with("hash=") && named.len() == "hash=\n".len() + 40, "{named}");
        named
    };
    let first = name();
    write(&job.path("action/README.md"), "other");
    assert_eq!(name(), first);
    for path in sources {
        write(&job.path("action").join(path), "two");
        assert_ne!(name(), first, "{path}");
        write(&job.path("action").join(path), "one");
    }
    assert_eq!(name(), first);
}

/// Dependencies are fetched where there is a lock file; what cannot be fetched is a warning.
#[cfg(unix)]
#[test]
fn dependencies_are_fetched_first() {
    let job = Job::new("");
    let cargo = job.path("bin/cargo");
    let search =
        format!("{}:{}", job.path("bin").display(), std::env::var("PATH").expect("a path"));
    let fetch = |ends: &str| {
        write(&cargo, &format!("#!/bin/sh\necho \"cargo $*\"\n{ends}\n"));
        make_executable(&cargo);
        let output = job.step("Fetch dependencies", &[("PATH", search.as_str())]);
        assert!(output.status.success(), "{}", stderr(&output));
        stdout(&output)
    };
    assert_eq!(fetch("exit 0"), "");
    write(&job.path("work/Cargo.lock"), "");
    assert_eq!(fetch("exit 0"), "cargo fetch --locked\n");
    assert!(fetch("exit 101").contains("\n::warning title=ctx-lint::"), "no warning");
}

/// A linter that could not do its job must not look like one that has found nothing.
#[test]
fn what_could_not_run_fails_whatever_was_asked() {
    let job = Job::new(DENIED);
    for inputs in [("PATHS", "no/such"), ("ARGS", "--bad")] {
        let output = job.lint(&[inputs, ("FAIL", "false")]);
        assert_eq!(output.status.code(), Some(2), "{inputs:?}");
    }
    assert_eq!(job.outputs(), "code=2\ncode=2\n");
}
