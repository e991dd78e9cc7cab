//! Who keeps a channel open: a sender that lives as long as the code that receives.

use std::collections::BTreeSet;

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId, Origin, PatKind, Root, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// A statement of a block, by its number, or a call or assignment.
type Site = (ExprId, usize);

impl Index {
    /// Whether the sender of the channel that `rx` receives from lives beside the code at `receiver`.
    pub(super) fn sender_lives(&self, file: FileId, receiver: ExprId, rx: LocalId) -> bool {
        match self.partner(file, rx) {
            Some(tx) => self.is_kept(file, receiver, tx),
            None => self.is_subscribed_to_neighbour(file, receiver, rx),
        }
    }

    /// Whether `tx`, or a variable that its value went into, lives beside the code at `receiver`.
    fn is_kept(&self, file: FileId, receiver: ExprId, tx: LocalId) -> bool {
        let facts = &self.file(file).facts;
        let scope = facts.scope(receiver).expr();
        let Some(home) = facts.extent(tx) else { return false };
        let holders = self.holders(file, tx, home);
        holders.iter().any(|&holder| {
            let Some(extent) = facts.extent(holder) else { return false };
            let here = facts.scope_of_extent(extent).expr() == scope;
            let given_away = |&at: &ExprId| {
                let moved = facts.is_move(at) || facts.scope(at).expr() != scope;
                moved && !self.goes_into(file, at, &holders)
            };
            let uses = &facts[holder].uses;
            if here {
                // What is given away later was here while the code received.
                let reaches = |&at: &ExprId| {
                    let mut outwards = std::iter::once(at).chain(facts.ancestors(at));
                    let site = outwards.find(|&outer| facts.scope(outer).expr() == scope);
                    site.is_none_or(|site| facts.reaches(site, receiver, scope))
                };
                !uses.iter().any(|at| given_away(at) && reaches(at))
            } else {
                // Captured by the closure or future that receives.
                let inside = uses.iter().filter(|&&at| facts.contains(scope, at));
                facts.contains(extent, scope)
                    && inside.clone().count() > 0
                    && !inside.clone().any(given_away)
            }
        })
    }

    /// The variables of a block that may hold what `tx` holds: `let owner = Owner { tx }`, `owner.listen(tx)`.
    fn holders(&self, file: FileId, tx: LocalId, home: ExprId) -> Vec<LocalId> {
        let mut holders = vec![tx];
        let mut open: BTreeSet<Site> = self.sites_of_uses(file, tx, home).collect();
        // In the order of the text: what is held from a place on is handed on behind it.
        while let Some(site) = open.pop_first() {
            for new in self.holders_at(file, site, &holders) {
                if !holders.contains(&new) {
                    holders.push(new);
                    open.extend(self.sites_of_uses(file, new, home).filter(|&own| own > site));
                }
            }
        }
        holders
    }

    /// The places in a block at which a variable may be handed on: the statements, calls and assignments around its uses.
    fn sites_of_uses(
        &self,
        file: FileId,
        local: LocalId,
        home: ExprId,
    ) -> impl Iterator<Item = Site> {
        let facts = &self.file(file).facts;
        let uses = facts[local].uses.iter().filter(move |&&at| facts.contains(home, at));
        uses.flat_map(move |&at| {
            let mut inner = at;
            let around = facts.ancestors(at).take_while(move |&outer| facts.contains(home, outer));
            around.filter_map(move |outer| {
                let at = std::mem::replace(&mut inner, outer);
                match facts.kind(outer) {
                    ExprKind::Block(_) => Some((outer, facts.statement_of(outer, at)?)),
                    ExprKind::Method { .. } | ExprKind::Assign { .. } => Some((outer, 0)),
                    _ => None,
                }
            })
        })
    }

    /// The variables that get what a holder holds at one place.
    fn holders_at(&self, file: FileId, (at, number): Site, holders: &[LocalId]) -> Vec<LocalId> {
        let facts = &self.file(file).facts;
        let is_made = |value: &ExprId| self.is_made_from(file, *value, holders);
        let (source, into) = match facts.kind(at) {
            ExprKind::Block(block) => {
                let Stmt::Let(binding) = &block.stmts[number] else { return Vec::new() };
                if !binding.init.is_some_and(|init| is_made(&init)) {
                    return Vec::new();
                }
                let bound = facts.bindings(binding.pat).into_iter();
                return bound.filter(|&local| self.may_hold(file, local)).collect();
            }
            ExprKind::Method { receiver, args, .. } => {
                (args.iter().copied().find(is_made), *receiver)
            }
            ExprKind::Assign { left, right } => (Some(*right).filter(is_made), *left),
            _ => return Vec::new(),
        };
        let owner = source.filter(|&source| !self.is_spawned(file, source)).and_then(|_| {
            let owner = self.viewed(file, into)?.local()?;
            self.may_hold(file, owner).then_some(owner)
        });
        owner.into_iter().collect()
    }

    /// Whether a value is made from a holder, and not by a task that takes it away.
    fn is_made_from(&self, file: FileId, value: ExprId, holders: &[LocalId]) -> bool {
        let facts = &self.file(file).facts;
        facts.descendants(value).any(|at| {
            facts.local(at).is_some_and(|local| holders.contains(&local))
                && !self.is_taken_away(file, at, value)
        })
    }

    /// Whether a use of a holder only hands it on to another holder.
    fn goes_into(&self, file: FileId, at: ExprId, holders: &[LocalId]) -> bool {
        let facts = &self.file(file).facts;
        facts.ancestors(at).any(|outer| match facts.kind(outer) {
            ExprKind::Block(block) => {
                match facts.statement_of(outer, at).map(|number| &block.stmts[number]) {
                    Some(Stmt::Let(binding)) => {
                        binding.init.is_some_and(|init| {
                            facts.contains(init, at) && !self.is_taken_away(file, at, init)
                        }) && facts.bindings(binding.pat).iter().any(|own| holders.contains(own))
                    }
                    _ => false,
                }
            }
            ExprKind::Method { receiver, .. } if !facts.contains(*receiver, at) => {
                let owner = self.viewed(file, *receiver).and_then(|place| place.local());
                owner.is_some_and(|owner| holders.contains(&owner))
                    && !self.is_taken_away(file, at, outer)
            }
            _ => false,
        })
    }

    /// Whether a use lies in a future, or in what is given to a task or thread.
    fn is_taken_away(&self, file: FileId, at: ExprId, within: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let inside = std::iter::once(at).chain(facts.ancestors(at));
        inside.take_while(|&outer| facts.contains(within, outer)).any(|outer| {
            matches!(facts.kind(outer), ExprKind::Block(_)) && facts.is_deferred(outer)
                || self.is_spawned(file, outer)
        })
    }

    fn may_hold(&self, file: FileId, local: LocalId) -> bool {
        let ty = self.type_of_local(file, local);
        self.type_role(self.peel(&ty), Role::JoinHandle).is_none()
    }

    /// Whether a receiver was taken from a sender that is a static, or that the same function holds on to.
    fn is_subscribed_to_neighbour(&self, file: FileId, receiver: ExprId, rx: LocalId) -> bool {
        let facts = &self.file(file).facts;
        let Some((pat, init)) = facts.source_of(rx) else { return false };
        if facts.bound(pat).is_none() {
            return false;
        }
        match self.subscribed_to(file, init) {
            Some(Root::Global(_)) => true,
            Some(Root::Local(owner)) => {
                let extent = facts.extent(owner);
                let scope = facts.scope(receiver).expr();
                extent.is_some_and(|extent| facts.scope_of_extent(extent).expr() == scope)
                    && !facts[owner].uses.iter().any(|&at| facts.is_move(at))
            }
            None => self.gives_static(file, init),
        }
    }

    /// Where the sender is that a call takes a receiver from.
    fn subscribed_to(&self, file: FileId, call: ExprId) -> Option<Root> {
        let facts = &self.file(file).facts;
        let call = facts.peel(call);
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
        let ty = self.type_of(file, *receiver);
        let is_sender = self.type_role(self.peel(&ty), Role::Sender).is_some();
        let place = self.viewed(file, *receiver)?;
        (is_sender || is_static(&place.root)).then_some(place.root)
    }

    /// Whether a call is of a function that gives a receiver of a static sender.
    fn gives_static(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(callee) = self.callee(file, facts.peel(call)) else { return false };
        let function = self.function(&callee);
        let Some(body) = function.body else { return false };
        let home = &self.file(callee.file).facts;
        let ExprKind::Block(block) = home.kind(body) else { return false };
        let given = block.tail().and_then(|tail| self.subscribed_to(callee.file, tail));
        given.is_some_and(|root| matches!(root, Root::Global(_)))
    }

    /// The other variable of the tuple that a `let` binds.
    pub(super) fn partner(&self, file: FileId, local: LocalId) -> Option<LocalId> {
        let facts = &self.file(file).facts;
        let Origin::Let(..) = facts[local].origin else { return None };
        let (pat, _) = facts.source_of(local)?;
        let PatKind::Tuple(parts) = &facts[pat].kind else { return None };
        let others = parts.iter().filter_map(|&part| facts.bound(part));
        others.filter(|&other| other != local).find(|&other| {
            let ty = self.type_of_local(file, other);
            self.type_role(self.peel(&ty), Role::Sender).is_some()
        })
    }
}

/// Whether a path that is no variable is written as statics are.
fn is_static(root: &Root) -> bool {
    matches!(root, Root::Global(name) if name.rsplit("::").next().is_some_and(|last| {
        last.len() > 1 && last.chars().all(|letter| letter.is_uppercase() || letter == '_' || letter.is_numeric())
    }))
}
