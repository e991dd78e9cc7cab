//! What the lexer alone can say of a file's place in a program: which files it names as modules or includes, and which
//! identifiers stand in it.
//!
//! 1. An outline is complete: each identifier of the text is in it, inside macros and under any `cfg`, and so are the
//!    functions of traits and the types of impls under words of their own. What an outline does not name, the file cannot
//!    define, use or implement.
//! 2. `mod name;` is found at any depth, inside braces of macros such as `cfg_rt! { … }`, too. What stands in a
//!    `macro_rules!` is a template and declares nothing; but what its calls may implement is in the outline.

use std::hash::{Hash as _, Hasher as _};
use std::sync::Arc;

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::{FxHashSet, FxHasher};

use super::attrs::{self, Attrs, string};
use super::head;
use crate::facts::Name;
use crate::lex::{MAX_NESTING, is_trivia, tokens};
use crate::source::Span;

/// What a file says of others, and the words it uses.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its `mod name;` lines.
    pub modules: Vec<Declaration>,
    /// Its `include!("…")` calls.
    pub includes: Vec<Include>,
    /// Pairs of names of which the second may stand for the first: `use a as b`, `type B = A;`.
    pub renames: Vec<(Word, Word)>,
    /// The predicates of `#![cfg(…)]` at its top, as text.
    pub cfgs: Vec<Arc<str>>,
    words: FxHashSet<Word>,
}

/// An identifier by its hash: two that are equal by chance cost some reading, and nothing else.
pub type Word = u32;

/// A `mod name;` line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Declaration {
    /// The module's name.
    pub name: Name,
    /// The modules with a body around it in this file.
    pub inside: Vec<Arc<Inline>>,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A module with a body: `mod name { … }`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Inline {
    /// Its name.
    pub name: Name,
    /// Its attributes.
    pub attrs: Attrs,
}

/// An `include!("…")` call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Include {
    /// The path as written.
    pub path: String,
    /// The modules with a body around it.
    pub inside: Vec<Arc<Inline>>,
}

/// The name by which impls for slices and arrays are known, whose types have none.
pub const SLICE: &str = "[]";

/// The word of files with a trait that has a function of a name.
pub const fn trait_fn(name: Word) -> Word {
    name.rotate_left(7) ^ 0x7472_6169
}

/// The word of files with an impl for a type of a name.
pub const fn impl_for(name: Word) -> Word {
    name.rotate_left(11) ^ 0x696d_706c
}

/// The word of files with an impl of a trait of a name for a type parameter.
pub const fn blanket_impl_of(name: Word) -> Word {
    name.rotate_left(13) ^ 0x626c_616e
}

/// The hash of an identifier.
pub fn word(name: &str) -> Word {
    let mut hasher = FxHasher::default();
    name.hash(&mut hasher);
    let hash = hasher.finish();
    (hash ^ (hash >> 32)) as Word
}

impl Outline {
    /// Reads a text; `O(n)`.
    pub fn of(text: &str) -> Self {
        let code: Vec<Token<'_>> = tokens(text)
            .filter(|(kind, _)| !is_trivia(*kind))
            .map(|(kind, span)| Token { kind, text: slice(text, span) })
            .collect();
        let mut reader = Reader {
            code: &code,
            outline: Self::default(),
            open: Vec::new(),
            in_use: false,
            before_trait: false,
            templates: Templates::default(),
        };
        reader.read();
        let names: Vec<Word> = reader.outline.words().collect();
        if reader.templates.traits {
            reader.outline.words.extend(names.iter().copied().map(trait_fn));
        }
        if reader.templates.impls {
            let names = names.into_iter().chain([word(SLICE)]);
            let words = names.flat_map(|name| [impl_for(name), blanket_impl_of(name)]);
            reader.outline.words.extend(words);
        }
        reader.outline.cfgs = attrs::inner(&code);
        reader.outline
    }

    /// Whether an identifier stands anywhere in the text.
    pub fn has(&self, word: Word) -> bool {
        self.words.contains(&word)
    }

    /// Every identifier, each once, in no order.
    pub fn words(&self) -> impl Iterator<Item = Word> + '_ {
        self.words.iter().copied()
    }
}

/// A token that is neither white space nor a comment.
#[derive(Clone, Copy)]
pub(super) struct Token<'t> {
    pub(super) kind: TokenKind,
    pub(super) text: &'t str,
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// A brace that is open, by what stands before it.
enum Open {
    Module(Arc<Inline>),
    Trait,
    Other,
}

struct Reader<'t> {
    code: &'t [Token<'t>],
    outline: Outline,
    open: Vec<Open>,
    /// Whether an import is being read, in which `as` renames.
    in_use: bool,
    /// Whether the next brace is that of a trait.
    before_trait: bool,
    templates: Templates,
}

/// What the definitions of macros leave open.
#[derive(Default)]
struct Templates {
    /// Whether one writes traits, whose functions its calls may name.
    traits: bool,
    /// Whether one writes impls of what its calls name.
    impls: bool,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut at = 0;
        // Where the attributes before the next item begin.
        let mut attrs = 0;
        while let Some(&token) = self.code.get(at) {
            match token.kind {
                TokenKind::Pound if self.is(at + 1, TokenKind::OpenBracket) => {
                    let end = self.close(at + 1);
                    self.note_words(at, end);
                    at = end;
                    continue;
                }
                TokenKind::OpenBrace => {
                    let is_trait = std::mem::take(&mut self.before_trait);
                    self.open.push(if is_trait { Open::Trait } else { Open::Other });
                }
                TokenKind::CloseBrace => _ = self.open.pop(),
                TokenKind::Semi => {
                    self.in_use = false;
                    self.before_trait = false;
                }
                TokenKind::Ident | TokenKind::RawIdent => {
                    self.note(token);
                    if let Some(next) = self.item(at, attrs) {
                        (at, attrs) = (next, next);
                        continue;
                    }
                    // `pub(in a::b) mod c;`
                    if token.text == "pub" {
                        at += 1;
                        if self.is(at, TokenKind::OpenParen) {
                            let end = self.close(at);
                            self.note_words(at, end);
                            at = end;
                        }
                        continue;
                    }
                }
                _ => {}
            }
            at += 1;
            attrs = at;
        }
    }

    /// Reads what begins with the word at `at`, and says where to go on.
    fn item(&mut self, at: usize, attrs: usize) -> Option<usize> {
        match self.code[at].text {
            "mod" => self.module(at, attrs),
            "use" | "extern" => {
                self.in_use = true;
                None
            }
            "macro_rules" => {
                let body = at + 3;
                let is_call = self.is(at + 1, TokenKind::Bang) && self.is_ident(at + 2);
                is_call.then(|| {
                    let end = self.close(body);
                    self.template(at, end);
                    end
                })
            }
            "include" if self.is(at + 1, TokenKind::Bang) => {
                let path = string(self.code.get(at + 3)?.text)?;
                let inside = self.inside();
                self.outline.includes.push(Include { path, inside });
                Some(at + 4)
            }
            "as" if self.in_use => {
                let (old, new) = (at.checked_sub(1)?, at + 1);
                if self.is_ident(old) && self.is_ident(new) {
                    let pair = (self.word_at(old), self.word_at(new));
                    self.outline.renames.push(pair);
                }
                None
            }
            "type" if self.is_ident(at + 1) => {
                let new = self.word_at(at + 1);
                let ends = |token: &Token<'_>| {
                    let kinds = [TokenKind::Semi, TokenKind::OpenBrace, TokenKind::CloseBrace];
                    kinds.contains(&token.kind) || token.text == "type"
                };
                let length = self.code[at + 1..].iter().position(ends);
                let end = length.map_or(self.code.len(), |length| at + 1 + length);
                for old in at + 2..end {
                    if self.is_ident(old) {
                        let pair = (self.word_at(old), new);
                        self.outline.renames.push(pair);
                    }
                }
                None
            }
            "impl" => {
                self.outline.words.extend(head::impl_words(&self.code[at + 1..]));
                None
            }
            "trait" if self.is_ident(at + 1) => {
                self.before_trait = true;
                None
            }
            "fn" if self.is_ident(at + 1)
                && self.open.iter().any(|open| matches!(open, Open::Trait)) =>
            {
                let name = self.word_at(at + 1);
                self.outline.words.insert(trait_fn(name));
                None
            }
            _ => None,
        }
    }

    /// Notes what calls of a macro may define. Where it leaves a name open, that may be any of the file.
    fn template(&mut self, from: usize, to: usize) {
        self.note_words(from, to);
        for at in from..to.min(self.code.len()) {
            match self.code[at].text {
                "impl" => {
                    _ = self.item(at, at);
                    let kinds = self.code[at..to].iter().map(|token| token.kind);
                    let mut head = kinds.take_while(|kind| *kind != TokenKind::OpenBrace);
                    self.templates.impls |= head.any(|kind| kind == TokenKind::Dollar);
                }
                "trait" => self.templates.traits = true,
                "type" => _ = self.item(at, at),
                _ => {}
            }
        }
    }

    fn module(&mut self, at: usize, attrs: usize) -> Option<usize> {
        // What is nested deeper is not parsed either.
        if !self.is_ident(at + 1) || self.open.len() > MAX_NESTING {
            return None;
        }
        let name = Name::new(plain(self.code[at + 1].text));
        let own = Attrs::of(&self.code[attrs..at]);
        self.note(self.code[at + 1]);
        match self.code.get(at + 2)?.kind {
            TokenKind::Semi => {
                let inside = self.inside();
                self.outline.modules.push(Declaration { name, inside, attrs: own });
                Some(at + 3)
            }
            TokenKind::OpenBrace => {
                self.open.push(Open::Module(Arc::new(Inline { name, attrs: own })));
                Some(at + 3)
            }
            _ => None,
        }
    }

    fn inside(&self) -> Vec<Arc<Inline>> {
        let modules = self.open.iter().filter_map(|open| match open {
            Open::Module(inline) => Some(Arc::clone(inline)),
            Open::Trait | Open::Other => None,
        });
        modules.collect()
    }

    fn is(&self, at: usize, kind: TokenKind) -> bool {
        self.code.get(at).is_some_and(|token| token.kind == kind)
    }

    fn is_ident(&self, at: usize) -> bool {
        self.is(at, TokenKind::Ident) || self.is(at, TokenKind::RawIdent)
    }

    fn word_at(&self, at: usize) -> Word {
        word(plain(self.code[at].text))
    }

    /// One past the bracket that closes the one at `at`.
    fn close(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        for (offset, token) in self.code[at.min(self.code.len())..].iter().enumerate() {
            match token.kind {
                TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket => depth += 1,
                TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket => {
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            }
            if depth == 0 {
                return at + offset + 1;
            }
        }
        self.code.len()
    }

    fn note(&mut self, token: Token<'_>) {
        self.outline.words.insert(word(plain(token.text)));
    }

    fn note_words(&mut self, from: usize, to: usize) {
        for at in from..to.min(self.code.len()) {
            if self.is_ident(at) {
                self.note(self.code[at]);
            }
        }
    }
}

/// An identifier without `r#`.
pub(super) fn plain(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

#[cfg(test)]
mod tests;
