//! Calls that may change what happens elsewhere: that send, cancel, wait, end the process, or are not known.

use super::super::Index;
use super::super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, Makes};
use crate::role::Role;
use crate::source::FileId;

/// What a function of a library does that others notice.
const TELLS: &[Role] = &[
    Role::Blocks,
    Role::Cancels,
    Role::Drops,
    Role::Exits,
    Role::NotifyWaiters,
    Role::SleepsBlocking,
    Role::Spawns,
];

/// What others notice of, whatever is done with it.
const SHARED: &[Role] =
    &[Role::Context, Role::JoinHandle, Role::Sender, Role::TaskSet, Role::Token];

/// What is known of what a call changes elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::index) enum Acts {
    /// Nothing.
    #[default]
    No,
    /// Others may notice it, or nobody knows.
    MayBe,
    /// It waits, cancels, starts or ends something.
    Yes,
}

/// What functions change elsewhere, as summaries.
struct Acting<'i>(&'i Index);

impl Analysis for Acting<'_> {
    type Node = FnKey;
    /// What the function does by itself, and the functions that it calls.
    type Local = (Acts, Vec<FnKey>);
    type Summary = Acts;

    fn local(&self, (file, id): FnKey) -> Self::Local {
        let &Self(index) = self;
        let facts = &index.file(file).facts;
        let Some(body) = facts[id].body else { return (Acts::MayBe, Vec::new()) };
        let (mut own, mut called) = (Acts::No, Vec::new());
        for at in facts.runs(body) {
            match index.act(file, at) {
                Act::Own(acts) => own = own.max(acts),
                Act::Of(key) => called.push(key),
            }
        }
        (own, called)
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        local.1.clone()
    }

    fn bottom(&self) -> Acts {
        Acts::No
    }

    fn transfer(&self, (own, called): &Self::Local, known: &Known<'_, Self>) -> Acts {
        called.iter().fold(*own, |acts, &key| acts.max(*known.of(key)))
    }
}

/// What an expression changes elsewhere.
enum Act {
    /// This.
    Own(Acts),
    /// What this function does.
    Of(FnKey),
}

impl Index {
    /// What an expression changes elsewhere, its parts apart.
    pub(super) fn acts(&self, file: FileId, at: ExprId) -> Acts {
        match self.act(file, at) {
            Act::Own(acts) => acts,
            Act::Of(key) => self.effects.acting.summary(&Acting(self), key),
        }
    }

    fn act(&self, file: FileId, at: ExprId) -> Act {
        let facts = &self.file(file).facts;
        let given: Vec<ExprId> = match facts.kind(at) {
            ExprKind::Method { receiver, args, .. } => {
                args.iter().copied().chain([*receiver]).collect()
            }
            ExprKind::Call { func, args } => {
                if let ExprKind::Path { path, local: None } = facts.kind(*func)
                    && self.callee_at(file, at).is_none()
                    && self.hir.makes(file, at, path, &self.type_of(file, at)).is_some()
                {
                    return Act::Own(Acts::No);
                }
                args.clone()
            }
            ExprKind::Macro(call) => {
                let is_read = !matches!(call.makes, Makes::Unknown) || facts.is_idle(at);
                return Act::Own(if is_read { Acts::No } else { Acts::MayBe });
            }
            ExprKind::Await(_) | ExprKind::Select(_) => return Act::Own(Acts::Yes),
            _ => return Act::Own(Acts::No),
        };
        let Some(callee) = self.callee_at(file, at).filter(|callee| callee.certain) else {
            return Act::Own(Acts::MayBe);
        };
        if !self.is_stub(callee.file) {
            return Act::Of((callee.file, callee.id));
        }
        let tells = TELLS.iter().any(|&role| self.callee_role(callee, role).is_some());
        let shared = given.into_iter().any(|at| {
            let ty = self.type_of(file, at);
            SHARED.iter().any(|&role| self.type_role(self.peel(&ty), role).is_some())
        });
        Act::Own(match (tells, shared) {
            (true, _) => Acts::Yes,
            (false, true) => Acts::MayBe,
            (false, false) => Acts::No,
        })
    }
}
