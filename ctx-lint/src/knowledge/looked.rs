//! What a run has looked at: when nothing is found, this says what the silence is worth.

use super::{Answer, Count, Dependencies, Kind, Site, answer};
use crate::facts::ExprKind;
use crate::index::Index;
use crate::role::Role;
use crate::source::FileId;

/// What there was in some files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// The awaits.
    pub awaits: Count,
    /// The `select!`s.
    pub selects: usize,
    /// The calls that start a task or a thread.
    pub tasks: usize,
    /// The crates that the packages depend on.
    pub dependencies: Dependencies,
}

impl Looked {
    /// What there is in a file.
    pub fn at(index: &Index, file: FileId) -> Self {
        let facts = index.facts(file);
        let mut looked = Self::default();
        for (expr, kind) in facts.all() {
            match kind {
                ExprKind::Await(_) => {
                    looked.awaits.all += 1;
                    match answer(index, file, Site { kind: Kind::Await, expr }) {
                        Answer::Known => looked.awaits.known += 1,
                        Answer::Guessed => looked.awaits.guessed += 1,
                        Answer::Unknown(_) => {}
                    }
                }
                ExprKind::Select(_) => looked.selects += 1,
                ExprKind::Call { .. } | ExprKind::Method { .. } => {
                    let callee = index.callee(file, expr);
                    let spawns = callee
                        .is_some_and(|callee| index.callee_role(&callee, Role::Spawns).is_some());
                    looked.tasks += usize::from(spawns);
                }
                _ => {}
            }
        }
        looked
    }

    /// Adds what there was elsewhere.
    pub fn add(&mut self, other: Self) {
        self.awaits.add(other.awaits);
        self.selects += other.selects;
        self.tasks += other.tasks;
        self.dependencies.stubs.extend(other.dependencies.stubs);
        self.dependencies.absent.extend(other.dependencies.absent);
    }
}
