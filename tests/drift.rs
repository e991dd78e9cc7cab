//! The stubs against the crates that they describe, where this machine has their sources: what a stub declares is there,
//! and what the crate offers of the families that rules ask about has a role.
//!
//! The sources are those that cargo has for this very workspace, so a newer version of a crate is met when the lock
//! file takes it.

mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use ctx_lint::role::Role;
use serde_json::Value;

use crate::harness::{entries, expect_none, is_rust, name, read, root};
use said::{Function, Key, Said};

fn folder() -> PathBuf {
    root().join("ctx-lint/src/stubs")
}

/// The stubs' names, with their files.
fn stubs() -> BTreeMap<String, Vec<PathBuf>> {
    let mut stubs = BTreeMap::new();
    for path in entries(&folder()) {
        let stem = name(&path).trim_end_matches(".rs").to_owned();
        if path.is_file() && stem != "mod" {
            let mut files = vec![path.clone()];
            rust_files(&folder().join(&stem), &mut files);
            stubs.insert(stem, files);
        }
    }
    stubs
}

fn rust_files(dir: &Path, files: &mut Vec<PathBuf>) {
    if !dir.is_dir() {
        return;
    }
    for path in entries(dir) {
        if path.is_dir() {
            rust_files(&path, files);
        } else if is_rust(&path) {
            files.push(path);
        }
    }
}

fn shown(path: &Path) -> String {
    path.strip_prefix(folder()).unwrap_or(path).display().to_string()
}

/// What a stub declares. Files that cannot be read are complaints.
fn declared(files: &[PathBuf], complaints: &mut Vec<String>) -> Said {
    let mut said = Said::default();
    for path in files {
        // A file is a module of its name, or part of one.
        said.others.insert(name(path).trim_end_matches(".rs").to_owned());
        if let Err(error) = said.read(&read(path)) {
            complaints.push(format!("{}: it does not parse: {error}", shown(path)));
        }
    }
    said
}

/// A package that cargo has here.
struct Package {
    source: PathBuf,
    needs: Vec<String>,
}

/// The packages whose sources are here, by the names that paths begin with.
fn packages() -> BTreeMap<String, Package> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let host = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let host = String::from_utf8_lossy(&host.stdout).into_owned();
    let host =
        host.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc tells its host");
    let output = Command::new(cargo)
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .args(["--filter-platform", host])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    list(&metadata["packages"])
        .iter()
        .map(|package| {
            let manifest = PathBuf::from(text(&package["manifest_path"]));
            let needs = list(&package["dependencies"]);
            let needs = needs.iter().map(|need| text(&need["name"]).replace('-', "_")).collect();
            let source = manifest.parent().expect("a manifest lies in a folder").join("src");
            (text(&package["name"]).replace('-', "_"), Package { source, needs })
        })
        .collect()
}

/// What a crate's sources declare, with the crates of which it shows something.
fn real(krate: &str, packages: &BTreeMap<String, Package>) -> Said {
    let mut said = Said::default();
    let mut open = vec![krate.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(krate) = open.pop() {
        let Some(package) = packages.get(&krate) else { continue };
        if !seen.insert(krate) {
            continue;
        }
        let mut files = Vec::new();
        rust_files(&package.source, &mut files);
        said.shown.clear();
        for file in files {
            // A file that a feature of nightly keeps from being parsed says nothing.
            let _ = said.read(&read(&file));
        }
        open.extend(package.needs.iter().filter(|need| said.shown.contains(*need)).cloned());
    }
    said
}

/// A function's name for people.
fn path(key: &Key) -> String {
    match key {
        (Some(owner), name) => format!("{owner}::{name}"),
        (None, name) => name.clone(),
    }
}

/// What a stub declares and the crate does not have.
fn gone(krate: &str, stub: &Said, real: &Said) -> Vec<String> {
    let types = stub.types.keys().filter(|name| !real.types.contains_key(*name));
    let types = types.map(|name| (name.as_str(), name.clone()));
    // A method of an alias is one of what the alias stands for.
    let is_there = |key: &Key| {
        let aliased = key.0.as_ref().and_then(|owner| real.aliases.get(owner));
        let aliased = aliased.into_iter().flatten();
        real.functions.contains_key(key)
            || aliased
                .into_iter()
                .any(|owner| real.functions.contains_key(&(Some(owner.clone()), key.1.clone())))
    };
    let functions = stub.functions.keys().filter(|key| !is_there(key));
    let functions = functions.map(|key| (key.1.as_str(), path(key)));
    let variants = stub
        .variants
        .iter()
        .filter(|key| !real.variants.contains(*key) && !real.words.contains(&key.1));
    let variants = variants.map(|key| (key.1.as_str(), path(key)));
    types
        .chain(functions)
        .chain(variants)
        .filter(|(name, _)| !real.made.contains(*name))
        .map(|(_, path)| {
            format!("{krate}: `{path}` is not in the crate any more: take it out of the stub")
        })
        .collect()
}

/// Whether a stub's key is that of one of some roles.
fn is_one_of(key: &str, roles: &[Role]) -> bool {
    Role::parse(key).is_some_and(|role| roles.contains(&role))
}

/// Of what a function must carry one role, since it belongs to a family.
struct Family {
    what: &'static str,
    roles: &'static [Role],
}

// What a function that spawns is given blocks a thread that is there for it.
const BLOCKS: Family = Family {
    what: "blocks the thread",
    roles: &[Role::Blocks, Role::BlocksIo, Role::SleepsBlocking, Role::Spawns],
};
const LOSES: Family =
    Family { what: "says what is lost with its future", roles: &[Role::CancelSafety, Role::Loses] };
const ACQUIRES: Family = Family { what: "takes a lock or a permit", roles: &[Role::Acquires] };
const WAITS: Family = Family {
    what: "makes a timer",
    roles: &[Role::Sleeps, Role::Ticks, Role::Timeout, Role::Interval],
};

/// What blocks or not by the channel that it is called on, which its type does not tell; each in its crate.
const DEPENDS: [(&str, &str); 2] =
    [("crossbeam_channel", "bounded"), ("crossbeam_channel", "Sender::send")];

/// What the types of a crate's signatures mean: those of its stub, and those of all others.
struct Meanings<'s> {
    own: &'s BTreeMap<String, Vec<String>>,
    others: &'s BTreeMap<String, Vec<String>>,
}

impl Meanings<'_> {
    fn any(&self, names: &[String], roles: &[Role]) -> bool {
        let known = names.iter().filter_map(|name| self.own.get(name).or(self.others.get(name)));
        known.flatten().any(|key| is_one_of(key, roles))
    }

    /// The families that take a function in.
    fn families(&self, key: &Key, function: &Function, real: &Said) -> Vec<Family> {
        let mut families = Vec::new();
        let guards = [Role::Permit, Role::AsyncLockGuard, Role::SyncLockGuard];
        // The one who calls an unsafe function says that it holds what the guard is for. What a channel shows of its
        // value under a lock is the channel's.
        let gives = !function.is_unsafe && self.any(&function.returns, &guards);
        let ends = [Role::SendPermit, Role::Receiver, Role::Sender];
        let has_one = self.any(&function.first, &guards) || self.any(&function.first, &ends);
        let takes = gives && !has_one;
        if takes {
            families.push(ACQUIRES);
        }
        let docs = function.docs.to_lowercase();
        let has_twin = ["blocking_", "_blocking"].iter().any(|word| {
            let twin = (key.0.clone(), key.1.replace(word, ""));
            twin.1 != key.1 && real.functions.contains_key(&twin)
        });
        // A lock of threads blocks by what it is: its guard says so.
        let is_of_threads = takes && self.any(&function.returns, &guards[2..]);
        if has_twin
            || !is_of_threads
                && (docs.starts_with("blocking ") || docs.contains("blocks the current thread"))
        {
            families.push(BLOCKS);
        }
        if docs.contains("# cancel safety") {
            families.push(LOSES);
        }
        if self.any(&function.returns, &[Role::Timer]) && !self.any(&function.first, &[Role::Timer])
        {
            families.push(WAITS);
        }
        families
    }
}

/// What the crate offers of a family, and the stub has without a role or not at all.
fn without_role(
    krate: &str,
    stub: &Said,
    real: &Said,
    others: &BTreeMap<String, Vec<String>>,
) -> Vec<String> {
    let meanings = Meanings { own: &stub.types, others };
    let none = Vec::new();
    let mut complaints = Vec::new();
    for (key, functions) in &real.functions {
        // What the stub does not know a type of is inside of the crate, and so may be a function that stands alone.
        let owner = match &key.0 {
            Some(owner) => stub.types.get(owner),
            None => stub.functions.contains_key(key).then_some(&none),
        };
        let Some(owner) = owner else { continue };
        let shown = functions.iter().filter(|function| function.is_public);
        for family in shown.flat_map(|function| meanings.families(key, function, real)) {
            let (path, Family { what, roles }) = (path(key), family);
            if DEPENDS.contains(&(krate, path.as_str())) {
                continue;
            }
            let keys: Vec<&str> = roles.iter().map(|role| role.key()).collect();
            let Some(own) = stub.functions.get(key) else {
                complaints.push(format!("{krate}: `{path}` {what}: declare it, with {keys:?}"));
                continue;
            };
            let carried = own.iter().flat_map(|function| &function.roles).chain(owner);
            let returned = own.iter().flat_map(|function| &function.returns);
            let returned = returned.filter_map(|name| stub.types.get(name)).flatten();
            if !carried.chain(returned).any(|key| is_one_of(key, roles)) {
                complaints.push(format!("{krate}: `{path}` {what}: give it one of {keys:?}"));
            }
        }
    }
    complaints.dedup();
    complaints
}

#[test]
fn stubs_say_what_their_crates_say() {
    let packages = packages();
    let mut complaints = Vec::new();
    let stubs: Vec<(String, Said)> = stubs()
        .into_iter()
        .map(|(krate, files)| (krate, declared(&files, &mut complaints)))
        .collect();
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, roles) in stubs.iter().flat_map(|(_, stub)| &stub.types) {
        types.entry(name.clone()).or_default().extend(roles.iter().cloned());
    }
    let mut compared = 0;
    for (krate, stub) in stubs.iter().filter(|(krate, _)| packages.contains_key(krate)) {
        let real = real(krate, &packages);
        compared += 1;
        complaints.extend(gone(krate, stub, &real));
        complaints.extend(without_role(krate, stub, &real, &types));
    }
    expect_none(&complaints);
    assert!(compared >= 10, "only {compared} crates of the stubs have their sources here");
}

#[test]
fn roles_in_stubs_are_known() {
    let mut complaints = Vec::new();
    for (krate, files) in stubs() {
        let stub = declared(&files, &mut complaints);
        let of_functions = stub.functions.iter().flat_map(|(key, functions)| {
            functions
                .iter()
                .flat_map(move |function| function.roles.iter().map(move |role| (path(key), role)))
        });
        let of_types = stub
            .types
            .iter()
            .flat_map(|(name, roles)| roles.iter().map(move |role| (name.clone(), role)));
        let unknown = of_functions.chain(of_types).filter(|(_, role)| Role::parse(role).is_none());
        complaints.extend(unknown.map(|(path, role)| {
            format!("{krate}: `{role}` on `{path}` is no role: `Role` lists them")
        }));
    }
    expect_none(&complaints);
}

#[test]
fn what_a_stub_takes_from_another_is_there() {
    let mut complaints = Vec::new();
    let stubs: BTreeMap<String, Said> = stubs()
        .into_iter()
        .map(|(krate, files)| (krate, declared(&files, &mut complaints)))
        .collect();
    for (krate, stub) in &stubs {
        for (first, name) in stub.used.iter().filter(|(_, name)| name != "self") {
            let from = if first == "crate" { krate } else { first };
            let Some(other) = stubs.get(from) else { continue };
            let is_there = other.types.contains_key(name)
                || other.functions.contains_key(&(None, name.clone()))
                || other.others.contains(name)
                || other.variants.iter().any(|(_, variant)| variant == name)
                || other.given.contains(name)
                || from != krate && other.made.contains(name);
            if !is_there {
                complaints.push(format!("{krate}: `{name}` is not in the stub of {from}"));
            }
        }
    }
    expect_none(&complaints);
}
