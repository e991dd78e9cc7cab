//! How long calls of the file system take: one answer, a file, or a whole tree.

use rustc_hash::FxHashSet;

use super::{Block, BlockedOn, Weight};
use crate::facts::{ExprId, ExprKind};
use crate::flow::{BlockId, End};
use crate::index::iteration::next_of;
use crate::index::{Callee, Index, Type};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    pub(super) fn blocks_on_files(
        &self,
        file: FileId,
        call: ExprId,
        callee: &Callee,
    ) -> Option<Block> {
        let own = self.weight_of_files(file, call, callee)?;
        let (weight, looping) = match self.lasts_in_turns(file, call, own) {
            Some((looping, weight)) => (weight.max(own), Some(looping)),
            // Looking at an entry of a folder once is as short as a call of the system can be.
            None if self.callee_role(callee, Role::BlocksIo) == Some("entry") => return None,
            None => (own, None),
        };
        Some(Block { on: BlockedOn::Files, weight, looping })
    }

    /// How long a call takes by itself.
    fn weight_of_files(&self, file: FileId, call: ExprId, callee: &Callee) -> Option<Weight> {
        if let Some(much) = self.callee_role(callee, Role::BlocksIo) {
            return Some(match much {
                "tree" => Weight::Folder,
                "file" => Weight::Middle,
                _ => Weight::Light,
            });
        }
        let much = self.callee_role(callee, Role::BlocksThrough)?;
        let through = match self.file(file).facts.kind(call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } => *args.first()?,
            _ => return None,
        };
        // What is not written yet lies in a buffer around a file, and never in the file itself.
        let through_ty = self.type_of(file, through);
        if much == "buffer" && self.type_role(self.peel(&through_ty), Role::BlocksIo).is_some() {
            return None;
        }
        let whole = much == "file";
        self.is_over_file(&through_ty).then_some(if whole { Weight::Middle } else { Weight::Light })
    }

    /// Whether a type is a file, or reads from one or writes to one: `BufReader<File>`.
    fn is_over_file(&self, ty: &Type) -> bool {
        let ty = self.peel(ty);
        self.type_role(ty, Role::BlocksIo).is_some()
            || matches!(ty, Type::Adt(_, args) if args.iter().any(|arg| self.is_over_file(arg)))
    }

    /// The outermost loop that makes a call again and again, and how long all turns may take.
    ///
    /// What is done for each entry of a folder lasts as long as the folder is large, unless each turn gives the thread
    /// back. So does what is read in a loop that also awaits: it passes on more than it would hold.
    fn lasts_in_turns(&self, file: FileId, call: ExprId, own: Weight) -> Option<(ExprId, Weight)> {
        let facts = &self.file(file).facts;
        let looks = self.call_role(file, call, Role::BlocksIo) == Some("entry");
        let moves_data = own == Weight::Middle || self.moves_data(file, call);
        let (mut at, mut found) = (call, None::<(ExprId, Weight)>);
        while let Some(looping) = facts.enclosing_loop(at) {
            at = looping;
            // What a loop goes over is made once.
            if matches!(facts.kind(looping), ExprKind::For { iter, .. } if facts.contains(*iter, call))
            {
                continue;
            }
            let waits = || facts.runs(looping).into_iter().any(|at| self.waits_at(file, at));
            let over_entries = self.goes_over_entries(file, looping);
            let before = found.map_or(own, |(_, weight)| weight);
            let weight = if over_entries && self.comes_again(file, call) {
                let one_folder = looks && before < Weight::Folder;
                if one_folder && !self.calls_itself(file, looping) {
                    Weight::Folder
                } else {
                    Weight::Heavy
                }
            } else if moves_data && waits() || before == Weight::Folder && !waits() {
                Weight::Heavy
            } else if over_entries {
                continue;
            } else {
                Weight::Middle
            };
            found = Some((looping, weight.max(before)));
        }
        found
    }

    /// Whether a body can come back to a call without having given its thread back meanwhile.
    fn comes_again(&self, file: FileId, call: ExprId) -> bool {
        let root = self.file(file).facts.scope(call).expr();
        let Some(graph) = self.flows.graph(self, file, root) else { return true };
        let waits = |block: BlockId| match graph[block].end {
            End::Suspend { at, .. } | End::Select { at, .. } => self.waits_at(file, at),
            _ => false,
        };
        let holds = |block: BlockId| graph[block].stmts.iter().any(|stmt| stmt.at == call);
        let mut all = (0..graph.blocks.len() as u32).map(BlockId);
        let Some(own) = all.find(|&block| holds(block)) else { return true };
        let (mut open, mut seen) = (vec![own], FxHashSet::default());
        while let Some(block) = open.pop() {
            if waits(block) {
                continue;
            }
            for next in next_of(&graph[block].end) {
                if next == own {
                    return true;
                }
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    }

    /// Whether a function calls itself in a loop: for the folders in a folder.
    fn calls_itself(&self, file: FileId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(looping) else { return false };
        facts.runs(looping).into_iter().any(|at| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
                && self
                    .callees(file, at)
                    .iter()
                    .any(|callee| (callee.file, callee.id) == (file, function))
        })
    }

    fn moves_data(&self, file: FileId, call: ExprId) -> bool {
        self.call_role(file, call, Role::BlocksThrough).is_some()
    }

    /// Whether a loop goes over what is in a folder.
    fn goes_over_entries(&self, file: FileId, looping: ExprId) -> bool {
        let facts = &self.file(file).facts;
        match facts.kind(looping) {
            ExprKind::For { iter, .. } => self.gives_entries(&self.type_of(file, *iter)),
            ExprKind::While { cond, .. } => match facts.kind(*cond) {
                ExprKind::Let { expr, .. } => {
                    matches!(facts.kind(*expr), ExprKind::Method { receiver, .. }
                    if self.gives_entries(&self.type_of(file, *receiver)))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a type gives the entries of a folder: `Flatten<ReadDir>`.
    pub(super) fn gives_entries(&self, ty: &Type) -> bool {
        let ty = self.peel(ty);
        self.type_role(ty, Role::BlocksIo) == Some("entries")
            || matches!(ty, Type::Adt(_, args) if args.iter().any(|arg| self.gives_entries(arg)))
    }

    /// The call that opens the folder that a loop goes over: the last one before the loop, in the same body.
    pub fn folder_opened(&self, file: FileId, looping: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let inner = facts.runs(looping).into_iter().find(|&at| self.goes_over_entries(file, at))?;
        let iter = match facts.kind(inner) {
            ExprKind::For { iter, .. } => *iter,
            _ => inner,
        };
        let end = facts[iter].end;
        let runs = facts.runs(facts.scope(looping).expr()).into_iter();
        let opens = |&at: &ExprId| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
                && self.call_role(file, at, Role::BlocksIo).is_some()
                && self.gives_entries(&self.type_of(file, at))
        };
        runs.take_while(|&at| at < end).filter(opens).last()
    }
}
