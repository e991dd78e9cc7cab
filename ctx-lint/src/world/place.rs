//! Where the files of modules lie.
//!
//! Semantics: <https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames>.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::attrs::Attrs;
use super::declared::{Declaration, Inline};
use crate::disk::Disk;

/// The folders in which a file's modules lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folders {
    /// The folder of the file itself, to which `#[path]` is relative.
    pub(super) own: PathBuf,
    /// The folder of the files of its `mod` lines.
    pub(super) children: PathBuf,
}

impl Folders {
    /// Those of the root of a crate, of a `mod.rs`, and of a file that `#[path]` names.
    pub(super) fn of_root(file: &Path) -> Self {
        let own = file.parent().unwrap_or(Path::new("")).to_path_buf();
        Self { children: own.clone(), own }
    }

    /// Those of `name.rs`.
    fn of_named(file: &Path) -> Self {
        let own = file.parent().unwrap_or(Path::new("")).to_path_buf();
        let children = own.join(file.file_stem().unwrap_or_default());
        Self { own, children }
    }
}

/// A file in which a module may lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) file: PathBuf,
    /// The predicates under which it is this file.
    pub(super) cfgs: Vec<Arc<str>>,
    pub(super) folders: Folders,
}

/// The files in which a declared module may lie, the likeliest first; `exists` tells those that are there.
pub(super) fn candidates(
    folders: &Folders,
    declared: &Declaration,
    mut exists: impl FnMut(&Path) -> bool,
) -> Vec<Candidate> {
    let here = inline(folders, &declared.inside);
    let base = if declared.inside.is_empty() { &folders.own } else { &here };
    let mut found = Vec::new();
    let mut otherwise = Vec::new();
    for (predicate, path) in &declared.attrs.paths {
        let file = crate::source::absolute(&base.join(path));
        let mut cfgs = otherwise.clone();
        cfgs.extend(predicate.clone());
        if exists(&file) {
            found.push(Candidate { folders: Folders::of_root(&file), file, cfgs });
        }
        match predicate {
            Some(predicate) => otherwise.push(format!("not({predicate})").into()),
            None => break,
        }
    }
    if !declared.attrs.paths.iter().any(|(predicate, _)| predicate.is_none()) {
        let named = here.join(format!("{}.rs", declared.name));
        let nested = here.join(declared.name.as_str()).join("mod.rs");
        if exists(&named) {
            let folders = Folders::of_named(&named);
            found.push(Candidate { file: named, cfgs: otherwise, folders });
        } else if exists(&nested) {
            let folders = Folders::of_root(&nested);
            found.push(Candidate { file: nested, cfgs: otherwise, folders });
        }
    }
    for candidate in &mut found {
        let around = declared.inside.iter().flat_map(|inline| &inline.attrs.cfgs);
        candidate.cfgs.extend(around.cloned());
        candidate.cfgs.extend(declared.attrs.cfgs.iter().cloned());
    }
    found
}

/// The folder in which the files of modules lie that are declared inside other modules with a body.
fn inline(folders: &Folders, inside: &[Arc<Inline>]) -> PathBuf {
    let mut here = folders.children.clone();
    for (depth, module) in inside.iter().enumerate() {
        match plain_path(&module.attrs) {
            Some(path) if depth == 0 => here = folders.own.join(path),
            Some(path) => here.push(path),
            None => here.push(module.name.as_str()),
        }
    }
    here
}

fn plain_path(attrs: &Attrs) -> Option<&str> {
    let mut plain = attrs.paths.iter().filter(|(predicate, _)| predicate.is_none());
    plain.next().map(|(_, path)| path.as_str())
}

/// What files are there; each folder is listed once.
#[derive(Debug, Default)]
pub(super) struct Listed {
    disk: Disk,
    folders: FxHashMap<PathBuf, FxHashSet<PathBuf>>,
}

impl Listed {
    pub(super) fn of(disk: &Disk) -> Self {
        Self { disk: disk.clone(), folders: FxHashMap::default() }
    }

    /// Whether a file is there.
    pub(super) fn has(&mut self, file: &Path) -> bool {
        let Some(dir) = file.parent() else { return false };
        let disk = &self.disk;
        let listed = self.folders.entry(dir.to_owned()).or_insert_with(|| {
            let entries = disk.entries(dir).into_iter();
            // A pipe or a device would never end.
            entries.filter(|path| disk.is_file(path)).collect()
        });
        listed.contains(file)
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline::Outline;
    use super::*;

    /// Where the only module that a text declares may lie, when every file exists but those that are named.
    fn files(folders: &Folders, text: &str, absent: &[&str]) -> Vec<(String, Vec<String>)> {
        let outline = Outline::of(text);
        let exists = |path: &Path| !absent.iter().any(|absent| path == Path::new(absent));
        let found = candidates(folders, &outline.modules[0], exists);
        let text = |cfgs: Vec<Arc<str>>| cfgs.iter().map(ToString::to_string).collect();
        let shown = found.into_iter().map(|one| (one.file.display().to_string(), text(one.cfgs)));
        shown.collect()
    }

    fn file(folders: &Folders, text: &str, absent: &[&str]) -> String {
        let mut files = files(folders, text, absent);
        assert_eq!(files.len(), 1, "{files:?}");
        files.remove(0).0
    }

    /// The examples of the reference.
    #[test]
    fn modules_lie_where_the_reference_says() {
        let root = Folders::of_root(Path::new("/src/lib.rs"));
        let named = Folders::of_named(Path::new("/src/a/b.rs"));
        let nested = Folders::of_root(Path::new("/src/a/mod.rs"));
        assert_eq!(file(&root, "mod util;", &[]), "/src/util.rs");
        assert_eq!(file(&root, "mod util;", &["/src/util.rs"]), "/src/util/mod.rs");
        assert_eq!(file(&named, "mod c;", &[]), "/src/a/b/c.rs");
        assert_eq!(file(&nested, "mod c;", &[]), "/src/a/c.rs");
        assert_eq!(file(&named, "#[path = \"foo.rs\"] mod c;", &[]), "/src/a/foo.rs");
        assert_eq!(file(&nested, "#[path = \"foo.rs\"] mod c;", &[]), "/src/a/foo.rs");
        let inline = "mod inline { #[path = \"other.rs\"] mod inner; }";
        assert_eq!(file(&named, inline, &[]), "/src/a/b/inline/other.rs");
        assert_eq!(file(&nested, inline, &[]), "/src/a/inline/other.rs");
        let threads =
            "#[path = \"thread_files\"] mod thread { #[path = \"tls.rs\"] mod local_data; }";
        assert_eq!(file(&root, threads, &[]), "/src/thread_files/tls.rs");
        assert_eq!(file(&root, "mod a { mod b { mod c; } }", &[]), "/src/a/b/c.rs");
        assert_eq!(file(&root, "#[path = \"../x/./y.rs\"] mod a;", &[]), "/x/y.rs");
    }

    #[test]
    fn a_conditional_path_leaves_the_others_open() {
        let root = Folders::of_root(Path::new("/src/lib.rs"));
        let text = "#[cfg(x)] #[cfg_attr(unix, path = \"u.rs\")] #[cfg_attr(windows, path = \"w.rs\")] mod imp;";
        let found = files(&root, text, &[]);
        let expected = [
            ("/src/u.rs", vec!["unix", "x"]),
            ("/src/w.rs", vec!["not(unix)", "windows", "x"]),
            ("/src/imp.rs", vec!["not(unix)", "not(windows)", "x"]),
        ];
        let expected = expected.map(|(file, cfgs)| {
            (file.to_owned(), cfgs.into_iter().map(str::to_owned).collect::<Vec<_>>())
        });
        assert_eq!(found, expected);
        assert_eq!(files(&root, "mod a;", &["/src/a.rs", "/src/a/mod.rs"]), []);
    }
}
