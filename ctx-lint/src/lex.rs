//! What the lexer alone can say of a text: where its comments are, and whether a parser should be asked to read it.

mod excess;

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, strip_shebang, tokenize};

pub use self::excess::{Excess, MAX_NESTING, excess};
use crate::source::Span;

/// How a comment is written, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentKind {
    /// `// …`
    Line,
    /// `/* … */`
    Block,
    /// `/// …`, `//! …`, `/** … */` or `/*! … */`
    Doc,
}

/// One comment of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The whole comment, markers included.
    pub span: Span,
    /// What it says, without its markers and outer white space.
    pub text: String,
    /// How it is written.
    pub kind: CommentKind,
    /// Whether nothing but white space and other comments stands before it on its line.
    pub own_line: bool,
}

/// The comments of a text, in order.
///
/// Works on any text: what does not lex as Rust holds no comments.
pub fn comments(text: &str) -> Vec<Comment> {
    let mut comments = Vec::new();
    let mut code_on_line = false;
    for (kind, span) in tokens(text) {
        let slice = &text[span.start as usize..span.end as usize];
        let kind = match kind {
            TokenKind::LineComment { doc_style: Some(_) }
            | TokenKind::BlockComment { doc_style: Some(_), .. } => CommentKind::Doc,
            TokenKind::LineComment { .. } => CommentKind::Line,
            TokenKind::BlockComment { .. } => CommentKind::Block,
            TokenKind::Whitespace => {
                code_on_line &= !slice.contains('\n');
                continue;
            }
            _ => {
                code_on_line = true;
                continue;
            }
        };
        // The lexer takes the first half of a Windows line break for the comment's last character.
        let length = slice.trim_end_matches('\r').len() as u32;
        comments.push(Comment {
            span: Span::new(span.start, span.start + length),
            text: body(slice).to_owned(),
            kind,
            own_line: !code_on_line,
        });
        // A comment after a block comment that spans lines stands on a line that begins in a comment.
        code_on_line &= !slice.contains('\n');
    }
    comments
}

/// Every token with its span in `text`, white space and comments included; a byte-order mark and a `#!` line are
/// stepped over.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = (TokenKind, Span)> + '_ {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let start = bom + strip_shebang(&text[bom..]).unwrap_or(0);
    tokens_from(text, start + frontmatter(&text[start..]))
}

/// How many bytes the manifest of a cargo script takes, which stands between lines of dashes before all code.
///
/// Semantics: <https://doc.rust-lang.org/nightly/cargo/reference/unstable.html#script>.
pub(crate) fn frontmatter(text: &str) -> usize {
    let lead = text.len() - text.trim_start().len();
    let fence: String = text[lead..].chars().take_while(|&c| c == '-').collect();
    if fence.len() < 3 {
        return 0;
    }
    let mut at = lead;
    for (number, line) in text[lead..].split_inclusive('\n').enumerate() {
        if number > 0 && line.trim_end() == fence {
            return at + line.trim_end().len();
        }
        at += line.len();
    }
    0
}

/// As [`tokens`], from a place on at which a token begins.
pub(crate) fn tokens_from(
    text: &str,
    mut at: usize,
) -> impl Iterator<Item = (TokenKind, Span)> + '_ {
    tokenize(&text[at..], FrontmatterAllowed::No).map(move |token| {
        let start = at;
        at += token.len as usize;
        (token.kind, Span::new(start as u32, at as u32))
    })
}

/// Whether a token is white space or a comment.
pub(crate) const fn is_trivia(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. }
    )
}

/// What a comment says between its markers.
fn body(comment: &str) -> &str {
    let inner = comment.strip_prefix("/*").map_or_else(
        || comment.trim_start_matches('/').trim_start_matches('!'),
        |rest| rest.strip_suffix("*/").unwrap_or(rest).trim_start_matches(['*', '!']),
    );
    inner.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_ends_before_its_line_break() {
        let text = "// a\r\nfn f() {} // b\n/* c */\r\n/// d\r\n";
        let found: Vec<&str> = comments(text)
            .iter()
            .map(|comment| &text[comment.span.start as usize..comment.span.end as usize])
            .collect();
        assert_eq!(found, ["// a", "// b", "/* c */", "/// d"]);
    }

    fn texts(text: &str) -> Vec<(String, CommentKind, bool)> {
        comments(text).into_iter().map(|c| (c.text, c.kind, c.own_line)).collect()
    }

    #[test]
    fn comments_are_found_with_their_kind_and_place() {
        let text =
            "// one\nlet x = 1; // two\n/* three /* nested */ */ /* four */ y\n/// five\n//// six";
        let expected = [
            ("one", CommentKind::Line, true),
            ("two", CommentKind::Line, false),
            ("three /* nested */", CommentKind::Block, true),
            ("four", CommentKind::Block, true),
            ("five", CommentKind::Doc, true),
            ("six", CommentKind::Line, true),
        ];
        let expected: Vec<_> = expected.map(|(t, k, o)| (t.to_owned(), k, o)).into();
        assert_eq!(texts(text), expected);
    }

    #[test]
    fn strings_hold_no_comments() {
        assert!(
            texts(r##"let a = "// no"; let b = r#"/* no */ " // no"#; let c = b"//"; '"'"##)
                .is_empty()
        );
    }

    #[test]
    fn spans_count_the_byte_order_mark_and_the_shebang() {
        for text in ["\u{feff}// a", "#!/bin/x // no\n// a", "\u{feff}#!/bin/x\n// a"] {
            let found = comments(text);
            assert_eq!(found.len(), 1, "{text:?}");
            let span = found[0].span;
            assert_eq!(&text[span.start as usize..span.end as usize], "// a");
        }
    }

    #[test]
    fn an_inner_attribute_is_no_shebang() {
        assert_eq!(texts("#![allow(x)] // a").len(), 1);
    }

    #[test]
    fn unterminated_texts_end_quietly() {
        for text in ["/* open", "\"open", "r#\"open", "'", "\u{feff}", ""] {
            let _ = comments(text);
            assert_eq!(excess(text), None);
        }
    }
}
