//! The keys of `#[ctx(…)]`, under words of their own: that a word stands somewhere does not say that it is a role.

use super::Reader;
use crate::world::word::stated;

impl Reader<'_> {
    /// Notes the keys of an attribute `#[ctx(…)]` whose words begin at `at`.
    pub(super) fn note_roles(&mut self, at: usize, end: usize) {
        if !self.is_ident(at) || self.code[at].text != "ctx" {
            return;
        }
        for key in at + 1..end.min(self.code.len()) {
            if self.is_ident(key) {
                let key = self.word_at(key);
                self.outline.words.insert(stated(key));
            }
        }
    }
}
