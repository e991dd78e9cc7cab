//! Patterns of paths, as `.gitignore` has them.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::place::Place;
use crate::fault::Fault;
use crate::glyph;
use crate::source::absolute;

/// One pattern, relative to a folder.
///
/// A pattern without `/` in front of its last letter matches a name at any depth, any other one a path from the folder on; `!` takes back what
/// a pattern before it matches.
#[derive(Clone, Debug)]
pub struct Glob {
    /// As it was written.
    pub text: String,
    /// The folder that it is relative to.
    pub root: PathBuf,
    matcher: Gitignore,
    place: Option<Place>,
    used: Arc<AtomicBool>,
}

/// What a pattern says of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It matches.
    Matches,
    /// It begins with `!` and matches: what others say is taken back.
    TakesBack,
}

impl Glob {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// When it is none: what is wrong.
    pub fn new(text: &str, root: &Path) -> Result<Self, String> {
        let root = if root.as_os_str().is_empty() {
            std::env::current_dir().unwrap_or_default()
        } else {
            absolute(root)
        };
        // A shell completes paths so, and nothing else can be meant.
        let line =
            text.strip_prefix("./").map_or_else(|| text.to_owned(), |rest| format!("/{rest}"));
        let mut builder = GitignoreBuilder::new(&root);
        builder.allow_unclosed_class(false);
        builder.add_line(None, &line).map_err(|error| reason(&error))?;
        let matcher = builder.build().map_err(|error| reason(&error))?;
        if line.trim_start_matches('!').trim().trim_matches('/').is_empty() && !matcher.is_empty() {
            return Err("it names nothing".to_owned());
        }
        if matcher.is_empty() {
            return Err(
                "it is empty or a comment; write `\\#` for a name that begins with `#`".to_owned()
            );
        }
        let used = Arc::new(AtomicBool::new(false));
        Ok(Self { text: text.to_owned(), root, matcher, place: None, used })
    }

    /// Says where in a config file it stands.
    pub(super) fn at(mut self, file: &str, text: &Arc<str>, span: Range<usize>) -> Self {
        self.place = Some(Place { file: file.to_owned(), text: Arc::clone(text), span });
        self
    }

    /// Whether it stands in a config file, and not on the command line.
    pub const fn is_configured(&self) -> bool {
        self.place.is_some()
    }

    /// What it says of one path, which is not looked for above it.
    pub fn verdict(&self, path: &Path, is_dir: bool) -> Option<Verdict> {
        let inside = path.strip_prefix(&self.root).ok()?;
        if inside.as_os_str().is_empty() {
            return None;
        }
        let verdict = match self.matcher.matched(inside, is_dir) {
            Match::None => return None,
            Match::Ignore(_) => Verdict::Matches,
            Match::Whitelist(_) => Verdict::TakesBack,
        };
        self.used.store(true, Ordering::Relaxed);
        Some(verdict)
    }

    /// Whether it matches a file, or a folder that the file is in.
    pub fn is_above(&self, file: &Path) -> bool {
        let folders = file.ancestors().skip(1);
        self.verdict(file, false) == Some(Verdict::Matches)
            || folders
                .take_while(|folder| folder.starts_with(&self.root))
                .any(|folder| self.verdict(folder, true) == Some(Verdict::Matches))
    }

    /// Whether it has matched anything so far.
    pub fn is_used(&self) -> bool {
        self.used.load(Ordering::Relaxed)
    }

    /// The warning that it matches nothing.
    pub fn unused(&self) -> Fault {
        let root = glyph::path(&self.root);
        let fault = Fault::new(format!("the pattern `{}` matches nothing", self.text)).as_warning();
        let fault = match &self.place {
            Some(place) => place.of(fault, "no file and no folder has such a path"),
            None => fault,
        };
        fault.with_help(format!(
            "patterns are those of `.gitignore`, relative to `{root}`; correct it or take it out"
        ))
    }
}

/// Whether a path is left out by a list of patterns: the last one that says something decides.
pub fn leaves_out<'g>(
    globs: impl DoubleEndedIterator<Item = &'g Glob>,
    path: &Path,
    is_dir: bool,
) -> bool {
    globs.rev().find_map(|glob| glob.verdict(path, is_dir)) == Some(Verdict::Matches)
}

fn reason(error: &ignore::Error) -> String {
    match error {
        ignore::Error::Glob { err, .. } => err.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(pattern: &str, path: &str) -> bool {
        let glob = Glob::new(pattern, Path::new("/r")).expect("a pattern");
        glob.is_above(&absolute(&Path::new("/r").join(path)))
    }

    #[test]
    fn patterns_are_those_of_gitignore() {
        for (pattern, path) in [
            ("gen", "gen/a.rs"),
            ("gen", "a/gen/b.rs"),
            ("gen/", "a/gen/b.rs"),
            ("/gen", "gen/b.rs"),
            ("./gen", "gen/b.rs"),
            ("src/generated/**", "src/generated/a/b.rs"),
            ("**/x/*.rs", "a/x/b.rs"),
            ("**", "a.rs"),
            ("*.pb.rs", "a/b.pb.rs"),
        ] {
            assert!(says(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("/gen", "a/gen/b.rs"),
            ("a.rs/", "a.rs"),
            ("src/*.rs", "a/src/b.rs"),
            ("nowhere/**", "src/a.rs"),
            ("gen", "../gen/a.rs"),
            ("!gen", "gen"),
        ] {
            assert!(!says(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn the_last_pattern_that_says_something_decides() {
        let globs = ["*.rs", "!keep.rs"].map(|text| Glob::new(text, Path::new("/r")).expect("one"));
        assert!(leaves_out(globs.iter(), Path::new("/r/a.rs"), false));
        assert!(!leaves_out(globs.iter(), Path::new("/r/keep.rs"), false));
        assert!(globs.iter().all(Glob::is_used));
    }

    #[test]
    fn what_is_no_pattern_says_why() {
        let wrong =
            |text: &str| Glob::new(text, Path::new("/r")).map(|glob| glob.text).expect_err("wrong");
        assert!(wrong("a[").contains("unclosed"), "{}", wrong("a["));
        assert!(wrong("").contains("empty"));
        assert!(wrong("# a").contains("comment"));
    }
}
