//! Whether a container that takes locks of its own is changed once others can come to it.

use super::super::{Def, Index};
use super::{Binding, Thing};
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Whether nobody changes the container that an expression names, unless he has it alone: it stands in a private field,
    /// and whatever the run does with that field reads it, or borrows it mutably.
    pub(in crate::index) fn is_only_read(&self, file: FileId, container: ExprId) -> bool {
        let Some(thing) = self.thing(file, container) else { return false };
        let Some(Binding::Field(Def::Type(home, owner), name)) = &thing.binding else {
            return false;
        };
        let own = &self.file(*home).facts[*owner];
        let mut fields = own.variants.iter().flat_map(|variant| &variant.fields);
        fields.any(|field| field.name == *name && !field.public)
            && !thing.shared
            && self.type_role(&thing.ty, Role::Container).is_some()
            && self.patterns_that_take(&thing).is_empty()
            && self.is_read_everywhere(&thing)
    }

    fn is_read_everywhere(&self, thing: &Thing) -> bool {
        self.fields_that_may_be(thing).all(|(file, at)| {
            self.in_test(file, self.file(file).facts[at].span) || self.reads(file, at)
        })
    }

    /// Whether a use of a container only reads it, or has it alone.
    fn reads(&self, file: FileId, used: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if self.is_only_reached_by(file, facts.scope(used).expr(), used) {
            return true;
        }
        let (mut open, mut seen) = (vec![used], Vec::new());
        while let Some(at) = open.pop() {
            let Some(outer) = facts.parent(at) else { return false };
            match facts.kind(outer) {
                ExprKind::Ref { mutable: true, .. } => {}
                ExprKind::Ref { mutable: false, .. } => open.push(outer),
                ExprKind::Assign { left, .. } if *left == at => {}
                ExprKind::For { iter, .. } if *iter == at => {}
                ExprKind::Method { receiver, .. } if *receiver == at => {
                    if !self.is_reading_call(file, outer) {
                        return false;
                    }
                }
                // `let jobs = &self.jobs;`
                ExprKind::Block(_) => {
                    let local = facts.let_of(at).and_then(|pat| facts.bound(pat));
                    let Some(local) = local else { return false };
                    if !seen.contains(&local) {
                        seen.push(local);
                        open.extend(facts[local].uses.iter().copied());
                    }
                }
                _ => return false,
            }
        }
        true
    }

    /// Whether a call of a method of a library changes nothing that others can come to.
    fn is_reading_call(&self, file: FileId, call: ExprId) -> bool {
        let Some(callee) = self.callee(file, call).filter(|callee| callee.certain) else {
            return false;
        };
        let receiver = self.function(&callee).receiver.as_ref();
        let is_alone = receiver.is_some_and(|own| own.by_ref && own.mutable);
        self.is_stub(callee.file)
            && (is_alone || self.callee_role(&callee, Role::Changes).is_none())
    }
}
