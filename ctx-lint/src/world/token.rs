//! Tokens as the readers of outlines see them.

use ra_ap_rustc_lexer::TokenKind;

use crate::lex::{is_trivia, tokens};
use crate::source::Span;

/// A token that is neither white space nor a comment.
#[derive(Clone, Copy)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind,
    pub(super) text: &'t str,
    /// Where it begins.
    pub(super) at: u32,
}

impl Token<'_> {
    /// Where it ends.
    pub(super) const fn end(self) -> u32 {
        self.at + self.text.len() as u32
    }

    /// Whether it is an identifier or a keyword.
    pub(super) const fn is_word(self) -> bool {
        matches!(self.kind, TokenKind::Ident | TokenKind::RawIdent)
    }

    /// Whether it opens a bracket.
    pub(super) const fn opens(self) -> bool {
        matches!(self.kind, TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket)
    }

    /// Whether it closes a bracket.
    pub(super) const fn closes(self) -> bool {
        matches!(self.kind, TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket)
    }
}

/// The tokens of a text that mean something.
pub(super) fn code(text: &str) -> Vec<Token<'_>> {
    tokens(text)
        .filter(|(kind, _)| !is_trivia(*kind))
        .map(|(kind, span)| Token { kind, text: slice(text, span), at: span.start })
        .collect()
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// An identifier without `r#`.
pub(super) fn plain(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}
