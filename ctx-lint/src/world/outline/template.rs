//! What the bodies of `macro_rules!` let their calls define.
//!
//! Where a body leaves a name open, that may be any of the file. A text that calls macros of others is read behind their
//! definitions, as if they stood in it.

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Open, Reader};
use crate::facts::Name;
use crate::world::attrs::Attrs;
use crate::world::declared::Declaration;
use crate::world::head::MAX_HEAD;
use crate::world::token::{Token, plain};
use crate::world::word::{
    ANY_IMPL, NAMELESS, Word, blanket_impl_of, impl_for, impl_of, trait_fn, word,
};

/// The most modules that the calls of a file may declare.
const MAX_MODULES: usize = 2_000;

/// What the definitions of macros leave open.
#[derive(Default)]
pub(super) struct Templates {
    /// Whether one writes traits or members of one, whose functions its calls may name.
    traits: bool,
    /// Whether one writes functions.
    functions: bool,
    /// Whether one writes impls of what its calls name.
    impls: bool,
    /// The modules that each declares: those that it names itself, and whether its calls name some.
    modules: FxHashMap<Word, (Vec<Name>, bool)>,
    /// Where the body of each macro stands: it may call a macro that its calls name.
    bodies: FxHashMap<Word, (usize, usize)>,
    /// Where the last call ends whose input has been searched for macros that declare.
    searched: usize,
    /// How many modules calls have declared.
    declared: usize,
    /// Where the last call ends whose names have been read: those inside of it have been read with it.
    given: usize,
}

impl Templates {
    /// Whether calls may make traits, or functions of traits.
    pub(super) const fn traits(&self) -> bool {
        self.traits
    }

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
    /// Notes what calls of a macro of a name may define.
    pub(super) fn template(&mut self, name: Word, from: usize, to: usize) {
        self.note_words(from, to);
        self.templates.bodies.insert(name, (from, to));
        for at in from..to.min(self.code.len()) {
            match self.code[at].text {
                "impl" => {
                    let kinds = self.code[at..to].iter().take(MAX_HEAD).map(|token| token.kind);
                    let head = kinds.take_while(|kind| *kind != TokenKind::OpenBrace);
                    let length = head.clone().count();
                    let is_open = head.clone().any(|kind| kind == TokenKind::Dollar);
                    if self.makes_name(at, at + length + 1) {
                        self.words.insert(ANY_IMPL);
                    } else if is_open {
                        self.templates.impls = true;
                    } else {
                        _ = self.item(at, at);
                    }
                }
                "trait" => self.templates.traits = true,
                "fn" => self.templates.functions = true,
                "type" => _ = self.item(at, at),
                "mod" => self.module_of_template(name, at),
                _ => {}
            }
        }
    }

    /// Whether a name stands between two places that is made of others: `[<a b>]`, `${concat(a, b)}`. No text has it as a word.
    pub(super) fn makes_name(&self, from: usize, to: usize) -> bool {
        let begins = |pair: &[Token<'_>]| {
            matches!(
                (pair[0].kind, pair[1].kind),
                (TokenKind::OpenBracket, TokenKind::Lt) | (TokenKind::Dollar, TokenKind::OpenBrace)
            )
        };
        self.code[from..to.min(self.code.len())].windows(2).any(begins)
    }

    /// Notes the `mod name;` at a place of the body of a macro.
    fn module_of_template(&mut self, macro_name: Word, at: usize) {
        let is_open = self.is(at + 1, TokenKind::Dollar);
        let name = at + 1 + usize::from(is_open);
        if !self.is_ident(name) || !self.is(name + 1, TokenKind::Semi) {
            return;
        }
        let modules = self.templates.modules.entry(macro_name).or_default();
        if is_open {
            modules.1 = true;
        } else {
            modules.0.push(Name::new(plain(self.code[name].text)));
        }
    }

    /// Notes what the macro call that begins at a place may declare. Names that are no modules have no files.
    pub(super) fn call(&mut self, at: usize, attrs: usize) {
        if self.code.get(at + 2).is_some_and(|next| next.opens()) {
            self.outline.macro_calls.push(self.word_at(at));
        }
        if self.templates.functions && matches!(self.open.last(), Some(Open::Trait)) {
            self.templates.traits = true;
        }
        let called = self.word_at(at);
        let Some((mut names, is_open)) = self.modules_of(called, at) else { return };
        if is_open && at >= self.templates.given {
            let end = self.close(at + 2);
            let body = self.templates.bodies.get(&called).filter(|_| self.passes_on(called));
            let (from, to) = body.copied().unwrap_or_default();
            let given = (at + 2..end).chain(from..to).filter(|&at| self.is_ident(at));
            names.extend(given.map(|at| Name::new(plain(self.code[at].text))));
            self.templates.given = end;
        }
        names.sort_unstable();
        names.dedup();
        names.truncate(MAX_MODULES - self.templates.declared);
        self.templates.declared += names.len();
        let mut own = Attrs::of(&self.code[attrs..at]);
        own.cfgs.extend(self.branches.here());
        self.outline.modules.extend(names.into_iter().map(|name| Declaration {
            name,
            inside: self.inside.clone(),
            attrs: own.clone(),
        }));
    }

    /// The modules that the call of a macro at a place may declare: by itself, or by a macro that it is given to call.
    fn modules_of(&mut self, called: Word, at: usize) -> Option<(Vec<Name>, bool)> {
        let templates = &self.templates;
        if let Some(own) = templates.modules.get(&called) {
            return Some(own.clone());
        }
        let is_read = at < templates.given || at < templates.searched;
        if templates.modules.is_empty() || is_read || !templates.bodies.contains_key(&called) {
            return None;
        }
        let end = self.close(at + 2);
        let mut given = (at + 2..end).filter(|&at| self.is_ident(at));
        let found = given.find_map(|at| self.templates.modules.get(&self.word_at(at)).cloned());
        self.templates.searched = end;
        found
    }

    /// Whether a macro declares no modules by itself.
    fn passes_on(&self, called: Word) -> bool {
        !self.templates.modules.contains_key(&called)
    }
}
