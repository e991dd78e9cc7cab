//! The folders that a pattern of `workspace.members` means.
//!
//! Links may lead in circles, so a folder is looked at once for each part of the pattern, by where it really lies: the work is
//! bounded by the folders and the length of the pattern. `**` does not go through links, as what lies behind them lies
//! somewhere else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf, is_separator};

use glob::Pattern;
use rustc_hash::FxHashSet;

use crate::disk::Disk;

/// A part of a pattern between two slashes.
enum Part {
    /// A name, `.` or `..`.
    Plain(String),
    /// Any number of folders, and none.
    Any,
    /// A name with wildcards.
    Wild(Pattern),
}

/// The folders that a pattern means, from the folder of the workspace. A pattern that is none means nothing.
pub(super) fn matching(root: &Path, pattern: &str, disk: &Disk) -> BTreeSet<PathBuf> {
    let base = if pattern.starts_with(is_separator) { Path::new("/") } else { root };
    let parts = pattern.split(is_separator).filter(|part| !part.is_empty()).map(part);
    let Some(parts) = parts.collect::<Option<Vec<Part>>>() else { return BTreeSet::new() };
    let mut found = BTreeSet::new();
    let mut seen: FxHashSet<(PathBuf, usize)> = FxHashSet::default();
    let mut open = vec![(base.to_owned(), 0)];
    while let Some((dir, at)) = open.pop() {
        let real = match dir.canonicalize() {
            Ok(real) => real,
            Err(_) if disk.has_folder(&dir) => dir.clone(),
            Err(_) => continue,
        };
        if !seen.insert((real, at)) {
            continue;
        }
        match parts.get(at) {
            None if disk.is_dir(&dir) => _ = found.insert(dir),
            None => {}
            Some(Part::Plain(name)) => open.push((dir.join(name), at + 1)),
            Some(Part::Any) => {
                let below = folders(&dir, disk).into_iter().filter(|(_, is_link)| !is_link);
                open.extend(below.map(|(folder, _)| (folder, at)));
                open.push((dir, at + 1));
            }
            Some(Part::Wild(pattern)) => {
                let named = folders(&dir, disk).into_iter().filter(|(folder, _)| {
                    folder
                        .file_name()
                        .and_then(|name| name.to_str())
                        .is_some_and(|name| pattern.matches(name))
                });
                open.extend(named.map(|(folder, _)| (folder, at + 1)));
            }
        }
    }
    found
}

fn part(text: &str) -> Option<Part> {
    match text {
        "**" => Some(Part::Any),
        _ if text.contains(['*', '?', '[']) => Pattern::new(text).ok().map(Part::Wild),
        _ => Some(Part::Plain(text.to_owned())),
    }
}

/// The folders in a folder, and whether each is a link. The last is looked at first: one that is no link stands for those
/// that lead to it, and of these the first by name.
fn folders(dir: &Path, disk: &Disk) -> Vec<(PathBuf, bool)> {
    let entries = disk.entries(dir).into_iter();
    let folders = entries.filter(|path| disk.is_dir(path));
    let mut found: Vec<(PathBuf, bool)> = folders
        .map(|path| {
            let is_link = path.is_symlink();
            (path, is_link)
        })
        .collect();
    found.sort_by(|(a, a_link), (b, b_link)| (b_link, b).cmp(&(a_link, a)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(dir: &Path, pattern: &str) -> Vec<String> {
        let found = matching(dir, pattern, &Disk::default());
        let inside = |path: &PathBuf| {
            let path = crate::source::absolute(path);
            path.strip_prefix(dir).expect("inside").display().to_string()
        };
        found.iter().map(inside).collect()
    }

    fn folder(paths: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for path in paths {
            std::fs::create_dir_all(dir.path().join(path)).expect("a folder");
        }
        std::fs::write(dir.path().join("file"), "").expect("a file");
        dir
    }

    #[test]
    fn patterns_mean_folders() {
        let dir = folder(&["a/b/c", "ab", "x/a"]);
        for (pattern, expected) in [
            ("a", &["a"][..]),
            ("./a/", &["a"]),
            ("a*", &["a", "ab"]),
            ("*", &["a", "ab", "x"]),
            ("*/a", &["x/a"]),
            ("x/../a/?", &["a/b"]),
            ("[ax]", &["a", "x"]),
            ("a/**", &["a", "a/b", "a/b/c"]),
            ("**/a", &["a", "x/a"]),
            ("file", &[]),
            ("none/*", &[]),
            ("a/[", &[]),
        ] {
            assert_eq!(matched(dir.path(), pattern), expected, "{pattern}");
        }
    }

    /// Without a record of what was seen, each of these takes longer than anybody lives.
    #[cfg(unix)]
    #[test]
    fn links_in_circles_end() {
        use std::os::unix::fs::symlink;
        let dir = folder(&["a/b", "c"]);
        for at in 0..4 {
            symlink("..", dir.path().join(format!("a/up{at}"))).expect("a link");
            symlink(".", dir.path().join(format!("a/self{at}"))).expect("a link");
        }
        symlink("../a", dir.path().join("c/a")).expect("a link");
        let far = folder(&["far"]);
        symlink(far.path(), dir.path().join("c/out")).expect("a link");
        assert_eq!(matched(dir.path(), "**"), ["", "a", "a/b", "c"]);
        assert_eq!(matched(dir.path(), &"**/".repeat(40)), ["", "a", "a/b", "c"]);
        let there_and_back = format!("{}*", "*/../".repeat(40));
        assert_eq!(matched(dir.path(), &there_and_back), ["a", "c"]);
        assert_eq!(matching(dir.path(), "c/*/far", &Disk::default()).len(), 1);
        // Any way to a folder will do, and each is named once. The system follows forty links on one way.
        assert_eq!(matched(dir.path(), &format!("a/{}", "*/".repeat(35))).len(), 6);
    }
}
