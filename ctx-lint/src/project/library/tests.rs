use std::fmt::Write as _;
use std::fs;

use super::*;

/// A workspace in `ws` and cargo's home in `home`, below a temporary folder.
struct World {
    dir: tempfile::TempDir,
}

const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";
const SRC: &str = "home/registry/src/index.crates.io-0123456789abcdef";

impl World {
    fn new(files: &[(&str, &str)]) -> Self {
        let world = Self { dir: tempfile::tempdir().expect("a temporary folder") };
        for (path, text) in files {
            world.write(path, text);
        }
        world
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// A package as cargo unpacks it.
    fn fetched(&self, full: &str, manifest: &str) {
        self.package(&format!("{SRC}/{full}"), manifest);
        self.write(&format!("{SRC}/{full}/.cargo-ok"), "{\"v\":1}");
    }

    fn package(&self, dir: &str, manifest: &str) {
        self.write(&format!("{dir}/Cargo.toml"), manifest);
        self.write(&format!("{dir}/src/lib.rs"), "");
    }

    fn library(&self) -> Library {
        let root = absolute(&self.dir.path().join("ws"));
        let packages = Packages::default();
        let own = packages.at(&root).expect("a package");
        let (root, all) = packages.together(&own);
        let below = |name: &str| Some(absolute(&self.dir.path().join(name)));
        let sourcing = Sourcing::of(below("home"), below("cache"));
        packages.library(&root, &all, &sourcing)
    }

    /// The folder of what a name means in the package in a folder, from the temporary one, or why there is none.
    fn meant(&self, library: &Library, of: &str, name: &str) -> String {
        let base = absolute(self.dir.path());
        match library.dependency(&base.join(of), name) {
            None => "no dependency".to_owned(),
            Some(Err(absent)) => absent.to_string(),
            Some(Ok(package)) => {
                let inside = package.dir.strip_prefix(&base).expect("inside");
                inside.display().to_string().replace(SRC, "SRC")
            }
        }
    }
}

/// A lock file: each package with its source and its dependencies.
fn lock(packages: &[(&str, &str, &str, &[&str])]) -> String {
    let mut text = "version = 4\n".to_owned();
    for (name, version, source, dependencies) in packages {
        _ = writeln!(text, "[[package]]\nname = '{name}'\nversion = '{version}'");
        if !source.is_empty() {
            _ = writeln!(text, "source = '{source}'");
        }
        _ = writeln!(text, "dependencies = {dependencies:?}");
    }
    text
}

#[test]
fn each_importer_sees_its_own_version() {
    let world = World::new(&[(
        "ws/Cargo.toml",
        "[package]\nname = 'ws'\n[dependencies]\nd-one = { package = 'd', version = '1' }\nd-two = { package = 'd', version = '2' }\ne = '1'\n",
    )]);
    world.write(
        "ws/Cargo.lock",
        &lock(&[
            ("d", "1.4.0", INDEX, &[]),
            ("d", "2.0.1", INDEX, &[]),
            ("e", "1.0.0", INDEX, &["d 1.4.0"]),
            ("ws", "0.1.0", "", &["d 1.4.0", "d 2.0.1", "e"]),
        ]),
    );
    world.fetched("d-1.4.0", "[package]\nname = 'd'\nversion = '1.4.0'");
    world.fetched("d-2.0.1", "[package]\nname = 'd'\nversion = '2.0.1'");
    world.fetched("e-1.0.0", "[package]\nname = 'e'\nversion = '1.0.0'\n[dependencies]\nd = '1'");
    let library = world.library();
    assert_eq!(library.count(), 3);
    assert_eq!(world.meant(&library, "ws", "d_one"), "SRC/d-1.4.0");
    assert_eq!(world.meant(&library, "ws", "d_two"), "SRC/d-2.0.1");
    assert_eq!(world.meant(&library, &format!("{SRC}/e-1.0.0"), "d"), "SRC/d-1.4.0");
    assert_eq!(world.meant(&library, "ws", "d"), "no dependency");
}

#[test]
fn what_is_not_there_is_absent_with_a_reason() {
    let manifest = "[package]\nname = 'ws'\n[dependencies]\na = '1'\nb = '1'\nc = '1'\nd = '1'\ng = '1'\nm = '1'\n[dev-dependencies]\nl = '1'\n";
    let world = World::new(&[("ws/Cargo.toml", manifest)]);
    assert_eq!(world.meant(&world.library(), "ws", "a"), "there is no Cargo.lock");
    world.write("ws/Cargo.lock", "no lock");
    assert_eq!(world.meant(&world.library(), "ws", "a"), "there is no Cargo.lock");
    world.write(
        "ws/Cargo.lock",
        &lock(&[
            ("a", "1.0.0", INDEX, &[]),
            ("c", "../../x", INDEX, &[]),
            ("d", "1.0.0", "ftp+x", &[]),
            ("g", "1.0.0", "git+https://x/g#0123456789", &[]),
            ("l", "1.0.0", "", &[]),
            ("m", "1.0.0", INDEX, &[]),
            ("ws", "0.1.0", "", &["a", "c", "d", "g", "l", "m"]),
        ]),
    );
    world.fetched("m-1.0.0", "[package]\nname = 'm'\n[lib]\nproc-macro = true");
    // Half unpacked.
    world.package(&format!("{SRC}/a-1.0.0"), "[package]\nname = 'a'");
    let library = world.library();
    let meant = |name: &str| world.meant(&library, "ws", name);
    assert_eq!(meant("a"), "cargo has not fetched it");
    assert_eq!(meant("b"), "Cargo.lock does not name it");
    assert_eq!(meant("c"), "Cargo.lock names a source of an unknown kind");
    assert_eq!(meant("d"), "Cargo.lock names a source of an unknown kind");
    assert_eq!(meant("g"), "cargo has not fetched it");
    assert_eq!(meant("l"), "its manifest cannot be read");
    assert_eq!(meant("m"), "it has no library that can be read");
}

#[test]
fn git_vendored_patched_and_path_packages_are_found() {
    let manifest = "[package]\nname = 'ws'\n[dependencies]\ng = { git = 'https://x/Repo.git' }\nv = '1'\np = { path = '../p' }\nq = '1'\n\
         [patch.crates-io]\nq = { path = 'patched/q' }\n";
    let world = World::new(&[("ws/Cargo.toml", manifest)]);
    world.write(
        "ws/Cargo.lock",
        &lock(&[
            ("g", "0.1.0", "git+https://x/Repo.git?branch=b#0123456789abcdef", &["h"]),
            ("h", "0.1.0", "git+https://x/Repo.git?branch=b#0123456789abcdef", &[]),
            ("p", "0.1.0", "", &[]),
            ("q", "1.0.0", "", &[]),
            ("v", "1.2.3", INDEX, &[]),
            ("ws", "0.1.0", "", &["g", "p", "q", "v"]),
        ]),
    );
    let checkout = "home/git/checkouts/repo-fedcba9876543210/0123456";
    world.write(
        &format!("{checkout}/Cargo.toml"),
        "[workspace]\nmembers = ['crates/*']\n[workspace.package]\nedition = '2021'\n[workspace.dependencies]\nh = { path = 'crates/h' }\n",
    );
    world.package(
        &format!("{checkout}/crates/g"),
        "[package]\nname = 'g'\nedition.workspace = true\n[dependencies]\nh.workspace = true",
    );
    world.package(&format!("{checkout}/crates/h"), "[package]\nname = 'h'\nversion = '0.1.0'");
    world.package("p", "[package]\nname = 'p'");
    world.package("ws/patched/q", "[package]\nname = 'q'\nversion = '1.0.0'");
    world.write(
        "ws/.cargo/config.toml",
        "[source.crates-io]\nreplace-with = 'vendored'\n[source.vendored]\ndirectory = 'third'\n",
    );
    world.package("ws/third/v", "[package]\nname = 'v'\nversion = '1.2.3'");
    let library = world.library();
    let meant = |name: &str| world.meant(&library, "ws", name);
    assert_eq!(meant("g"), format!("{checkout}/crates/g"));
    assert_eq!(world.meant(&library, &meant("g"), "h"), format!("{checkout}/crates/h"));
    assert_eq!(meant("p"), "p");
    assert_eq!(meant("q"), "ws/patched/q");
    assert_eq!(meant("v"), "ws/third/v");
    let own = absolute(&world.dir.path().join("ws"));
    let package = library.dependency(&own, "g").expect("a dependency").expect("a package");
    assert_eq!((package.edition, package.is_external), (2021, true));
    fs::remove_dir_all(world.dir.path().join("ws/third")).expect("gone");
    let gone = world.library();
    assert_eq!(world.meant(&gone, "ws", "v"), Absent::NotVendored.to_string());
}

#[test]
fn an_archive_is_unpacked_where_the_sources_are_gone() {
    let world =
        World::new(&[("ws/Cargo.toml", "[package]\nname = 'ws'\n[dependencies]\na = '1'\n")]);
    world.write("ws/Cargo.lock", &lock(&[("a", "1.0.0", INDEX, &[]), ("ws", "0.1.0", "", &["a"])]));
    let cache = world.dir.path().join("home/registry/cache/github.com-1ecc6299db9ec823");
    fs::create_dir_all(&cache).expect("a folder");
    let mut builder = tar::Builder::new(flate2::write::GzEncoder::new(
        fs::File::create(cache.join("a-1.0.0.crate")).expect("a file"),
        flate2::Compression::fast(),
    ));
    for (path, text) in
        [("Cargo.toml", "[package]\nname = 'a'\nversion = '1.0.0'"), ("src/lib.rs", "")]
    {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_cksum();
        builder
            .append_data(&mut header, format!("a-1.0.0/{path}"), text.as_bytes())
            .expect("an entry");
    }
    builder.into_inner().and_then(flate2::write::GzEncoder::finish).expect("an archive");
    let found = world.meant(&world.library(), "ws", "a");
    assert!(found.starts_with("cache/archives/a-1.0.0-"), "{found}");
}

#[test]
fn features_are_on_where_somebody_asks_for_them() {
    let world = World::new(&[(
        "ws/Cargo.toml",
        "[package]\nname = 'ws'\n[dependencies]\na = { version = '1', default-features = false, features = ['x'] }\nb = '1'\n[features]\nmore = ['a/z']\n",
    )]);
    world.write(
        "ws/Cargo.lock",
        &lock(&[
            ("a", "1.0.0", INDEX, &["c"]),
            ("b", "1.0.0", INDEX, &["c"]),
            ("c", "1.0.0", INDEX, &[]),
            ("ws", "0.1.0", "", &["a", "b"]),
        ]),
    );
    world.fetched(
        "a-1.0.0",
        "[package]\nname = 'a'\n[dependencies]\nc = { version = '1', optional = true, default-features = false }\n\
         [features]\ndefault = ['y']\nx = ['dep:c', 'c/q']\ny = []\nz = []\nw = []\n",
    );
    world.fetched(
        "b-1.0.0",
        "[package]\nname = 'b'\n[dev-dependencies]\nc = { version = '1', features = ['dev'] }",
    );
    world.fetched(
        "c-1.0.0",
        "[package]\nname = 'c'\n[features]\ndefault = ['r']\nq = []\nr = []\ndev = []\n",
    );
    let library = world.library();
    let base = absolute(&world.dir.path().join("ws"));
    let features = |of: &Path, name: &str| -> Vec<String> {
        let package = library.dependency(of, name).expect("a dependency").expect("a package");
        package.features.iter().cloned().collect()
    };
    assert_eq!(features(&base, "a"), ["x", "z"]);
    assert_eq!(features(&base, "b"), ["default"]);
    assert_eq!(features(&absolute(&world.dir.path().join(SRC).join("a-1.0.0")), "c"), ["q"]);
}
