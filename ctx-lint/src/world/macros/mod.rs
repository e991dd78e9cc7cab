//! Macros that one text defines and another calls: each text is given the definitions that its calls mean, and those that the
//! code of these calls.
//!
//! 1. Which definition a call means is told by the tokens of the texts alone: `macro_rules!`, `mod` and `use` as they are
//!    written. What calls make may define and import macros, too, and these are not seen here.
//! 2. So what is parsed later depends on a text and on what it is given, and on nothing else.
//! 3. A text that is a module of several crates is given what all of them agree on.

mod import;
mod read;
mod resolve;
mod said;
mod stub;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use self::resolve::{At, Found, Resolver};
use self::said::Said;
use super::outline::Outline;
use super::{Text, Word, World};
use crate::facts::Name;
use crate::lower::Given;
use crate::source::Span;

/// Gives the texts of a world the macros that they call. Returns the names by which macros may be called.
pub(super) fn give(world: &mut World) -> FxHashSet<Word> {
    let mut names = names(&world.texts);
    names.extend(stub::names());
    give_from(world, 0, &names);
    names
}

/// Gives the texts from a number on, which have come to a world, the macros that they call.
pub(super) fn give_new(world: &mut World, first: usize) {
    let mut all = names(&world.texts[first..]);
    all.extend(&world.words.macros);
    give_from(world, first, &all);
}

/// The names by which the macros of some texts may be called.
fn names(texts: &[Text]) -> FxHashSet<Word> {
    let outlines = || texts.iter().map(|text| &text.outline);
    let mut names: FxHashSet<Word> =
        outlines().flat_map(|outline| outline.macros.iter().copied()).collect();
    let renames = outlines().flat_map(|outline| &outline.renames);
    let new: Vec<Word> =
        renames.filter(|(old, _)| names.contains(old)).map(|&(_, new)| new).collect();
    names.extend(new);
    names
}

fn give_from(world: &mut World, first: usize, names: &FxHashSet<Word>) {
    let mut modules: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, module) in world.modules.iter().enumerate() {
        let calls = || world.texts[module.text].outline.macro_calls.iter();
        if module.text >= first && calls().any(|call| names.contains(call)) {
            modules.entry(module.text).or_default().push(at);
        }
    }
    if modules.is_empty() {
        return;
    }
    let resolver = Resolver::new(world);
    let given: Vec<(usize, Vec<Given>)> = modules
        .into_par_iter()
        .map(|(text, modules)| {
            let mut all = modules.iter().map(|&module| of_module(world, &resolver, module));
            let mut given = all.next().unwrap_or_default();
            for other in all {
                given.retain(|one| other.contains(one));
            }
            (text, given)
        })
        .filter(|(_, given)| !given.is_empty())
        .collect();
    drop(resolver);
    for (text, given) in given {
        let own = &mut world.texts[text];
        own.outline = Arc::new(widened(&own.outline, &own.parsed.source.text, &given));
        own.parsed = Arc::new(own.parsed.with(given.into()));
    }
}

/// The outline of a text with the words of all that its calls may make: as if it defined the macros itself.
fn widened(outline: &Outline, text: &str, given: &[Given]) -> Outline {
    let mut with = String::new();
    let mut seen = FxHashSet::default();
    for own in given {
        if seen.insert(&own.rules) {
            let name = own.path.rsplit("::").next().unwrap_or_default();
            _ = writeln!(with, "macro_rules! {name} {{ {} }}", own.rules);
        }
    }
    with.push_str(text);
    Outline::of(&with).standing_as(outline)
}

/// The macros that the text of a module needs there.
fn of_module(world: &World, resolver: &Resolver<'_>, module: usize) -> Vec<Given> {
    let said = resolver.said(module);
    let krate = world.modules[module].krate;
    let mut reader = Calls { resolver, module, krate, inner: FxHashMap::default() };
    let mut open: Vec<(Vec<Name>, At)> = said
        .calls
        .iter()
        .map(|call| (call.path.clone(), At { module, room: call.room, place: call.at }))
        .collect();
    let mut seen: FxHashSet<(Name, u32)> = FxHashSet::default();
    let mut found: BTreeMap<Name, Vec<(u32, Option<Found>)>> = BTreeMap::new();
    while let Some((path, at)) = open.pop() {
        let key = written(&path);
        if !seen.insert((key.clone(), at.place)) {
            continue;
        }
        let definition = resolver.resolve(at, &path);
        // The text has those of its own that a name alone means.
        let is_own = path.len() == 1
            && definition
                .is_some_and(|found| resolver.text_of(found.module) == resolver.text_of(module));
        let given = definition.filter(|_| !is_own);
        found.entry(key).or_default().push((at.place, given));
        if let Some(definition) = definition {
            open.extend(reader.inside(definition).iter().map(|path| (path.clone(), at)));
        }
    }
    found.into_iter().flat_map(|(path, places)| reader.runs(&path, places)).collect()
}

struct Calls<'a, 'w> {
    resolver: &'a Resolver<'w>,
    module: usize,
    krate: usize,
    /// The paths that the code of each definition calls.
    inner: FxHashMap<(usize, usize), Vec<Vec<Name>>>,
}

impl Calls<'_, '_> {
    /// The paths of the calls in a definition, as they are read where it is called.
    fn inside(&mut self, found: Found) -> &[Vec<Name>] {
        let home = self.home(found);
        let rules = self.rules(found).to_owned();
        self.inner.entry((found.module, found.definition)).or_insert_with(|| {
            let mut texts = vec![rules];
            let mut paths = Vec::new();
            while let Some(text) = texts.pop() {
                let said = Said::of(&text);
                let inner = said.definitions.iter().map(|own| slice(&text, own.rules).to_owned());
                texts.extend(inner);
                paths.extend(said.calls.into_iter().map(|call| call.path));
            }
            for first in paths.iter_mut().filter_map(|path| path.first_mut()) {
                if first == "$crate" {
                    *first = home.clone();
                }
            }
            paths.sort_unstable();
            paths.dedup();
            paths
        })
    }

    /// What `$crate` stands for in a definition.
    fn home(&self, found: Found) -> Name {
        let krate = self.resolver.krate_of(found.module);
        if krate == self.krate { "crate".into() } else { self.resolver.home(krate).name() }
    }

    fn rules(&self, found: Found) -> &str {
        let rules = self.resolver.said(found.module).definitions[found.definition].rules;
        slice(self.resolver.text(found.module), rules)
    }

    /// What a path means, for each row of calls for which that is the same.
    fn runs(&self, path: &Name, mut places: Vec<(u32, Option<Found>)>) -> Vec<Given> {
        places.sort_by_key(|(place, _)| *place);
        let end = self.resolver.said(self.module).end;
        let mut given = Vec::new();
        let mut rest = &places[..];
        while let Some(&(start, found)) = rest.first() {
            let length = rest.iter().take_while(|(_, other)| *other == found).count();
            rest = &rest[length..];
            let until = rest.first().map_or(end, |(place, _)| *place);
            given.extend(found.map(|found| Given {
                path: path.clone(),
                reach: Span::new(start, until),
                rules: self.rules(found).into(),
                home: self.home(found),
                is_declared: self.resolver.is_stub(found.module),
            }));
        }
        given
    }
}

fn slice(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// A path as it is written.
fn written(path: &[Name]) -> Name {
    match path {
        [first, rest @ ..] if first == "::" => format!("::{}", rest.join("::")).into(),
        path => path.join("::").into(),
    }
}

#[cfg(test)]
mod tests;
