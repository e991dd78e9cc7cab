//! Who drops the future of a function before its end: a timeout, a `select!` whose other branch wins.

use super::Index;
use super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId};
use crate::role::Role;
use crate::source::FileId;

/// A place where a future is dropped before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cutoff {
    /// Whether the program goes on with what the future worked on, as after a timeout. Otherwise it may end as well.
    pub goes_on: bool,
    /// The file.
    pub file: FileId,
    /// The timeout or `select!`.
    pub at: ExprId,
}

/// What becomes of a future.
enum Way {
    /// It may be dropped early.
    Cut(Cutoff),
    /// Another function awaits it, or gives it on.
    PartOf(FnKey),
    /// It runs to its end, or that is not known.
    Unknown,
}

/// Cut-off functions, as summaries.
struct Cutting<'i>(&'i Index);

impl Analysis for Cutting<'_> {
    type Node = FnKey;
    type Local = Vec<Way>;
    type Summary = Option<Cutoff>;

    fn local(&self, (file, id): FnKey) -> Self::Local {
        let Self(index) = self;
        let name = &index.file(file).facts[id].name;
        let calls = index.mentions(name).filter(|&(home, call)| {
            let facts = &index.file(home).facts;
            matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. })
                && index
                    .callee(home, call)
                    .is_some_and(|callee| callee.certain && (callee.file, callee.id) == (file, id))
        });
        calls.map(|(home, call)| index.way_of_future(home, call)).collect()
    }

    fn callees(&self, local: &Self::Local) -> Vec<FnKey> {
        let callers = local.iter().filter_map(|way| match way {
            Way::PartOf(key) => Some(*key),
            _ => None,
        });
        callers.collect()
    }

    fn bottom(&self) -> Option<Cutoff> {
        None
    }

    fn transfer(&self, local: &Self::Local, known: &Known<'_, Self>) -> Option<Cutoff> {
        let Self(index) = self;
        let all = local.iter().filter_map(|way| match way {
            Way::Cut(cutoff) => Some(*cutoff),
            Way::PartOf(key) => *known.of(*key),
            Way::Unknown => None,
        });
        all.min_by_key(|own| (!own.goes_on, index.order_of(own.file, own.at)))
    }
}

impl Index {
    /// Where the future of a function is dropped before its end, through the functions that await it.
    pub fn cutoff(&self, file: FileId, id: FnId) -> Option<Cutoff> {
        self.effects.cutoffs.summary(&Cutting(self), (file, id))
    }

    /// Where the future that stands at a place is dropped before its end.
    pub fn cutoff_of(&self, file: FileId, future: ExprId) -> Option<Cutoff> {
        match self.way_of_future(file, future) {
            Way::Cut(cutoff) => Some(cutoff),
            Way::PartOf((home, id)) => self.cutoff(home, id),
            Way::Unknown => None,
        }
    }

    fn way_of_future(&self, file: FileId, future: ExprId) -> Way {
        let facts = &self.file(file).facts;
        let mut here = future;
        loop {
            let Some(outer) = facts.parent(here) else {
                return facts.function(here).map_or(Way::Unknown, |id| Way::PartOf((file, id)));
            };
            match facts.kind(outer) {
                ExprKind::Await(_) => {
                    let root = facts.scope(outer).expr();
                    match facts.kind(root) {
                        ExprKind::Closure(_) => return Way::Unknown,
                        _ if facts.is_deferred(root) => here = root,
                        _ => {
                            let own = facts.function(outer);
                            return own.map_or(Way::Unknown, |id| Way::PartOf((file, id)));
                        }
                    }
                    continue;
                }
                ExprKind::Select(select) => {
                    let own = select.branches.iter().position(|branch| branch.future == here);
                    let (Some(own), true) = (own, select.branches.len() > 1) else {
                        return Way::Unknown;
                    };
                    let mut others = self.branches_that_go_on(file, outer, select).into_iter();
                    let goes_on = others.any(|other| other != own);
                    return Way::Cut(Cutoff { goes_on, file, at: outer });
                }
                ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
                    let has = |role: Role| self.call_role(file, outer, role).is_some();
                    if has(Role::Timeout) && args.contains(&here) {
                        return Way::Cut(Cutoff { goes_on: true, file, at: outer });
                    }
                    if has(Role::RunsUntilCancelled) {
                        return Way::Cut(Cutoff { goes_on: false, file, at: outer });
                    }
                    if has(Role::Spawns) || !self.is_future(&self.type_of(file, outer)) {
                        return Way::Unknown;
                    }
                }
                ExprKind::Block(block) => {
                    if facts.is_deferred(outer) || block.tail() != Some(here) {
                        return Way::Unknown;
                    }
                }
                ExprKind::Match { .. } | ExprKind::If { .. } => {}
                _ => return Way::Unknown,
            }
            here = outer;
        }
    }
}
