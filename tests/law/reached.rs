//! Which files of a package name which others.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::declared::{Declared, Folders, declared};
use crate::tree::clean;

/// One file with its lines that name others.
#[derive(Debug)]
pub(crate) struct Reached {
    pub(crate) lines: Vec<Line>,
    /// Whether it must keep its name and place.
    pub(crate) stays: bool,
}

/// A line that names files.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) declared: Declared,
    /// The files that are there, each with the literal that names it; `None` for the one that is named by the module.
    pub(crate) children: Vec<(Option<Range<usize>>, PathBuf)>,
}

/// All files of a package.
///
/// One that no root reaches is a root itself; if it names others, these are judged twice, as roots and as modules of other
/// folders, so that no other place would be the same: all of them stay where they are.
pub(crate) fn reached(
    files: &BTreeMap<&Path, &str>,
    roots: &[PathBuf],
) -> BTreeMap<PathBuf, Reached> {
    let mut found = BTreeMap::new();
    let mut folders: BTreeMap<PathBuf, Folders> = BTreeMap::new();
    let mut open: Vec<(PathBuf, Folders)> =
        roots.iter().map(|root| (root.clone(), Folders::of_root(root))).collect();
    while let Some((file, own)) = open.pop() {
        let Some(text) = files.get(file.as_path()) else { continue };
        if let Some(known) = folders.get(&file) {
            let has_modules =
                |reached: &Reached| reached.lines.iter().any(|l| !l.children.is_empty());
            assert!(
                *known == own || !has_modules(&found[&file]),
                "{}: the modules in it lie in two folders, which one new place cannot keep",
                file.display()
            );
            continue;
        }
        let lines = lines(files, text, &own, &mut open);
        folders.insert(file.clone(), own);
        found.insert(file, Reached { lines, stays: false });
    }
    let mut loose = BTreeMap::new();
    let mut named = Vec::new();
    for (&file, text) in files.iter().filter(|(file, _)| !found.contains_key(**file)) {
        let lines = lines(files, text, &Folders::of_root(file), &mut named);
        let stays = lines.iter().any(|line| !line.children.is_empty());
        loose.insert(file.to_owned(), Reached { lines, stays });
    }
    for (file, _) in named {
        if let Some(reached) = loose.get_mut(&file) {
            reached.stays = true;
        } else if let Some(reached) = found.get_mut(&file) {
            reached.stays = true;
        }
    }
    found.extend(loose);
    found
}

fn lines(
    files: &BTreeMap<&Path, &str>,
    text: &str,
    own: &Folders,
    open: &mut Vec<(PathBuf, Folders)>,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for declared in declared(text) {
        let mut children = Vec::new();
        for (literal, path) in &declared.paths {
            let file = clean(&declared.base(own).join(path));
            if files.contains_key(file.as_path()) {
                open.push((file.clone(), Folders::of_root(&file)));
                children.push((Some(literal.clone()), file));
            }
        }
        if let Some(name) = declared.name.as_ref().filter(|_| !declared.has_plain_path) {
            let around = declared.around(own);
            let plain = clean(&around.join(format!("{name}.rs")));
            let nested = clean(&around.join(name).join("mod.rs"));
            if files.contains_key(plain.as_path()) {
                open.push((plain.clone(), Folders::of_named(&plain)));
                children.push((None, plain));
            } else if files.contains_key(nested.as_path()) {
                open.push((nested.clone(), Folders::of_root(&nested)));
                children.push((None, nested));
            }
        }
        lines.push(Line { declared, children });
    }
    lines
}
