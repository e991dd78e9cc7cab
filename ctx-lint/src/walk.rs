//! From the paths of the command line to files.

mod ignored;
mod unseen;

use std::collections::BTreeSet;
use std::fs::FileType;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

pub use self::ignored::Ignored;
use self::unseen::Unseen;
use crate::config::{Configs, Glob, Verdict, leaves_out};
use crate::fault::Fault;
use crate::glyph;
use crate::source::{absolute, located_folder};
use crate::world::places;

/// What decides which files of a folder are taken.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The configs, for what they exclude, and the files.
    pub configs: Arc<Configs>,
    /// What the command line excludes.
    pub excludes: Vec<Glob>,
    /// Whether a file that is named itself must pass, too.
    pub force_exclude: bool,
    /// Whether ignored and hidden files are taken.
    pub no_ignore: bool,
    /// The folder that was named itself: patterns that match it are overruled.
    pub named: Option<PathBuf>,
    /// The ignore files that have been read.
    pub ignored: Arc<Ignored>,
}

impl Filter {
    /// Leaves out what matches one of `globs`, which are relative to `root`.
    ///
    /// # Errors
    ///
    /// When one is not a pattern.
    pub fn exclude(&mut self, root: &Path, globs: &[String]) -> Result<(), Fault> {
        for glob in globs {
            let glob = Glob::new(glob, root).map_err(|why| {
                Fault::new(format!("`{glob}` is not a pattern: {why}"))
                    .with_help("write a pattern as in `.gitignore`: `src/generated/**`")
            })?;
            self.excludes.push(glob);
        }
        Ok(())
    }

    /// Whether a path is left out, by its own name.
    fn excludes(&self, path: &Path, is_dir: bool) -> bool {
        let path = absolute(path);
        let Some(folder) = path.parent() else { return false };
        let config = self.configs.of_folder(folder);
        let counts = |glob: &&Glob| self.named.as_ref().is_none_or(|named| !covers(glob, named));
        leaves_out(self.excludes.iter().filter(counts), &path, is_dir)
            || leaves_out(config.exclude.iter().filter(counts), &path, is_dir)
    }

    /// Whether a path that is named itself is left out.
    pub fn refuses(&self, path: &Path) -> bool {
        if !self.force_exclude {
            return false;
        }
        let whole = absolute(path);
        self.excludes(&whole, whole.is_dir())
            || whole.ancestors().skip(1).any(|folder| self.excludes(folder, true))
            || !self.no_ignore && self.ignored.leaves_out(path)
    }

    /// Whether a search below a folder takes a file that lies there.
    pub fn finds(&self, folder: &Path, file: &Path) -> bool {
        let Ok(inside) = file.strip_prefix(folder) else { return false };
        let depth = inside.components().count();
        let mut above = file.ancestors().take(depth).skip(1);
        self.takes(file, false)
            && above.all(|above| !is_build_output(above) && self.takes(above, true))
    }

    /// Whether a search takes what it has come to, by its own name.
    fn takes(&self, path: &Path, is_dir: bool) -> bool {
        let is_hidden =
            || path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        !self.excludes(path, is_dir)
            && (self.no_ignore || !self.ignored.says(path, is_dir).unwrap_or_else(is_hidden))
    }

    /// What is left out below a folder that is named itself.
    fn below(&self, folder: &Path) -> Self {
        Self { named: Some(absolute(folder)), ..self.clone() }
    }

    /// The warnings for patterns that match nothing in what was named.
    ///
    /// A pattern of a config is only judged where all that the config is for was named.
    pub fn unused(&self, paths: &[PathBuf]) -> Vec<Fault> {
        let folders: Vec<_> =
            paths.iter().filter(|path| path.is_dir()).map(|path| absolute(path)).collect();
        let is_judged = |glob: &Glob| {
            !glob.is_used()
                && (!glob.is_configured()
                    || folders.iter().any(|folder| glob.root.starts_with(folder)))
        };
        let configured = self.configs.globs().into_iter();
        let all = self.excludes.iter().cloned().chain(configured);
        let mut open: Vec<Glob> = all.filter(is_judged).collect();
        // What the search left out for other reasons may match all the same.
        for path in paths {
            let entries = WalkDir::new(path).into_iter();
            let entries = entries.filter_entry(|entry| entry.file_name() != ".git").flatten();
            for entry in entries {
                if open.is_empty() {
                    return Vec::new();
                }
                let (path, is_dir) = (absolute(entry.path()), entry.file_type().is_dir());
                open.retain(|glob| glob.verdict(&path, is_dir).is_none());
            }
        }
        open.iter().map(Glob::unused).collect()
    }
}

/// Whether a pattern is for a folder, or for one above it.
fn covers(glob: &Glob, folder: &Path) -> bool {
    folder.ancestors().any(|folder| glob.verdict(folder, true) == Some(Verdict::Matches))
}

/// What a search has found.
#[derive(Debug)]
pub struct Found {
    /// The files.
    pub files: Vec<PathBuf>,
    /// The folders that could not be searched, and why; the rest was.
    pub unsearched: Vec<Fault>,
}

/// The `.rs` files under `paths`, each once, sorted.
///
/// Folders are searched, with what git ignores, hidden files and build output left out. What is named itself is taken
/// even when it is ignored or excluded. A file that is named must end in `.rs`, or have no extension. Links to files are
/// followed. What lies behind a link to a folder, or in a file without an extension, is taken if it is a module of a crate.
///
/// # Errors
///
/// When a path does not exist, or a config on the way has mistakes.
pub fn files(paths: &[PathBuf], filter: &Filter) -> Result<Found, Fault> {
    let mut found = BTreeSet::new();
    let mut faults = Vec::new();
    let mut unsearched = Vec::new();
    let mut unseen = Unseen::default();
    for path in paths {
        let path = &plain(path);
        let disk = filter.configs.disk();
        if !disk.exists(path) {
            let fault = Fault::new(format!("no such file or folder: `{}`", glyph::path(path)));
            faults.push(fault.with_help("check the path; it is relative to the current directory"));
        } else if filter.refuses(path) {
            // Named, but not wanted all the same.
        } else if disk.is_file(path) && path.extension().is_some() && !is_rust(path) {
            let fault = Fault::new(format!("`{}` is not a Rust file", glyph::path(path)));
            let help =
                "name files that end in `.rs`, or pass a text as `- --stdin-filename NAME.rs`";
            faults.push(fault.with_help(help));
        } else if disk.is_dir(path) {
            let below = filter.below(path);
            if path.exists() {
                let on_disk = search(path, &below, &mut unsearched, &mut unseen);
                found.extend(on_disk.into_iter().filter(|path| disk.is_file(path)));
            }
            let whole = located_folder(path);
            let added = disk.added(path).filter(|file| is_rust(file) && below.finds(&whole, file));
            found.extend(
                added.filter_map(|file| Some(shown(&path.join(file.strip_prefix(&whole).ok()?)))),
            );
        } else {
            found.insert(shown(path));
        }
    }
    filter.configs.check()?;
    if faults.is_empty() {
        let modules = unseen.modules(&found, filter.configs.disk())?;
        found.extend(modules);
        let files = without_twins(found, paths.len() > 1);
        return Ok(Found { files, unsearched });
    }
    Err(Fault::all("some paths cannot be linted", faults))
}

fn search(
    root: &Path,
    filter: &Filter,
    unsearched: &mut Vec<Fault>,
    unseen: &mut Unseen,
) -> Vec<PathBuf> {
    unseen.enter(root, filter);
    let walk = WalkDir::new(root).into_iter().filter_entry(|entry| {
        let left_out = entry.file_name() == ".git" || is_build_output(entry.path());
        entry.depth() == 0 || !left_out && filter.takes(entry.path(), entry.file_type().is_dir())
    });
    let mut files = Vec::new();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                unsearched.push(unsearchable(root, &error));
                continue;
            }
        };
        if is_source(entry.file_type(), entry.path()) {
            files.push(shown(entry.path()));
        } else {
            unseen.pass(&entry);
        }
    }
    files
}

fn unsearchable(root: &Path, error: &dyn std::error::Error) -> Fault {
    Fault::new(format!("cannot search all of `{}`: {error}", glyph::path(root)))
        .with_help("make the folder readable, or leave it out with `--exclude`")
}

/// A path in which `..` may be taken away together with the name before it. Behind a link it leads somewhere else, so that
/// such a path is named by where it leads.
fn plain(path: &Path) -> PathBuf {
    if !path.components().any(|part| part == Component::ParentDir) {
        return path.to_owned();
    }
    match (path.canonicalize(), absolute(path).canonicalize()) {
        (Ok(real), by_text) if by_text.as_ref().ok() != Some(&real) => real,
        _ => path.to_owned(),
    }
}

/// Whether what a search has come to is a source. A link to a file is one: the compiler reads it where the link lies.
fn is_source(kind: FileType, path: &Path) -> bool {
    is_rust(path) && (kind.is_file() || kind.is_symlink() && path.is_file())
}

/// Whether a path is named as Rust sources are.
pub fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Whether a path is where cargo writes: a module that is called `target` is not.
fn is_build_output(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "target")
        && (path.join("CACHEDIR.TAG").exists() || path.with_file_name("Cargo.toml").exists())
}

/// Leaves one path for each file when several roots may overlap, as `src` and `./src/../src/lib.rs` do. What is one file is
/// what is judged as one: a link inside of a package and what it leads to are two.
fn without_twins(files: BTreeSet<PathBuf>, overlap: bool) -> Vec<PathBuf> {
    let files: Vec<PathBuf> = files.into_iter().collect();
    if !overlap {
        return files;
    }
    let mut seen = BTreeSet::new();
    let places = places(&files);
    files
        .into_iter()
        .zip(places)
        .filter_map(|(path, place)| seen.insert(place).then_some(path))
        .collect()
}

/// A path as the user would write it: without `./`, with `/` between its parts.
fn shown(path: &Path) -> PathBuf {
    let short: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if cfg!(windows) {
        return PathBuf::from(short.to_string_lossy().replace('\\', "/"));
    }
    short
}

#[cfg(test)]
mod tests;
