//! What stands under the conditions of `cfg_if!` and `cfg_select!`.

use ra_ap_rustc_lexer::TokenKind;

use super::{Open, Reader};
use crate::world::attrs::{Attrs, spaced};
use crate::world::head::MAX_HEAD;

impl Reader<'_> {
    /// Opens the branch of `cfg_if!` that begins with the `if` or `else` at `at`.
    pub(super) fn branch(&mut self, at: usize) -> Option<usize> {
        let is_else = self.code[at].text == "else";
        let brace = if is_else {
            at + 1
        } else {
            let condition = at + 1;
            if !self.is(condition, TokenKind::Pound) || !self.is(at + 2, TokenKind::OpenBracket) {
                return None;
            }
            self.close(at + 2)
        };
        if !self.is(brace, TokenKind::OpenBrace) {
            return None;
        }
        let own = Attrs::of(&self.code[at + 1..brace]).cfgs;
        if !self.branches.enter(at, is_else, &own) {
            return None;
        }
        self.note_words(at, brace);
        self.open.push(Open::Branch);
        Some(brace + 1)
    }

    /// Opens the `cfg_select!` at a place.
    pub(super) fn select(&mut self, at: usize) -> Option<usize> {
        let is_call = self.is(at + 1, TokenKind::Bang) && self.is(at + 2, TokenKind::OpenBrace);
        is_call.then(|| {
            self.open.push(Open::Select);
            at + 3
        })
    }

    /// Opens the arm of `cfg_select!` that begins at a place: `predicate => { … }`.
    pub(super) fn arm(&mut self, at: usize) -> Option<usize> {
        let Some(Open::Select) = self.open.last() else { return None };
        let is_first = self.is(at - 1, TokenKind::OpenBrace);
        if !is_first
            && !self.is(at - 1, TokenKind::CloseBrace)
            && !self.is(at - 1, TokenKind::Comma)
        {
            return None;
        }
        let arrow = at + self.arrow(at)?;
        let own = &self.code[at..arrow];
        let is_else = matches!(own, [only] if only.text == "_");
        let own = (!is_else).then(|| spaced(own));
        self.branches.enter_arm(is_first, own.as_slice());
        self.note_words(at, arrow);
        if self.is(arrow + 2, TokenKind::OpenBrace) {
            self.open.push(Open::Branch);
            Some(arrow + 3)
        } else {
            // A value holds no modules.
            self.branches.leave(arrow);
            Some(arrow + 2)
        }
    }

    /// How many tokens the predicate of an arm has.
    fn arrow(&self, at: usize) -> Option<usize> {
        let head = &self.code[at..self.code.len().min(at + MAX_HEAD)];
        let mut depth = 0_usize;
        for (length, token) in head.iter().enumerate() {
            match token.kind {
                TokenKind::OpenParen => depth += 1,
                TokenKind::CloseParen => depth = depth.checked_sub(1)?,
                TokenKind::OpenBrace | TokenKind::CloseBrace | TokenKind::Semi => return None,
                TokenKind::Comma if depth == 0 => return None,
                TokenKind::Eq if self.is(at + length + 1, TokenKind::Gt) => return Some(length),
                _ => {}
            }
        }
        None
    }
}
