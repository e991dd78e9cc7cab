//! Types as far as they are known. What is not known is [`Type::Unknown`], and rules stay silent on it.

use super::Def;
use crate::facts::{self, Generic, Name};
use crate::source::FileId;

/// See [`Type::is_too_big`].
const MAX_PARTS: usize = 300;

/// A type.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Type {
    /// Not known.
    #[default]
    Unknown,
    /// `!`.
    Never,
    /// A struct, enum or union of the run or of a stub, with its type arguments.
    Adt(Def, Vec<Self>),
    /// A type of an unknown crate, by full path.
    Extern(Name, Vec<Self>),
    /// A primitive.
    Prim(Name),
    /// A type parameter with its bounds.
    Param(Name, Vec<Bound>),
    /// `impl A + B` and `dyn A + B`.
    Opaque(Vec<Bound>),
    /// `&T` and `&mut T`.
    Ref(Box<Self>),
    /// `(A, B)`.
    Tuple(Vec<Self>),
    /// `[T]`, `[T; n]`.
    Slice(Box<Self>),
    /// The future of an async function or block.
    Future(Box<Self>),
    /// An associated type of a type that is not known well enough: `T::Item`.
    Proj(Box<Self>, Name),
    /// A function pointer or named function: what it returns.
    Fn(Box<Self>),
    /// A closure of a file.
    Closure(FileId, facts::ExprId),
}

/// A trait that a type is known to implement.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub def: Def,
    /// Its type arguments.
    pub args: Vec<Type>,
    /// Its associated types.
    pub assoc: Vec<(Name, Type)>,
}

impl Type {
    /// `()`.
    pub const UNIT: Self = Self::Tuple(Vec::new());

    /// A named primitive.
    pub fn prim(name: &str) -> Self {
        Self::Prim(name.into())
    }

    /// Whether a type has more parts than anyone would write: towers of adapters are not worth their cost.
    pub(super) fn is_too_big(&self) -> bool {
        let mut left = MAX_PARTS;
        !self.count(&mut left)
    }

    /// The type, or nothing where it has too many parts.
    pub(super) fn unless_too_big(self) -> Self {
        if self.is_too_big() { Self::Unknown } else { self }
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
            Self::Param(_, bounds) | Self::Opaque(bounds) => bounds_fit(bounds, left),
            Self::Ref(inner)
            | Self::Slice(inner)
            | Self::Future(inner)
            | Self::Proj(inner, _)
            | Self::Fn(inner) => inner.count(left),
            Self::Unknown | Self::Never | Self::Prim(_) | Self::Closure(..) => true,
        }
    }

    /// Whether nothing is known.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The type without the references around it.
    pub fn peel_refs(&self) -> &Self {
        let mut ty = self;
        while let Self::Ref(inner) = ty {
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

    /// Puts types in the place of parameters.
    pub fn substitute(&self, subst: &Subst) -> Self {
        let all = |list: &[Self]| list.iter().map(|ty| ty.substitute(subst)).collect();
        match self {
            Self::Param(name, bounds) => match subst.get(name) {
                Some(ty) => ty.clone(),
                None => {
                    Self::Param(name.clone(), bounds.iter().map(|b| b.substitute(subst)).collect())
                }
            },
            Self::Adt(def, args) => Self::Adt(def.clone(), all(args)),
            Self::Extern(path, args) => Self::Extern(path.clone(), all(args)),
            Self::Opaque(bounds) => {
                Self::Opaque(bounds.iter().map(|bound| bound.substitute(subst)).collect())
            }
            Self::Ref(inner) => Self::Ref(Box::new(inner.substitute(subst))),
            Self::Tuple(parts) => Self::Tuple(all(parts)),
            Self::Slice(inner) => Self::Slice(Box::new(inner.substitute(subst))),
            Self::Future(inner) => Self::Future(Box::new(inner.substitute(subst))),
            Self::Proj(inner, name) => Self::Proj(Box::new(inner.substitute(subst)), name.clone()),
            Self::Fn(ret) => Self::Fn(Box::new(ret.substitute(subst))),
            Self::Unknown | Self::Never | Self::Prim(_) | Self::Closure(..) => self.clone(),
        }
    }
}

impl Bound {
    fn substitute(&self, subst: &Subst) -> Self {
        Self {
            def: self.def.clone(),
            args: self.args.iter().map(|ty| ty.substitute(subst)).collect(),
            assoc: self
                .assoc
                .iter()
                .map(|(name, ty)| (name.clone(), ty.substitute(subst)))
                .collect(),
        }
    }
}

/// Types for parameters, by name; the first entry for a name stands.
#[derive(Clone, Debug, Default)]
pub struct Subst(Vec<(Name, Type)>);

impl Subst {
    /// The type for a parameter.
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, ty)| ty)
    }

    /// Adds a type unless the parameter has one, or nothing is known.
    pub fn add(&mut self, name: &Name, ty: Type) {
        if !ty.is_unknown() && self.get(name).is_none() {
            self.0.push((name.clone(), ty));
        }
    }

    /// Pairs parameters with arguments.
    pub fn zip(generics: &[Generic], args: &[Type]) -> Self {
        let mut subst = Self::default();
        for (generic, arg) in generics.iter().zip(args) {
            subst.add(&generic.name, arg.clone());
        }
        subst
    }

    /// Learns parameters of `pattern` from a type that stands in its place.
    pub fn unify(&mut self, pattern: &Type, actual: &Type) {
        match (pattern, actual) {
            (Type::Param(name, _), actual) => self.add(name, actual.clone()),
            (Type::Adt(def, params), Type::Adt(other, args)) if def == other => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            (Type::Extern(path, params), Type::Extern(other, args)) if path == other => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            (Type::Ref(param), Type::Ref(arg))
            | (Type::Slice(param), Type::Slice(arg))
            | (Type::Future(param), Type::Future(arg)) => self.unify(param, arg),
            (Type::Tuple(params), Type::Tuple(args)) if params.len() == args.len() => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            _ => {}
        }
    }
}

impl Type {
    /// Makes parameters of an alias that got no argument unknown.
    pub(super) fn forget_params<'g>(&self, generics: impl Iterator<Item = &'g Generic>) -> Self {
        let generics: Vec<_> = generics.collect();
        let mut out = self.clone();
        out.each_mut(&mut |ty| {
            if matches!(ty, Self::Param(name, _) if generics.iter().any(|g| g.name == *name)) {
                *ty = Self::Unknown;
            }
        });
        out
    }

    fn each_mut(&mut self, change: &mut impl FnMut(&mut Self)) {
        match self {
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                for ty in list {
                    ty.each_mut(change);
                }
            }
            Self::Ref(inner)
            | Self::Slice(inner)
            | Self::Future(inner)
            | Self::Proj(inner, _)
            | Self::Fn(inner) => {
                inner.each_mut(change);
            }
            _ => {}
        }
        change(self);
    }
}
