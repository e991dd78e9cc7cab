//! The same program under other names: everything that a package defines is called otherwise, and nothing else is.
//!
//! A word gets one new name wherever it is renamed, so that `S { word }` stays what it is. The new name says nothing; it is
//! written in the case of the old one, and keeps a `_` at its beginning. Lines stay where they are.
//!
//! What decides about a word is where it stands: a bare word is renamed if the package defines a variable, function or type
//! of that name. An import of another crate's item of that name gets an `as`. Behind a `::`, a word is renamed
//! if the path begins in the package, and behind a dot if a field has its name, or a method that is called there: a call of a
//! method of a library is told by the types (`Calls`).

mod config;
mod imports;
mod names;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

use crate::harness::is_rust;
use imports::{first, imported};
use names::{Names, Places};
use view::{Before, View};

/// The functions that calls call, by file and by the line and column, from 1, at which the call ends.
pub(crate) type Calls = BTreeMap<(String, usize, usize), String>;

/// A package under other names.
#[derive(Debug)]
pub(crate) struct Renamed {
    pub(crate) files: BTreeMap<String, String>,
    /// The old name of each new one.
    old: BTreeMap<String, String>,
}

impl Renamed {
    /// A text with the old names in the place of the new ones.
    pub(crate) fn back(&self, text: &str) -> String {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut old = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let end = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            old.push_str(self.old.get(&rest[..end]).map_or(&rest[..end], String::as_str));
            rest = &rest[end..];
        }
        old
    }
}

/// Gives everything that the Rust files of a package define another name. `None` if one of them does not parse.
///
/// `crates` are the names under which the package's own libraries are imported.
pub(crate) fn renamed(
    files: &BTreeMap<String, String>,
    crates: &[String],
    calls: &Calls,
) -> Option<Renamed> {
    let mut names = Names::default();
    names.crates.extend(crates.iter().cloned());
    let mut parsed = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is_rust(Path::new(path))) {
        let tokens: TokenStream = text.parse().ok()?;
        let file: syn::File = syn::parse2(tokens.clone()).ok()?;
        names.add_traits(&file);
        parsed.push((path, text, tokens, file));
    }
    let places: Vec<Places> = parsed.iter().map(|(.., file)| names.add(file)).collect();
    for tree in places.iter().flat_map(|places| &places.imports) {
        if first(tree).is_some_and(|word| names.is_root(&word)) {
            names.add_imported(tree);
        }
    }
    let foreign = calls.values().filter(|called| !names.is_own_function(called));
    let foreign = foreign.filter_map(|called| called.rsplit("::").next()).collect();
    let mut aliased = BTreeSet::new();
    for tree in places.iter().flat_map(|places| &places.imports) {
        imported(tree, None, &mut aliased);
    }
    let taken = parsed.iter().flat_map(|(_, _, tokens, _)| words(tokens.clone())).collect();
    let mut new = New { taken, given: BTreeMap::new() };
    let mut result = files.clone();
    for ((path, text, tokens, _), places) in parsed.into_iter().zip(&places) {
        let mut edits = Edits {
            names: &names,
            places,
            new: &mut new,
            calls,
            foreign: &foreign,
            imported: &aliased,
            path,
            list: Vec::new(),
        };
        places.imports.iter().for_each(|tree| edits.import(tree));
        edits.stream(tokens);
        let mut list = edits.list;
        list.sort_by_key(|(range, _)| range.start);
        let mut text = text.clone();
        for (range, new) in list.into_iter().rev() {
            text.replace_range(range, &new);
        }
        result.insert(
            path.clone(),
            config::renamed(&text, &names, &mut new, config::Part::Directives),
        );
    }
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("ctx-lint.toml")) {
        result.insert(path.clone(), config::renamed(text, &names, &mut new, config::Part::Whole));
    }
    // A message says `loop` of `r#loop`.
    let plain = |old: String| old.trim_start_matches("r#").to_owned();
    let old = new.given.into_iter().map(|(old, new)| (new, plain(old))).collect();
    Some(Renamed { files: result, old })
}

/// All words of a text.
fn words(tokens: TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(word) => _ = found.insert(word.to_string()),
            TokenTree::Group(group) => found.extend(words(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

/// The new names that have been given.
struct New {
    taken: BTreeSet<String>,
    given: BTreeMap<String, String>,
}

impl New {
    fn of(&mut self, name: &str) -> String {
        if let Some(new) = self.given.get(name) {
            return new.clone();
        }
        let bare = name.trim_start_matches("r#");
        let inner = bare.trim_start_matches('_');
        let stem = match inner.chars().next() {
            Some(first) if first.is_uppercase() => {
                let is_const = inner.len() > 1 && !inner.contains(char::is_lowercase);
                if is_const { "C" } else { "T" }
            }
            _ => "v",
        };
        let start = &bare[..bare.len() - inner.len()];
        let mut number = self.given.len();
        while self.taken.contains(&format!("{start}{stem}{number}")) {
            number += 1000;
        }
        let new = format!("{start}{stem}{number}");
        self.taken.insert(new.clone());
        self.given.insert(name.to_owned(), new.clone());
        new
    }
}

struct Edits<'n> {
    names: &'n Names,
    places: &'n Places,
    new: &'n mut New,
    calls: &'n Calls,
    /// The functions of libraries that are called somewhere.
    foreign: &'n BTreeSet<&'n str>,
    /// What is imported somewhere.
    imported: &'n BTreeSet<String>,
    path: &'n str,
    list: Vec<(Range<usize>, String)>,
}

impl Edits<'_> {
    fn rename(&mut self, ident: &Ident) {
        let new = self.new.of(&ident.to_string());
        self.list.push((ident.span().byte_range(), new));
    }

    fn stream(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let view = View(&trees);
        let mut import = false;
        for (at, tree) in trees.iter().enumerate() {
            match tree {
                TokenTree::Group(group) if view.is_attribute(at) => self.attribute(group.stream()),
                TokenTree::Group(group) if !import => self.stream(group.stream()),
                TokenTree::Literal(literal) => self.literal(literal),
                TokenTree::Ident(word) if word == "use" && !view.is(at.wrapping_sub(1), '+') => {
                    // `impl Trait + use<'a>` is no import.
                    import = !view.is(at + 1, '<');
                }
                TokenTree::Ident(word) if !import && self.is_renamed(word, &view, at) => {
                    self.rename(word);
                }
                TokenTree::Punct(own) if own.as_char() == ';' => import = false,
                _ => {}
            }
        }
    }

    /// Of an attribute only the parameters that it skips are names of the package.
    fn attribute(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, tree) in trees.iter().enumerate() {
            let TokenTree::Group(group) = tree else { continue };
            if matches!(at.checked_sub(1).map(|at| &trees[at]), Some(TokenTree::Ident(word)) if word == "skip")
            {
                self.stream(group.stream());
            } else {
                self.attribute(group.stream());
            }
        }
    }

    fn is_renamed(&self, word: &Ident, view: &View<'_>, at: usize) -> bool {
        let name = word.to_string();
        let start = word.span().byte_range().start;
        if self.places.kept.contains(&start) || view.is_of_macro(at) {
            return false;
        }
        if self.places.defined.contains(&start) {
            return true;
        }
        let leads = view.is_path_start(at);
        if self.names.files.contains(&name) && (leads || view.is_after_word(at, "mod")) {
            return false;
        }
        let is_own_call = || {
            let Some(end) = view.call_end(at) else { return true };
            let called = self.calls.get(&(self.path.to_owned(), end.0, end.1));
            called
                .map_or(!self.foreign.contains(&*name), |called| self.names.is_own_function(called))
        };
        if view.is_after_dot(at) {
            return if view.call_end(at).is_some() {
                self.names.members.contains(&name) && is_own_call()
            } else {
                self.names.fields.contains(&name)
            };
        }
        if view.is_in_path(at) {
            return self.names.is_known(&name) && self.is_own_path(view, at) && is_own_call();
        }
        if leads && !self.names.owners.contains(&name) && !self.imported.contains(&name) {
            // A crate or a module of one, which is called like a variable.
            return false;
        }
        let is_label = view.is(at + 1, ':') && !view.is(at + 2, ':');
        self.names.free.contains(&name) || is_label && self.names.fields.contains(&name)
    }

    /// Whether the path that goes on here begins in the package.
    fn is_own_path(&self, view: &View<'_>, at: usize) -> bool {
        match view.before_path(at) {
            Before::Word(before) => {
                let TokenTree::Ident(word) = &view.0[before] else { return false };
                if view.is_in_path(before) {
                    return self.is_own_path(view, before);
                }
                self.names.is_root(&word.to_string())
            }
            // `<T as Trait>::name`
            Before::Qualified(range) => view.0[range].iter().any(
                |tree| matches!(tree, TokenTree::Ident(word) if self.names.is_root(&word.to_string())),
            ),
            Before::Nothing => false,
        }
    }

    /// `"{name}"` names a variable.
    fn literal(&mut self, literal: &Literal) {
        let text = literal.to_string();
        for (at, _) in text.match_indices('{') {
            let rest = &text[at + 1..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(0);
            let ends = rest[end..].starts_with([':', '}']);
            if ends && self.names.free.contains(&rest[..end]) {
                let start = literal.span().byte_range().start + at + 1;
                let new = self.new.of(&rest[..end]);
                self.list.push((start..start + end, new));
            }
        }
    }
}

#[test]
fn what_a_package_defines_gets_another_name_and_nothing_else_does() {
    let text = "//@ vocabulary.contexts = [\"fixture::Own\", \"a::Own\"]\nuse a::{b::time, send};\nconst LIMIT: u8 = 1;\nstatic ALL: Q = Q;\nstruct Own { queue: Q }\nimpl Own {\n    fn put<'put>(&'put self, queue: u8) -> Option<u8> {\n        let _held = self.queue.send(queue);\n        a::put::<Own>(send(queue + LIMIT), &ALL).map(|one| format!(\"{one}{{queue}}\"));\n        let time = time::now(Own::put);\n        other.put(1, time);\n        select! { got = other.next() => got.put(), }\n    }\n}\nimpl a::Foreign for Own {\n    fn next(&self) {}\n}\n";
    let files = BTreeMap::from([("src/lib.rs".to_owned(), text.to_owned())]);
    let calls = Calls::from([(("src/lib.rs".to_owned(), 11, 27), "a::Queue::put".to_owned())]);
    let renamed = renamed(&files, &["fixture".to_owned()], &calls).expect("Rust");
    let new = &renamed.files["src/lib.rs"];
    let gone = [
        "fixture::Own",
        "struct Own",
        "queue:",
        "fn put",
        "_held",
        "one|",
        "{one}",
        "got",
        "LIMIT",
        "ALL",
        "Own::put",
        "got.put",
    ];
    for gone in gone {
        assert!(!new.contains(gone), "{gone} is left:\n{new}");
    }
    let kept = [
        "a::Own",
        "use a::{b::time as v",
        ", send}",
        "<'put>",
        ".send(",
        "a::put::<",
        "(send(",
        "::now(",
        "other.put(1",
        "other.next()",
        "Option<u8>",
        "fn next(",
    ];
    for kept in kept {
        assert!(new.contains(kept), "{kept} is gone:\n{new}");
    }
    assert_eq!(new.lines().count(), text.lines().count());
    assert_eq!(renamed.back(new).replace("time as time", "time"), text);
}
