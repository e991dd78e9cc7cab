//! The files of a repository as of a commit, and as of the index: how they differ from those on the disk.
//!
//! Only what differs is read, from git's objects. Files that git ignores belong to no version, and are the same in all.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use super::command;
use crate::disk::{Instead, MAX_BYTES, Unread};
use crate::fault::Fault;
use crate::glyph;
use crate::source::{absolute, located, located_folder};

/// The mode of a link, and of a submodule.
const LINK: &str = "120000";
const SUBMODULE: &str = "160000";

/// What a commit has in another way than the disk, by absolute path.
#[derive(Debug, Default)]
pub struct Commit {
    /// The texts that it has, and the files that it does not have.
    pub instead: BTreeMap<PathBuf, Instead>,
    /// The commits that it has of the repositories inside of this one.
    pub modules: BTreeMap<PathBuf, String>,
}

impl Commit {
    /// Reads a commit of the repository in `root`.
    ///
    /// # Errors
    ///
    /// When git cannot read it.
    pub fn at(root: &Path, revision: &str) -> Result<Self, Fault> {
        let cannot = |why: &str| {
            let shown = glyph::path(root);
            Fault::new(format!("cannot read `{revision}` of `{shown}`: {why}"))
                .with_help("name a commit that is here: a shallow clone may have to fetch it first")
        };
        let commit = format!("{revision}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
        let commit =
            output(command(root).args(arguments)).map_err(|_| cannot("git does not know it"))?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let list = |arguments: &[&str]| names(root, arguments).map_err(|why| cannot(&why));
        let objects: BTreeMap<Vec<u8>, Object> = list(&["ls-tree", "-r", "-z", &commit])?
            .iter()
            .filter_map(|line| Object::of(line, [0, 2]))
            .map(|(name, object, _)| (name, object))
            .collect();
        let mut changed: BTreeSet<Vec<u8>> =
            list(&["diff-index", "--name-only", "--no-renames", "-z", &commit])?
                .into_iter()
                .collect();
        changed.extend(untracked(root).map_err(|why| cannot(&why))?);
        let instead = instead(root, &objects, changed).map_err(|why| cannot(&why))?;
        let modules = objects.iter().filter(|(_, object)| object.mode == SUBMODULE);
        let modules = modules
            .map(|(name, object)| (located_folder(&root.join(path_of(name))), object.id.clone()));
        Ok(Self { instead, modules: modules.collect() })
    }
}

/// What git's index has.
#[derive(Debug, Default)]
pub struct Index {
    /// All files that it has.
    pub files: BTreeSet<PathBuf>,
    /// The texts that it has in another way than the disk, and the files that it does not have.
    pub instead: BTreeMap<PathBuf, Instead>,
    /// The repositories inside of this one.
    pub nested: Vec<PathBuf>,
}

impl Index {
    /// Reads the index of the repository in `root`.
    ///
    /// # Errors
    ///
    /// When git cannot read it, or it holds conflicts of a merge.
    pub fn of(root: &Path) -> Result<Self, Fault> {
        let cannot = |why: &str| {
            Fault::new(format!("cannot read the index of `{}`: {why}", glyph::path(root)))
                .with_help("make `git ls-files` work there")
        };
        let list = |arguments: &[&str]| names(root, arguments).map_err(|why| cannot(&why));
        let (mut objects, mut conflicts) = (BTreeMap::new(), BTreeSet::new());
        for line in list(&["ls-files", "--stage", "-z"])? {
            match Object::of(&line, [0, 1]) {
                Some((name, object, true)) => _ = objects.insert(name, object),
                Some((name, _, false)) => _ = conflicts.insert(name),
                None => {}
            }
        }
        if let Some(first) = conflicts.first() {
            let first = glyph::path(&path_of(first));
            let more = match conflicts.len() - 1 {
                0 => String::new(),
                more => format!(" and {}", glyph::count(more, "other file")),
            };
            let fault = Fault::new(format!(
                "`{first}`{more} cannot be linted as staged: there are conflicts"
            ));
            return Err(fault.with_help(
                "resolve the conflicts and `git add` the files, or leave `--staged` out",
            ));
        }
        let untracked = untracked(root).map_err(|why| cannot(&why))?;
        let modules = objects.iter().filter(|(_, object)| object.mode == SUBMODULE);
        let folders = untracked.iter().filter(|name| name.ends_with(b"/"));
        let nested = modules.map(|(name, _)| name).chain(folders);
        let nested = nested.map(|name| located_folder(&root.join(path_of(name))));
        let nested = nested.filter(|dir| dir.join(".git").exists()).collect();
        let mut changed: BTreeSet<Vec<u8>> =
            list(&["diff-files", "--name-only", "--no-renames", "-z"])?.into_iter().collect();
        changed.extend(untracked);
        let files = objects.keys().map(|file| located(&root.join(path_of(file)))).collect();
        let instead = instead(root, &objects, changed).map_err(|why| cannot(&why))?;
        Ok(Self { files, instead, nested })
    }
}

/// A file as git has it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Object {
    mode: String,
    id: String,
}

impl Object {
    /// Reads `… MODE … ID …<tab>NAME`, with the places of the mode and the id, and tells whether the last column is no
    /// number of a side of a conflict.
    fn of(line: &[u8], [mode, id]: [usize; 2]) -> Option<(Vec<u8>, Self, bool)> {
        let at = line.iter().position(|&byte| byte == b'\t')?;
        let (head, name) = (String::from_utf8_lossy(&line[..at]), line[at + 1..].to_vec());
        let columns: Vec<&str> = head.split(' ').collect();
        let column = |at: usize| columns.get(at).map(|text| (*text).to_owned());
        let is_whole = !matches!(columns.last(), Some(&("1" | "2" | "3")));
        Some((name, Self { mode: column(mode)?, id: column(id)? }, is_whole))
    }
}

/// What stands in the place of some files.
fn instead(
    root: &Path,
    objects: &BTreeMap<Vec<u8>, Object>,
    changed: BTreeSet<Vec<u8>>,
) -> Result<BTreeMap<PathBuf, Instead>, String> {
    let mut instead = BTreeMap::new();
    let (mut wanted, mut links) = (Vec::new(), Vec::new());
    for name in changed {
        let path = absolute(&root.join(path_of(&name)));
        match objects.get(&name) {
            None if name.ends_with(b"/") => {}
            None => _ = instead.insert(path, None),
            Some(object) if object.mode == SUBMODULE => {}
            Some(object) if object.mode == LINK => links.push((path, object)),
            Some(object) => wanted.push((path, object)),
        }
    }
    // A link has the text of what it leads to.
    let targets = blobs(root, links.iter().map(|(_, object)| object.id.as_str()))?;
    for ((path, _), target) in links.into_iter().zip(targets) {
        let Ok(target) = target else { continue };
        let target = absolute(&path.parent().unwrap_or(root).join(&*target));
        let inside = target.strip_prefix(root).ok().map(bytes_of);
        match inside.and_then(|name| objects.get(&name)) {
            Some(object) if object.mode != LINK && object.mode != SUBMODULE => {
                wanted.push((path, object));
            }
            _ => {}
        }
    }
    let texts = blobs(root, wanted.iter().map(|(_, object)| object.id.as_str()))?;
    instead.extend(wanted.into_iter().map(|(path, _)| path).zip(texts.into_iter().map(Some)));
    Ok(instead)
}

/// The texts of some objects, in the same order.
fn blobs<'i>(
    root: &Path,
    ids: impl Iterator<Item = &'i str>,
) -> Result<Vec<Result<Arc<str>, Unread>>, String> {
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut child = command(root)
        .args(["cat-file", "--batch"])
        // Nothing is downloaded.
        .env("GIT_NO_LAZY_FETCH", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let asked = ids.join("\n") + "\n";
    let stdin = child.stdin.take();
    // Git answers while it is asked, and neither side must wait for the other.
    let asking = std::thread::spawn(move || stdin.map(|mut own| own.write_all(asked.as_bytes())));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let _ = asking.join();
    let mut rest = output.stdout.as_slice();
    ids.iter()
        .map(|id| answer(&mut rest).ok_or_else(|| format!("the object {id} is missing")))
        .collect()
}

/// Takes an answer off: `ID blob SIZE`, and on the next line the text.
fn answer(rest: &mut &[u8]) -> Option<Result<Arc<str>, Unread>> {
    let at = rest.iter().position(|&byte| byte == b'\n')?;
    let head = String::from_utf8_lossy(&rest[..at]).into_owned();
    *rest = &rest[at + 1..];
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let text = rest.get(..size)?;
    *rest = rest.get(size + 1..)?;
    let odd = |message: &str| Unread { message: message.to_owned(), refused: false };
    Some(match std::str::from_utf8(text) {
        _ if size as u64 > MAX_BYTES => Err(odd("this file is larger than 64 MiB")),
        Ok(text) => Ok(Arc::from(text)),
        Err(_) => Err(odd("this file is not UTF-8")),
    })
}

/// The files that git neither has nor ignores. A repository in this one is a folder, with a slash at its end.
fn untracked(root: &Path) -> Result<Vec<Vec<u8>>, String> {
    names(root, &["ls-files", "--others", "--exclude-standard", "-z"])
}

/// What git lists, each ended by a zero byte.
fn names(root: &Path, arguments: &[&str]) -> Result<Vec<Vec<u8>>, String> {
    let listed = output(command(root).args(arguments))?;
    let names = listed.split(|&byte| byte == 0).filter(|name| !name.is_empty());
    Ok(names.map(<[u8]>::to_vec).collect())
}

#[cfg(unix)]
fn path_of(name: &[u8]) -> PathBuf {
    PathBuf::from(<OsString as std::os::unix::ffi::OsStringExt>::from_vec(name.to_vec()))
}

#[cfg(not(unix))]
fn path_of(name: &[u8]) -> PathBuf {
    PathBuf::from(OsString::from(String::from_utf8_lossy(name).into_owned()))
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str()).to_vec()
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.to_string_lossy().replace('\\', "/").into_bytes()
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(told.lines().next().unwrap_or("git failed without a word").to_owned())
}
