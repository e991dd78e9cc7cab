//! Comments that say something of the function below them: `// ctx-lint: cancel-safe reason`.
//!
//! 1. Only a plain comment whose first word is [`MARKER`] counts, as with suppressions; its next word is the note.
//! 2. It stands on a line of its own above a function; attributes and other comments may stand between them.

use ra_ap_rustc_lexer::TokenKind;

use crate::lex::{CommentKind, comments, is_trivia, tokens_from};
use crate::source::Span;

/// The first word of a comment that is meant for this program.
pub const MARKER: &str = "ctx-lint:";

/// What may be said of a function, and whether it says that the function is cancel safe.
const WORDS: [(&str, bool); 2] = [("cancel-safe", true), ("not-cancel-safe", false)];

/// How many tokens may stand between a comment and the function that it is about: each comment looks for its own.
const MAX_BETWEEN: usize = 2_048;

/// Words that may stand before `fn`.
const QUALIFIERS: &[&str] = &["pub", "default", "const", "async", "unsafe", "extern"];

/// What a comment says of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The comment.
    pub span: Span,
    /// Whether the function may be dropped at any await without a loss.
    pub safe: bool,
    /// The name of the function that follows; `None` when none does, or when code stands before the comment.
    pub function: Option<Span>,
}

/// Whether a comment's text, without the marker, is a note and no suppression.
pub fn is_note(directive: &str) -> bool {
    read(directive).is_some()
}

/// The notes of a text, in order. Works on any text.
pub fn notes(text: &str) -> Vec<Note> {
    if !text.contains(MARKER) {
        return Vec::new();
    }
    let said = comments(text).into_iter().filter_map(|comment| {
        let safe = read(comment.text.strip_prefix(MARKER)?)?;
        let function = comment.own_line.then(|| function_after(text, comment.span.end)).flatten();
        (comment.kind != CommentKind::Doc).then_some(Note { span: comment.span, safe, function })
    });
    said.collect()
}

fn read(directive: &str) -> Option<bool> {
    let word = directive.split_whitespace().next()?.trim_end_matches([':', ',', '.']);
    WORDS.iter().find(|(known, _)| *known == word).map(|&(_, safe)| safe)
}

/// The name of the function that begins after a place.
fn function_after(text: &str, from: u32) -> Option<Span> {
    let mut code = tokens_from(text, from as usize)
        .take(MAX_BETWEEN)
        .filter(|(kind, _)| !is_trivia(*kind))
        .map(|(kind, span)| (kind, span, &text[span.start as usize..span.end as usize]));
    let (mut kind, _, mut word) = code.next()?;
    loop {
        match kind {
            // `#[…]`, and the `(crate)` of `pub(crate)`.
            TokenKind::Pound => {
                code.next();
                skip_group(&mut code);
            }
            TokenKind::OpenParen => skip_group(&mut code),
            _ if word == "fn" => return code.next().map(|(_, span, _)| span),
            // The `"C"` of `extern "C"`.
            TokenKind::Literal { .. } => {}
            _ if QUALIFIERS.contains(&word) => {}
            _ => return None,
        }
        (kind, _, word) = code.next()?;
    }
}

/// Goes past the bracket that closes the one that has just been read.
fn skip_group<'t>(code: &mut impl Iterator<Item = (TokenKind, Span, &'t str)>) {
    let mut depth = 1_usize;
    for (kind, ..) in code {
        match kind {
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(text: &str, expected: &[(bool, Option<&str>)]) {
        let found = notes(text);
        let found: Vec<_> = found
            .iter()
            .map(|note| {
                let name = |span: Span| &text[span.start as usize..span.end as usize];
                (note.safe, note.function.map(name))
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_note_is_about_the_function_below() {
        says(
            "// ctx-lint: cancel-safe the buffer stays\nasync fn read() {}",
            &[(true, Some("read"))],
        );
        says(
            "// ctx-lint: not-cancel-safe\n/// Docs.\n#[a(b[0])] // x\npub(in crate::a) unsafe extern \"C\" fn f() {}",
            &[(false, Some("f"))],
        );
        says("/* ctx-lint: cancel-safe: yes */\nfn f();", &[(true, Some("f"))]);
    }

    #[test]
    fn a_note_about_nothing_is_seen() {
        for text in [
            "// ctx-lint: cancel-safe",
            "// ctx-lint: cancel-safe\nstruct S;",
            "// ctx-lint: cancel-safe\nlet x = fn_();",
            "fn f() {} // ctx-lint: cancel-safe\nfn g() {}",
            "// ctx-lint: cancel-safe\n}",
            "// ctx-lint: cancel-safe\n#[",
        ] {
            says(text, &[(true, None)]);
        }
    }

    /// Each of many notes would else be read up to the end.
    #[test]
    fn a_note_does_not_look_for_ever() {
        let far = format!("// ctx-lint: cancel-safe\n{}fn f() {{}}", "#[a]\n".repeat(MAX_BETWEEN));
        says(&far, &[(true, None)]);
    }

    #[test]
    fn prose_and_suppressions_are_no_notes() {
        says("/// ctx-lint: cancel-safe\nfn f() {}", &[]);
        says("// See ctx-lint: cancel-safe\nfn f() {}", &[]);
        says("// ctx-lint: allow(x) cancel-safe\nfn f() {}", &[]);
        says("// ctx-lint: cancel-safety\nfn f() {}", &[]);
        says("const A: &str = \"// ctx-lint: cancel-safe\";", &[]);
    }
}
