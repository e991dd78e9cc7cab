//! Questions about the two ends of a channel.

use super::{Def, Env, Index, Type};
use crate::facts::{ExprId, ExprKind, Name, Place, Root};
use crate::role::Role;
use crate::source::FileId;

/// A future that takes the next value out of a channel.
#[derive(Clone, Debug)]
pub struct Receive<'i> {
    /// What it is called on.
    pub receiver: ExprId,
    /// The method's name.
    pub name: &'i Name,
    /// `mpsc`, `mpmc`, `broadcast`, `watch`.
    pub kind: &'i str,
}

impl Index {
    /// What a future receives from, when it is a channel.
    pub fn receives(&self, file: FileId, future: ExprId) -> Option<Receive<'_>> {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, name, .. } = facts.kind(future) else { return None };
        self.is_receive(file, future).then_some(())?;
        let ty = self.type_of(file, *receiver);
        let def = self.peel(&ty).def()?;
        let held = self.role(def, Role::Receiver)?;
        Some(Receive { receiver: *receiver, name, kind: held })
    }

    /// Whether a future can hardly come to its end for good: a signal, a ticker, a channel whose sender
    /// lives beside it.
    pub fn is_endless(&self, file: FileId, future: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if self.call_role(file, future, Role::Endless).is_some() {
            return true;
        }
        let ExprKind::Method { receiver, .. } = facts.kind(future) else { return false };
        let ty = self.type_of(file, *receiver);
        if self.type_role(self.peel(&ty), Role::Timer).is_some() {
            return true;
        }
        self.stays_open(file, *receiver)
    }

    /// Whether the owner of a receiver holds a sender of the same channel, so that the channel is never closed
    /// while someone receives.
    pub fn stays_open(&self, file: FileId, receiver: ExprId) -> bool {
        let ty = self.type_of(file, receiver);
        let Some(kind) =
            self.peel(&ty).def().and_then(|def| self.role(def, Role::Receiver)).map(str::to_owned)
        else {
            return false;
        };
        let Some(place) = self.viewed(file, receiver) else { return false };
        let Root::Local(root) = place.root else { return false };
        if place.fields.is_empty() {
            return self.sender_lives(file, receiver, root)
                || self.is_given_sender(file, receiver, &kind, self.peel(&ty).first_arg());
        }
        // The type that holds the field.
        let mut owner = self.type_of_local(file, root);
        let mut around = place;
        around.fields.pop();
        for name in &around.fields {
            owner = self.field(&owner, name);
        }
        let mut senders = self.senders_in(&owner, &kind, self.peel(&ty).first_arg()).into_iter();
        senders.any(|name| {
            let mut sender = around.clone();
            sender.fields.push(name);
            !self.is_given_away_before(file, receiver, &sender)
        })
    }

    /// The fields of a type that hold a sender.
    fn senders_in(&self, owner: &Type, kind: &str, item: Option<&Type>) -> Vec<Name> {
        let Type::Adt(Def::Type(home, id), args) = self.peel(owner) else { return Vec::new() };
        let def = &self.file(*home).facts[*id];
        let env = Env::generic(*home, def.module, &def.generics);
        let subst = super::Subst::zip(&def.generics, args);
        let fields = def.variants.iter().flat_map(|variant| &variant.fields);
        let holding = fields.filter(|field| {
            let ty = self.type_of_ty(&env, &field.ty).substitute(&subst);
            self.holds(&ty, &|ty| self.is_sender(ty, kind, item))
        });
        holding.map(|field| field.name.clone()).collect()
    }

    /// Whether a body has moved a place away when it comes to an expression: `drop(self.tx); self.rx.recv().await`.
    fn is_given_away_before(&self, file: FileId, at: ExprId, place: &Place) -> bool {
        let facts = &self.file(file).facts;
        let runs = facts.runs(facts.scope(at).expr()).into_iter();
        let mut before = runs.take_while(|&earlier| earlier < at);
        // A clone stands for the same thing, and goes alone.
        before.any(|own| {
            !matches!(facts.kind(own), ExprKind::Method { .. })
                && facts.place(own).as_ref() == Some(place)
                && facts.is_move(own)
        })
    }

    fn is_sender(&self, ty: &Type, kind: &str, item: Option<&Type>) -> bool {
        self.type_role(ty, Role::Sender) == Some(kind)
            && match (ty.first_arg(), item) {
                (Some(own), Some(item)) => own == item || own.is_unknown() || item.is_unknown(),
                _ => true,
            }
    }

    /// Whether the function also has a sender of the kind among its parameters, or in them.
    fn is_given_sender(
        &self,
        file: FileId,
        receiver: ExprId,
        kind: &str,
        item: Option<&Type>,
    ) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(receiver) else { return false };
        let receiver = facts[function].receiver.as_ref().map(|receiver| receiver.local);
        let params = facts[function].params.iter().flat_map(|param| facts.bindings(param.pat));
        params.chain(receiver).any(|local| {
            let ty = self.type_of_local(file, local);
            let ty = self.peel(&ty);
            self.holds(ty, &|ty| self.is_sender(self.peel(ty), kind, item))
                || !self.senders_in(ty, kind, item).is_empty()
        })
    }
}
