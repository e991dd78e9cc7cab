//! Which function a call calls.

use super::{Cause, Def, Hir, Space, Subst};
use crate::facts::{FnId, Function, Name, Owner};
use crate::source::FileId;

/// A resolved call.
#[derive(Clone, Debug)]
pub struct Callee {
    /// Where the function is declared.
    pub file: FileId,
    /// Which it is there.
    pub id: FnId,
    /// What is known of its type parameters, `Self` among them.
    pub subst: Subst,
    /// Whether nothing else can be meant: false for a method of an extension trait on a receiver whose type is not known,
    /// and for one of several functions of which it is not known which is meant.
    pub certain: bool,
}

impl Hir {
    /// The function that a callee is.
    pub fn function(&self, callee: &Callee) -> &Function {
        &self.facts(callee.file)[callee.id]
    }

    /// A callee's full path, such as `tokio::time::sleep` or `tokio::sync::Mutex::lock`.
    pub fn callee_path(&self, callee: &Callee) -> Name {
        self.fn_path(callee.file, callee.id)
    }

    /// The full path of a function or method.
    pub fn fn_path(&self, file: FileId, id: FnId) -> Name {
        let facts = self.facts(file);
        let function = &facts[id];
        let outer = match function.owner {
            Owner::Impl(id) => {
                let module = facts[id].module;
                let path = facts[id].self_ty.peel_refs().as_path();
                let def = path.and_then(|path| self.resolve(file, module, path, Space::Type));
                def.map(|def| self.path_of(&def)).unwrap_or_default()
            }
            Owner::Trait(id) => self.path_of(&Def::Trait(file, id)),
            Owner::Module | Owner::Foreign => return self.path_of(&Def::Fn(file, id)),
        };
        format!("{outer}::{}", function.name).into()
    }

    /// A definition's own name, for messages.
    pub fn name_of(&self, def: &Def) -> Name {
        let last = |path: &Name| path.rsplit("::").next().map(Name::new).unwrap_or_default();
        match def {
            Def::Extern(path) | Def::Prim(path) => last(path),
            Def::Module(..) => last(&self.path_of(def)),
            Def::Fn(file, id) => self.facts(*file)[*id].name.clone(),
            Def::Type(file, id) => self.facts(*file)[*id].name.clone(),
            Def::Variant(file, id, number) => {
                self.facts(*file)[*id].variants[*number as usize].name.clone()
            }
            Def::Alias(file, id) => self.facts(*file)[*id].name.clone(),
            Def::Value(file, id) => self.facts(*file)[*id].name.clone(),
            Def::Trait(file, id) => self.facts(*file)[*id].name.clone(),
            // All of them have the name that led there.
            Def::OneOf(list) => {
                list.first().map(|(_, first)| self.name_of(first)).unwrap_or_default()
            }
        }
    }

    /// The cause for what is not known of something of a crate without sources and stub, by its path in a file.
    pub(super) fn crate_cause(&self, file: FileId, path: &str) -> Cause {
        let name = path.split("::").next().unwrap_or_default();
        let package = self.file(file).package.as_deref();
        let real = package.and_then(|package| package.renames.get(name));
        Cause::Crate(real.map_or(name, String::as_str).into())
    }

    /// Whether two files belong to the same crate.
    pub fn share_a_crate(&self, one: FileId, other: FileId) -> bool {
        self.tree.place(one).krate == self.tree.place(other).krate
    }

    /// The name of the crate that a file belongs to.
    pub fn crate_of(&self, file: FileId) -> Name {
        self.tree.crate_name(self.tree.place(file).krate).into()
    }
}
