//! What the bodies of `macro_rules!` let their calls define.
//!
//! Where a body leaves a name open, that may be any of the file: its calls stand in the same file, as far as they are expanded.

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::FxHashSet;

use super::Reader;
use crate::world::word::{NAMELESS, Word, blanket_impl_of, impl_for, impl_of, trait_fn, word};

/// What the macros of a file write.
#[derive(Default)]
pub(super) struct Made {
    /// Traits, whose functions the calls may name.
    traits: bool,
    /// Impls of what the calls name.
    impls: bool,
}

impl Made {
    /// Adds the words of all that may come of it to those of the file.
    pub(super) fn note(&self, words: &mut FxHashSet<Word>) {
        let names: Vec<Word> = words.iter().copied().collect();
        if self.traits {
            words.extend(names.iter().copied().map(trait_fn));
        }
        if self.impls {
            let names = names.into_iter().chain(NAMELESS.map(word));
            let of = |name| [impl_for(name), impl_of(name), blanket_impl_of(name)];
            words.extend(names.flat_map(of));
        }
    }
}

impl Reader<'_> {
    /// Notes what calls of a macro may define.
    pub(super) fn template(&mut self, from: usize, to: usize) {
        self.note_words(from, to);
        for at in from..to.min(self.code.len()) {
            match self.code[at].text {
                "impl" => {
                    let kinds = self.code[at..to].iter().map(|token| token.kind);
                    let mut head = kinds.take_while(|kind| *kind != TokenKind::OpenBrace);
                    if head.any(|kind| kind == TokenKind::Dollar) {
                        self.made.impls = true;
                    } else {
                        _ = self.item(at, at);
                    }
                }
                "trait" => self.made.traits = true,
                "type" => _ = self.item(at, at),
                _ => {}
            }
        }
    }
}
