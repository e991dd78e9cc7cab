//! Packages that are made for a test, in a workspace under the target folder.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A workspace that keeps its build output from one run to the next.
pub(crate) struct Scratch {
    at: PathBuf,
    members: Vec<String>,
}

pub(crate) fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        Self { at: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), members: Vec::new() }
    }

    /// Adds a package whose targets and features `manifest` describes, with these features of ctx-core. It may use what the tests here may use.
    pub(crate) fn package(&mut self, name: &str, edition: &str, features: &[&str], manifest: &str) {
        let mut text = format!(
            "[package]\nname = {name:?}\nedition = {edition:?}\nautotests = false\n\n{manifest}\n[dependencies]\n"
        );
        let core = here().join("../ctx-core").display().to_string();
        let package = registry_name();
        _ = writeln!(
            text,
            "ctx-core = {{ path = {core:?}, package = {package:?}, features = {features:?} }}"
        );
        text.push_str("async-trait = \"*\"\ntracing = \"*\"\n");
        text.push_str("tokio = { version = \"*\", features = [\"macros\", \"rt\", \"time\"] }\n");
        write_if_new(&self.at.join(name).join("Cargo.toml"), &text);
        write_if_new(&self.at.join(name).join("src/lib.rs"), "");
        self.members.push(name.to_owned());
    }

    /// Runs cargo in the workspace, offline, with the versions of this repository.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let members = &self.members;
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        write_if_new(&self.at.join("Cargo.toml"), &manifest);
        let lock = fs::read_to_string(here().join("../Cargo.lock")).expect("a lock file");
        write_if_new(&self.at.join("Cargo.lock"), &lock);
        Command::new(env!("CARGO"))
            .args(["--offline", "--quiet", "--color", "never"])
            .args(arguments)
            .env("CARGO_TARGET_DIR", self.target())
            .current_dir(&self.at)
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }

    pub(crate) fn target(&self) -> PathBuf {
        self.at.join("target")
    }
}

/// What the registry calls ctx-core.
fn registry_name() -> String {
    let manifest = fs::read_to_string(here().join("../ctx-core/Cargo.toml")).expect("a manifest");
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).expect("a name");
    name.trim_matches('"').to_owned()
}

/// Cargo looks at times: a file that stays the same is not written.
fn write_if_new(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}
