//! What the user's vocabulary says of functions, and of crates whose sources are not in the run.

use crate::role::Role;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Index;
use crate::facts::FnId;
use crate::source::FileId;
use crate::vocabulary::{Vocabulary, means};
use crate::world::World;

impl Index {
    /// What the user's vocabulary says of a function.
    pub(super) fn declared_fn_role(
        &self,
        file: FileId,
        id: FnId,
        role: Role,
    ) -> Option<&'static str> {
        let vocabulary = &self.vocabulary;
        // What puts a value into a child makes a child, and so does what detaches one; a placeholder has no parent.
        let also: &[Role] = match role {
            Role::Derives => &[Role::SetsValue, Role::Detaches],
            Role::Root => &[Role::Todo],
            _ => &[],
        };
        let mut listed = vocabulary
            .with_role(role)
            .iter()
            .chain(also.iter().flat_map(|&role| vocabulary.with_role(role)))
            .peekable();
        listed.peek()?;
        let name = &self.file(file).facts[id].name;
        let fits = |path: &str| path.rsplit("::").next().is_some_and(|last| means(last, name));
        let mut near = listed.filter(|path| fits(path)).peekable();
        near.peek()?;
        let path = self.fn_path(file, id);
        near.find(|known| means(known, &path))?;
        Some(if role == Role::Spawns { how(vocabulary, &path) } else { "" })
    }
}

/// What a declared spawner does: tasks of a type that joins them cannot outlive it unseen.
fn how(vocabulary: &Vocabulary, path: &str) -> &'static str {
    let owner = |path: &str| path.rsplit_once("::").map(|(owner, _)| owner.to_owned());
    let joined = vocabulary.joiners.iter().any(|joiner| owner(joiner) == owner(path));
    if joined { "scoped" } else { "task" }
}

/// Declarations, as stubs write them, of what the vocabulary names in crates that are neither in the run nor known.
pub(super) fn stubs(
    vocabulary: &Vocabulary,
    world: &World,
    is_known: impl Fn(&str) -> bool,
) -> Vec<(String, String)> {
    let own = |name: &str| {
        let mut packages = world.crates.iter().filter_map(|krate| krate.package.as_ref());
        packages.any(|own| own.crate_name == name && !own.is_external)
    };
    let mut crates: BTreeMap<&str, Module<'_>> = BTreeMap::new();
    for path in vocabulary.paths().filter(|path| !path.ends_with('*')) {
        let Some((name, rest)) = path.split_once("::") else { continue };
        if !own(name) && !is_known(name) {
            crates.entry(name).or_default().add(rest, path, vocabulary);
        }
    }
    crates
        .into_iter()
        .map(|(name, module)| {
            let mut text = String::new();
            module.write(&mut text);
            (name.to_owned(), text)
        })
        .collect()
}

#[derive(Default)]
struct Module<'v> {
    modules: BTreeMap<&'v str, Self>,
    /// Types, with the declarations of their methods.
    types: BTreeMap<&'v str, BTreeSet<String>>,
    functions: BTreeSet<String>,
}

impl<'v> Module<'v> {
    fn add(&mut self, rest: &'v str, path: &str, vocabulary: &Vocabulary) {
        let is_type = |name: &str| name.starts_with(char::is_uppercase);
        match rest.split_once("::") {
            Some((ty, method)) if is_type(ty) => {
                let list = self.types.entry(ty).or_default();
                list.insert(declaration(method, path, vocabulary, true));
            }
            Some((module, rest)) => {
                self.modules.entry(module).or_default().add(rest, path, vocabulary);
            }
            None if is_type(rest) => _ = self.types.entry(rest).or_default(),
            None => _ = self.functions.insert(declaration(rest, path, vocabulary, false)),
        }
    }

    fn write(&self, text: &mut String) {
        for (name, methods) in &self.types {
            let methods: String = methods.iter().map(String::as_str).collect();
            _ = write!(
                text,
                "pub struct {name} {{}} impl {name} {{ {methods} }} impl Clone for {name} {{}} "
            );
        }
        text.extend(self.functions.iter().map(String::as_str));
        for (name, module) in &self.modules {
            _ = write!(text, "pub mod {name} {{ ");
            module.write(text);
            text.push_str("} ");
        }
    }
}

/// A function's declaration, as far as its roles tell.
fn declaration(name: &str, path: &str, vocabulary: &Vocabulary, is_method: bool) -> String {
    let has = |roles: &[Role]| {
        roles.iter().any(|&role| vocabulary.with_role(role).iter().any(|known| means(known, path)))
    };
    let waits = if has(&[Role::Sleeps, Role::WaitsCancelled, Role::Joins]) { "async " } else { "" };
    let receiver = if is_method && !has(&[Role::Root, Role::Todo]) { "&self" } else { "" };
    let owner = path.rsplit_once("::").map_or("", |(owner, _)| owner);
    let makes = has(&[Role::Root, Role::Todo, Role::Derives, Role::Detaches, Role::SetsValue]);
    let ret = if makes && vocabulary.contexts.iter().any(|known| known == owner) {
        "Self"
    } else if has(&[Role::Checks]) {
        "bool"
    } else {
        "_"
    };
    format!("pub {waits}fn {name}({receiver}) -> {ret} {{}} ")
}
