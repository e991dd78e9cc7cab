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

/// Functions that change what happens elsewhere, as summaries.
struct Acting<'i>(&'i Index);

impl Analysis for Acting<'_> {
    type Node = FnKey;
    /// The functions that are called; nothing where the function acts by itself.
    type Local = Option<Vec<FnKey>>;
    type Summary = bool;

    fn local(&self, (file, id): FnKey) -> Self::Local {
        let &Self(index) = self;
        let facts = &index.file(file).facts;
        let mut called = Vec::new();
        for at in facts.runs(facts[id].body?) {
            match index.act(file, at) {
                Act::None => {}
                Act::Own => return None,
                Act::Of(key) => called.push(key),
            }
        }
        Some(called)
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        local.clone().unwrap_or_default()
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> bool {
        local.as_ref().is_none_or(|called| called.iter().any(|&key| *known.of(key)))
    }
}

/// Whether an expression changes something elsewhere.
enum Act {
    /// No.
    None,
    /// Yes, or nobody knows.
    Own,
    /// If this function does.
    Of(FnKey),
}

impl Index {
    /// Whether an expression may change what happens elsewhere, or nobody knows; its parts apart.
    pub(super) fn acts(&self, file: FileId, at: ExprId) -> bool {
        match self.act(file, at) {
            Act::None => false,
            Act::Own => true,
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
                    return Act::None;
                }
                args.clone()
            }
            ExprKind::Macro(call) => {
                let is_read = !matches!(call.makes, Makes::Unknown) || facts.is_idle(at);
                return if is_read { Act::None } else { Act::Own };
            }
            ExprKind::Await(_) | ExprKind::Select(_) => return Act::Own,
            _ => return Act::None,
        };
        let Some(callee) = self.callee_at(file, at).filter(|callee| callee.certain) else {
            return Act::Own;
        };
        if !self.is_stub(callee.file) {
            return Act::Of((callee.file, callee.id));
        }
        let tells = TELLS.iter().any(|&role| self.callee_role(callee, role).is_some());
        let shared = given.into_iter().any(|at| {
            let ty = self.type_of(file, at);
            SHARED.iter().any(|&role| self.type_role(self.peel(&ty), role).is_some())
        });
        if tells || shared { Act::Own } else { Act::None }
    }
}
