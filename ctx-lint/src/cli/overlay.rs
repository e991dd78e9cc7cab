//! Texts that stand in the place of files: standard input, and what git's index has.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::args::Check;
use crate::fault::Fault;
use crate::git::{self, Index};
use crate::glyph;
use crate::source::absolute;
use crate::world::{self, Input, MAX_BYTES, Unread};

/// The file that standard input stands for where none is named.
const NAME: &str = "stdin.rs";

/// Texts by the paths of the files whose place they take.
#[derive(Debug, Default)]
pub(super) struct Overlay {
    texts: BTreeMap<PathBuf, Result<String, Unread>>,
}

impl Overlay {
    /// Reads a file, or what takes its place.
    pub(super) fn read(&self, path: &Path) -> Input {
        match self.texts.get(&absolute(path)) {
            Some(text) => Input { path: path.to_owned(), text: text.clone() },
            None => world::read(path),
        }
    }

    /// Reads standard input where the command line names it, and gives the path that it stands for.
    pub(super) fn stdin(&mut self, args: &Check) -> Result<Option<PathBuf>, Fault> {
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
            return Err(
                Fault::new("`-` cannot be linted together with other paths").with_help(help)
            );
        }
        if args.fix || args.unsafe_fixes || args.add_suppressions.is_some() || args.staged {
            return Err(Fault::new("what comes from standard input cannot be written")
                .with_help("leave `--fix`, `--staged` and other such flags out, or name a file"));
        }
        let path = args.stdin_filename.clone().unwrap_or_else(|| PathBuf::from(NAME));
        if path.is_dir() {
            let shown = glyph::path(&path);
            return Err(Fault::new(format!("`{shown}` is a folder, and standard input is a file"))
                .with_help(help));
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
            String::from_utf8(bytes).map_err(|_| odd("this file is not UTF-8"))
        };
        self.texts.insert(absolute(&path), text);
        Ok(Some(path))
    }

    /// Takes the texts of git's index, and leaves out the files that it does not have.
    pub(super) fn staged(&mut self, files: &mut Vec<PathBuf>) -> Result<(), Fault> {
        let mut indices: BTreeMap<PathBuf, Index> = BTreeMap::new();
        for file in files.iter() {
            let root = git::root(file).ok_or_else(|| {
                Fault::new(format!("`{}` lies in no git repository", glyph::path(file)))
                    .with_help("`--staged` lints what is in git's index; leave it out here")
            })?;
            if let Entry::Vacant(place) = indices.entry(root) {
                let index = Index::of(place.key())?;
                place.insert(index);
            }
        }
        files.retain(|file| {
            let file = absolute(file);
            indices.values().any(|index| index.files.contains(&file))
        });
        let texts = indices.into_values().flat_map(|index| index.texts);
        self.texts.extend(texts.map(|(path, text)| (path, Ok(text))));
        Ok(())
    }
}
