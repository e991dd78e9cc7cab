//! What the user tells about types and functions that the analysed code does not show.

use crate::role::Role;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a path of the vocabulary is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It names a type.
    Type,
    /// It names a function.
    Function,
    /// It names a function, and what counts is the type that the function returns.
    Returned,
}

/// Where a path of the vocabulary leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lead {
    /// Neither the workspace nor its dependencies have such a crate.
    NoCrate,
    /// It begins with a name that a manifest gives to a crate; the crate itself has the name that is held.
    Renamed(String),
    /// The crate is in the workspace and has nothing of that name.
    Nowhere,
    /// To a definition.
    There,
}

/// Where the paths of vocabularies lead.
pub type Leads = BTreeMap<(Part, String), Lead>;

/// The `[vocabulary]` table of the config file.
///
/// Paths are full: the crate, the modules, the item, and for a method its type. The last part of a function's path may
/// end in `*`, for all that begin so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Vocabulary {
    /// Types that carry cancellation or request values, such as `my_app::RequestCtx`.
    pub contexts: Vec<String>,
    /// Types that cancel, or end a scope, when dropped.
    pub guards: Vec<String>,
    /// Functions and methods, to the types they return, as Rust writes them.
    pub functions: BTreeMap<String, String>,
    /// Functions that make a context without a parent.
    pub roots: Vec<String>,
    /// Functions that make a context as a placeholder, to be replaced before release.
    pub placeholders: Vec<String>,
    /// Functions that make a child of a context, as a new layer on top of it.
    pub producers: Vec<String>,
    /// Functions that make a context which keeps the values and drops the cancellation.
    pub detachers: Vec<String>,
    /// Functions that start their first argument somewhere else.
    pub spawners: Vec<String>,
    /// Functions that wait for all tasks of a scope, which ends the scope's context.
    pub joiners: Vec<String>,
    /// Functions that wait for time.
    pub sleepers: Vec<String>,
    /// Functions that ask whether a context has ended.
    pub checkers: Vec<String>,
    /// Functions that wait for the end of a context.
    pub waiters: Vec<String>,
    /// Functions that cancel.
    pub cancellers: Vec<String>,
    /// Functions that put a value into a child of a context, under their first argument.
    pub setters: Vec<String>,
    /// Functions that look such a value up.
    pub getters: Vec<String>,
}

impl Vocabulary {
    /// Adds what another one says.
    pub fn extend(&mut self, other: Self) {
        let Self {
            contexts,
            guards,
            functions,
            roots,
            placeholders,
            producers,
            detachers,
            spawners,
            joiners,
            sleepers,
            checkers,
            waiters,
            cancellers,
            setters,
            getters,
        } = other;
        self.functions.extend(functions);
        for (own, more) in [
            (&mut self.contexts, contexts),
            (&mut self.guards, guards),
            (&mut self.roots, roots),
            (&mut self.placeholders, placeholders),
            (&mut self.producers, producers),
            (&mut self.detachers, detachers),
            (&mut self.spawners, spawners),
            (&mut self.joiners, joiners),
            (&mut self.sleepers, sleepers),
            (&mut self.checkers, checkers),
            (&mut self.waiters, waiters),
            (&mut self.cancellers, cancellers),
            (&mut self.setters, setters),
            (&mut self.getters, getters),
        ] {
            own.extend(more);
        }
    }

    /// The functions that have a role.
    pub fn with_role(&self, role: Role) -> &[String] {
        match role {
            Role::Root => &self.roots,
            Role::Todo => &self.placeholders,
            Role::Derives => &self.producers,
            Role::Detaches => &self.detachers,
            Role::Spawns => &self.spawners,
            Role::Joins => &self.joiners,
            Role::Sleeps => &self.sleepers,
            Role::Checks => &self.checkers,
            Role::WaitsCancelled => &self.waiters,
            Role::Cancels => &self.cancellers,
            Role::SetsValue => &self.setters,
            Role::ReadsValue => &self.getters,
            _ => &[],
        }
    }

    /// Whether the contexts can end: something that cancels, asks or waits is named, or a guard.
    ///
    /// Otherwise they are taken to carry values alone.
    pub fn speaks_of_ends(&self) -> bool {
        [&self.guards, &self.checkers, &self.waiters, &self.cancellers]
            .into_iter()
            .any(|list| !list.is_empty())
    }

    /// Every path that is named, of types first.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let types = self.contexts.iter().chain(&self.guards);
        types.chain(self.functions.keys()).map(String::as_str).chain(self.role_paths())
    }

    /// Every path that should lead to something; of functions with a type, also the type.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &str)> {
        let types = self.contexts.iter().chain(&self.guards).map(|path| (Part::Type, path));
        let typed = self.functions.keys();
        let typed = typed.flat_map(|path| [(Part::Function, path), (Part::Returned, path)]);
        let types = types.chain(typed).map(|(part, path)| (part, path.as_str()));
        types.chain(self.role_paths().map(|path| (Part::Function, path)))
    }

    /// The crates that the type of a function begins with, in each of its paths; `None` for a type that `_` leaves open.
    pub fn crates_of_type(&self, function: &str) -> Option<impl Iterator<Item = &str>> {
        let written = self.functions.get(function)?;
        let is_inside = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        let paths = move || written.split(move |c| !is_inside(c)).filter(|path| !path.is_empty());
        let is_whole = paths().all(|path| path != "_");
        is_whole.then(|| paths().filter_map(|path| Some(path.split_once("::")?.0)))
    }

    /// Every function that is given a role.
    pub fn role_paths(&self) -> impl Iterator<Item = &str> {
        ROLES.iter().flat_map(|&role| self.with_role(role)).map(String::as_str)
    }
}

/// The crate that a path begins with.
pub fn crate_name(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// The last name of a path.
pub fn last_name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// Whether a path means all functions that begin as it does.
pub fn is_prefix(path: &str) -> bool {
    path.ends_with('*')
}

/// The roles that functions can be given.
const ROLES: [Role; 12] = [
    Role::Root,
    Role::Todo,
    Role::Derives,
    Role::Detaches,
    Role::Spawns,
    Role::Joins,
    Role::Sleeps,
    Role::Checks,
    Role::WaitsCancelled,
    Role::Cancels,
    Role::SetsValue,
    Role::ReadsValue,
];

/// Whether a path that was written means another: the same, or one that begins as far as a final `*`.
pub fn means(written: &str, path: &str) -> bool {
    match written.strip_suffix('*') {
        Some(start) => path.strip_prefix(start).is_some_and(|rest| !rest.contains("::")),
        None => written == path,
    }
}

/// What the paths of a list are for.
pub fn part_of(list: &str) -> Part {
    if matches!(list, "contexts" | "guards") { Part::Type } else { Part::Function }
}

/// What is wrong with a path in one of the lists.
pub fn path_mistake(list: &str, path: &str) -> Option<String> {
    let star = part_of(list) != Part::Type;
    let text = if star { path.strip_suffix('*').unwrap_or(path) } else { path };
    let example = if star { "my_app::RequestCtx::with_limit" } else { "my_app::RequestCtx" };
    (!is_path(text, star))
        .then(|| format!("write the full path, from the name of the crate on, such as `{example}`"))
}

/// Whether a text is names between `::`, two or more; the last may be cut short.
fn is_path(text: &str, may_end_early: bool) -> bool {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_alphanumeric() || c == '_')
    };
    match text.rsplit_once("::") {
        Some((start, last)) => {
            start.split("::").all(is_name) && (is_name(last) || may_end_early && last.is_empty())
        }
        None => false,
    }
}
