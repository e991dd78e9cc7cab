//! Types as far as they are known. What is not known is [`Type::Unknown`], and rules stay silent on it.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::{Cause, Def};
use crate::facts::{self, Cfg, Name};
use crate::source::FileId;

/// See [`Type::is_too_big`].
const MAX_PARTS: usize = 300;

/// A type. Its parts are shared, so that a copy costs little.
#[derive(Clone, Debug)]
pub enum Type {
    /// Not known, and why.
    Unknown(Cause),
    /// `!`.
    Never,
    /// A struct, enum or union of the world or of a stub, with its type arguments.
    Adt(Def, Types),
    /// A type of an unknown crate, by full path.
    Extern(Name, Types),
    /// A primitive.
    Prim(Name),
    /// A type parameter with its bounds. It is the same parameter whatever bounds are written beside it.
    Param(Name, Bounds),
    /// `impl A + B`.
    Opaque(Bounds),
    /// `dyn A + B`.
    Dyn(Bounds),
    /// `&T` and, with `true`, `&mut T`.
    Ref(bool, Arc<Self>),
    /// `*const T` and `*mut T`.
    Ptr(Arc<Self>),
    /// `(A, B)`.
    Tuple(Types),
    /// `[T]`.
    Slice(Arc<Self>),
    /// `[T; N]`.
    Array(Arc<Self>),
    /// The future of an async function or block.
    Future(Arc<Self>),
    /// An associated type, of a trait where that is known, of a type that is not known well enough: `T::Item`.
    Proj(Arc<Self>, Option<Arc<Bound>>, Name),
    /// A function or a pointer to one: what it takes and what it returns.
    Fn(Types, Arc<Self>),
    /// A closure of a file.
    Closure(FileId, facts::ExprId),
    /// A variable of inference; none is left once a body is typed.
    Infer(u32),
    /// One of several types, each under a condition.
    OneOf(Arc<[(Cfg, Self)]>),
}

/// A list of types.
pub type Types = Arc<[Type]>;

/// A list of traits that a type is known to implement.
pub type Bounds = Arc<[Bound]>;

/// A trait that a type is known to implement.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub def: Def,
    /// Its type arguments.
    pub args: Types,
    /// Its associated types.
    pub assoc: Arc<[(Name, Type)]>,
}

impl Default for Type {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown(_), Self::Unknown(_)) | (Self::Never, Self::Never) => true,
            (Self::Adt(own, left), Self::Adt(other, right)) => own == other && left == right,
            (Self::Extern(own, left), Self::Extern(other, right)) => own == other && left == right,
            (Self::Prim(own), Self::Prim(other)) | (Self::Param(own, _), Self::Param(other, _)) => {
                own == other
            }
            (Self::Opaque(own), Self::Opaque(other)) | (Self::Dyn(own), Self::Dyn(other)) => {
                own == other
            }
            (Self::Ref(own, left), Self::Ref(other, right)) => own == other && left == right,
            (Self::Tuple(own), Self::Tuple(other)) => own == other,
            (Self::Ptr(own), Self::Ptr(other))
            | (Self::Slice(own), Self::Slice(other))
            | (Self::Array(own), Self::Array(other))
            | (Self::Future(own), Self::Future(other)) => own == other,
            (Self::Proj(own, _, left), Self::Proj(other, _, right)) => {
                left == right && own == other
            }
            (Self::Fn(own, left), Self::Fn(other, right)) => own == other && left == right,
            (Self::Closure(own, left), Self::Closure(other, right)) => {
                own == other && left == right
            }
            (Self::Infer(own), Self::Infer(other)) => own == other,
            (Self::OneOf(own), Self::OneOf(other)) => {
                own.len() == other.len()
                    && own.iter().zip(other.iter()).all(|((_, own), (_, other))| own == other)
            }
            _ => false,
        }
    }
}

impl Eq for Type {}

impl Hash for Type {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Unknown(_) | Self::Never => {}
            Self::Adt(def, args) => (def, args).hash(state),
            Self::Extern(name, args) => (name, args).hash(state),
            Self::Prim(name) | Self::Param(name, _) => name.hash(state),
            Self::Opaque(bounds) | Self::Dyn(bounds) => {
                for bound in bounds.iter() {
                    bound.def.hash(state);
                    bound.args.hash(state);
                }
            }
            Self::Ref(mutable, inner) => (mutable, inner).hash(state),
            Self::Ptr(inner) | Self::Slice(inner) | Self::Array(inner) | Self::Future(inner) => {
                inner.hash(state);
            }
            Self::Tuple(parts) => parts.hash(state),
            Self::Proj(inner, _, name) => (inner, name).hash(state),
            Self::Fn(params, ret) => (params, ret).hash(state),
            Self::Closure(file, id) => (file, id).hash(state),
            Self::Infer(var) => var.hash(state),
            Self::OneOf(list) => list.iter().for_each(|(_, ty)| ty.hash(state)),
        }
    }
}

impl Type {
    /// Not known, for no reason that is told.
    pub const UNKNOWN: Self = Self::Unknown(Cause::Unresolved);

    /// What is left open where a type is written, and filled in by inference: `_`, and arguments that are left out.
    pub(super) const HOLE: Self = Self::Infer(u32::MAX);

    /// `()`.
    pub fn unit() -> Self {
        Self::Tuple(Arc::new([]))
    }

    /// Whether it is `()`.
    pub fn is_unit(&self) -> bool {
        matches!(self, Self::Tuple(parts) if parts.is_empty())
    }

    /// A struct, enum or union of whose arguments nothing is said.
    pub fn plain(def: Def) -> Self {
        Self::Adt(def, Arc::new([]))
    }

    /// A named primitive.
    pub fn prim(name: &str) -> Self {
        Self::Prim(name.into())
    }

    /// `bool`.
    pub fn bool() -> Self {
        Self::Prim(Name::new_static("bool"))
    }

    /// `&T`.
    pub fn shared(inner: Self) -> Self {
        Self::Ref(false, Arc::new(inner))
    }

    /// `&str`.
    pub fn text() -> Self {
        Self::shared(Self::prim("str"))
    }

    /// Whether a type has more parts than anyone would write: towers of adapters are not worth their cost.
    pub(super) fn is_too_big(&self) -> bool {
        let mut left = MAX_PARTS;
        !self.count(&mut left)
    }

    /// The type, or nothing where it has too many parts.
    pub(super) fn unless_too_big(self) -> Self {
        if self.is_too_big() { Self::Unknown(Cause::Limit) } else { self }
    }

    fn count(&self, left: &mut usize) -> bool {
        let Some(less) = left.checked_sub(1) else { return false };
        *left = less;
        let bounds_fit = |bounds: &[Bound], left: &mut usize| {
            bounds.iter().all(|bound| {
                bound.args.iter().all(|arg| arg.count(left))
                    && bound.assoc.iter().all(|(_, ty)| ty.count(left))
            })
        };
        match self {
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                list.iter().all(|ty| ty.count(left))
            }
            Self::OneOf(list) => list.iter().all(|(_, ty)| ty.count(left)),
            Self::Opaque(bounds) | Self::Dyn(bounds) => bounds_fit(bounds, left),
            Self::Fn(list, ret) => list.iter().all(|ty| ty.count(left)) && ret.count(left),
            Self::Ref(_, inner)
            | Self::Ptr(inner)
            | Self::Slice(inner)
            | Self::Array(inner)
            | Self::Future(inner)
            | Self::Proj(inner, ..) => inner.count(left),
            Self::Unknown(_)
            | Self::Never
            | Self::Prim(_)
            | Self::Param(..)
            | Self::Closure(..)
            | Self::Infer(_) => true,
        }
    }

    /// Whether nothing is known.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    /// The first part that is not known, with its cause; what bounds say does not count.
    pub fn first_unknown(&self) -> Option<&Cause> {
        match self {
            Self::Unknown(cause) => Some(cause),
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                list.iter().find_map(Self::first_unknown)
            }
            Self::OneOf(list) => list.iter().find_map(|(_, ty)| ty.first_unknown()),
            Self::Ref(_, inner)
            | Self::Ptr(inner)
            | Self::Slice(inner)
            | Self::Array(inner)
            | Self::Future(inner) => inner.first_unknown(),
            _ => None,
        }
    }

    /// The type without the references around it.
    pub fn peel_refs(&self) -> &Self {
        let mut ty = self;
        while let Self::Ref(_, inner) = ty {
            ty = inner;
        }
        ty
    }

    /// The definition, when the type is a struct, enum or union.
    pub const fn def(&self) -> Option<&Def> {
        match self {
            Self::Adt(def, _) => Some(def),
            _ => None,
        }
    }

    /// The first type argument.
    pub fn first_arg(&self) -> Option<&Self> {
        match self {
            Self::Adt(_, args) | Self::Extern(_, args) => args.first(),
            _ => None,
        }
    }

    /// The traits that it is known to have, for a parameter, an `impl` or a `dyn` type.
    pub fn bounds(&self) -> Option<&[Bound]> {
        match self {
            Self::Param(_, bounds) | Self::Opaque(bounds) | Self::Dyn(bounds) => Some(bounds),
            _ => None,
        }
    }

    /// Puts something else in the place of the innermost parts first: `change` gives what a part becomes, or nothing
    /// where it stays.
    pub(super) fn map(&self, change: &mut dyn FnMut(&Self) -> Option<Self>) -> Self {
        if let Some(changed) = change(self) {
            return changed;
        }
        let one = |inner: &Arc<Self>, change: &mut dyn FnMut(&Self) -> Option<Self>| {
            Arc::new(inner.map(change))
        };
        match self {
            Self::Adt(def, args) => Self::Adt(def.clone(), map_all(args, change)),
            Self::Extern(path, args) => Self::Extern(path.clone(), map_all(args, change)),
            Self::Tuple(parts) => Self::Tuple(map_all(parts, change)),
            Self::OneOf(list) => {
                Self::one_of(list.iter().map(|(cfg, ty)| (cfg.clone(), ty.map(change))))
            }
            Self::Opaque(bounds) => Self::Opaque(map_bounds(bounds, change)),
            Self::Dyn(bounds) => Self::Dyn(map_bounds(bounds, change)),
            Self::Ref(mutable, inner) => Self::Ref(*mutable, one(inner, change)),
            Self::Ptr(inner) => Self::Ptr(one(inner, change)),
            Self::Slice(inner) => Self::Slice(one(inner, change)),
            Self::Array(inner) => Self::Array(one(inner, change)),
            Self::Future(inner) => Self::Future(one(inner, change)),
            Self::Proj(inner, bound, name) => {
                let bound = bound.as_ref().map(|bound| Arc::new(bound.map(change)));
                Self::Proj(one(inner, change), bound, name.clone())
            }
            Self::Fn(params, ret) => Self::Fn(map_all(params, change), one(ret, change)),
            Self::Unknown(_)
            | Self::Never
            | Self::Prim(_)
            | Self::Param(..)
            | Self::Closure(..)
            | Self::Infer(_) => self.clone(),
        }
    }

    /// Whether nothing in it is open or has bounds, so that it means the same everywhere.
    pub(super) fn is_whole(&self) -> bool {
        !self.any(&mut |part| {
            matches!(
                part,
                Self::Unknown(_)
                    | Self::Param(..)
                    | Self::Opaque(_)
                    | Self::Dyn(_)
                    | Self::Proj(..)
                    | Self::Closure(..)
                    | Self::Infer(_)
            )
        })
    }

    /// Whether some part is such.
    pub(super) fn any(&self, is: &mut dyn FnMut(&Self) -> bool) -> bool {
        if is(self) {
            return true;
        }
        let in_bounds = |bounds: &[Bound], is: &mut dyn FnMut(&Self) -> bool| {
            bounds.iter().any(|bound| {
                bound.args.iter().any(|ty| ty.any(is))
                    || bound.assoc.iter().any(|(_, ty)| ty.any(is))
            })
        };
        match self {
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                list.iter().any(|ty| ty.any(is))
            }
            Self::OneOf(list) => list.iter().any(|(_, ty)| ty.any(is)),
            Self::Opaque(bounds) | Self::Dyn(bounds) => in_bounds(bounds, is),
            Self::Ref(_, inner)
            | Self::Ptr(inner)
            | Self::Slice(inner)
            | Self::Array(inner)
            | Self::Future(inner) => inner.any(is),
            Self::Proj(inner, bound, _) => {
                inner.any(is)
                    || bound.as_deref().is_some_and(|own| own.args.iter().any(|ty| ty.any(is)))
            }
            Self::Fn(params, ret) => params.iter().any(|ty| ty.any(is)) || ret.any(is),
            _ => false,
        }
    }
}

fn map_all(list: &Types, change: &mut dyn FnMut(&Type) -> Option<Type>) -> Types {
    if list.is_empty() { Arc::clone(list) } else { list.iter().map(|ty| ty.map(change)).collect() }
}

fn map_bounds(list: &Bounds, change: &mut dyn FnMut(&Type) -> Option<Type>) -> Bounds {
    list.iter().map(|bound| bound.map(change)).collect()
}

impl Bound {
    /// A trait without arguments.
    pub(super) fn plain(def: Def) -> Self {
        Self { def, args: Arc::new([]), assoc: Arc::new([]) }
    }

    /// See [`Type::map`].
    pub(super) fn map(&self, change: &mut dyn FnMut(&Type) -> Option<Type>) -> Self {
        Self {
            def: self.def.clone(),
            args: map_all(&self.args, change),
            assoc: self.assoc.iter().map(|(name, ty)| (name.clone(), ty.map(change))).collect(),
        }
    }
}
