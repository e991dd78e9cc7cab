//! Variables for types, and what they turn out to be.

use std::sync::Arc;

use ena::unify::{InPlaceUnificationTable, NoError, Snapshot, UnifyKey, UnifyValue};
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::{Bound, Cause, Type, Types};
use crate::facts::Name;

/// A variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Var(pub(super) u32);

impl Var {
    /// Whether it is no variable, but what is left open where a type is written: see `Type::HOLE`.
    const fn is_hole(self) -> bool {
        self.0 == u32::MAX
    }
}

/// What a variable may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any type.
    Any,
    /// The type of an integer literal.
    Int,
    /// The type of a literal with a point.
    Float,
}

/// What is known of a variable.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// Nothing yet; with why it may stay so.
    Open(Kind, Option<Cause>),
    /// Its type.
    Is(Type),
}

impl UnifyKey for Var {
    type Value = Value;
    fn index(&self) -> u32 {
        self.0
    }
    fn from_index(index: u32) -> Self {
        Self(index)
    }
    fn tag() -> &'static str {
        "type"
    }
}

impl UnifyValue for Value {
    type Error = NoError;
    fn unify_values(one: &Self, other: &Self) -> Result<Self, NoError> {
        Ok(match (one, other) {
            (Self::Is(ty), _) | (_, Self::Is(ty)) => Self::Is(ty.clone()),
            (Self::Open(own, why), Self::Open(other, also)) => {
                let kind = if *own == Kind::Any { *other } else { *own };
                Self::Open(kind, why.clone().or_else(|| also.clone()))
            }
        })
    }
}

/// The variables of one body.
#[derive(Debug, Default)]
pub(super) struct Vars {
    table: InPlaceUnificationTable<Var>,
    /// The variables of which more has become known since somebody looked, in order.
    pub(super) news: Vec<Var>,
}

/// What variables are with all that is known put in. One that stands in many places is looked into once: what each of
/// `n` variables holds may hold the next one twice.
#[derive(Debug, Default)]
pub(super) struct Resolved(FxHashMap<Var, Type>);

/// The pairs of variables that have been made the same, or are about to be.
type Joined = FxHashSet<(Var, Var)>;

/// A state to go back to.
pub(super) struct Before {
    table: Snapshot<ena::unify::InPlace<Var>>,
    news: usize,
}

impl Vars {
    pub(super) fn fresh(&mut self, kind: Kind) -> Type {
        Type::Infer(self.table.new_key(Value::Open(kind, None)).0)
    }

    /// The variables that stand for numbers and are open, and not because of something that is not known.
    pub(super) fn open_numbers(&mut self) -> Vec<(u32, Kind)> {
        let all = 0..self.table.len() as u32;
        let open = all.filter_map(|var| match self.table.probe_value(Var(var)) {
            Value::Open(kind, None) if kind != Kind::Any => Some((var, kind)),
            _ => None,
        });
        open.collect()
    }

    /// The variable that stands for all that are the same as one; a hole is the same as no other.
    pub(super) fn root(&mut self, var: Var) -> Var {
        if var.is_hole() { var } else { self.table.find(var) }
    }

    pub(super) fn value(&mut self, var: Var) -> Value {
        if var.is_hole() { Value::Open(Kind::Any, None) } else { self.table.probe_value(var) }
    }

    pub(super) fn before(&mut self) -> Before {
        Before { table: self.table.snapshot(), news: self.news.len() }
    }

    pub(super) fn go_back(&mut self, before: Before) {
        self.table.rollback_to(before.table);
        self.news.truncate(before.news);
    }

    pub(super) fn keep(&mut self, before: Before) {
        self.table.commit(before.table);
    }

    /// Says why a variable may never become known; the first to say so stands.
    pub(super) fn blame(&mut self, var: Var, cause: &Cause) {
        if let Value::Open(kind, None) = self.value(var)
            && !var.is_hole()
        {
            self.table.union_value(var, Value::Open(kind, Some(cause.clone())));
        }
    }

    /// Says why what is open in a type may never become known.
    fn blame_all(&mut self, ty: &Type, cause: &Cause) {
        let mut open = Vec::new();
        ty.any(&mut |part| {
            if let Type::Infer(var) = part {
                open.push(Var(*var));
            }
            false
        });
        for var in open {
            self.blame(var, cause);
        }
    }

    /// A type with its outermost variable replaced by what it is.
    pub(super) fn shallow(&mut self, ty: &Type) -> Type {
        match ty {
            Type::Infer(var) => match self.value(Var(*var)) {
                Value::Is(ty) => ty,
                Value::Open(..) => Type::Infer(self.root(Var(*var)).0),
            },
            _ => ty.clone(),
        }
    }

    /// A type with all variables replaced by what they are, as far as is known.
    pub(super) fn resolve(&mut self, ty: &Type) -> Type {
        self.resolve_once(ty, &mut Resolved::default())
    }

    /// As [`Vars::resolve`], where nothing is learned between the calls that share a record.
    pub(super) fn resolve_once(&mut self, ty: &Type, resolved: &mut Resolved) -> Type {
        if ty.is_too_big() {
            return Type::Unknown(Cause::Limit);
        }
        if !ty.any(&mut |ty| matches!(ty, Type::Infer(_))) {
            return ty.clone();
        }
        let found = ty.map(&mut |ty| match ty {
            Type::Infer(var) => Some(self.resolve_var(Var(*var), resolved)),
            _ => None,
        });
        found.unless_too_big()
    }

    fn resolve_var(&mut self, var: Var, resolved: &mut Resolved) -> Type {
        let root = self.root(var);
        if let Some(known) = resolved.0.get(&root) {
            return known.clone();
        }
        let found = match self.value(var) {
            Value::Is(ty) => self.resolve_once(&ty, resolved),
            Value::Open(..) => Type::Infer(root.0),
        };
        resolved.0.insert(root, found.clone());
        found
    }

    /// Makes two types the same, or changes nothing and says that they are not.
    pub(super) fn unify(&mut self, one: &Type, other: &Type) -> bool {
        let before = self.before();
        if self.join(one, other, &mut Joined::default()) {
            self.keep(before);
            return true;
        }
        self.go_back(before);
        false
    }

    fn join(&mut self, one: &Type, other: &Type, joined: &mut Joined) -> bool {
        if let (Type::Infer(own), Type::Infer(other)) = (one, other)
            && !joined.insert((self.root(Var(*own)), self.root(Var(*other))))
        {
            return true;
        }
        let (one, other) = (self.shallow(one), self.shallow(other));
        match (&one, &other) {
            (Type::Unknown(cause), ty) | (ty, Type::Unknown(cause)) => {
                self.blame_all(ty, cause);
                true
            }
            // What is left open where a type is written says nothing.
            (Type::Infer(u32::MAX), _) | (_, Type::Infer(u32::MAX)) => true,
            (Type::Never, Type::Never) => true,
            (Type::Infer(own), Type::Infer(other)) => self.union(Var(*own), Var(*other)),
            (Type::Infer(var), ty) | (ty, Type::Infer(var)) => self.bind(Var(*var), ty),
            (Type::OneOf(own), Type::OneOf(other)) => {
                let mut pairs = own.iter().zip(other.iter());
                (own.len() == other.len()
                    && pairs.all(|((_, own), (_, other))| self.unify(own, other)))
                    || own.iter().any(|(_, own)| other.iter().any(|(_, ty)| self.unify(own, ty)))
            }
            // One of them is meant, and the condition says which.
            (Type::OneOf(list), ty) | (ty, Type::OneOf(list)) => {
                list.iter().any(|(_, own)| self.unify(own, ty))
            }
            (Type::Adt(def, own), Type::Adt(other, args)) => {
                def == other && self.joins(own, args, joined)
            }
            (Type::Extern(path, own), Type::Extern(other, args)) => {
                path == other && self.joins(own, args, joined)
            }
            (Type::Tuple(own), Type::Tuple(other)) => {
                own.len() == other.len() && self.joins(own, other, joined)
            }
            (Type::Ref(mutable, own), Type::Ref(other_mutable, other)) => {
                mutable == other_mutable && self.join(own, other, joined)
            }
            // Declarations of libraries write both as slices.
            (Type::Slice(own) | Type::Array(own), Type::Slice(other) | Type::Array(other))
            | (Type::Ptr(own), Type::Ptr(other))
            | (Type::Future(own), Type::Future(other)) => self.join(own, other, joined),
            (Type::Fn(own, ret), Type::Fn(other, also)) => {
                own.len() == other.len()
                    && self.joins(own, other, joined)
                    && self.join(ret, also, joined)
            }
            (Type::Opaque(own), Type::Opaque(other)) | (Type::Dyn(own), Type::Dyn(other)) => {
                self.join_bounds(own, other, joined)
            }
            (Type::Proj(own, _, name), Type::Proj(other, _, also)) => {
                name == also && self.join(own, other, joined)
            }
            (one, other) => one == other,
        }
    }

    fn joins(&mut self, one: &Types, other: &Types, joined: &mut Joined) -> bool {
        Arc::ptr_eq(one, other)
            || one.iter().zip(&**other).all(|(one, other)| self.join(one, other, joined))
    }

    fn join_bounds(&mut self, one: &[Bound], other: &[Bound], joined: &mut Joined) -> bool {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| {
                let find = |name: &Name| other.assoc.iter().find(|(own, _)| own == name);
                one.def == other.def
                    && self.joins(&one.args, &other.args, joined)
                    && one.assoc.iter().all(|(name, ty)| {
                        find(name).is_none_or(|(_, also)| self.join(ty, also, joined))
                    })
            })
    }

    fn union(&mut self, own: Var, other: Var) -> bool {
        let (own, other) = (self.root(own), self.root(other));
        if own == other {
            return true;
        }
        let kind = |value: Value| match value {
            Value::Open(kind, _) => kind,
            Value::Is(_) => Kind::Any,
        };
        let kinds = (kind(self.value(own)), kind(self.value(other)));
        if let (Kind::Int, Kind::Float) | (Kind::Float, Kind::Int) = kinds {
            return false;
        }
        self.table.union(own, other);
        self.news.extend([own, other]);
        true
    }

    fn bind(&mut self, var: Var, ty: &Type) -> bool {
        let Value::Open(kind, _) = self.value(var) else { return false };
        let fits = match (kind, ty) {
            (Kind::Any, _) => true,
            (Kind::Int, Type::Prim(name)) => is_int(name),
            (Kind::Float, Type::Prim(name)) => name.starts_with('f'),
            _ => false,
        };
        if !fits {
            return false;
        }
        let found = self.resolve(ty);
        let root = self.root(var);
        let holds_itself = found.any(&mut |part| match part {
            Type::Infer(inner) => self.root(Var(*inner)) == root,
            _ => false,
        });
        if holds_itself {
            return false;
        }
        self.table.union_value(var, Value::Is(found));
        self.news.push(root);
        true
    }
}

/// Whether a primitive is an integer.
pub(super) fn is_int(name: &str) -> bool {
    name.starts_with(['u', 'i'])
}
