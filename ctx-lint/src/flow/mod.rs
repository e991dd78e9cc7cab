//! Control flow: a graph for every function, closure and async block.
//!
//! `build` walks the expressions of a body once, with the types of `hir`, and writes down what runs in which order: where
//! values are made, moved and borrowed, where they are dropped, and where a future may be dropped at an await. Scopes and
//! temporaries follow the reference of the language, by edition. `elaborate` says which drops happen on each way.
//!
//! A graph says what the code does, and nothing of what that means.

pub mod analysis;
mod build;
mod elaborate;
mod glue;
mod graph;
mod moves;
mod set;
mod show;
mod sites;

use std::sync::OnceLock;

pub use self::elaborate::{Apart, Dropped, Elaborated, Holding, Piece};
pub use self::glue::Glue;
pub use self::graph::{
    Block, BlockId, Capture, End, Graph, Op, Operand, Part, Place, Stmt, Test, Value, Var, VarId,
    VarKind, Way,
};
pub use self::moves::{Effect, MovePath, MovePathId, MovePaths};
pub use self::set::IdSet;
pub use self::show::{Shown, inside};
pub use self::sites::lent;
use crate::facts::{ExprId, Facts};
use crate::hir::Hir;
use crate::source::FileId;

/// The graphs of a world, each built when it is first asked for.
#[derive(Debug)]
pub struct Flows {
    files: Vec<OnceLock<FileFlows>>,
}

/// The graphs of a file.
#[derive(Debug)]
struct FileFlows {
    /// Bodies, closures and async blocks, in order.
    roots: Vec<ExprId>,
    graphs: Vec<OnceLock<Graph>>,
}

impl FileFlows {
    fn of(facts: &Facts) -> Self {
        let bodies = facts.bodies.iter().map(|&(root, _)| root);
        let values = facts.values.iter().filter_map(|value| value.init);
        let inner = facts.all().map(|(id, _)| id).filter(|&id| facts.is_deferred(id));
        let mut roots: Vec<ExprId> = bodies.chain(values).chain(inner).collect();
        roots.sort_unstable();
        roots.dedup();
        let graphs = roots.iter().map(|_| OnceLock::new()).collect();
        Self { roots, graphs }
    }
}

impl Flows {
    /// No graph yet.
    pub fn new(hir: &Hir) -> Self {
        Self { files: hir.files().iter().map(|_| OnceLock::new()).collect() }
    }

    /// The bodies, closures and async blocks of a file, in order.
    pub fn roots(&self, hir: &Hir, file: FileId) -> &[ExprId] {
        let own = self.files.get(file.0 as usize);
        own.map_or(&[], |own| &own.get_or_init(|| FileFlows::of(hir.facts(file))).roots)
    }

    /// The graph of a function's body, a closure or an async block; nothing for other expressions.
    pub fn graph(&self, hir: &Hir, file: FileId, root: ExprId) -> Option<&Graph> {
        let own = self.files.get(file.0 as usize)?;
        let own = own.get_or_init(|| FileFlows::of(hir.facts(file)));
        let at = own.roots.binary_search(&root).ok()?;
        Some(own.graphs[at].get_or_init(|| build::graph(self, hir, file, root)))
    }
}
