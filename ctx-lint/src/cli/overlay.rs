//! Files that stand in for those on the disk: standard input, and what git's index has.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::Check;
use crate::disk::{Disk, MAX_BYTES, Unread};
use crate::fault::Fault;
use crate::git::{self, Index};
use crate::glyph;
use crate::source::absolute;
use crate::world;

/// The file that standard input stands for where none is named.
const NAME: &str = "stdin.rs";

/// Reads standard input where the command line names it; gives the path that it stands for, and the files with it.
pub(super) fn stdin(args: &Check) -> Result<Option<(PathBuf, Disk)>, Fault> {
    let help = "write `ctx-lint - --stdin-filename src/lib.rs`";
    if !args.paths.iter().any(|path| path.as_os_str() == "-") {
        return match &args.stdin_filename {
            Some(_) => {
                Err(Fault::new("`--stdin-filename` names standard input, which is not read")
                    .with_help(help))
            }
            None => Ok(None),
        };
    }
    if args.paths.len() > 1 {
        return Err(Fault::new("`-` cannot be linted together with other paths").with_help(help));
    }
    if args.staged {
        return Err(
            Fault::new("standard input is not staged").with_help("leave `--staged` or `-` out")
        );
    }
    if args.fix || args.unsafe_fixes || args.add_suppressions.is_some() {
        return Err(Fault::new("what comes from standard input cannot be written")
            .with_help("leave `--fix` and other such flags out, or name a file"));
    }
    let path = args.stdin_filename.clone().unwrap_or_else(|| PathBuf::from(NAME));
    let shown = glyph::path(&path);
    if path.is_dir() {
        return Err(Fault::new(format!("`{shown}` is a folder, and standard input is a file"))
            .with_help(help));
    }
    if path.as_os_str() == "-" || path.extension().is_some_and(|extension| extension != "rs") {
        return Err(Fault::new(format!("`{shown}` is not a Rust file")).with_help(help));
    }
    // A file may be new; which package and configuration it has is told by its folder.
    if !absolute(&path).parent().is_none_or(Path::is_dir) {
        return Err(Fault::new(format!("the folder of `{shown}` does not exist"))
            .with_help("check the path; it is relative to the current directory"));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| {
        Fault::new(format!("cannot read standard input: {error}")).with_help(help)
    })?;
    let odd = |message: &str| Unread { message: message.to_owned(), refused: false };
    let text = if bytes.len() as u64 > MAX_BYTES {
        Err(odd("this file is larger than 64 MiB"))
    } else {
        String::from_utf8(bytes).map(Arc::from).map_err(|_| odd("this file is not UTF-8"))
    };
    let disk = Disk::default().with([(path.clone(), Some(text))]);
    Ok(Some((path, disk)))
}

/// The files as git's index has them, around some paths, and which files that are.
pub(super) fn staged(paths: &[PathBuf]) -> Result<(Disk, BTreeSet<PathBuf>), Fault> {
    let mut open = Vec::new();
    for path in paths {
        open.push(git::root_above(path).ok_or_else(|| {
            Fault::new(format!("`{}` lies in no git repository", glyph::path(path)))
                .with_help("`--staged` lints what is in git's index; leave it out here")
        })?);
    }
    let folders = world::together(paths, &Disk::default());
    open.extend(folders.iter().filter_map(|folder| git::root_above(folder)));
    let mut indices: BTreeMap<PathBuf, Index> = BTreeMap::new();
    while let Some(root) = open.pop() {
        if let Entry::Vacant(place) = indices.entry(root) {
            let index = Index::of(place.key())?;
            open.extend(index.nested.iter().cloned());
            place.insert(index);
        }
    }
    let (mut disk, mut files) = (Disk::default(), BTreeSet::new());
    for index in indices.into_values() {
        disk = disk.with(index.instead);
        files.extend(index.files);
    }
    Ok((disk, files))
}
