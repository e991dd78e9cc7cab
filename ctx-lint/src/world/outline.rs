//! What the lexer alone can say of a file's place in a program: which files it names as modules or includes, and which
//! identifiers stand in it.
//!
//! 1. An outline is complete: each identifier of the text is in it, inside macros and under any `cfg`, and so are the
//!    functions of traits and the traits and types of impls under words of their own. What an outline does not name, the file cannot
//!    define, use or implement.
//! 2. `mod name;` is found at any depth, inside braces of macros such as `cfg_rt! { … }`, too. What stands in a
//!    `macro_rules!` is a template and declares nothing; but what its calls may implement is in the outline.

mod alias;
mod attribute;
mod condition;
mod template;

use std::sync::Arc;

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use self::template::Templates;
use super::attrs::{self, Attrs};
use super::branch::Branches;
use super::declared::{Declaration, Include, Inline, included};
use super::token::{Token, code, plain};
use super::word::{ANY_IMPL, Word, trait_fn, word};
use super::{declares, head};
use crate::facts::Name;
use crate::lex::MAX_NESTING;

/// What a file says of others, and the words it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Its `mod name;` lines.
    pub modules: Vec<Declaration>,
    /// Its `include!("…")` calls.
    pub includes: Vec<Include>,
    /// Pairs of names of which the second may stand for the first: `use a as b`, `type B = A;`.
    pub renames: Vec<(Word, Word)>,
    /// The names of the macros that it defines.
    pub(super) macros: Vec<Word>,
    /// The names of the macros that it calls, each once.
    pub(super) macro_calls: Vec<Word>,
    /// The functions of its traits, each with the name of the trait; nothing for one that could not be told from its head.
    pub trait_fns: Vec<(Word, Option<Name>)>,
    /// Whether macros may make traits, so that there may be more of them.
    pub makes_traits: bool,
    /// The predicates of `#![cfg(…)]` at its top, as text.
    pub cfgs: Vec<Arc<str>>,
    /// Each once, in their order.
    words: Box<[Word]>,
}

impl Outline {
    /// Reads a text; `O(n)`.
    pub fn of(text: &str) -> Self {
        let code = code(text);
        let mut reader = Reader {
            code: &code,
            outline: Self::default(),
            words: FxHashSet::default(),
            open: Vec::new(),
            inside: Vec::new(),
            traits: Vec::new(),
            trait_brace: None,
            impl_brace: None,
            any_trait: false,
            params: FxHashSet::default(),
            in_use: false,
            templates: Templates::default(),
            branches: Branches::default(),
        };
        reader.read();
        reader.outline.makes_traits = reader.templates.traits();
        reader.templates.note(&mut reader.words);
        declares::note(&code, &mut reader.words);
        reader.outline.cfgs = attrs::inner(&code);
        reader.outline.macro_calls.sort_unstable();
        reader.outline.macro_calls.dedup();
        let mut words: Vec<Word> = reader.words.into_iter().collect();
        words.sort_unstable();
        reader.outline.words = words.into();
        reader.outline
    }

    /// The same words for a text of which another outline says where it stands in a program.
    pub(super) fn standing_as(self, other: &Self) -> Self {
        let Self { renames, words, .. } = self;
        Self { renames, words, ..other.clone() }
    }

    /// Whether an identifier stands anywhere in the text.
    pub fn has(&self, word: Word) -> bool {
        self.words.binary_search(&word).is_ok()
    }

    /// Every identifier, each once, in the order of their hashes.
    pub fn words(&self) -> impl Iterator<Item = Word> + '_ {
        self.words.iter().copied()
    }
}

/// A brace that is open, by what stands before it.
enum Open {
    Module,
    Trait,
    Impl,
    /// A branch of `cfg_if!`, or an arm of `cfg_select!`.
    Branch,
    /// `cfg_select!`.
    Select,
    /// The one at this place.
    Other(usize),
}

struct Reader<'t> {
    code: &'t [Token<'t>],
    outline: Outline,
    words: FxHashSet<Word>,
    open: Vec<Open>,
    /// The modules with a body that are open.
    inside: Vec<Arc<Inline>>,
    /// The names of the traits that are open.
    traits: Vec<Name>,
    /// Where the brace of the next trait stands, with its name.
    trait_brace: Option<(usize, Name)>,
    /// Where the brace of the next impl stands.
    impl_brace: Option<usize>,
    /// Whether some trait could not be told from its head, so that each function may be that of a trait.
    any_trait: bool,
    /// The type parameters of impls, traits and aliases, wherever they are declared.
    params: FxHashSet<Word>,
    /// Whether an import is being read, in which `as` renames.
    in_use: bool,
    templates: Templates,
    branches: Branches,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut at = 0;
        // Where the attributes before the next item begin.
        let mut attrs = 0;
        while let Some(&token) = self.code.get(at) {
            if let Some(next) = self.arm(at) {
                (at, attrs) = (next, next);
                continue;
            }
            match token.kind {
                TokenKind::Pound if self.is(at + 1, TokenKind::OpenBracket) => {
                    let end = self.close(at + 1);
                    self.note_words(at, end);
                    self.note_calls(at, end);
                    self.note_roles(at + 2, end);
                    at = end;
                    continue;
                }
                TokenKind::OpenBrace => {
                    let own = self.trait_brace.take_if(|(brace, _)| *brace == at);
                    let open = match (&own, self.impl_brace.take_if(|brace| *brace == at)) {
                        (Some(_), _) => Open::Trait,
                        (None, Some(_)) => Open::Impl,
                        (None, None) => Open::Other(at),
                    };
                    self.open.push(open);
                    self.traits.extend(own.map(|(_, name)| name));
                }
                TokenKind::CloseBrace => match self.open.pop() {
                    Some(Open::Module) => {
                        self.inside.pop();
                        self.branches.leave_module();
                    }
                    Some(Open::Trait) => _ = self.traits.pop(),
                    Some(Open::Branch) => self.branches.leave(at),
                    Some(Open::Impl | Open::Select | Open::Other(_)) | None => {}
                },
                TokenKind::Semi => self.in_use = false,
                TokenKind::Ident | TokenKind::RawIdent => {
                    self.note(token);
                    if self.is(at + 1, TokenKind::Bang) {
                        self.call(at, attrs);
                    }
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
                    self.outline.macros.push(self.word_at(at + 2));
                    self.template(self.word_at(at + 2), at, end);
                    end
                })
            }
            "include" | "include_proto" if self.is(at + 1, TokenKind::Bang) => {
                let (path, from) = included(self.code, at)?;
                let mut own = Attrs::of(&self.code[attrs..at]);
                own.cfgs.extend(self.branches.here());
                let inside = self.inside.clone();
                self.outline.includes.push(Include { path, from, inside, cfgs: own.cfgs });
                Some(at + 3)
            }
            "if" | "else" => self.branch(at),
            "cfg_select" => self.select(at),
            "as" if self.in_use => {
                let (old, new) = (at.checked_sub(1)?, at + 1);
                if self.is_ident(old) && self.is_ident(new) {
                    let new = self.word_at(new);
                    let old = if self.code[old].text == "self" { self.group_name()? } else { old };
                    self.outline.renames.push((self.word_at(old), new));
                }
                None
            }
            "type" if self.is_ident(at + 1) => {
                self.alias(at);
                None
            }
            "impl" => {
                let head = &self.code[at + 1..];
                self.declare_parameters(head);
                self.words.extend(head::impl_words(head));
                let end = head.iter().take(head::MAX_HEAD);
                let end = end.take_while(|token| token.kind != TokenKind::OpenBrace).count();
                if self.begins_item(at) {
                    self.impl_brace = Some(at + 1 + end);
                }
                if self.makes_name(at, at + end + 1) {
                    self.words.insert(ANY_IMPL);
                }
                None
            }
            "trait" if self.is_ident(at + 1) => {
                let head = &self.code[at + 2..];
                self.declare_parameters(head);
                match head::trait_head(head) {
                    Some(length) => {
                        let name = Name::new(plain(self.code[at + 1].text));
                        self.trait_brace = Some((at + 2 + length, name));
                    }
                    None => self.any_trait = true,
                }
                None
            }
            "fn" if self.is_ident(at + 1) && (!self.traits.is_empty() || self.any_trait) => {
                let name = self.word_at(at + 1);
                self.words.insert(trait_fn(name));
                let owner = self.traits.last().filter(|_| !self.any_trait);
                self.outline.trait_fns.push((name, owner.cloned()));
                None
            }
            _ => None,
        }
    }

    /// Notes the type parameters that a head begins with.
    fn declare_parameters(&mut self, head: &[Token<'_>]) {
        let head = &head[..head.len().min(head::MAX_HEAD)];
        if head.first().is_some_and(|first| first.kind == TokenKind::Lt) {
            let end = head::angles(head).unwrap_or(head.len());
            self.params.extend(head::parameters(&head[..end]).map(word));
        }
    }

    /// The place of the name before the group of an import that is open: `A` in `use A::{self as B}`.
    fn group_name(&self) -> Option<usize> {
        let Some(&Open::Other(brace)) = self.open.last() else { return None };
        let name = brace.checked_sub(3)?;
        self.is_ident(name).then_some(name)
    }

    fn module(&mut self, at: usize, attrs: usize) -> Option<usize> {
        // What is nested deeper is not parsed either.
        if !self.is_ident(at + 1) || self.open.len() > MAX_NESTING {
            return None;
        }
        let name = Name::new(plain(self.code[at + 1].text));
        let mut own = Attrs::of(&self.code[attrs..at]);
        own.cfgs.extend(self.branches.here());
        self.note(self.code[at + 1]);
        match self.code.get(at + 2)?.kind {
            TokenKind::Semi => {
                let inside = self.inside.clone();
                self.outline.modules.push(Declaration { name, inside, attrs: own });
                Some(at + 3)
            }
            TokenKind::OpenBrace => {
                self.open.push(Open::Module);
                self.branches.enter_module();
                self.inside.push(Arc::new(Inline::new(name, own, self.inside.last())));
                Some(at + 3)
            }
            _ => None,
        }
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
        self.words.insert(word(plain(token.text)));
    }

    fn note_words(&mut self, from: usize, to: usize) {
        for at in from..to.min(self.code.len()) {
            if self.is_ident(at) {
                self.note(self.code[at]);
            }
        }
    }
}

#[cfg(test)]
mod tests;
