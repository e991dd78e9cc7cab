//! What the spelling of a parameter's type says. What only types can tell is left to the compiler.

use syn::{
    GenericArgument, GenericParam, Generics, Path, PathArguments, Type, TypeParamBound,
    WherePredicate,
};

use crate::args::Args;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Context,
    /// `Option<Context>`, in whatever pointers.
    Optional,
    /// `&mut Context`.
    Mutable,
    /// A type of the language or the prelude, which cannot be a context.
    Plain,
    Unknown,
}

impl Kind {
    /// Whether the parameter is meant to be the context.
    pub(crate) fn is_context(self) -> bool {
        matches!(self, Self::Context | Self::Optional | Self::Mutable)
    }
}

const PLAIN: [&str; 18] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16",
    "u32", "u64", "u128", "usize", "String",
];

/// What types are called around a function.
pub(crate) struct Names<'a> {
    krate: &'a Path,
    ty: Option<&'a Path>,
    generics: &'a Generics,
}

impl<'a> Names<'a> {
    pub(crate) fn new(args: &'a Args, generics: &'a Generics) -> Self {
        Self { krate: &args.krate, ty: args.ty.as_ref(), generics }
    }

    pub(crate) fn kind(&self, ty: &Type) -> Kind {
        match ty {
            Type::Group(group) => self.kind(&group.elem),
            Type::Paren(paren) => self.kind(&paren.elem),
            Type::Reference(reference) => match self.kind(&reference.elem) {
                Kind::Context if reference.mutability.is_some() => Kind::Mutable,
                inner => inner,
            },
            Type::Array(_)
            | Type::FnPtr(_)
            | Type::Never(_)
            | Type::Ptr(_)
            | Type::Slice(_)
            | Type::Tuple(_) => Kind::Plain,
            Type::ImplTrait(opaque) if self.bounds_say_so(&opaque.bounds) => Kind::Context,
            Type::TraitObject(object) if self.bounds_say_so(&object.bounds) => Kind::Context,
            Type::Path(path) if path.qself.is_none() => self.path(&path.path),
            _ => Kind::Unknown,
        }
    }

    fn path(&self, path: &Path) -> Kind {
        let Some(last) = path.segments.last() else { return Kind::Unknown };
        if self.is_context(path) {
            return Kind::Context;
        }
        let inner = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(self.kind(ty)),
                    _ => None,
                })
            }
            PathArguments::None | PathArguments::Parenthesized(_) => None,
        };
        match (last.ident.to_string().as_str(), inner) {
            ("Arc" | "Box" | "Rc", Some(inner)) => inner,
            ("Option", Some(inner)) if inner.is_context() => Kind::Optional,
            ("Option" | "Vec", Some(_)) => Kind::Plain,
            (name, None) if path.segments.len() == 1 && PLAIN.contains(&name) => Kind::Plain,
            _ => Kind::Unknown,
        }
    }

    fn is_context(&self, path: &Path) -> bool {
        match self.ty {
            Some(ty) => same_names(path, ty) || self.is_bounded(path),
            // `std::task::Context<'_>` has arguments, ours has none.
            None => {
                is_ours(path, "Context", self.krate)
                    && path.segments.iter().all(|segment| segment.arguments.is_none())
                    || self.is_bounded(path)
            }
        }
    }

    /// Whether the path is a type parameter that must implement `AsContext`.
    fn is_bounded(&self, path: &Path) -> bool {
        let Some(name) = path.get_ident() else { return false };
        let inline = self.generics.params.iter().any(|param| {
            matches!(param, GenericParam::Type(param) if param.ident == *name && self.bounds_say_so(&param.bounds))
        });
        let is_name = |ty: &Type| matches!(ty, Type::Path(path) if path.path.is_ident(name));
        let clauses = self.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        inline
            || clauses.into_iter().any(|clause| {
                matches!(clause, WherePredicate::Type(clause) if is_name(&clause.bounded_ty) && self.bounds_say_so(&clause.bounds))
            })
    }

    fn bounds_say_so<'b>(&self, bounds: impl IntoIterator<Item = &'b TypeParamBound>) -> bool {
        bounds.into_iter().any(|bound| {
            matches!(bound, TypeParamBound::Trait(bound) if is_ours(&bound.path, "AsContext", self.krate))
        })
    }
}

/// Whether the path ends in `name`, and the part in front is empty, `ctx_core`, or what `crate = …` says.
pub(crate) fn is_ours(path: &Path, name: &str, krate: &Path) -> bool {
    let named = names(krate);
    let path = names(path);
    let Some((last, front)) = path.split_last() else { return false };
    last == name && (front.is_empty() || front == ["ctx_core"] || front == named)
}

/// Whether the one path is the other, or its last name.
fn same_names(path: &Path, known: &Path) -> bool {
    let (path, known) = (names(path), names(known));
    path == known || path.len() == 1 && path.last() == known.last()
}

fn names(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}
