//! Where a thing is read, and where it is made.

use super::super::{Def, Index, Space, Type};
use super::{Binding, Thing};
use crate::facts::{ExprId, ExprKind, ModuleId, Name, PatId, PatKind, Path};
use crate::source::FileId;

impl Index {
    /// The fields that expressions of the run read and that may be a thing.
    pub fn fields_that_may_be<'i>(
        &'i self,
        thing: &'i Thing,
    ) -> impl Iterator<Item = (FileId, ExprId)> {
        let files = self.own_files_with(&thing.name).into_iter();
        files.flat_map(move |file| {
            let all = self.file(file).facts.all();
            all.filter_map(move |(at, kind)| {
                let named = matches!(kind, ExprKind::Field { name, .. } if *name == thing.name);
                (named && self.may_name(file, at, thing)).then_some((file, at))
            })
        })
    }

    /// Whether any expression or pattern of the run may read a field, other than to make it.
    pub fn is_looked_at(&self, field: &Thing) -> bool {
        let Some(Binding::Field(def, name)) = &field.binding else { return true };
        let files = self.own_files_with(name);
        self.fields_that_may_be(field).next().is_some()
            || files.into_iter().any(|file| {
                self.file(file).facts.pats.iter().any(|pat| match &pat.kind {
                    PatKind::Struct { path, fields, .. } => {
                        fields.iter().any(|(own, _)| own == name)
                            && self.may_be_pattern_of(file, path, def)
                    }
                    _ => false,
                })
            })
    }

    /// The patterns of the run that take a field out of its type, or may do so.
    pub fn patterns_that_take(&self, field: &Thing) -> Vec<(FileId, PatId)> {
        let Some(Binding::Field(def, name)) = &field.binding else { return Vec::new() };
        let files = match def {
            // A number is in no outline.
            Def::Type(home, _) if name.parse::<usize>().is_ok() => vec![*home],
            _ => self.own_files_with(name),
        };
        let each = files.into_iter().flat_map(|file| {
            self.file(file).facts.pats.iter().filter_map(move |pat| {
                let (path, taken) = match &pat.kind {
                    PatKind::Struct { path, fields, .. } => {
                        (path, fields.iter().find(|(own, _)| own == name)?.1)
                    }
                    PatKind::TupleStruct { path, elems } => {
                        (path, *elems.get(name.parse::<usize>().ok()?)?)
                    }
                    _ => return None,
                };
                self.may_be_pattern_of(file, path, def).then_some((file, taken))
            })
        });
        each.collect()
    }

    /// Whether a pattern of a file takes a type apart. Which module it stands in is not known: that of another one may
    /// mean the type by the same path.
    fn may_be_pattern_of(&self, file: FileId, path: &Path, def: &Def) -> bool {
        if path.segments.first().is_some_and(|first| first.name == "Self") {
            let own = Type::plain(def.clone());
            return self.impls_of(&own).iter().any(|&(home, _)| home == file);
        }
        let modules = (0..self.file(file).facts.modules.len() as u32).map(ModuleId);
        let mut meant = modules.map(|module| self.resolve(file, module, path, Space::Type));
        let is_it = |meant: Option<Def>| match meant {
            None => path.last_name() == self.name_of(def),
            Some(meant @ Def::Type(..)) => meant == *def,
            // An alias may be one of the type.
            Some(Def::Variant(..)) => false,
            Some(_) => true,
        };
        meant.any(is_it)
    }

    /// The values that a field gets where literals make its type.
    pub fn made_with(&self, def: &Def, field: &Name) -> Vec<(FileId, ExprId)> {
        let files = self.own_files_with(field).into_iter();
        let made = files.flat_map(|file| {
            self.file(file).facts.all().filter_map(move |(at, kind)| {
                let ExprKind::Struct { fields, .. } = kind else { return None };
                let (_, value) = fields.iter().find(|(name, _)| name == field)?;
                (self.type_of(file, at).def() == Some(def)).then_some((file, *value))
            })
        });
        made.collect()
    }

    /// Whether a value may be put into a thing where it is made.
    pub fn is_put_into(&self, file: FileId, value: ExprId, thing: &Thing) -> bool {
        let homes = self.put_into(file, value);
        self.meet(file, thing.home)
            && homes.is_none_or(|homes| homes.iter().any(|home| self.may_be_same(home, thing)))
    }

    /// The field of a type that a value is given where a literal makes the type.
    pub(in crate::index) fn made_field(
        &self,
        file: FileId,
        literal: ExprId,
        value: ExprId,
    ) -> Option<Thing> {
        let ExprKind::Struct { fields, .. } = self.file(file).facts.kind(literal) else {
            return None;
        };
        let (name, _) = fields.iter().find(|(_, own)| *own == value)?;
        let def = self.type_of(file, literal).def().cloned()?;
        Some(self.field_thing(def, name, &self.type_of(file, value)))
    }

    /// The things that a value is put into where it is made: fields, statics, variables. `None` when that is not known.
    fn put_into(&self, file: FileId, value: ExprId) -> Option<Vec<Thing>> {
        let facts = &self.file(file).facts;
        let (mut found, mut open, mut seen) = (Vec::new(), vec![value], Vec::new());
        while let Some(mut here) = open.pop() {
            loop {
                let outer = facts.parent(here)?;
                match facts.kind(outer) {
                    ExprKind::Struct { .. } => {
                        found.push(self.made_field(file, outer, here)?);
                        break;
                    }
                    ExprKind::Assign { left, right } if *right == here => {
                        found.push(self.thing(file, *left)?);
                        break;
                    }
                    ExprKind::Block(_) => {
                        let local = facts.bound(facts.let_of(here)?)?;
                        if seen.contains(&local) {
                            break;
                        }
                        seen.push(local);
                        let binding = Some(Binding::Local(file, local));
                        let ty = self.type_of_local(file, local);
                        let (shared, boxed) =
                            (self.is_pointer(&ty), self.is_pointer(ty.peel_refs()));
                        let (name, ty) = (facts[local].name.clone(), self.peel(&ty).clone());
                        found.push(Thing { binding, name, ty, shared, boxed, home: file });
                        open.extend(
                            facts[local].uses.iter().copied().filter(|&at| self.moves(file, at)),
                        );
                        break;
                    }
                    // `Arc::new(…)`, `Some(…)`, `&…`, `….clone()`
                    ExprKind::Call { args, .. } if args[..] == [here] => {
                        let known = self
                            .callee(file, outer)
                            .is_some_and(|callee| self.is_stub(callee.file));
                        (known || self.is_constructor(file, outer)).then_some(())?;
                    }
                    ExprKind::Ref { .. } | ExprKind::Method { .. }
                        if self.place(file, outer).is_some() => {}
                    _ => return None,
                }
                here = outer;
            }
        }
        Some(found)
    }
}
