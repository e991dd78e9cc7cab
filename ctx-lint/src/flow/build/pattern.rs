//! Patterns: what is asked of a value, and what is bound of it.

use super::Builder;
use super::scope::Exit;
use crate::facts::{ExprId, LocalId, Name, PatId, PatKind, Path};
use crate::flow::{End, Operand, Part, Place, Test, Value};
use crate::hir::{Made, Type};

/// A part of a value that a pattern goes into, with its own pattern.
type Piece = (PatId, Place, Type);

/// What a pattern is matched against.
#[derive(Clone, Debug)]
struct Matched {
    place: Place,
    ty: Type,
    /// The reference through which variables are bound by default: mutable or not.
    through: Option<bool>,
}

impl Builder<'_> {
    /// Asks whether a value is like a pattern; leaves by an exit if not.
    pub(super) fn test(&mut self, pat: PatId, place: &Place, ty: &Type, at: ExprId, no: &Exit) {
        let facts = self.facts;
        match &facts[pat].kind {
            PatKind::Wild | PatKind::Rest | PatKind::Bind { sub: None, .. } => {}
            PatKind::Bind { sub: Some(inner), .. } | PatKind::Type(inner, _) => {
                self.test(*inner, place, ty, at, no);
            }
            PatKind::Ref(inner) => {
                let own = self.behind(ty).unwrap_or_default();
                self.test(*inner, &place.part(Part::Deref), &own, at, no);
            }
            PatKind::Or(cases) => {
                let Some((last, cases)) = cases.split_last() else { return };
                let yes = self.block();
                for &case in cases {
                    let next = self.exit();
                    self.test(case, place, ty, at, &next);
                    self.finish(End::Goto(yes));
                    self.at = next.target;
                }
                self.test(*last, place, ty, at, no);
                self.goto(yes);
            }
            PatKind::Lit | PatKind::Opaque => self.ask(Test::Like(place.clone()), at, no),
            PatKind::Tuple(_)
            | PatKind::TupleStruct { .. }
            | PatKind::Struct { .. }
            | PatKind::Slice(_)
            | PatKind::Path(_) => {
                let own = peeled(place, ty, None);
                let (pieces, test) = self.pieces(pat, &own, at);
                if let Some(test) = test {
                    self.ask(test, at, no);
                }
                for (pat, place, ty) in pieces {
                    self.test(pat, &place, &ty, at, no);
                }
            }
        }
    }

    fn ask(&mut self, test: Test, at: ExprId, no: &Exit) {
        let other = self.way_out(no);
        let then = self.block();
        self.finish(End::Branch { at, test, then, other });
        self.at = then;
    }

    /// Binds the variables of a pattern that fits, and has them dropped at the end of a scope.
    pub(super) fn bind(&mut self, pat: PatId, place: &Place, ty: &Type, at: ExprId, scope: usize) {
        let own = Matched { place: place.clone(), ty: ty.clone(), through: None };
        self.bind_as(pat, own, at, scope);
    }

    fn bind_as(&mut self, pat: PatId, own: Matched, at: ExprId, scope: usize) {
        let facts = self.facts;
        match &facts[pat].kind {
            PatKind::Bind { local, by_ref, sub } => {
                let bound = self.bound_value(*local, *by_ref, &own);
                let var = self.local(*local);
                self.assign(at, &Place::whole(var), Value::Use(bound));
                self.schedule(scope, var, at);
                if let Some(sub) = sub {
                    self.bind_as(*sub, own, at, scope);
                }
            }
            PatKind::Type(inner, _) => self.bind_as(*inner, own, at, scope),
            PatKind::Ref(inner) => {
                // A reference that was gone through by default stands for the one that is written.
                let inner_own = match (&own.ty, own.through) {
                    (Type::Ref(_, inner), _) => Matched {
                        place: own.place.part(Part::Deref),
                        ty: (**inner).clone(),
                        through: None,
                    },
                    (_, Some(_)) => Matched { through: None, ..own },
                    _ => Matched {
                        place: own.place.part(Part::Deref),
                        ty: Type::UNKNOWN,
                        through: None,
                    },
                };
                self.bind_as(*inner, inner_own, at, scope);
            }
            PatKind::Or(cases) => self.bind_case(cases, &own, at, scope),
            PatKind::Tuple(_)
            | PatKind::TupleStruct { .. }
            | PatKind::Struct { .. }
            | PatKind::Slice(_) => {
                let own = peeled(&own.place, &own.ty, own.through);
                for (pat, place, ty) in self.pieces(pat, &own, at).0 {
                    let through = own.through;
                    self.bind_as(pat, Matched { place, ty, through }, at, scope);
                }
            }
            _ => {}
        }
    }

    /// Binds what the case of an or-pattern binds that fits.
    fn bind_case(&mut self, cases: &[PatId], own: &Matched, at: ExprId, scope: usize) {
        if cases.iter().all(|&case| self.facts.bindings(case).is_empty()) {
            return;
        }
        let Some((last, cases)) = cases.split_last() else { return };
        let done = self.block();
        for &case in cases {
            let next = self.exit();
            self.test(case, &own.place, &own.ty, at, &next);
            self.bind_as(case, own.clone(), at, scope);
            self.finish(End::Goto(done));
            self.at = next.target;
        }
        self.bind_as(*last, own.clone(), at, scope);
        self.goto(done);
    }

    fn bound_value(&mut self, local: LocalId, by_ref: bool, own: &Matched) -> Operand {
        let mutable = self.facts[local].mutable;
        if by_ref {
            return Operand::Ref(mutable, own.place.clone());
        }
        if let Some(mutable) = own.through {
            return Operand::Ref(mutable, own.place.clone());
        }
        if own.ty.is_unknown() {
            let ty = self.view.hir.type_of_local(self.view.file, local);
            return self.read(own.place.clone(), &ty);
        }
        self.read(own.place.clone(), &own.ty)
    }

    /// Where the variables of a pattern are, before they are bound.
    pub(super) fn seen_by_guard(
        &mut self,
        pat: PatId,
        place: &Place,
        ty: &Type,
        at: ExprId,
    ) -> Vec<(LocalId, Place)> {
        let facts = self.facts;
        let mut found = Vec::new();
        let mut queue = vec![(pat, peeled(place, ty, None))];
        while let Some((pat, own)) = queue.pop() {
            match &facts[pat].kind {
                PatKind::Bind { local, by_ref: false, sub: None } if own.through.is_none() => {
                    found.push((*local, own.place));
                }
                PatKind::Type(inner, _) => queue.push((*inner, own)),
                PatKind::Or(cases) => {
                    queue.extend(cases.first().map(|&case| (case, own)));
                }
                PatKind::Tuple(_) | PatKind::TupleStruct { .. } | PatKind::Struct { .. } => {
                    for (pat, place, ty) in self.pieces(pat, &own, at).0 {
                        queue.push((pat, peeled(&place, &ty, own.through)));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The parts of a value that a pattern looks at, and what it asks of the value itself.
    fn pieces(&self, pat: PatId, own: &Matched, at: ExprId) -> (Vec<Piece>, Option<Test>) {
        let facts = self.facts;
        match &facts[pat].kind {
            PatKind::Tuple(pats) => {
                let parts = match &own.ty {
                    Type::Tuple(parts) => parts.to_vec(),
                    _ => Vec::new(),
                };
                let fields = parts.into_iter().enumerate();
                let fields: Vec<(Name, Type)> =
                    fields.map(|(at, ty)| (at.to_string().into(), ty)).collect();
                (self.numbered(pats, &own.place, &fields), None)
            }
            PatKind::TupleStruct { path, elems } => {
                let (place, fields, test) = self.variant(path, own, at);
                (self.numbered(elems, &place, &fields), test)
            }
            PatKind::Struct { path, fields: pats, .. } => {
                let (place, fields, test) = self.variant(path, own, at);
                let pieces = pats.iter().map(|(name, pat)| {
                    let found = fields.iter().find(|(own, _)| own == name);
                    let ty = found.map_or(Type::UNKNOWN, |(_, ty)| ty.clone());
                    (*pat, place.part(Part::Field(name.clone())), ty)
                });
                (pieces.collect(), test)
            }
            PatKind::Path(path) => {
                let number = self.view.hir.variant_at(self.view.file, at, path, &own.ty);
                let made = || self.view.hir.makes(self.view.file, at, path, &own.ty);
                let test = match number {
                    Some(_) => self.variant(path, own, at).2,
                    None if made() == Some(Made::Struct) => None,
                    None => Some(Test::Like(own.place.clone())),
                };
                (Vec::new(), test)
            }
            PatKind::Slice(pats) => {
                let elem = match &own.ty {
                    Type::Slice(elem) | Type::Array(elem) => (**elem).clone(),
                    _ => Type::UNKNOWN,
                };
                let test =
                    (!matches!(own.ty, Type::Array(_))).then(|| Test::Like(own.place.clone()));
                let pieces =
                    pats.iter().map(|&pat| (pat, own.place.part(Part::Index), elem.clone()));
                (pieces.collect(), test)
            }
            _ => (Vec::new(), None),
        }
    }

    /// The place of the fields of a variant or struct, with their types, and what must be asked first.
    fn variant(
        &self,
        path: &Path,
        own: &Matched,
        at: ExprId,
    ) -> (Place, Vec<(Name, Type)>, Option<Test>) {
        let mut variants = self.view.hir.variants_of(&own.ty);
        let Some(number) = self.view.hir.variant_at(self.view.file, at, path, &own.ty) else {
            // A struct, or a type of which nothing is known.
            let is_struct = variants.len() == 1;
            let test = (!is_struct).then(|| Test::Like(own.place.clone()));
            let fields = variants.pop().filter(|_| is_struct).map(|own| own.fields);
            return (own.place.clone(), fields.unwrap_or_default(), test);
        };
        let count = variants.len();
        let variant = variants.swap_remove(number as usize);
        let place = own.place.part(Part::Variant(number, variant.name.clone()));
        let test = Test::Variant(own.place.clone(), number, variant.name);
        (place, variant.fields, (count > 1).then_some(test))
    }

    /// Numbered fields; what stands behind `..` is counted from the end.
    fn numbered(&self, pats: &[PatId], place: &Place, fields: &[(Name, Type)]) -> Vec<Piece> {
        let is_rest = |pat: PatId| matches!(self.facts[pat].kind, PatKind::Rest);
        let rest = pats.iter().position(|&pat| is_rest(pat));
        let piece = |(at, &pat): (usize, &PatId)| {
            let number = match rest {
                Some(rest) if at > rest => (fields.len() + at).checked_sub(pats.len())?,
                _ => at,
            };
            let ty = fields.get(number).map_or(Type::UNKNOWN, |(_, ty)| ty.clone());
            let name = Name::from(number.to_string());
            (!is_rest(pat)).then(|| (pat, place.part(Part::Field(name)), ty))
        };
        pats.iter().enumerate().filter_map(piece).collect()
    }
}

/// A value behind the references that a pattern goes through by default.
fn peeled(place: &Place, ty: &Type, mut through: Option<bool>) -> Matched {
    let (mut place, mut ty) = (place.clone(), ty);
    while let Type::Ref(mutable, inner) = ty {
        through = Some(*mutable && through != Some(false));
        place = place.part(Part::Deref);
        ty = inner;
    }
    Matched { place, ty: ty.clone(), through }
}
