//! A workspace with a lock file and a home of cargo, made by a test: what cargo would have on a machine that has fetched
//! everything.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

use crate::harness::{ctx_lint, stdout, write};

/// The source of packages in a lock file.
pub(crate) const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The folder of that source in a home of cargo.
const FOLDER: &str = "index.crates.io-1949cf8c6b5b557f";

/// A package of a lock file: name, version, source, dependencies.
pub(crate) type Locked<'l> = (&'l str, &'l str, &'l str, &'l [&'l str]);

/// A workspace in `ws`, cargo's home in `home`, the cache in `cache`.
pub(crate) struct Registry {
    pub(crate) dir: TempDir,
}

impl Registry {
    /// A workspace of one package with some dependencies, and one file of code.
    pub(crate) fn new(dependencies: &str, code: &str) -> Self {
        let registry = Self { dir: tempfile::tempdir().expect("a temporary folder") };
        let manifest = format!(
            "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{dependencies}"
        );
        registry.write("ws/Cargo.toml", &manifest);
        registry.write("ws/src/lib.rs", code);
        registry
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        write(&self.path(path), text);
    }

    /// Writes the lock file; the package of the workspace is added.
    pub(crate) fn lock(&self, dependencies: &[&str], packages: &[Locked<'_>]) {
        let mut text = "version = 4\n".to_owned();
        let own: Locked<'_> = ("shop", "0.1.0", "", dependencies);
        for (name, version, source, dependencies) in packages.iter().chain([&own]) {
            _ = writeln!(text, "[[package]]\nname = \"{name}\"\nversion = \"{version}\"");
            if !source.is_empty() {
                _ = writeln!(text, "source = \"{source}\"");
            }
            _ = writeln!(text, "dependencies = {dependencies:?}");
        }
        self.write("ws/Cargo.lock", &text);
    }

    /// Unpacks a package as cargo does; what stands behind the name and version in its manifest is added.
    pub(crate) fn fetched(
        &self,
        name: &str,
        version: &str,
        manifest: &str,
        files: &[(&str, &str)],
    ) {
        let base = format!("home/registry/src/{FOLDER}/{name}-{version}");
        self.package(&base, name, version, manifest, files);
        self.write(&format!("{base}/.cargo-ok"), "{\"v\":1}");
    }

    /// Writes a package into a folder.
    pub(crate) fn package(
        &self,
        dir: &str,
        name: &str,
        version: &str,
        manifest: &str,
        files: &[(&str, &str)],
    ) {
        self.write(&format!("{dir}/Cargo.toml"), &head(name, version, manifest));
        for (path, text) in files {
            self.write(&format!("{dir}/{path}"), text);
        }
    }

    /// Puts the archive of a package where cargo keeps it.
    pub(crate) fn archived(
        &self,
        name: &str,
        version: &str,
        manifest: &str,
        files: &[(&str, &str)],
    ) {
        let full = format!("{name}-{version}");
        let dir = self.path(&format!("home/registry/cache/{FOLDER}"));
        fs::create_dir_all(&dir).expect("a folder");
        let file = File::create(dir.join(format!("{full}.crate"))).expect("a file");
        let mut builder = tar::Builder::new(GzEncoder::new(file, Compression::fast()));
        let manifest = head(name, version, manifest);
        for (path, text) in files.iter().copied().chain([("Cargo.toml", manifest.as_str())]) {
            let mut header = tar::Header::new_gnu();
            header.set_size(text.len() as u64);
            header.set_mode(0o644);
            header.set_cksum();
            let path = format!("{full}/{path}");
            builder.append_data(&mut header, path, text.as_bytes()).expect("an entry");
        }
        builder.into_inner().and_then(GzEncoder::finish).expect("an archive");
    }

    /// The command in the workspace, with this home of cargo and this cache.
    pub(crate) fn command(&self) -> Command {
        let mut command = ctx_lint(&self.path("ws"));
        command
            .env("CARGO_HOME", self.path("home"))
            .env("CTX_LINT_CACHE_DIR", self.path("cache"))
            .env("CTX_LINT_DEPENDENCIES", "sources");
        command
    }

    /// Runs the command with some arguments.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command().args(args).output().expect("a run")
    }

    /// What is known of the code of the workspace, a line an expression.
    pub(crate) fn types(&self) -> String {
        stdout(&self.run(&["debug", "types", "src/lib.rs"]))
    }
}

/// A workspace in which the faults of the only function are seen by the sources of a dependency alone.
pub(crate) fn guarded() -> Registry {
    let code = "pub async fn f() {\n    let token = wire::make();\n    let _ = token.clone().drop_guard();\n    \
                token.cancelled().await;\n}\n";
    let registry = Registry::new("tokio-util = \"0.7\"\nwire = \"1\"\n", code);
    let packages =
        [("tokio-util", "0.7.0", INDEX, &[][..]), ("wire", "1.0.0", INDEX, &["tokio-util"])];
    registry.lock(&["tokio-util", "wire"], &packages);
    let make = "use tokio_util::sync::CancellationToken;\npub fn make() -> CancellationToken { CancellationToken::new() }\n";
    let manifest = "[dependencies]\ntokio-util = \"0.7\"\n";
    registry.fetched("wire", "1.0.0", manifest, &[("src/lib.rs", make)]);
    registry
}

fn head(name: &str, version: &str, manifest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n{manifest}")
}

/// The folder of a package as cargo unpacks it, in a home of cargo.
pub(crate) fn unpacked(home: &Path, full: &str) -> PathBuf {
    home.join("registry/src").join(FOLDER).join(full)
}
