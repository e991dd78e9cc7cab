//! What `Cargo.lock` says: which version of each package a build takes, and whose dependency it is.
//!
//! It is read leniently: an entry that is not understood is left out.

use std::path::Path;

use toml::{Table, Value};

use crate::disk::Disk;

/// The largest lock file that is read, in bytes.
const MAX_BYTES: u64 = 32 << 20;

/// The packages of a lock file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lock {
    pub(super) packages: Vec<Locked>,
}

/// One package of a lock file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Locked {
    pub(super) name: String,
    pub(super) version: String,
    /// Where it comes from; nothing for a package that lies in a folder that a manifest names.
    pub(super) source: Option<String>,
    /// Its dependencies, by their places in the lock file.
    pub(super) dependencies: Vec<usize>,
}

impl Lock {
    /// Reads the lock file of a workspace, if there is one that can be read.
    pub(super) fn read(root: &Path, disk: &Disk) -> Option<Self> {
        let path = root.join("Cargo.lock");
        if path.metadata().is_ok_and(|metadata| metadata.len() > MAX_BYTES) {
            return None;
        }
        Some(Self::of(&disk.text(&path).ok()?.parse().ok()?))
    }

    fn of(table: &Table) -> Self {
        let listed = table.get("package").and_then(Value::as_array).into_iter().flatten();
        let (mut packages, mut wanted) = (Vec::new(), Vec::new());
        for own in listed.filter_map(Value::as_table) {
            let text = |key: &str| own.get(key).and_then(Value::as_str).map(str::to_owned);
            let (Some(name), Some(version)) = (text("name"), text("version")) else { continue };
            let source = text("source");
            packages.push(Locked { name, version, source, dependencies: Vec::new() });
            let listed = own.get("dependencies").and_then(Value::as_array);
            let listed = listed.into_iter().flatten().filter_map(Value::as_str);
            wanted.push(listed.map(str::to_owned).collect::<Vec<_>>());
        }
        let mut lock = Self { packages };
        for (at, wanted) in wanted.into_iter().enumerate() {
            let found = wanted.iter().filter_map(|one| lock.find(one)).collect();
            lock.packages[at].dependencies = found;
        }
        lock
    }

    /// The package that an entry of a list means: `name`, `name version` or `name version (source)`.
    fn find(&self, entry: &str) -> Option<usize> {
        let mut parts = entry.splitn(3, ' ');
        let name = parts.next()?;
        let version = parts.next();
        let source = parts.next().map(|source| source.trim_matches(['(', ')']));
        self.packages.iter().position(|own| {
            own.name == name
                && version.is_none_or(|version| own.version == version)
                && source.is_none_or(|source| own.source.as_deref() == Some(source))
        })
    }

    /// The package that lies in a folder that a manifest names.
    pub(super) fn in_folder(&self, name: &str, version: Option<&str>) -> Option<usize> {
        let is_it = |own: &Locked| own.name == name && own.source.is_none();
        let exact = |own: &Locked| version.is_none_or(|version| own.version == version);
        let packages = &self.packages;
        let found = packages.iter().position(|own| is_it(own) && exact(own));
        found.or_else(|| packages.iter().position(is_it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(text: &str) -> Lock {
        Lock::of(&text.parse().expect("a table"))
    }

    /// Name, version and the versions of what it depends on, of each package.
    fn shown(lock: &Lock) -> Vec<String> {
        let version = |at: &usize| {
            let own = &lock.packages[*at];
            format!(" {} {}", own.name, own.version)
        };
        let packages = lock.packages.iter();
        packages
            .map(|own| {
                let list: String = own.dependencies.iter().map(version).collect();
                format!("{} {}:{list}", own.name, own.version)
            })
            .collect()
    }

    #[test]
    fn a_list_names_versions_and_sources_where_it_must() {
        let text = "version = 4\n\
            [[package]]\nname = 'a'\nversion = '1.0.0'\ndependencies = ['b 2.0.0', 'c', 'd 1.0.0 (git+https://x/d#77)', 'gone']\n\
            [[package]]\nname = 'b'\nversion = '1.0.0'\nsource = 'r'\n\
            [[package]]\nname = 'b'\nversion = '2.0.0'\nsource = 'r'\ndependencies = ['b 1.0.0']\n\
            [[package]]\nname = 'c'\nversion = '0.1.0'\n\
            [[package]]\nname = 'd'\nversion = '1.0.0'\nsource = 'r'\n\
            [[package]]\nname = 'd'\nversion = '1.0.0'\nsource = 'git+https://x/d#77'\n";
        let lock = lock(text);
        let expected = [
            "a 1.0.0: b 2.0.0 c 0.1.0 d 1.0.0",
            "b 1.0.0:",
            "b 2.0.0: b 1.0.0",
            "c 0.1.0:",
            "d 1.0.0:",
            "d 1.0.0:",
        ];
        assert_eq!(shown(&lock), expected);
        assert_eq!(lock.packages[0].dependencies, [2, 3, 5]);
        assert_eq!(lock.in_folder("c", Some("9.9.9")), Some(3));
        assert_eq!(lock.in_folder("b", None), None);
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        assert_eq!(lock("package = 3"), Lock::default());
        let text =
            "package = [1, { name = 'a' }, { name = 'b', version = '1', dependencies = [2, 'b'] }]";
        assert_eq!(shown(&lock(text)), ["b 1: b 1"]);
    }
}
