//! What attributes say: the macros that they may name, and the keys of `#[ctx(…)]`, under words of their own, since that a
//! word stands somewhere does not say that it is a role.

use super::Reader;
use crate::world::word::{Word, stated};

impl Reader<'_> {
    /// Notes the keys of an attribute `#[ctx(…)]` whose words begin at `at`.
    pub(super) fn note_roles(&mut self, at: usize, end: usize) {
        if !self.is_ident(at) || self.code[at].text != "ctx" {
            return;
        }
        for key in at + 1..end.min(self.code.len()) {
            if self.is_ident(key) {
                let key = self.word_at(key);
                self.words.insert(stated(key));
            }
        }
    }

    /// Notes the macros that an attribute may name.
    pub(super) fn note_calls(&mut self, from: usize, to: usize) {
        let words = (from..to.min(self.code.len())).filter(|&at| self.is_ident(at));
        let words: Vec<Word> = words.map(|at| self.word_at(at)).collect();
        self.outline.macro_calls.extend(words);
    }
}
