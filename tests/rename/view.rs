//! What is around a word.

use std::ops::Range;

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// What stands before the `::` of a path.
pub(super) enum Before {
    Word(usize),
    Qualified(Range<usize>),
    Nothing,
}

/// Tokens in which one asks what is around one of them.
pub(super) struct View<'t>(pub(super) &'t [TokenTree]);

impl View<'_> {
    pub(super) fn is(&self, at: usize, wanted: char) -> bool {
        matches!(self.0.get(at), Some(TokenTree::Punct(own)) if own.as_char() == wanted)
    }

    pub(super) fn is_attribute(&self, at: usize) -> bool {
        let TokenTree::Group(group) = &self.0[at] else { return false };
        let before = |back: usize, wanted| at >= back && self.is(at - back, wanted);
        group.delimiter() == Delimiter::Bracket
            && (before(1, '#') || before(1, '!') && before(2, '#'))
    }

    /// Whether a word is the name of a macro, of one of its variables or of what they stand for, or a lifetime.
    pub(super) fn is_of_macro(&self, at: usize) -> bool {
        let before = |back: usize, wanted| at >= back && self.is(at - back, wanted);
        let is_macro = self.is(at + 1, '!') && !self.is(at + 2, '=');
        let is_defined = at >= 2
            && before(1, '!')
            && matches!(&self.0[at - 2], TokenTree::Ident(word) if word == "macro_rules");
        is_macro
            || is_defined
            || before(1, '$')
            || before(1, '\'')
            || before(1, ':') && before(3, '$')
    }

    /// Whether other words of a path follow.
    pub(super) fn is_path_start(&self, at: usize) -> bool {
        self.is(at + 1, ':') && self.is(at + 2, ':') && !self.is(at + 3, '<')
    }

    pub(super) fn is_after_word(&self, at: usize, wanted: &str) -> bool {
        matches!(at.checked_sub(1).map(|at| &self.0[at]), Some(TokenTree::Ident(word)) if word == wanted)
    }

    pub(super) fn is_after_dot(&self, at: usize) -> bool {
        at > 0 && self.is(at - 1, '.') && !(at > 1 && self.is(at - 2, '.') && self.is_joint(at - 2))
    }

    fn is_joint(&self, at: usize) -> bool {
        matches!(&self.0[at], TokenTree::Punct(own) if own.spacing() == Spacing::Joint)
    }

    pub(super) fn is_in_path(&self, at: usize) -> bool {
        at > 1 && self.is(at - 1, ':') && self.is(at - 2, ':') && self.is_joint(at - 2)
    }

    /// The line and the column, from 1, at which the call of the function named here ends.
    pub(super) fn call_end(&self, at: usize) -> Option<(usize, usize)> {
        let mut next = at + 1;
        if self.is(next, ':') && self.is(next + 1, ':') && self.is(next + 2, '<') {
            let mut depth = 0;
            next += 2;
            loop {
                match self.0.get(next)? {
                    TokenTree::Punct(own) if own.as_char() == '<' => depth += 1,
                    TokenTree::Punct(own) if own.as_char() == '>' && !self.is(next - 1, '-') => {
                        depth -= 1;
                    }
                    _ => {}
                }
                next += 1;
                if depth == 0 {
                    break;
                }
            }
        }
        match self.0.get(next)? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                let end = group.span_close().end();
                Some((end.line, end.column + 1))
            }
            _ => None,
        }
    }

    /// What stands before the `::` before a word.
    pub(super) fn before_path(&self, at: usize) -> Before {
        let Some(last) = at.checked_sub(3) else { return Before::Nothing };
        match &self.0[last] {
            TokenTree::Ident(_) => Before::Word(last),
            TokenTree::Punct(own) if own.as_char() == '>' => {
                let mut depth = 0;
                let mut open = last;
                loop {
                    if self.is(open, '>') && !(open > 0 && self.is(open - 1, '-')) {
                        depth += 1;
                    } else if self.is(open, '<') {
                        depth -= 1;
                    }
                    if depth == 0 {
                        break;
                    }
                    let Some(before) = open.checked_sub(1) else { return Before::Nothing };
                    open = before;
                }
                let before =
                    if self.is_in_path(open) { open.checked_sub(3) } else { open.checked_sub(1) };
                match before.map(|before| (before, &self.0[before])) {
                    Some((before, TokenTree::Ident(_))) => Before::Word(before),
                    _ => Before::Qualified(open + 1..last),
                }
            }
            _ => Before::Nothing,
        }
    }
}
