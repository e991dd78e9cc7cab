//! A file's text, byte spans into it, and the way from bytes to lines.

use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::glyph::MARK;

/// Names a file of this run; an index into [`crate::hir::Hir::files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// A half-open range of bytes in one file's text.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies within this span.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The empty span at this one's end.
    #[must_use]
    pub const fn at_end(self) -> Self {
        Self { start: self.end, end: self.end }
    }

    /// The empty span at this one's start.
    #[must_use]
    pub const fn at_start(self) -> Self {
        Self { start: self.start, end: self.start }
    }
}

/// A path from the root, without `.` and `..`: the name by which a file is known, however it was spelled.
///
/// Links are not followed: a link is a file of its own, as it is for the compiler.
pub fn absolute(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components() {
        if part == Component::ParentDir {
            clean.pop();
        } else if part != Component::CurDir {
            clean.push(part);
        }
    }
    clean
}

/// Where a path lies whatever links it was spelled with: a link at its own end is kept, since it is a file of its own, and
/// those above it are followed. What is not there keeps its name.
pub fn located(path: &Path) -> PathBuf {
    let whole = absolute(path);
    let above = whole.ancestors().skip(1);
    let found = above.into_iter().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    let inside = found.and_then(|(folder, real)| Some(real.join(whole.strip_prefix(folder).ok()?)));
    inside.unwrap_or(whole)
}

/// Where a folder lies.
pub fn located_folder(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| located(path))
}

/// One file's path and text, with an index of its lines.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as the user gave or would write it, with `/` between its parts.
    pub path: PathBuf,
    /// The whole text, byte-order mark included.
    pub text: String,
    line_starts: Vec<u32>,
}

impl Source {
    /// Takes a text and finds its lines; `O(n)`.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        let text = text.into();
        let mut line_starts = vec![0];
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        line_starts.extend(ends.map(|(at, _)| at as u32 + 1));
        line_starts.shrink_to_fit();
        Self { path: path.into(), text, line_starts }
    }

    /// The file's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text under a span; empty where the span does not fit this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// How many lines the text has; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.line_starts.len()
    }

    /// The line that holds a byte, counted from 1.
    pub fn line(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|&start| start <= offset)
    }

    /// The line and column of a byte, both counted from 1.
    ///
    /// Columns count characters (code points), as rustc does: a tab and a wide character are one. A byte-order mark is no
    /// part of the first line.
    pub fn position(&self, offset: u32) -> (usize, usize) {
        let line = self.line(offset);
        let mark = if self.text.starts_with(MARK) { MARK.len_utf8() as u32 } else { 0 };
        let start = if line == 1 { mark.min(offset) } else { self.line_starts[line - 1] };
        let column = self.slice(Span::new(start, offset)).chars().count();
        (line, column + 1)
    }

    /// The span of a line counted from 1, without its line break.
    pub fn line_span(&self, line: usize) -> Span {
        let start = self.line_starts[line - 1];
        let end = self.line_starts.get(line).copied().unwrap_or(self.text.len() as u32);
        let text = self.slice(Span::new(start, end));
        let trimmed = text.trim_end_matches(['\n', '\r']);
        Span::new(start, start + trimmed.len() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_from_the_first_that_is_seen() {
        let text = "\u{feff}a\tb\r\n宽e\u{301}x\r\n";
        let source = Source::new("a.rs", text);
        let at = |what: char| source.position(text.find(what).expect("in the text") as u32);
        assert_eq!((source.position(0), source.position(3)), ((1, 1), (1, 1)));
        assert_eq!((at('a'), at('b'), at('\r')), ((1, 1), (1, 3), (1, 4)));
        assert_eq!((at('e'), at('x')), ((2, 2), (2, 4)));
        assert_eq!(source.position(text.len() as u32), (3, 1));
    }
}
