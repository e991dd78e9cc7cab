//! Prints fixes as a patch, which `git apply` and `patch` take.
//!
//! A patch is bytes of the user's files: a pipe or a file gets them as they are, escape codes included, or the patch would
//! not fit. A terminal, from which nobody applies a patch, is shown them.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use similar::TextDiff;

use super::{FOUND, Stop};
use crate::fix::Outcome;
use crate::glyph::{self, Shown};

pub(super) fn print(outcome: &Outcome) -> Result<u8, Stop> {
    let stdout = io::stdout();
    let is_terminal = stdout.is_terminal();
    // Not the usual stream: where colours are not wanted, it takes out what looks like a colour.
    let mut out = io::BufWriter::new(stdout.lock());
    for (path, change) in &outcome.changed {
        let diff = TextDiff::from_lines(&change.before, &change.after);
        let text = diff.unified_diff().header(&name("a/", path), &name("b/", path)).to_string();
        let shown = is_terminal.then(|| Shown::of(&text)).flatten();
        out.write_all(shown.map_or(text, |shown| shown.text).as_bytes())?;
    }
    out.flush()?;
    Ok(if outcome.changed.is_empty() { 0 } else { FOUND })
}

/// A name as the head of a patch has it: in quotes, as git writes it, when it could be misread.
fn name(side: &str, path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    let plain = std::str::from_utf8(bytes)
        .is_ok_and(|text| !text.contains(|c| matches!(c, '"' | '\\') || glyph::is_obeyed(c)));
    if plain {
        // Behind a name with a space, a tab says where it ends.
        let end = if bytes.contains(&b' ') { "\t" } else { "" };
        return format!("{side}{}{end}", path.display());
    }
    let mut quoted = format!("\"{side}");
    for &byte in bytes {
        match byte {
            b'"' | b'\\' => quoted.extend(['\\', char::from(byte)]),
            b'\n' => quoted.push_str("\\n"),
            b'\t' => quoted.push_str("\\t"),
            b'\r' => quoted.push_str("\\r"),
            b' '..=b'~' => quoted.push(char::from(byte)),
            _ => _ = write!(quoted, "\\{byte:03o}"),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_be_misread_are_quoted() {
        let of = |path: &str| name("a/", Path::new(path));
        assert_eq!(of("src/é.rs"), "a/src/é.rs");
        assert_eq!(of("b c.rs"), "a/b c.rs\t");
        assert_eq!(of("a\nb\u{1b}.rs"), "\"a/a\\nb\\033.rs\"");
        assert_eq!(of("\"é\\\u{9b}"), "\"a/\\\"\\303\\251\\\\\\302\\233\"");
    }
}
