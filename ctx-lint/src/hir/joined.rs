//! The type of what has another type under each of several conditions.

use std::sync::Arc;

use super::condition::{MOST, both};
use super::{Cause, Type, Types};
use crate::facts::Cfg;

impl Type {
    /// What is of one of some types, each under a condition. What they have in common is kept outside of the alternatives:
    /// of `Result<A, E>` and `Result<B, E>` it is `Result<A or B, E>`. Where one of them is not known, nothing is.
    pub(super) fn one_of(list: impl IntoIterator<Item = (Cfg, Self)>) -> Self {
        let mut all: Vec<(Cfg, Self)> = Vec::new();
        let mut add = |cfg: Cfg, ty: Self| {
            if all.len() <= MOST && !all.iter().any(|(_, known)| *known == ty) {
                all.push((cfg, ty));
            }
        };
        for (cfg, ty) in list {
            match ty {
                // What does not come to an end gives nothing.
                Self::Never => {}
                Self::OneOf(inner) => {
                    for (own, ty) in inner.iter() {
                        add(both(&cfg, own), ty.clone());
                    }
                }
                ty => add(cfg, ty),
            }
        }
        if all.len() > MOST {
            return Self::Unknown(Cause::Alternatives);
        }
        if let Some((_, unknown)) = all.iter().find(|(_, ty)| ty.is_unknown()) {
            return unknown.clone();
        }
        match &all[..] {
            [] => Self::Never,
            [(_, only)] => only.clone(),
            [(_, first), rest @ ..] => {
                let common = rest.iter().try_fold(Shape::of(first), |shape, (_, ty)| {
                    (shape.as_ref()? == &Shape::of(ty)?).then_some(shape)
                });
                match common.flatten() {
                    Some(shape) => shape.filled(&all),
                    None => Self::OneOf(all.into()),
                }
            }
        }
    }
}

/// A type without its parts.
#[derive(Debug, PartialEq)]
struct Shape {
    /// The type with nothing in the place of its parts.
    outer: Type,
    parts: usize,
}

impl Shape {
    /// The shape of a type that has parts.
    fn of(ty: &Type) -> Option<Self> {
        let parts = parts(ty)?;
        let parts = parts.len();
        (parts > 0).then(|| Self { outer: with_parts(ty, vec![Type::UNKNOWN; parts]), parts })
    }

    fn filled(&self, all: &[(Cfg, Type)]) -> Type {
        let joined = (0..self.parts).map(|at| {
            let of_each =
                all.iter().filter_map(|(cfg, ty)| Some((cfg.clone(), parts(ty)?.get(at)?.clone())));
            Type::one_of(of_each)
        });
        with_parts(&self.outer, joined.collect())
    }
}

/// What a type is made of, where it can be put together again.
fn parts(ty: &Type) -> Option<Vec<Type>> {
    Some(match ty {
        Type::Adt(_, args) | Type::Extern(_, args) | Type::Tuple(args) => args.to_vec(),
        Type::Ref(_, inner)
        | Type::Ptr(inner)
        | Type::Slice(inner)
        | Type::Array(inner)
        | Type::Future(inner) => vec![(**inner).clone()],
        Type::Fn(params, ret) => params.iter().chain([&**ret]).cloned().collect(),
        _ => return None,
    })
}

fn with_parts(ty: &Type, mut parts: Vec<Type>) -> Type {
    let list = |parts: Vec<Type>| -> Types { parts.into() };
    match ty {
        Type::Adt(def, _) => Type::Adt(def.clone(), list(parts)),
        Type::Extern(path, _) => Type::Extern(path.clone(), list(parts)),
        Type::Tuple(_) => Type::Tuple(list(parts)),
        ty => {
            let Some(last) = parts.pop().map(Arc::new) else { return ty.clone() };
            match ty {
                Type::Ref(mutable, _) => Type::Ref(*mutable, last),
                Type::Ptr(_) => Type::Ptr(last),
                Type::Slice(_) => Type::Slice(last),
                Type::Array(_) => Type::Array(last),
                Type::Future(_) => Type::Future(last),
                Type::Fn(..) => Type::Fn(list(parts), last),
                ty => ty.clone(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(list: &[Type]) -> Type {
        let names = ["unix", "windows", "other"].iter().cycle();
        Type::one_of(list.iter().cloned().zip(names).map(|(ty, name)| (Cfg::parse(name), ty)))
    }

    fn a() -> Type {
        Type::prim("u8")
    }

    fn b() -> Type {
        Type::prim("u16")
    }

    fn pair(one: Type, other: Type) -> Type {
        Type::Tuple(Arc::new([one, other]))
    }

    #[test]
    fn what_is_the_same_is_no_alternative() {
        assert_eq!(joined(&[a(), a()]), a());
        assert_eq!(joined(&[a(), Type::Never]), a());
        let Type::OneOf(list) = joined(&[a(), b(), a()]) else { panic!("one type") };
        assert_eq!(list.iter().map(|(_, ty)| ty.clone()).collect::<Vec<_>>(), [a(), b()]);
    }

    #[test]
    fn what_they_have_in_common_stays_outside() {
        let either = joined(&[a(), b()]);
        assert_eq!(joined(&[pair(a(), a()), pair(b(), a())]), pair(either.clone(), a()));
        assert_eq!(joined(&[Type::shared(a()), Type::shared(b())]), Type::shared(either));
        // Of two shapes, nothing.
        let two = joined(&[Type::shared(a()), pair(a(), a())]);
        assert!(matches!(two, Type::OneOf(_)));
        assert!(matches!(joined(&[two, b()]), Type::OneOf(list) if list.len() == 3));
    }

    #[test]
    fn where_one_is_not_known_nothing_is() {
        let unknown = Type::Unknown(Cause::Macro);
        let found = joined(&[a(), unknown.clone()]);
        assert_eq!(found.first_unknown(), Some(&Cause::Macro));
        assert_eq!(joined(&[pair(a(), a()), pair(unknown, a())]), pair(Type::UNKNOWN, a()));
    }

    #[test]
    fn too_many_are_not_known() {
        let mut ty = a();
        let many = (0..1_000).map(|_| {
            ty = Type::shared(pair(ty.clone(), a()));
            (Cfg::ALWAYS, if ty.is_too_big() { a() } else { Type::Ptr(Arc::new(ty.clone())) })
        });
        // Their common part is followed to where they differ.
        assert!(Type::one_of(many).first_unknown().is_some());
    }
}
