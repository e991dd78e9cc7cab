//! The sources of a repository as of a commit, and as of the index.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::command;
use crate::fault::Fault;
use crate::glyph;

/// The sources and manifests of a commit, in a temporary folder. Neither the index nor the working tree is touched.
#[derive(Debug)]
pub struct Tree {
    dir: TempDir,
}

impl Tree {
    /// Reads a commit of the repository in `root` from git's objects.
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
        let dir = tempfile::tempdir().map_err(|error| cannot(&error.to_string()))?;
        let index = dir.path().join("index");
        let git = || {
            let mut git = command(root);
            git.env("GIT_INDEX_FILE", &index);
            git
        };
        output(git().args(["read-tree", &commit])).map_err(|why| cannot(&why))?;
        let files = output(git().args(["ls-files", "-z"])).map_err(|why| cannot(&why))?;
        let wanted: Vec<&[u8]> = files
            .split(|&byte| byte == 0)
            .filter(|file| file.ends_with(b".rs") || file.ends_with(b".toml"))
            .collect();
        let mut prefix = std::ffi::OsString::from("--prefix=");
        prefix.push(dir.path().join("tree"));
        prefix.push("/");
        let mut child = git()
            .args(["checkout-index", "-z", "--stdin", "--quiet"])
            .arg(prefix)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| cannot(&error.to_string()))?;
        if let Some(mut stdin) = child.stdin.take() {
            let sent = stdin.write_all(&wanted.join(&0));
            sent.map_err(|error| cannot(&error.to_string()))?;
        }
        let status = child.wait().map_err(|error| cannot(&error.to_string()))?;
        if status.success() { Ok(Self { dir }) } else { Err(cannot("git cannot write it out")) }
    }

    /// The folder that stands for the root of the repository.
    pub fn path(&self) -> PathBuf {
        self.dir.path().join("tree")
    }
}

/// What git's index has.
#[derive(Debug, Default)]
pub struct Index {
    /// All files that it has.
    pub files: BTreeSet<PathBuf>,
    /// The texts of the sources that the working tree has otherwise.
    pub texts: BTreeMap<PathBuf, String>,
}

impl Index {
    /// Reads the index of the repository in `root`.
    ///
    /// # Errors
    ///
    /// When git cannot read it.
    pub fn of(root: &Path) -> Result<Self, Fault> {
        let cannot = |why: &str| {
            Fault::new(format!("cannot read the index of `{}`: {why}", glyph::path(root)))
                .with_help("make `git status` work there")
        };
        let list = |arguments: &[&str]| -> Result<Vec<String>, Fault> {
            let listed = output(command(root).args(arguments)).map_err(|why| cannot(&why))?;
            let names = listed.split(|&byte| byte == 0).filter(|name| !name.is_empty());
            Ok(names.map(|name| String::from_utf8_lossy(name).into_owned()).collect())
        };
        let files = list(&["ls-files", "-z"])?.into_iter().map(|file| root.join(file)).collect();
        let mut texts = BTreeMap::new();
        for file in list(&["diff-files", "--name-only", "--no-renames", "-z"])? {
            if Path::new(&file).extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let object = format!(":{file}");
            let text = output(command(root).args(["cat-file", "blob", &object]))
                .map_err(|why| cannot(&why))?;
            texts.insert(root.join(&file), String::from_utf8_lossy(&text).into_owned());
        }
        Ok(Self { files, texts })
    }
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(told.lines().next().unwrap_or("git failed without a word").to_owned())
}
