//! Characters that a terminal or a reader of lines obeys instead of showing them, and what is shown in their place.
//!
//! Names of files, texts and what is quoted of them come from anywhere. Whoever can name a file must not move the cursor
//! of who lints it, nor end a line of a report.

use std::borrow::Cow;
use std::fmt::Write;
use std::path::Path;

/// What a file may begin with, to say that it is UTF-8; it is no part of the first line.
pub const MARK: char = '\u{feff}';

/// Whether a character is obeyed: controls, ends of lines, and what turns the direction of a text.
pub const fn is_obeyed(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// A text on one line, with `\n` and `\u{1b}` for what is obeyed.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// The same for a text that may have several lines.
pub fn lines(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c == '\n')
}

/// A count with its word: `1 file`, `2 files`.
pub fn count(count: usize, word: &str) -> String {
    format!("{} {word}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// A number with a comma between thousands.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A path on one line. A byte that is not UTF-8 is shown as `\xff`.
pub fn path(path: &Path) -> String {
    line(&path_text(path)).into_owned()
}

/// A path as a string that keeps apart what differs: only bytes that are not UTF-8 are escaped.
pub fn path_text(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text
}

/// JSON that has no such character in it: a string says the same with `\u` and four digits.
///
/// JSON itself forbids only those below U+0020 in strings; between strings it has them, as ends of lines.
pub fn json(text: &str) -> Cow<'_, str> {
    let sent = |c: char| c >= '\u{7f}' && is_obeyed(c);
    if !text.contains(sent) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if sent(c) {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn escaped(text: &str, kept: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(|c| is_obeyed(c) && !kept(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_obeyed(c) && !kept(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// A text of many lines as it is shown, and the way between its places and those of the text itself.
///
/// Tabs and ends of lines stay. A byte-order mark is left out.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What is shown.
    pub text: String,
    /// Behind each character that is shown otherwise: where the text goes on, and where what is shown does.
    turns: Vec<(usize, usize)>,
}

impl Shown {
    /// What is shown of a text; `None` when that is the text itself.
    pub fn of(text: &str) -> Option<Self> {
        if !text.starts_with(MARK) && !text.contains(|c| is_obeyed(c) && !matches!(c, '\n' | '\t'))
        {
            return None;
        }
        let mut shown = Self { text: String::with_capacity(text.len() + 16), turns: Vec::new() };
        for (at, c) in text.char_indices() {
            let next = at + c.len_utf8();
            let ends_line = c == '\r' && text[next..].starts_with('\n');
            let is_mark = c == MARK && at == 0;
            if !is_mark && (!is_obeyed(c) || matches!(c, '\n' | '\t') || ends_line) {
                shown.text.push(c);
                continue;
            }
            if !is_mark {
                shown.text.extend(c.escape_default());
            }
            shown.turns.push((next, shown.text.len()));
        }
        // Such as a text with ends of lines that are two characters.
        (!shown.turns.is_empty()).then_some(shown)
    }

    /// Where a place of the text is shown.
    pub fn forth(&self, at: usize) -> usize {
        let turn = self.turns.partition_point(|&(text, _)| text <= at);
        let (text, shown) = turn.checked_sub(1).map_or((0, 0), |turn| self.turns[turn]);
        shown + (at - text)
    }

    /// Which place of the text is shown here.
    pub fn back(&self, at: usize) -> usize {
        let turn = self.turns.partition_point(|&(_, shown)| shown <= at);
        let (text, shown) = turn.checked_sub(1).map_or((0, 0), |turn| self.turns[turn]);
        text + (at - shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_obeyed_is_shown() {
        assert_eq!(line("plain é 宽 `x`"), "plain é 宽 `x`");
        assert_eq!(line("a\n\r\t\u{1b}[31m\u{7f}\u{9b}"), "a\\n\\r\\t\\u{1b}[31m\\u{7f}\\u{9b}");
        assert_eq!(line("\u{202e}\u{2066}\u{2028}"), "\\u{202e}\\u{2066}\\u{2028}");
        assert_eq!(lines("a\nb\r"), "a\nb\\r");
        assert_eq!(
            json("{\n\"a\": \"\u{9b}\u{202e}é\u{7f}\"}"),
            "{\n\"a\": \"\\u009b\\u202eé\\u007f\"}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn paths_that_are_not_utf_8_stay_apart() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let of = |bytes: &[u8]| path(Path::new(OsStr::from_bytes(bytes)));
        assert_eq!(of(b"a/\xff\n.rs"), "a/\\xff\\n.rs");
        assert_ne!(of(b"\xff"), of(b"\xfe"));
        assert_eq!(path_text(Path::new(OsStr::from_bytes(b"\xe9\x1b"))), "\\xe9\u{1b}");
    }

    #[test]
    fn places_go_forth_and_back() {
        assert!(Shown::of("plain\r\n\ttext").is_none());
        let text = "\u{feff}é\u{1b}x\r\ny\rz\u{feff}";
        let shown = Shown::of(text).expect("something to show");
        assert_eq!(shown.text, "é\\u{1b}x\r\ny\\rz\u{feff}");
        for (at, c) in text.char_indices().filter(|&(_, c)| !is_obeyed(c) && c != MARK) {
            let there = shown.forth(at);
            assert!(shown.text[there..].starts_with(c), "{c:?} is at {there}");
            assert_eq!(shown.back(there), at);
        }
        assert_eq!(shown.forth(text.len()), shown.text.len());
        assert_eq!(shown.forth(0), 0);
    }
}
