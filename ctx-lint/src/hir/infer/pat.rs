//! What patterns bind.

use std::sync::Arc;

use super::super::Type;
use super::Walk;
use crate::facts::{ExprId, PatId, PatKind, Path};

impl Walk<'_> {
    /// Gives the variables of a pattern the types that they have when a value of some type is matched.
    pub(super) fn bind(&mut self, pat: PatId, ty: &Type) {
        self.bind_as(pat, ty, None);
    }

    /// As [`Walk::bind`], for the value of an expression.
    pub(super) fn bind_value(&mut self, pat: PatId, ty: &Type, value: ExprId) {
        let is_doubtful = self.is_doubtful(value);
        let outer = std::mem::replace(&mut self.doubt.binding, is_doubtful);
        self.bind(pat, ty);
        self.doubt.binding = outer;
    }

    /// As [`Walk::bind`], with the reference through which variables are bound by default: mutable or not.
    fn bind_as(&mut self, pat: PatId, ty: &Type, through: Option<bool>) {
        let facts = self.facts;
        match &facts[pat].kind {
            PatKind::Bind { local, by_ref, sub } => {
                let mutable = facts[*local].mutable;
                let bound = match (by_ref, through) {
                    (true, _) => Type::Ref(mutable, Arc::new(ty.clone())),
                    (false, Some(mutable)) => Type::Ref(mutable, Arc::new(ty.clone())),
                    (false, None) => ty.clone(),
                };
                if self.doubt.binding {
                    self.doubt.locals.insert(*local);
                }
                match self.locals.get(local).cloned() {
                    // An or-pattern binds it in each case.
                    Some(known) => _ = self.cx.vars.unify(&known, &bound),
                    None => _ = self.locals.insert(*local, bound),
                }
                if let Some(sub) = sub {
                    self.bind_as(*sub, ty, through);
                }
            }
            PatKind::Ref(inner) => {
                let own = match (self.cx.known(ty), through) {
                    (Type::Ref(_, inner), _) => (*inner).clone(),
                    // The reference that the pattern goes through by default.
                    (own, Some(_)) => own,
                    (own @ Type::Infer(_), None) => {
                        let held = self.cx.fresh();
                        self.cx.vars.unify(&own, &Type::shared(held.clone()));
                        held
                    }
                    (own, None) => self.unknown_by(&own),
                };
                self.bind_as(*inner, &own, None);
            }
            PatKind::Type(inner, written) => {
                let written = self.written(written);
                self.coerce(ty, &written);
                self.bind_as(*inner, &written, through);
            }
            PatKind::Or(cases) => {
                for case in cases {
                    self.bind_as(*case, ty, through);
                }
            }
            PatKind::Tuple(pats) => {
                let (own, through) = self.peeled(ty, through);
                let parts: Vec<Type> = match &own {
                    Type::Tuple(parts) => parts.to_vec(),
                    own @ Type::Infer(_) if !self.has_rest(pats) => {
                        let parts: Vec<Type> = pats.iter().map(|_| self.cx.fresh()).collect();
                        self.cx.vars.unify(own, &Type::Tuple(parts.clone().into()));
                        parts
                    }
                    _ => Vec::new(),
                };
                self.bind_parts(pats, &parts, &own, through);
            }
            PatKind::TupleStruct { path, elems } => {
                let (own, through) = self.peeled(ty, through);
                let Some((whole, variant)) = self.matched(path, &own) else {
                    let unknown = self.unknown_path(path);
                    self.bind_parts(elems, &[], &unknown, through);
                    return;
                };
                let count = self.fields_in(&whole, variant);
                let parts: Vec<Type> = (0..count)
                    .map(|at| self.field_type(&whole, variant, &at.to_string().into()))
                    .collect();
                self.bind_parts(elems, &parts, &own, through);
            }
            PatKind::Struct { path, fields, .. } => {
                let (own, through) = self.peeled(ty, through);
                let found = self.matched(path, &own);
                for (name, pat) in fields {
                    let part = match &found {
                        Some((whole, variant)) => self.field_type(whole, *variant, name),
                        None => self.unknown_path(path),
                    };
                    self.bind_as(*pat, &part, through);
                }
            }
            PatKind::Slice(pats) => {
                let (own, through) = self.peeled(ty, through);
                let elem = match &own {
                    Type::Slice(elem) | Type::Array(elem) => (**elem).clone(),
                    own => self.unknown_by(own),
                };
                for &pat in pats {
                    // `rest @ ..` is the part of the slice that is left.
                    let is_rest = matches!(facts[pat].kind, PatKind::Bind { sub: Some(sub), .. }
                        if matches!(facts[sub].kind, PatKind::Rest));
                    let part =
                        if is_rest { Type::Slice(Arc::new(elem.clone())) } else { elem.clone() };
                    self.bind_as(pat, &part, through);
                }
            }
            PatKind::Path(path) => {
                let (own, _) = self.peeled(ty, through);
                self.matched(path, &own);
            }
            PatKind::Wild | PatKind::Rest | PatKind::Lit | PatKind::Opaque => {}
        }
    }

    fn has_rest(&self, pats: &[PatId]) -> bool {
        pats.iter().any(|&pat| matches!(self.facts[pat].kind, PatKind::Rest))
    }

    /// Binds the parts of a tuple; what stands behind `..` is counted from the end.
    fn bind_parts(&mut self, pats: &[PatId], parts: &[Type], own: &Type, through: Option<bool>) {
        let rest = pats.iter().position(|&pat| matches!(self.facts[pat].kind, PatKind::Rest));
        for (at, &pat) in pats.iter().enumerate() {
            let number = match rest {
                Some(rest) if at > rest => (parts.len() + at).checked_sub(pats.len()),
                _ => Some(at),
            };
            let part = number.and_then(|number| parts.get(number)).cloned();
            let part = part.unwrap_or_else(|| self.unknown_by(own));
            self.bind_as(pat, &part, through);
        }
    }

    /// A value behind the references that a pattern goes through by default.
    fn peeled(&mut self, ty: &Type, mut through: Option<bool>) -> (Type, Option<bool>) {
        let mut own = self.cx.known(ty);
        while let Type::Ref(mutable, inner) = &own {
            through = Some(*mutable && through != Some(false));
            own = self.cx.known(&inner.clone());
        }
        (own, through)
    }

    /// The type and variant that a pattern names, made to fit the value.
    fn matched(&mut self, path: &Path, own: &Type) -> Option<(Type, usize)> {
        let (whole, variant) = self.constructor(path)?;
        self.cx.vars.unify(&whole, own);
        Some((whole, variant))
    }

    fn fields_in(&self, whole: &Type, variant: usize) -> usize {
        match whole {
            Type::Adt(super::super::Def::Type(file, id), _) => {
                self.hir.facts(*file)[*id].variants.get(variant).map_or(0, |own| own.fields.len())
            }
            Type::OneOf(list) => {
                list.iter().map(|(_, own)| self.fields_in(own, variant)).max().unwrap_or_default()
            }
            _ => 0,
        }
    }
}
