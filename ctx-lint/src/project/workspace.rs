//! Which packages belong together.
//!
//! Semantics: <https://doc.rust-lang.org/cargo/reference/workspaces.html>.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use toml::{Table, Value};

use super::{Manifest, Members, Package, Packages, members};
use crate::source::absolute;

impl Packages {
    /// The folder and the manifest of the workspace that a package's folder lies in.
    ///
    /// `package.workspace` names it; else it is the nearest one above that does not exclude the folder.
    pub(super) fn workspace_of(&self, dir: &Path) -> Option<(PathBuf, Arc<Table>)> {
        let own = match self.manifest(dir) {
            Manifest::Read(own) => own,
            Manifest::Absent | Manifest::Broken => return None,
        };
        if own.contains_key("workspace") {
            return Some((dir.to_owned(), own));
        }
        let named = own.get("package").and_then(|package| package.get("workspace")?.as_str());
        if let Some(named) = named {
            let root = absolute(&dir.join(named));
            let Manifest::Read(table) = self.manifest(&root) else { return None };
            return table.contains_key("workspace").then_some((root, table));
        }
        dir.ancestors().skip(1).find_map(|above| match self.manifest(above) {
            Manifest::Read(table) => {
                let workspace = table.get("workspace")?.as_table()?;
                (!excludes(above, workspace, dir)).then(|| (above.to_owned(), Arc::clone(&table)))
            }
            Manifest::Absent | Manifest::Broken => None,
        })
    }

    /// The packages that one package must be seen together with, by folder: the members of its workspace, and what all
    /// of these have as path dependencies. With them comes the folder by which they are known.
    ///
    /// A package that stands below a workspace without being its member is alone with its path dependencies.
    pub fn together(
        &self,
        package: &Arc<Package>,
    ) -> (PathBuf, Arc<BTreeMap<PathBuf, Arc<Package>>>) {
        if let Some((root, manifest)) = self.workspace_of(&package.dir) {
            let members = self.workspace(&root, &manifest);
            let inside = package.dir.starts_with(&root);
            // Cargo takes a path dependency for a member only when it lies inside.
            if members.listed.contains(&package.dir)
                || members.all.contains_key(&package.dir) && inside
            {
                return (root, Arc::clone(&members.all));
            }
        }
        let alone = BTreeSet::from([package.dir.clone()]);
        (package.dir.clone(), Arc::new(self.with_path_dependencies(alone)))
    }

    /// The packages of a workspace; each is looked through once.
    fn workspace(&self, root: &Path, manifest: &Table) -> Arc<Members> {
        let lock = || self.workspaces.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(root) {
            return Arc::clone(known);
        }
        let listed = self.members(root, manifest);
        let all = Arc::new(self.with_path_dependencies(listed.clone()));
        let members = Arc::new(Members { listed, all });
        lock().insert(root.to_owned(), Arc::clone(&members));
        members
    }

    /// The folders of the packages that a workspace lists.
    fn members(&self, root: &Path, manifest: &Table) -> BTreeSet<PathBuf> {
        let mut dirs = BTreeSet::new();
        if manifest.contains_key("package") {
            dirs.insert(root.to_owned());
        }
        let Some(workspace) = manifest.get("workspace").and_then(Value::as_table) else {
            return dirs;
        };
        for pattern in strings(workspace, "members") {
            for dir in members::matching(root, pattern, &self.disk) {
                let dir = absolute(&dir);
                if self.at(&dir).is_some() && !excludes(root, workspace, &dir) {
                    dirs.insert(dir);
                }
            }
        }
        dirs
    }

    fn with_path_dependencies(&self, dirs: BTreeSet<PathBuf>) -> BTreeMap<PathBuf, Arc<Package>> {
        let mut found = BTreeMap::new();
        let mut open: Vec<PathBuf> = dirs.into_iter().collect();
        while let Some(dir) = open.pop() {
            if found.contains_key(&dir) {
                continue;
            }
            if let Some(package) = self.at(&dir) {
                open.extend(package.paths.values().cloned());
                found.insert(dir, package);
            }
        }
        found
    }
}

/// Whether a workspace leaves a folder out; one that it also lists by name is in.
fn excludes(root: &Path, workspace: &Table, dir: &Path) -> bool {
    let below =
        |key| strings(workspace, key).any(|path| dir.starts_with(absolute(&root.join(path))));
    below("exclude") && !below("members")
}

fn strings<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t str> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The folders of the packages that are seen together with the one in `from`.
    fn together(manifests: &[(&str, &str)], from: &str) -> (String, Vec<String>) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in manifests {
            let path = dir.path().join(path);
            std::fs::create_dir_all(&path).expect("a folder");
            std::fs::write(path.join("Cargo.toml"), text).expect("a file");
        }
        let packages = Packages::default();
        let file = dir.path().join(from).join("src/lib.rs");
        let package = packages.of(&file).expect("a package");
        let (root, all) = packages.together(&package);
        let inside =
            |path: &Path| path.strip_prefix(dir.path()).expect("inside").display().to_string();
        (inside(&root), all.keys().map(|dir| inside(dir)).collect())
    }

    const A: &str = "[package]\nname = 'a'\n";

    #[test]
    fn members_and_path_dependencies_are_seen_together() {
        let manifests = [
            (
                "",
                "[workspace]\nmembers = ['crates/*', 'tool']\nexclude = ['crates/out']\n\
                  [workspace.dependencies]\nlone = { path = 'lone' }",
            ),
            ("crates/a", "[package]\nname = 'a'\n[dependencies]\nx = { path = '../../../x/y' }"),
            ("crates/b", "[package]\nname = 'b'\n[dev-dependencies]\nlone.workspace = true"),
            ("crates/out", A),
            ("tool", A),
            ("lone", A),
            ("other", A),
            ("../x/y", A),
        ];
        let manifests = manifests.map(|(path, text)| (format!("ws/{path}"), text));
        let manifests: Vec<_> =
            manifests.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let all = ["ws/crates/a", "ws/crates/b", "ws/lone", "ws/tool", "x/y"].map(str::to_owned);
        for from in ["ws/crates/a", "ws/tool", "ws/lone"] {
            assert_eq!(together(&manifests, from), ("ws".to_owned(), all.to_vec()), "{from}");
        }
        for from in ["ws/crates/out", "ws/other", "x/y"] {
            assert_eq!(together(&manifests, from), (from.to_owned(), vec![from.to_owned()]));
        }
    }

    #[test]
    fn a_package_may_be_the_root_and_another_may_name_it() {
        let manifests = [
            ("ws", "[package]\nname = 'ws'\n[workspace]\nmembers = ['../far', 'near/']"),
            ("far", "[package]\nname = 'far'\nworkspace = '../ws'"),
            ("ws/near", A),
            ("ws/nested", "[package]\nname = 'n'\n[workspace]"),
        ];
        let all = ["far", "ws", "ws/near"].map(str::to_owned);
        for from in ["far", "ws", "ws/near"] {
            assert_eq!(together(&manifests, from), ("ws".to_owned(), all.to_vec()), "{from}");
        }
        let nested = "ws/nested".to_owned();
        assert_eq!(together(&manifests, "ws/nested"), (nested.clone(), vec![nested]));
    }

    #[test]
    fn path_dependencies_in_a_circle_end() {
        let manifests = [
            ("a", "[package]\nname = 'a'\n[dev-dependencies]\nb = { path = '../b' }"),
            ("b", "[package]\nname = 'b'\n[dependencies]\na = { path = '../a' }"),
        ];
        let all = ["a", "b"].map(str::to_owned);
        assert_eq!(together(&manifests, "b"), ("b".to_owned(), all.to_vec()));
    }
}
