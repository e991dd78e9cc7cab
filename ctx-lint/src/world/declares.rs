//! Which names a text declares in its modules and blocks, and which of them under a condition of their own.
//!
//! What impls and traits declare is left out: whoever finds one of their functions knows where it stands.

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::FxHashSet;

use super::attrs::Attrs;
use super::token::{Token, plain};
use super::word::{GLOB, Word, conditional, declared, word};
use crate::facts::Cfg;

/// What is being read.
struct Reader<'a, 't> {
    code: &'a [Token<'t>],
    words: &'a mut FxHashSet<Word>,
    /// How many brackets are open.
    depth: usize,
    /// At which depths the items begin that stand under a condition.
    conditions: Vec<usize>,
    /// At which depths the bodies of impls and traits stand.
    members: Vec<usize>,
    /// The depth of an impl or trait whose body has not begun.
    head: Option<usize>,
}

/// Adds the words of what some code declares.
pub(super) fn note(code: &[Token<'_>], words: &mut FxHashSet<Word>) {
    let (conditions, members) = (Vec::new(), Vec::new());
    let mut reader = Reader { code, words, depth: 0, conditions, members, head: None };
    let mut at = 0;
    while at < code.len() {
        at = reader.step(at);
    }
}

impl Reader<'_, '_> {
    /// Reads what begins at a place, and says where to go on.
    fn step(&mut self, at: usize) -> usize {
        let token = self.code[at];
        match token.kind {
            TokenKind::Pound => return self.attribute(at),
            TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => {
                if token.kind == TokenKind::OpenBrace && self.head == Some(self.depth) {
                    self.members.push(self.depth);
                    self.head = None;
                }
                self.depth += 1;
            }
            TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                self.depth = self.depth.saturating_sub(1);
                self.members.pop_if(|own| *own >= self.depth);
                let ends = token.kind == TokenKind::CloseBrace;
                while self.conditions.last().is_some_and(|&own| own > self.depth) {
                    self.conditions.pop();
                }
                self.conditions.pop_if(|own| ends && *own == self.depth);
            }
            TokenKind::Semi | TokenKind::Comma => {
                self.head = None;
                self.conditions.pop_if(|own| *own == self.depth);
            }
            TokenKind::Ident => return self.word(at),
            _ => {}
        }
        at + 1
    }

    /// Reads an attribute, if that is what begins with the `#` at a place.
    fn attribute(&mut self, at: usize) -> usize {
        let is_inner = self.is(at + 1, TokenKind::Bang);
        let open = at + 1 + usize::from(is_inner);
        if !self.is(open, TokenKind::OpenBracket) {
            return at + 1;
        }
        let mut depth = 0_usize;
        let length = self.code[open..].iter().position(|token| {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::OpenBrace => depth += 1,
                TokenKind::CloseParen | TokenKind::CloseBracket | TokenKind::CloseBrace => {
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            }
            depth == 0
        });
        let end = length.map_or(self.code.len(), |length| open + length + 1);
        // A test is a build like others, and the one that everybody has.
        let is_open = |cfg: &str| !Cfg::parse(cfg).asks_for("test");
        let inside = self.code.get(open + 1..end.saturating_sub(1)).unwrap_or_default();
        if Attrs::of_one(inside).cfgs.iter().any(|cfg| is_open(cfg)) {
            let depth = if is_inner { self.depth.saturating_sub(1) } else { self.depth };
            if self.conditions.last() != Some(&depth) {
                self.conditions.push(depth);
            }
        }
        end
    }

    /// Reads what begins with a word.
    fn word(&mut self, at: usize) -> usize {
        match self.code[at].text {
            "impl" | "trait" if self.head.is_none() => {
                self.head = Some(self.depth);
                if self.code[at].text == "trait" {
                    self.declare(at + 1);
                }
            }
            "use" => return self.import(at),
            "fn" | "struct" | "enum" | "union" | "type" | "const" | "static" | "mod" => {
                let is_mut = self.code.get(at + 1).is_some_and(|next| next.text == "mut");
                self.declare(at + 1 + usize::from(is_mut));
            }
            "macro_rules" if self.is(at + 1, TokenKind::Bang) => self.declare(at + 2),
            _ => {}
        }
        at + 1
    }

    /// Notes that the word at a place is declared.
    fn declare(&mut self, at: usize) {
        let Some(token) = self.code.get(at) else { return };
        if matches!(token.kind, TokenKind::Ident | TokenKind::RawIdent) && self.members.is_empty() {
            self.note(word(plain(token.text)));
        }
    }

    fn note(&mut self, name: Word) {
        self.words.insert(declared(name));
        if !self.conditions.is_empty() {
            self.words.insert(conditional(name));
        }
    }

    /// Notes what an import brings, up to its `;`.
    fn import(&mut self, at: usize) -> usize {
        let end = self.code[at..].iter().position(|token| token.kind == TokenKind::Semi);
        let end = end.map_or(self.code.len(), |length| at + length);
        for token in at + 1..end {
            match self.code[token].kind {
                TokenKind::Ident | TokenKind::RawIdent => {
                    self.note(word(plain(self.code[token].text)));
                }
                TokenKind::Star => self.note(word(GLOB)),
                _ => {}
            }
        }
        end
    }

    fn is(&self, at: usize, kind: TokenKind) -> bool {
        self.code.get(at).is_some_and(|token| token.kind == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline::Outline;
    use super::*;

    #[test]
    fn names_under_conditions_are_told() {
        let outline = Outline::of(
            "fn a() {} #[cfg(x)] pub(crate) async fn b(p: u8, q: u8) { fn c() {} } fn d() {}\n\
             #[cfg_attr(y, cfg(x))] use e::{f as g, h::*}; use i::j;\n\
             #[cfg(x)] mod k { struct L { m: u8 } #[cfg(test)] fn n() {} } #[cfg(test)] mod o { fn p() {} }\n\
             #[cfg(x)] impl Q { fn r() {} } impl Q { #[cfg(x)] fn s() {} } #[cfg(x)] static mut T: u8 = 1;\n\
             mod u { #![cfg(x)] fn v() {} } fn w() {} #[cfg(x)] trait Y { fn z(); } #[inline] enum A {}",
        );
        let told = |name: &str| outline.has(conditional(word(name)));
        for name in ["b", "c", "f", "g", "h", GLOB, "k", "L", "n", "T", "v", "Y"] {
            assert!(told(name), "{name}");
        }
        for name in ["a", "d", "i", "j", "o", "p", "Q", "r", "s", "w", "z", "A", "u"] {
            assert!(!told(name), "{name}");
        }
        for name in ["a", "b", "j", "u", "w", "A"] {
            assert!(outline.has(declared(word(name))), "{name}");
        }
    }

    #[test]
    fn broken_texts_end() {
        for text in
            ["#", "#!", "#[", "#![cfg(", "#[cfg(a)", "use", "fn", "}}}", "macro_rules!", "impl {"]
        {
            let _ = Outline::of(text);
        }
    }
}
