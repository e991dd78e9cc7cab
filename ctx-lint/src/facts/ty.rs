//! Types and paths, as written.

use serde::{Deserialize, Serialize};

use super::Name;
use crate::source::Span;

/// A path such as `tokio::sync::Mutex<T>`, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Where it stands.
    pub span: Span,
    /// Whether it starts with `::`.
    pub leading_colon: bool,
    /// The type in `<T as Trait>::name`, and how many segments the trait has.
    pub qself: Option<(Box<Ty>, usize)>,
    /// At least one, except in paths that could not be read.
    pub segments: Vec<Segment>,
}

impl Path {
    /// The only segment's name, when the path is nothing but one plain name.
    pub fn single(&self) -> Option<&Name> {
        match &self.segments[..] {
            [only] if !self.leading_colon && self.qself.is_none() => Some(&only.name),
            _ => None,
        }
    }

    /// The names alone.
    pub fn names(&self) -> Vec<&str> {
        self.segments.iter().map(|segment| segment.name.as_str()).collect()
    }

    /// The last segment.
    pub fn last(&self) -> Option<&Segment> {
        self.segments.last()
    }

    /// The last segment's name, or the empty string.
    pub fn last_name(&self) -> &str {
        self.segments.last().map_or("", |segment| segment.name.as_str())
    }

    /// The last two names, or the only one, joined by `::`: `State::new`.
    pub fn short(&self) -> String {
        let names = self.names();
        names[names.len().saturating_sub(2)..].join("::")
    }

    /// The names alone, joined by `::`.
    pub fn text(&self) -> String {
        self.names().join("::")
    }
}

/// One part of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The name; raw identifiers lose their `r#`.
    pub name: Name,
    /// Where the name stands.
    pub span: Span,
    /// Type arguments, without lifetimes and constants; for `Fn(A) -> B`, the inputs.
    pub args: Box<[Ty]>,
    /// Associated types such as `Output = T`; `Fn(A) -> B` has `Output` too.
    pub assoc: Box<[(Name, Ty)]>,
}

/// A type, as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ty {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TyKind,
}

/// The kinds of type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TyKind {
    /// `a::B<C>`.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What is referred to.
        inner: Box<Ty>,
    },
    /// `*const T`, `*mut T`.
    Ptr(Box<Ty>),
    /// `(A, B)`; empty for `()`.
    Tuple(Vec<Ty>),
    /// `[T]`.
    Slice(Box<Ty>),
    /// `[T; n]`.
    Array(Box<Ty>),
    /// `fn(A) -> B`.
    Fn {
        /// Parameter types with their spans.
        params: Vec<Ty>,
        /// The result; `()` when left out.
        ret: Box<Ty>,
    },
    /// `impl A + B`.
    Impl(Vec<Path>),
    /// `dyn A + B`.
    Dyn(Vec<Path>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A macro or something newer than the parser.
    Opaque,
}

impl Ty {
    /// `()` at a place.
    pub const fn unit(span: Span) -> Self {
        Self { span, kind: TyKind::Tuple(Vec::new()) }
    }

    /// The path, when the type is one.
    pub const fn as_path(&self) -> Option<&Path> {
        match &self.kind {
            TyKind::Path(path) => Some(path),
            _ => None,
        }
    }

    /// The type without the references around it.
    pub fn peel_refs(&self) -> &Self {
        let mut ty = self;
        while let TyKind::Ref { inner, .. } = &ty.kind {
            ty = inner;
        }
        ty
    }

    /// Whether it is `()`.
    pub const fn is_unit(&self) -> bool {
        matches!(&self.kind, TyKind::Tuple(parts) if parts.is_empty())
    }
}
