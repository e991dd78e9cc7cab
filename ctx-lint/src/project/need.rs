//! What a manifest says of each dependency, and which features ask for what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml::{Table, Value};

use super::{Packages, in_paths, is_inherited};

/// A dependency as a manifest declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// The key in the manifest, which features name.
    pub(super) key: String,
    /// The name in paths.
    pub(super) name: String,
    /// The name of the package.
    pub(super) package: String,
    /// The versions that will do.
    pub(super) version: Option<String>,
    pub(super) optional: bool,
    /// Whether only tests, examples and benchmarks use it.
    pub(super) is_dev: bool,
    pub(super) default_features: bool,
    pub(super) features: Vec<String>,
}

/// The dependencies of a manifest and its table of features.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    pub(super) list: Vec<Need>,
    features: BTreeMap<String, Vec<String>>,
}

/// What some features of a package turn on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Turned {
    /// Features of its own.
    pub(super) features: BTreeSet<String>,
    /// Optional dependencies, by key.
    pub(super) optional: BTreeSet<String>,
    /// Features of dependencies, by key.
    pub(super) inner: BTreeMap<String, BTreeSet<String>>,
}

impl Packages {
    /// What the manifest in a folder says of its dependencies.
    pub(super) fn needs(&self, dir: &Path, manifest: &Table) -> Needs {
        let mut list = Vec::new();
        let targets = manifest.get("target").and_then(Value::as_table).into_iter();
        let targets = targets.flat_map(Table::values).filter_map(Value::as_table);
        let mut shared = None;
        for table in std::iter::once(manifest).chain(targets) {
            for (kind, is_dev) in [("dependencies", false), ("dev-dependencies", true)] {
                let own = table.get(kind).and_then(Value::as_table).into_iter().flatten();
                for (key, value) in own {
                    let inherits = value.as_table().is_some_and(is_inherited);
                    if inherits && shared.is_none() {
                        shared = Some(self.workspace_of(dir));
                    }
                    let inherited = shared.as_ref().and_then(Option::as_ref).filter(|_| inherits);
                    let inherited = inherited.and_then(|(_, table)| {
                        table.get("workspace")?.get("dependencies")?.get(key)
                    });
                    list.push(need(key, value, inherited, is_dev));
                }
            }
        }
        Needs { list, features: features(manifest) }
    }
}

fn need(key: &str, own: &Value, inherited: Option<&Value>, is_dev: bool) -> Need {
    let base = inherited.unwrap_or(own);
    let text = |key: &str| base.get(key).and_then(Value::as_str);
    let version = base.as_str().or_else(|| text("version")).map(str::to_owned);
    let flag = |value: &Value, key: &str| value.get(key).and_then(Value::as_bool);
    let default =
        |value: &Value| flag(value, "default-features").or_else(|| flag(value, "default_features"));
    // What a member says against the workspace's switch only ever adds.
    let default_features = match inherited {
        Some(inherited) => default(inherited) != Some(false) || default(own) == Some(true),
        None => default(own) != Some(false),
    };
    let mut features = strings(own.get("features"));
    if let Some(inherited) = inherited {
        features.extend(strings(inherited.get("features")));
    }
    Need {
        key: key.to_owned(),
        name: in_paths(key),
        package: text("package").unwrap_or(key).to_owned(),
        version,
        optional: flag(own, "optional") == Some(true),
        is_dev,
        default_features,
        features,
    }
}

fn features(manifest: &Table) -> BTreeMap<String, Vec<String>> {
    let listed = manifest.get("features").and_then(Value::as_table).into_iter().flatten();
    listed.map(|(name, value)| (name.clone(), strings(Some(value)))).collect()
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

impl Needs {
    /// All features that the manifest lists.
    pub(super) fn all_features(&self) -> impl Iterator<Item = &String> {
        let optional = self.list.iter().filter(|need| need.optional).map(|need| &need.key);
        self.features.keys().chain(optional.filter(|key| self.is_feature(key)))
    }

    /// Whether an optional dependency is a feature of its name: unless some feature turns it on with `dep:`.
    fn is_feature(&self, key: &str) -> bool {
        let is_it = |part: &String| part.strip_prefix("dep:") == Some(key);
        !self.features.values().flatten().any(is_it)
    }

    /// What some features turn on.
    ///
    /// A weak request (`name?/feature`) counts as a plain one for features: a dependency that nobody turns on is in no build.
    pub(super) fn turned_on<'f>(&self, wanted: impl Iterator<Item = &'f String>) -> Turned {
        let mut turned = Turned::default();
        let mut open: Vec<String> = wanted.cloned().collect();
        let is_optional = |key: &str| self.list.iter().any(|need| need.key == key && need.optional);
        while let Some(feature) = open.pop() {
            if turned.features.contains(&feature) {
                continue;
            }
            let listed = self.features.get(&feature);
            if listed.is_none() && is_optional(&feature) {
                turned.optional.insert(feature.clone());
            }
            turned.features.insert(feature);
            for part in listed.into_iter().flatten() {
                if let Some(key) = part.strip_prefix("dep:") {
                    turned.optional.insert(key.to_owned());
                } else if let Some((key, inner)) = part.split_once('/') {
                    let weak = key.strip_suffix('?');
                    let key = weak.unwrap_or(key);
                    turned.inner.entry(key.to_owned()).or_default().insert(inner.to_owned());
                    if weak.is_none() && is_optional(key) {
                        turned.optional.insert(key.to_owned());
                        open.extend(self.is_feature(key).then(|| key.to_owned()));
                    }
                } else {
                    open.push(part.clone());
                }
            }
        }
        turned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(text: &str) -> Needs {
        let manifest: Table = text.parse().expect("a manifest");
        Packages::default().needs(Path::new("/nowhere"), &manifest)
    }

    fn on(needs: &Needs, wanted: &[&str]) -> Turned {
        let wanted: Vec<String> = wanted.iter().map(|name| (*name).to_owned()).collect();
        needs.turned_on(wanted.iter())
    }

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn features_turn_on_features_and_dependencies() {
        let needs = needs(
            "[dependencies]\na = { version = '1', optional = true }\nb = { version = '1', optional = true }\nc = '1'\n\
             d = { version = '1', optional = true }\n\
             [features]\ndefault = ['x']\nx = ['y', 'c/inner']\ny = ['dep:a', 'x']\nz = ['b/q', 'd?/w']\n",
        );
        let turned = on(&needs, &["default"]);
        assert_eq!(turned.features, set(&["default", "x", "y"]));
        assert_eq!(turned.optional, set(&["a"]));
        assert_eq!(turned.inner, BTreeMap::from([("c".to_owned(), set(&["inner"]))]));
        let turned = on(&needs, &["z"]);
        assert_eq!(turned.features, set(&["z", "b"]));
        assert_eq!(turned.optional, set(&["b"]));
        assert_eq!(turned.inner["d"], set(&["w"]));
        assert_eq!(on(&needs, &["d"]).optional, set(&["d"]));
    }

    #[test]
    fn a_dependency_is_read_however_it_is_written() {
        let needs = needs(
            "[dependencies]\na-b = '1.2'\n[target.'cfg(unix)'.dependencies]\n\
             c = { package = 'd-e', version = '=2', default-features = false, features = ['f'] }\n\
             [dev-dependencies]\ng = { path = 'x' }\n",
        );
        let shown: Vec<_> = needs
            .list
            .iter()
            .map(|need| {
                let version = need.version.as_deref().unwrap_or("-");
                let (default, dev) = (need.default_features, need.is_dev);
                format!(
                    "{} {} {version} {default} {dev} {:?}",
                    need.name, need.package, need.features
                )
            })
            .collect();
        let expected =
            ["a_b a-b 1.2 true false []", "g g - true true []", "c d-e =2 false false [\"f\"]"];
        assert_eq!(shown, expected);
    }
}
