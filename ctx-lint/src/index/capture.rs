//! What a closure or async block takes with it of a variable.
//!
//! Since edition 2021 it takes the fields that it names, and leaves the rest where it is.

use super::{Def, Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Name, PatId, PatKind, TypeKind};
use crate::role::Role;
use crate::source::FileId;

/// The part of a variable that a closure or async block captures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Captured {
    /// Everything, or it is not known what.
    Whole,
    /// These fields of its tuple or struct, each as often as it is named; none when only `_` mentions the variable.
    Fields(Vec<Name>),
}

/// A context beside its guard in one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardedParts {
    /// The field of the context.
    pub context: Name,
    /// The field of the guard.
    pub guard: Name,
    /// What the guard does when it is dropped.
    pub effect: String,
}

impl Index {
    /// What a closure or async block captures of a variable from around it.
    pub fn captured(&self, file: FileId, task: ExprId, local: LocalId) -> Captured {
        let facts = &self.file(file).facts;
        let Some(parts) = self.parts(&self.type_of_local(file, local)) else {
            return Captured::Whole;
        };
        if self.edition(file) < 2021 {
            return Captured::Whole;
        }
        let mut fields = Vec::new();
        for &at in facts[local].uses.iter().filter(|&&at| facts.contains(task, at)) {
            match self.named_parts(file, at, &parts) {
                Some(named) => fields.extend(named),
                None => return Captured::Whole,
            }
        }
        Captured::Fields(fields)
    }

    /// The fields of a tuple, or of a struct of the run, that can be moved out one by one; `None` for all other types.
    pub fn parts(&self, ty: &Type) -> Option<Vec<(Name, Type)>> {
        match ty {
            Type::Tuple(parts) => {
                let numbered = parts.iter().enumerate();
                Some(numbered.map(|(at, ty)| (at.to_string().into(), ty.clone())).collect())
            }
            Type::Adt(Def::Type(file, id), _) if !self.is_stub(*file) => {
                let def = &self.file(*file).facts[*id];
                let plain = def.kind == TypeKind::Struct
                    && !def.attrs.iter().any(|attr| attr.args.contains("packed"))
                    && !self.implements(ty, Lang::Drop);
                let fields = def.variants.iter().flat_map(|body| &body.fields);
                let types = || self.bounded_fields_of(*file, *id).iter().flatten();
                plain.then(|| {
                    let fields = fields.zip(types());
                    fields.map(|(field, ty)| (field.name.clone(), ty.clone())).collect()
                })
            }
            _ => None,
        }
    }

    /// The names of the only context and the only guard of a tuple or struct that goes apart, and what the guard does.
    pub fn guarded_parts(&self, ty: &Type) -> Option<GuardedParts> {
        // Few types have a guard in them, and to tell that is easier than to tell whether they go apart.
        let is_guard = |ty: &Type| self.type_role(ty, Role::CancelGuard).is_some();
        let has_guard = match ty {
            Type::Tuple(parts) => parts.iter().any(is_guard),
            Type::Adt(Def::Type(file, id), _) if !self.is_stub(*file) => {
                self.bounded_fields_of(*file, *id).iter().flatten().any(is_guard)
            }
            _ => false,
        };
        let parts = has_guard.then(|| self.parts(ty)).flatten()?;
        let contexts = parts.iter().filter(|(_, ty)| self.is_cancellable(ty));
        let guards = parts
            .iter()
            .filter_map(|(name, ty)| Some((name, self.type_role(ty, Role::CancelGuard)?)));
        let (contexts, guards): (Vec<_>, Vec<_>) = (contexts.collect(), guards.collect());
        let ([(context, _)], [(guard, effect)]) = (&contexts[..], &guards[..]) else { return None };
        Some(GuardedParts {
            context: context.clone(),
            guard: (*guard).clone(),
            effect: (*effect).to_owned(),
        })
    }

    /// The fields that one mention of a variable names; `None` when it names the whole.
    pub fn named_parts(
        &self,
        file: FileId,
        at: ExprId,
        parts: &[(Name, Type)],
    ) -> Option<Vec<Name>> {
        let facts = &self.file(file).facts;
        if let ExprKind::Field { base, name, .. } = facts.kind(facts.parent(at)?)
            && *base == at
        {
            return Some(vec![name.clone()]);
        }
        self.bound_parts(file, facts.let_of(at)?, parts)
    }

    /// The fields that a pattern takes out of a tuple or struct; `None` when it takes the whole.
    pub fn bound_parts(
        &self,
        file: FileId,
        pat: PatId,
        parts: &[(Name, Type)],
    ) -> Option<Vec<Name>> {
        let facts = &self.file(file).facts;
        let takes = |pat: PatId| !matches!(facts[pat].kind, PatKind::Wild);
        match &facts[pat].kind {
            PatKind::Wild => Some(Vec::new()),
            PatKind::Tuple(list) | PatKind::TupleStruct { elems: list, .. } => {
                let is_rest = |&pat: &PatId| matches!(facts[pat].kind, PatKind::Rest);
                let rest = list.iter().position(is_rest).unwrap_or(list.len());
                let behind = list.len().saturating_sub(rest + 1);
                let front = list[..rest].iter().zip(parts);
                let back = list[list.len() - behind..]
                    .iter()
                    .zip(&parts[parts.len().checked_sub(behind)?..]);
                let named = front.chain(back).filter(|&(&pat, _)| takes(pat));
                Some(named.map(|(_, (name, _))| name.clone()).collect())
            }
            PatKind::Struct { fields, .. } => {
                let named = fields.iter().filter(|&&(_, pat)| takes(pat));
                Some(named.map(|(name, _)| name.clone()).collect())
            }
            _ => None,
        }
    }
}
