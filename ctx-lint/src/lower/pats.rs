//! Patterns and the variables they bind.

use syn::Member;

use super::{Lower, name};
use crate::facts::{ExprId, Name, Origin, Pat, PatId, PatKind, Path, Segment};

impl Lower {
    /// Reads a pattern and binds its variables; a guard inside it is left to the caller.
    pub(super) fn pat(&mut self, pat: &syn::Pat, origin: Origin) -> PatId {
        let span = self.span_of(pat);
        let kind = match pat {
            syn::Pat::Wild(_) => PatKind::Wild,
            syn::Pat::Rest(_) => PatKind::Rest,
            syn::Pat::Ident(ident) => self.binding(ident, origin),
            syn::Pat::Path(path) => PatKind::Path(self.path(path.qself.as_ref(), &path.path)),
            syn::Pat::Tuple(tuple) => PatKind::Tuple(self.pat_list(&tuple.elems, origin)),
            syn::Pat::TupleStruct(pat) => PatKind::TupleStruct {
                path: self.path(pat.qself.as_ref(), &pat.path),
                elems: self.pat_list(&pat.elems, origin),
            },
            syn::Pat::Struct(pat) => PatKind::Struct {
                path: self.path(pat.qself.as_ref(), &pat.path),
                fields: pat
                    .fields
                    .iter()
                    .map(|field| {
                        let own = self.pat(&field.pat, origin);
                        let span = self.span_of(&field.member).to(self.facts[own].span);
                        self.conditions(&field.attrs, span);
                        (member(&field.member), own)
                    })
                    .collect(),
                rest: pat.rest.is_some(),
            },
            syn::Pat::Reference(reference) => PatKind::Ref(self.pat(&reference.pat, origin)),
            syn::Pat::Slice(slice) => PatKind::Slice(self.pat_list(&slice.elems, origin)),
            syn::Pat::Or(or) => self.alternatives(&or.cases, origin),
            syn::Pat::Paren(paren) => return self.pat(&paren.pat, origin),
            syn::Pat::Guard(guard) => return self.pat(&guard.pat, origin),
            syn::Pat::Type(typed) => {
                let ty = self.ty(&typed.ty);
                PatKind::Type(self.pat(&typed.pat, origin), ty)
            }
            syn::Pat::Lit(_) | syn::Pat::Range(_) | syn::Pat::Const(_) => PatKind::Lit,
            _ => PatKind::Opaque,
        };
        self.push_pat(Pat { span, kind })
    }

    fn push_pat(&mut self, pat: Pat) -> PatId {
        self.facts.pats.push(pat);
        PatId(self.facts.pats.len() as u32 - 1)
    }

    fn pat_list<'p>(
        &mut self,
        list: impl IntoIterator<Item = &'p syn::Pat>,
        origin: Origin,
    ) -> Vec<PatId> {
        list.into_iter().map(|pat| self.pat(pat, origin)).collect()
    }

    /// An upper-case name without decoration is a constant or variant: the compiler warns about anything else.
    fn binding(&mut self, ident: &syn::PatIdent, origin: Origin) -> PatKind {
        let span = self.span(ident.ident.span());
        let bound = name(&ident.ident);
        let plain = ident.by_ref.is_none() && ident.mutability.is_none() && ident.subpat.is_none();
        if plain && bound.starts_with(char::is_uppercase) {
            let segment =
                Segment { name: bound, span, args: Box::default(), assoc: Box::default() };
            return PatKind::Path(Path { span, segments: vec![segment], ..Path::default() });
        }
        let sub = ident.subpat.as_ref().map(|(_, sub)| self.pat(sub, origin));
        let local = self.bind(bound, span, ident.mutability.is_some(), origin);
        PatKind::Bind { local, by_ref: ident.by_ref.is_some(), sub }
    }

    /// `a | b` binds the same names in each case: the first case's variables stand for all.
    fn alternatives<'p>(
        &mut self,
        cases: impl IntoIterator<Item = &'p syn::Pat>,
        origin: Origin,
    ) -> PatKind {
        let mut list = Vec::new();
        for (number, case) in cases.into_iter().enumerate() {
            let mark = self.scope.len();
            list.push(self.pat(case, origin));
            if number > 0 {
                self.scope.truncate(mark);
            }
        }
        PatKind::Or(list)
    }

    /// The guard of `pat if guard`, wherever the parser has put it.
    pub(super) fn guard(&mut self, pat: &syn::Pat, parent: ExprId) -> Option<ExprId> {
        match pat {
            syn::Pat::Guard(guard) => Some(self.expr(&guard.guard, Some(parent))),
            syn::Pat::Paren(paren) => self.guard(&paren.pat, parent),
            _ => None,
        }
    }
}

pub(super) fn member(member: &Member) -> Name {
    match member {
        Member::Named(ident) => name(ident),
        Member::Unnamed(index) => Name::new(index.index.to_string()),
    }
}
