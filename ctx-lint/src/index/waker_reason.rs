//! What leads to a path of a `poll`, and whether who changes that takes the waker.

use rustc_hash::FxHashMap;

use super::thing::Binding;
use super::waker::Earlier;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Lit};
use crate::flow::analysis::{Condition, Dominance};
use crate::flow::{BlockId, End, Graph, Part, Test};
use crate::role::Role;
use crate::source::FileId;

/// What a test has found out about a thing, or what a change makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is of this variant; `bool` has two.
    Variant(u32),
    /// It is of another variant.
    Not(u32),
    /// Whether a collection has anything in it.
    Filled(bool),
    /// It is not known what of it.
    Unknown,
}

impl State {
    /// Whether a thing that is like this is like that, too, as far as is known.
    fn leads_to(self, other: Self) -> Option<bool> {
        match (self, other) {
            (Self::Variant(own), Self::Variant(other)) => Some(own == other),
            (Self::Variant(own), Self::Not(other)) => Some(own != other),
            (Self::Filled(own), Self::Filled(other)) => Some(own == other),
            _ => None,
        }
    }
}

/// A thing, and how it is.
pub(super) type Claim = (Binding, State);

/// What the functions that take a waker change, by what keeps it.
pub(super) type Takers = FxHashMap<Binding, Vec<Vec<Claim>>>;

/// The reasons for the paths of one body.
pub(super) struct Reasons<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    dominance: &'i Dominance,
    /// What keeps the waker of the body.
    kept: Vec<Binding>,
    takers: &'i Takers,
    /// What the test at the end of a block asks.
    asked: FxHashMap<(BlockId, bool), Option<Claim>>,
}

impl Index {
    /// Finds out what keeps the waker of a body, and who takes it.
    pub(super) fn reasons<'i>(
        &'i self,
        file: FileId,
        body: ExprId,
        graph: &'i Graph,
        dominance: &'i Dominance,
        takers: &'i mut Takers,
    ) -> Reasons<'i> {
        let facts = &self.file(file).facts;
        let is_waker = |ty: &Type| self.type_role(ty, Role::Waker).is_some();
        let mut kept: Vec<Binding> = Vec::new();
        for own in facts.descendants(body) {
            if let ExprKind::Assign { left, .. } = facts.kind(own)
                && self.holds(&self.type_of(file, *left), &is_waker)
                && let Some(binding) = self.binding(file, *left)
                && !kept.contains(&binding)
            {
                kept.push(binding);
            }
        }
        for binding in &kept {
            if !takers.contains_key(binding) {
                takers.insert(binding.clone(), self.taken_with(binding));
            }
        }
        Reasons { index: self, file, graph, dominance, kept, takers, asked: FxHashMap::default() }
    }

    /// What each function that takes something out of a field makes of other things.
    fn taken_with(&self, kept: &Binding) -> Vec<Vec<Claim>> {
        let Binding::Field(_, name) = kept else { return Vec::new() };
        let mut found = Vec::new();
        for home in self.own_files_with(name) {
            let facts = &self.file(home).facts;
            for body in facts.functions.iter().filter_map(|own| own.body) {
                let takes = |at: ExprId| match facts.kind(at) {
                    ExprKind::Method { receiver, .. } => {
                        self.call_role(home, at, Role::Takes).is_some()
                            && self.binding(home, *receiver).as_ref() == Some(kept)
                    }
                    _ => false,
                };
                if facts.descendants(body).any(takes) {
                    let all = facts.descendants(body);
                    found.push(all.filter_map(|at| self.change(home, at)).collect());
                }
            }
        }
        found
    }

    /// What an expression changes, and how that is then.
    fn change(&self, file: FileId, at: ExprId) -> Option<Claim> {
        let facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Method { receiver, .. } => {
                let how = self.call_role(file, at, Role::Changes)?;
                let state = match how {
                    "inserts" | "appends" => State::Filled(true),
                    _ => State::Unknown,
                };
                Some((self.binding(file, *receiver)?, state))
            }
            ExprKind::Assign { left, right } => {
                let state = self.variant_made(file, *right).map_or(State::Unknown, State::Variant);
                Some((self.binding(file, *left)?, state))
            }
            ExprKind::AssignOp { left, .. } => Some((self.binding(file, *left)?, State::Unknown)),
            _ => None,
        }
    }

    /// The variant that an expression makes.
    pub(super) fn variant_made(&self, file: FileId, at: ExprId) -> Option<u32> {
        let facts = &self.file(file).facts;
        let ty = self.type_of(file, at);
        let path = match facts.kind(at) {
            ExprKind::Lit(Lit::Bool(is)) => return Some(u32::from(*is)),
            ExprKind::Path { path, local: None } | ExprKind::Struct { path, .. } => path,
            ExprKind::Call { func, .. } => match facts.kind(*func) {
                ExprKind::Path { path, local: None } => path,
                _ => return None,
            },
            _ => return None,
        };
        self.variant_at(file, at, path, &ty)
    }
}

impl Reasons<'_> {
    /// What is known of the waker of an earlier call where a path leads through a block.
    pub(super) fn earlier(&mut self, block: BlockId) -> Earlier {
        let conditions = self.dominance.conditions(self.graph, block);
        let claims: Vec<Claim> =
            conditions.iter().filter_map(|condition| self.claim(condition)).collect();
        let asks_for_waker = claims.iter().any(|(thing, _)| self.kept.contains(thing));
        if asks_for_waker || self.is_end(&conditions) {
            return Earlier::Likely;
        }
        let mut all = self.kept.iter().filter_map(|kept| self.takers.get(kept)).flatten();
        let leads_here = |changes: &Vec<Claim>| {
            let mut shown = false;
            for (thing, state) in &claims {
                let of_thing = changes.iter().filter(|(own, _)| own == thing);
                let answers: Vec<_> = of_thing.map(|(_, own)| own.leads_to(*state)).collect();
                if answers.contains(&Some(true)) {
                    shown = true;
                } else if answers.contains(&Some(false)) {
                    return false;
                }
            }
            shown
        };
        if all.any(leads_here) { Earlier::Gone } else { Earlier::Unknown }
    }

    /// Whether the path is one of an `Option` in a field that has nothing in it any more: a future that has ended.
    fn is_end(&self, conditions: &[Condition<'_>]) -> bool {
        conditions.iter().any(|condition| {
            let Some(asked) = self.expr_asked(condition.block) else { return false };
            let facts = &self.index.file(self.file).facts;
            let is_none = match condition.test {
                Test::Variant(place, number @ 0..=1, _) => {
                    let is_part = |part: &Part| matches!(part, Part::Variant(..));
                    (*number == 0) == condition.holds && !place.parts.iter().any(is_part)
                }
                _ => false,
            };
            let ty = self.index.type_of(self.file, asked);
            let is_place = facts.place(asked).is_some()
                || self.index.call_role(self.file, asked, Role::KeepsVariant).is_some();
            is_none && is_place && self.index.variant_number(ty.peel_refs(), "None") == Some(0)
        })
    }

    fn claim(&mut self, condition: &Condition<'_>) -> Option<Claim> {
        let key = (condition.block, condition.holds);
        if let Some(known) = self.asked.get(&key) {
            return known.clone();
        }
        let found = self.find_claim(condition);
        self.asked.insert(key, found.clone());
        found
    }

    /// What a branch asks: the scrutinee, the value of a `let`, or the condition.
    fn expr_asked(&self, block: BlockId) -> Option<ExprId> {
        let facts = &self.index.file(self.file).facts;
        let End::Branch { at, .. } = self.graph[block].end else { return None };
        let mut asked = match facts.kind(at) {
            ExprKind::Match { scrutinee, .. } => *scrutinee,
            ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => *cond,
            _ => at,
        };
        loop {
            asked = match facts.kind(asked) {
                ExprKind::Let { expr, .. } => *expr,
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) | ExprKind::Not(expr) => *expr,
                _ => return Some(asked),
            };
        }
    }

    fn find_claim(&self, condition: &Condition<'_>) -> Option<Claim> {
        let (index, file) = (self.index, self.file);
        let facts = &index.file(file).facts;
        let asked = self.expr_asked(condition.block)?;
        let (state, parts) = match condition.test {
            Test::Variant(place, number, _) if condition.holds => {
                (State::Variant(*number), &place.parts)
            }
            Test::Variant(place, number, _) => (State::Not(*number), &place.parts),
            Test::True(operand) => {
                (State::Variant(u32::from(condition.holds)), &operand.place()?.parts)
            }
            _ => return None,
        };
        // A part of what is asked for says nothing of the whole.
        if parts.iter().any(|part| matches!(part, Part::Variant(..) | Part::Index)) {
            return None;
        }
        let ExprKind::Method { receiver, args, .. } = facts.kind(asked) else {
            return Some((index.binding(file, asked)?, state));
        };
        let thing = index.binding(file, *receiver)?;
        let ty = index.type_of(file, *receiver);
        let ty = index.peel(&ty);
        let says_yes = state == State::Variant(1) || state == State::Not(0);
        let state = if let Some(name) = index.call_role(file, asked, Role::AsksVariant) {
            let number = index.variant_number(ty, name)?;
            if says_yes { State::Variant(number) } else { State::Not(number) }
        } else if index.call_role(file, asked, Role::AsksEmpty).is_some() {
            State::Filled(!says_yes)
        } else if index.call_role(file, asked, Role::KeepsVariant).is_some() {
            state
        } else if index.offers(ty, Role::AsksEmpty)
            && args.is_empty()
            && index.variant_number(&index.type_of(file, asked), "Some") == Some(1)
        {
            State::Filled(says_yes)
        } else {
            State::Unknown
        };
        Some((thing, state))
    }
}
