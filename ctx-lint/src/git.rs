//! What git knows: whether it could give back the files that are to be written, and the sources of a commit.

mod tree;

pub use tree::{Commit, Index};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::disk::own_folder;
use crate::fault::Fault;
use crate::glyph;
use crate::source::{absolute, located, located_folder};

/// How many changes are named before the rest is only counted.
const NAMED: usize = 10;

/// Which changes do not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Allowed {
    /// All of them do.
    #[default]
    Nothing,
    /// Those that are in the index: git has their text.
    Staged,
    /// No change matters, and git is not asked.
    Dirty,
}

/// Makes sure that the repositories around these files have no uncommitted changes; new files are changes, too.
///
/// Files outside of any repository are nobody's business.
///
/// # Errors
///
/// When there are changes, or git cannot say.
pub fn expect_clean(files: &[PathBuf], allowed: Allowed) -> Result<(), Fault> {
    if allowed == Allowed::Dirty {
        return Ok(());
    }
    let mut faults = Vec::new();
    for root in repositories(files) {
        let changes: Vec<_> = changes(&root)?
            .into_iter()
            .filter(|change| !(change.staged && allowed == Allowed::Staged))
            .collect();
        if !changes.is_empty() {
            faults.push(dirty(&root, &changes));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Fault::all("nothing is fixed: there are uncommitted changes", faults))
}

fn dirty(root: &Path, changes: &[Change]) -> Fault {
    let shown = |change: &Change| {
        let state = if change.staged { " (staged)" } else { "" };
        format!("`{}`{state}", change.path)
    };
    let mut names: Vec<_> = changes.iter().take(NAMED).map(shown).collect();
    if changes.len() > NAMED {
        names.push(format!("{} more", changes.len() - NAMED));
    }
    let (root, names) = (glyph::path(root), names.join(", "));
    let flag = if changes.iter().all(|change| change.staged) {
        "`--allow-staged` or `--allow-dirty`"
    } else {
        "`--allow-dirty`"
    };
    Fault::new(format!("nothing is fixed: `{root}` has uncommitted changes: {names}"))
        .with_help(format!("commit them or put them aside, or fix all the same with {flag}"))
}

/// Whether nothing was committed to a repository yet.
pub fn has_no_commit(root: &Path) -> bool {
    let is_fine = |arguments: &[&str]| {
        let output = command(root).args(arguments).stdin(Stdio::null()).output();
        output.is_ok_and(|output| output.status.success())
    };
    // Where git cannot say anything at all, it is no new repository.
    is_fine(&["rev-parse", "--git-dir"]) && !is_fine(&["rev-parse", "--verify", "--quiet", "HEAD"])
}

/// The folder of the repository that a file lies in, links not followed.
pub fn root(file: &Path) -> Option<PathBuf> {
    let file = located(file);
    file.ancestors().skip(1).find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

/// The folder of the repository that a file lies in and that lies in no other.
pub fn outermost(file: &Path) -> Option<PathBuf> {
    let first = root(file)?;
    std::iter::successors(Some(first), |inner| root(inner)).last()
}

/// The folder of the repository that a file or a folder lies in, or that the folder is.
pub fn root_above(path: &Path) -> Option<PathBuf> {
    root(&located_folder(path).join("a"))
}

/// The roots of the repositories that files are in; a link belongs where it leads to.
fn repositories(files: &[PathBuf]) -> BTreeSet<PathBuf> {
    let mut known: BTreeMap<PathBuf, Option<PathBuf>> = BTreeMap::new();
    let mut roots = BTreeSet::new();
    for file in files {
        let real = file.canonicalize().unwrap_or_else(|_| file.clone());
        let Some(folder) = real.parent() else { continue };
        let root = known.entry(folder.to_owned()).or_insert_with(|| {
            folder.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned)
        });
        roots.extend(root.clone());
    }
    roots
}

/// One file that differs from the last commit.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    path: String,
    /// Whether the index has the file as it is on the disk.
    staged: bool,
}

/// Git, about a repository.
fn command(root: &Path) -> Command {
    let mut command = Command::new("git");
    // A hook that runs for another repository must not make git look there. In its own, the index that it names is that
    // of the commit that is being made.
    match std::env::var_os("GIT_INDEX_FILE").map(|file| absolute(Path::new(&file))) {
        Some(file) if has_index(root, &file) => command.env("GIT_INDEX_FILE", file),
        _ => command.env_remove("GIT_INDEX_FILE"),
    };
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command
        .env("GIT_OPTIONAL_LOCKS", "0")
        .arg("-C")
        .arg(root)
        // A question must not start a program that the repository names.
        .args(["-c", "core.fsmonitor=false"]);
    command
}

/// Whether a file is an index of a repository: it lies in the repository's own folder, or in no repository's, and then the
/// command runs in the repository.
fn has_index(root: &Path, file: &Path) -> bool {
    let Some(folder) = file.parent().and_then(|folder| folder.canonicalize().ok()) else {
        return false;
    };
    let own = own_folder(&root.join(".git"));
    if own.canonicalize().is_ok_and(|own| own == folder) {
        return true;
    }
    let here = std::env::current_dir().ok().and_then(|here| root_above(&here));
    !folder.join("HEAD").is_file() && here.is_some_and(|here| here == root)
}

fn changes(root: &Path) -> Result<Vec<Change>, Fault> {
    let mut command = command(root);
    command
        .args(["status", "--porcelain=v1", "-z"])
        // A repository inside of this one is asked itself when a file of it is to be written.
        .args(["--untracked-files=normal", "--ignore-submodules=dirty", "--no-renames"])
        .stdin(Stdio::null());
    let cannot = |why: &str| {
        let root = glyph::path(root);
        Fault::new(format!(
            "nothing is fixed: git does not say whether `{root}` has uncommitted changes: {why}"
        ))
        .with_help("make `git status` work there, or fix all the same with `--allow-dirty`")
    };
    without_filters(root, &mut command);
    let output = command.output().map_err(|error| cannot(&error.to_string()))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(cannot(told.lines().next().unwrap_or("it failed without a word")));
    }
    Ok(read(&output.stdout))
}

/// Takes the filters away that the repository names: they are programs, and git would start them to compare a file. A file
/// that goes through one may count as changed then, which costs no more than a question.
fn without_filters(root: &Path, asking: &mut Command) {
    let names = ["config", "--null", "--name-only", "--get-regexp", r"^filter\."];
    let listed = command(root).args(names).stdin(Stdio::null()).output();
    let listed = listed.map(|output| output.stdout).unwrap_or_default();
    let first = std::env::var("GIT_CONFIG_COUNT").ok().and_then(|count| count.parse().ok());
    let mut count: usize = first.unwrap_or_default();
    for name in listed.split(|&byte| byte == 0).filter(|name| !name.is_empty()) {
        let name = String::from_utf8_lossy(name);
        let value = if name.ends_with(".required") { "false" } else { "" };
        asking.env(format!("GIT_CONFIG_KEY_{count}"), &*name);
        asking.env(format!("GIT_CONFIG_VALUE_{count}"), value);
        count += 1;
    }
    asking.env("GIT_CONFIG_COUNT", count.to_string());
}

/// Reads `XY path`, each ended by a zero byte: X is the state of the index, Y that of the disk.
fn read(status: &[u8]) -> Vec<Change> {
    let entries = status.split(|&byte| byte == 0).filter(|entry| entry.len() > 3);
    let change = |entry: &[u8]| Change {
        path: String::from_utf8_lossy(&entry[3..]).into_owned(),
        staged: entry[1] == b' ',
    };
    entries.map(change).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_of_the_disk_and_the_index_are_told_apart() {
        let change = |path: &str, staged| Change { path: path.to_owned(), staged };
        let status = b"M  a.rs\0 M b.rs\0MM c.rs\0?? new file.rs\0UU d.rs\0A  e.rs\0";
        let expected = [
            change("a.rs", true),
            change("b.rs", false),
            change("c.rs", false),
            change("new file.rs", false),
            change("d.rs", false),
            change("e.rs", true),
        ];
        assert_eq!(read(status), expected);
        assert_eq!(read(b""), []);
    }

    #[test]
    fn files_outside_of_repositories_are_not_asked_for() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let file = dir.path().join("a.rs");
        std::fs::write(&file, "").expect("a file");
        assert_eq!(repositories(std::slice::from_ref(&file)), BTreeSet::new());
        std::fs::create_dir(dir.path().join(".git")).expect("a folder");
        let root = dir.path().canonicalize().expect("a folder");
        assert_eq!(repositories(&[file.clone(), file]), BTreeSet::from([root]));
    }
}
