//! Whether something runs when a value is dropped, and whether it is copied where it is used.

use super::{Flows, Part};
use rustc_hash::FxHashSet;

use crate::facts::{ExprId, Name, TypeKind};
use crate::hir::{Def, Hir, Lang, Type};
use crate::role::Role;
use crate::source::FileId;

/// How many types are looked at for one question: those of a tree of syntax are some hundred.
const MAX_PARTS: usize = 2_000;

/// What has been looked at for one question. Types may hold each other in a circle, and one may be a part of many.
#[derive(Default)]
struct Visited {
    /// The definitions around the type that is looked at.
    around: Vec<Def>,
    /// All types.
    seen: FxHashSet<Type>,
}

impl Visited {
    /// For a question of its own at the same place.
    fn apart(&self) -> Self {
        Self { around: self.around.clone(), seen: FxHashSet::default() }
    }
}

/// Whether something runs when a value of a type is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Glue {
    /// Nothing.
    No,
    /// It is not known.
    Unknown,
    /// A destructor, its own or that of a part.
    Yes,
}

/// The place from where a type is looked at. Only closures that stand inside of it or before it can be asked for what
/// they hold, so that no graph waits for itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'h> {
    pub(super) flows: &'h Flows,
    pub(super) hir: &'h Hir,
    pub(super) file: FileId,
    pub(super) root: ExprId,
}

impl View<'_> {
    /// Whether values of a type are copied; nothing where that is not known.
    pub(super) fn is_copy(&self, ty: &Type) -> Option<bool> {
        match ty {
            Type::Unknown(_) | Type::Infer(_) | Type::Extern(..) | Type::Proj(..) => None,
            Type::Never | Type::Ref(false, _) | Type::Ptr(_) | Type::Fn(..) => Some(true),
            Type::Prim(name) => Some(name != "str"),
            Type::Ref(true, _) | Type::Slice(_) | Type::Dyn(_) | Type::Future(_) => Some(false),
            Type::Tuple(parts) => self.all_copy(parts),
            Type::Array(inner) => self.is_copy(inner),
            Type::OneOf(list) => same(list.iter().map(|(_, ty)| self.is_copy(ty))).flatten(),
            Type::Closure(file, id) => {
                let captures = &self.closure(*file, *id)?.captures;
                let parts: Option<Vec<bool>> = captures
                    .iter()
                    .map(|capture| match capture.by_ref {
                        Some(mutable) => Some(!mutable),
                        None => self.is_copy(&capture.ty),
                    })
                    .collect();
                Some(parts?.into_iter().all(|is| is))
            }
            Type::Adt(..) | Type::Param(..) | Type::Opaque(_) => {
                if self.has_copy(ty) {
                    return Some(true);
                }
                // Without an impl for the type's name, no arguments make it `Copy`.
                let is_named = matches!(ty, Type::Adt(..));
                let may_be = || self.hir.derives_copy(ty) || self.hir.implements(ty, Lang::Copy);
                if is_named && !may_be() {
                    return Some(false);
                }
                let holds_unknown = ty.first_unknown().is_some();
                (!holds_unknown || self.glue(ty) == Glue::Yes).then_some(false)
            }
        }
    }

    fn has_copy(&self, ty: &Type) -> bool {
        if self.hir.has_lang(ty, Lang::Copy) {
            return true;
        }
        let Type::Adt(_, args) = ty else { return false };
        self.hir.derives_copy(ty) && args.iter().all(|ty| self.is_copy(ty) == Some(true))
    }

    fn all_copy(&self, parts: &[Type]) -> Option<bool> {
        let parts: Vec<_> = parts.iter().map(|ty| self.is_copy(ty)).collect();
        if parts.contains(&Some(false)) {
            return Some(false);
        }
        (!parts.contains(&None)).then_some(true)
    }

    /// Whether something runs when a value of a type is dropped.
    pub(super) fn glue(&self, ty: &Type) -> Glue {
        self.glue_in(ty, &mut Visited::default())
    }

    fn glue_in(&self, ty: &Type, visited: &mut Visited) -> Glue {
        match ty {
            Type::Unknown(_)
            | Type::Infer(_)
            | Type::Extern(..)
            | Type::Proj(..)
            | Type::Future(_) => Glue::Unknown,
            Type::Never | Type::Prim(_) | Type::Ref(..) | Type::Ptr(_) | Type::Fn(..) => Glue::No,
            Type::Dyn(_) => Glue::Yes,
            Type::Tuple(parts) => self.most(parts, visited),
            Type::Slice(inner) | Type::Array(inner) => self.glue_in(inner, visited),
            Type::OneOf(list) => {
                let apart = |ty| self.glue_in(ty, &mut visited.apart());
                same(list.iter().map(|(_, ty)| apart(ty))).unwrap_or(Glue::Unknown)
            }
            Type::Param(..) if self.hir.has_lang(ty, Lang::Copy) => Glue::No,
            Type::Param(..) => Glue::Yes,
            Type::Opaque(_) if self.hir.has_lang(ty, Lang::Copy) => Glue::No,
            Type::Opaque(_) => Glue::Unknown,
            Type::Closure(file, id) => {
                let Some(graph) = self.closure(*file, *id) else { return Glue::Unknown };
                let owned = graph.captures.iter().filter(|capture| capture.by_ref.is_none());
                let parts: Vec<Type> = owned.map(|own| own.ty.clone()).collect();
                self.most(&parts, visited)
            }
            Type::Adt(def, args) => {
                // A part that leads back to the type itself adds nothing, nor does one that has been looked at.
                if visited.around.contains(def) || !visited.seen.insert(ty.clone()) {
                    return Glue::No;
                }
                if visited.seen.len() > MAX_PARTS {
                    return Glue::Unknown;
                }
                visited.around.push(def.clone());
                let glue = self.glue_of_adt(ty, def, args, visited);
                visited.around.pop();
                glue
            }
        }
    }

    fn most(&self, parts: &[Type], visited: &mut Visited) -> Glue {
        let mut most = Glue::No;
        for ty in parts {
            most = most.max(self.glue_in(ty, visited));
            if most == Glue::Yes {
                break;
            }
        }
        most
    }

    fn glue_of_adt(&self, ty: &Type, def: &Def, args: &[Type], visited: &mut Visited) -> Glue {
        if self.has_copy(ty) {
            return Glue::No;
        }
        match self.hir.stated_role(def, Role::Destructor) {
            Some("none") => return Glue::No,
            Some("inner") => return self.most(args, visited),
            Some(_) => return Glue::Yes,
            None => {}
        }
        if self.hir.has_lang(ty, Lang::Drop) {
            return Glue::Yes;
        }
        let Def::Type(file, id) = def else { return Glue::Unknown };
        let own = &self.hir.facts(*file)[*id];
        let is_open = own.kind == TypeKind::Enum || !self.hir.is_stub(*file);
        match own.kind {
            TypeKind::Union => Glue::No,
            _ if !is_open => Glue::Unknown,
            _ => {
                let fields = self.hir.variants_of(ty).into_iter().flat_map(|own| own.fields);
                let parts: Vec<Type> = fields.map(|(_, ty)| ty).collect();
                self.most(&parts, visited)
            }
        }
    }

    /// The graph of a closure that can be asked from here.
    pub(super) fn closure(&self, file: FileId, id: ExprId) -> Option<&super::Graph> {
        let facts = self.hir.facts(file);
        let inside = self.root < id && id < facts[self.root].end;
        let before = facts[id].end <= self.root;
        (file == self.file && (inside || before)).then(|| self.flows.graph(self.hir, file, id))?
    }

    /// The step behind a `*`.
    pub(super) fn behind(&self, ty: &Type) -> Part {
        match ty.def() {
            Some(def) if self.hir.is_lang(def, Lang::Box) => Part::Unbox,
            _ => Part::Deref,
        }
    }

    /// The type of a part of a value.
    pub(super) fn place_type(&self, whole: &Type, parts: &[Part]) -> Type {
        let mut ty = whole.clone();
        let mut variant = 0;
        for part in parts {
            match part {
                Part::Variant(number, _) => {
                    variant = *number as usize;
                    continue;
                }
                Part::Field(name) => {
                    let fields = self.fields(&ty, variant);
                    let found = fields.into_iter().find(|(own, _)| own == name);
                    ty = found.map_or(Type::UNKNOWN, |(_, ty)| ty);
                }
                Part::Deref | Part::Unbox => {
                    ty = match &ty {
                        Type::Ref(_, inner) | Type::Ptr(inner) => (**inner).clone(),
                        ty => self.hir.deref(ty).unwrap_or_default(),
                    };
                }
                Part::Index => {
                    ty = match &ty {
                        Type::Slice(inner) | Type::Array(inner) => (**inner).clone(),
                        _ => Type::UNKNOWN,
                    };
                }
            }
            variant = 0;
        }
        ty
    }

    /// The fields of a tuple, of a struct, or of a variant.
    pub(super) fn fields(&self, ty: &Type, variant: usize) -> Vec<(Name, Type)> {
        match ty {
            Type::Tuple(parts) => {
                let numbered = parts.iter().enumerate();
                numbered.map(|(at, ty)| (at.to_string().into(), ty.clone())).collect()
            }
            ty => {
                let own = self.hir.variants_of(ty).into_iter().nth(variant);
                own.map(|own| own.fields).unwrap_or_default()
            }
        }
    }

    /// The number of a field in the order in which its type declares it.
    pub(super) fn field_number(&self, ty: &Type, name: &Name) -> Option<usize> {
        self.fields(ty, 0).iter().position(|(own, _)| own == name)
    }
}

/// What all of several are, if they are alike.
fn same<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}
