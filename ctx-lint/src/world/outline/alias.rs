//! What `type A = B;` says: that one name may stand for another.
//!
//! What an impl or a trait declares is an associated type. Such a name means something only behind another one, `A::B`, so
//! it is kept apart from the names that mean something alone.

use ra_ap_rustc_lexer::TokenKind;

use super::{Open, Reader};
use crate::world::token::plain;
use crate::world::word::{ANY_TYPE, NEVER, POINTER, REF, SLICE, TUPLE, associated, word};

impl Reader<'_> {
    /// Whether an item may begin at a place: `impl` stands in types, too.
    pub(super) fn begins_item(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            let before = self.code[before];
            matches!(
                before.kind,
                TokenKind::Semi
                    | TokenKind::OpenBrace
                    | TokenKind::CloseBrace
                    | TokenKind::CloseBracket
            ) || matches!(before.text, "default" | "unsafe")
        })
    }

    /// Notes what the `type` at `at` may stand for: everything that is named in it, and anything where a parameter or a macro
    /// stands in the place of the whole type.
    pub(super) fn alias(&mut self, at: usize) {
        let mut new = self.word_at(at + 1);
        if matches!(self.open.last(), Some(Open::Impl | Open::Trait)) {
            new = associated(new);
        }
        self.declare_parameters(&self.code[at + 2..]);
        let mut depth = 0_usize;
        let mut is_whole = false;
        for old in at + 2..self.code.len() {
            let token = self.code[old];
            let name = match token.kind {
                TokenKind::OpenBracket => Some(SLICE),
                TokenKind::OpenParen => Some(TUPLE),
                TokenKind::And => Some(REF),
                TokenKind::Star => Some(POINTER),
                TokenKind::Bang => Some(NEVER),
                TokenKind::Ident | TokenKind::RawIdent => Some(plain(token.text)),
                _ => None,
            };
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
                TokenKind::CloseBrace | TokenKind::Semi if depth == 0 => break,
                TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                    depth = depth.saturating_sub(1);
                }
                _ if token.text == "type" => break,
                _ => {}
            }
            let is_any = match name.map(word) {
                Some(name) => {
                    self.outline.renames.push((name, new));
                    if self.is(old - 1, TokenKind::Colon) {
                        self.outline.renames.push((associated(name), new));
                    }
                    let is_param = self.params.contains(&name);
                    token.kind == TokenKind::Bang
                        || is_whole && is_param && !self.is(old + 1, TokenKind::Colon)
                }
                None => is_whole && token.kind == TokenKind::Dollar,
            };
            if is_any {
                self.outline.renames.push((word(ANY_TYPE), new));
            }
            is_whole = match token.kind {
                TokenKind::Eq => true,
                TokenKind::And
                | TokenKind::Star
                | TokenKind::OpenParen
                | TokenKind::Lifetime { .. } => is_whole,
                _ => is_whole && matches!(token.text, "mut" | "const"),
            };
        }
    }
}
