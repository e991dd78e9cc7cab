//! Types, paths and generics.

use rustc_hash::FxHashMap;
use syn::punctuated::Punctuated;
use syn::{GenericArgument, GenericParam, PathArguments, ReturnType, Token, TypeParamBound};

use super::{Lower, name};
use crate::facts::{Generic, Name, Path, Segment, Ty, TyKind, Where};
use crate::source::Span;

impl Lower {
    pub(super) fn ty(&self, ty: &syn::Type) -> Ty {
        let kind = match ty {
            syn::Type::Path(path) => TyKind::Path(self.path(path.qself.as_ref(), &path.path)),
            syn::Type::Reference(reference) => TyKind::Ref {
                mutable: reference.mutability.is_some(),
                inner: Box::new(self.ty(&reference.elem)),
            },
            syn::Type::Ptr(ptr) => TyKind::Ptr(Box::new(self.ty(&ptr.elem))),
            syn::Type::Tuple(tuple) => {
                TyKind::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect())
            }
            syn::Type::Slice(slice) => TyKind::Slice(Box::new(self.ty(&slice.elem))),
            syn::Type::Array(array) => TyKind::Array(Box::new(self.ty(&array.elem))),
            syn::Type::FnPtr(function) => TyKind::Fn {
                params: function.inputs.iter().map(|input| self.ty(&input.ty)).collect(),
                ret: Box::new(self.ret(&function.output)),
            },
            syn::Type::ImplTrait(imp) => TyKind::Impl(self.bounds(&imp.bounds)),
            syn::Type::TraitObject(object) => TyKind::Dyn(self.bounds(&object.bounds)),
            syn::Type::Never(_) => TyKind::Never,
            syn::Type::Infer(_) => TyKind::Infer,
            syn::Type::Paren(paren) => return self.ty(&paren.elem),
            syn::Type::Group(group) => return self.ty(&group.elem),
            _ => TyKind::Opaque,
        };
        Ty { span: self.span_of(ty), kind }
    }

    pub(super) fn ret(&self, output: &ReturnType) -> Ty {
        match output {
            ReturnType::Default => Ty::unit(Span::default()),
            ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    pub(super) fn path(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        // Most paths are one name, for which `collect` would make room for four.
        let mut segments = Vec::with_capacity(path.segments.len());
        segments.extend(path.segments.iter().map(|segment| self.segment(segment)));
        let start = match qself {
            Some(qself) => self.span(qself.lt_token.span),
            None => path.leading_colon.map_or_else(
                || segments.first().map(|segment| segment.span).unwrap_or_default(),
                |colon| self.span(colon.spans[0]),
            ),
        };
        let end = path.segments.last().map(|last| match &last.arguments {
            PathArguments::None => self.span(last.ident.span()),
            PathArguments::AngleBracketed(args) => self.span(args.gt_token.span),
            PathArguments::Parenthesized(args) => match &args.output {
                ReturnType::Default => self.delim(&args.paren_token.span),
                ReturnType::Type(_, ty) => self.span_of(ty),
            },
        });
        Path {
            span: start.to(end.unwrap_or(start)),
            leading_colon: path.leading_colon.is_some(),
            qself: qself.map(|qself| (Box::new(self.ty(&qself.ty)), qself.position)),
            segments,
        }
    }

    fn segment(&self, segment: &syn::PathSegment) -> Segment {
        let mut args = Vec::new();
        let mut assoc = Vec::new();
        match &segment.arguments {
            PathArguments::None => {}
            PathArguments::AngleBracketed(list) => {
                self.generic_args(&list.args, &mut args, &mut assoc);
            }
            PathArguments::Parenthesized(list) => {
                args.extend(list.inputs.iter().map(|input| self.ty(&input.ty)));
                assoc.push((Name::new_static("Output"), self.ret(&list.output)));
            }
        }
        Segment {
            name: name(&segment.ident),
            span: self.span(segment.ident.span()),
            args: args.into(),
            assoc: assoc.into(),
        }
    }

    fn generic_args(
        &self,
        list: &Punctuated<GenericArgument, Token![,]>,
        args: &mut Vec<Ty>,
        assoc: &mut Vec<(Name, Ty)>,
    ) {
        for arg in list {
            match arg {
                GenericArgument::Type(ty) => args.push(self.ty(ty)),
                GenericArgument::AssocType(pair) => {
                    assoc.push((name(&pair.ident), self.ty(&pair.ty)));
                }
                GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    let span = self.span(constraint.ident.span());
                    assoc.push((name(&constraint.ident), Ty { span, kind: TyKind::Impl(bounds) }));
                }
                _ => {}
            }
        }
    }

    pub(super) fn turbofish(&self, list: &syn::AngleBracketedGenericArguments) -> Vec<Ty> {
        let mut args = Vec::new();
        self.generic_args(&list.args, &mut args, &mut Vec::new());
        args
    }

    pub(super) fn bounds(&self, bounds: &Punctuated<TypeParamBound, Token![+]>) -> Vec<Path> {
        let traits = bounds.iter().filter_map(|bound| match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => {
                Some(self.path(None, &bound.path))
            }
            _ => None,
        });
        traits.collect()
    }

    pub(super) fn generics(&self, generics: &syn::Generics) -> (Vec<Generic>, Vec<Where>) {
        let mut list: Vec<Generic> = generics
            .params
            .iter()
            .filter_map(|param| match param {
                GenericParam::Type(param) => Some(Generic {
                    name: name(&param.ident),
                    bounds: self.bounds(&param.bounds),
                    default: param.default.as_ref().map(|(_, ty)| self.ty(ty)),
                }),
                _ => None,
            })
            .collect();
        let numbers: FxHashMap<Name, usize> =
            list.iter().enumerate().map(|(at, own)| (own.name.clone(), at)).collect();
        let mut wheres = Vec::new();
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            let syn::WherePredicate::Type(predicate) = predicate else { continue };
            let bounds = self.bounds(&predicate.bounds);
            let own = match &predicate.bounded_ty {
                syn::Type::Path(bounded) if bounded.qself.is_none() => {
                    bounded.path.get_ident().and_then(|ident| numbers.get(&name(ident)))
                }
                _ => None,
            };
            match own {
                Some(&at) => list[at].bounds.extend(bounds),
                None => wheres.push(Where { ty: self.ty(&predicate.bounded_ty), bounds }),
            }
        }
        (list, wheres)
    }
}
