//! Where contexts begin, and where they are over.

use super::{Index, Lang, Type};
use crate::facts::{Exit, ExprId, ExprKind, FnId, Owner, Place};
use crate::role::Role;
use crate::source::FileId;

/// Parts of names of functions whose work begins when the caller's has ended.
const CLEANUP: &[&str] =
    &["shutdown", "cleanup", "clean_up", "teardown", "close", "finish", "drain"];

/// How names of functions begin that set something up, which lives on by itself.
const SETUP: &[&str] = &["new_", "from_", "with_", "build", "init", "setup", "spawn", "start"];

/// How names of methods begin that keep what they are given.
const KEEPERS: &[&str] =
    &["with_", "set_", "insert", "push", "unwrap_or", "or", "get_or", "store", "send"];

impl Index {
    /// The type of the context or token that an expression makes out of nothing.
    pub fn fresh_root(&self, file: FileId, id: ExprId) -> Option<Type> {
        if !self.may_have_any(&[Role::Root]) {
            return None;
        }
        self.call_role(file, id, Role::Root)?;
        Some(self.type_of(file, id))
    }

    /// Whether the work of the function around a place begins when its caller's has ended, by its name.
    pub fn is_cleanup(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(at) else { return false };
        let own = &facts[function];
        let in_drop = match own.owner {
            Owner::Impl(owner) => self.is_impl_of(file, owner, Lang::Drop),
            _ => false,
        };
        // `run_until_shutdown` and `wait_for_shutdown` come before it.
        let before = own.name.contains("until") || own.name.contains("wait");
        in_drop || !before && CLEANUP.iter().any(|word| own.name.contains(word))
    }

    /// Whether a function is the one that a program begins with.
    pub fn is_main(&self, file: FileId, id: FnId) -> bool {
        let own = &self.file(file).facts[id];
        own.name == "main" && own.owner == Owner::Module
    }

    /// Whether the function around a place has a reason to begin a context anew: it sets up, cleans up, or gives one back.
    pub fn begins_anew(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(at) else { return true };
        let own = &facts[function];
        let name = own.name.as_str();
        if matches!(name, "new" | "default" | "main")
            || SETUP.iter().any(|start| name.starts_with(start))
            || self.is_cleanup(file, at)
        {
            return true;
        }
        let env = self.env_of_fn(file, function);
        let returned = self.type_of_ty(&env, &own.ret);
        self.holds(&returned, &|ty| self.is_cancellable(ty))
    }

    /// Whether a value is written directly as an argument of a call that works with it: not of a constructor, of a
    /// `…_with_…` delegate, or of a library's function, which keeps it.
    pub fn is_bare_argument(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut at = id;
        while let Some(outer) = facts.parent(at) {
            if self.callee(file, outer).is_some_and(|callee| self.is_stub(callee.file)) {
                return false;
            }
            match facts.kind(outer) {
                ExprKind::Ref { .. } => at = outer,
                ExprKind::Call { func, args } if args.contains(&at) => {
                    let ExprKind::Path { path, .. } = facts.kind(*func) else { return false };
                    let name = path.last_name();
                    let builds = name.starts_with("new")
                        || name.starts_with("from")
                        || name.contains("with_");
                    return !builds && !self.is_constructor(file, outer);
                }
                ExprKind::Method { args, name, .. } if args.contains(&at) => {
                    return !KEEPERS.iter().any(|start| name.starts_with(start))
                        && !name.contains("with_");
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
