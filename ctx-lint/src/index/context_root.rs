//! Where contexts begin, and where they are over.

use super::{Index, Lang, Type};
use crate::facts::{Exit, ExprId, ExprKind, FnId, Owner, Place};
use crate::role::Role;
use crate::source::FileId;

use rustc_hash::FxHashSet;

impl Index {
    /// The type of the context or token that an expression makes out of nothing.
    pub fn fresh_root(&self, file: FileId, id: ExprId) -> Option<Type> {
        if !self.may_have_any(&[Role::Root]) {
            return None;
        }
        self.call_role(file, id, Role::Root)?;
        Some(self.type_of(file, id))
    }

    /// Whether the work of the function around a place begins when some context has ended: it is a destructor, or all that
    /// are known to call it do so when theirs has ended, or are such functions themselves.
    pub fn is_cleanup(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(at) else { return false };
        let in_test = self.in_test(file, facts[function].span);
        let (mut open, mut seen) = (vec![(file, function)], FxHashSet::default());
        // Functions that only call each other say nothing.
        let mut ends = false;
        while let Some((file, function)) = open.pop() {
            if !seen.insert((file, function)) {
                continue;
            }
            if self.is_destructor(file, function) {
                ends = true;
                continue;
            }
            let mut is_called = false;
            let name = &self.file(file).facts[function].name;
            for (home, call) in self.mentions(name) {
                let facts = &self.file(home).facts;
                let is_it = self
                    .callee_at(home, call)
                    .is_some_and(|callee| (callee.file, callee.id) == (file, function));
                // A test may call anything at any time.
                if !is_it || !in_test && self.in_test(home, facts[call].span) {
                    continue;
                }
                is_called = true;
                let caller = facts.function(call).map(|caller| (home, caller));
                // If all of a caller is cleanup, so is each of its calls.
                if caller.is_some_and(|caller| open.contains(&caller)) {
                    continue;
                }
                if self.winds_down(home, call) {
                    ends = true;
                    continue;
                }
                let Some(caller) = caller else { return false };
                open.push(caller);
            }
            if !is_called {
                return false;
            }
        }
        ends
    }

    fn is_destructor(&self, file: FileId, function: FnId) -> bool {
        match self.file(file).facts[function].owner {
            Owner::Impl(owner) => self.is_impl_of(file, owner, Lang::Drop),
            _ => false,
        }
    }

    /// Whether a function is the one that a program begins with.
    pub fn is_main(&self, file: FileId, id: FnId) -> bool {
        let own = &self.file(file).facts[id];
        own.name == "main" && own.owner == Owner::Module
    }

    /// Whether the function around a place has a reason to begin a context anew: the program begins with it, it makes a
    /// value of its own type, cleans up, or gives a context back.
    pub fn begins_anew(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(at) else { return true };
        if self.is_main(file, function) || self.makes_own_type(file, function) {
            return true;
        }
        let env = self.env_of_fn(file, function);
        let returned = self.type_of_ty(&env, &facts[function].ret);
        self.holds(&returned, &|ty| self.is_cancellable(ty)) || self.is_cleanup(file, at)
    }

    /// Whether a function without a receiver gives back a value of the type that it belongs to, which may keep what the
    /// function gets.
    pub(super) fn makes_own_type(&self, file: FileId, id: FnId) -> bool {
        let function = &self.file(file).facts[id];
        if function.receiver.is_some() || !matches!(function.owner, Owner::Impl(_)) {
            return false;
        }
        let env = self.env_of_fn(file, id);
        let own = self.self_type(&env);
        let returned = self.type_of_ty(&env, &function.ret);
        self.holds(&returned, &|ty| *ty == own)
    }

    /// Whether a value is written directly as an argument of a call that is known to work with it, and not to keep it.
    pub fn is_bare_argument(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut at = id;
        while let Some(outer) = facts.parent(at) {
            match facts.kind(outer) {
                ExprKind::Ref { .. } => at = outer,
                ExprKind::Call { args, .. } | ExprKind::Method { args, .. }
                    if args.contains(&at) =>
                {
                    return self.works_with(file, outer, at);
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether control may come to a place because this context has ended: what follows is clean-up.
    pub fn is_over(&self, file: FileId, at: ExprId, context: &Place) -> bool {
        self.ends_asked(file, at).any(|(ask, receiver)| {
            self.place(file, receiver).as_ref() == Some(context) && self.leads_on(file, ask, at)
        })
    }

    /// The questions for, and waits for, a context's end that stand before a place in its function, with their receivers.
    pub(super) fn ends_asked(
        &self,
        file: FileId,
        at: ExprId,
    ) -> impl Iterator<Item = (ExprId, ExprId)> {
        let facts = &self.file(file).facts;
        let body = facts.function(at).and_then(|function| facts[function].body);
        let before = body.into_iter().flat_map(|body| facts.descendants(body));
        before.take_while(move |&earlier| earlier < at).filter_map(move |earlier| {
            let ExprKind::Method { receiver, .. } = facts.kind(earlier) else { return None };
            let callee = self.callee(file, earlier)?;
            [Role::WaitsCancelled, Role::Checks]
                .iter()
                .any(|&role| self.callee_role(&callee, role).is_some())
                .then_some((earlier, *receiver))
        })
    }

    /// Whether control may come to a place because some context has ended: the wait or question for it stands before,
    /// or it is cancelled there.
    pub fn winds_down(&self, file: FileId, at: ExprId) -> bool {
        self.ends_asked(file, at).any(|(ask, _)| self.leads_on(file, ask, at))
            || self.cancels_before(file, at).any(|cancel| self.comes_after(file, cancel, at))
    }

    /// Whether the answer "it has ended" to a question or wait leads to a place.
    fn leads_on(&self, file: FileId, ask: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut inner = ask;
        for outer in facts.ancestors(ask) {
            match facts.kind(outer) {
                ExprKind::Try(_) => return false,
                ExprKind::Select(select) => {
                    let branch = select.branches.iter().find(|branch| branch.future == inner);
                    return branch.is_some_and(|branch| self.goes_to(file, branch.handler, at));
                }
                ExprKind::If { cond, then, else_ } if *cond == inner => {
                    // `if !token.is_cancelled() { … }`
                    let part = match (facts.kind(inner), else_) {
                        (ExprKind::Not(_), Some(else_)) => *else_,
                        (ExprKind::Not(_), None) => return false,
                        _ => *then,
                    };
                    return self.goes_to(file, part, at);
                }
                ExprKind::While { cond, .. } if *cond == inner => {
                    return !facts.contains(outer, at) && self.comes_after(file, outer, at);
                }
                ExprKind::Block(_) => return self.comes_after(file, ask, at),
                _ => inner = outer,
            }
        }
        false
    }

    /// Whether a place is inside a part, or control that has entered the part can come to it.
    fn goes_to(&self, file: FileId, part: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if facts.contains(part, at) {
            return true;
        }
        let outcome = facts.outcome(part);
        outcome.completes && self.comes_after(file, part, at)
            || outcome.exits.iter().any(|exit| match exit {
                Exit::Break(to) => !facts.contains(*to, at) && self.comes_after(file, *to, at),
                Exit::Continue(to) => facts.contains(*to, at),
                _ => false,
            })
    }

    /// Whether a place can run after the end of another: in the same future, or in one that is made there.
    fn comes_after(&self, file: FileId, from: ExprId, to: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let scope = facts.scope(from).expr();
        facts.contains(scope, to) && facts.reaches(from, to, scope)
    }

    fn cancels_before(&self, file: FileId, at: ExprId) -> impl Iterator<Item = ExprId> {
        let facts = &self.file(file).facts;
        let body = facts.function(at).and_then(|function| facts[function].body);
        let before = body.into_iter().flat_map(|body| facts.descendants(body));
        before.take_while(move |&earlier| earlier < at).filter(move |&earlier| {
            matches!(facts.kind(earlier), ExprKind::Method { .. })
                && self.call_role(file, earlier, Role::Cancels).is_some()
        })
    }
}
