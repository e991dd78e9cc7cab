//! Functions that nothing calls.
//!
//! What is wrong in such a function hurts nobody yet. The words of all texts tell: a function whose name stands nowhere but in
//! itself, and in others that nothing calls, is not called by any code that is read.

use std::sync::{Arc, PoisonError};

use ra_ap_rustc_lexer::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Index;
use super::locks::FnKey;
use crate::facts::{Facts, FnId, ModuleId, Name, Owner};
use crate::lex::tokens;
use crate::project::TargetKind;
use crate::source::{FileId, Span};

/// Where names stand in the code of a file, and in which functions.
#[derive(Debug, Default)]
pub(super) struct Named {
    words: FxHashMap<Name, Vec<Span>>,
    definitions: FxHashSet<Span>,
    /// The functions in the order in which they begin, outer ones first, each with the number of the next one around it.
    functions: Vec<(Span, FnId, Option<usize>)>,
}

impl Named {
    fn of(facts: &Facts, text: &str) -> Self {
        let mut named = Self::default();
        for (kind, span) in tokens(text) {
            let text = &text[span.start as usize..span.end as usize];
            let is_part = |char: char| char.is_alphanumeric() || char == '_';
            let words: Vec<&str> = match kind {
                TokenKind::Ident => vec![text],
                // Behind the two characters that mark it.
                TokenKind::RawIdent => vec![&text[2..]],
                // Some macros take the name of a function as a string.
                TokenKind::Literal { .. } => text.split(|char| !is_part(char)).collect(),
                _ => continue,
            };
            for word in words {
                named.words.entry(Name::new(word)).or_default().push(span);
            }
        }
        named.definitions.extend(facts.functions.iter().map(|own| own.name_span));
        let all = facts.functions.iter().enumerate();
        let mut all: Vec<_> = all.map(|(at, own)| (own.span, FnId(at as u32))).collect();
        all.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        for (span, id) in all {
            let around = named.around(span);
            named.functions.push((span, id, around));
        }
        named
    }

    /// The number of the innermost function around a place.
    fn around(&self, place: Span) -> Option<usize> {
        let after = self.functions.partition_point(|(own, ..)| own.start <= place.start);
        let last = after.checked_sub(1);
        let mut outwards = std::iter::successors(last, |&at| self.functions[at].2);
        outwards.find(|&at| self.functions[at].0.contains(place))
    }

    fn function_at(&self, place: Span) -> Option<FnId> {
        self.around(place).map(|at| self.functions[at].1)
    }
}

impl Index {
    /// The function around a place, where no code calls it, and all code that can is known.
    pub fn uncalled_around(&self, file: FileId, place: Span) -> Option<FnId> {
        let function = self.named(file).function_at(place)?;
        (self.is_uncalled((file, function)) && self.is_in_use(file)).then_some(function)
    }

    /// Whether hardly any function of a file is without a call. Where many are, as in a sketch, what calls them is still to
    /// come, and none of them is an exception.
    fn is_in_use(&self, file: FileId) -> bool {
        let lock = || self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(&known) = lock().get(&file) {
            return known;
        }
        let all = (0..self.file(file).facts.functions.len() as u32).map(FnId);
        let uncalled = all.clone().filter(|&id| self.is_uncalled((file, id))).count();
        let is_in_use = uncalled * 8 < all.len();
        lock().insert(file, is_in_use);
        is_in_use
    }

    fn is_uncalled(&self, key: FnKey) -> bool {
        let (mut open, mut seen) = (vec![key], FxHashSet::from_iter([key]));
        while let Some((file, id)) = open.pop() {
            if !self.has_known_callers(file, id) {
                return false;
            }
            for caller in self.mentioning(file, id) {
                match caller {
                    Some(caller) if seen.insert(caller) => open.push(caller),
                    Some(_) => {}
                    None => return false,
                }
            }
        }
        true
    }

    /// The functions in which the name of another one stands, itself aside; `None` for a place in no function. Tests are left
    /// out: what only they call does no harm.
    fn mentioning(&self, file: FileId, id: FnId) -> Vec<Option<FnKey>> {
        let own = &self.file(file).facts[id];
        let in_test = self.in_test(file, own.span);
        let mut found = Vec::new();
        for home in self.own_files_with(&own.name) {
            let named = self.named(home);
            for &span in named.words.get(&own.name).into_iter().flatten() {
                let is_use = !named.definitions.contains(&span)
                    && (file != home || !own.span.contains(span));
                if is_use && (in_test || !self.in_test(home, span)) {
                    found.push(named.function_at(span).map(|caller| (home, caller)));
                }
            }
        }
        found
    }

    /// Whether only code of the run can call a function, and only by its name: others do not see it, no trait asks for it,
    /// and no macro has it in its hands.
    fn has_known_callers(&self, file: FileId, id: FnId) -> bool {
        let facts = &self.file(file).facts;
        let own = &facts[id];
        let block = match own.owner {
            Owner::Module => &[][..],
            Owner::Impl(block) if facts[block].trait_.is_none() => &facts[block].attrs[..],
            _ => return false,
        };
        let macros = facts.unread.iter().chain(&facts.expansions).chain(&facts.derived);
        !self.is_main(file, id)
            && self.is_of_target(file, own.public)
            && self.are_inert(file, own.module, &own.attrs)
            && self.are_inert(file, own.module, block)
            && modules_around(facts, own.module)
                .all(|module| self.are_inert(file, module, &facts[module].attrs))
            && !macros.into_iter().any(|span| span.contains(own.name_span))
    }

    /// Whether all who can use what stands in a file are of the run: of what is public, the users of a program alone.
    fn is_of_target(&self, file: FileId, public: bool) -> bool {
        let world = self.world();
        let krate = &world.crates[world.modules[file.0 as usize].krate];
        let has_library = krate.package.as_ref().is_none_or(|package| {
            package.targets.iter().any(|target| target.kind == TargetKind::Lib)
        });
        match krate.kind {
            Some(TargetKind::Bin) => !public || !has_library,
            Some(_) => !public && krate.package.is_some(),
            None => false,
        }
    }

    fn named(&self, file: FileId) -> Arc<Named> {
        let lock = || self.named.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&file) {
            return Arc::clone(known);
        }
        let held = self.file(file);
        let named = Arc::new(Named::of(&held.facts, &held.source.text));
        lock().insert(file, Arc::clone(&named));
        named
    }
}

fn modules_around(facts: &Facts, module: ModuleId) -> impl Iterator<Item = ModuleId> {
    std::iter::successors(Some(module), |&module| facts[module].parent)
}
