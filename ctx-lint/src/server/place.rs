//! Places and names of files, as the protocol has them.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use lsp_types::{Position, PositionEncodingKind, Range, Uri};

use crate::source::{Source, Span, absolute};

/// What columns count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// Units of UTF-16, which every editor knows.
    Utf16,
}

impl Encoding {
    pub(super) const fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn width(self, text: &str) -> u32 {
        match self {
            Self::Utf8 => text.len() as u32,
            Self::Utf16 => text.chars().map(|c| c.len_utf16() as u32).sum(),
        }
    }

    fn position(self, source: &Source, offset: u32) -> Position {
        let line = source.line(offset);
        let start = source.line_span(line).start;
        let character = self.width(source.slice(Span::new(start, offset)));
        Position { line: line as u32 - 1, character }
    }

    pub(super) fn range(self, source: &Source, span: Span) -> Range {
        Range { start: self.position(source, span.start), end: self.position(source, span.end) }
    }

    /// The byte at a position; the end of the line or the text for one behind it.
    pub(super) fn offset(self, source: &Source, position: Position) -> u32 {
        let line = position.line as usize + 1;
        if line > source.line_count() {
            return source.text.len() as u32;
        }
        let own = source.line_span(line);
        let text = source.slice(own);
        let mut width = 0;
        for (at, c) in text.char_indices() {
            if width >= position.character {
                return own.start + at as u32;
            }
            width += self.width(c.encode_utf8(&mut [0; 4]));
        }
        own.end
    }
}

/// The path of a file that the editor names; `None` for what is no file.
pub(super) fn path_of(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    // Behind the slashes may stand the name of this machine.
    let path = &rest[rest.find('/')?..];
    let mut bytes = Vec::with_capacity(path.len());
    let mut at = path.bytes();
    while let Some(byte) = at.next() {
        if byte == b'%' {
            let digits = [at.next()?, at.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    // `/c:/x` is what Windows calls `c:/x`.
    let text = if cfg!(windows) { text.trim_start_matches('/').to_owned() } else { text };
    Some(absolute(Path::new(&text)))
}

/// The name of a file for the editor.
pub(super) fn uri_of(path: &Path) -> Option<Uri> {
    let path = absolute(path);
    let text = path.to_str()?.replace('\\', "/");
    let mut uri = "file://".to_owned();
    if !text.starts_with('/') {
        uri.push('/');
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_go_there_and_back() {
        let path = Path::new("/a b/é%#?.rs");
        let uri = uri_of(path).expect("a name");
        assert_eq!(uri.as_str(), "file:///a%20b/%C3%A9%25%23%3F.rs");
        assert_eq!(path_of(&uri).as_deref(), Some(path));
        for odd in ["untitled:Untitled-1", "file:///%ff", "file:x"] {
            assert_eq!(path_of(&odd.parse().expect("a uri")), None, "{odd}");
        }
    }

    #[test]
    fn columns_are_counted_as_was_agreed() {
        let text = "a\n\u{1f980}é x\r\n";
        let source = Source::new("a.rs", text);
        let at = text.find('x').expect("in the text") as u32;
        let position = |encoding: Encoding| encoding.range(&source, Span::new(at, at + 1)).start;
        assert_eq!(position(Encoding::Utf16), Position { line: 1, character: 4 });
        assert_eq!(position(Encoding::Utf8), Position { line: 1, character: 7 });
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            assert_eq!(encoding.offset(&source, position(encoding)), at);
            let beyond = Position { line: 1, character: 99 };
            assert_eq!(encoding.offset(&source, beyond), at + 1);
            let below = Position { line: 9, character: 0 };
            assert_eq!(encoding.offset(&source, below), text.len() as u32);
        }
    }
}
