//! What the functions of a declared context mean, found in the project's own sources.
//!
//! A type that the vocabulary calls a context, and whose impl is in the run, says by the signatures and bodies of its
//! methods which of them make a child, put a value into it, look one up, ask for its end, wait for it, or bring it about.
//! So three lines of vocabulary are enough. A role that is inferred has no weight against one that is declared: of a
//! function that a list names, nothing is inferred.
//!
//! A wrong role makes wrong findings, so a body must show the role: by the roles of what it calls, the types of what it
//! touches, and where values go. What a function is called says nothing.
//!
//! Roles rest on one another: a method that calls a checker is one. They are looked for in rounds, until nothing is
//! added. The cost of a round is linear in the functions of the types concerned.

mod body;
mod child;
mod end;
mod kin;
mod make;
mod mark;
mod scope;
mod value;
mod wait;

use crate::role::Role;
use rustc_hash::{FxHashMap, FxHashSet};

use self::body::Body;
use self::kin::Kin;
use self::mark::Ends;
use super::{Def, Index};
use crate::facts::{FnId, Owner};
use crate::source::FileId;
use crate::vocabulary::means;

/// A role that a body shows, and what it says.
type Shown = (Role, &'static str);

/// The roles of functions.
type Roles = FxHashMap<(FileId, FnId), Vec<Shown>>;

/// Roles that were found in the sources.
#[derive(Debug, Default)]
pub(super) struct Inferred {
    roles: Roles,
    /// Types of the run that declared contexts are made of.
    parts: FxHashSet<Def>,
    /// Declared contexts that show how they end.
    ending: FxHashSet<Def>,
}

impl Index {
    /// What the sources show of a function's role.
    pub(super) fn inferred_fn_role(
        &self,
        file: FileId,
        id: FnId,
        role: Role,
    ) -> Option<&'static str> {
        let own = self.inferred.roles.get(&(file, id))?;
        own.iter().find(|(known, _)| *known == role).map(|(_, text)| *text)
    }

    /// Whether a type of the run is what a declared context is made of, such as the node behind its handle.
    pub fn is_part_of_context(&self, def: &Def) -> bool {
        self.inferred.parts.contains(def)
    }

    /// Whether the methods of a declared context show how it ends.
    pub(super) fn shows_its_end(&self, def: &Def) -> bool {
        self.inferred.ending.contains(def)
    }

    /// Finds the roles of the functions around declared contexts.
    pub(super) fn infer_roles(&mut self) {
        if self.vocabulary.contexts.is_empty() {
            return;
        }
        let kin = self.kin();
        if kin.contexts.is_empty() {
            return;
        }
        self.inferred.parts = kin.parts.iter().cloned().collect();
        let listed: Vec<String> = self.vocabulary.role_paths().map(str::to_owned).collect();
        let functions = self.functions_around(&kin, &listed);
        let ends = self.ends(&kin);
        self.settle(|index| {
            let mut roles = Roles::default();
            for &(file, id, family) in &functions {
                let Some(body) = Body::of(index, file, id) else { continue };
                let found = roles_of(&body, family, &kin, &ends);
                if !found.is_empty() {
                    roles.insert((file, id), found);
                }
            }
            roles
        });
        let ending = kin.contexts.iter().filter(|def| {
            self.methods_of(def).any(|own| {
                [Role::Checks, Role::WaitsCancelled, Role::Cancels]
                    .iter()
                    .any(|&role| self.inferred_fn_role(own.0, own.1, role).is_some())
            })
        });
        self.inferred.ending = ending.cloned().collect();
    }

    /// Looks for roles until a round finds those that it began with.
    ///
    /// A role may also go when another one comes, so that the same roles can come back. Then those that came and went are
    /// taken away, and none is added any more, so that there is an end.
    fn settle(&mut self, round: impl Fn(&Self) -> Roles) {
        let mut seen: Vec<Roles> = Vec::new();
        let mut only_fewer = false;
        loop {
            let mut roles = round(self);
            if only_fewer {
                keep_common(&mut roles, &self.inferred.roles);
            }
            if roles == self.inferred.roles {
                return;
            }
            let before = std::mem::replace(&mut self.inferred.roles, roles);
            if only_fewer {
                continue;
            }
            seen.push(before);
            if let Some(first) = seen.iter().position(|before| *before == self.inferred.roles) {
                for other in seen.drain(first..) {
                    keep_common(&mut self.inferred.roles, &other);
                }
                only_fewer = true;
            }
        }
    }

    /// The functions that may have a role, but for those that the vocabulary speaks of.
    fn functions_around(&self, kin: &Kin, listed: &[String]) -> Vec<(FileId, FnId, Family)> {
        let families = [
            (&kin.contexts, Family::Context),
            (&kin.guards, Family::Guard),
            (&kin.parts, Family::Part),
            (&kin.holders, Family::Holder),
        ];
        let methods = families.into_iter().flat_map(|(defs, family)| {
            defs.iter()
                .flat_map(|def| self.methods_of(def))
                .map(move |(file, id)| (file, id, family))
        });
        let own = self.own_files();
        let free = own.flat_map(|file| {
            let functions = self.file(file).facts.functions.iter().enumerate();
            functions
                .filter(|(_, function)| function.owner == Owner::Module)
                .map(move |(number, _)| (file, FnId(number as u32), Family::Free))
        });
        let is_listed = |file: FileId, id: FnId| {
            !listed.is_empty() && {
                let path = self.fn_path(file, id);
                listed.iter().any(|known| means(known, &path))
            }
        };
        methods.chain(free).filter(|&(file, id, _)| !is_listed(file, id)).collect()
    }

    /// The functions in the impls of a type, without those of traits that are not the run's own.
    fn methods_of(&self, def: &Def) -> impl Iterator<Item = (FileId, FnId)> {
        let ty = super::Type::plain(def.clone());
        let impls = self.impls_of(&ty).into_iter().filter(|&(file, id)| {
            let own = &self.file(file).facts[id];
            own.trait_.as_ref().is_none_or(|path| {
                let def = self.resolve(file, own.module, path, super::Space::Type);
                def.iter()
                    .flat_map(Def::each)
                    .any(|def| matches!(def, Def::Trait(home, _) if !self.is_stub(*home)))
            })
        });
        impls.flat_map(|(file, id)| {
            self.file(file).facts[id].functions.iter().map(move |&function| (file, function))
        })
    }
}

/// What a function belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    /// A declared context.
    Context,
    /// A declared guard.
    Guard,
    /// A type that a context is made of.
    Part,
    /// A type that holds a context.
    Holder,
    /// A module.
    Free,
}

/// Takes away the roles that are not among others.
fn keep_common(roles: &mut Roles, others: &Roles) {
    roles.retain(|function, own| {
        let others = others.get(function).map_or(&[][..], Vec::as_slice);
        own.retain(|role| others.contains(role));
        !own.is_empty()
    });
}

fn roles_of(body: &Body<'_>, family: Family, kin: &Kin, ends: &Ends) -> Vec<Shown> {
    let mut roles = Vec::new();
    match family {
        Family::Context => {
            roles.extend(child::roles(body, kin, ends));
            roles.extend(value::reads(body, kin));
            roles.extend(end::roles(body, ends));
            roles.extend(scope::roles(body, kin));
        }
        Family::Guard => roles.extend(end::cancels(body, ends)),
        Family::Part => {
            roles.extend(end::roles(body, ends));
        }
        Family::Holder => {
            roles.extend(end::cancels(body, ends));
            roles.extend(scope::roles(body, kin));
        }
        Family::Free => roles.extend(scope::spawns(body, kin)),
    }
    roles
}
