//! Functions that are not async, and block whoever calls them.

use super::{Block, Weight};
use crate::effect::{Analysis, Known, Way};
use crate::facts::{ExprId, ExprKind, Facts, FnId};
use crate::index::locks::FnKey;
use crate::index::{Effect, Index};
use crate::role::Role;
use crate::source::FileId;

/// A function, and how long at least the wait is that is looked for.
///
/// Of calls that a function makes whenever it runs, those count that are as heavy; of those under a condition, those that
/// are heavier.
pub(in crate::index) type BlockingKey = (FnKey, Weight);

/// The way to the wait.
pub(in crate::index) type BlockingWay =
    Option<Way<BlockingKey, (FileId, ExprId), (FileId, ExprId)>>;

/// The wait at the end of a way through functions of the run, none of which is async.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// Where it waits.
    pub at: (FileId, ExprId),
    /// What it waits for.
    pub block: Block,
    /// The calls that lead there, from the one that was asked about on.
    pub calls: Vec<(FileId, ExprId)>,
    /// How long the whole call may take: less than the wait where it is made under a condition.
    pub weight: Weight,
}

/// The ways to waits, as summaries.
struct Blocking<'i>(&'i Index);

/// What a function does.
struct Local {
    file: FileId,
    /// The first wait that is long enough.
    wait: Option<ExprId>,
    /// Calls of functions of the run, with what is asked of them.
    calls: Vec<(ExprId, BlockingKey)>,
}

impl Analysis for Blocking<'_> {
    type Node = BlockingKey;
    type Local = Local;
    type Summary = BlockingWay;

    fn local(&self, ((file, id), least): BlockingKey) -> Local {
        let index = self.0;
        let facts = &index.file(file).facts;
        let mut local = Local { file, wait: None, calls: Vec::new() };
        let function = &facts[id];
        let Some(body) = function.body.filter(|_| !function.is_async) else { return local };
        let made = facts.runs(body).into_iter().filter(|&at| is_call(facts, at));
        for at in made {
            if index.asks_for_runtime(file, at) {
                return Local { file, wait: None, calls: Vec::new() };
            }
            let sure = facts.is_unconditional(body, at);
            for callee in index.callees(file, at).into_iter().filter(|callee| callee.certain) {
                if let Some(block) = index.blocks_in(file, at, &callee) {
                    let enough = if sure { block.weight >= least } else { block.weight > least };
                    if enough && local.wait.is_none() {
                        local.wait = Some(at);
                    }
                } else if !index.is_stub(callee.file) {
                    let least = if sure { Some(least) } else { least.heavier() };
                    let key = (callee.file, callee.id);
                    local.calls.extend(least.map(|least| (at, (key, least))));
                }
            }
        }
        local
    }

    fn callees(&self, local: &Local) -> Vec<BlockingKey> {
        local.calls.iter().map(|&(_, next)| next).collect()
    }

    fn bottom(&self) -> BlockingWay {
        None
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> BlockingWay {
        if let Some(wait) = local.wait {
            return Some(Way::Here((local.file, wait)));
        }
        let calls = local.calls.iter().map(|&(at, next)| ((local.file, at), next));
        Way::through(calls, known)
    }
}

impl Weight {
    const fn heavier(self) -> Option<Self> {
        match self {
            Self::Light => Some(Self::Middle),
            Self::Middle => Some(Self::Folder),
            Self::Folder => Some(Self::Heavy),
            Self::Heavy => None,
        }
    }
}

impl Index {
    /// The wait that a call of a function of the run comes to, where it may be long.
    pub fn blocks_inside(&self, file: FileId, call: ExprId) -> Option<Hidden> {
        let summary = |node| self.effects.blocks.summary(&Blocking(self), node);
        let callees = self.callees(file, call).into_iter();
        let mut own = callees.filter(|callee| callee.certain && !self.is_stub(callee.file));
        own.find_map(|callee| {
            let key = (callee.file, callee.id);
            [Weight::Heavy, Weight::Folder, Weight::Middle].into_iter().find_map(|weight| {
                let (mut calls, at) = summary((key, weight))?.follow(summary)?;
                calls.insert(0, (file, call));
                let block = self.blocks(at.0, at.1)?;
                self.has_all(calls.iter().copied().chain([at])).then_some(Hidden {
                    at,
                    block,
                    calls,
                    weight,
                })
            })
        })
    }

    /// How a function that is not async blocks whoever calls it.
    pub(in crate::index) fn block_of(&self, file: FileId, id: FnId) -> Option<Effect> {
        let summary = |node| self.effects.blocks.summary(&Blocking(self), node);
        let all = [Weight::Heavy, Weight::Folder, Weight::Middle, Weight::Light];
        let mut weights = all.into_iter();
        weights.find_map(|weight| {
            let (mut places, at) = summary(((file, id), weight))?.follow(summary)?;
            places.push(at);
            let what = match weight {
                Weight::Heavy => "blocks the thread for long",
                Weight::Folder | Weight::Middle => "blocks the thread",
                Weight::Light => "blocks the thread for a moment",
            };
            Some(Effect { what: what.to_owned(), places })
        })
    }

    /// Whether a call asks whether there is a runtime that would stand still.
    pub fn asks_for_runtime(&self, file: FileId, call: ExprId) -> bool {
        self.call_role(file, call, Role::CurrentRuntime) == Some("may")
    }
}

fn is_call(facts: &Facts, at: ExprId) -> bool {
    matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
}
